"""Fields: lines of text, choices, numbers, ticks and their focus."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.frames import frame, ring
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.looks import look_of
from gatewayapp.gui.theme.tokens import tokens_of

State = QStyle.StateFlag
Sub = QStyle.SubControl
SPIN_PARTS = frozenset({Sub.SC_SpinBoxEditField, Sub.SC_SpinBoxUp, Sub.SC_SpinBoxDown})


def paint_field(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """Paint a field's ground and edge; one inside a table or another control has none."""
    tokens = tokens_of(option.palette)
    inside = isinstance(widget.parent() if widget else None, QWidget) and (
        widget.property("frameless") or getattr(option, "lineWidth", 1) == 0
    )
    if inside:
        in_table = isinstance(widget.parent().parent(), QAbstractItemView)
        painter.fillRect(option.rect, tokens.surf if in_table else Qt.GlobalColor.transparent)
        return
    bad = look_of(widget) == "bad"
    enabled = option.state & State.State_Enabled
    ground, edge = tokens.surf if enabled else tokens.win, tokens.badl if bad else tokens.ctl
    frame(painter, option.rect, ground, edge)
    if option.state & State.State_HasFocus:
        ring(painter, option.rect, tokens, bad=bad)


def paint_focus(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """Paint the ring around marks; cells of tables paint their own."""
    if isinstance(widget, QAbstractItemView) or not option.state & State.State_KeyboardFocusChange:
        return
    ring(painter, option.rect.adjusted(-1, -1, 1, 1), tokens_of(option.palette), 4)


def paint_tick(painter: QPainter, option: QStyleOption, _widget: QWidget | None) -> None:
    """Paint the box of a tick."""
    tokens, state = tokens_of(option.palette), option.state
    chosen = bool(state & (State.State_On | State.State_NoChange))
    fill = tokens.accf if chosen else tokens.surf
    if not state & State.State_Enabled:
        fill = tokens.line2 if chosen else tokens.win
    frame(painter, option.rect, fill, None if chosen else tokens.ctl, 4)
    if chosen:
        name = "check" if state & State.State_On else "minus"
        paint_icon(painter, option.rect, name, tokens.on_accf, option.rect.width() - px(4))


def paint_radio(painter: QPainter, option: QStyleOption, _widget: QWidget | None) -> None:
    """Paint the ring of one choice among others."""
    tokens = tokens_of(option.palette)
    chosen = bool(option.state & State.State_On)
    box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(tokens.accf if chosen else tokens.surf)
    painter.setPen(QPen(tokens.accf if chosen else tokens.ctl, 1))
    painter.drawEllipse(box)
    if chosen:
        painter.setBrush(tokens.on_accf)
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5)


def paint_combo(painter: QPainter, option: QStyleOptionComplex) -> None:
    """Paint the frame and the arrow of a choice."""
    tokens = tokens_of(option.palette)
    over = option.state & State.State_MouseOver and option.state & State.State_Enabled
    frame(painter, option.rect, tokens.sunk if over else tokens.raised, tokens.ctl)
    if option.state & State.State_HasFocus:
        ring(painter, option.rect, tokens)
    side = QRect(option.rect.right() - px(28), option.rect.top(), px(24), option.rect.height())
    paint_icon(painter, side, "chevron-down", tokens.t2, px(16))


def has_arrows(option: QStyleOption) -> bool:
    """Tell whether a number field is to be stepped by arrows in it."""
    symbols = getattr(option, "buttonSymbols", QAbstractSpinBox.ButtonSymbols.UpDownArrows)
    return symbols is not QAbstractSpinBox.ButtonSymbols.NoButtons


def spin_part(rect: QRect, part: Sub, *, arrows: bool = True) -> QRect:
    """Give the place of a part of a number field; without arrows its words have all the room."""
    if not arrows:
        whole = rect.adjusted(px(8), 2, -px(8), -2)
        return whole if part is Sub.SC_SpinBoxEditField else QRect()
    side, half = px(24), rect.height() // 2 - 2
    if part is Sub.SC_SpinBoxEditField:
        return rect.adjusted(px(8), 2, -side - px(2), -2)
    top = rect.top() + 2 if part is Sub.SC_SpinBoxUp else rect.top() + 2 + half
    return QRect(rect.right() - side, top, side, half)
