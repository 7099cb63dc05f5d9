"""Says below a field of numbers, days or times what it takes, when something else is typed."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QSpinBox, QTimeEdit, QWidget

from gatewayapp.gui.tables.view import ENTER

COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Refusing(QObject):
    """Watches fields; each has a line below it, whose ``refuse`` and ``accept`` are called."""

    def __init__(self, parent: QWidget | QObject) -> None:
        super().__init__(parent)
        self._lines: dict[QAbstractSpinBox, Any] = {}
        self._before: tuple[object, ...] | None = None

    def watch(self, field: QAbstractSpinBox, line: Any) -> None:
        """Look after a field with the line below it."""
        self._lines[field] = line
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Compare what stands in a field before and after a key."""
        field: Any = watched
        kinds = QEvent.Type
        if event.type() is kinds.KeyPress:
            self._begin(field, event)  # type: ignore[arg-type]
        elif event.type() is kinds.KeyRelease and self._before is not None:
            refused = self._before == _state(field)
            self._before = None
            self._tell(field, self._takes(field) if refused else "")
        elif event.type() is kinds.FocusOut and not field.hasAcceptableInput():
            self._tell(field, self._takes_again(field))
        elif event.type() is kinds.FocusIn:
            self._tell(field, "")
        return super().eventFilter(watched, event)

    def _begin(self, field: Any, event: QKeyEvent) -> None:
        typed = event.text().isprintable() and event.text() and not event.modifiers() & COMMANDS
        pasted = event.matches(QKeySequence.StandardKey.Paste)
        self._before = _state(field) if typed or pasted else None
        if event.key() in ENTER and not field.hasAcceptableInput():
            self._tell(field, self._takes_again(field))

    def _tell(self, field: Any, words: str) -> None:
        line = self._lines[field]
        line.refuse(field, words) if words else line.accept(field)

    def _takes(self, field: QAbstractSpinBox) -> str:
        """Say what a field takes."""
        if isinstance(field, QDateEdit):
            return self.tr("A day stands here, written as {example}.").format(example="2026-12-01")
        if isinstance(field, QTimeEdit):
            return self.tr("A time stands here, written as {example}.").format(example="09:30")
        return self._numbers(field)

    def _takes_again(self, field: QAbstractSpinBox) -> str:
        """Say what a field takes, and that what stood in it before is back."""
        if isinstance(field, QSpinBox):
            words = self.tr("{takes} {value} stands here again.")
            return words.format(takes=self._numbers(field), value=f"{field.value():,}")
        return self._takes(field)

    def _numbers(self, field: Any) -> str:
        words = self.tr("A number from {least} to {most} stands here.")
        return words.format(least=f"{max(field.minimum(), 0):,}", most=f"{field.maximum():,}")


def _state(field: QAbstractSpinBox) -> tuple[object, ...]:
    line = field.lineEdit()
    return line.text(), line.selectedText(), line.cursorPosition()
