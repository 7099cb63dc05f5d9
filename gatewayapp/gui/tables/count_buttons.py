"""A row of filter buttons that say how many there are of each kind."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import tokens_of

HEIGHT = 32
PADDING = 12
ICON = 16
GAP = 8
SPACE = 6


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: what identifies it, its icon and the icon's tone, and its word.

    ``always`` shows it even while there is none.
    """

    key: str
    icon: str
    tone: str
    word: str
    always: bool = False


class CountButton(QAbstractButton):
    """Icon, figure and, where there is room for all of it, word."""

    def __init__(self, kind: Kind, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self.count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def figure(self) -> str:
        """The count as it is written."""
        return QLocale().toString(self.count)

    def set_count(self, count: int) -> None:
        """Say another figure."""
        self.count = count
        self.setText(f"{self.figure} {self.kind.word}")
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())
        self.setToolTip(self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for icon, figure and word."""
        words = QFontMetrics(font()).horizontalAdvance(self.kind.word)
        return self.minimumSizeHint() + QSize(px(PADDING) + words, 0)

    def minimumSizeHint(self) -> QSize:
        """Give room for icon and figure."""
        return QSize(px(PADDING + ICON + GAP + SPACE) + self._strong_width(), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setBrush(tokens.acc2 if chosen else tokens.sunk if self.underMouse() else tokens.raised)
        edge = tokens.acc if self.hasFocus() else tokens.accl if chosen else tokens.line2
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), px(6), px(6))
        mark = QRect(px(PADDING), 0, px(ICON), self.height())
        paint_icon(painter, mark, self.kind.icon, tokens.role(self.kind.tone or "t2"), px(ICON))
        left = px(PADDING + ICON + GAP)
        room = QRect(left, 0, self.width(), self.height())
        painter.setFont(font(Text.STRONG))
        painter.setPen(tokens.t1)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.figure)
        if self.width() < self.sizeHint().width():
            return
        room.setLeft(left + self._strong_width() + px(SPACE))
        painter.setFont(font())
        painter.setPen(tokens.t2)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.kind.word)

    def _strong_width(self) -> int:
        return QFontMetrics(font(Text.STRONG)).horizontalAdvance(self.figure)


class CountButtons(QWidget):
    """Exclusive filter buttons; ``chosen`` carries the key. Kinds without any are not shown."""

    chosen = Signal(str)

    def __init__(self, name: str, kinds: Sequence[Kind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.buttons = {kind.key: CountButton(kind, self) for kind in kinds}
        for key, button in self.buttons.items():
            self._group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _=False, k=key: self.chosen.emit(k))
        next(iter(self.buttons.values())).setChecked(True)

    @property
    def current(self) -> str:
        """The key of the chosen kind."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Choose a kind."""
        self.buttons[key].setChecked(True)
        self.chosen.emit(key)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Say how many there are of each; a chosen kind that is gone gives way to the first."""
        first = next(iter(self.buttons))
        for key, button in self.buttons.items():
            button.set_count(counts.get(key, 0))
            button.setVisible(button.kind.always or counts.get(key, 0) > 0)
        current = self.buttons[self.current]
        if not current.count and not current.kind.always:
            self.choose(first)
