"""A table whose flexible columns share the width that the others leave."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gatewayapp.gui.tables.view import Table
from gatewayapp.gui.theme.fonts import px

LEAST_WIDTH = 96
ENOUGH = 0.66


class FittedTable(Table):
    """Fits its columns into its width until somebody drags one; then widths are theirs."""

    flexible: Mapping[int, int] = {}
    shrinks, growth = True, 1.6
    giving_way: Sequence[int] = ()
    """Columns that are hidden, the first ones first, where the flexible ones would be too narrow."""

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
        if not self.flexible or self._dragged:
            return
        self._fitting = True
        self._give_way()
        self._share_out()
        self._fitting = False

    def _share_out(self) -> None:
        shown = [column for column in self.flexible if not self.isColumnHidden(column)]
        if not shown:
            return
        room = self.viewport().width() - self._fixed_width()
        usual = sum(px(self.flexible[column]) for column in shown)
        share = min(max(room / usual, 0 if self.shrinks else 1), self.growth)
        for column in shown:
            width = px(self.flexible[column])
            least = min(width // 2, px(LEAST_WIDTH))
            self.setColumnWidth(column, max(int(width * share), least))

    def _give_way(self) -> None:
        """Hide as many columns as needed, and show those again that there is room for."""
        if not self.giving_way:
            return
        others = [
            column
            for column in range(self.model().columnCount())
            if column not in self.giving_way and not self.isColumnHidden(column)
        ]
        hidden = 0
        while hidden < len(self.giving_way) and not self._has_room([*others, *self.giving_way[hidden:]]):
            hidden += 1
        for at, column in enumerate(self.giving_way):
            if self.isColumnHidden(column) != (at < hidden):
                self.setColumnHidden(column, at < hidden)

    def _has_room(self, columns: Sequence[int]) -> bool:
        wanted = sum(px(self.flexible[it]) for it in columns if it in self.flexible)
        fixed = sum(self._usual_width(it) for it in columns if it not in self.flexible)
        return self.viewport().width() - fixed >= wanted * ENOUGH

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
        if not self._fitting and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._dragged = self._dragged or self.horizontalHeader().underMouse()
