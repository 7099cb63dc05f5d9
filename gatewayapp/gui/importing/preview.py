"""The import preview: a page's whole space while a file is on its way in."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.fault_strip import FaultStrip
from gatewayapp.gui.folders import ask_for_file, beside_files
from gatewayapp.gui.importing.foot import Foot
from gatewayapp.gui.importing.preparation import Preparation
from gatewayapp.gui.importing.preview_table import (
    FIRST_CELL,
    PreviewTable,
    look_through,
    preview_model,
    wanted_rows,
)
from gatewayapp.gui.importing.reading_bar import ReadingBar
from gatewayapp.gui.importing.told import PreviewRow, Sums
from gatewayapp.gui.importing.waiting import Unread, Waiting
from gatewayapp.gui.importing.way_in import FILES
from gatewayapp.gui.importing.words import verdict_kinds
from gatewayapp.gui.tables.count_buttons import CountButtons
from gatewayapp.gui.tables.filter_field import FilterField
from gatewayapp.gui.tables.folded import FoldedIndex
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.work import Job
from gatewayapp.importing.reading import NO_HEADINGS
from gatewayapp.services.imports import ImportKind, ImportPlan, save_mapping, save_rejects

if TYPE_CHECKING:
    from gatewayapp.services.changes import Change

FILTER_WIDTH = 200
KINDS_HEIGHT, LOW_KINDS_HEIGHT, LOW = 52, 44, 480


class ImportPreview(QWidget):
    """Shows what a file would change; ``closed`` when it was imported or given up."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.preparation = Preparation(desk, look_through, self)
        self.bar = ReadingBar(self)
        self.kinds = CountButtons(self.tr("Which rows"), verdict_kinds(), self)
        self.filter_edit = FilterField(self.tr("Filter the rows"), self)
        self.filter_edit.setFixedWidth(px(FILTER_WIDTH))
        self.faults = FaultStrip(self)
        self.table = PreviewTable(self._mend, self)
        self.foot = Foot(self)
        self.waiting = Waiting(self)
        self.unread = Unread(self)
        self._lay()
        self._connect()

    def begin(self, file: Path, kind: ImportKind) -> None:
        """Look at a file."""
        self.faults.hide()
        self.bar.forget()
        self.bar.show_file(file.name, kind)
        self.filter_edit.clear()
        self.stack.setCurrentWidget(self.waiting)
        self.preparation.begin(file, kind)

    def go(self) -> None:
        """Import what is shown."""
        if self.stack.currentWidget() is self.shown and self.foot.go.isEnabled():
            self.preparation.carry_out()

    def leave(self) -> None:
        """Give up; nothing was written."""
        self.preparation.stop()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep rows in sight where the window is low."""
        super().resizeEvent(event)
        low = self.height() < px(LOW)
        self.kinds_bar.setFixedHeight(px(LOW_KINDS_HEIGHT if low else KINDS_HEIGHT))
        self.foot.set_low(low)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, the filter first."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.filter_edit.text():
            self.filter_edit.clear()
        else:
            self.leave()

    def _lay(self) -> None:
        self.shown = QWidget(self)
        column = QVBoxLayout(self.shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.kinds_bar = _KindsBar(self.kinds, self.filter_edit, self.shown)
        column.addWidget(self.kinds_bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.foot)
        self.stack = QStackedWidget(self)
        for part in (self.waiting, self.unread, self.shown):
            self.stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self.faults)
        whole.addWidget(self.stack, 1)

    def _connect(self) -> None:
        work = self.preparation
        work.ready.connect(self._show)
        work.failed.connect(self._tell)
        work.began.connect(self._begin_work)
        work.rested.connect(lambda: self.foot.set_busy(False))
        work.imported.connect(self._finish)
        self.bar.left.connect(self.leave)
        self.bar.kind_chosen.connect(work.read_as)
        self.bar.sheet_chosen.connect(lambda name: work.read_with(sheet=name, header_row=None))
        self.bar.encoding_chosen.connect(lambda name: work.read_with(encoding=name))
        self.bar.delimiter_chosen.connect(lambda mark: work.read_with(delimiter=mark))
        self.bar.header_row_chosen.connect(lambda row: work.read_with(header_row=row))
        self.bar.mapping_wanted.connect(self._save_mapping)
        self.kinds.chosen.connect(self.table.show_verdict)
        self.filter_edit.textChanged.connect(self._filter)
        self.filter_edit.left.connect(self.table.enter)
        self.table.selected.connect(self._show_row)
        self.table.field_chosen.connect(work.map_column)
        self.table.left.connect(self._leave_table)
        self.foot.imported.connect(self.go)
        self.foot.cancelled.connect(self.leave)
        self.foot.rejects_wanted.connect(self._save_rejects)
        self.foot.left_out.connect(work.leave_out)
        self.foot.decided.connect(work.decide)
        self.waiting.stopped.connect(self.leave)
        self.unread.another.connect(self.choose_file)
        shortcut = QShortcut(QKeySequence("Alt+Down"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._open_mapping)

    def choose_file(self) -> None:
        """Ask for a file and look at it."""
        words = self.tr("Spreadsheets") + FILES
        file = ask_for_file(self, self.tr("Import a spreadsheet"), words)
        if file is not None:
            self.begin(file, self.preparation.kind)

    def _show(
        self, plan: ImportPlan, rows: tuple[PreviewRow, ...], look: tuple[Sums, FoldedIndex]
    ) -> None:
        sums, index = look
        self.bar.show_plan(plan)
        model = preview_model(plan, self._mend)
        # An empty model filters at once; ten thousand rows are then laid out a single time.
        model.filter_by(wanted_rows(self.kinds.current))
        model.filter(self.filter_edit.text())
        model.counted.connect(self.filter_edit.set_count)
        model.set_rows(rows, index)
        self.table.show_plan(plan, model)
        self.kinds.show_counts(sums.counts)
        database = self._desk.database
        self.foot.show_sums(sums, database.path.name if database else "")
        self._show_row(self.table.chosen())
        if self.stack.currentWidget() is not self.shown:
            self.stack.setCurrentWidget(self.shown)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_row(self, row: PreviewRow | None) -> None:
        self.foot.show_row(row, self.table.column_in_hand())

    def _begin_work(self, job: Job) -> None:
        self.foot.set_busy(True)
        self.waiting.follow(job)

    def _tell(self, fault: Fault) -> None:
        if self.preparation.plan is None:
            self.unread.tell(fault)
            if fault.sentence.template == NO_HEADINGS:
                self.bar.ask_for_headings()
            self.stack.setCurrentWidget(self.unread)
            return
        self.faults.tell(fault)

    def _finish(self, _change: "Change") -> None:
        self.closed.emit()

    def _filter(self, text: str) -> None:
        if self.table.rows is not None:
            self.table.rows.filter(text)

    def _mend(self, row: PreviewRow, column: int, text: str) -> None:
        self.faults.hide()
        self.preparation.mend(row.row.row, column, text)

    def _leave_table(self) -> None:
        if self.filter_edit.text():
            self.filter_edit.clear()
        else:
            self.leave()

    def _open_mapping(self) -> None:
        section = self.table.currentIndex().column()
        if section >= FIRST_CELL:
            self.table.heading.choose(section)

    def _save_rejects(self) -> None:
        plan = self.preparation.plan
        if plan is None:
            return
        proposed = beside_files(f"{Path(plan.file).stem} - {self.tr('left out')}.xlsx")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the rows left out"), proposed, "Excel (*.xlsx)"
        )
        if name:
            self._write(lambda: save_rejects(plan, Path(name)))

    def _save_mapping(self) -> None:
        plan = self.preparation.plan
        if plan is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save this mapping"),
            beside_files(f"{Path(plan.file).stem}.toml"),
            "TOML (*.toml)",
        )
        if name:
            self._write(lambda: save_mapping(plan, Path(name)))

    def _write(self, write: Callable[[], object]) -> None:
        self._desk.ask(lambda _db: write(), lambda _done: None, self.faults.tell)


class _KindsBar(QWidget):
    """The row of filter buttons, with the filter field at its right."""

    def __init__(self, kinds: QWidget, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(KINDS_HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.addWidget(kinds)
        row.addStretch(1)
        row.addWidget(field)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)
