from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import QDate, Qt, QTime

from gatewayapp.domain.closings import Closing, closings_of, with_closings
from gatewayapp.domain.events import Event
from gatewayapp.gui.start.setting_up.checks import BASICS, VENUE
from gatewayapp.gui.start.setting_up.closing_row import OWN_TIMES, ClosingRow
from gatewayapp.gui.start.setting_up.set_up import EventSetUp
from tests.gui.people.desk import show_active
from tests.gui.small_event import DAY, plain_event

MORNING = (time(9, 30), time(12, 30))


def shown(qtbot, event: Event) -> EventSetUp:
    set_up = EventSetUp(event)
    qtbot.addWidget(set_up)
    set_up.resize(1214, 696)
    show_active(set_up, qtbot)
    set_up.go_to(2)
    return set_up


@pytest.fixture
def set_up(qtbot, qapp) -> EventSetUp:
    return shown(qtbot, replace(plain_event(), id=1))


@pytest.fixture
def row(set_up: EventSetUp) -> ClosingRow:
    set_up.step(VENUE).closed.add.click()
    return set_up.step(VENUE).closed.rows.there[0]


def typed(qtbot, row: ClosingRow, text: str) -> None:
    row.numbers.selectAll()
    qtbot.keyClicks(row.numbers, text)
    row.numbers.editingFinished.emit()


def test_tables_are_closed_by_keyboard(set_up: EventSetUp, row: ClosingRow, qtbot):
    qtbot.waitUntil(row.numbers.hasFocus)
    assert closings_of(set_up.event_now) == (Closing((4,)),)
    typed(qtbot, row, "1, 3-4")
    qtbot.keyClick(row.numbers, Qt.Key.Key_Tab)
    qtbot.waitUntil(row.span.hasFocus)
    qtbot.keyClick(row.span, Qt.Key.Key_Down)
    assert closings_of(set_up.event_now) == (Closing((1, 3, 4), None, *MORNING),)
    assert row.numbers.text() == "1, 3–4"
    assert row.start.isHidden()


def test_times_of_its_own_are_set(set_up: EventSetUp, row: ClosingRow):
    row.span.setCurrentIndex(row.span.findData(OWN_TIMES))
    assert not row.start.isHidden()
    row.start.setTime(QTime(10, 0))
    row.end.setTime(QTime(11, 15))
    assert closings_of(set_up.event_now) == (Closing((4,), None, time(10), time(11, 15)),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("9", "There is no table 9. Choose one of the zones above."),
        ("1, x", "x is no number of a table. Type numbers such as 12, 14–16."),
        ("", "Type which tables are closed, such as 12, 14–16, or take this row out."),
    ],
)
def test_what_is_no_table_is_said_and_stays(set_up: EventSetUp, row: ClosingRow, qtbot, text, said):
    row.numbers.clear()
    typed(qtbot, row, text)
    assert (row.fault.text(), row.numbers.text()) == (said, text)
    assert closings_of(set_up.event_now) == (Closing((4,)),)
    set_up.go_to(0)
    with qtbot.assertNotEmitted(set_up.made):
        set_up.finish()
    assert set_up.place == 2
    qtbot.waitUntil(row.numbers.hasFocus)
    assert row.numbers.text() == text


def test_escape_brings_the_tables_back(set_up: EventSetUp, row: ClosingRow, qtbot):
    qtbot.waitUntil(row.numbers.hasFocus)
    typed(qtbot, row, "99")
    assert row.fault.text()
    qtbot.keyClick(row.numbers, Qt.Key.Key_Escape)
    assert (row.numbers.text(), row.fault.text()) == ("4", "")


def test_end_before_the_start_is_said_at_the_times(set_up: EventSetUp, row: ClosingRow):
    row.span.setCurrentIndex(row.span.findData(OWN_TIMES))
    row.end.setTime(QTime(8, 0))
    assert row.time_fault.text() == "It ends before it starts. Set a later end."
    assert row.end.accessibleDescription() == row.time_fault.text()
    assert closings_of(set_up.event_now) == (Closing((4,), None, *MORNING),)


def test_tables_that_come_make_what_was_typed_fit(set_up: EventSetUp, row: ClosingRow, qtbot):
    typed(qtbot, row, "6")
    set_up.step(VENUE).zones.there[0].count.setValue(8)
    assert row.fault.text() == ""
    assert closings_of(set_up.event_now) == (Closing((6,)),)


def test_rows_stay_in_place_while_they_are_typed_in(set_up: EventSetUp, row: ClosingRow, qtbot):
    set_up.step(VENUE).closed.add.click()
    second = set_up.step(VENUE).closed.rows.there[1]
    second.span.setCurrentIndex(second.span.findText("Morning"))
    typed(qtbot, second, "1")
    typed(qtbot, row, "1")
    row.span.setCurrentIndex(row.span.findText("Morning"))
    assert set_up.step(VENUE).closed.rows.there == [row, second]
    second.removed.emit()
    assert closings_of(set_up.event_now) == (Closing((1,), None, *MORNING),)
    row.removed.emit()
    assert not any(table.closed for table in set_up.event_now.tables)


def test_closings_follow_the_days(set_up: EventSetUp, row: ClosingRow):
    set_up.step(BASICS).last.setDate(QDate(2026, 12, 2))
    assert closings_of(set_up.event_now) == (Closing((4,)),)
    assert row.day.isVisibleTo(row)
    row.day.setCurrentIndex(row.day.findData(DAY.isoformat()))
    set_up.step(BASICS).first.setDate(QDate(2026, 12, 8))
    assert closings_of(set_up.event_now) == (Closing((4,), DAY + timedelta(days=7)),)
    assert row.day.currentData() == "2026-12-08"


def test_stored_closings_are_shown_and_stay(qtbot, qapp):
    closings = (Closing((1, 2), None, time(10), time(11)), Closing((3,), None, *MORNING))
    event = with_closings(replace(plain_event(), id=1), closings)
    set_up = shown(qtbot, event)
    rows = set_up.step(VENUE).closed.rows.there
    assert [row.numbers.text() for row in rows] == ["3", "1–2"]
    assert [row.span.currentText() for row in rows] == ["Morning", "from – to"]
    assert set_up.event_finished() == event


def test_picture_counts_no_room_at_closed_tables(set_up: EventSetUp, row: ClosingRow):
    figures = {figure.accessibleName() for figure in set_up.picture._figures.values()}
    assert "21 meetings have room" in figures
