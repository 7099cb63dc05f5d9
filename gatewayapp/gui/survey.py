"""How things stand with the event in hand: the counts that rail, strip and start page show."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gatewayapp.domain.attention import AttentionItem
    from gatewayapp.domain.events import Event
    from gatewayapp.gui.desk import Desk
    from gatewayapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class Standing:
    """The counts of one event; ``edition`` is the newest number, 0 for none.

    ``agendas`` is for how many there is one; ``speechless`` are wished pairs that could not talk,
    ``lacking`` the tables that are too few.
    """

    events: tuple["Event", ...] = ()
    people: int = 0
    confirmed: int = 0
    agendas: int = 0
    here: int = 0
    organisations: int = 0
    wishes: int = 0
    met: int = 0
    meetings: int = 0
    tables: int = 0
    edition: int = 0
    new_papers: int = 0
    unconfirmed: int = 0
    speechless: int = 0
    lacking: int = 0
    waiting: tuple["AttentionItem", ...] = ()
    backup: datetime | None = None
    backups: int = 0

    @property
    def unmet(self) -> int:
        """How many wishes have no meeting."""
        return self.wishes - self.met

    @property
    def needs_attention(self) -> int:
        """How many things wait for a person."""
        unmet = self.unmet if self.meetings else 0
        return len(self.waiting) + unmet + self.unconfirmed + self.speechless + bool(self.lacking)


class Survey(QObject):
    """Keeps the standing up to date after each change; ``changed`` when it is."""

    changed = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self.standing = Standing()
        self._desk = desk
        self._asked = 0
        desk.event_changed.connect(self.renew)
        desk.changed.connect(lambda _change: self.renew())
        desk.closed.connect(lambda: self._take(Standing()))

    def renew(self) -> None:
        """Count anew in a worker; only the newest question is answered."""
        self._asked += 1
        asked, event = self._asked, self._desk.event

        def take(standing: Standing) -> None:
            if asked == self._asked:
                self._take(standing)

        self._desk.ask(lambda database: standing_of(database, event), take)

    def _take(self, standing: Standing) -> None:
        self.standing = standing
        self.changed.emit()


def standing_of(database: "Database", event: "Event | None") -> Standing:
    """Count what there is in an event and its database."""
    from gatewayapp.services.databases import list_backups
    from gatewayapp.services.events import list_events

    events, backups = list_events(database), list_backups(database.path)
    newest = max((backup.at for backup in backups), default=None)
    if event is None:
        return Standing(events=events, backup=newest, backups=len(backups))
    return _counted(database, event, events, newest, len(backups))


def _counted(
    database: "Database",
    event: "Event",
    events: tuple["Event", ...],
    backup: datetime | None,
    backups: int,
) -> Standing:
    from gatewayapp.domain.events import usable_tables, without_kept
    from gatewayapp.domain.registrations import Status
    from gatewayapp.services.attention import list_attention
    from gatewayapp.services.needs import UNSURE, speechless
    from gatewayapp.services.people import list_attendance
    from gatewayapp.services.plan_book import compare_editions, list_editions, list_meetings
    from gatewayapp.services.venue_need import needed_for
    from gatewayapp.services.wishes import list_vetoes, list_wishes

    people, wishes = list_attendance(database, event.id), list_wishes(database, event.id)
    pairs = {line.wish.pair for line in wishes}
    pairs -= {veto.pair for veto in list_vetoes(database, event.id)}
    edition = max((it.number for it in list_editions(database, event.id)), default=0)
    changes = compare_editions(database, event.id, edition) if edition else ()
    held = [it for it in list_meetings(database, event.id) if it.state.takes_place]
    confirmed = [one for one in people if one.status is Status.CONFIRMED]
    interpreters = {it.interpreter for it in held} - {None}
    return Standing(
        events=events,
        people=len(people),
        here=sum(one.is_here for one in people),
        confirmed=len(confirmed),
        agendas=sum(one.role.meets for one in confirmed) + len(interpreters),
        organisations=len({one.organisation for one in people if one.organisation is not None}),
        wishes=len(wishes),
        met=sum(line.meeting is not None for line in wishes),
        meetings=len(held),
        tables=len(without_kept(event).tables),
        edition=edition,
        new_papers=len(changes),
        unconfirmed=sum(one.status in UNSURE for one in people),
        speechless=len(speechless(people, wishes)),
        lacking=max(needed_for(event, len(pairs)) - usable_tables(event), 0),
        waiting=tuple(list_attention(database, event.id)),
        backup=backup,
        backups=backups,
    )
