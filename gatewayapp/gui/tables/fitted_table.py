"""A table whose flexible columns share the width that the others leave."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from gatewayapp.gui.tables.view import Table
from gatewayapp.gui.theme.fonts import px

LEAST_WIDTH = 96


class FittedTable(Table):
    """Fits its columns into its width until somebody drags one; then widths are theirs."""

    flexible: Mapping[int, int] = {}
    shrinks, growth = True, 1.6

    def set_flexible(self, widths: Mapping[int, int]) -> None:
        """Let columns, by their position, shrink and grow from their usual widths at 100 %."""
        self.flexible = widths
        self._fitting = False
        self._dragged = False
        header, unique = self.horizontalHeader(), Qt.ConnectionType.UniqueConnection
        header.sectionResized.connect(self._notice_drag, unique)
        self.fit()

    def fit(self) -> None:
        """Share the width anew."""
        shown = [column for column in self.flexible if not self.isColumnHidden(column)]
        if not shown or self._dragged:
            return
        room = self.viewport().width() - self._fixed_width()
        usual = sum(px(self.flexible[column]) for column in shown)
        share = min(max(room / usual, 0 if self.shrinks else 1), self.growth)
        self._fitting = True
        for column in shown:
            width = px(self.flexible[column])
            least = min(width // 2, px(LEAST_WIDTH))
            self.setColumnWidth(column, max(int(width * share), least))
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into the new width."""
        super().resizeEvent(event)
        if self.flexible:
            self.fit()

    def _fixed_width(self) -> int:
        model = self.model()
        columns = range(model.columnCount()) if model else ()
        fixed = [it for it in columns if it not in self.flexible and not self.isColumnHidden(it)]
        last = self._last_shown()
        return sum(self._usual_width(it) if it == last else self.columnWidth(it) for it in fixed)

    def _last_shown(self) -> int:
        header = self.horizontalHeader()
        order = [header.logicalIndex(at) for at in range(header.count())]
        return next((it for it in reversed(order) if not self.isColumnHidden(it)), -1)

    def _usual_width(self, column: int) -> int:
        """Give the width that the last column needs; it is stretched over what is left."""
        return px(self.model().columns[column].width)

    def _notice_drag(self) -> None:
        if not self._fitting and self.horizontalHeader().underMouse():
            self._dragged = True
