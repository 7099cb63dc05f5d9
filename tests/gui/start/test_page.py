from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.settings import remember_database
from gatewayapp.gui.start.choices import Choice
from gatewayapp.gui.start.making import free_path
from gatewayapp.gui.start.page import StartPage
from gatewayapp.gui.start.setting_up.checks import BASICS, TIMES, VENUE
from gatewayapp.gui.start.setting_up.left_behind_sheet import LeftBehindSheet
from gatewayapp.places import user_data
from gatewayapp.services.databases import list_backups
from gatewayapp.services.plan_book import list_meetings
from tests.gui.people.desk import show_active


@pytest.fixture
def page(desk: Desk, qtbot) -> StartPage:
    page = StartPage(desk)
    qtbot.addWidget(page)
    page.resize(1214, 696)
    show_active(page, qtbot)
    return page


def test_new_event_makes_a_database_and_opens_it(page: StartPage, qtbot):
    qtbot.mouseClick(page.welcome.new, Qt.MouseButton.LeftButton)
    set_up = page.set_up
    qtbot.keyClicks(set_up.step(BASICS).name, "Tokyo Green Mission 2026")
    set_up.step(BASICS).zone.setCurrentText("Asia/Tokyo")
    set_up.step(BASICS).first.setDate(QDate(2026, 12, 1))
    set_up.step(VENUE).zones.there[0].count.setValue(60)
    with qtbot.waitSignal(page.desk.opened, timeout=20_000):
        set_up.finish()
    event = page.desk.event
    assert (event.name, event.timezone, len(event.tables)) == (
        "Tokyo Green Mission 2026",
        "Asia/Tokyo",
        60,
    )
    assert [session.date for session in event.sessions] == [date(2026, 12, 1)] * 2
    assert page.desk.database.path == user_data() / "tokyo-green-mission-2026.gateway"
    assert page.set_up is None
    qtbot.waitUntil(lambda: not page.desk.crew.busy)
    assert page.tasks.isVisible()


