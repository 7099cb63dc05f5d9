"""Small events with every kind of rule, drawn by hypothesis."""

from datetime import datetime, timedelta

from hypothesis import strategies as st

from gatewayapp.domain.events import Rules, Table, Zone
from gatewayapp.domain.facts import Delegate, EventFacts, Interpreter, Participant
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Veto, Wish
from tests.planning.made_events import grid

LANGUAGES = ("en", "ja", "fr")


@st.composite
def small_events(
    draw: st.DrawFn, most_people: int = 7, most_slots: int = 6, most_wishes: int = 14
) -> EventFacts:
    """Draw an event of a few organisations, slots, zones, tables, interpreters and wishes."""
    slots = grid(draw(st.integers(1, most_slots)), days=draw(st.integers(1, 2)))
    zones = draw(_zones())
    count = draw(st.integers(2, most_people))
    tables = draw(_tables([zone.id for zone in zones], count))
    booths = {table.owner: table.id for table in tables if table.owner is not None}
    people = [draw(_participants(o, booths.get(o), slots)) for o in range(1, count + 1)]
    pairs = st.tuples(st.integers(1, count), st.integers(1, count)).filter(lambda p: p[0] != p[1])
    asked = draw(st.lists(pairs, min_size=1, max_size=most_wishes, unique=True))
    return EventFacts(
        slots=slots,
        zones=zones,
        tables=tables,
        participants=tuple(people),
        interpreters=tuple(draw(_interpreters(9000 + i, slots)) for i in range(draw(st.integers(0, 2)))),
        wishes=tuple(draw(_wishes(i, pair, people, slots)) for i, pair in enumerate(asked, 1)),
        vetoes=tuple(Veto(i, *pair) for i, pair in enumerate(draw(st.lists(pairs, max_size=1)), 1)),
        met_before=frozenset(frozenset(pair) for pair in draw(st.lists(pairs, max_size=1))),
        rules=draw(rules()),
    )


def _zones() -> st.SearchStrategy[tuple[Zone, ...]]:
    near, far = Zone(1, "Hall A", ((2, 3),)), Zone(1, "Hall A", ((2, 12),))
    return st.sampled_from([(Zone(1, "Hall A"),), (near, Zone(2, "Hall B")), (far, Zone(2, "Hall B"))])


@st.composite
def _tables(draw: st.DrawFn, zones: list[int], people: int) -> tuple[Table, ...]:
    plain = [Table(i, i, draw(st.sampled_from(zones))) for i in range(1, draw(st.integers(1, 3)) + 1)]
    owners = draw(st.lists(st.integers(1, people), max_size=2, unique=True))
    booths = [Table(50 + o, 50 + o, draw(st.sampled_from(zones)), owner=o) for o in owners]
    return (*plain, *booths)


@st.composite
def _participants(draw: st.DrawFn, o: int, booth: int | None, slots: tuple) -> Participant:
    delegates = tuple(
        Delegate(
            100 * o + i,
            o,
            f"Person {o}.{i}",
            frozenset(draw(st.lists(st.sampled_from(LANGUAGES), max_size=2))),
            draw(_stretches(slots)),
        )
        for i in range(draw(st.sampled_from([1, 1, 1, 2, 3])))
    )
    return Participant(
        o,
        f"Company {o}",
        delegates,
        is_host=draw(st.booleans()),
        together=draw(st.booleans()) if len(delegates) > 1 else False,
        booth=booth,
        max_meetings=draw(st.sampled_from([None, None, None, 1, 2])),
    )


@st.composite
def _stretches(draw: st.DrawFn, slots: tuple) -> tuple[Stretch, ...]:
    if draw(st.integers(0, 3)):
        return ()
    start: datetime = draw(st.sampled_from(slots)).start
    return (Stretch(start, start + timedelta(minutes=draw(st.integers(5, 60)))),)


@st.composite
def _interpreters(draw: st.DrawFn, registration: int, slots: tuple) -> Interpreter:
    some = draw(st.lists(st.sampled_from(LANGUAGES), min_size=2, max_size=3, unique=True))
    return Interpreter(
        registration, f"Interpreter {registration}", frozenset(some), absences=draw(_stretches(slots))
    )


@st.composite
def _wishes(draw: st.DrawFn, i: int, pair: tuple[int, int], people: list, slots: tuple) -> Wish:
    special = draw(st.integers(0, 9))
    side = people[pair[special % 2] - 1]
    return Wish(
        i,
        *pair,
        rank=draw(st.integers(1, 5)),
        session=draw(st.integers(0, 1)) if special == 1 else None,
        fixed=draw(st.sampled_from(slots)).start if special == 2 else None,
        delegates=(draw(st.sampled_from(side.delegates)).registration,) if special == 3 else (),
        after=(draw(st.integers(1, i - 1)),) if special == 4 and i > 1 else (),
    )


def rules() -> st.SearchStrategy[Rules]:
    """Draw the rules of an event, most of them off."""
    return st.builds(
        Rules,
        max_meetings_in_a_row=st.sampled_from([None, None, 1, 2]),
        max_meetings_a_day=st.sampled_from([None, None, 2, 3]),
        max_meetings=st.sampled_from([None, None, 3]),
        min_meetings=st.sampled_from([0, 1, 1, 2]),
        free_slot_a_day=st.sampled_from([False, False, True]),
        fairness=st.sampled_from([None, None, 0, 1]),
        rest_after=st.sampled_from([None, 1, 2, 4]),
        avoid_met_before=st.booleans(),
    )
