from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
)

from gatewayapp.domain.events import Event, Rules
from gatewayapp.domain.faults import Fault
from gatewayapp.gui.start.making import usual_event
from gatewayapp.gui.start.setting_up.checks import BASICS, RULES, TIMES, VENUE
from gatewayapp.gui.start.setting_up.form import FaultLine, value_of
from gatewayapp.gui.start.setting_up.set_up import EventSetUp
from tests.gui.people.desk import show_active
from tests.gui.small_event import plain_event

NEW = usual_event("Asia/Tokyo", date(2026, 10, 6), "Morning", "Afternoon", "Hall")


@pytest.fixture
def set_up(qtbot, qapp) -> EventSetUp:
    return shown(qtbot, NEW)


def shown(qtbot, event: Event, *others: str) -> EventSetUp:
    set_up = EventSetUp(event, others)
    qtbot.addWidget(set_up)
    set_up.resize(1214, 696)
    show_active(set_up, qtbot)
    return set_up


def test_event_is_set_up_by_keyboard_alone(set_up: EventSetUp, qtbot):
    qtbot.waitUntil(set_up.step(BASICS).name.hasFocus)
    qtbot.keyClicks(set_up.step(BASICS).name, "Tokyo Green Mission")
    qtbot.keyClick(set_up.step(BASICS).name, Qt.Key.Key_Return)
    assert set_up.place == 1
    qtbot.waitUntil(set_up.step(TIMES).minutes.hasFocus)
    qtbot.keyClicks(set_up.step(TIMES).minutes, "30")
    qtbot.keyClick(set_up.step(TIMES).minutes, Qt.Key.Key_Return)
    count = set_up.step(VENUE).zones.there[0].count
    qtbot.waitUntil(count.hasFocus)
    qtbot.keyClicks(count, "60")
    qtbot.keyClick(count, Qt.Key.Key_Return)
    assert set_up.place == 3
    with qtbot.waitSignal(set_up.made) as made:
        qtbot.keyClick(set_up.step(RULES).fields["max_meetings_in_a_row"], Qt.Key.Key_Return)
    event = made.args[0]
    assert (event.name, event.slot_minutes, len(event.tables)) == ("Tokyo Green Mission", 30, 60)


def test_missing_name_is_told_at_the_field_and_only_after_going_on(set_up: EventSetUp, qtbot):
    line = set_up.step(BASICS).fault_lines()["name", 0]
    assert line.isHidden()
    qtbot.keyClick(set_up.step(BASICS).name, Qt.Key.Key_Return)
    assert set_up.place == 0
    assert line.text().startswith("The event has no name yet.")
    qtbot.keyClicks(set_up.step(BASICS).name, "T")
    assert line.isHidden()


def test_name_of_another_event_is_refused_and_stays(qtbot, qapp):
    set_up = shown(qtbot, NEW, "Osaka")
    qtbot.keyClicks(set_up.step(BASICS).name, "Osaka")
    assert set_up.step(BASICS).fault_lines()["name", 0].text() == (
        "Another event is named Osaka. Choose another name."
    )
    assert set_up.step(BASICS).name.text() == "Osaka"
    set_up.finish()
    assert set_up.place == 0


def test_escape_restores_a_field_before_it_leaves(set_up: EventSetUp, qtbot):
    qtbot.waitUntil(set_up.step(BASICS).name.hasFocus)
    qtbot.keyClicks(set_up.step(BASICS).name, "Tokio")
    qtbot.keyClick(set_up.step(BASICS).name, Qt.Key.Key_Escape)
    assert set_up.step(BASICS).name.text() == ""
    with qtbot.waitSignal(set_up.left):
        qtbot.keyClick(set_up.step(BASICS).name, Qt.Key.Key_Escape)


def test_escape_restores_a_number(set_up: EventSetUp, qtbot):
    set_up.go_to(1)
    qtbot.waitUntil(set_up.step(TIMES).minutes.hasFocus)
    qtbot.keyClicks(set_up.step(TIMES).minutes, "35")
    assert set_up.event_now.slot_minutes == 35
    qtbot.keyClick(set_up.step(TIMES).minutes, Qt.Key.Key_Escape)
    assert set_up.event_now == NEW


