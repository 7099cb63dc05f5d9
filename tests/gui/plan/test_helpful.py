from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.meetings import MeetingState
from gatewayapp.domain.wishes import Veto
from gatewayapp.gui.plan.helpful import help_for, rearrangement
from gatewayapp.gui.plan.picture import Picture
from gatewayapp.services.plan_book import list_meetings, set_state
from tests.gui.plan.facts import FACTS, KOBE, LULEA, MIKAWA, ORGANISATIONS, SKODA, at, meeting
from tests.gui.plan.occasions import grid_event, planned_event

SHORT = replace(FACTS, slots=FACTS.slots[:2])
WISH = FACTS.wishes[0]


def picture(facts, *meetings):
    return Picture(grid_event(), facts, facts.wishes, ORGANISATIONS, meetings, {}, {})


def test_meeting_in_the_way_is_moved_and_the_wished_one_added():
    blocking = (meeting(1, KOBE, SKODA, 0), meeting(2, MIKAWA, LULEA, 1, table=2))
    line = help_for(picture(SHORT, *blocking), WISH)[0]
    assert str(line.sentence).startswith("Move ")
    ids = {m.id for m in line.act.meetings}
    assert 0 in ids
    assert len(ids) == 2
    assert not line.act.left_out
    after = [m for m in blocking if m.id not in ids] + list(line.act.meetings)
    assert find_conflicts(SHORT, after) == ()


def test_changes_of_the_event_are_said_without_an_act():
    vetoed = replace(FACTS, vetoes=(Veto(1, KOBE, LULEA),))
    lines = help_for(picture(vetoed), WISH)
    assert [(str(line.sentence), line.act) for line in lines] == [("Lift the veto", None)]


def test_room_that_is_there_is_offered():
    (line,) = help_for(picture(FACTS), WISH)
    assert str(line.sentence) == "Let them meet at Tue 09:30"
    assert [m.pair for m in line.act.meetings] == [frozenset((KOBE, LULEA))]
    assert line.act.told == 2


def test_nobody_who_is_missing_is_placed():
    gone = replace(FACTS, participants=FACTS.participants[:2])
    assert all(line.act is None for line in help_for(picture(gone), WISH))


def test_left_out_meetings_are_named_by_their_ids():
    gone, moved = meeting(1, KOBE, SKODA, 0), meeting(2, MIKAWA, LULEA, 1)
    act = rearrangement(
        [gone, moved],
        [
            replace(gone, state=MeetingState.CANCELLED),
            replace(moved, id=0, start=at(2)),
            meeting(0, KOBE, LULEA, 0),
        ],
    )
    assert act.left_out == {1}
    assert [m.id for m in act.meetings] == [0, 2]
    assert act.told == 4


@pytest.fixture
def waiting(opened, qtbot, tmp_path):
    """A page on which one wish waits although there is room."""
    database = planned_event(tmp_path / "mission.gateway")
    page = opened(database)
    page.desk.change(set_state, list_meetings(database, 1)[0].id, MeetingState.CANCELLED)
    settle(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.planned.panel.unmet.open_part().buttons))
    return page


def settle(page, qtbot):
    qtbot.waitUntil(lambda: not page.desk.crew.busy)


def test_opened_wish_says_what_would_help_and_does_it_by_keys(waiting, qtbot):
    unmet, event = waiting.planned.panel.unmet, waiting.desk.event.id
    wish = unmet.opened().wish
    unmet.setFocus()
    QTest.keyClick(unmet, Qt.Key.Key_Return)
    (button,) = unmet.open_part().buttons
    assert button.accessibleName().startswith("Do it: Let them meet at ")
    titles = [it.text() for it in unmet.open_part().findChildren(QLabel)]
    assert titles.count("What would help") == 1
    QTest.keyClick(button, Qt.Key.Key_Return)
    settle(waiting, qtbot)
    placed = [m for m in list_meetings(waiting.desk.database, event) if m.state.takes_place]
    assert wish.pair in {m.pair for m in placed}
    assert unmet.opened() is None
    assert waiting.focusWidget() is waiting.planned.board
    waiting.desk.undo()
    settle(waiting, qtbot)
    assert unmet.opened().wish == wish


def test_esc_goes_from_the_buttons_back_to_the_list(waiting):
    unmet = waiting.planned.panel.unmet
    unmet.setFocus()
    QTest.keyClick(unmet, Qt.Key.Key_Tab)
    button = unmet.open_part().buttons[0]
    assert waiting.window().focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert waiting.window().focusWidget() is unmet


def test_opened_wish_is_as_high_as_its_words(waiting, qtbot):
    unmet = waiting.planned.panel.unmet
    opened = unmet.open_part()
    qtbot.waitUntil(lambda: opened.height() == opened.heightForWidth(opened.width()))
    assert unmet.visualRect(unmet.currentIndex()).height() == opened.height()
