"""A page whose filter field is short where room is short."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent

from gatewayapp.gui.page import Page
from gatewayapp.gui.tables.filter_field import FilterField
from gatewayapp.gui.theme.fonts import px


class FilterRoom(Page):
    """Gives its filter what the rest of the bar leaves, from ``short`` to ``wide`` pixels at 100 %.

    Where even the short one does not fit, the title makes room: the rail says it too.
    """

    wide, short = 320, 108
    filter_field: FilterField

    def minimumSizeHint(self) -> QSize:
        """Let the window become as narrow as the short filter allows."""
        least = super().minimumSizeHint()
        return QSize(least.width() - self.filter_field.width() + px(self.short), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the filter's width."""
        super().resizeEvent(event)
        self._fit()

    def watch_bar(self) -> None:
        """Choose the filter's width anew whenever a control of the bar comes, goes or grows."""
        self.bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the bar."""
        if watched is self.bar and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self._make_room()
        others, least = self.bar.full_width() - self.filter_field.width(), px(self.short)
        if others + least > self.width():
            others = self.bar.folded_width() - self.filter_field.width()
        wanted = min(max(self.width() - others, least), px(self.wide))
        if self.filter_field.isVisibleTo(self) and wanted != self.filter_field.width():
            self.filter_field.setFixedWidth(wanted)

    def _make_room(self) -> None:
        title = self.heading.sizeHint().width() + 2 * px(8) if self.heading.isHidden() else 0
        least = self.bar.row.minimumSize().width() - self.filter_field.width() + px(self.short) + title
        self.heading.setHidden(self.filter_field.isVisibleTo(self) and least > self.width())