def test_leaving_asks_if_something_was_typed(set_up: EventSetUp, qtbot):
    set_up.step(BASICS).name.setText("Tokyo")
    set_up.leave()
    asking = set_up.findChild(QMessageBox)
    assert asking.escapeButton().text() == "Go on setting up"
    asking.escapeButton().click()
    assert set_up.event_now.name == "Tokyo"


def test_days_make_sessions(set_up: EventSetUp):
    set_up.step(BASICS).first.setDate(QDate(2026, 12, 1))
    set_up.step(BASICS).last.setDate(QDate(2026, 12, 2))
    assert [f"{it.date:%d} {it.name}" for it in set_up.event_now.sessions] == [
        "01 Morning", "01 Afternoon", "02 Morning", "02 Afternoon",
    ]  # fmt: skip
    assert len(set_up.step(TIMES).sessions.there) == 4
    assert set_up.tabs[0].step.line == "2 day(s)"


def test_sessions_are_added_divided_and_left_out(set_up: EventSetUp):
    set_up.step(TIMES).add.click()
    assert len(set_up.event_now.sessions) == 3
    set_up.step(TIMES).sessions.there[0].divide.click()
    assert [it.name for it in set_up.event_now.sessions][:2] == ["Morning", "Morning 2"]
    set_up.step(TIMES).sessions.there[3].remove.click()
    set_up.step(TIMES).sessions.there[1].remove.click()
    assert [it.name for it in set_up.event_now.sessions] == ["Morning", "Afternoon"]


def test_session_that_ends_too_early_is_told_in_its_row_and_the_step_marked(set_up: EventSetUp):
    set_up.step(BASICS).name.setText("Tokyo")
    row = set_up.step(TIMES).sessions.there[0]
    row.end.setTime(QTime(9, 0))
    assert row.fault.text() == "It ends before it starts. Set a later end."
    assert "something to mend" in set_up.tabs[1].accessibleName()
    set_up.go_to(3)
    set_up.finish()
    assert set_up.place == 1


def test_picture_counts_slots_room_and_tables_needed(set_up: EventSetUp):
    set_up.step(VENUE).expected.setValue(400)
    said = {figure.accessibleName() for figure in set_up.picture._figures.values()}
    assert said == {"15 slots", "300 meetings have room", "400 meetings expected", "31 tables needed"}
    assert set_up.picture.verdict.text() == "20 table(s) are too few: 31 are needed."
    set_up.step(VENUE).zones.there[0].count.setValue(31)
    assert set_up.picture.verdict.text() == "31 table(s) are enough."
    assert "09:30–12:30 Morning: 8 slot(s)" not in set_up.picture.picture.accessibleName()
    assert "09:30–12:30 Morning: 7 slot(s)" in set_up.picture.picture.accessibleName()


def test_zones_ways_and_booths_are_set(qtbot, qapp):
    set_up = shown(qtbot, replace(plain_event(), id=1))
    set_up.offer(7, ((5, "Kobe Thermal"), (6, "Nordisk")))
    set_up.step(VENUE).add_zone.click()
    set_up.step(VENUE).ways.there[0].minutes.setValue(5)
    set_up.step(VENUE).add_booth.click()
    booth = set_up.step(VENUE).booths.there[0]
    booth.owner.setCurrentIndex(1)
    booth.table.setValue(99)
    assert booth.fault.text() == "There is no table 99. Choose one of the zones above."
    assert [(it.number, it.owner) for it in set_up.event_now.tables if it.owner] == [(14, 6)]
    booth.table.setValue(1)
    assert booth.fault.text() == ""
    event = set_up.event_now
    assert [zone.name for zone in event.zones] == ["Hall", "Hall B"]
    assert event.zones[0].walk == ((event.zones[1].id, 5),)
    assert [(it.number, it.owner) for it in event.tables if it.owner] == [(1, 6)]
    set_up.step(VENUE).zones.there[1].remove.click()
    assert set_up.event_now.zones[0].walk == ()


