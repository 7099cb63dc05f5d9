"""What is gathered from the database before anything is printed, and for whom it is."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from gatewayapp.domain.editions import Edition
from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting
from gatewayapp.exporting.content import Agenda, Attendee, Issue, PlanOnPaper, TableOnPaper
from gatewayapp.exporting.material import Material, Registered
from gatewayapp.services.badge_changes import changed_badges
from gatewayapp.services.events import list_events
from gatewayapp.services.people import list_organisations, list_people
from gatewayapp.services.plan_book import edition_meetings, list_editions, list_meetings
from gatewayapp.storage.database import Database

CHANGED = "CHANGED"
DRAFT = 0
_UNKNOWN = "Nobody confirmed has the number {numbers}. Look it up on the People page."
_NO_TABLE = "This event has no table {numbers}. Give numbers of its tables."
_NOTHING_BEFORE = "There is no earlier edition to compare with. Print for everybody instead."
_NOBODY_CHANGED = "Nobody needs new paper: nothing changed since the edition it is compared with."
NOBODY = "Nobody is confirmed for this event yet. Confirm registrations first."


def gather_material(
    db: Database, event_id: int, edition: int | None = None, since: int | None = None
) -> Material:
    """Gather an event's people and a plan.

    ``edition`` None means the newest one, or the plan as it stands where none was published;
    ``DRAFT`` always means the plan as it stands. Marks compare with edition ``since``; None means
    the one before. Raises ``Fault`` if an edition does not exist.
    """
    event = _event(db, event_id)
    editions = list_editions(db, event_id)
    number = edition if edition is not None else max((it.number for it in editions), default=DRAFT)
    before = since if since is not None else _number_before(editions, number)
    return Material(
        event=event,
        people=tuple(
            Registered(it.registration, it.person, it.organisation) for it in list_people(db, event_id)
        ),
        organisations={it.id: it for it in list_organisations(db)},
        meetings=_meetings(db, event_id, number),
        before=None if before is None else _meetings(db, event_id, before),
        issue=_issue(event, editions, number, before),
    )


def _event(db: Database, event_id: int) -> Event:
    return next(event for event in list_events(db) if event.id == event_id)


def _number_before(editions: Sequence[Edition], number: int) -> int | None:
    earlier = [it.number for it in editions if number == DRAFT or it.number < number]
    return max(earlier, default=None)


def _meetings(db: Database, event_id: int, number: int) -> tuple[Meeting, ...]:
    return list_meetings(db, event_id) if number == DRAFT else edition_meetings(db, event_id, number)


def _issue(event: Event, editions: Sequence[Edition], number: int, before: int | None) -> Issue:
    edition = next((it for it in editions if it.number == number), None)
    if edition is None:
        return Issue(replaces=before)
    return Issue(number, edition.title, _local(edition.published, event.timezone), before)


def _local(moment: datetime, timezone: str) -> datetime:
    return moment.astimezone(ZoneInfo(timezone)).replace(tzinfo=None)


def chosen_agendas(plan: PlanOnPaper, only: Sequence[str]) -> PlanOnPaper:
    """Keep the agendas of some numbers, or those that changed; all of them without a choice."""
    if not only:
        return plan
    if CHANGED in only:
        if plan.event.issue.replaces is None:
            raise Fault(_NOTHING_BEFORE)
        changed = tuple(agenda for agenda in plan.agendas if agenda.changes)
        if not changed:
            raise Fault(_NOBODY_CHANGED)
        return replace(plan, agendas=changed)
    _refuse_unknown(only, (agenda.attendee for agenda in plan.agendas))
    wanted = set(only)
    kept: tuple[Agenda, ...] = tuple(it for it in plan.agendas if it.attendee.number in wanted)
    return replace(plan, agendas=kept)


def chosen_bearers(db: Database, material: Material, only: Sequence[str]) -> tuple[Attendee, ...]:
    """Give the confirmed people of some numbers, or those new or corrected since the edition.

    With ``CHANGED`` the edition is the one the material compares with, or its own if there is no other.
    """
    everybody = material.attendees
    if not everybody:
        raise Fault(NOBODY)
    if not only:
        return everybody
    if CHANGED in only:
        return _with_news(everybody, _corrected(db, material))
    _refuse_unknown(only, everybody)
    return tuple(it for it in everybody if it.number in set(only))


def _with_news(everybody: Iterable[Attendee], changed: Container[int]) -> tuple[Attendee, ...]:
    found = tuple(it for it in everybody if it.registration in changed)
    if not found:
        raise Fault(_NOBODY_CHANGED)
    return found


def chosen_tables(material: Material, only: Sequence[str]) -> tuple[TableOnPaper, ...]:
    """Give the tables that are used by number, or those whose numbers are chosen."""
    if not only:
        return tuple(material.tables[id_] for id_ in material.used_tables)
    tables = {str(table.number): table for table in material.tables.values()}
    unknown = sorted(set(only) - set(tables))
    if unknown:
        raise Fault(_NO_TABLE, numbers=", ".join(unknown))
    return tuple(sorted({tables[number] for number in only}, key=lambda table: table.number))


def _refuse_unknown(only: Iterable[str], people: Iterable[Attendee]) -> None:
    unknown = sorted(set(only) - {it.number for it in people})
    if unknown:
        raise Fault(_UNKNOWN, numbers=", ".join(unknown))


def _corrected(db: Database, material: Material) -> Container[int]:
    """Find whose badge is new or says something else since the edition was published."""
    number = material.issue.replaces or material.issue.number
    edition = next((it for it in list_editions(db, material.event.id) if it.number == number), None)
    if edition is None:
        raise Fault(_NOTHING_BEFORE)
    return changed_badges(db, material, edition.id)
