"""Domain objects read from their rows, always in order of their ids."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select, true

from gatewayapp.domain.editions import Edition
from gatewayapp.domain.imported import ChosenMapping
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.names import NameOrder, PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.pauses import without_collecting
from gatewayapp.domain.registrations import Attendance, Role, Status
from gatewayapp.storage import schema
from gatewayapp.storage.mapping import MAPPINGS, Mapping, Parts, mapping_of
from gatewayapp.storage.mapping.editions import copied_meeting
from gatewayapp.storage.texts import cells_of, list_of, words_of

Thing = TypeVar("Thing")


def of_event(connection: Connection, thing: type[Thing], event: int) -> tuple[Thing, ...]:
    """Read all things of a class that belong to an event."""
    return _read(connection, thing, mapping_of(thing).table.c.event_id == event)


def of_ids(connection: Connection, thing: type[Thing], ids: Collection[int]) -> tuple[Thing, ...]:
    """Read the things of a class that have one of the ids; those that are gone are left out."""
    return _read(connection, thing, mapping_of(thing).table.c.id.in_(ids))


def everything(connection: Connection, thing: type[Thing]) -> tuple[Thing, ...]:
    """Read all things of a class."""
    return _read(connection, thing)


def people_at(connection: Connection, event: int) -> tuple[Person, ...]:
    """Read the people that are registered for an event."""
    return _read(connection, Person, schema.person.c.id.in_(_registered(event)))


def names_at(connection: Connection, event: int) -> tuple[tuple[int, PersonName], ...]:
    """Read the names of those registered for an event, each with its registration, in their order."""
    person, registration = schema.person.c, schema.registration.c
    columns = (person.family, person.given, person.native, person.reading, person.name_order)
    joined = schema.registration.join(schema.person, registration.person_id == person.id)
    chosen = select(registration.id, *columns).select_from(joined).where(registration.event_id == event)
    rows = connection.execute(chosen.order_by(registration.id)).all()
    return tuple(
        (id_, PersonName(family, given, native, spoken, NameOrder(order)))
        for id_, family, given, native, spoken, order in rows
    )


def attendance(connection: Connection, event: int) -> tuple[Attendance, ...]:
    """Read what is counted of an event's registrations: a tenth of the work of reading all of them."""
    person, registration = schema.person, schema.registration
    columns = (
        person.c.organisation_id,
        registration.c.role,
        registration.c.status,
        person.c.languages,
        registration.c.checked_in.is_not(None),
    )
    joined = registration.join(person, registration.c.person_id == person.c.id)
    chosen = select(*columns).select_from(joined).where(registration.c.event_id == event)
    made: dict[tuple[Any, ...], Attendance] = {}
    rows = connection.execute(chosen.order_by(registration.c.id)).all()
    return tuple(made.get(row) or made.setdefault(row, _attendance(*row)) for row in map(tuple, rows))


def _attendance(
    organisation: int | None, role: str, status: str, languages: str, is_here: int
) -> Attendance:
    spoken = frozenset(words_of(languages))
    return Attendance(organisation, Role(role), Status(status), spoken, bool(is_here))


def organisations_at(connection: Connection, event: int) -> tuple[Organisation, ...]:
    """Read the organisations that an event has to do with."""
    people, wish = schema.person, schema.wish
    there = select(people.c.organisation_id).where(people.c.id.in_(_registered(event)))
    askers = select(wish.c.asker_id).where(wish.c.event_id == event)
    asked = select(wish.c.asked_id).where(wish.c.event_id == event)
    id_ = schema.organisation.c.id
    return _read(connection, Organisation, or_(id_.in_(there), id_.in_(askers), id_.in_(asked)))


def _registered(event: int) -> Select[Any]:
    return select(schema.registration.c.person_id).where(schema.registration.c.event_id == event)


def wished_pairs(connection: Connection, event: int) -> tuple[tuple[int, int], ...]:
    """Give who asks whom at an event, in the order of the wishes."""
    wish = schema.wish.c
    chosen = select(wish.asker_id, wish.asked_id).where(wish.event_id == event).order_by(wish.id)
    return tuple((asker, asked) for asker, asked in connection.execute(chosen))


def pairs_that_meet(connection: Connection, event: int) -> tuple[tuple[frozenset[int], int | None], ...]:
    """Give the two organisations and the interpreter of each meeting that takes place."""
    meeting = schema.meeting.c
    states = [state.value for state in MeetingState if state.takes_place]
    chosen = select(meeting.first_id, meeting.second_id, meeting.interpreter_id)
    rows = connection.execute(chosen.where(meeting.event_id == event, meeting.state.in_(states)))
    return tuple((frozenset((first, second)), interpreter) for first, second, interpreter in rows)


def pairs_met_before(connection: Connection, event: int) -> frozenset[frozenset[int]]:
    """Give the pairs of organisations that held a meeting at another event."""
    meeting = schema.meeting
    held = and_(meeting.c.event_id != event, meeting.c.state == MeetingState.HELD.value)
    rows = connection.execute(select(meeting.c.first_id, meeting.c.second_id).where(held))
    return frozenset(frozenset((row.first_id, row.second_id)) for row in rows)


