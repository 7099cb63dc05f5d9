"""Nobody twice: likely duplicates listed, and two records made one in a single undoable step."""

from collections.abc import Mapping
from dataclasses import replace

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.domain.changes import Change
from gatewayapp.domain.events import Event, Table
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.imported import ImportedFile
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.merging import (
    Likely,
    LikelyKind,
    joined_registration,
    moved_meetings,
    moved_vetoes,
    moved_wishes,
)
from gatewayapp.domain.organisations import OTHER_NAMES, Organisation, Person
from gatewayapp.domain.registrations import Participation, Registration
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.importing.duplicates import likely_duplicates
from gatewayapp.services.imports import gather_known
from gatewayapp.services.pictures import hand_over_logo, hand_over_photo
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database
from gatewayapp.storage.unit_of_work import GONE, UnitOfWork

PUBLISHED = (
    "{first} and {second} both stand in published editions, which never change: they can't be made one. "
    "Set one of them to cancelled instead."
)
KIND = "duplicates"


def list_likely_duplicates(db: Database, event_id: int) -> tuple[Likely, ...]:
    """List pairs of people and of organisations at an event that are likely one, the surest first.

    Pairs that somebody has told apart are left out.
    """
    known = gather_known(db, event_id)
    apart = {(item.source, item.row, item.like_id) for item in known.attention if item.kind == KIND}
    found = likely_duplicates(known)
    return tuple(one for one in found if (one.kind.value, one.first, one.second) not in apart)


def tell_apart(db: Database, event_id: int, likely: Likely) -> Change:
    """Store that two records are not one, so that nobody is asked again."""
    item = AttentionItem(
        0, event_id, KIND, likely.kind.value, likely.first, likely.why, like_id=likely.second,
        settlement=Settlement.DISMISSED,
    )  # fmt: skip
    with db.change(sentence("Tell two apart")) as unit:
        unit.add([item])
    return unit.change


def merge_people(db: Database, person: Person, other: int) -> Change:
    """Make two people one: ``person`` as it shall be, under the id of one of them; ``other`` vanishes.

    Registrations are joined and keep the number that was published; wishes and meetings follow. Raises
    ``Fault`` if both were published for one event, or if one of them is gone.
    """
    with db.change(sentence("Merge {name}", name=person.name.listed)) as unit:
        _refuse_gone(unit, Person, person.id, other)
        registrations = _join_registrations(unit, person.id, other)
        for event in reading.everything(unit.connection, Event):
            _move_event(unit, event.id, {}, registrations)
        unit.remove(Registration, list(registrations))
        _hand_over(unit, person.id, other)
        hand_over_photo(unit, other, person.id)
        unit.update([person])
        unit.remove(Person, [other])
    return unit.change


def _refuse_gone(unit: UnitOfWork, kind: type, *ids: int) -> None:
    if len(reading.of_ids(unit.connection, kind, ids)) != len(set(ids)) or len(set(ids)) < len(ids):
        raise Fault(GONE)


def _join_registrations(unit: UnitOfWork, stays: int, goes: int) -> dict[int, int]:
    """Join the registrations of two people for the same events; give the ids of what vanishes."""
    became = {}
    everything = reading.everything(unit.connection, Registration)
    ours = {one.event: one for one in everything if one.person == stays}
    for theirs in (one for one in everything if one.person == goes and one.event in ours):
        first, second = ours[theirs.event], theirs
        if _is_published(unit, second.id):
            if _is_published(unit, first.id):
                raise Fault(PUBLISHED, first=f"No. {first.number}", second=f"No. {second.number}")
            first, second = second, first
        became[second.id] = first.id
        unit.update([joined_registration(first, second)])
    return became


def _is_published(unit: UnitOfWork, registration: int) -> bool:
    return reading.is_published(unit.connection, registration)


def _hand_over(unit: UnitOfWork, person: int, other: int) -> None:
    """Give the registrations that are left to the person who stays."""
    left = [one for one in reading.everything(unit.connection, Registration) if one.person == other]
    unit.update([replace(one, person=person) for one in left])


