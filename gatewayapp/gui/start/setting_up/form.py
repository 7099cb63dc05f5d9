"""Rows of labels and fields with room for a fault below each, and Esc that brings a field back."""

from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.start.setting_up.refusing import Refusing
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import set_look
from gatewayapp.gui.wording import say

LABEL_WIDTH = 96


class FaultLine(WrappedLabel):
    """What is wrong with the fields above it; not there while nothing is."""

    def __init__(self, parent: QWidget, *fields: QWidget) -> None:
        super().__init__("", Text.SMALL, "bad", parent)
        self.fields = fields
        self._refused: QWidget | None = None
        self.hide()

    def tell(self, fault: Fault | None) -> None:
        """Say a fault, or nothing; what was typed stays."""
        words = say(fault) if fault else ""
        if words != self.text():
            self.accept(self._refused)
            self._say(words, self.fields)

    def refuse(self, field: QWidget, words: str) -> None:
        """Say why a field takes no such key, unless something worse is said."""
        if self._refused is not None or not self.text():
            self.accept(self._refused)
            self._refused = field
            self._say(words, (field,))

    def accept(self, field: QWidget | None) -> None:
        """Say no more that a field takes no such key."""
        if field is not None and field is self._refused:
            self._refused = None
            self._say("", (field,))

    def _say(self, words: str, fields: tuple[QWidget, ...]) -> None:
        self.setText(words)
        self.setVisible(bool(words))
        for field in fields:
            set_look(field, "bad" if words else "")
            field.setAccessibleDescription(words)
            field.update()


class Form(QVBoxLayout):
    """Labels at the left, fields at the right; or labels above their fields."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(px(8))
        self._lines: list[tuple[QBoxLayout, Label]] = []

    def stack(self, stacked: bool) -> None:
        """Put the labels above their fields, or at the left of them."""
        directions = QBoxLayout.Direction
        for line, label in self._lines:
            line.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
            line.setSpacing(px(0 if stacked else 16))
            label.setFixedHeight(px(20 if stacked else 32))

    def add(self, words: str, *fields: QWidget, note: str = "", fill: bool = False) -> FaultLine:
        """Add a row of fields and give the line that says what is wrong with them."""
        holder = self.parentWidget()
        row = across(*fields)
        if note:
            row.addWidget(WrappedLabel(note, Text.SMALL, "t2", holder), 1)
        elif not fill:
            row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(px(4))
        column.addLayout(row)
        fault = FaultLine(holder, *fields)
        column.addWidget(fault)
        self.add_layout(words, column)
        name_fields(words, *fields)
        return fault

    def add_layout(self, words: str, layout: QVBoxLayout | QHBoxLayout) -> Label:
        """Add a row that is laid out elsewhere, and give its label."""
        label = Label(words, Text.BODY, "t2", self.parentWidget())
        label.setFixedHeight(px(32))
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(px(16))
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(layout, 1)
        self.addLayout(line)
        self._lines.append((line, label))
        widest = max(px(LABEL_WIDTH), *(it.sizeHint().width() for _line, it in self._lines))
        for _line, it in self._lines:
            it.setMinimumWidth(widest)
        return label


def name_fields(words: str, *fields: QWidget) -> None:
    """Let a screen reader say the label of fields that have no name of their own."""
    for field in fields:
        if not field.accessibleName() and not isinstance(field, QLabel):
            field.setAccessibleName(words)


def across(*widgets: QWidget) -> QHBoxLayout:
    """Lay widgets beside each other."""
    row = QHBoxLayout()
    row.setSpacing(px(8))
    for widget in widgets:
        row.addWidget(widget)
    return row


def number(least: int, most: int, width: int = 88, name: str = "") -> QSpinBox:
    """Make a field for a number."""
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setFixedWidth(px(width))
    spin.setAccessibleName(name)
    return spin


def put(field: Any, value: Any) -> None:
    """Put a value into a field unless it stands there already, without telling anybody."""
    if value_of(field) == value:
        return
    field.blockSignals(True)
    _put(field, value)
    field.blockSignals(False)
    if isinstance(field, QAbstractSpinBox):
        field.update()


def value_of(field: Any) -> Any:
    """Give what stands in a field."""
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else field.currentData()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QDateEdit):
        return field.date().toPython()
    return field.time().toPython() if isinstance(field, QTimeEdit) else field.value()


def _put(field: Any, value: Any) -> None:
    if isinstance(field, QLineEdit):
        field.setText(value)
    elif isinstance(field, QComboBox) and field.isEditable():
        field.setEditText(value)
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(field.findData(value))
    elif isinstance(field, QCheckBox):
        field.setChecked(value)
    elif isinstance(field, QDateEdit):
        field.setDate(value)
    elif isinstance(field, QTimeEdit):
        field.setTime(value)
    else:
        field.setValue(value)


def begin_in(field: Any) -> None:
    """Put the keyboard into a field, ready to type over what stands there."""
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(field, QLineEdit | QAbstractSpinBox):
        field.selectAll()


def settle(field: QWidget | None) -> None:
    """Take what is being typed into a field for typed, as leaving the field does."""
    if isinstance(field, QAbstractSpinBox):
        field.interpretText()
    elif isinstance(field, QLineEdit):
        field.editingFinished.emit()


class Restoring(QObject):
    """Lets Esc bring back what stood in a field when the keyboard came to it, but nothing refused."""

    FIELDS = (QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._refusing = Refusing(self)
        self._field: Any = None
        self._before: Any = None
        self._sound: WeakKeyDictionary[QObject, Any] = WeakKeyDictionary()

    def watch(self, *fields: QWidget, line: FaultLine | None = None) -> None:
        """Look after more fields; ``line`` says what a field of numbers, days or times takes."""
        for field in fields:
            if line is not None and isinstance(field, QAbstractSpinBox):
                self._refusing.watch(field, line)
            typed = field.lineEdit() if isinstance(field, QComboBox) and field.isEditable() else field
            typed.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what stands in a field that gets the keyboard; bring it back with Esc."""
        if event.type() is QEvent.Type.FocusIn:
            self._field, self._before = watched, self._sound_value(watched)
        elif (
            event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape  # type: ignore[attr-defined]
            and watched is self._field
            and self._is_changed(watched)
        ):
            _put(watched, self._before)
            if isinstance(watched, QLineEdit):
                watched.editingFinished.emit()
            return True
        return super().eventFilter(watched, event)

    def _sound_value(self, field: Any) -> Any:
        """Give what stands in a field, or what stood there before it was refused."""
        if not field.accessibleDescription():
            self._sound[field] = value_of(field)
        return self._sound.get(field, value_of(field))

    def _is_changed(self, field: Any) -> bool:
        if isinstance(field, QAbstractSpinBox):
            field.interpretText()
        return bool(value_of(field) != self._before)