def edition_meetings(connection: Connection, edition: int) -> tuple[Meeting, ...]:
    """Read the meetings as they stand in an edition."""
    copies = schema.edition_meeting
    ordered = select(copies).where(copies.c.edition_id == edition).order_by(copies.c.meeting_id)
    return tuple(copied_meeting(row) for row in connection.execute(ordered))


def tables_in_plans(connection: Connection, tables: Collection[int]) -> frozenset[int]:
    """Give those of the tables at which a meeting is planned or was published."""
    uses = (schema.edition_meeting.c.table_id, schema.meeting.c.table_id)
    return frozenset(
        id_ for use in uses for id_ in connection.execute(select(use).where(use.in_(tables))).scalars()
    )


def meetings_with(connection: Connection, registration: int) -> int:
    """Count the meetings, planned or published, in which a registration interprets or sits."""
    meeting, delegate, copy = schema.meeting, schema.meeting_delegate, schema.edition_meeting
    sits = select(func.count()).where(delegate.c.registration_id == registration)
    interprets = select(func.count()).where(meeting.c.interpreter_id == registration)
    sat = func.json_each(copy.c.delegates).table_valued("value")
    published = select(func.count()).where(copy.c.interpreter_id == registration)
    copied = select(func.count()).select_from(copy.join(sat, true())).where(sat.c.value == registration)
    counts = (sits, interprets, published, copied)
    return sum(int(connection.execute(count).scalar_one()) for count in counts)


def chosen_mappings(connection: Connection) -> tuple[ChosenMapping, ...]:
    """Read what people said of headings, in whatever event, the newest list first."""
    file = schema.imported_file
    columns = (file.c.import_kind, file.c.columns, file.c.chosen)
    said = select(*columns).where(file.c.chosen != "{}").order_by(file.c.id.desc())
    return tuple(
        ChosenMapping(kind, list_of(headings)[::2], cells_of(chosen))
        for kind, headings, chosen in connection.execute(said)
    )


def is_published(connection: Connection, registration: int) -> bool:
    """Tell whether an edition names a registration, at a table or as the interpreter."""
    copy = schema.edition_meeting
    sat = func.json_each(copy.c.delegates).table_valued("value")
    sits = select(func.count()).select_from(copy.join(sat, true())).where(sat.c.value == registration)
    interprets = select(func.count()).where(copy.c.interpreter_id == registration)
    return any(connection.execute(count).scalar_one() for count in (sits, interprets))


def is_organisation_published(connection: Connection, organisation: int) -> bool:
    """Tell whether an edition names an organisation."""
    copy = schema.edition_meeting
    meets = or_(copy.c.first_id == organisation, copy.c.second_id == organisation)
    return bool(connection.execute(select(func.count()).where(meets)).scalar_one())


def numbers_used(connection: Connection, event: int) -> frozenset[str]:
    """Give all registration numbers of an event."""
    registration = schema.registration
    numbers = select(registration.c.number).where(registration.c.event_id == event)
    return frozenset(connection.execute(numbers).scalars())


def owner_of_number(connection: Connection, event: int, number: str) -> int | None:
    """Give the registration that bears a number."""
    registration = schema.registration
    bears = and_(registration.c.event_id == event, registration.c.number == number)
    found: int | None = connection.execute(select(registration.c.id).where(bears)).scalar()
    return found


def counts(connection: Connection) -> dict[str, int]:
    """Count the things of each kind."""
    return {
        mapping.table.info["kind"]: int(
            connection.execute(select(func.count()).select_from(mapping.table)).scalar_one()
        )
        for mapping in MAPPINGS
    }


def last_edition(connection: Connection, event: int) -> Edition | None:
    """Give an event's newest edition."""
    editions = of_event(connection, Edition, event)
    return max(editions, key=lambda edition: edition.number, default=None)


def _read(
    connection: Connection, thing: type[Thing], condition: ColumnElement[bool] | None = None
) -> tuple[Thing, ...]:
    mapping = mapping_of(thing)
    chosen = select(mapping.table).order_by(mapping.table.c.id)
    if condition is not None:
        chosen = chosen.where(condition)
    with without_collecting():
        rows = connection.execute(chosen).all()
        if not mapping.parts:
            return tuple(mapping.read(row) for row in rows)
        return _with_parts(connection, mapping, rows, condition)


def _with_parts(
    connection: Connection,
    mapping: Mapping,
    rows: Sequence[Row[Any]],
    condition: ColumnElement[bool] | None,
) -> tuple[Any, ...]:
    groups = [_parts(connection, mapping, parts, condition) for parts in mapping.parts]
    return tuple(mapping.read(row, *(group.get(row.id, ()) for group in groups)) for row in rows)


def _parts(
    connection: Connection, mapping: Mapping, parts: Parts, condition: ColumnElement[bool] | None
) -> dict[int, list[Row[Any]]]:
    statement = select(parts.table).order_by(*parts.table.primary_key.columns)
    if condition is not None:
        owners = select(mapping.table.c.id).where(condition)
        statement = statement.where(parts.table.c[parts.owner].in_(owners))
    groups: defaultdict[int, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(statement):
        groups[getattr(row, parts.owner)].append(row)
    return groups
