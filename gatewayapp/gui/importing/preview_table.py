"""The rows of a file as they will be, with what was noticed about each cell."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gatewayapp.gui.importing.mapping_header import MappingHeader
from gatewayapp.gui.importing.standing_columns import StandingColumns
from gatewayapp.gui.importing.told import ALL, CORRECTIONS, NUMERIC, TONES, PreviewRow, Sums, sums_of
from gatewayapp.gui.importing.words import MARKS, cell_note, row_words
from gatewayapp.gui.tables.cells import ProblemCell, StatusCell
from gatewayapp.gui.tables.folded import FoldedIndex
from gatewayapp.gui.tables.hinted_table import HintedTable
from gatewayapp.gui.tables.model import Column, Role, RowsModel
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens
from gatewayapp.gui.wording import say
from gatewayapp.importing.columns import Column as FileColumn
from gatewayapp.importing.fields import Field
from gatewayapp.importing.plan import ImportPlan

FIRST_CELL = 2
ROW_WIDTH, VERDICT_WIDTH, CELL_WIDTH = 56, 104, 136
WIDE = frozenset(
    {
        Field.COMPANY,
        Field.COMPANY_NATIVE,
        Field.EMAIL,
        Field.ROMAJI,
        Field.FULL_NAME,
        Field.FROM,
        Field.TO,
        Field.COMMENT,
        Field.NOTES,
        Field.HOURS,
    }
)
WIDE_WIDTH = 184
NARROW = frozenset({Field.NUMBER, Field.COUNTRY, Field.EMPLOYEES, Field.PRIORITY})
NARROW_WIDTH = 104

Mend = Callable[[PreviewRow, int, str], None]
ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible


class VerdictCell(StatusCell):
    """What becomes of a row: sign and word, both in the colour of the verdict."""

    def content(self, painter: QPainter, space: QRect, index: QModelIndex, tokens: Tokens) -> None:
        """Paint sign and word."""
        colour = tokens.role(index.data(Role.TONE) or "t2")
        mark = QRect(space.left(), space.top(), px(16), space.height())
        paint_icon(painter, mark, index.data(Role.ICON), colour, px(14))
        painter.setFont(font(Text.MEDIUM))
        painter.setPen(colour)
        words = index.data(Qt.ItemDataRole.DisplayRole)
        painter.drawText(space.adjusted(px(20), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)


def preview_model(plan: ImportPlan, mend: Mend, parent: QWidget | None = None) -> RowsModel:
    """Make the model of a plan's rows; its columns are the row, the verdict, and those of the file."""
    words = row_words()
    columns = (
        Column(
            "row",
            "",
            lambda it: "" if it.is_missing else str(it.row.place),
            ROW_WIDTH,
            numeric=True,
            searched=False,
            order=lambda it: (it.row.row, it.row.cell),
            tone=lambda _it: "t2",
        ),
        Column(
            "verdict",
            "",
            lambda it: words[it.kind],
            VERDICT_WIDTH,
            icon=lambda it: MARKS[it.kind][0],
            tone=lambda it: MARKS[it.kind][1],
            tip=lambda it: say(it.row.reason) if it.row.reason else words[it.kind],
        ),
        *(_cell_column(at, column, mend) for at, column in enumerate(plan.columns)),
    )
    return RowsModel(columns, lambda it: it.key, parent)


def look_through(plan: ImportPlan, rows: Sequence[PreviewRow]) -> tuple[Sums, FoldedIndex]:
    """Count a plan through and fold what its rows say for the filter; may run in a worker."""
    words = row_words()
    return sums_of(plan), FoldedIndex(
        [words[it.kind], *it.row.cells, *(say(mark.sentence) for mark in it.row.marks)] for it in rows
    )


def _cell_column(at: int, column: FileColumn, mend: Mend) -> Column:
    def note(it: PreviewRow) -> str:
        mark = it.marks.get(at)
        return cell_note(mark) if mark else ""

    def whole_note(it: PreviewRow) -> str:
        mark = it.marks.get(at)
        return say(mark.sentence) if mark else ""

    def tone(it: PreviewRow) -> str:
        mark = it.marks.get(at)
        return TONES[mark.tone] if mark else ""

    def text(it: PreviewRow) -> str:
        return it.row.cells[at] if at < len(it.row.cells) else ""

    return Column(
        str(at),
        column.heading,
        text,
        _width(column.field),
        numeric=column.field in NUMERIC,
        note=note,
        tone=tone,
        tip=lambda it: "\n".join(filter(None, (text(it), whole_note(it)))),
        write=lambda it, typed: mend(it, at, typed),
        edit_text=text,
    )


def _width(field: Field) -> int:
    if field in WIDE:
        return WIDE_WIDTH
    return NARROW_WIDTH if field in NARROW else CELL_WIDTH