def test_second_event_goes_into_the_open_database(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    page.show_part("new event")
    page.set_up.step(BASICS).name.setText("Osaka Days")
    page.set_up.finish()
    qtbot.waitUntil(lambda: laid_desk.event.name == "Osaka Days", timeout=10_000)
    qtbot.waitUntil(lambda: not laid_desk.crew.busy)
    assert page.set_up is None
    assert len(laid_desk.survey.standing.events) == 2


def test_event_that_cannot_be_stored_leaves_no_file_and_what_was_typed(
    page: StartPage, qtbot, monkeypatch
):
    page.set_up_new()
    page.set_up.step(BASICS).name.setText("Nowhere")
    user_data().mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr("gatewayapp.services.events.save_event", refuse)
    page.set_up.finish()
    qtbot.waitUntil(lambda: page.set_up.fault.words.text() == "The disk is full.", timeout=10_000)
    assert not list(user_data().glob("*.gateway"))
    assert page.set_up.event_now.name == "Nowhere"


def refuse(*_anything: object) -> None:
    raise Fault("The disk is full.")


def test_changed_event_is_stored_under_its_id(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    page.show_part("set up")
    id_ = laid_desk.event.id
    page.set_up.step(BASICS).place.setText("Big Sight")
    page.set_up.finish()
    qtbot.waitUntil(lambda: laid_desk.event.place == "Big Sight", timeout=10_000)
    qtbot.waitUntil(lambda: page.set_up is None)
    assert laid_desk.event.id == id_
    qtbot.waitUntil(lambda: not laid_desk.crew.busy)


def test_change_that_orphans_meetings_is_told_and_repaired_in_one_step(laid_desk: Desk, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    page = StartPage(laid_desk, window)
    page.show_part("set up")
    session = page.set_up.step(TIMES).sessions.there[0]
    session.start.setTime(QTime(10, 0))
    page.set_up.finish()
    qtbot.waitUntil(lambda: bool(window.findChildren(LeftBehindSheet)), timeout=10_000)
    sheet = window.findChildren(LeftBehindSheet)[0]
    assert sheet.lines == ["Meetings that move along with their session: 1"]
    assert page.set_up is not None
    sheet.repair.click()
    qtbot.waitUntil(lambda: page.set_up is None, timeout=30_000)
    qtbot.waitUntil(lambda: not laid_desk.crew.busy)
    assert page.status_text() == "The plan was repaired: 1 meeting(s) moved, 0 wish(es) wait again"
    (meeting,) = list_meetings(laid_desk.database, laid_desk.event.id)
    assert f"{meeting.start:%H:%M}" == "10:00"
    laid_desk.undo()
    qtbot.waitUntil(lambda: laid_desk.event.sessions[0].start.hour == 9, timeout=10_000)
    qtbot.waitUntil(lambda: not laid_desk.crew.busy)
    (meeting,) = list_meetings(laid_desk.database, laid_desk.event.id)
    assert f"{meeting.start:%H:%M}" == "09:30"


def test_plan_may_be_left_as_it_is(laid_desk: Desk, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    page = StartPage(laid_desk, window)
    page.show_part("set up")
    page.set_up.step(TIMES).sessions.there[0].start.setTime(QTime(10, 0))
    page.set_up.finish()
    qtbot.waitUntil(lambda: bool(window.findChildren(LeftBehindSheet)), timeout=10_000)
    (sheet,) = window.findChildren(LeftBehindSheet)
    assert not sheet.keep.isHidden()
    sheet.keep.click()
    qtbot.waitUntil(lambda: page.set_up is None, timeout=10_000)
    qtbot.waitUntil(lambda: not laid_desk.crew.busy)
    (meeting,) = list_meetings(laid_desk.database, laid_desk.event.id)
    assert f"{meeting.start:%H:%M}" == "09:30"
    assert laid_desk.event.sessions[0].start.hour == 10


def test_set_up_knows_wishes_and_owners(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    page.show_part("set up")
    qtbot.waitUntil(lambda: page.set_up.step(VENUE).expected.value() == 2, timeout=10_000)
    assert [name for _id, name in page.set_up.step(VENUE).owners] == [
        "Kobe Thermal",
        "Kyūshū Biomass",
        "Nordisk Pyrolyse",
        "Łukasiewicz Wodór",
    ]


def test_opening_a_database_leaves_the_set_up(page: StartPage, small_file, qtbot):
    page.set_up_new()
    with qtbot.waitSignal(page.desk.opened, timeout=10_000):
        page.desk.open(small_file)
    assert page.set_up is None
    qtbot.waitUntil(lambda: not page.desk.crew.busy)


def test_steps_lead_to_their_pages(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    led = []
    laid_desk.wanted.connect(lambda *where: led.append(where))
    for button in page.overview.steps.buttons:
        button.click()
    assert led == [("start", "set up"), ("people", ""), ("wishes", ""), ("plan", ""), ("print", "")]


def test_list_leads_to_the_unmet_wishes(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    with qtbot.waitSignal(laid_desk.wanted) as wanted:
        page.tasks.buttons[0].click()
    assert wanted.args == ["start", "mend unmet"]


def test_database_names_never_clash_and_carry_no_odd_letters(qapp):
    first = free_path("Tōkyō: Green/Mission 2026?")
    assert first.name == "tōkyō-green-mission-2026.gateway"
    first.touch()
    assert free_path("Tōkyō: Green/Mission 2026?").name == "tōkyō-green-mission-2026-2.gateway"


def test_backup_is_made_and_brought_back(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    page.overview.backups.back_up()
    qtbot.waitUntil(lambda: laid_desk.survey.standing.backups == 1, timeout=10_000)
    assert page.overview.backups.title.text().startswith("Last backup ")
    laid_desk.undo()
    qtbot.waitUntil(lambda: laid_desk.survey.standing.meetings == 0, timeout=10_000)
    page.overview.backups.bring_back(list_backups(laid_desk.database.path)[0])
    qtbot.waitUntil(lambda: laid_desk.survey.standing.meetings == 1, timeout=10_000)
    qtbot.waitUntil(lambda: not laid_desk.crew.busy)


def test_backups_are_offered_the_latest_first(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    page.overview.backups.back_up()
    qtbot.waitUntil(lambda: laid_desk.survey.standing.backups == 1, timeout=10_000)
    page.overview.backups.menu.aboutToShow.emit()
    words = [action.text() for action in page.overview.backups.menu.actions()]
    assert words[0] == "Back up now"
    assert words[-1].endswith("asked for")


def test_bringing_a_backup_back_asks_first_and_esc_is_harmless(laid_desk: Desk, qtbot):
    page = StartPage(laid_desk)
    qtbot.addWidget(page)
    page.overview.backups.back_up()
    qtbot.waitUntil(lambda: laid_desk.survey.standing.backups == 1, timeout=10_000)
    page.overview.backups.restore(list_backups(laid_desk.database.path)[0])
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
    assert not page.overview.demo.isEnabled()
    with qtbot.waitSignal(job.step, timeout=20_000):
        pass
    with qtbot.waitSignal(job.stopped, timeout=20_000):
        job.stop()
    assert page.overview.demo.isEnabled()
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
    rows = {row.text(): row for row in page.overview.databases.findChildren(Choice)}
    assert not rows["gone.gateway"].isEnabled()
    with qtbot.waitSignal(page.desk.opened, timeout=10_000):
        rows["missions.gateway"].click()
    qtbot.waitUntil(lambda: not page.desk.crew.busy)
    assert not page.grab().isNull()


def test_keys_of_the_overview_begin_a_new_event(page: StartPage, qtbot):
    page.focus_first()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.set_up is not None
    assert page.set_up.isVisible()


def test_enter_opens_the_database_that_was_opened_last(desk: Desk, small_file, tmp_path, qtbot):
    remember_database(small_file)
    remember_database(tmp_path / "gone.gateway")
    page = StartPage(desk)
    qtbot.addWidget(page)
    show_active(page, qtbot)
    page.focus_first()
    assert page.focusWidget().text() == small_file.name
    with qtbot.waitSignal(desk.opened, timeout=20_000):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.crew.busy)


def test_keyboard_stays_on_a_database_while_the_list_is_shown_anew(desk: Desk, small_file, qtbot):
    remember_database(small_file)
    page = StartPage(desk)
    qtbot.addWidget(page)
    show_active(page, qtbot)
    page.focus_first()
    chosen = page.focusWidget()
    page.refresh(None)
    assert page.focusWidget() is chosen


def test_keyboard_goes_on_to_what_is_to_do_in_a_database_just_opened(desk: Desk, small_file, qtbot):
    remember_database(small_file)
    page = StartPage(desk)
    qtbot.addWidget(page)
    show_active(page, qtbot)
    page.focus_first()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.tasks.buttons), timeout=20_000)
    qtbot.waitUntil(lambda: page.focusWidget() is page.tasks.buttons[0])
    qtbot.waitUntil(lambda: not desk.crew.busy)
