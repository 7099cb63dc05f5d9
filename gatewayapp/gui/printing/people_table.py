"""The list of people with a tick before each; Space and a press set and take ticks."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget

from gatewayapp.gui.printing.candidates import Candidate
from gatewayapp.gui.tables.cells import Cell
from gatewayapp.gui.tables.folded import FoldedIndex
from gatewayapp.gui.tables.model import Column, Role, RowsModel
from gatewayapp.gui.tables.view import Table
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import Tokens
from gatewayapp.gui.wording import say

TICK, SIDE = 0, 16
NARROW, NARROWER = 720, {"name": 176, "company": 144}


class TickCell(Cell):
    """A box with or without a tick, drawn as every tick of the window."""

    def __init__(self, ticked: set[str], table: Table) -> None:
        super().__init__(table)
        self._ticked, self._table = ticked, table

    def content(self, painter: QPainter, space: QRect, index: QModelIndex, _tokens: Tokens) -> None:
        """Paint the box."""
        row: Candidate = index.data(Role.ROW)
        box, side = QStyleOptionButton(), px(SIDE)
        box.rect = QRect(space.left(), space.center().y() - side // 2, side, side)
        box.palette = QPalette(self._table.palette())
        on = row.number in self._ticked
        box.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
        )
        style = self._table.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, self._table)


class PeopleTable(Table):
    """``changed`` when ticks were set or taken."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("People who can get this paper"))
        self.numbers: set[str] = set()
        self.rows = RowsModel(self._columns(), lambda row: row.number, self)
        self.setModel(self.rows)
        self.setItemDelegateForColumn(TICK, TickCell(self.numbers, self))
        self.set_columns(tuple(column.width for column in self.rows.columns))
        self.ticked.connect(self._turn_chosen)
        self.clicked.connect(self._press)

    def show_people(
        self, people: tuple[Candidate, ...], index: FoldedIndex, ticked: Iterable[str]
    ) -> None:
        """Show people, some of them ticked; the filter's index was built beside the window."""
        self.rows.set_rows(people, index)
        self.set_ticks(ticked)

    def set_ticks(self, numbers: Iterable[str]) -> None:
        """Tick these and no others."""
        self.numbers.clear()
        self.numbers.update(numbers)
        self._tell()

    def tick_shown(self, on: bool) -> None:
        """Set or take the ticks of all rows that are shown."""
        shown = {row.number for row in self.rows.shown_rows()}
        if on:
            self.numbers.update(shown)
        else:
            self.numbers.difference_update(shown)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the reason where there is little."""
        super().resizeEvent(event)
        for place, column in enumerate(self.rows.columns):
            if column.key in NARROWER:
                narrow = self.viewport().width() < px(NARROW)
                self.setColumnWidth(place, px(NARROWER[column.key] if narrow else column.width))

    def _turn_chosen(self, index: QModelIndex) -> None:
        """Turn the ticks of the chosen rows into what the row in hand has not."""
        if not index.isValid():
            return
        rows = {row.number for row in self.rows.rows_at(self.chosen_lines())}
        here = self.rows.row_at(index).number
        if here in self.numbers:
            self.numbers.difference_update(rows | {here})
        else:
            self.numbers.update(rows | {here})
        self._tell()

    def _press(self, index: QModelIndex) -> None:
        if index.column() == TICK:
            self.numbers.symmetric_difference_update({self.rows.row_at(index).number})
            self._tell()

    def _tell(self) -> None:
        self.viewport().update()
        self.changed.emit()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("tick", "", self._tick_word, width=36, searched=False),
            Column("name", self.tr("Name"), lambda row: row.name, width=216, strong=True),
            Column("number", self.tr("No."), lambda row: row.number, width=72),
            Column("company", self.tr("Organisation"), lambda row: row.company, width=196),
            Column(
                "why", self.tr("New paper because"), lambda row: say(row.why) if row.why else "", width=0
            ),
        )

    def _tick_word(self, row: Candidate) -> str:
        return self.tr("gets it") if row.number in self.numbers else self.tr("gets none")
