"""From people in the table to their badges, ready to print."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.theme.icons import icon


class BadgeWay(QObject):
    """Leads to the badges of the people who are in hand; ``action`` begins."""

    def __init__(self, desk: Desk, page: QWidget, chosen: Callable[[], Sequence[PersonRow]]) -> None:
        super().__init__(page)
        self._desk, self._chosen = desk, chosen
        self.action = QAction(icon("id-card"), self.tr("Print the badges of those chosen"), page)
        self.action.setShortcut(QKeySequence.StandardKey.Print)
        self.action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.action.triggered.connect(lambda: self.go(self._chosen()))
        page.addAction(self.action)

    def go(self, rows: Sequence[PersonRow]) -> None:
        """Go to people's badges."""
        numbers = [row.line.registration.number for row in rows]
        if numbers:
            self._desk.wanted.emit("print", "\n".join(("badges", *numbers)))
