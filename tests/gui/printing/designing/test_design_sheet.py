import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QColorDialog, QComboBox, QLineEdit

from gatewayapp.domain.registrations import Role
from gatewayapp.gui.printing.designing.alterations import Fixed, box_of, field_of
from gatewayapp.gui.printing.designing.design_sheet import DesignSheet
from gatewayapp.gui.printing.page import PrintPage
from gatewayapp.services.badge_designs import MM, Shows, find_design, list_designs
from tests.gui.printing.conftest import WAIT, rest


@pytest.fixture
def sheet(page: PrintPage, qtbot) -> DesignSheet:
    qtbot.mouseClick(page.choices.badge.change, Qt.MouseButton.LeftButton)
    sheet = page.window().findChild(DesignSheet)
    calm(sheet, page, qtbot)
    return sheet


def calm(sheet: DesignSheet, page: PrintPage, qtbot) -> None:
    """Wait until the badge is drawn."""
    qtbot.waitUntil(lambda: not sheet.trying.waits and not page.desk.crew.busy, timeout=WAIT)


def choose(sheet: DesignSheet, words: str) -> None:
    """Take a part in hand by its word."""
    found = sheet.parts.list.findItems(words, Qt.MatchFlag.MatchExactly)
    sheet.parts.list.setCurrentItem(found[0])


def test_badge_is_tried_on_people_of_the_event(sheet, page, qtbot):
    assert not sheet.view._picture.isNull()
    assert sheet.sample.words.text().startswith("Person 1 of ")
    before = sheet.view._picture.copy()
    qtbot.mouseClick(sheet.sample.after, Qt.MouseButton.LeftButton)
    calm(sheet, page, qtbot)
    assert sheet.view._picture != before


def test_part_is_left_out_with_a_tick(sheet, page, qtbot):
    choose(sheet, "Country")
    qtbot.keyClick(sheet.parts.list, Qt.Key.Key_Space)
    assert field_of(sheet.state.design, Shows.COUNTRY) is None
    assert not sheet.form.isEnabled()
    qtbot.mouseClick(sheet.back, Qt.MouseButton.LeftButton)
    assert field_of(sheet.state.design, Shows.COUNTRY) is not None
    calm(sheet, page, qtbot)


def test_part_is_moved_with_the_arrows(sheet, page, qtbot):
    choose(sheet, "QR code")
    right, down, side, _ = box_of(sheet.state.design, Fixed.QR)
    qtbot.keyClick(sheet.view, Qt.Key.Key_Left)
    qtbot.keyClick(sheet.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert sheet.state.design.qr == pytest.approx((right - 0.5 * MM, down - 5 * MM, side))
    calm(sheet, page, qtbot)


def test_part_is_dragged_and_pulled_with_the_mouse(sheet, page, qtbot):
    view = sheet.view
    choose(sheet, "Organisation")
    before = box_of(sheet.state.design, Shows.COMPANY)
    start = view.frame(Shows.COMPANY).center().toPoint()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(0, -30))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(0, -30))
    moved = box_of(sheet.state.design, Shows.COMPANY)
    assert moved[1] < before[1]
    assert moved[2:] == pytest.approx(before[2:])
    corner = view.handle().center().toPoint()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
    qtbot.mouseMove(view, corner + QPoint(-40, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corner + QPoint(-40, 0))
    assert box_of(sheet.state.design, Shows.COMPANY)[2] < before[2]
    calm(sheet, page, qtbot)


def test_form_changes_the_part_and_follows_it(sheet, page, qtbot):
    choose(sheet, "Name, large")
    sheet.form.size.setValue(15.0)
    sheet.form.bold.click()
    sheet.form.sides[0].setValue(8.0)
    field = field_of(sheet.state.design, Shows.NAME)
    assert (field.size, field.bold) == (15.0, False)
    assert field.box[0] == pytest.approx(8 * MM)
    choose(sheet, "Country")
    assert sheet.form.size.value() == 8.5
    calm(sheet, page, qtbot)


def test_picture_has_no_letters_to_set(sheet, page, qtbot):
    choose(sheet, "Photo")
    assert not sheet.form.size.isVisible()
    assert not sheet.form.bold.isVisible()
    assert sheet.form.align.isVisible()
    calm(sheet, page, qtbot)


def test_role_gets_another_colour(sheet, page, monkeypatch, qtbot):
    yellow = QColor("#ffee00")
    monkeypatch.setattr(QColorDialog, "show", lambda dialog: dialog.colorSelected.emit(yellow))
    qtbot.mouseClick(sheet.colours.swatches[Role.HOST], Qt.MouseButton.LeftButton)
    assert sheet.state.design.colours == ((Role.HOST, "#ffee00"),)
    assert "#ffee00" in sheet.colours.swatches[Role.HOST].accessibleName()
    calm(sheet, page, qtbot)


def test_order_is_changed_with_the_buttons(sheet, page, qtbot):
    choose(sheet, "Country")
    qtbot.mouseClick(sheet.parts.earlier, Qt.MouseButton.LeftButton)
    shown = [field.shows for field in sheet.state.design.fields]
    assert shown.index(Shows.COUNTRY) < shown.index(Shows.COMPANY)
    assert sheet.parts.part is Shows.COUNTRY
    calm(sheet, page, qtbot)


def test_design_is_kept_under_a_name_and_printed_with(sheet, page, qtbot):
    assert not sheet.foot.save.isEnabled()
    choose(sheet, "Country")
    qtbot.keyClick(sheet.parts.list, Qt.Key.Key_Space)
    sheet.foot.name.setText("夏の名札")
    qtbot.mouseClick(sheet.foot.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.choices.badge.design == "夏の名札", timeout=WAIT)
    assert field_of(find_design("夏の名札"), Shows.COUNTRY) is None
    rest(page, qtbot)
    assert page.options().design == "夏の名札"
    assert page.view.sheet is not None

    qtbot.mouseClick(page.choices.badge.change, Qt.MouseButton.LeftButton)
    again = page.window().findChild(DesignSheet)
    calm(again, page, qtbot)
    assert again.foot.name.text() == "夏の名札"
    assert again.designs.currentText() == "夏の名札"
    qtbot.mouseClick(again.foot.delete, Qt.MouseButton.LeftButton)
    assert list_designs() == ("夏の名札",)
    qtbot.mouseClick(again.foot.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.choices.badge.design == "", timeout=WAIT)
    assert list_designs() == ()
    rest(page, qtbot)


def test_name_that_cannot_be_kept_says_why_and_loses_nothing(sheet, page, qtbot):
    sheet.foot.name.setText("a/b")
    qtbot.keyClick(sheet.foot.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "can't be named a/b" in sheet.foot.words.text(), timeout=WAIT)
    assert sheet.isVisible()


def test_escape_warns_once_before_work_is_lost(sheet, page, qtbot):
    choose(sheet, "Name, large")
    sheet.form.size.setValue(15.0)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert sheet.foot.words.text().startswith("Not kept yet.")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    rest(page, qtbot)


def test_every_field_of_the_editor_has_a_name(sheet):
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)
    fields = [field for kind in kinds for field in sheet.findChildren(kind)]
    nameless = [
        field
        for field in fields
        if not (field.accessibleName() or (isinstance(field, QAbstractButton) and field.text()))
        and field.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []


def test_editor_that_is_left_before_it_is_drawn_is_forgotten(page: PrintPage, qtbot):
    qtbot.mouseClick(page.choices.badge.change, Qt.MouseButton.LeftButton)
    page.window().findChild(DesignSheet).close_sheet()
    rest(page, qtbot)
    assert page.options().design == ""
