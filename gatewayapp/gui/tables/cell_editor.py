"""The field that is typed into in a cell; what does not belong there stays in it, with the reason."""

from PySide6.QtGui import QHideEvent, QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gatewayapp.gui.labels import WrappedLabel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import set_look
from gatewayapp.gui.theme.tokens import tokens_of

PADDING, REASON_WIDTH = 8, 300


class Reason(WrappedLabel):
    """Why a text does not belong in a cell, on a tinted ground below the cell, or above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", Text.SMALL, "bad", parent)
        self.setContentsMargins(px(PADDING), px(6), px(PADDING), px(6))

    def say(self, words: str, editor: QWidget) -> None:
        """Say it beside an editor, within the table."""
        self.setText(words)
        within = self.parentWidget().rect()
        width = min(max(editor.width(), px(REASON_WIDTH)), within.width())
        height = self.heightForWidth(width)
        left = max(min(editor.x(), within.right() + 1 - width), 0)
        below = editor.geometry().bottom() + px(4)
        above = editor.y() - px(4) - height
        self.setGeometry(left, above if below + height > within.bottom() else below, width, height)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and edge, then the words."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.badl)
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), tokens.bad1)
        painter.end()
        super().paintEvent(event)


class CellEditor(QLineEdit):
    """A field without a frame that fills its cell; ``reason`` is empty unless its text was refused."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._frame(False)
        self.setAccessibleName(name)
        self.reason = ""
        self._said = Reason(parent)
        self._said.hide()
        self.textEdited.connect(self.accept)
        self.destroyed.connect(self._said.deleteLater)

    def refuse(self, reason: str) -> None:
        """Keep what was typed and say why it does not belong here."""
        self.reason = reason
        self._frame(True)
        set_look(self, "bad")
        self.setAccessibleDescription(reason)
        self._said.say(reason, self)

    def accept(self) -> None:
        """Say nothing more: it is being mended."""
        self.reason = ""
        self._frame(False)
        set_look(self, "")
        self.setAccessibleDescription("")
        self._said.hide()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Let the reason follow while the table scrolls."""
        super().moveEvent(event)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the reason follow while a column is dragged."""
        super().resizeEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the reason along."""
        super().hideEvent(event)
        self._said.hide()

    def _frame(self, framed: bool) -> None:
        """Show an edge or none; the letters stay where they are."""
        margin = 0 if framed else px(PADDING) - 2
        self.setFrame(framed)
        self.setTextMargins(margin, 0, margin, 0)

    def _follow(self) -> None:
        if self.reason:
            self._said.say(self.reason, self)