def test_rules_are_switched_on_and_off(set_up: EventSetUp):
    fields = set_up.step(RULES).fields
    fields["max_meetings_a_day"].setValue(6)
    fields["fairness"].setValue(0)
    fields["rest_after"].setValue(0)
    fields["interpreters"].setCurrentIndex(2)
    fields["free_slot_a_day"].setChecked(True)
    assert set_up.event_now.rules == Rules(
        max_meetings_a_day=6, fairness=0, rest_after=None, interpreters=False, free_slot_a_day=True
    )
    fields["fairness"].setValue(-1)
    fields["max_meetings_a_day"].setValue(0)
    fields["interpreters"].setCurrentIndex(0)
    assert set_up.event_now.rules == Rules(rest_after=None, free_slot_a_day=True)


def test_every_field_shows_a_stored_event_without_changing_it(qtbot, qapp):
    event = replace(plain_event(), id=1, rules=Rules(fairness=2, interpreters=True), place="Big Sight")
    set_up = shown(qtbot, event)
    for place in range(4):
        set_up.go_to(place)
    assert set_up.event_finished() == event


def test_picture_goes_below_where_there_is_no_room(set_up: EventSetUp, qtbot):
    set_up.resize(800, 900)
    qtbot.waitUntil(lambda: set_up.picture.y() > set_up.tabs[0].y() + 200)
    set_up.resize(1214, 696)
    qtbot.waitUntil(lambda: set_up.picture.x() > 600)


def test_every_field_has_a_name_and_can_be_reached_by_tab(qtbot, qapp):
    set_up = shown(qtbot, replace(plain_event(), id=1))
    set_up.offer(7, ((5, "Kobe Thermal"),))
    set_up.step(VENUE).add_zone.click()
    set_up.step(VENUE).add_booth.click()
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
    for place in range(4):
        set_up.go_to(place)
        fields = [
            field
            for kind in kinds
            for field in set_up.step(place).findChildren(kind)
            if not field.objectName().startswith("qt_") and not isinstance(field.parent(), QComboBox)
        ]
        assert fields
        assert [it for it in fields if not it.accessibleName() and not it.property("text")] == []
        assert all(it.focusPolicy() & Qt.FocusPolicy.TabFocus for it in fields if it.isEnabled())


def test_fault_is_told_to_a_screen_reader_too(set_up: EventSetUp, qtbot):
    set_up.step(TIMES).sessions.there[0].end.setTime(QTime(9, 0))
    row = set_up.step(TIMES).sessions.there[0]
    assert row.end.accessibleDescription() == "It ends before it starts. Set a later end."
    row.end.setTime(QTime(12, 0))
    assert row.end.accessibleDescription() == ""


def test_change_made_elsewhere_is_taken_over_unless_something_was_typed(qtbot, qapp):
    event = replace(plain_event(), id=1)
    set_up = shown(qtbot, event)
    set_up.renew(replace(event, place="Big Sight"))
    assert set_up.step(BASICS).place.text() == "Big Sight"
    set_up.step(BASICS).name.setText("Mine")
    set_up.renew(replace(event, place="Elsewhere"))
    assert (set_up.step(BASICS).name.text(), set_up.step(BASICS).place.text()) == ("Mine", "Big Sight")


def test_event_is_made_from_its_first_step_by_one_click(set_up: EventSetUp, qtbot):
    set_up.step(BASICS).name.setText("Mission")
    with qtbot.waitSignal(set_up.made) as made:
        qtbot.mouseClick(set_up.save, Qt.MouseButton.LeftButton)
    assert made.args[0].name == "Mission"
    set_up.go_to(3)
    assert set_up.save.isHidden()
    assert set_up.next.text() == "Make the event"


