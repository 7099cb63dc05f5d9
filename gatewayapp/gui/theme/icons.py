"""Icons of one family (Lucide), drawn in a token's colour and kept for each size and scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from gatewayapp.gui.theme.tokens import current_tokens
from gatewayapp.places import resource

STROKE = "1.75"


def icon(name: str, role: str = "t2") -> QIcon:
    """Give an icon by its Lucide name; it follows the scheme by itself."""
    return QIcon(TokenIcon(name, role))


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon in a colour, ``size`` logical pixels square, sharp at a screen's ratio."""
    key = f"{name}/{colour.name()}/{size}/{ratio}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    renderer = _renderer(name, colour.name())
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor, size: int) -> None:
    """Paint an icon in the middle of a rectangle."""
    corner = rect.center() - QPoint(size // 2 - 1, size // 2 - 1)
    ratio = painter.device().devicePixelRatioF() * max(painter.worldTransform().m11(), 1.0)
    painter.drawPixmap(corner, icon_pixmap(name, colour, size, ratio))


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawn = (
        _source(name)
        .replace("currentColor", colour)
        .replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    )
    return QSvgRenderer(QByteArray(drawn.encode()))


class TokenIcon(QIconEngine):
    """An icon whose colour is a token, read when it is painted."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Paint the icon into a rectangle."""
        ratio = painter.device().devicePixelRatioF()
        size = min(rect.width(), rect.height())
        if size < 1:
            return
        corner = rect.center() - QPoint(size // 2 - 1, size // 2 - 1)
        painter.drawPixmap(corner, icon_pixmap(self._name, self._colour(mode), size, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """Give the icon as a picture of ``size`` device pixels."""
        return icon_pixmap(self._name, self._colour(mode), min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, _scale: float) -> QPixmap:
        """Give the icon as a picture of ``size`` device pixels for a screen's scale."""
        return icon_pixmap(self._name, self._colour(mode), min(size.width(), size.height()))

    def clone(self) -> QIconEngine:
        """Give a second engine of the same icon."""
        return TokenIcon(self._name, self._role)

    def _colour(self, mode: QIcon.Mode) -> QColor:
        tokens = current_tokens()
        return tokens.t3 if mode is QIcon.Mode.Disabled else tokens.role(self._role)
