"""The middle of the print page: the sheet on the desk, as large as wanted, and the way to others."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gatewayapp.gui.printing.pager import Pager
from gatewayapp.gui.printing.rendering import Sheet
from gatewayapp.gui.printing.sheet_view import PaperDesk, SheetView
from gatewayapp.gui.scrolled import scrolled

ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)


class SheetPlace(PaperDesk):
    """``turned`` carries the sheet that is wanted, counted from 1."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view, self.pager = SheetView(self), Pager(self)
        area = scrolled(self.view, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(self.pager)
        self.pager.turned.connect(self.turned)
        self.pager.zoomed.connect(self.zoom_by)
        self.view.turned.connect(self._turn)
        self.view.zoomed.connect(self.zoom_by)
        for keys, step in (
            (QKeySequence.StandardKey.ZoomIn, 1),
            (QKeySequence.StandardKey.ZoomOut, -1),
            (QKeySequence("Ctrl+0"), 0),
        ):
            QShortcut(keys, self).activated.connect(lambda step=step: self.zoom_by(step))

    def show_sheet(self, sheet: Sheet | None, used: int, page: int) -> None:
        """Show another sheet, its first ``used`` labels struck out."""
        self.view.show_sheet(sheet, used)
        self.pager.show_sheet(page, sheet)

    def zoom_by(self, step: int) -> None:
        """Show the sheet larger or smaller by a step; 0 for as large as there is room."""
        zoom = next_zoom(self.view.shown_zoom(), step)
        self.view.set_zoom(zoom)
        self.pager.show_zoom(zoom)

    def _turn(self, page: int) -> None:
        sheet = self.view.sheet
        if sheet is not None and (wanted := max(1, min(page, sheet.pages))) != sheet.page:
            self.turned.emit(wanted)


def next_zoom(now: float, step: int) -> float | None:
    """Give the zoom a step above or below the one that is shown; None for the whole sheet."""
    if not step:
        return None
    near = 0.01
    if step > 0:
        return next((zoom for zoom in ZOOMS if zoom > now + near), ZOOMS[-1])
    return next((zoom for zoom in reversed(ZOOMS) if zoom < now - near), ZOOMS[0])
