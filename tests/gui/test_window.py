import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QWidget,
)

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.command_box import CommandBox
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.help_sheet import HelpSheet
from gatewayapp.gui.history_sheet import HistorySheet
from gatewayapp.gui.pages import ENTRIES
from gatewayapp.gui.people.adding import AddPanel
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.settings_sheet import SettingsSheet
from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.window import Window
from gatewayapp.services.events import save_event
from tests.gui.people.desk import show_active
from tests.gui.small_event import plain_event


@pytest.fixture
def window(laid_desk: Desk, qtbot) -> Window:
    window = Window(laid_desk)
    qtbot.addWidget(window)
    show_active(window, qtbot)
    return window


def test_window_without_a_database_welcomes(desk: Desk, qtbot):
    window = Window(desk)
    qtbot.addWidget(window)
    window.show()
    assert window.page.welcome.isVisible()
    assert not window.undo.isVisible()


def test_title_names_event_and_database(window: Window):
    assert window.windowTitle() == "Tokyo Green Mission 2026 – missions.gateway"


@pytest.mark.parametrize("entry", ENTRIES, ids=[entry.key for entry in ENTRIES])
def test_rail_and_keys_lead_to_every_page(window: Window, qtbot, entry):
    qtbot.mouseClick(window.rail.buttons[entry.key], Qt.MouseButton.LeftButton)
    assert window.key == entry.key
    window.show_page("start")
    key = Qt.Key(Qt.Key.Key_1 + ENTRIES.index(entry))
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.key == entry.key
    assert window.page.title() == entry.title()
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=10_000)


def test_undo_names_its_step_and_takes_it_back(window: Window, qtbot):
    assert window.top.undo.text() == "Undo: Plan meetings"
    with qtbot.waitSignal(window.desk.steps_changed):
        qtbot.mouseClick(window.top.undo, Qt.MouseButton.LeftButton)
    assert window.top.redo.toolTip().startswith("Redo: Plan meetings")


def test_toast_says_what_was_done_and_offers_undo(window: Window, qtbot):
    with qtbot.waitSignal(window.desk.steps_changed):
        window.desk.change(save_event, plain_event("Osaka Days"))
    assert window.toast.isVisible()
    assert window.toast.words.text() == "Set up Osaka Days"
    with qtbot.waitSignal(window.desk.changed):
        qtbot.mouseClick(window.toast.undo, Qt.MouseButton.LeftButton)
    assert not window.toast.isVisible()
    assert [event.name for event in window.desk.survey.standing.events] != ["Osaka Days"]


def test_fault_stays_until_it_is_closed(window: Window, qtbot):
    window.tell_fault(Fault('"{file}" is open in another program.', file="badges.pdf"))
    assert window.faults.words.text() == '"badges.pdf" is open in another program.'
    assert window.faults.isVisible()


def test_rail_folds_and_remembers_it_for_the_page(window: Window, qtbot):
    wide = window.rail.width()
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.rail.width() < wide
    window.show_page("print")
    assert window.rail.width() == wide
    window.show_page("start")
    assert window.rail.folded


def test_attention_count_leads_to_the_list(window: Window, qtbot):
    assert window.strip.attention.text() == ("1 thing(s) need attention: 1 wish(es) without a meeting")
    window.show_page("print")
    qtbot.mouseClick(window.strip.attention, Qt.MouseButton.LeftButton)
    assert window.key == "start"


def test_palette_finds_an_action_and_does_it(window: Window, qtbot):
    window.commands.search.trigger()
    box = window.findChild(CommandBox)
    qtbot.keyClicks(box.field, "prin")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert window.key == "print"
    assert window.page.isAncestorOf(window.focusWidget())


def test_palette_finds_a_person_by_reading(window: Window, qtbot):
    window.commands.search.trigger()
    box = window.findChild(CommandBox)
    qtbot.waitUntil(lambda: any(line.icon == "user" for line in box.model.lines))
    box.field.setText("おおこび")
    assert [line.text for line in box.model.lines] == ["ŌKOBIRA Takumi"]


def test_palette_closes_with_esc_and_says_when_nothing_is_found(window: Window, qtbot):
    window.commands.search.trigger()
    box = window.findChild(CommandBox)
    box.field.setText("qqqq")
    assert box.nothing.isVisible()
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_palette_makes_way_for_a_page(window: Window, qtbot):
    window.commands.search.trigger()
    box = window.findChild(CommandBox)
    qtbot.keyClick(box.field, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.key == "wishes"
    assert not box.isVisible()
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=10_000)


def test_help_shows_the_keys(window: Window, qtbot):
    window.commands.help.trigger()
    sheet = window.findChild(HelpSheet)
    assert sheet.isVisible()
    assert any("Ctrl+K" in pair for pair in sheet.all_keys())
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_history_lists_the_steps_and_follows_undo(window: Window, qtbot):
    window.open_history()
    sheet = window.findChild(HistorySheet)
    qtbot.waitUntil(lambda: ("Plan meetings", "") in sheet.rows)
    with qtbot.waitSignal(window.desk.steps_changed):
        window.undo.trigger()
    qtbot.waitUntil(lambda: ("Plan meetings", "taken back") in sheet.rows)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.desk.crew.busy)


def test_scheme_changes_at_once(window: Window, qtbot, qapp):
    window.open_settings()
    sheet = window.findChild(SettingsSheet)
    light = window.palette().window().color()
    choose(sheet.schemes, "dark")
    qtbot.waitUntil(lambda: window.palette().window().color().lightness() < light.lightness())
    choose(sheet.schemes, "light")
    qtbot.waitUntil(lambda: window.palette().window().color() == light)


