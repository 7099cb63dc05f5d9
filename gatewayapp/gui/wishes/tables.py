"""The two tables of the Wishes page: wishes and vetoes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.dates import speaks_japanese
from gatewayapp.gui.people.wish_list import MARKS
from gatewayapp.gui.tables.blocks import Blocks
from gatewayapp.gui.tables.cells import Cell, RankCell, StatusCell
from gatewayapp.gui.tables.folded import FoldedIndex
from gatewayapp.gui.tables.hinted_table import HintedTable
from gatewayapp.gui.tables.model import Column, Role, RowsModel
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens
from gatewayapp.gui.wishes.book import VetoRow, WishRow
from gatewayapp.gui.wishes.fields import Field, outcome_of
from gatewayapp.gui.wishes.words import heading, rank_words

STATE_WIDTH, STATE_WIDTH_OF_NATIVE = 212, 260
Edit = Callable[[WishRow, Field, str], None]
POSITIONS = {field: position for position, field in enumerate(Field)}
RANK_KEYS = {Qt.Key(Qt.Key.Key_0 + rank): rank for rank in range(1, 6)}


class DirectionCell(Cell):
    """One arrow for a wish of one side, two for a wish of both."""

    def content(self, painter: QPainter, space: QRect, index: QModelIndex, tokens: Tokens) -> None:
        """Paint the arrow."""
        mutual = index.data(Role.ROW).line.mutual
        name = "arrow-right-left" if mutual else "arrow-right"
        paint_icon(painter, space, name, tokens.acc if mutual else tokens.t2, px(15))


def wish_columns(edit: Edit) -> tuple[Column, ...]:
    """Make the columns of the wishes table; ``edit`` gets what was typed in a cell."""
    ranks = rank_words()
    both = QCoreApplication.translate("Wishes", "Both wish it")
    one = QCoreApplication.translate("Wishes", "One side wishes it")
    return (
        Column(
            "rank",
            heading(Field.RANK),
            lambda row: str(row.line.wish.rank),
            72,
            searched=False,
            order=lambda row: (row.line.wish.rank, row.asker_key),
            tip=lambda row: ranks[row.line.wish.rank],
            write=lambda row, text: edit(row, Field.RANK, text),
        ),
        Column(
            "asker", heading(Field.ASKER), lambda row: row.asker, 184, order=lambda row: row.asker_key,
            tip=lambda row: row.asker, strong=True,
        ),
        Column(
            "direction",
            heading(Field.DIRECTION),
            lambda row: both if row.line.mutual else one,
            36,
            searched=False,
            tip=lambda row: both if row.line.mutual else one,
        ),
        Column(
            "asked", heading(Field.ASKED), lambda row: row.asked, 184, order=lambda row: row.asked_key,
            tip=lambda row: row.asked,
        ),
        Column(
            "state",
            heading(Field.STATE),
            lambda row: row.state,
            STATE_WIDTH_OF_NATIVE if speaks_japanese() else STATE_WIDTH,
            order=_state_order,
            icon=lambda row: MARKS[outcome_of(row.line)][0],
            tone=lambda row: MARKS[outcome_of(row.line)][1],
            tip=lambda row: row.state,
        ),
        Column("fixed", heading(Field.FIXED), lambda row: row.fixed, 108, order=_fixed_order),
        Column(
            "comment",
            heading(Field.COMMENT),
            lambda row: row.line.wish.comment,
            80,
            tip=lambda row: row.line.wish.comment,
            write=lambda row, text: edit(row, Field.COMMENT, text),
        ),
    )  # fmt: skip


def _state_order(row: WishRow) -> tuple[bool, str]:
    return (row.met, row.line.meeting.start.isoformat() if row.line.meeting else "")


def _fixed_order(row: WishRow) -> str:
    return row.line.wish.fixed.isoformat() if row.line.wish.fixed else ""


class WishTable(HintedTable):
    """The wishes; ``rank_typed`` carries the chosen rows and a rank from 1 to 5."""

    selected = Signal(object)
    rank_typed = Signal(object, int)
    removed = Signal(object)
    partners_asked = Signal()

    def __init__(self, edit: Edit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Wishes"))
        self.wishes = RowsModel(wish_columns(edit), lambda row: row.id, self)
        self.blocks = Blocks(self, self.wishes)
        self.setModel(self.wishes)
        self.setItemDelegateForColumn(POSITIONS[Field.RANK], RankCell(self))
        self.setItemDelegateForColumn(POSITIONS[Field.DIRECTION], DirectionCell(self))
        self.setItemDelegateForColumn(POSITIONS[Field.STATE], StatusCell(self))
        self.set_columns(tuple(column.width for column in self.wishes.columns), POSITIONS[Field.RANK])
        flexible = (Field.ASKER, Field.ASKED, Field.COMMENT)
        widths = {POSITIONS[it]: self.wishes.columns[POSITIONS[it]].width for it in flexible}
        self.set_flexible(widths)
        self.wishes.counted.connect(self._hint)
        self.selectionModel().selectionChanged.connect(lambda: self.selected.emit(self.chosen_rows()))

    def show_wishes(self, rows: Sequence[WishRow], index: FoldedIndex) -> None:
        """Show other wishes; filter, order and what is chosen stay."""
        self.wishes.set_rows(rows, index)

    def chosen_rows(self) -> list[WishRow]:
        """Give the chosen wishes in the order of the table."""
        lines = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.wishes.row_at(self.wishes.index(line, 0)) for line in lines]

    def rows_in_hand(self) -> list[WishRow]:
        """Give the chosen wishes, or else the one that the keyboard is on."""
        current = self.currentIndex()
        return self.chosen_rows() or ([self.wishes.row_at(current)] if current.isValid() else [])

    def choose(self, wish: int) -> bool:
        """Put a wish in hand; False if it is not shown."""
        index = self.wishes.index_for(wish, POSITIONS[Field.RANK])
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index)
        return index.isValid()

    def next_unmet(self, step: int) -> None:
        """Go to the next or the previous wish without a meeting."""
        rows = self.wishes.shown_rows()
        start = self.currentIndex().row()
        for away in range(1, len(rows) + 1):
            line = (start + step * away) % len(rows)
            if not rows[line].met:
                self.choose(rows[line].id)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set the rank with 1 to 5, remove with Delete, ask for partners with S."""
        rows = self.rows_in_hand()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        free = bool(rows) and self.state() is self.State.NoState
        if free and plain and event.key() in RANK_KEYS:
            self.rank_typed.emit(rows, RANK_KEYS[event.key()])
        elif free and event.key() == Qt.Key.Key_Delete:
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


class VetoTable(HintedTable):
    """The vetoes: who must not meet, who said so."""

    selected = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Vetoes"))
        organiser = self.tr("the organiser")
        columns = (
            Column("first", self.tr("One side"), lambda row: row.first, 240, strong=True),
            Column("second", self.tr("Other side"), lambda row: row.second, 240),
            Column("by", self.tr("Said by"), lambda row: row.by or organiser, 220),
            Column("comment", heading(Field.COMMENT), lambda row: row.veto.comment, 200),
        )
        self.vetoes = RowsModel(columns, lambda row: row.id, self)
        self.setModel(self.vetoes)
        self.set_columns(tuple(column.width for column in columns), 0)
        self.selectionModel().selectionChanged.connect(lambda: self.selected.emit(self.chosen_rows()))

    def chosen_rows(self) -> list[VetoRow]:
        """Give the chosen vetoes."""
        lines = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.vetoes.row_at(self.vetoes.index(line, 0)) for line in lines]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete."""
        if event.key() == Qt.Key.Key_Delete and self.chosen_rows():
            self.removed.emit(self.chosen_rows())
        else:
            super().keyPressEvent(event)
