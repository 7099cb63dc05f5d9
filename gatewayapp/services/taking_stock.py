"""How things stand with an event: counted after each change, so without making what is counted."""

from datetime import datetime

from gatewayapp.domain.events import Event, usable_tables, without_kept
from gatewayapp.domain.registrations import Status
from gatewayapp.domain.standing import Standing
from gatewayapp.services.attention import list_attention
from gatewayapp.services.databases import list_backups
from gatewayapp.services.events import list_events
from gatewayapp.services.needs import UNSURE, speechless
from gatewayapp.services.people import list_attendance
from gatewayapp.services.plan_book import compare_editions, list_editions
from gatewayapp.services.venue_need import needed_for
from gatewayapp.services.wishes import list_vetoes
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database


def take_stock(db: Database, event: Event | None) -> Standing:
    """Count what there is in an event, or without one in the database."""
    events, backups = list_events(db), list_backups(db.path)
    newest = max((backup.at for backup in backups), default=None)
    if event is None:
        return Standing(events=events, backup=newest, backups=len(backups))
    return _counted(db, event, events, newest, len(backups))


def _counted(
    db: Database, event: Event, events: tuple[Event, ...], backup: datetime | None, backups: int
) -> Standing:
    people = list_attendance(db, event.id)
    with db.read() as rows:
        wished = reading.wished_pairs(rows, event.id)
        held = reading.pairs_that_meet(rows, event.id)
    edition = max((it.number for it in list_editions(db, event.id)), default=0)
    changes = compare_editions(db, event.id, edition) if edition else ()
    confirmed = [one for one in people if one.status is Status.CONFIRMED]
    interpreters = {interpreter for _, interpreter in held} - {None}
    meeting = {pair for pair, _ in held}
    pairs = {frozenset(pair) for pair in wished} - {it.pair for it in list_vetoes(db, event.id)}
    return Standing(
        events=events,
        people=len(people),
        here=sum(one.is_here for one in people),
        confirmed=len(confirmed),
        agendas=sum(one.role.meets for one in confirmed) + len(interpreters),
        organisations=len({one.organisation for one in people if one.organisation is not None}),
        wishes=len(wished),
        met=sum(frozenset(pair) in meeting for pair in wished),
        meetings=len(held),
        tables=len(without_kept(event).tables),
        edition=edition,
        new_papers=len(changes),
        unconfirmed=sum(one.status in UNSURE for one in people),
        speechless=len(speechless(people, wished)),
        lacking=max(needed_for(event, len(pairs)) - usable_tables(event), 0),
        waiting=tuple(list_attention(db, event.id)),
        backup=backup,
        backups=backups,
    )
