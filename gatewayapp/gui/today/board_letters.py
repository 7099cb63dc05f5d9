"""Letters of the hall board: sizes that follow its height, and names that fit the room they have."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from gatewayapp.gui.today.board_names import Side

COMFORTABLE, NARROWEST = 0.84, 0.66


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text and how much narrower than usual it is set, 1 for not at all."""

    text: str
    stretch: float
    width: float


def letters(pixels: float, weight: int = 400) -> QFont:
    """Give the application's letters in a size of their own."""
    made = QFont(QApplication.font())
    made.setPixelSize(max(round(pixels), 1))
    made.setWeight(QFont.Weight(weight))
    return made


def fit(side: Side, font: QFont, room: float) -> Fitted:
    """Fit a name into a room: as it is, narrower, by its short name, and cut off only at last.

    Letters are set narrower, not smaller, so that they are read from as far as all others.
    """
    metrics = QFontMetricsF(font)
    for name, least in ((side.name, COMFORTABLE), (side.short, COMFORTABLE), (side.name, NARROWEST)):
        width = metrics.horizontalAdvance(name)
        if name and width * least <= room:
            stretch = min(room / width, 1.0)
            return Fitted(name, stretch, width * stretch)
    cut = metrics.elidedText(side.name, Qt.TextElideMode.ElideRight, room / NARROWEST)
    width = metrics.horizontalAdvance(cut) * NARROWEST
    return Fitted(cut, NARROWEST, width)


def is_comfortable(text: str, font: QFont, room: float) -> bool:
    """Tell whether a text fits into a room without being set much narrower."""
    return QFontMetricsF(font).horizontalAdvance(text) * COMFORTABLE <= room


def write(painter: QPainter, at: QPointF, side: Side, font: QFont, colour: QColor, room: float) -> float:
    """Write a name from a point of its base line; give the width that it takes."""
    fitted = fit(side, font, room)
    painter.save()
    painter.translate(at)
    painter.scale(fitted.stretch, 1)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(0, 0), fitted.text)
    painter.restore()
    return fitted.width


def write_left_of(painter: QPainter, at: QPointF, text: str, font: QFont, colour: QColor) -> float:
    """Write a text that ends at a point of its base line; give the width that it takes."""
    width = QFontMetricsF(font).horizontalAdvance(text)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(at - QPointF(width, 0), text)
    return width