def test_tab_stays_on_a_sheet(window: Window, qtbot):
    window.open_settings()
    sheet = window.findChild(SettingsSheet)
    qtbot.waitUntil(sheet.languages.hasFocus)
    seen = []
    for _ in range(4):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert set(seen) == {sheet.languages, sheet.schemes}


def choose(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize("entry", ENTRIES, ids=[entry.key for entry in ENTRIES])
def test_every_control_has_a_name(window: Window, qtbot, entry):
    window.show_page(entry.key)
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=10_000)
    controls = [
        control
        for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
        for control in window.findChildren(kind)
        if control.isVisible()
        and not control.objectName().startswith("qt_")
        and not isinstance(control, QHeaderView)
    ]
    assert [type(control).__name__ for control in controls if not _own_words(control)] == []


def _own_words(control: QWidget) -> str:
    """Give what a screen reader says of a control; a field inside a control speaks for that control."""
    words = control.accessibleName()
    if isinstance(control, QAbstractButton):
        words = words or control.text()
    if isinstance(control, QLineEdit):
        parent = control.parent()
        words = words or control.placeholderText() or (parent.accessibleName() if parent else "")
    return words


def test_areas_are_walked_with_f6(window: Window, qtbot):
    window.rail.buttons["start"].setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.top.isAncestorOf(window.focusWidget())
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.page.isAncestorOf(window.focusWidget())


def test_focus_shows_wherever_a_key_leads_but_not_a_click(window: Window, qtbot):
    for number, key in ((2, "people"), (1, "start")):
        QTest.keyClick(window.windowHandle(), str(number), Qt.KeyboardModifier.ControlModifier)
        assert window.key == key
        window.page.focus_first()
        assert keyboard_in(window.focusWidget())
    rail = window.rail.buttons["start"]
    place = rail.mapTo(window, rail.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    window.page.overview.new.setFocus(Qt.FocusReason.OtherFocusReason)
    window.page.focus_first()
    assert not keyboard_in(window.focusWidget())
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=10_000)


@pytest.mark.parametrize(
    ("letters", "key"),
    [("add p", "people"), ("add w", "wishes"), ("publ", "plan"), ("what ch", "print")],
)
def test_palette_does_from_everywhere_what_pages_do(window: Window, qtbot, letters, key):
    window.commands.search.trigger()
    box = window.findChild(CommandBox)
    qtbot.keyClicks(box.field, letters)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=10_000)
    assert window.key == key
    if key == "people":
        assert window.page.side.is_open_at(AddPanel)
        organisations = window.page.side.add.fields[Field.ORGANISATION].completer()
        assert organisations.model().rowCount() > 0
    elif key == "wishes":
        assert window.page.side.currentWidget() is window.page.side.add
    elif key == "plan":
        assert window.page.notice.words.text().startswith("Publish edition 1?")


def test_palette_leads_to_a_person_in_the_panel(window: Window, qtbot):
    window.commands.search.trigger()
    box = window.findChild(CommandBox)
    qtbot.waitUntil(lambda: any(line.icon == "user" for line in box.model.lines))
    box.field.setText("おおこび")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=10_000)
    assert window.page.side.person.who.name.text() == "ŌKOBIRA Takumi"
    assert window.page.table.hasFocus()


def test_person_in_the_panel_leads_to_the_badge(window: Window, qtbot):
    window.show_page("people", "ŌKOBIRA")
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=10_000)
    (row,) = window.page.table.chosen_rows()
    qtbot.keyClick(window.page.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=10_000)
    assert window.key == "print"
    assert window.page.options().only == (row.line.registration.number,)


def test_keyboard_comes_along_to_another_page_and_chooses_nothing(window: Window, qtbot):
    def go(number: int) -> None:
        keys = Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(window.windowHandle(), *keys)
        qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=10_000)

    go(2)
    assert window.page.table.hasFocus()
    assert window.page.table.chosen_rows() == []
    assert window.page.side.isHidden()
    go(3)
    assert window.page.table.hasFocus()
    go(4)
    assert window.page.planned.board.hasFocus()
    go(1)
    assert window.page.overview.first_button().hasFocus()


def test_palette_offers_what_changed_on_the_print_page_too_and_lets_no_key_through(
    window: Window, qtbot
):
    window.show_page("print")
    qtbot.waitUntil(window.page.primary.isEnabled, timeout=10_000)
    window.commands.search.trigger()
    box = window.findChild(CommandBox)
    box.field.setText("what ch")
    assert [line.text for line in box.model.lines] == ["Print what changed"]
    with qtbot.assertNotEmitted(window.page.primary.triggered):
        qtbot.keyClick(box.field, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=10_000)


def test_badge_of_the_row_that_the_keyboard_is_on_is_printed(window: Window, qtbot):
    window.show_page("people")
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=10_000)
    table = window.page.table
    table.selectionModel().setCurrentIndex(
        table.people.index(1, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    assert table.chosen_rows() == []
    number = table.rows_in_hand()[0].line.registration.number
    qtbot.keyClick(table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=10_000)
    assert window.page.options().only == (number,)


def test_toast_that_is_called_elsewhere_while_it_slides_goes_there(window: Window, qtbot):
    window.toast.say("Imported")
    window.toast.place()
    corner, slide = window.toast.pos(), window.toast._slide
    slide.setStartValue(QPoint(0, 0))
    slide.setEndValue(QPoint(16, 100))
    slide.start()
    window.toast.place()
    assert slide.state() is slide.State.Stopped
    assert window.toast.pos() == corner
