"""The table of wishes."""

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.tables.cells import RankCell, StatusCell
from gatewayapp.gui.tables.choice_cells import ChoiceCell
from gatewayapp.gui.tables.chosen_columns import ChosenColumns
from gatewayapp.gui.tables.folded import FoldedIndex
from gatewayapp.gui.tables.model import DASH, RowsModel
from gatewayapp.gui.tables.sheet_table import SheetTable
from gatewayapp.gui.wishes.book import WishRow
from gatewayapp.gui.wishes.columns import POSITIONS, DirectionCell, Edit, wish_columns
from gatewayapp.gui.wishes.fields import SHOWN_AT_FIRST, Field
from gatewayapp.gui.wishes.known import Known
from gatewayapp.gui.wishes.words import column_name

RANK_KEYS = {Qt.Key(Qt.Key.Key_0 + rank): rank for rank in range(1, 6)}
SPARE = (Field.FIXED, Field.COMMENT)
COLUMNS_KEY = "wishes/columns"


class WishTable(SheetTable):
    """The wishes; ``rank_typed`` carries the chosen rows and a rank from 1 to 5."""

    rank_typed = Signal(object, int)
    removed = Signal(object)
    partners_asked = Signal()

    def __init__(self, edit: Edit, parent: QWidget | None = None) -> None:
        self.wishes = RowsModel(wish_columns(edit), attrgetter("id"))
        super().__init__(self.wishes, parent)
        self.setAccessibleName(self.tr("Wishes"))
        self.known = Known()
        self._delegate()
        self.set_columns(tuple(column.width for column in self.wishes.columns), POSITIONS[Field.RANK])
        flexible = (Field.ASKER, Field.ASKED, Field.COMMENT, Field.DELEGATES)
        widths = {POSITIONS[it]: self.wishes.columns[POSITIONS[it]].width for it in flexible}
        self.set_flexible(widths)
        names = {it.name.lower(): column_name(it) for it in Field}
        usual = [it.name.lower() for it in SHOWN_AT_FIRST]
        spare = [it.name.lower() for it in SPARE]
        self.columns = ChosenColumns(self, names, COLUMNS_KEY, usual, Field.ASKER.name.lower(), spare)
        self.wishes.counted.connect(self._hint)

    def _delegate(self) -> None:
        starts = ChoiceCell(lambda: (DASH, *self.known.starts), self)
        sessions = ChoiceCell(lambda: (DASH, *self.known.sessions), self)
        for field, delegate in (
            (Field.RANK, RankCell(self)),
            (Field.DIRECTION, DirectionCell(self)),
            (Field.STATE, StatusCell(self)),
            (Field.FIXED, starts),
            (Field.SESSION, sessions),
        ):
            self.setItemDelegateForColumn(POSITIONS[field], delegate)

    def show_wishes(self, rows: Sequence[WishRow], index: FoldedIndex, known: Known) -> None:
        """Show other wishes; filter, order and what is chosen stay."""
        self.known = known
        self.wishes.set_rows(rows, index)

    def choose(self, wish: int) -> bool:
        """Put a wish in hand; False if it is not shown."""
        return self.put_in_hand(wish, POSITIONS[Field.RANK])

    def next_unmet(self, step: int) -> None:
        """Go to the next or the previous wish without a meeting."""
        self.put_next_in_hand(step, lambda row: not row.met, POSITIONS[Field.RANK])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set the rank with 1 to 5, remove rows with Delete, ask for partners with S."""
        rows = self.rows_in_hand()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        free = bool(rows) and self.state() is self.State.NoState
        if free and plain and event.key() in RANK_KEYS:
            self.rank_typed.emit(rows, RANK_KEYS[event.key()])
        elif free and event.key() == Qt.Key.Key_Delete and not self.chosen_cells().is_part:
            self.removed.emit(rows)
        elif free and plain and event.key() == Qt.Key.Key_S:
            self.partners_asked.emit()
        else:
            super().keyPressEvent(event)

    def _hint(self, shown: int, total: int) -> None:
        query = self.wishes.query
        if not query:
            self.set_hint(self.tr("1 to 5 set the rank, S suggests partners.") if shown else "")
        elif shown:
            self.set_hint("")
        else:
            words = self.tr('No wish matches "{query}". Press Esc to see all {total}.')
            self.set_hint(words.format(query=query, total=total))