@pytest.mark.parametrize(
    ("place", "field", "said"),
    [
        (TIMES, lambda step: step.minutes, "A number from 5 to 240 stands here."),
        (TIMES, lambda step: step.sessions.there[0].start, "A time stands here, written as 09:30."),
        (BASICS, lambda step: step.first, "A day stands here, written as 2026-12-01."),
        (VENUE, lambda step: step.zones.there[0].count, "A number from 1 to 5,000 stands here."),
        (RULES, lambda step: step.fields["fairness"], "A number from 0 to 999 stands here."),
    ],
)
def test_key_that_does_not_belong_is_answered_at_the_field(
    set_up: EventSetUp, qtbot, place, field, said
):
    set_up.go_to(place)
    field = field(set_up.step(place))
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    before = value_of(field)
    qtbot.keyClick(field, "x")
    assert (field.accessibleDescription(), value_of(field)) == (said, before)
    (line,) = (it for it in set_up.findChildren(FaultLine) if it.text())
    assert line.text() == said
    qtbot.keyClick(field, Qt.Key.Key_Up)
    field.clearFocus()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert (line.text(), field.accessibleDescription()) == ("", "")


def test_number_that_is_too_small_is_answered_and_the_one_before_is_back(set_up: EventSetUp, qtbot):
    set_up.go_to(TIMES)
    minutes = set_up.step(TIMES).minutes
    qtbot.waitUntil(minutes.hasFocus)
    minutes.selectAll()
    qtbot.keyClick(minutes, "3")
    minutes.clearFocus()
    assert minutes.accessibleDescription() == "A number from 5 to 240 stands here. 20 stands here again."
    assert set_up.event_now.slot_minutes == 20


def test_what_is_being_typed_counts_when_the_keys_save(set_up: EventSetUp, qtbot):
    set_up.step(BASICS).name.setText("Tokyo")
    set_up.go_to(VENUE)
    count = set_up.step(VENUE).zones.there[0].count
    qtbot.waitUntil(count.hasFocus)
    count.selectAll()
    qtbot.keyClicks(count, "33")
    with qtbot.waitSignal(set_up.made) as made:
        set_up.finish()
    assert len(made.args[0].tables) == 33


def test_fault_of_the_service_stays_with_what_was_typed_and_can_be_copied(set_up: EventSetUp, qtbot):
    set_up.step(BASICS).name.setText("Tokyo")
    set_up.tell_fault(Fault("Another event is named {name}. Choose another name.", name="Tokyo"))
    set_up.fault.copy.click()
    assert "Page set-up" in QApplication.clipboard().text()
    assert "Tokyo" not in QApplication.clipboard().text()
    assert set_up.step(BASICS).name.text() == "Tokyo"
    set_up.step(BASICS).name.setText("Osaka")
    assert set_up.fault.isHidden()


def test_rows_of_booths_stay_in_place_while_they_are_typed_in(qtbot, qapp):
    set_up = shown(qtbot, replace(plain_event(), id=1))
    set_up.offer(7, ((5, "Kobe Thermal"), (6, "Nordisk"), (7, "Kyoto")))
    halls = set_up.step(VENUE)
    for _ in range(3):
        halls.add_booth.click()
    first, second, third = halls.booths.there
    assert [row.table.value() for row in halls.booths.there] == [4, 3, 2]
    third.table.setValue(1)
    assert [row.table.value() for row in halls.booths.there] == [4, 3, 1]
    second.table.setValue(4)
    assert second.fault.text() == "Table 4 is a booth already. Choose another one."
    second.owner.setCurrentIndex(0)
    first.removed.emit()
    assert [row.table.value() for row in halls.booths.there] == [3, 1]
    halls.booths.there[0].owner.setCurrentIndex(2)
    assert halls.booths.there[0].fault.text() == (
        "This organisation has table 1 already, and one booth only."
    )


def test_escape_brings_back_what_stood_before_a_refusal(set_up: EventSetUp, qtbot):
    set_up.go_to(VENUE)
    set_up.step(VENUE).closed.add.click()
    (row,) = set_up.step(VENUE).closed.rows.there
    qtbot.waitUntil(row.numbers.hasFocus)
    row.numbers.clear()
    qtbot.keyClicks(row.numbers, "99")
    set_up.step(VENUE).expected.setFocus()
    qtbot.waitUntil(lambda: bool(row.fault.text()))
    row.numbers.setFocus()
    qtbot.waitUntil(row.numbers.hasFocus)
    qtbot.keyClick(row.numbers, Qt.Key.Key_Escape)
    assert (row.numbers.text(), row.fault.text()) == ("20", "")
