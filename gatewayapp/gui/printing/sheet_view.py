"""The sheet on the paper desk, and one label of it enlarged."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gatewayapp.gui.printing.label_grid import paint_stripes
from gatewayapp.gui.printing.rendering import DOTS_PER_POINT, Sheet
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.tokens import Tokens, light, tokens_of

MARGIN = 16
LABEL_WIDTH, LABEL_HEIGHT = 376, 280


class PaperDesk(QWidget):
    """The sunk ground on which paper lies."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), tokens_of(self.palette()).sunk)


class SheetView(QWidget):
    """Shows a sheet as large as there is room; a press on a label enlarges it."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.used, self.marked = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(px(280), px(240))

    def show_sheet(self, sheet: Sheet | None, used: int) -> None:
        """Show another sheet, its first ``used`` labels struck out."""
        self.sheet, self.used = sheet, used
        if sheet is not None:
            words = self.tr("Sheet {page} of {pages}")
            self.setAccessibleName(words.format(page=sheet.page, pages=sheet.pages))
        self.update()

    def mark(self, label: int) -> None:
        """Frame the label that is enlarged, counted from 1."""
        self.marked = label
        self.update()

    def paper(self) -> QRectF:
        """Give the place of the paper."""
        if self.sheet is None:
            return QRectF()
        picture = self.sheet.picture
        width, height = picture.width() / DOTS_PER_POINT, picture.height() / DOTS_PER_POINT
        room = QRectF(self.rect()).adjusted(px(MARGIN), px(MARGIN), -px(MARGIN), -px(MARGIN))
        scale = min(room.width() / width, room.height() / height)
        paper = QRectF(0, 0, width * scale, height * scale)
        paper.moveCenter(room.center())
        return paper

    def label(self, number: int) -> QRectF:
        """Give the place of a label, counted from 1."""
        paper, stock = self.paper(), self.sheet.stock
        scale = paper.width() / (self.sheet.picture.width() / DOTS_PER_POINT)
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
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self.paper()
        painter.fillRect(paper.translated(0, px(2)), tokens.line2)
        painter.drawImage(paper, self._fitted(paper.size().toSize()))
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

    def _fitted(self, size: QSize) -> QImage:
        """Scale the picture to the screen's own dots, smoothly, so that small letters stay readable."""
        wanted = size * self.devicePixelRatioF()
        return self.sheet.picture.scaled(
            wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )

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


class LabelView(QWidget):
    """One label, as large as the panel is wide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()
        self.setAccessibleName(self.tr("The label, enlarged"))
        self.setFixedSize(px(LABEL_WIDTH), px(LABEL_HEIGHT))

    def show_label(self, sheet: Sheet | None, number: int) -> None:
        """Show a label of a sheet, counted from 1."""
        self._picture = QImage()
        if sheet is not None and sheet.stock is not None and number:
            left, top = (side * DOTS_PER_POINT for side in sheet.stock.corner(number - 1))
            width, height = (side * DOTS_PER_POINT for side in sheet.stock.label)
            self._picture = sheet.picture.copy(
                QRect(round(left), round(top), round(width), round(height))
            )
            fit = min(px(LABEL_WIDTH) / width, px(LABEL_HEIGHT) / height)
            self.setFixedSize(round(width * fit), round(height * fit))
        self.setVisible(not self._picture.isNull())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the label and its edge."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        if self._picture.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wanted = self.size() * self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = self._picture.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.drawImage(QRectF(self.rect()), picture)
        painter.setPen(QPen(tokens.line2, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
