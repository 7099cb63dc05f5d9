"""Suggested partners below one another, each with its reasons; Enter takes the one in hand."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.gui.dates import speaks_japanese
from gatewayapp.gui.labels import ElidedLabel, WrappedLabel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import QUIET, set_height, set_look
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.services.suggestions import Suggestion

TAKING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
MOST_REASONS = 3


class SuggestionEntry(QAbstractButton):
    """One partner: name, country and what speaks for it; ``taken`` once."""

    taken = Signal(object)
    stepped = Signal(int)

    def __init__(self, suggestion: "Suggestion", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestion = suggestion
        self._is_taken = False
        firm = suggestion.organisation
        names = (firm.native_name, firm.name)
        self.name = next(filter(None, names if speaks_japanese() else names[::-1]), "")
        reasons = [say(reason) for reason in suggestion.reasons[:MOST_REASONS]]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{self.name}: {'; '.join(reasons)}")
        self.setAccessibleDescription(self.tr("Enter adds the wish"))
        self._lay(firm.country, reasons)

    def _lay(self, country: str, reasons: Sequence[str]) -> None:
        title = ElidedLabel(
            f"{self.name} · {country}" if country else self.name, Text.MEDIUM, "t1", self
        )
        why = WrappedLabel("\n".join(reasons), Text.SMALL, "t2", self)
        self.add = QPushButton(icon("plus"), self.tr("Add"), self)
        self.add.setIconSize(QSize(px(14), px(14)))
        self.add.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add.setAccessibleName(self.tr("Add the wish to meet {name}").format(name=self.name))
        self.add.setToolTip(self.tr("Add the wish (Enter)"))
        set_look(self.add, QUIET)
        set_height(self.add, 28)
        self.add.clicked.connect(self.take)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        grid = QGridLayout(self)
        grid.setContentsMargins(px(8), px(8), px(4), px(8))
        grid.setSpacing(px(2))
        grid.addWidget(title, 0, 0)
        grid.addWidget(self.add, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(why, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def take(self) -> None:
        """Take the suggestion."""
        if not self._is_taken:
            self._is_taken = True
            self.taken.emit(self.suggestion)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take with Enter or Space, walk with the arrows."""
        if event.key() in TAKING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.take()
        elif event.key() in STEPS:
            self.stepped.emit(STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Paint again in another scheme."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a line above, and the frame while the keyboard is here."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(0, 0, self.width(), 1, tokens.line)
        if self.hasFocus():
            painter.setPen(tokens.acc)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class SuggestionList(QWidget):
    """The entries; ``taken`` carries a Suggestion."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[SuggestionEntry] = []
        self.setAccessibleName(self.tr("Suggestions"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_suggestions(self, suggestions: Sequence["Suggestion"]) -> None:
        """Show others; the keyboard stays at its place in the list."""
        focused = next((at for at, entry in enumerate(self.entries) if entry.hasFocus()), None)
        old, self.entries = self.entries, []
        for suggestion in suggestions:
            entry = SuggestionEntry(suggestion, self)
            entry.taken.connect(self.taken)
            entry.stepped.connect(self._step)
            self._column.addWidget(entry)
            entry.show()
            self.entries.append(entry)
        if focused is not None:
            self.enter(focused)
        for entry in old:
            self._column.removeWidget(entry)
            entry.hide()
            entry.deleteLater()

    def enter(self, at: int = 0) -> None:
        """Take the keyboard at an entry, or at the last one where there are fewer."""
        if self.entries:
            self.entries[min(at, len(self.entries) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, step: int) -> None:
        at = next((at for at, entry in enumerate(self.entries) if entry.hasFocus()), 0)
        self.enter(max(at + step, 0))
