"""Every domain class comes back from its rows exactly as it was given."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.domain.editions import Edition
from gatewayapp.domain.events import Event, Rules, Session, Table, Zone
from gatewayapp.domain.imported import ImportedFile
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.names import NameOrder, PersonName
from gatewayapp.domain.organisations import Organisation, OrganisationKind, Person, Size
from gatewayapp.domain.pictures import Picture
from gatewayapp.domain.registrations import Participation, Registration, Role, Status
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.domain.wording import Sentence
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database
from gatewayapp.storage.mapping import MAPPINGS
from gatewayapp.storage.unit_of_work import UnitOfWork
from tests.storage.making import STEP

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
words = st.lists(texts, max_size=3).map(tuple)
cells = st.dictionaries(texts, texts, max_size=3)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)).map(lambda m: m.replace(fold=0))
stretches = st.builds(Stretch, moments, moments)
some_stretches = st.lists(stretches, max_size=3).map(tuple)
counts = st.none() | st.integers(0, 10**15)
days = st.dates(date(1800, 1, 1), date(2100, 1, 1))
clock = st.times(time(0, 0), time(23, 59))
values = st.integers() | texts | moments | days | clock
sentences = st.recursive(
    st.builds(Sentence, texts),
    lambda inner: st.builds(
        Sentence,
        texts,
        st.lists(st.tuples(texts, inner | values), max_size=2).map(tuple),
    ),
    max_leaves=3,
)
E1, E2 = st.just(1), st.just(2)

sizes = st.builds(Size, counts, counts, counts, counts, counts)
names = st.builds(PersonName, texts, texts, texts, texts, st.sampled_from(NameOrder))
rules = st.builds(
    Rules,
    max_meetings_in_a_row=st.none() | st.integers(1, 9),
    fairness=st.none() | st.integers(0, 3),
    free_slot_a_day=st.booleans(),
    interpreters=st.none() | st.booleans(),
)
THINGS: dict[type, st.SearchStrategy[Any]] = {
    Organisation: st.builds(
        Organisation,
        st.just(0),
        texts,
        texts,
        texts,
        st.sampled_from(OrganisationKind),
        texts,
        sectors=words,
        size=sizes,
        founded=st.none() | days,
        extra=cells,
    ),
    Person: st.builds(
        Person, st.just(0), st.none() | E1 | E2, names, texts, languages=words, extra=cells
    ),
    Event: st.builds(
        Event,
        st.just(0),
        st.uuids().map(str),
        texts,
        st.integers(1, 90),
        st.integers(0, 30),
        rules=rules,
        place=texts,
    ),
    Session: st.builds(Session, st.just(0), texts, days, clock, clock),
    Zone: st.builds(
        Zone,
        st.just(0),
        st.uuids().map(str),
        st.lists(st.tuples(E1 | E2, st.integers(0, 9)), max_size=2).map(tuple),
    ),
    Table: st.builds(
        Table, st.just(0), st.integers(100, 10**9), E1 | E2, st.none() | E1, some_stretches
    ),
    Registration: st.builds(
        Registration,
        id=st.just(0),
        event=E1,
        person=st.just(3),
        number=st.uuids().map(str),
        role=st.sampled_from(Role),
        status=st.sampled_from(Status),
        arrives=st.none() | days,
        absences=some_stretches,
        shifts=some_stretches,
        remarks=texts,
        checked_in=st.none() | moments,
        extra=cells,
    ),
    Participation: st.builds(Participation, st.just(0), E1, E1, st.booleans(), counts, counts),
    Wish: st.builds(
        Wish,
        st.just(0),
        E1,
        E2,
        st.integers(1, 5),
        st.none() | st.integers(0, 3),
        st.none() | moments,
        st.sampled_from([(), (1,), (2, 1)]),
        st.sampled_from([(), (1,), (2, 1)]),
        texts,
    ),
    Veto: st.builds(Veto, st.just(0), E1, E2, st.none() | E1, texts),
    Meeting: st.builds(
        Meeting,
        st.just(0),
        E1,
        E2,
        moments,
        E1 | E2,
        st.sampled_from([(1, 2), (2, 1), (1,)]),
        st.none() | E1,
        st.sampled_from(MeetingState),
    ),
    Edition: st.builds(
        Edition, st.just(0), E1, st.integers(1, 99), texts, moments.map(lambda m: m.replace(tzinfo=UTC))
    ),
    AttentionItem: st.builds(
        AttentionItem,
        st.just(0),
        E1,
        texts,
        texts,
        st.integers(1, 10**6),
        sentences,
        texts,
        cells,
        texts,
        counts,
        st.sampled_from(Settlement),
    ),
    ImportedFile: st.builds(
        ImportedFile,
        st.just(0),
        E1,
        texts,
        texts,
        st.lists(st.tuples(texts, texts), max_size=2).map(tuple),
        st.dictionaries(E1 | E2, words, max_size=2),
        cells,
    ),
    Picture: st.one_of(
        st.builds(Picture, st.just(0), st.binary(max_size=9), texts, E1 | E2, st.none()),
        st.builds(Picture, st.just(0), st.binary(max_size=9), texts, st.none(), E1 | E2),
    ),
}


def _ground(unit: UnitOfWork) -> None:
    """Store something for every reference."""
    unit.add([Organisation(1, "A"), Organisation(2, "B")])
    unit.add([Person(1, 1, PersonName("P")), Person(2, 2, PersonName("Q")), Person(3, 2, PersonName())])
    unit.add([Event(1, "E", "Asia/Tokyo", 20, 5)])
    unit.add([Zone(1, "Hall A"), Zone(2, "Hall B")], 1)
    unit.add([Table(1, 1, 1), Table(2, 2, 2)], 1)
    unit.add([Registration(person, 1, person, str(person), Role.VISITOR) for person in (1, 2)])
    unit.add([Wish(1, 1, 2), Wish(2, 2, 1)], 1)


def test_strategies_know_every_mapped_class() -> None:
    assert set(THINGS) == {mapping.thing for mapping in MAPPINGS}


class _Enough(Exception):
    """Takes everything back, so that examples do not meet each other."""


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_thing_read_equals_thing_written_and_changed(db: Database, data: st.DataObject) -> None:
    with suppress(_Enough), db.change(STEP) as unit:
        _ground(unit)
        for thing, strategy in THINGS.items():
            first, second = data.draw(strategy), data.draw(strategy)
            (id_,) = unit.add([first], 1)
            assert reading.of_ids(unit.connection, thing, [id_]) == (replace(first, id=id_),)
            if thing is Edition:
                continue  # never changed
            unit.update([replace(second, id=id_)])
            assert reading.of_ids(unit.connection, thing, [id_]) == (replace(second, id=id_),)
            unit.remove(thing, [id_])
            assert reading.of_ids(unit.connection, thing, [id_]) == ()
        raise _Enough


@given(
    meetings=st.lists(
        st.builds(
            Meeting,
            st.integers(1, 10**6),
            E1,
            E2,
            moments,
            E1,
            st.lists(st.integers(1, 9)).map(tuple),
            st.none() | E2,
            st.sampled_from(MeetingState),
        ),
        unique_by=lambda meeting: meeting.id,
    )
)
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
def test_edition_keeps_meetings_as_they_were(db: Database, meetings: list[Meeting]) -> None:
    with suppress(_Enough), db.change(STEP) as unit:
        _ground(unit)
        unit.add([Edition(7, 1, 1, "", datetime(2026, 1, 1, tzinfo=UTC))])
        unit.copy_meetings(7, meetings)
        stored = reading.edition_meetings(unit.connection, 7)
        assert stored == tuple(sorted(meetings, key=lambda meeting: meeting.id))
        raise _Enough
