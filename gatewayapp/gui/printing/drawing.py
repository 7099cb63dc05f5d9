"""Draws the sheet that is looked at, in a worker: the newest question is the one that is answered."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.reading import FileSheet, read_file
from gatewayapp.gui.printing.rendering import Sheet, draw_sheet
from gatewayapp.gui.work import Job

if TYPE_CHECKING:
    from gatewayapp.services.preview_desk import PreviewDesk
    from gatewayapp.services.printing import PrintOptions
    from gatewayapp.storage.database import Database

PAUSE, PATIENCE = 120, 400
Wanted = Callable[[], "tuple[Paper, PrintOptions] | None"]


class Drawing(QObject):
    """Asks for sheets; while one is drawn the next one waits.

    ``drawn`` carries a Sheet, or a FileSheet of what has no pages; ``late`` says that it takes a while.
    """

    drawn = Signal(object)
    failed = Signal(object)
    late = Signal()

    def __init__(self, desk: Desk, wanted: Wanted, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = 1
        self._desk, self._wanted = desk, wanted
        self._job: Job | None = None
        self._previews: PreviewDesk | None = None
        self._again = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(lambda: self.late.emit() if self._job is not None else None)

    @property
    def waits(self) -> bool:
        """Whether a sheet is still to come."""
        return self._pause.isActive() or self._job is not None

    def begin(self) -> None:
        """Draw the first sheet once the choices rest for a moment."""
        self.page = 1
        self._pause.start()
        self._patience.start()

    def turn_to(self, page: int) -> None:
        """Draw another sheet, counted from 1."""
        self.page = page
        self._ask()

    def _ask(self) -> None:
        if self._job is not None:
            self._again = True
            return
        wanted = self._wanted()
        if wanted is None or self._desk.event is None:
            return
        (paper, options), event, page = wanted, self._desk.event.id, self.page
        self._job = self._desk.ask(
            lambda database: (draw_sheet if paper.is_pages else read_file)(
                self._at_hand(database, event), paper, options, page
            ),
            self._take,
            self._fail,
        )
        if self._job is not None:
            self._job.ended.connect(self._end)

    def _at_hand(self, database: "Database", event: int) -> "PreviewDesk":
        """Give what draws pages of the event and keeps what it gathered; runs in the worker."""
        from gatewayapp.services.preview_desk import PreviewDesk

        known = self._previews
        if known is None or known.db is not database or known.event != event:
            known = self._previews = PreviewDesk(database, event)
        return known

    def _take(self, sheet: Sheet | FileSheet) -> None:
        if not isValid(self):
            return
        wanted = self._wanted()
        if wanted is not None and wanted[0] is sheet.paper and not self._again:
            self.drawn.emit(sheet)

    def _fail(self, fault: Fault) -> None:
        if isValid(self) and not self._again:
            self.failed.emit(fault)

    def _end(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self._ask()
