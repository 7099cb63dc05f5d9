from datetime import date

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.desk import Desk
from gatewayapp.services.events import save_event
from gatewayapp.services.people import list_people, update_person
from gatewayapp.storage.database import Database
from tests.gui.small_event import DAY, plain_event


def test_opening_a_database_takes_its_event_in_hand(laid_desk: Desk):
    assert laid_desk.event.name == "Tokyo Green Mission 2026"
    assert laid_desk.event.sessions[0].date == DAY == date(2026, 12, 1)


def test_opening_what_is_no_database_says_so(desk: Desk, tmp_path, qtbot):
    path = tmp_path / "letter.gateway"
    path.write_text("Dear organisers", encoding="utf-8")
    with qtbot.waitSignal(desk.failed) as failed:
        desk.open(path)
    assert "letter.gateway" in str(failed.args[0])
    assert desk.database is None


def test_change_is_told_to_the_pages_and_named(laid_desk: Desk, qtbot):
    with qtbot.waitSignals([laid_desk.changed, laid_desk.said, laid_desk.steps_changed]):
        laid_desk.change(save_event, plain_event("Osaka Days"))
    assert str(laid_desk.undoable) == "Set up Osaka Days"


def test_undo_and_redo_go_back_and_forth(laid_desk: Desk, qtbot):
    before = laid_desk.undoable
    with qtbot.waitSignal(laid_desk.steps_changed):
        laid_desk.undo()
    assert laid_desk.redoable == before
    with qtbot.waitSignal(laid_desk.steps_changed):
        laid_desk.redo()
    assert laid_desk.undoable == before


def test_fault_goes_to_the_page_that_asked(laid_desk: Desk, qtbot):
    heard = []
    bad = plain_event("  ")
    job = laid_desk.change(save_event, bad, failed=heard.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert isinstance(heard[0], Fault)


def test_change_by_another_program_is_noticed(laid_desk: Desk, small_file, qtbot):
    with (
        qtbot.waitSignal(laid_desk.changed, timeout=10_000) as changed,
        Database.open(small_file) as other,
    ):
        line = list_people(other, laid_desk.event.id)[0]
        update_person(other, line.person)
        with other.change(sentence("Set up elsewhere")) as unit:
            unit.update(
                [line.person.__class__(line.person.id, line.person.organisation, line.person.name, "Dr")]
            )
    assert changed.args == [None]


def test_answers_for_a_database_put_away_are_dropped(laid_desk: Desk, qtbot):
    heard = []
    job = laid_desk.ask(lambda _database: "late", heard.append)
    laid_desk.close()
    with qtbot.waitSignal(job.ended):
        pass
    assert not heard


def test_answers_for_a_widget_that_is_gone_are_dropped(laid_desk: Desk, qtbot):
    class Asker(QObject):
        def take(self, _answer: object) -> None:
            heard.append(self.objectName())

    heard: list[str] = []
    gone, there = Asker(), Asker()
    laid_desk.ask(lambda _database: None, gone.take)
    laid_desk.ask(lambda _database: None, there.take)
    delete(gone)
    qtbot.waitUntil(lambda: not laid_desk.crew.busy)
    assert heard == [""]


def test_nothing_is_asked_without_a_database(desk: Desk):
    assert desk.ask(lambda _database: 1, print) is None
    assert desk.undo() is None


@pytest.mark.parametrize("times", [1, 3])
def test_shutting_leaves_no_thread(small_file, qtbot, times):
    for _ in range(times):
        desk = Desk()
        with qtbot.waitSignal(desk.opened, timeout=10_000):
            desk.open(small_file)
        desk.shut()
        assert desk.database is None