def _move_event(
    unit: UnitOfWork, event: int, organisations: Mapping[int, int], registrations: Mapping[int, int]
) -> None:
    """Let everything of an event refer to what stays."""
    wishes = reading.of_event(unit.connection, Wish, event)
    vetoes = reading.of_event(unit.connection, Veto, event)
    meetings = reading.of_event(unit.connection, Meeting, event)
    files = reading.of_event(unit.connection, ImportedFile, event)
    for kind, moved in (
        (Wish, moved_wishes(wishes, organisations, registrations)),
        (Veto, moved_vetoes(vetoes, organisations)),
        (Meeting, moved_meetings(meetings, organisations, registrations)),
    ):
        unit.update(moved.changed)
        unit.remove(kind, moved.removed)
    unit.update(
        [_moved_file(it, registrations) for it in files if it.rows.keys() & registrations.keys()]
    )


def _moved_file(file: ImportedFile, registrations: Mapping[int, int]) -> ImportedFile:
    moved = {
        registrations.get(id_, id_): cells for id_, cells in file.rows.items() if id_ in registrations
    }
    stay = {id_: cells for id_, cells in file.rows.items() if id_ not in registrations}
    return replace(file, rows=moved | stay)


def merge_organisations(db: Database, organisation: Organisation, other: int) -> Change:
    """Make two organisations one: ``organisation`` as it shall be; ``other`` vanishes.

    People, wishes, vetoes, meetings and booths follow, and the other names stay known to the import.
    Where only ``other`` was published, its record is the one that stays. Raises ``Fault`` if both
    were, or if one of them is gone.
    """
    name = organisation.name or organisation.native_name
    with db.change(sentence("Merge {name}", name=name)) as unit:
        _refuse_gone(unit, Organisation, organisation.id, other)
        stays, goes = _who_stays(unit, organisation.id, other, name)
        organisation = replace(_with_other_names(unit, organisation, other), id=stays)
        _move_people(unit, stays, goes)
        for event in reading.everything(unit.connection, Event):
            _move_event(unit, event.id, {goes: stays}, {})
            _move_participation(unit, event.id, stays, goes)
            tables = reading.of_event(unit.connection, Table, event.id)
            unit.update([replace(table, owner=stays) for table in tables if table.owner == goes])
        hand_over_logo(unit, goes, stays)
        unit.update([organisation])
        unit.remove(Organisation, [goes])
    return unit.change


def _who_stays(unit: UnitOfWork, first: int, second: int, name: str) -> tuple[int, int]:
    if not reading.is_organisation_published(unit.connection, second):
        return first, second
    if reading.is_organisation_published(unit.connection, first):
        (other,) = reading.of_ids(unit.connection, Organisation, [second])
        raise Fault(PUBLISHED, first=name, second=other.name or other.native_name)
    return second, first


def _with_other_names(unit: UnitOfWork, organisation: Organisation, other: int) -> Organisation:
    """Note the names that vanish, so that the import still knows them."""
    both = reading.of_ids(unit.connection, Organisation, [organisation.id, other])
    names = [name for it in both for name in (it.name, it.native_name, *it.other_names)]
    shown = {organisation.name, organisation.native_name, ""}
    others = dict.fromkeys(name for name in names if name not in shown)
    if not others:
        return organisation
    return replace(organisation, extra={**organisation.extra, OTHER_NAMES: "; ".join(others)})


def _move_people(unit: UnitOfWork, stays: int, goes: int) -> None:
    people = [one for one in reading.everything(unit.connection, Person) if one.organisation == goes]
    unit.update([replace(one, organisation=stays) for one in people])


def _move_participation(unit: UnitOfWork, event: int, stays: int, goes: int) -> None:
    stored = {it.organisation: it for it in reading.of_event(unit.connection, Participation, event)}
    if goes not in stored:
        return
    if stays in stored:
        unit.remove(Participation, [stored[goes].id])
    else:
        unit.update([replace(stored[goes], organisation=stays)])


__all__ = [
    "Likely",
    "LikelyKind",
    "list_likely_duplicates",
    "merge_organisations",
    "merge_people",
    "tell_apart",
]
