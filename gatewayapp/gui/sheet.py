"""A quiet panel that lies over the window until Esc: the ground of palette, help and settings."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from gatewayapp.gui.reading_order import step_in_order
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import tokens_of

SHADE, MARGIN = 40, 16
LEAST_ROOM = 96


class Sheet(QWidget):
    """Covers the window with a light shade; ``panel`` with ``column`` is what is read."""

    covers_window = True

    def __init__(self, window: QWidget, width: int, top: int) -> None:
        super().__init__(window)
        self._top, self._width, self._before = top, width, window.focusWidget()
        self._yielding: tuple[QWidget, int] | None = None
        self.panel = SheetPanel(self)
        self.panel.setFixedWidth(px(width))
        self.column = QVBoxLayout(self.panel)
        self.column.setContentsMargins(px(16), px(16), px(16), px(16))
        self.column.setSpacing(px(8))
        window.installEventFilter(self)

    def open(self) -> None:
        """Lie over the window."""
        self.setGeometry(self.parentWidget().rect())
        self._place()
        self.show()
        self.raise_()
        self.take_focus()

    def let_yield(self, part: QWidget, height: int) -> None:
        """Let a part that scrolls have a height, or less where the window is too low for all."""
        self._yielding = (part, height)
        part.setFixedHeight(height)

    def fit(self) -> None:
        """Be as high as what is in it, after something came in."""
        QTimer.singleShot(0, self, self._place)  # once Qt has shown the newcomers

    def take_focus(self) -> None:
        """Take the keyboard; sheets with fields put it into the first one."""
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Go away and give the keyboard back."""
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the keyboard on the sheet while it lies over the window."""
        step_in_order(self.panel, forward, around=True)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go when something beside the panel is pressed."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shade."""
        shade = (
            tokens_of(self.palette()).t1 if not tokens_of(self.palette()).dark else Qt.GlobalColor.black
        )
        painter = QPainter(self)
        painter.setOpacity(SHADE / 255)
        painter.fillRect(self.rect(), shade)

    def _place(self) -> None:
        self.panel.setFixedWidth(min(px(self._width), self.width() - 2 * px(MARGIN)))
        self.panel.adjustSize()
        room = self.height() - 2 * px(MARGIN)
        self._make_room(room)
        height = min(self._wanted_height(), room)
        left = (self.width() - self.panel.width()) // 2
        top = min(px(self._top), self.height() - px(MARGIN) - height)
        self.panel.setGeometry(left, top, self.panel.width(), height)

    def _make_room(self, room: int) -> None:
        if self._yielding is not None:
            part, height = self._yielding
            part.setFixedHeight(height)
            over = max(self._wanted_height() - room, 0)
            part.setFixedHeight(max(height - over, min(height, px(LEAST_ROOM))))

    def _wanted_height(self) -> int:
        """Give the height that what is in it needs, where words wrap at this width."""
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(self.panel.width())
        return self.panel.sizeHint().height()


class SheetPanel(QFrame):
    """The raised plate of a sheet."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and edge."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(tokens.raised)
        painter.setPen(QPen(tokens.line2, 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, px(8), px(8))
