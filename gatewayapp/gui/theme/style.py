"""One small style on Fusion: heights, focus and corners as the design wants them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QWidget,
)

from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens, tokens_of

CONTROL_HEIGHT = 32
SMALL_HEIGHT = 28
MAIN_HEIGHT = 40
RADIUS = 6
MARK = 16
SCROLL_BAR = 12
LOOK, TALL = "look", "tall"
GAP = 8
PRIMARY, QUIET, SEGMENT = "primary", "quiet", "segment"

State = QStyle.StateFlag
Primitive = QStyle.PrimitiveElement
Control = QStyle.ControlElement
Complex = QStyle.ComplexControl
Sub = QStyle.SubControl
Metric = QStyle.PixelMetric
Contents = QStyle.ContentsType

METRICS = {
    Metric.PM_ButtonMargin: 16,
    Metric.PM_ButtonIconSize: 16,
    Metric.PM_SmallIconSize: 16,
    Metric.PM_ToolBarIconSize: 16,
    Metric.PM_IndicatorWidth: MARK,
    Metric.PM_IndicatorHeight: MARK,
    Metric.PM_ExclusiveIndicatorWidth: MARK,
    Metric.PM_ExclusiveIndicatorHeight: MARK,
    Metric.PM_CheckBoxLabelSpacing: 8,
    Metric.PM_RadioButtonLabelSpacing: 8,
    Metric.PM_ScrollBarExtent: SCROLL_BAR,
    Metric.PM_ScrollBarSliderMin: 32,
    Metric.PM_SplitterWidth: 1,
    Metric.PM_MenuButtonIndicator: MARK,
    Metric.PM_ButtonShiftHorizontal: 0,
    Metric.PM_ButtonShiftVertical: 0,
}
OF_ONE_HEIGHT = frozenset(
    {Contents.CT_PushButton, Contents.CT_LineEdit, Contents.CT_ComboBox, Contents.CT_SpinBox}
)


def set_look(widget: QWidget, look: str) -> None:
    """Give a button its look: ``PRIMARY`` (filled), ``QUIET`` (no edge) or ``SEGMENT``."""
    widget.setProperty(LOOK, look)


def set_height(widget: QWidget, height: int) -> None:
    """Give a control another height than 32, in pixels at 100 %."""
    widget.setProperty(TALL, height)


SPIN_PARTS = frozenset({Sub.SC_SpinBoxEditField, Sub.SC_SpinBoxUp, Sub.SC_SpinBoxDown})


class GatewayStyle(QProxyStyle):
    """Fusion with quiet edges, one height for controls and a focus ring that is always seen."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._primitives = {
            Primitive.PE_PanelButtonCommand: _paint_button,
            Primitive.PE_PanelButtonTool: _paint_tool_button,
            Primitive.PE_PanelLineEdit: _paint_field,
            Primitive.PE_FrameLineEdit: _paint_field,
            Primitive.PE_FrameFocusRect: _paint_focus,
            Primitive.PE_IndicatorCheckBox: _paint_tick,
            Primitive.PE_IndicatorItemViewItemCheck: _paint_tick,
            Primitive.PE_IndicatorRadioButton: _paint_radio,
            Primitive.PE_IndicatorArrowDown: _paint_arrow,
        }

    def pixelMetric(
        self, metric: Metric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Give a measure of the design, scaled with the text."""
        wanted = METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if wanted is None else max(px(wanted), 1)

    def styleHint(self, hint, option=None, widget=None, returned=None) -> int:  # noqa: ANN001 - Qt's own types
        """Give Fusion's hints, with underlines of shortcuts only while Alt is held."""
        if hint is QStyle.StyleHint.SH_ItemView_ShowDecorationSelected:
            return 1
        if hint is QStyle.StyleHint.SH_EtchDisabledText:
            return 0
        return super().styleHint(hint, option, widget, returned)

    def sizeFromContents(
        self, kind: Contents, option: QStyleOption | None, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Give controls their one height."""
        wanted = super().sizeFromContents(kind, option, size, widget)
        if kind in OF_ONE_HEIGHT:
            wanted.setHeight(px(_height_of(widget)))
        if kind is Contents.CT_ComboBox:
            wanted.setWidth(size.width() + px(12 + 36))
        elif kind is Contents.CT_SpinBox:
            wanted.setWidth(size.width() + px(12 + 28))
        elif kind is Contents.CT_PushButton and not option.icon.isNull():
            wanted.setWidth(wanted.width() + px(GAP))
        return wanted

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Give text in fields some air."""
        rect = super().subElementRect(element, option, widget)
        if element is QStyle.SubElement.SE_LineEditContents and option.lineWidth > 0:
            return rect.adjusted(px(6), 0, -px(6), 0)
        return rect

    def drawPrimitive(
        self, element: Primitive, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw panels, marks and focus."""
        own = self._primitives.get(element)
        if own is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            own(painter, option, widget)
            painter.restore()

    def drawControl(
        self, element: Control, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw the words of buttons and the bars of progress."""
        if element is Control.CE_PushButtonLabel:
            _paint_label(painter, option, widget)
        elif element is Control.CE_ProgressBarGroove:
            _bar(painter, QRectF(option.rect), tokens_of(option.palette).line2)
        elif element is Control.CE_ProgressBarContents:
            _paint_progress(painter, option)
        else:
            super().drawControl(element, option, painter, widget)

    def subControlRect(
        self, control: Complex, option: QStyleOptionComplex, part: Sub, widget: QWidget | None = None
    ) -> QRect:
        """Lay out scroll bars without arrows, choices and number fields with air."""
        if control is Complex.CC_ScrollBar:
            return _scroll_bar_part(option, part)
        if control is Complex.CC_ComboBox and part is Sub.SC_ComboBoxEditField:
            return option.rect.adjusted(px(8), 1, -px(32), -1)
        if control is Complex.CC_SpinBox and part in SPIN_PARTS:
            return _spin_part(option.rect, part)
        return super().subControlRect(control, option, part, widget)

    def drawComplexControl(
        self,
        control: Complex,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw scroll bars, choices and number fields."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if control is Complex.CC_ScrollBar:
            _paint_scroll_bar(painter, option)
        elif control is Complex.CC_ComboBox:
            _paint_combo(painter, option)
        elif control is Complex.CC_SpinBox:
            self._paint_spin_box(painter, option, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)
        painter.restore()

    def _paint_spin_box(
        self, painter: QPainter, option: QStyleOptionComplex, widget: QWidget | None
    ) -> None:
        _paint_field(painter, option, widget)
        for part, name in ((Sub.SC_SpinBoxUp, "chevron-up"), (Sub.SC_SpinBoxDown, "chevron-down")):
            rect = self.subControlRect(Complex.CC_SpinBox, option, part, widget)
            paint_icon(painter, rect, name, tokens_of(option.palette).t2, px(12))


def _look(widget: QWidget | None) -> str:
    return str(widget.property(LOOK) or "") if widget else ""


def _height_of(widget: QWidget | None) -> int:
    return int(widget.property(TALL) or CONTROL_HEIGHT) if widget else CONTROL_HEIGHT


def _paint_label(painter: QPainter, option: QStyleOptionButton, widget: QWidget | None) -> None:
    """Paint icon and words of a push button, together in its middle."""
    tokens, look = tokens_of(option.palette), _look(widget)
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


def _words_colour(tokens: Tokens, look: str, enabled: bool, chosen: bool) -> QColor:
    if not enabled:
        return tokens.t3
    if look == PRIMARY:
        return tokens.on_accf
    if look == SEGMENT and chosen:
        return tokens.acc
    return tokens.t2 if look == QUIET else tokens.t1


def _frame(
    painter: QPainter, rect: QRect, fill: QColor | None, edge: QColor | None, radius: float = RADIUS
) -> None:
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 1) if edge else Qt.PenStyle.NoPen)
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) if edge else QRectF(rect)
    painter.drawRoundedRect(box, px(radius), px(radius))


def _ring(painter: QPainter, rect: QRect, tokens: Tokens, radius: float = RADIUS) -> None:
    """Draw keyboard focus: an accented edge and, inside it, a halo two pixels wide."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.accl, 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), px(radius) - 1, px(radius) - 1)
    painter.setPen(QPen(tokens.acc, 1))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), px(radius), px(radius))


def _has_ring(option: QStyleOption) -> bool:
    return bool(option.state & State.State_HasFocus) and bool(
        option.state & State.State_KeyboardFocusChange or option.state & State.State_Editing
    )


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


def _paint_button(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    tokens, look = tokens_of(option.palette), _look(widget)
    plain = look not in {PRIMARY, QUIET, SEGMENT}
    chosen = bool(option.state & State.State_On)
    edge = (tokens.accl if chosen else tokens.line2) if plain else None
    _frame(painter, option.rect, _ground(option, tokens, look), edge)
    if _has_ring(option):
        _ring(painter, option.rect, tokens)


def _paint_tool_button(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    tokens = tokens_of(option.palette)
    _frame(painter, option.rect, _ground(option, tokens, _look(widget) or QUIET), None)
    if _has_ring(option):
        _ring(painter, option.rect, tokens)


def _paint_field(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    tokens = tokens_of(option.palette)
    inside = isinstance(widget.parent() if widget else None, QWidget) and (
        widget.property("frameless") or getattr(option, "lineWidth", 1) == 0
    )
    if inside:
        in_table = isinstance(widget.parent().parent(), QAbstractItemView)
        painter.fillRect(option.rect, tokens.surf if in_table else Qt.GlobalColor.transparent)
        return
    edge = tokens.badl if _look(widget) == "bad" else tokens.ctl
    enabled = option.state & State.State_Enabled
    _frame(painter, option.rect, tokens.surf if enabled else tokens.win, edge)
    if option.state & State.State_HasFocus:
        _ring(painter, option.rect, tokens)


def _paint_focus(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    if isinstance(widget, QAbstractItemView) or not option.state & State.State_KeyboardFocusChange:
        return
    _ring(painter, option.rect.adjusted(-1, -1, 1, 1), tokens_of(option.palette), 4)


def _paint_arrow(painter: QPainter, option: QStyleOption, _widget: QWidget | None) -> None:
    paint_icon(painter, option.rect, "chevron-down", tokens_of(option.palette).t2, px(MARK))


def _paint_tick(painter: QPainter, option: QStyleOption, _widget: QWidget | None) -> None:
    tokens, state = tokens_of(option.palette), option.state
    chosen = bool(state & (State.State_On | State.State_NoChange))
    fill = tokens.accf if chosen else tokens.surf
    if not state & State.State_Enabled:
        fill = tokens.line2 if chosen else tokens.win
    _frame(painter, option.rect, fill, None if chosen else tokens.ctl, 4)
    if chosen:
        name = "check" if state & State.State_On else "minus"
        paint_icon(painter, option.rect, name, tokens.on_accf, option.rect.width() - px(4))


def _paint_radio(painter: QPainter, option: QStyleOption, _widget: QWidget | None) -> None:
    tokens = tokens_of(option.palette)
    chosen = bool(option.state & State.State_On)
    box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(tokens.accf if chosen else tokens.surf)
    painter.setPen(QPen(tokens.accf if chosen else tokens.ctl, 1))
    painter.drawEllipse(box)
    if chosen:
        painter.setBrush(tokens.on_accf)
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5)


def _paint_combo(painter: QPainter, option: QStyleOptionComplex) -> None:
    tokens = tokens_of(option.palette)
    over = option.state & State.State_MouseOver and option.state & State.State_Enabled
    _frame(painter, option.rect, tokens.sunk if over else tokens.raised, tokens.ctl)
    if option.state & State.State_HasFocus:
        _ring(painter, option.rect, tokens)
    side = QRect(option.rect.right() - px(28), option.rect.top(), px(24), option.rect.height())
    paint_icon(painter, side, "chevron-down", tokens.t2, px(16))


def _spin_part(rect: QRect, part: Sub) -> QRect:
    side, half = px(24), rect.height() // 2 - 2
    if part is Sub.SC_SpinBoxEditField:
        return rect.adjusted(px(8), 2, -side - px(2), -2)
    top = rect.top() + 2 if part is Sub.SC_SpinBoxUp else rect.top() + 2 + half
    return QRect(rect.right() - side, top, side, half)


def _bar(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.restore()


def _paint_progress(painter: QPainter, option: QStyleOption) -> None:
    rect, tokens = QRectF(option.rect), tokens_of(option.palette)
    span = option.maximum - option.minimum
    share = (option.progress - option.minimum) / span if span > 0 else 1.0
    if share > 0:
        rect.setWidth(max(rect.width() * share, rect.height()))
        _bar(painter, rect, tokens.accf)


def _scroll_bar_part(option: QStyleOptionComplex, part: Sub) -> QRect:
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


def _pieces(part: Sub, start: int, thumb: int, length: int) -> tuple[int, int]:
    pieces = {
        Sub.SC_ScrollBarSlider: (start, start + thumb),
        Sub.SC_ScrollBarSubPage: (0, start),
        Sub.SC_ScrollBarAddPage: (start + thumb, length),
        Sub.SC_ScrollBarGroove: (0, length),
    }
    return pieces.get(part, (0, 0))


def _paint_scroll_bar(painter: QPainter, option: QStyleOptionComplex) -> None:
    tokens = tokens_of(option.palette)
    painter.fillRect(option.rect, option.palette.window())
    thumb = QRectF(_scroll_bar_part(option, Sub.SC_ScrollBarSlider))
    held = option.state & (State.State_Sunken | State.State_MouseOver)
    inset = px(3)
    box = thumb.adjusted(inset, inset, -inset, -inset)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.ctl if held else tokens.line2)
    half = min(box.width(), box.height()) / 2
    painter.drawRoundedRect(box, half, half)
