import pytest
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from gatewayapp.domain.wording import sentence
from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.tables.refusals import Refusal, RefusalSheet
from gatewayapp.gui.theme.dressing import dress
from tests.gui.people.desk import show_active

LONG = sentence('"{typed}" is none of {known}.', typed="X", known=("Host", "Visitor", "Speaker") * 12)


@pytest.fixture
def window(qapp, qtbot):
    dress(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(683, 384)
    show_active(window, qtbot)
    return window


def sheet_of(window, cells: int, count: int) -> RefusalSheet:
    refused = [Refusal(f"Person {at}", "Role", LONG) for at in range(count)]
    sheet = RefusalSheet(window, cells, refused, 0, lambda: None)
    sheet.open()
    return sheet


def said(sheet: RefusalSheet) -> list[str]:
    return [label.text() for label in sheet.panel.findChildren(Label)]


def test_that_nothing_can_be_changed_is_said_without_a_figure(window):
    sheet = sheet_of(window, 0, 1)
    assert "No cell can be changed" in said(sheet)
    assert [it.text() for it in sheet.findChildren(QPushButton) if it.isVisible()] == ["Close"]


def test_some_cells_are_counted_and_can_be_changed(window):
    sheet = sheet_of(window, 3, 7)
    assert said(sheet)[0].startswith("3 cell")
    assert any(words.startswith("1 more cell") for words in said(sheet))
    assert sheet.change.isVisible()


def test_on_the_smallest_screen_reasons_scroll_and_buttons_stay_in_sight(window, qtbot):
    sheet = sheet_of(window, 0, 6)
    area = sheet.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert sheet.panel.rect().contains(sheet.decline.geometry())
    assert sheet.decline.height() >= sheet.decline.sizeHint().height()
    for label in sheet.panel.findChildren(WrappedLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_where_there_is_room_nothing_scrolls(window, qtbot):
    window.resize(1366, 768)
    refused = [Refusal("Person", "Role", sentence("Short."))] * 6
    sheet = RefusalSheet(window, 0, refused, 0, lambda: None)
    sheet.open()
    area = sheet.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().height() == area.viewport().height())
    assert area.verticalScrollBar().maximum() == 0
