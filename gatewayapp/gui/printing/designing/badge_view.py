"""The badge as it will be printed, its parts framed: press one, drag it, pull its corner."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gatewayapp.gui.printing.designing.alterations import Part, box_of, parts_of
from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import light, tokens_of
from gatewayapp.services.badge_designs import MM, Box, Design

MARGIN, HANDLE = 16, 8
STEP, WIDE_STEP = 0.5 * MM, 5 * MM
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class BadgeView(QWidget):
    """``chosen`` carries a part; ``placed`` a part and its new box in points."""

    chosen = Signal(object)
    placed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(
            self.tr("The badge; the arrows move the chosen part, with Shift its size")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(px(144), px(120))
        self._picture = QImage()
        self._design: Design | None = None
        self._part: Part | None = None
        self._grip: Callable[[QPointF], Box] | None = None

    def sizeHint(self) -> QSize:
        """Give the room that it likes."""
        return QSize(px(480), px(420))

    def show_design(self, design: Design, part: Part | None) -> None:
        """Frame the parts of a design; one of them is chosen."""
        self._design, self._part = design, part
        self.update()

    def show_picture(self, picture: QImage) -> None:
        """Show the badge as it is drawn."""
        self._picture = picture
        self.update()

    def badge(self) -> QRectF:
        """Give the place of the badge."""
        if self._design is None:
            return QRectF()
        room = QRectF(self.rect()).adjusted(px(MARGIN), px(MARGIN), -px(MARGIN), -px(MARGIN))
        width, height = self._design.size
        scale = min(room.width() / width, room.height() / height)
        badge = QRectF(0, 0, width * scale, height * scale)
        badge.moveCenter(room.center())
        return badge

    def frame(self, part: Part) -> QRectF:
        """Give the place of a part."""
        badge, scale = self.badge(), self._scale()
        right, down, width, height = box_of(self._design, part)
        return QRectF(
            badge.left() + right * scale, badge.top() + down * scale, width * scale, height * scale
        )

    def handle(self) -> QRectF:
        """Give the corner by which the chosen part is pulled."""
        side, frame = px(HANDLE), self.frame(self._part)
        return QRectF(frame.right() - side / 2, frame.bottom() - side / 2, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint desk, badge and frames."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.sunk)
        if self._design is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        badge = self.badge()
        painter.fillRect(badge, light().surf)
        if not self._picture.isNull():
            wanted = badge.size().toSize() * self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            painter.drawImage(
                badge, self._picture.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(light().line2, 1, Qt.PenStyle.DotLine))
        for part in parts_of(self._design):
            painter.drawRect(self.frame(part))
        if self._part in parts_of(self._design):
            self._paint_chosen(painter)

    def _paint_chosen(self, painter: QPainter) -> None:
        accent = light().accf
        painter.setPen(QPen(accent, 2 if keyboard_in(self) else 1.5))
        painter.drawRect(self.frame(self._part))
        painter.setBrush(accent)
        painter.drawRect(self.handle())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed and take hold of it."""
        if self._design is None:
            return
        at = event.position()
        drawn = parts_of(self._design)
        if self._part in drawn and self.handle().adjusted(-4, -4, 4, 4).contains(at):
            self._grip = self._pull(at)
            return
        found = next((part for part in reversed(drawn) if self.frame(part).contains(at)), None)
        if found is not None:
            self.chosen.emit(found)
            self._part = found
            self._grip = self._move(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the part follow the pointer."""
        if self._grip is not None and self._part is not None:
            self.placed.emit(self._part, self._grip(event.position()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen part by half a millimetre, with Ctrl by five; with Shift its size."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow is None or self._design is None or self._part not in parts_of(self._design):
            super().keyPressEvent(event)
            return
        modifiers = event.modifiers()
        step = WIDE_STEP if modifiers & Qt.KeyboardModifier.ControlModifier else STEP
        right, down, width, height = box_of(self._design, self._part)
        across, along = arrow[0] * step, arrow[1] * step
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.placed.emit(self._part, (right, down, width + across, height + along))
        else:
            self.placed.emit(self._part, (right + across, down + along, width, height))

    def _move(self, start: QPointF) -> Callable[[QPointF], Box]:
        right, down, width, height = box_of(self._design, self._part)
        scale = self._scale()

        def moved(at: QPointF) -> Box:
            way = (at - start) / scale
            return right + way.x(), down + way.y(), width, height

        return moved

    def _pull(self, start: QPointF) -> Callable[[QPointF], Box]:
        right, down, width, height = box_of(self._design, self._part)
        scale = self._scale()

        def pulled(at: QPointF) -> Box:
            way = (at - start) / scale
            return right, down, width + way.x(), height + way.y()

        return pulled

    def _scale(self) -> float:
        return self.badge().width() / self._design.size[0]
