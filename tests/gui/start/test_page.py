from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.settings import remember_database
from gatewayapp.gui.start.choices import Choice
from gatewayapp.gui.start.page import StartPage, free_path
from gatewayapp.places import user_data
from gatewayapp.services.databases import list_backups


@pytest.fixture
def page(desk: Desk, qtbot) -> StartPage:
    page = StartPage(desk)
    qtbot.addWidget(page)
    page.resize(1214, 696)
    page.show()
    return page


def test_new_event_makes_a_database_and_opens_it(page: StartPage, qtbot):
    qtbot.mouseClick(page.welcome.new, Qt.MouseButton.LeftButton)
    form = page.form
    qtbot.keyClicks(form.name, "Tokyo Green Mission 2026")
    form.zone.setCurrentText("Asia/Tokyo")
    form.sessions[0].day.setDate(QDate(2026, 12, 1))
    form.sessions[1].day.setDate(QDate(2026, 12, 1))
    form.tables.setValue(60)
    with qtbot.waitSignal(page.desk.opened, timeout=20_000):
        qtbot.mouseClick(form.make, Qt.MouseButton.LeftButton)
    event = page.desk.event
    assert (event.name, event.timezone, len(event.tables)) == (
        "Tokyo Green Mission 2026",
        "Asia/Tokyo",
        60,
    )
    assert [session.date for session in event.sessions] == [date(2026, 12, 1)] * 2
    assert page.desk.database.path == user_data() / "tokyo-green-mission-2026.gateway"
    assert page.form is None
    qtbot.waitUntil(lambda: not page.desk.crew.busy)
    assert page.tasks.isVisible()


def test_event_without_a_name_is_refused_where_it_is_typed(page: StartPage, qtbot):
    page.show_form()
    qtbot.mouseClick(page.form.make, Qt.MouseButton.LeftButton)
    assert page.form.fault.text().startswith("The event has no name yet.")
    qtbot.waitUntil(page.form.fault.isVisible)
    qtbot.keyClicks(page.form.name, "T")
    assert not page.form.fault.isVisible()


def test_enter_in_a_field_makes_the_event(page: StartPage, qtbot):
    page.show_form()
    qtbot.keyClick(page.form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(page.form.fault.isVisible)
    assert page.form.fault.text().startswith("The event has no name yet.")


def test_session_that_ends_before_it_starts_is_refused_and_leaves_no_file(page: StartPage, qtbot):
    page.show_form()
    page.form.name.setText("Backwards")
    row = page.form.sessions[0]
    row.end.setTime(row.start.time().addSecs(-3600))
    qtbot.mouseClick(page.form.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.form.fault.isVisible, timeout=20_000)
    assert "Morning" in page.form.fault.text()
    assert not list(user_data().glob("*.gateway"))
    assert page.form.name.text() == "Backwards"


def test_unknown_time_zone_is_refused(page: StartPage, qtbot):
    page.show_form()
    page.form.name.setText("Nowhere")
    page.form.zone.setCurrentText("Mars/Olympus")
    qtbot.mouseClick(page.form.make, Qt.MouseButton.LeftButton)
    assert page.form.fault.text().startswith("Mars/Olympus is no time zone.")


def test_form_counts_slots_while_typing(page: StartPage):
    page.show_form()
    form = page.form
    form.tables.setValue(10)
    assert form.count.text() == "15 slot(s), room for 150 meeting(s)"
    form.add_session()
    assert form.count.text() == "22 slot(s), room for 220 meeting(s)"
    form.sessions[2].removed.emit()
    assert form.count.text() == "15 slot(s), room for 150 meeting(s)"


def test_esc_leaves_the_form(page: StartPage, qtbot):
    page.show_form()
    qtbot.keyClick(page.form, Qt.Key.Key_Escape)
    assert page.form is None
    assert page.welcome.isVisible()


def test_second_event_goes_into_the_open_database(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    page.show_form()
    page.form.name.setText("Osaka Days")
    with qtbot.waitSignal(laid_desk.steps_changed, timeout=10_000):
        page.form.make.click()
    qtbot.waitUntil(lambda: laid_desk.event.name == "Osaka Days")
    assert len(laid_desk.survey.standing.events) >= 1


def test_list_leads_to_the_unmet_wishes(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    with qtbot.waitSignal(laid_desk.wanted) as wanted:
        page.tasks.buttons[0].click()
    assert wanted.args == ["plan", "unmet"]


def test_database_names_never_clash_and_carry_no_odd_letters(qapp):
    first = free_path("Tōkyō: Green/Mission 2026?")
    assert first.name == "tōkyō-green-mission-2026.gateway"
    first.touch()
    assert free_path("Tōkyō: Green/Mission 2026?").name == "tōkyō-green-mission-2026-2.gateway"


def test_backup_is_made_and_brought_back(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    page.backups.back_up()
    qtbot.waitUntil(lambda: laid_desk.survey.standing.backups == 1, timeout=10_000)
    assert page.backups.title.text().startswith("Last backup ")
    laid_desk.undo()
    qtbot.waitUntil(lambda: laid_desk.survey.standing.meetings == 0, timeout=10_000)
    page.backups.bring_back(list_backups(laid_desk.database.path)[0])
    qtbot.waitUntil(lambda: laid_desk.survey.standing.meetings == 1, timeout=10_000)
    qtbot.waitUntil(lambda: not laid_desk.crew.busy)


def test_backups_are_offered_the_latest_first(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    page.backups.back_up()
    qtbot.waitUntil(lambda: laid_desk.survey.standing.backups == 1, timeout=10_000)
    page.backups.menu.aboutToShow.emit()
    words = [action.text() for action in page.backups.menu.actions()]
    assert words[0] == "Back up now"
    assert words[-1].endswith("asked for")


def test_bringing_a_backup_back_asks_first_and_esc_is_harmless(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    page.backups.back_up()
    qtbot.waitUntil(lambda: laid_desk.survey.standing.backups == 1, timeout=10_000)
    page.backups.restore(list_backups(laid_desk.database.path)[0])
    asking = page.findChild(QMessageBox)
    assert asking.escapeButton().text() == "Not now"
    undoable = laid_desk.undoable
    asking.escapeButton().click()
    assert laid_desk.undoable == undoable
    assert len(list_backups(laid_desk.database.path)) == 1


def test_demo_can_be_stopped_and_leaves_nothing_open(page: StartPage, qtbot):
    with qtbot.waitSignal(page.desk.working) as working:
        page.begin_demo()
    job = working.args[0]
    assert not page.demo.isEnabled()
    with qtbot.waitSignal(job.step, timeout=20_000):
        pass
    with qtbot.waitSignal(job.stopped, timeout=20_000):
        job.stop()
    assert page.demo.isEnabled()
    assert page.desk.database is None


def test_file_that_is_chosen_is_opened(page: StartPage, small_file, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(small_file), ""))
    with qtbot.waitSignal(page.desk.opened, timeout=10_000):
        qtbot.mouseClick(page.welcome.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.desk.crew.busy)


def test_recent_database_is_opened_and_a_missing_one_cannot_be(
    page: StartPage, small_file, tmp_path, qtbot
):
    remember_database(tmp_path / "gone.gateway")
    remember_database(small_file)
    page.refresh(None)
    rows = {row.text(): row for row in page.databases.findChildren(Choice)}
    assert not rows["gone.gateway"].isEnabled()
    with qtbot.waitSignal(page.desk.opened, timeout=10_000):
        rows["missions.gateway"].click()
    qtbot.waitUntil(lambda: not page.desk.crew.busy)
    assert not page.grab().isNull()
