"""The window before it is furnished: its place on the screen, and its frame."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.frame import RAIL_FOLDED, RAIL_WIDTH, paint_frame
from gatewayapp.gui.pages import ENTRIES, entry_of
from gatewayapp.gui.settings import settings
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import tokens_of

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

USUAL_SIZE = (1366, 768)
LEAST_SIZE = (960, 600)
NARROW = 1100


class BareWindow(QWidget):
    """Stands where it stood last; until it is furnished it paints its frame, and says ``painted``."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_furnished = False
        self.resize(*(px(side) for side in USUAL_SIZE))
        room = self.screen().availableSize()
        self.setMinimumSize(QSize(px(LEAST_SIZE[0]), px(LEAST_SIZE[1])).boundedTo(room))
        geometry = settings().value("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def remember(self) -> None:
        """Remember where the window stood."""
        settings().setValue("window/geometry", self.saveGeometry())

    def is_rail_folded(self, key: str) -> bool:
        """Tell whether the rail is folded beside a page: as somebody left it, or as the page asks."""
        kept = settings().value(f"rail/{key}")
        narrow = self.width() < px(NARROW)
        return entry_of(key).folded or narrow if kept is None else kept in {True, "true"}

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Paint the frame while there is nothing in it yet, and say so when it is on the screen."""
        super().paintEvent(event)
        if not self.is_furnished:
            rail = RAIL_FOLDED if self.is_rail_folded(ENTRIES[0].key) else RAIL_WIDTH
            paint_frame(QPainter(self), self.rect(), rail, tokens_of(self.palette()))
            QTimer.singleShot(0, self, self.painted.emit)

    def changeEvent(self, event: "QEvent") -> None:
        """Paint anew in another scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Remember the place and stop the work."""
        self.remember()
        super().closeEvent(event)
