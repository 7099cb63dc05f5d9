"""The desk: the open database, the event in hand, and the one way to read and change them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.gui.survey import Survey
from gatewayapp.gui.work import Crew, Job
from gatewayapp.services.plan_process import PlanProcess

if TYPE_CHECKING:
    from gatewayapp.domain.events import Event
    from gatewayapp.domain.wording import Sentence
    from gatewayapp.services.changes import Change
    from gatewayapp.storage.database import Database

POLL_MILLISECONDS = 2000
EVENT_KINDS = frozenset({"event", "session", "zone", "table"})


class Desk(QObject):
    """What the window works on.

    ``changed`` carries the Change, or None when anything may have changed; ``said`` asks for a toast
    about a Change; ``failed`` carries a Fault that no page took; ``working`` a Job worth showing;
    ``wanted`` asks the window for a page by its key and for a part of it, such as ("plan", "unmet").
    ``leaving`` says that the window closes, and what stands beside it with it.
    """

    opened = Signal()
    closed = Signal()
    event_changed = Signal()
    changed = Signal(object)
    said = Signal(object)
    failed = Signal(object)
    working = Signal(object)
    steps_changed = Signal()
    wanted = Signal(str, str)
    leaving = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.crew = Crew(self)
        self.planner = PlanProcess()
        self.database: Database | None = None
        self.event: Event | None = None
        self.undoable: Sentence | None = None
        self.redoable: Sentence | None = None
        self.survey = Survey(self)
        self._seen = 0
        self._timer = QTimer(self, interval=POLL_MILLISECONDS)
        self._timer.timeout.connect(self._look_for_changes)

    def open(self, path: Path, failed: Callable[[Fault], None] | None = None) -> Job:
        """Open a database, or make it if the file does not exist yet."""

        def opening(_progress: Progress) -> "Database":
            from gatewayapp.services.databases import open_or_create
            from gatewayapp.services.events import list_events

            database = open_or_create(path)
            list_events(database)  # what is imported and compiled here does not keep the window waiting
            return database

        job = self.crew.start(opening)
        job.done.connect(self.take)
        job.failed.connect(failed or self.failed.emit)
        return job

    def take(self, database: "Database") -> None:
        """Put an open database on the desk in place of the one before."""
        self.close()
        self.database = database
        self._seen = database.latest_change()
        self._choose_event(None)
        self._timer.start()
        self.opened.emit()
        self.event_changed.emit()
        self._learn_steps()

    def close(self) -> None:
        """Put the database away; nothing of it stays open."""
        self._timer.stop()
        if self.database is not None:
            self.database.close()
            self.database, self.event = None, None
            self.undoable = self.redoable = None
            self.closed.emit()

    def shut(self) -> None:
        """Stop all work, wait for it and close the database."""
        self.leaving.emit()
        self.crew.dismiss()
        self.planner.end()
        self.close()

    def choose_event(self, name: str) -> None:
        """Take another event of the database in hand."""
        self._choose_event(name)
        self.event_changed.emit()

    def ask(
        self,
        query: Callable[["Database"], Any],
        then: Callable[[Any], None],
        failed: Callable[[Fault], None] | None = None,
    ) -> Job | None:
        """Run ``query(database)`` in a worker and give its answer to ``then``; None without database.

        A widget that is gone by then hears nothing.
        """
        database = self.database
        if database is None:
            return None
        job = self.crew.start(lambda _progress: query(database))

        def hand_on(answer: object) -> None:
            if self.database is database and _stands(then):
                then(answer)

        job.done.connect(hand_on)
        job.failed.connect(failed or self.failed.emit)
        return job

    def change(
        self,
        call: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Fault], None] | None = None,
        quiet: bool = False,
    ) -> Job | None:
        """Run ``call(database, *args)`` in a worker, then tell all pages and show what was done.

        ``then`` gets the result after the pages were told; ``failed`` the Fault in the window's place.
        """
        return self._change(lambda database, _progress: call(database, *args), then, failed, quiet)

    def work(
        self,
        call: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Fault], None] | None = None,
        quiet: bool = False,
    ) -> Job | None:
        """Do as ``change`` with long work, ``call(database, *args, progress=...)``, shown with Stop."""
        job = self._change(
            lambda database, progress: call(database, *args, progress=progress), then, failed, quiet
        )
        if job is not None:
            self.working.emit(job)
        return job

    def undo(self) -> Job | None:
        """Take back the latest step."""
        return self._step("undo")

    def redo(self) -> Job | None:
        """Do the step again that was taken back last."""
        return self._step("redo")

    def _change(
        self,
        call: Callable[["Database", Progress], Any],
        then: Callable[[Any], None] | None,
        failed: Callable[[Fault], None] | None,
        quiet: bool,
    ) -> Job | None:
        database = self.database
        if database is None:
            return None
        job = self.crew.start(partial(call, database))
        job.done.connect(lambda result: self._tell(result, quiet))
        if then is not None:
            job.done.connect(then)
        job.failed.connect(failed or self.failed.emit)
        return job

    def _tell(self, result: object, quiet: bool) -> None:
        change = _change_in(result)
        self._settle(change)
        if change is not None and not quiet:
            self.said.emit(change)

    def _settle(self, change: "Change | None") -> None:
        if self.database is None:
            return
        if change is not None:
            self._seen = max(self._seen, change.id)
        else:
            self._seen = self.database.latest_change()
        if change is None or any(kind in EVENT_KINDS for kind, _ in change.touched):
            self._choose_event(self.event.name if self.event else None)
            self.event_changed.emit()
        self.changed.emit(change)
        self._learn_steps()

    def _step(self, which: str) -> Job | None:
        def call(database: "Database") -> "Change | None":
            from gatewayapp.services import history

            change: Change | None = getattr(history, which)(database)
            return change

        return self.change(call, quiet=True)

    def _learn_steps(self) -> None:
        def steps(database: "Database") -> tuple["Sentence | None", "Sentence | None"]:
            from gatewayapp.services.history import redoable, undoable

            return undoable(database), redoable(database)

        self.ask(steps, self._take_steps)

    def _take_steps(self, steps: tuple["Sentence | None", "Sentence | None"]) -> None:
        self.undoable, self.redoable = steps
        self.steps_changed.emit()

    def _choose_event(self, name: str | None) -> None:
        from gatewayapp.services.events import list_events

        events = list_events(self.database) if self.database else ()
        named = [event for event in events if event.name == name]
        self.event = next(reversed(named or events), None)

    def _look_for_changes(self) -> None:
        if not self.crew.busy:
            self.ask(lambda database: database.latest_change(), self._take_latest)

    def _take_latest(self, latest: int) -> None:
        if latest != self._seen:
            self._settle(None)


def _stands(call: Callable[..., Any]) -> bool:
    """Tell whether the widget whose method is to be called is still there."""
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def _change_in(result: object) -> "Change | None":
    """Find the Change in what a service gave back: the result itself or its ``change``."""
    found = getattr(result, "change", result)
    return found if hasattr(found, "touched") and hasattr(found, "id") else None
