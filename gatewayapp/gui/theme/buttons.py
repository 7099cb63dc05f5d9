"""Buttons: the ground they stand on, their icon and words."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionButton, QWidget

from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.frames import frame, has_ring, ring
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.looks import PRIMARY, QUIET, SEGMENT, look_of
from gatewayapp.gui.theme.tokens import Tokens, tokens_of

GAP = 8
MARK = 16
State = QStyle.StateFlag


def paint_button(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """Paint a push button's ground, edge and focus."""
    tokens, look = tokens_of(option.palette), look_of(widget)
    plain = look not in {PRIMARY, QUIET, SEGMENT}
    chosen = bool(option.state & State.State_On)
    edge = (tokens.accl if chosen else tokens.line2) if plain else None
    frame(painter, option.rect, _ground(option, tokens, look), edge)
    if has_ring(option):
        ring(painter, option.rect, tokens)


def paint_tool_button(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """Paint a tool button, quiet unless it has a look."""
    tokens = tokens_of(option.palette)
    frame(painter, option.rect, _ground(option, tokens, look_of(widget) or QUIET), None)
    if has_ring(option):
        ring(painter, option.rect, tokens)


def paint_label(painter: QPainter, option: QStyleOptionButton, widget: QWidget | None) -> None:
    """Paint icon and words of a push button, together in its middle."""
    tokens, look = tokens_of(option.palette), look_of(widget)
    enabled = bool(option.state & State.State_Enabled)
    letters = font(Text.MEDIUM)
    side = 0 if option.icon.isNull() else option.iconSize.width()
    gap = px(GAP) if side and option.text else 0
    room = option.rect.adjusted(px(8), 0, -px(8), 0)
    if option.features & QStyleOptionButton.ButtonFeature.HasMenu:
        room.setRight(room.right() - px(MARK))
    metrics = QFontMetrics(letters)
    words = metrics.elidedText(
        option.text.replace("&", ""), Qt.TextElideMode.ElideRight, room.width() - side - gap
    )
    left = room.left() + max(room.width() - side - gap - metrics.horizontalAdvance(words), 0) // 2
    if side:
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        option.icon.paint(
            painter, QRect(left, room.top(), side, room.height()), Qt.AlignmentFlag.AlignCenter, mode
        )
    painter.setFont(letters)
    painter.setPen(_words_colour(tokens, look, enabled, bool(option.state & State.State_On)))
    place = QRect(left + side + gap, room.top(), room.right() - left - side - gap + 8, room.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def paint_arrow(painter: QPainter, option: QStyleOption, _widget: QWidget | None) -> None:
    """Paint the arrow of a button that opens a menu."""
    paint_icon(painter, option.rect, "chevron-down", tokens_of(option.palette).t2, px(MARK))


def _ground(option: QStyleOption, tokens: Tokens, look: str) -> QColor | None:
    """Choose what a button stands on: pressed, pointed at, chosen or plain."""
    state = option.state
    enabled = bool(state & State.State_Enabled)
    over = enabled and bool(state & State.State_MouseOver)
    if look == PRIMARY:
        fill = tokens.accf if enabled else tokens.sunk
        return fill.darker(112) if state & State.State_Sunken else fill.lighter(110) if over else fill
    if state & State.State_On:
        return tokens.acc2
    if state & State.State_Sunken:
        return tokens.line2
    if over:
        return tokens.line if look in {QUIET, SEGMENT} else tokens.sunk
    return None if look in {QUIET, SEGMENT} else tokens.raised


def _words_colour(tokens: Tokens, look: str, enabled: bool, chosen: bool) -> QColor:
    if not enabled:
        return tokens.t3
    if look == PRIMARY:
        return tokens.on_accf
    if look == SEGMENT and chosen:
        return tokens.acc
    return tokens.t2 if look == QUIET else tokens.t1
