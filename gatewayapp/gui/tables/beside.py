"""A table with a panel at its right: beside it in a wide window, over it in a narrow one."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from gatewayapp.gui.theme.fonts import px

NARROW = 1040
PANEL_WIDTH = 336


class Beside(QWidget):
    """Lays out table and panel; under ``NARROW`` pixels at 100 % the panel lies over the table."""

    def __init__(self, table: QWidget, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self.is_over = False
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(table)
        self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)
        self.splitter.setSizes([px(900), px(PANEL_WIDTH)])
        panel.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self.splitter.setGeometry(self.rect())
        self._lay_over(self.width() < px(NARROW))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the panel in its place when it is shown."""
        if event.type() is QEvent.Type.Show:
            self._place()
        return super().eventFilter(watched, event)

    def _lay_over(self, over: bool) -> None:
        if over == self.is_over:
            return
        self.is_over = over
        hidden = self._panel.isHidden()
        if over:
            self._panel.setParent(self)
        else:
            self.splitter.addWidget(self._panel)
        self._panel.setHidden(hidden)

    def _place(self) -> None:
        if self.is_over:
            width = min(px(PANEL_WIDTH), self.width())
            self._panel.setGeometry(self.width() - width, 0, width, self.height())
            self._panel.raise_()
