"""One label of a sheet, enlarged."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.printing.rendering import DOTS_PER_POINT, Sheet
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import tokens_of

LABEL_WIDTH, LABEL_HEIGHT = 376, 280


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
