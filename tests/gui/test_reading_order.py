import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from gatewayapp.gui.reading_order import in_order, step_in_order
from gatewayapp.gui.scrolled import scrolled
from tests.gui.people.desk import show_active


class Place(QWidget):
    """Made in another order than it is laid out in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.last, self.second, self.hidden, self.first = (QLineEdit(self) for _ in range(4))
        self.hidden.hide()
        inside = QWidget()
        QVBoxLayout(inside).addWidget(self.second)
        stack = QStackedWidget(self)
        stack.addWidget(scrolled(inside, self))
        row = QHBoxLayout()
        row.addWidget(QLabel("Name"))
        row.addWidget(self.first)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(stack)
        column.addWidget(self.hidden)
        column.addWidget(self.last)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step_in_order(self, forward)


@pytest.fixture
def window(qtbot, qapp) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.before, window.place, window.after = QLineEdit(), Place(window), QLineEdit()
    column = QVBoxLayout(window)
    for widget in (window.before, window.place, window.after):
        column.addWidget(widget)
    show_active(window, qtbot)
    return window


def walked(window: QWidget, qtbot, key: Qt.Key, start: QWidget, count: int) -> list[QWidget]:
    start.setFocus()
    seen = []
    for _ in range(count):
        qtbot.keyClick(window.focusWidget(), key)
        seen.append(window.focusWidget())
    return seen


def test_tab_follows_the_layout_and_leaves_at_the_end(window, qtbot):
    place = window.place
    seen = walked(window, qtbot, Qt.Key.Key_Tab, place.first, 3)
    assert seen[:2] == [place.second, place.last]
    assert not place.isAncestorOf(seen[2])


def test_backtab_follows_it_backwards(window, qtbot):
    place = window.place
    assert walked(window, qtbot, Qt.Key.Key_Backtab, place.last, 2) == [place.second, place.first]


def test_round_and_round(window, qtbot):
    window.place.last.setFocus()
    assert step_in_order(window.place, True, around=True)
    assert window.focusWidget() is window.place.first


def test_all_that_is_laid_out_is_listed(window):
    fields = [it for it in in_order(window.place) if isinstance(it, QLineEdit)]
    place = window.place
    assert fields == [place.first, place.second, place.hidden, place.last]
