"""A table that says something on the free ground below its last row."""

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip

from gatewayapp.gui.tables.fitted_table import FittedTable
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import tokens_of

EditTrigger = QAbstractItemView.EditTrigger


class HintedTable(FittedTable):
    """A table with a hint; it is shown where there is room below the rows.

    ``lettered`` carries a letter or digit that means nothing to the table: somebody types to filter.
    """

    lettered = Signal(str)
    hint = ""

    def set_hint(self, words: str) -> None:
        """Say something else; empty for nothing."""
        if words != self.hint:
            self.hint = words
            self.setAccessibleDescription(words)
            self.viewport().update()

    def edit(self, index: QModelIndex, *how: object) -> bool:
        """Open a cell's field; where a key asks for it and there is none, say why."""
        opened = super().edit(index, *how)
        if index.isValid() and not opened and EditTrigger.EditKeyPressed in how:
            self.say_at(index, self.model().columns[index.column()].locked)
        return bool(opened)

    def say_at(self, index: QModelIndex, words: str) -> None:
        """Say something below a cell; nothing if there is nothing to say."""
        if words:
            corner = self.visualRect(index).bottomLeft()
            QToolTip.showText(self.viewport().mapToGlobal(corner), words, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys that an open editor did not take alone: its Enter is no wish to open the panel."""
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()
        elif _is_letter(event):
            self.lettered.emit(event.text())
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Filter by what an input method wrote, such as kana turned into kanji."""
        if event.commitString() and self.state() is not QAbstractItemView.State.EditingState:
            self.lettered.emit(event.commitString())
        else:
            super().inputMethodEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the hint below them."""
        super().paintEvent(event)
        top = self._end_of_rows() + px(4)
        if not self.hint or top + px(32) > self.viewport().height():
            return
        painter, tokens = QPainter(self.viewport()), tokens_of(self.palette())
        paint_icon(painter, QRect(px(16), top, px(16), px(32)), "info", tokens.t2, px(15))
        painter.setFont(font(Text.SMALL))
        painter.setPen(tokens.t2)
        room = QRect(px(38), top, self.viewport().width() - px(46), px(32))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.hint)

    def _end_of_rows(self) -> int:
        rows = self.model().rowCount() if self.model() else 0
        return self.rowViewportPosition(rows - 1) + self.rowHeight(rows - 1) if rows else 0


def _is_letter(event: QKeyEvent) -> bool:
    """Tell whether a key writes a letter or a digit, and commands nothing."""
    modifiers = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return event.text().isalnum() and not event.modifiers() & ~modifiers
