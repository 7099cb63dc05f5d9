"""The rail at the left: the pages in the order of the work, with what waits in each."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from gatewayapp.gui.frame import RAIL_FOLDED, RAIL_WIDTH
from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import tokens_of

BUTTON = 32
ICON = 18


class RailButton(QAbstractButton):
    """One entry: icon, name, and a figure at its right."""

    def __init__(self, icon_name: str, text: str, parent: QWidget, checkable: bool = True) -> None:
        super().__init__(parent)
        self.icon_name, self.count, self.folded = icon_name, "", False
        self.setText(text)
        self.setCheckable(checkable)
        self.setAccessibleName(text)
        self.setFixedHeight(px(BUTTON))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Give the size of an entry."""
        return QSize(px(RAIL_FOLDED if self.folded else RAIL_WIDTH) - px(16), px(BUTTON))

    def set_count(self, count: str) -> None:
        """Set the figure."""
        self.count = count
        self.setAccessibleDescription(count)
        self.update()

    def set_tip(self, keys: str) -> None:
        """Teach the shortcut."""
        self.setToolTip(f"{self.text()} ({keys})" if keys else self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the entry."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.acc2 if chosen else tokens.line)
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        colour = tokens.acc if chosen else tokens.t2
        mark = QRect(px(11) if self.folded else px(8), 0, px(ICON), self.height())
        paint_icon(painter, mark, self.icon_name, colour, px(ICON))
        if not self.folded:
            self._paint_words(painter, chosen)
        if keyboard_in(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.acc, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(5), px(5))

    def _paint_words(self, painter: QPainter, chosen: bool) -> None:
        tokens = tokens_of(self.palette())
        room = self.rect().adjusted(px(34), 0, -px(8), 0)
        painter.setPen(tokens.acc if chosen else tokens.t1)
        painter.setFont(font(Text.STRONG if chosen else Text.MEDIUM))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setPen(tokens.acc if chosen else tokens.t2)
        painter.setFont(font(Text.SMALL))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self.count)


class Rail(QWidget):
    """The column of entries; ``chosen`` carries the page's key."""

    chosen = Signal(str)
    folding = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self.folded = False
        self.buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(8), px(8), px(8), px(8))
        self._column.setSpacing(px(2))
        self._column.addStretch(1)
        self._foot: list[RailButton] = []
        self.setFixedWidth(px(RAIL_WIDTH))

    def add(self, key: str, icon_name: str, text: str, keys: str) -> None:
        """Add a page's entry below the ones before."""
        button = RailButton(icon_name, text, self)
        button.set_tip(keys)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._column.insertWidget(len(self.buttons), button)
        self.buttons[key] = button

    def add_foot(self, icon_name: str, text: str) -> RailButton:
        """Add an entry at the foot that is pressed, not chosen."""
        button = RailButton(icon_name, text, self, checkable=False)
        button.set_tip("")
        self._column.addWidget(button)
        self._foot.append(button)
        return button

    def show_chosen(self, key: str) -> None:
        """Mark the page that is shown."""
        self.buttons[key].setChecked(True)

    def set_folded(self, folded: bool) -> None:
        """Show icons alone, or icons with names."""
        self.folded = folded
        self.setFixedWidth(px(RAIL_FOLDED if folded else RAIL_WIDTH))
        for button in (*self.buttons.values(), *self._foot):
            button.folded = folded
            button.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line at the right."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), tokens.line)
