"""Tries the design out in a worker: the newest one is drawn once the hand rests for a moment."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

from gatewayapp.domain.faults import Fault
from gatewayapp.exporting.pdfium import opened
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.printing.rendering import picture_of
from gatewayapp.gui.work import Job
from gatewayapp.services.badge_designs import Design
from gatewayapp.services.design_trials import Trial, gather_trial, try_design

if TYPE_CHECKING:
    from gatewayapp.services.printing import PrintOptions, Remark
    from gatewayapp.storage.database import Database

PAUSE = 40
DOTS_PER_POINT = 6.0


class Trying(QObject):
    """``ready`` when the people are read; ``drawn`` carries picture and remarks; ``failed`` a Fault."""

    ready = Signal(int)
    drawn = Signal(object, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, options: "PrintOptions", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._trial = desk, None
        self._wanted: tuple[Design, int] | None = None
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._draw)
        event = desk.event.id
        desk.ask(lambda database: gather_trial(database, event, options), self._begin, self._fail)

    @property
    def waits(self) -> bool:
        """Whether a picture is still to come."""
        return self._pause.isActive() or self._job is not None or self._trial is None

    def try_on(self, design: Design, bearer: int) -> None:
        """Draw a design on one of the bearers, counted from 0."""
        self._wanted = (design, bearer)
        if self._job is None and self._trial is not None:
            self._pause.start()

    def _begin(self, trial: Trial) -> None:
        if not isValid(self):
            return
        self._trial = trial
        self.ready.emit(len(trial.bearers))
        if self._wanted is not None:
            self._pause.start()

    def _draw(self) -> None:
        wanted, trial = self._wanted, self._trial
        if wanted is None or trial is None:
            return
        self._wanted = None
        self._job = self._desk.ask(
            lambda database: _picture(database, trial, *wanted), self._take, self._fail
        )
        if self._job is not None:
            self._job.ended.connect(self._end)

    def _take(self, drawn: "tuple[QImage, tuple[Remark, ...]]") -> None:
        if isValid(self):
            self.drawn.emit(*drawn)

    def _fail(self, fault: Fault) -> None:
        if isValid(self):
            self.failed.emit(fault)

    def _end(self) -> None:
        self._job = None
        if self._wanted is not None:
            self._pause.start()


def _picture(
    _database: "Database", trial: Trial, design: Design, bearer: int
) -> "tuple[QImage, tuple[Remark, ...]]":
    preview = try_design(trial, design, bearer)
    with opened(preview.content) as document:
        return picture_of(document, 0, DOTS_PER_POINT), preview.warnings
