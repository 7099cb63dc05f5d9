"""Bars of progress, and scroll bars without arrows."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionComplex, QWidget

from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import tokens_of

State = QStyle.StateFlag
Sub = QStyle.SubControl


def bar(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Paint a bar with round ends."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.restore()


def paint_progress(painter: QPainter, option: QStyleOption) -> None:
    """Paint how far work has come."""
    rect, tokens = QRectF(option.rect), tokens_of(option.palette)
    span = option.maximum - option.minimum
    share = (option.progress - option.minimum) / span if span > 0 else 1.0
    if share > 0:
        rect.setWidth(max(rect.width() * share, rect.height()))
        bar(painter, rect, tokens.accf)


def paint_corner(painter: QPainter, option: QStyleOption, _widget: QWidget | None) -> None:
    """Paint the corner between two scroll bars."""
    painter.fillRect(option.rect, option.palette.window())


def scroll_bar_part(option: QStyleOptionComplex, part: Sub) -> QRect:
    """Give the place of a part of a scroll bar."""
    rect = option.rect
    level = option.orientation is Qt.Orientation.Horizontal
    length = rect.width() if level else rect.height()
    span = option.maximum - option.minimum
    thumb = length
    if span > 0:
        thumb = max(px(32), length * option.pageStep // (span + option.pageStep))
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, max(length - thumb, 0), option.upsideDown
    )
    first, last = _pieces(part, start, thumb, length)
    if level:
        return QRect(rect.left() + first, rect.top(), last - first, rect.height())
    return QRect(rect.left(), rect.top() + first, rect.width(), last - first)


def paint_scroll_bar(painter: QPainter, option: QStyleOptionComplex) -> None:
    """Paint a scroll bar."""
    tokens = tokens_of(option.palette)
    painter.fillRect(option.rect, option.palette.window())
    thumb = QRectF(scroll_bar_part(option, Sub.SC_ScrollBarSlider))
    held = option.state & (State.State_Sunken | State.State_MouseOver)
    inset = px(3)
    box = thumb.adjusted(inset, inset, -inset, -inset)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.ctl if held else tokens.line2)
    half = min(box.width(), box.height()) / 2
    painter.drawRoundedRect(box, half, half)


def _pieces(part: Sub, start: int, thumb: int, length: int) -> tuple[int, int]:
    pieces = {
        Sub.SC_ScrollBarSlider: (start, start + thumb),
        Sub.SC_ScrollBarSubPage: (0, start),
        Sub.SC_ScrollBarAddPage: (start + thumb, length),
        Sub.SC_ScrollBarGroove: (0, length),
    }
    return pieces.get(part, (0, 0))
