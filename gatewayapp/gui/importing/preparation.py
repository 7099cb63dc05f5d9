"""The work behind the preview: a plan is made, mended and carried out in a worker."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.importing.guessing import prepare_guessed, remapped
from gatewayapp.gui.importing.told import PreviewRow, preview_rows
from gatewayapp.gui.work import Job
from gatewayapp.services import imports
from gatewayapp.services.imports import ImportKind, ImportPlan, ReadingChoices

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database

Look = Callable[[ImportPlan, tuple[PreviewRow, ...]], Any]


class Preparation(QObject):
    """One file on its way in.

    ``ready`` carries a plan, its rows and what ``look`` (run in the worker) made of them; ``failed``
    a Fault; ``began`` and ``rested`` tell when work is under way; ``imported`` carries the Change.
    Only the newest piece of work is heard.
    """

    ready = Signal(object, object, object)
    failed = Signal(object)
    began = Signal(object)
    rested = Signal()
    imported = Signal(object)

    def __init__(self, desk: Desk, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._job: Job | None = None
        self.file: Path | None = None
        self.kind = ImportKind.REGISTRATIONS
        self.plan: ImportPlan | None = None

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._job is not None

    def begin(self, file: Path, kind: ImportKind) -> None:
        """Read a file as the kind that makes sense, the given one if it does."""
        self.file, self.kind, self.plan = file, kind, None
        self._run(lambda db, event, progress: prepare_guessed(db, event, file, kind, progress))

    def read_as(self, kind: ImportKind) -> None:
        """Read the file as another kind."""
        self.kind, self.plan = kind, None
        self._read(ReadingChoices())

    def read_with(self, **choices: object) -> None:
        """Read the file again with another sheet, encoding or row of headings."""
        old = self.plan.choices if self.plan else ReadingChoices()
        self._read(replace(old, mapping={}, **choices))

    def map_column(self, column: int, field: str) -> None:
        """Let a column fill another field, or "" to keep it as it is."""
        plan = self.plan
        if plan is not None:
            choices = remapped(plan.choices, plan, column, field)
            self._run(lambda _db, _event, _progress: imports.with_choices(plan, choices))

    def mend(self, row: int, column: int, text: str) -> None:
        """Put another text into a cell."""
        plan = self.plan
        if plan is not None:
            self._run(lambda _db, _event, _progress: imports.with_cell(plan, row, column, text))

    def leave_out(self, row: int) -> None:
        """Leave a row out."""
        plan = self.plan
        if plan is not None:
            self._run(lambda _db, _event, _progress: imports.without_row(plan, row))

    def decide(self, row: int, column: int, taken: bool) -> None:
        """Let a cell of the file replace what was corrected by hand, or let that stay for good."""
        plan = self.plan
        if plan is not None:
            self._run(lambda _db, _event, _progress: imports.with_taken(plan, row, column, taken=taken))

    def refresh(self) -> None:
        """Judge the file against what the database knows now."""
        plan = self.plan
        if plan is not None and not self.busy:
            self._run(lambda db, _event, _progress: imports.refresh_import(db, plan))

    def carry_out(self) -> None:
        """Import; all or nothing."""
        if self.plan is None or self.busy:
            return
        job = self._desk.work(
            imports.apply_import, self.plan, then=self._finish, failed=self._fail_to_import
        )
        if job is not None:
            self._take(job)

    def stop(self) -> None:
        """Stop what is under way; nothing of it stays."""
        if self._job is not None:
            self._job.stop()

    def _read(self, choices: ReadingChoices) -> None:
        file, kind = self.file, self.kind
        if file is not None:
            self._run(
                lambda db, event, progress: imports.prepare_import(
                    db, event, kind, file, choices, progress
                )
            )

    def _run(self, call: Callable[["Database", int, Progress], ImportPlan]) -> None:
        database, event = self._desk.database, self._desk.event
        if database is None or event is None:
            return
        self.stop()

        def work(progress: Progress) -> tuple[ImportPlan, tuple[PreviewRow, ...], Any]:
            plan = call(database, event.id, progress)
            progress.check()
            rows = preview_rows(plan)
            return plan, rows, self._look(plan, rows)

        job = self._desk.crew.start(work)
        job.done.connect(lambda answer: self._show(job, *answer))
        job.failed.connect(lambda fault: self._fail(job, fault))
        self._take(job)
        self._desk.working.emit(job)

    def _take(self, job: Job) -> None:
        self._job = job
        job.ended.connect(lambda: self._rest(job))
        self.began.emit(job)

    def _rest(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.rested.emit()

    def _show(self, job: Job, plan: ImportPlan, rows: tuple[PreviewRow, ...], look: object) -> None:
        if job is self._job:
            self.plan, self.kind = plan, plan.kind
            self.ready.emit(plan, rows, look)

    def _fail(self, job: Job, fault: Fault) -> None:
        if job is self._job:
            self.failed.emit(fault)

    def _finish(self, change: object) -> None:
        self.plan = None
        self.imported.emit(change)

    def _fail_to_import(self, fault: Fault) -> None:
        """Say why nothing was imported, and judge the file against what the database knows now."""
        self._job = None
        self.failed.emit(fault)
        self.refresh()
