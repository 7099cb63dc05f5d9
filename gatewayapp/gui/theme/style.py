"""One small style on Fusion: heights, focus and corners as the design wants them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QWidget,
)

from gatewayapp.gui.theme.bars import (
    bar,
    paint_corner,
    paint_progress,
    paint_scroll_bar,
    scroll_bar_part,
)
from gatewayapp.gui.theme.buttons import (
    GAP,
    MARK,
    paint_arrow,
    paint_button,
    paint_label,
    paint_tool_button,
)
from gatewayapp.gui.theme.fields import (
    SPIN_PARTS,
    has_arrows,
    paint_combo,
    paint_field,
    paint_focus,
    paint_radio,
    paint_tick,
    spin_part,
)
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.looks import (
    CONTROL_HEIGHT,
    LOOK,
    MAIN_HEIGHT,
    PRIMARY,
    QUIET,
    SEGMENT,
    SMALL_HEIGHT,
    height_of,
    set_height,
    set_look,
)
from gatewayapp.gui.theme.tokens import tokens_of

__all__ = [
    "CONTROL_HEIGHT",
    "LOOK",
    "MAIN_HEIGHT",
    "PRIMARY",
    "QUIET",
    "SEGMENT",
    "SMALL_HEIGHT",
    "GatewayStyle",
    "set_height",
    "set_look",
]

SCROLL_BAR = 12

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
IN_HAND = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver
OF_ONE_HEIGHT = frozenset(
    {Contents.CT_PushButton, Contents.CT_LineEdit, Contents.CT_ComboBox, Contents.CT_SpinBox}
)


class GatewayStyle(QProxyStyle):
    """Fusion with quiet edges, one height for controls and a focus ring that is always seen."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._primitives = {
            Primitive.PE_PanelButtonCommand: paint_button,
            Primitive.PE_PanelButtonTool: paint_tool_button,
            Primitive.PE_PanelLineEdit: paint_field,
            Primitive.PE_FrameLineEdit: paint_field,
            Primitive.PE_FrameFocusRect: paint_focus,
            Primitive.PE_IndicatorCheckBox: paint_tick,
            Primitive.PE_IndicatorItemViewItemCheck: paint_tick,
            Primitive.PE_IndicatorRadioButton: paint_radio,
            Primitive.PE_IndicatorArrowDown: paint_arrow,
            Primitive.PE_PanelScrollAreaCorner: paint_corner,
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
            wanted.setHeight(px(height_of(widget)))
        if kind is Contents.CT_ComboBox:
            wanted.setWidth(size.width() + px(12 + 36))
        elif kind is Contents.CT_SpinBox:
            wanted.setWidth(size.width() + px(12 + 28 if has_arrows(option) else 12 + 8))
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
            paint_label(painter, option, widget)
        elif element is Control.CE_ProgressBarGroove:
            bar(painter, QRectF(option.rect), tokens_of(option.palette).line2)
        elif element is Control.CE_ProgressBarContents:
            paint_progress(painter, option)
        elif element is Control.CE_ComboBoxLabel:
            super().drawControl(element, self._elided(option, widget), painter, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def _elided(self, option: QStyleOptionComboBox, widget: QWidget | None) -> QStyleOptionComboBox:
        """End the word of a choice in an ellipsis where it is too long."""
        room = self.subControlRect(Complex.CC_ComboBox, option, Sub.SC_ComboBoxEditField, widget)
        elided = QStyleOptionComboBox(option)
        elided.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width()
        )
        return elided

    def subControlRect(
        self, control: Complex, option: QStyleOptionComplex, part: Sub, widget: QWidget | None = None
    ) -> QRect:
        """Lay out scroll bars without arrows, choices and number fields with air."""
        if control is Complex.CC_ScrollBar:
            return scroll_bar_part(option, part)
        if control is Complex.CC_ComboBox and part is Sub.SC_ComboBoxEditField:
            return option.rect.adjusted(px(8), 1, -px(32), -1)
        if control is Complex.CC_SpinBox and part in SPIN_PARTS:
            return spin_part(option.rect, part, arrows=has_arrows(option))
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
            paint_scroll_bar(painter, option)
        elif control is Complex.CC_ComboBox:
            paint_combo(painter, option)
        elif control is Complex.CC_SpinBox:
            self._paint_spin_box(painter, option, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)
        painter.restore()

    def _paint_spin_box(
        self, painter: QPainter, option: QStyleOptionComplex, widget: QWidget | None
    ) -> None:
        if option.frame or option.state & IN_HAND:
            paint_field(painter, option, widget)
        if not has_arrows(option):
            return
        for part, name in ((Sub.SC_SpinBoxUp, "chevron-up"), (Sub.SC_SpinBoxDown, "chevron-down")):
            rect = self.subControlRect(Complex.CC_SpinBox, option, part, widget)
            paint_icon(painter, rect, name, tokens_of(option.palette).t2, px(12))
