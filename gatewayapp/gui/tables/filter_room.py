"""A page whose filter field is short where room is short."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from gatewayapp.gui.page import Page
from gatewayapp.gui.tables.beside import NARROW
from gatewayapp.gui.tables.filter_field import FilterField
from gatewayapp.gui.theme.fonts import px


class FilterRoom(Page):
    """Gives its filter ``wide`` or ``short`` pixels at 100 %, as the window is."""

    wide, short = 320, 124
    filter_field: FilterField

    def minimumSizeHint(self) -> QSize:
        """Let the window become as narrow as the short filter allows."""
        least = super().minimumSizeHint()
        return QSize(least.width() - self.filter_field.width() + px(self.short), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the filter's width."""
        super().resizeEvent(event)
        self.filter_field.setFixedWidth(px(self.wide if self.width() > px(NARROW) else self.short))
