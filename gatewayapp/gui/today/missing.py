"""From "not coming" to a repaired plan: proposes beside the window, stores when it is agreed to."""

from collections.abc import Collection
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.no_shows import NOTICE, Kind
from gatewayapp.domain.progress import Progress
from gatewayapp.gui.dates import clock
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.today.missing_panel import WIDTH, MissingPanel
from gatewayapp.gui.today.missing_words import (
    change_lines,
    missing_lines,
    names_with_numbers,
    on_the_day,
    who_is_missing,
)
from gatewayapp.gui.today.words import name_of
from gatewayapp.gui.wording import say
from gatewayapp.gui.work import Job
from gatewayapp.services.no_shows import Proposal, note_no_show, note_only
from gatewayapp.services.plan_process import PlanProcess
from gatewayapp.services.today import DayBook

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database


class Missing(QObject):
    """One no-show at a time; ``shown`` says whether its panel is to be seen."""

    shown = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book: DayBook | None = None
        self._now: datetime | None = None
        self._job: Job | None = None
        self._storing = False
        self.missing: frozenset[int] = frozenset()
        self.proposal: Proposal | None = None
        self.panel = panel = MissingPanel(parent)
        panel.repair_asked.connect(self._store)
        panel.note_asked.connect(self._store)
        panel.again_asked.connect(self._propose)
        panel.stop_asked.connect(self._stop)
        panel.look_asked.connect(self._look)
        panel.closed.connect(self.close)

    def begin(self, book: DayBook, missing: Collection[int], now: datetime) -> None:
        """Say who is missing, and look for a repair of the plan without them."""
        self.missing = frozenset(missing)
        self._book, self._now = book, now
        self._propose()
        self.shown.emit(True)

    def follow(self, book: DayBook, now: datetime) -> None:
        """Keep up with the desk: somebody arrives, the plan changes, time goes on."""
        if not self.missing:
            return
        other_event = self._book is not None and self._book.event.id != book.event.id
        self._book, self._now = book, now
        if other_event or not missing_lines(book, self.missing):
            self.close()
        elif arrived := self._arrived():
            self._forget()
            words = self.tr("{name} has arrived meanwhile. Nothing was changed.")
            self.panel.show_told(self.tr("No repair is needed"), words.format(name=arrived))
        elif self.proposal is not None and not self._storing and self._is_old(self.proposal):
            self._propose()

    def press(self) -> bool:
        """Agree to what is proposed, if something is; tell whether it was."""
        button = self.panel.main_button
        if self.panel.isVisible() and button is not None and button.isEnabled():
            button.click()
            return True
        return False

    def close(self) -> None:
        """Put the panel away; what was not stored is forgotten."""
        if self.missing:
            self._forget()
            self.missing = frozenset()
            self.panel.hide()
            self.shown.emit(False)

    def lay(self, centre: QWidget, edge: QWidget, *, crowded: bool) -> None:
        """Lie beside the page's centre, or where it is crowded in its place."""
        is_open = bool(self.missing)
        self.panel.set_width(None if crowded else WIDTH)
        edge.setVisible(is_open and not crowded)
        centre.setHidden(is_open and crowded)

    def _arrived(self) -> str:
        assert self._book is not None
        lines = missing_lines(self._book, self.missing)
        return ", ".join(name_of(it) for it in lines if it.registration.checked_in is not None)

    def _is_old(self, proposal: Proposal) -> bool:
        """Tell whether the plan is another one by now, or it is too late for a part of the repair."""
        assert self._book is not None
        assert self._now is not None
        known = {it for it in proposal.before if it.state.takes_place}
        late = proposal.repairs and proposal.no_show.since < self._now + NOTICE
        return known != set(self._book.meetings) or late

    def _forget(self) -> None:
        """Listen no more to a search that goes on, and stop it."""
        self.proposal = None
        if self._job is not None:
            self._job.done.disconnect(self._take)
            self._job.failed.disconnect(self._refuse)
            self._job.stopped.disconnect(self._tell_stopped)
            self._job.stop()
            self._job = None

    def _propose(self) -> None:
        self._forget()
        database, book, now = self._desk.database, self._book, self._now
        if database is None or book is None or now is None:
            return
        self._introduce(book, now)
        self.panel.show_waiting(self.tr("Looking for the repair that moves the fewest…"))
        job = self._desk.crew.start(
            partial(_proposed, self._desk.planner, database, book.event.id, self.missing, now)
        )
        job.done.connect(self._take)
        job.failed.connect(self._refuse)
        job.stopped.connect(self._tell_stopped)
        self._job = job
        self._desk.working.emit(job)

    def _introduce(self, book: DayBook, now: datetime) -> None:
        names = names_with_numbers(book, self.missing)
        title = self.tr("{name} is missing").format(name=who_is_missing(book, self.missing))
        self._who = self.tr("{names}. Reported at {time}.").format(names=names, time=clock(now))
        lines = missing_lines(book, self.missing)
        short = ", ".join(name_of(line) for line in lines)
        foot = self.tr("If {name} comes after all: one Undo.").format(name=short)
        self.panel.show_missing(title, self._who, foot)

    def _take(self, proposal: Proposal) -> None:
        self._job = None
        book, now = self._book, self._now
        if book is None or now is None:
            return
        self.proposal = proposal
        day = on_the_day(datetime.combine(proposal.no_show.day, now.time()), now)
        names = names_with_numbers(book, self.missing)
        left = self.tr("{names}: %n meeting(s) left {day}.", "", len(proposal.left))
        reported = self.tr("Reported at {time}.").format(time=clock(proposal.no_show.now))
        self.panel.who.setText(f"{left.format(names=names, day=day)} {reported}")
        self._show(proposal)
        self.panel.show_lines(change_lines(book, proposal))

    def _show(self, proposal: Proposal) -> None:
        if proposal.repairs:
            since = self.tr("Nothing else before {time} changes. Pinned meetings stay.")
            note = since.format(time=clock(proposal.no_show.since))
            heading = self.tr("Proposed repair")
        elif proposal.left:
            heading = self.tr("No repair helps")
            note = self.tr("No other meeting can take the times that fall free.")
        else:
            heading = self.tr("Nothing to repair")
            note = self.tr("No meeting waits for them. The planner will leave them out.")
        counts = self._counts(proposal) if proposal.left else ()
        self.panel.show_proposal(heading, counts, note, repairs=proposal.repairs)

    def _counts(self, proposal: Proposal) -> tuple[tuple[int, str], ...]:
        told, moves, come = len(proposal.told), proposal.count(Kind.MOVES), proposal.count(Kind.IN)
        told_words = (told, self.tr("people are told", "", told))
        if not proposal.repairs:
            return (told_words,)
        return (
            told_words,
            (moves, self.tr("meetings move", "", moves)),
            (come, self.tr("waiting wishes come in", "", come)),
        )

    def _tell_stopped(self) -> None:
        self._job = None
        note = self.tr("No repair was looked for to the end. The no-show can be noted without one.")
        self.panel.show_told(self.tr("Stopped"), note, self.panel.noting, self.panel.again)

    def _refuse(self, fault: Fault) -> None:
        self._job, self._storing, self.proposal = None, False, None
        self.panel.show_told(self.tr("Nothing was changed"), say(fault), self.panel.again)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _store(self) -> None:
        """Note the no-show, with the repair that is proposed if one is."""
        if self._storing or self._book is None or self._now is None:
            return
        self._storing = True
        if self.proposal is not None:
            call, words = note_no_show, (self.proposal,)
            self._desk.change(call, *words, then=self._done, failed=self._refuse)
        else:
            event, missing = self._book.event.id, self.missing
            self._desk.change(note_only, event, missing, self._now, then=self._done, failed=self._refuse)

    def _done(self, _change: object) -> None:
        self._storing = False
        self.close()

    def _look(self) -> None:
        """Show the plan, at the first meeting that would change."""
        changes = self.proposal.changes if self.proposal is not None else ()
        first = next((it.before.id for it in changes if it.before is not None), None)
        self._desk.wanted.emit("plan", "" if first is None else f"meeting {first}")


def _proposed(
    planner: PlanProcess,
    database: "Database",
    event: int,
    missing: frozenset[int],
    now: datetime,
    progress: Progress,
) -> Proposal:
    return planner.propose_repair(database, event, missing, now, progress)
