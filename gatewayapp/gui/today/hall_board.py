"""The hall board: a window of its own, for a second screen, that shows where everybody meets."""

from PySide6.QtCore import QRect, QSizeF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.today.board_pages import BoardPage
from gatewayapp.gui.today.board_painter import BoardPainter

PART_OF_SCREEN = 0.6
SHAPE = 9 / 16
CLOSING = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_F11})


class HallBoard(QWidget):
    """Paints one page; does not take the keyboard when it opens, nor keep the program running."""

    def __init__(self) -> None:
        super().__init__()
        self.page: BoardPage | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_page(self, page: BoardPage) -> None:
        """Show a page; paints and tells only what is new."""
        title = self.tr("Hall board")
        if title != self.windowTitle():
            self.setWindowTitle(title)
            self.setAccessibleName(title)
        if page == self.page:
            return
        if self.page is None or page.spoken != self.page.spoken:
            self.setAccessibleDescription(page.spoken)
        self.page = page
        self.update()

    def fill(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.showFullScreen()

    def stand_on(self, screen: QScreen) -> None:
        """Stand as a window on a screen, its lower right corner near that of the screen."""
        room = screen.availableGeometry()
        wide = round(room.width() * PART_OF_SCREEN)
        place = QRect(0, 0, wide, round(wide * SHAPE))
        place.moveBottomRight(room.bottomRight() - (room.bottomRight() - room.topLeft()) / 20)
        self.setScreen(screen)
        self.unsetCursor()
        self.showNormal()
        self.setGeometry(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page."""
        if self.page is not None:
            painter = QPainter(self)
            BoardPainter(painter, QSizeF(self.size()), self.page).paint()
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc and F11."""
        if event.key() in CLOSING:
            self.close()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Fill the screen on which the board is, or be a window again."""
        if self.isFullScreen():
            self.stand_on(self.screen())
        else:
            self.fill(self.screen())
