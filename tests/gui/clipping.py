"""Finds words that do not fit into the place they are shown in."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from gatewayapp.gui.labels import ElidedLabel
from gatewayapp.gui.top_bar import EventButton

SLACK, LEAST_LETTERS = 2, 8
Need = tuple[str, QSize, QSize]


def clipped_words(window: QWidget) -> list[str]:
    """Name each control of a window whose words are cut off, with what they need and what they have.

    A label that ends in an ellipsis by design tells the rest in its tip; it has to show eight letters.
    What can be scrolled into sight is not cut off; a painted button says itself how small it may be.
    """
    return [
        f"{type(widget).__name__} {words!r} needs {need.toTuple()}, has {got.toTuple()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        for words, need, got in _needs(widget)
        if words and (need.width() > got.width() + SLACK or need.height() > got.height() + SLACK)
    ]


def _needs(widget: QWidget) -> Iterator[Need]:
    if isinstance(widget, ElidedLabel):
        whole, start = widget.text(), widget.text()[:LEAST_LETTERS] + "…"
        yield whole, _size_of(min(whole, start, key=len), widget), _shown(widget)
    elif isinstance(widget, QLabel):
        yield widget.text(), _size_of(widget.text(), widget, widget.wordWrap()), _shown(widget)
    elif isinstance(widget, QPushButton):
        yield widget.text(), widget.sizeHint(), _shown(widget)
    elif isinstance(widget, QAbstractButton) and not isinstance(widget, EventButton):
        least = widget.minimumSizeHint() if widget.minimumSizeHint().isValid() else widget.sizeHint()
        yield widget.text() or widget.accessibleName(), least, _shown(widget)
    elif isinstance(widget, QComboBox):
        yield widget.currentText(), _size_of(widget.currentText(), widget), _edit_field(widget)
    elif isinstance(widget, QLineEdit) and not widget.text():
        yield widget.placeholderText(), _size_of(widget.placeholderText(), widget), _shown(widget)


def _size_of(words: str, widget: QWidget, wrapped: bool = False) -> QSize:
    room = QRect(0, 0, widget.width() if wrapped else 100_000, 100_000)
    flags = Qt.TextFlag.TextWordWrap if wrapped else Qt.AlignmentFlag.AlignLeft
    return widget.fontMetrics().boundingRect(room, flags, words).size()


def _edit_field(box: QComboBox) -> QSize:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).size()


def _shown(widget: QWidget) -> QSize:
    """Give the size of what is in sight, as if everything were scrolled to."""
    rect, child = widget.contentsRect(), widget
    while (parent := child.parentWidget()) is not None and not child.isWindow():
        rect.translate(child.pos())
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            break
        rect &= parent.rect()
        child = parent
    return rect.size()
