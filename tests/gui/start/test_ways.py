"""Where the start page leads to, in the whole window."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gatewayapp.__main__ import main
from gatewayapp.domain.closings import Closing, closings_of, with_closings
from gatewayapp.gui.application import Session
from gatewayapp.gui.start.setting_up.checks import VENUE
from gatewayapp.gui.start.setting_up.left_behind_sheet import LeftBehindSheet
from gatewayapp.services.events import save_event
from gatewayapp.services.plan_book import list_meetings
from tests.gui.sessions import PATIENCE, rest, session_on

EVENT = """
name = "Tokyo Green Mission 2026"
timezone = "Asia/Tokyo"
slot_minutes = 20
gap_minutes = 5
[[session]]
name = "Morning"
date = 2026-12-01
start = 09:30:00
end = 12:30:00
[[zone]]
name = "Hall"
tables = 4
[[booth]]
table = 4
owner = "Nordisk Pyrolyse"
[[closed]]
tables = [2, 3]
end = 10:00:00
"""


@pytest.fixture
def session(small_file: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Session]:
    with session_on(small_file, qapp, qtbot) as session:
        yield session


def test_see_the_wish_leads_to_the_opened_wish_on_the_board(session: Session, qtbot: QtBot) -> None:
    window = session.window
    window.show_page("start", "mend unmet")
    rest(session, qtbot)
    (row,) = window.page.mending.rows
    (way,) = (button for button in row.buttons if button.text() == "See the wish")
    way.click()
    assert window.key == "plan"
    unmet = window.page.planned.panel.unmet
    qtbot.waitUntil(lambda: unmet.opened() is not None, timeout=PATIENCE)
    assert unmet.opened().title == "Nordisk Pyrolyse → Kyūshū Biomass"
    qtbot.waitUntil(lambda: unmet.hasFocus() or unmet.isAncestorOf(window.focusWidget()))


def test_broken_rule_leads_to_its_meeting_on_the_board(session: Session, qtbot: QtBot) -> None:
    desk, window = session.desk, session.window
    desk.change(save_event, with_closings(desk.event, [Closing((1,))]))
    rest(session, qtbot)
    window.show_page("start", "mend broken")
    rest(session, qtbot)
    window.page.mending.rows[0].buttons[0].click()
    planned = window.page.planned
    qtbot.waitUntil(lambda: planned.board.current_card() is not None, timeout=PATIENCE)
    assert planned.board.current_card().table == "1"


def test_booths_and_closed_tables_go_from_the_file_to_the_window_and_back(
    session: Session, small_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "event.toml"
    file.write_text(EVENT, encoding="utf-8")
    assert main(["event", str(small_file), str(file)]) == 0
    desk = session.desk
    qtbot.waitUntil(lambda: bool(closings_of(desk.event)), timeout=PATIENCE)
    rest(session, qtbot)
    session.window.show_page("start", "set up")
    rest(session, qtbot)
    set_up = session.window.page.set_up
    set_up.go_to(2)
    (booth,) = set_up.step(VENUE).booths.there
    assert (booth.table.value(), booth.owner.currentText()) == (4, "Nordisk Pyrolyse")
    (row,) = set_up.step(VENUE).closed.rows.there
    assert (row.numbers.text(), row.end.time().toPython()) == ("2–3", time(10))
    row.numbers.setText("1–3")
    row.numbers.editingFinished.emit()
    set_up.finish()
    qtbot.waitUntil(lambda: session.window.findChild(LeftBehindSheet) is not None, timeout=PATIENCE)
    sheet = session.window.findChild(LeftBehindSheet)
    assert sheet.lines[0] == "Meetings at tables that are closed then: 1"
    sheet.repair.click()
    qtbot.waitUntil(lambda: session.window.page.set_up is None, timeout=120_000)
    rest(session, qtbot)
    assert closings_of(desk.event) == (Closing((1, 2, 3), None, None, time(10)),)
    first = next(it for it in list_meetings(desk.database, desk.event.id) if it.second == 3)
    assert first.start.time() >= time(10)
    assert main(["check", str(small_file)]) == 0
