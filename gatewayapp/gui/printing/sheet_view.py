"""The sheet on the paper desk."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gatewayapp.gui.printing.label_grid import paint_stripes
from gatewayapp.gui.printing.rendering import DOTS_PER_POINT, Sheet
from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.tokens import Tokens, light, tokens_of

MARGIN, LEAST = 16, 96
TRUE_SIZE = 96 / 72
FAR = 1_000_000


class PaperDesk(QWidget):
    """The sunk ground on which paper lies."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), tokens_of(self.palette()).sunk)


class SheetView(QWidget):
    """Shows a sheet as large as there is room, or as wanted; a press on a label enlarges it.

    ``chosen`` carries a label, ``turned`` the sheet that is wanted, ``zoomed`` -1, 0 or 1.
    """

    chosen = Signal(int)
    turned = Signal(int)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.used, self.marked, self.waits = 0, 0, False
        self._zoom: float | None = None
        self._scaled = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("No sheet"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_zoom(None)

    def show_sheet(self, sheet: Sheet | None, used: int) -> None:
        """Show another sheet, its first ``used`` labels struck out."""
        self.sheet, self.used, self.waits = sheet, used, False
        self._scaled = QImage()
        words = self.tr("Sheet {page} of {pages}") if sheet else self.tr("No sheet")
        if sheet is not None:
            words = words.format(page=sheet.page, pages=sheet.pages)
        self.setAccessibleName(words)
        self.set_zoom(self._zoom)
        self.update()

    def wait(self) -> None:
        """Say that the sheet is being drawn."""
        self.waits = True
        self.setAccessibleName(self.tr("Drawing the sheet…"))
        self.update()

    def set_zoom(self, zoom: float | None) -> None:
        """Show the sheet at a size, 1.0 for that of the paper; None for as large as there is room."""
        self._zoom = zoom
        room = QSize(px(LEAST), px(LEAST))
        if zoom is not None and self.sheet is not None:
            margin = 2 * px(MARGIN)
            room = (self._points() * (zoom * TRUE_SIZE)).toSize() + QSize(margin, margin)
        self.setMinimumSize(room)
        self.update()

    def shown_zoom(self) -> float:
        """Give how large the sheet is shown, 1.0 for the size of the paper."""
        if self.sheet is None:
            return 1.0
        return self.paper().width() / self._points().width() / TRUE_SIZE

    def _points(self) -> QSizeF:
        return QSizeF(self.sheet.picture.size()) / DOTS_PER_POINT

    def mark(self, label: int) -> None:
        """Frame the label that is enlarged, counted from 1."""
        self.marked = label
        self.update()

    def paper(self) -> QRectF:
        """Give the place of the paper."""
        if self.sheet is None:
            return QRectF()
        points = self._points()
        room = QRectF(self.rect()).adjusted(px(MARGIN), px(MARGIN), -px(MARGIN), -px(MARGIN))
        fitting = min(room.width() / points.width(), room.height() / points.height())
        scale = fitting if self._zoom is None else self._zoom * TRUE_SIZE
        paper = QRectF(0, 0, points.width() * scale, points.height() * scale)
        paper.moveCenter(room.center())
        return paper

    def label(self, number: int) -> QRectF:
        """Give the place of a label, counted from 1."""
        paper, stock = self.paper(), self.sheet.stock
        scale = paper.width() / self._points().width()
        left, top = stock.corner(number - 1)
        width, height = stock.label
        return QRectF(
            paper.left() + left * scale, paper.top() + top * scale, width * scale, height * scale
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint desk, paper and labels."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.sunk)
        if self.sheet is None:
            painter.setPen(tokens.t2)
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, self.accessibleName() if self.waits else ""
            )
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self.paper()
        if self.sheet.leaves == 1:
            painter.fillRect(paper.translated(0, px(2)), tokens.line2)
        painter.drawImage(paper, self._fitted(paper.size().toSize()))
        if keyboard_in(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.acc, 2))
            painter.drawRect(paper.adjusted(-2, -2, 2, 2))
        if self.sheet.stock is not None:
            self._paint_labels(painter, tokens)

    def _paint_labels(self, painter: QPainter, tokens: Tokens) -> None:
        self._paint_edges(painter)
        self._paint_used(painter)
        if self.marked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accf, 2))
            painter.drawRoundedRect(self.label(self.marked).adjusted(-3, -3, 3, 3), px(6), px(6))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Enlarge the label that is pressed."""
        if self.sheet is None or self.sheet.stock is None:
            return
        for number in range(self.used + 1, self.sheet.stock.labels + 1):
            if self.label(number).contains(event.position()):
                self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the sheets, walk through the labels, and zoom."""
        key, page = event.key(), self.sheet.page if self.sheet else 1
        turns = {
            Qt.Key.Key_PageDown: page + 1,
            Qt.Key.Key_PageUp: page - 1,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: FAR,
        }
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in turns:
            self.turned.emit(turns[key])
        elif key in zooms:
            self.zoomed.emit(zooms[key])
        elif key in steps:
            self._step(steps[key])
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        """Go to the next label, or to the next sheet where there are none."""
        if self.sheet is None:
            return
        if self.sheet.stock is None:
            self.turned.emit(self.sheet.page + step)
        elif self.used < self.marked + step <= self.sheet.stock.labels:
            self.chosen.emit(self.marked + step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom while Ctrl is held; scroll otherwise."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            event.ignore()

    def _fitted(self, size: QSize) -> QImage:
        """Scale the picture to the screen's own dots, smoothly, so that small letters stay readable."""
        wanted = size * self.devicePixelRatioF()
        if self._scaled.size() != wanted:
            self._scaled = self.sheet.picture.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return self._scaled

    def _paint_edges(self, painter: QPainter) -> None:
        """Show where the labels end; these lines are not printed."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(light().line2, 1))
        for number in range(self.used + 1, self.sheet.stock.labels + 1):
            painter.drawRoundedRect(self.label(number), px(4), px(4))

    def _paint_used(self, painter: QPainter) -> None:
        """Strike out the labels that are used up, on paper that is white in any scheme."""
        paper = light()
        painter.setFont(font(Text.SMALL))
        for number in range(1, self.used + 1):
            place = self.label(number).toRect()
            paint_stripes(painter, place, paper.line)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(paper.line2, 1))
            painter.drawRoundedRect(place, px(4), px(4))
            painter.setPen(paper.t3)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.tr("used"))
