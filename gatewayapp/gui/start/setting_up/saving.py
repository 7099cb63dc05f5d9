"""How a set-up is stored: a new event at once, a changed one after a look at what it leaves behind."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.start.making import create_with, free_path
from gatewayapp.services.left_behind import LeftBehind

if TYPE_CHECKING:
    from gatewayapp.services.event_changes import Repaired


class Saving(QObject):
    """Stores an event; ``done`` gets it once it is stored, ``failed`` the Fault."""

    def __init__(
        self,
        desk: Desk,
        page: QWidget,
        done: Callable[[Event], None],
        failed: Callable[[Fault], None],
    ) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._done, self._failed = done, failed
        self.outcome = ""

    def save(self, event: Event) -> None:
        """Store an event in the open database, or in a new one if none is open."""
        if self._desk.database is None:
            self._begin(event)
        elif not event.id:
            self._store(event)
        else:
            self._look(event)

    def _begin(self, event: Event) -> None:
        path = free_path(event.name)
        job = self._desk.crew.start(lambda _progress: create_with(path, event))
        job.done.connect(self._desk.take)
        job.done.connect(lambda _database: self._done(event))
        job.failed.connect(self._failed)

    def _store(self, event: Event) -> None:
        from gatewayapp.services.events import save_event

        self._desk.change(save_event, event, then=lambda _: self._done(event), failed=self._failed)

    def _look(self, event: Event) -> None:
        from gatewayapp.services.event_changes import what_is_left_behind

        self._desk.ask(
            lambda database: what_is_left_behind(database, event),
            lambda left: self._go_on(event, left),
            self._failed,
        )

    def _go_on(self, event: Event, left: LeftBehind) -> None:
        if left.is_nothing:
            self._store(event)
            return
        from gatewayapp.gui.start.setting_up.left_behind_sheet import LeftBehindSheet

        sheet = LeftBehindSheet(self._page.window(), left)
        sheet.repaired.connect(lambda free: self._repair(event, free))
        sheet.only_saved.connect(lambda: self._store(event))
        sheet.open()

    def _repair(self, event: Event, free_times: bool) -> None:
        from gatewayapp.services.event_changes import save_and_repair

        def done(repaired: "Repaired") -> None:
            self.outcome = self._told(repaired)
            self._done(event)

        save = partial(save_and_repair, free_times=free_times)
        self._desk.work(save, event, then=done, failed=self._failed)

    def _told(self, repaired: "Repaired") -> str:
        moved = self.tr("%n meeting(s) moved", "", repaired.moved)
        waiting = self.tr("%n wish(es) wait again", "", repaired.waiting)
        return self.tr("The plan was repaired: {moved}, {waiting}").format(moved=moved, waiting=waiting)
