"""Small pieces that pages are laid out of: labels in a token's colour, chips, cards, plates."""

import re

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import tokens_of

CARD_RADIUS = 8
SENTENCE_WIDTH = 400


class Label(QLabel):
    """Text of one kind in a token's colour; follows the scheme. Never reads its text as markup."""

    def __init__(
        self, text: str = "", kind: Text = Text.BODY, role: str = "t1", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setFont(font(kind))
        self._colour()

    def set_role(self, role: str) -> None:
        """Take another colour."""
        self._role = role
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        wanted = tokens_of(palette).role(self._role)
        if palette.color(QPalette.ColorRole.WindowText) != wanted:
            palette.setColor(QPalette.ColorRole.WindowText, wanted)
            self.setPalette(palette)


class WrappedLabel(Label):
    """A label of several lines that is as high as its words need."""

    def __init__(
        self, text: str = "", kind: Text = Text.BODY, role: str = "t1", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, kind, role, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class ElidedLabel(Label):
    """One line that ends in an ellipsis where it is too long; the whole stands in its tip."""

    def minimumSizeHint(self) -> QSize:
        """Let it shrink."""
        return QSize(px(24), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), self.alignment(), shown)


class Card(QFrame):
    """A raised panel with round corners; lay into ``column``."""

    def __init__(self, parent: QWidget | None = None, tone: str = "") -> None:
        super().__init__(parent)
        self.tone = tone
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and edge."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = tokens.role(f"{self.tone}1") if self.tone else tokens.raised
        edge = tokens.role(f"{self.tone}l") if self.tone else tokens.line
        painter.setBrush(ground)
        painter.setPen(QPen(edge, 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, px(CARD_RADIUS), px(CARD_RADIUS))

    def add_row(self, height: int = 0, line: bool = True) -> QHBoxLayout:
        """Add a row with the card's margins, and a line above it unless it is the first."""
        if line and self.column.count():
            self.column.addWidget(Line(self))
        holder = QWidget(self)
        if height:
            holder.setMinimumHeight(px(height))
        row = QHBoxLayout(holder)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(12))
        self.column.addWidget(holder)
        return row


class Line(QWidget):
    """A thin line between rows."""

    def __init__(self, parent: QWidget | None = None, upright: bool = False) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), tokens_of(self.palette()).line)


class Chip(QLabel):
    """A fact or a state on a round plate; never pressed. ``tone``: "", acc, good, warn or bad."""

    def __init__(self, text: str, tone: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.tone, self.icon = tone, icon
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(Text.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, text: str, tone: str = "", icon: str = "") -> None:
        """Say something else."""
        self.tone, self.icon = tone, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room for words and icon."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + px(16) + (px(18) if self.icon else 0), px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint plate, icon and words."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.role(f"{self.tone}1") if self.tone else tokens.sunk)
        half = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), half, half)
        colour = tokens.role(self.tone) if self.tone else tokens.t2
        room = self.rect().adjusted(px(8), 0, -px(8), 0)
        if self.icon:
            paint_icon(painter, QRect(room.left(), 0, px(14), self.height()), self.icon, colour, px(12))
            room.setLeft(room.left() + px(18))
        painter.setPen(colour)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class Plate(QWidget):
    """An icon on a tinted square, as at the left of a task."""

    def __init__(
        self,
        icon: str,
        tone: str = "acc",
        parent: QWidget | None = None,
        size: int = 32,
        bare: bool = False,
    ) -> None:
        super().__init__(parent)
        self.icon, self.tone, self._bare = icon, tone, bare
        self.setFixedSize(px(size), px(size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint square and icon."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        if not self._bare:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ground())
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        paint_icon(painter, self.rect(), self.icon, tokens.role(self.tone or "t2"), self._mark())

    def _mark(self) -> int:
        return px(14) if self.width() < px(24) else px(16) if self.width() < px(32) else px(18)

    def _ground(self) -> QColor:
        tokens = tokens_of(self.palette())
        return tokens.role(f"{self.tone}1") if self.tone else tokens.sunk


def in_lines(sentences: str) -> str:
    """Begin each sentence on a line of its own, so that no line breaks where it reads badly."""
    return re.sub(r"(?<=\.) (?=\S)|(?<=。)(?=\S)", "\n", sentences.strip())


class EmptyState(QWidget):
    """One sentence about what belongs here, and room for a button and a quiet alternative."""

    def __init__(self, icon: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = WrappedLabel(sentence, Text.BODY, "t2", self)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setFixedWidth(px(SENTENCE_WIDTH))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setSpacing(px(12))
        column.addStretch(2)
        mark = Plate(icon, "", self, size=48)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        words, row = QHBoxLayout(), QHBoxLayout()
        for line in (words, row):
            line.addStretch(1)
            column.addLayout(line)
        words.addWidget(self.sentence)
        row.addLayout(self.buttons)
        for line in (words, row):
            line.addStretch(1)
        column.addStretch(3)