def wanted_rows(verdict: str) -> Callable[[PreviewRow], bool]:
    """Give the test for the rows that a filter button shows; who is missing is no row."""
    if verdict == ALL:
        return lambda it: not it.is_missing
    if verdict == CORRECTIONS:
        return lambda it: bool(it.corrections)
    return lambda it: it.kind == verdict


class PreviewTable(HintedTable):
    """Shows one plan after another; ``selected`` carries the row in hand or None."""

    shrinks, growth = False, 4.0
    selected = Signal(object)
    field_chosen = Signal(int, str)

    def __init__(self, mend: Mend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Rows of the file"))
        self._mend = mend
        self.rows: RowsModel | None = None
        self.heading = MappingHeader(self)
        self.heading.field_chosen.connect(self.field_chosen)
        self.setHorizontalHeader(self.heading)
        self.setItemDelegate(ProblemCell(self))
        self.setItemDelegateForColumn(1, VerdictCell(self))
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setEditTriggers(self.EditTrigger.EditKeyPressed | self.EditTrigger.DoubleClicked)
        self.standing = StandingColumns(self, MappingHeader(self), FIRST_CELL)
        self.standing.setItemDelegateForColumn(1, VerdictCell(self.standing))

    def show_plan(self, plan: ImportPlan, model: RowsModel) -> None:
        """Show a plan; the row in hand stays in hand, columns keep their widths if they are the same."""
        chosen, column = self.chosen(), max(self.currentIndex().column(), 0)
        same = self.rows is not None and [c.title for c in self.rows.columns] == [
            c.title for c in model.columns
        ]
        old, self.rows = self.rows, model
        model.setParent(self)
        self.setModel(model)
        if old is not None:
            old.deleteLater()
        self.heading.show_plan(plan)
        if not same:
            self.horizontalScrollBar().setValue(0)
            self.set_columns(tuple(it.width for it in model.columns))
            last = model.columns[-1]
            self.horizontalHeader().setStretchLastSection(not last.numeric)
            wide = [at for at, it in enumerate(model.columns) if it.width == WIDE_WIDTH]
            self.set_flexible(dict.fromkeys(wide, WIDE_WIDTH))
        self.standing.follow()
        self.selectionModel().currentChanged.connect(lambda *_: self.selected.emit(self.chosen()))
        model.counted.connect(self._hint)
        self.choose(chosen.key if chosen else None, column)

    def chosen(self) -> PreviewRow | None:
        """Give the row in hand."""
        index = self.currentIndex()
        if self.rows is None or not index.isValid():
            return None
        row: PreviewRow = self.rows.row_at(index)
        return row

    def column_in_hand(self) -> int:
        """Give the column of the file in hand, from 0; less than 0 if it is none of the file's."""
        return self.currentIndex().column() - FIRST_CELL

    def scrollTo(self, index: QModelIndex, hint: QAbstractItemView.ScrollHint = ENSURE_VISIBLE) -> None:
        """Show a cell beside the standing columns; theirs are in sight anyway."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() < FIRST_CELL:
            bar.setValue(before)
        else:
            bar.setValue(bar.value() - max(self.standing.width() - self.visualRect(index).left(), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll back to the first cells with Home."""
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Home:
            self.horizontalScrollBar().setValue(0)

    def edit(self, index: QModelIndex, *how: Any) -> bool | None:
        """Let no cell be typed over of somebody who is in no row of the file."""
        row = self.rows.row_at(index) if self.rows is not None and index.isValid() else None
        return False if row is not None and row.is_missing else super().edit(index, *how)

    def choose(self, key: object, column: int = 0) -> bool:
        """Put a row in hand; False if it is not shown."""
        if self.rows is None or key is None:
            self.selected.emit(None)
            return False
        index = self.rows.index_for(key, column)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index)
        return index.isValid()

    def show_verdict(self, verdict: str) -> None:
        """Show the rows of one verdict only, or all."""
        if self.rows is not None:
            self.rows.filter_by(wanted_rows(verdict))

    def next_problem(self, step: int) -> None:
        """Go to the next or the previous row that a person should look at, and to its first mark."""
        if self.rows is None:
            return
        rows = self.rows.shown_rows()
        start = self.currentIndex().row() if self.currentIndex().isValid() else -1 if step > 0 else 0
        for away in range(1, len(rows) + 1):
            found: PreviewRow = rows[(start + step * away) % len(rows)]
            if found.is_problem:
                self.choose(found.key, FIRST_CELL + min(found.marks, default=-1))
                return

    def _hint(self, shown: int, total: int) -> None:
        self.standing.place()
        if shown or not total:
            self.set_hint("")
        else:
            self.set_hint(self.tr("No row matches. Press Esc to see all {total}.").format(total=total))
