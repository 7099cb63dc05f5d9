"""Fields that look like text until they are used, and save when they are left."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.style import LOOK, set_height, set_look
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.wording import say

LABEL_WIDTH = 80
FIELD_HEIGHT = 24
TEXT_START = 9


class InPlaceField(QLineEdit):
    """Text that becomes a field when pointed at or focused, and saves when it is left.

    ``save`` gets the typed text; a Fault from it stays under the field with what was typed, also
    while something else is shown. Esc restores. ``troubled`` carries the sentence, empty once it is
    mended.
    """

    troubled = Signal(str)

    def __init__(self, save: Callable[[str], None], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._kept = self._trouble = ""
        self._owner: object = None
        self._refused: dict[object, tuple[str, str]] = {}
        self.setAccessibleName(name)
        self.setPlaceholderText("–")
        set_height(self, FIELD_HEIGHT)
        self.setFixedHeight(px(FIELD_HEIGHT))
        self._rest()
        self.editingFinished.connect(self.leave)

    def show_text(self, text: str, owner: object = None) -> None:
        """Show what is stored of an owner; what is being typed or was refused stays with its own."""
        pending = self.text() != self._kept and (self.hasFocus() or self._trouble)
        if owner == self._owner and pending:
            self._kept = text
            return
        if self._trouble:
            self._refused[self._owner] = (self.text(), self._trouble)
        self._owner, self._kept = owner, text
        shown, trouble = self._refused.pop(owner, (text, ""))
        self.setText(shown)
        self.setCursorPosition(0)
        self._say(trouble)

    def leave(self) -> None:
        """Save what was typed if it differs from what is stored."""
        if self.text() == self._kept:
            return
        try:
            self._save(self.text())
        except Fault as fault:
            self._say(say(fault))
        else:
            self._kept = self.text()
            self._say("")

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is typed that could be taken back."""
        if event.type() is QEvent.Type.ShortcutOverride and self.text() == self._kept:
            steps = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(step) for step in steps):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Restore with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.setText(self._kept)
            self._say("")
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become a field."""
        super().focusInEvent(event)
        self._become(framed=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Become text again unless something is wrong."""
        super().focusOutEvent(event)
        self._rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text alone, elided at its end, while the field rests."""
        if not self.property("frameless") or self.hasFocus():
            super().paintEvent(event)
            return
        painter, tokens = QPainter(self), tokens_of(self.palette())
        room = self.rect().adjusted(px(TEXT_START), 0, -px(4), 0)
        painter.setPen(tokens.t1 if self.text() else tokens.t3)
        words = self.text() or self.placeholderText()
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that this can be edited."""
        super().enterEvent(event)
        self._become(framed=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Become text again unless the keyboard is here."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._rest()

    def _rest(self) -> None:
        self._become(framed=self.property(LOOK) == "bad")

    def _become(self, *, framed: bool) -> None:
        self.setProperty("frameless", not framed)
        self.setTextMargins(0, 0, 0, 0)
        self.update()

    def _say(self, words: str) -> None:
        self._trouble = words
        set_look(self, "bad" if words else "")
        self.setToolTip(words or self.text())
        self.setAccessibleDescription(words)
        self._become(framed=bool(words) or self.hasFocus())
        self.troubled.emit(words)


class ChipField(InPlaceField):
    """An in-place field that shows its parts as chips while it rests."""

    def __init__(self, save: Callable[[str], None], name: str, parent: QWidget | None = None) -> None:
        super().__init__(save, name, parent)
        self._chips: Sequence[str] = ()

    def show_chips(self, text: str, chips: Sequence[str], owner: object = None) -> None:
        """Show what is stored, both as it is typed and as it is read."""
        self._chips = chips
        self.show_text(text, owner)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint chips, or the field while it is used."""
        if not (self.property("frameless") and self._chips):
            super().paintEvent(event)
            return
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Text.SMALL))
        left, height = px(TEXT_START) - px(4), px(20)
        for chip in self._chips:
            width = painter.fontMetrics().horizontalAdvance(chip) + px(16)
            plate = QRect(left, (self.height() - height) // 2, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.sunk)
            painter.drawRoundedRect(plate, height / 2, height / 2)
            painter.setPen(tokens.t2)
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, chip)
            left += width + px(4)


class InPlaceChoice(QComboBox):
    """A choice that looks like text until it is pointed at or focused."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        set_height(self, FIELD_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the panel, never change the choice by accident."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the word alone while the choice rests."""
        if self.hasFocus() or self.underMouse() or self.view().isVisible():
            super().paintEvent(event)
            return
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setPen(tokens.t1)
        room = self.rect().adjusted(px(TEXT_START), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.currentText())


class Fact(QWidget):
    """A label and what stands beside it, with room below for what is wrong with it."""

    def __init__(self, label: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(label, Text.SMALL, "t2", self)
        self.label.setFixedSize(px(LABEL_WIDTH), px(FIELD_HEIGHT))
        self.label.setBuddy(content)
        self.trouble = WrappedLabel("", Text.SMALL, "bad", self)
        self.trouble.setContentsMargins(px(TEXT_START), 0, 0, px(4))
        self.trouble.hide()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(content)
        right.addWidget(self.trouble)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        if isinstance(content, InPlaceField):
            content.troubled.connect(self.say)

    def say(self, words: str) -> None:
        """Say below what is wrong; empty once it is mended."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
