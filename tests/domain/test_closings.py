from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.closings import Closing, closings_followed, closings_of, with_closings
from gatewayapp.domain.events import (
    Event,
    Session,
    Table,
    Zone,
    is_kept_only,
    room_of,
    throughout,
    usable_tables,
    without_kept,
)

DAYS = (date(2026, 12, 1), date(2026, 12, 2))
EVENT = Event(
    1,
    "Two days",
    "Asia/Tokyo",
    20,
    5,
    tuple(Session(place, "Morning", day, time(9, 30), time(12)) for place, day in enumerate(DAYS)),
    (Zone(1, "Hall"),),
    tuple(Table(number, number, 1) for number in range(1, 5)),
)
TIMES = st.sampled_from([None, *(time(hour) for hour in range(8, 13))])
CLOSINGS = st.builds(
    Closing,
    st.sets(st.integers(1, 4), min_size=1).map(lambda numbers: tuple(sorted(numbers))),
    st.sampled_from([None, *DAYS]),
    TIMES,
    TIMES,
).filter(lambda it: it.start is None or it.end is None or it.start < it.end)


def test_closing_of_each_day_is_told_once() -> None:
    closing = Closing((2, 3), None, time(10), time(11))
    assert closings_of(with_closings(EVENT, [closing])) == (closing,)


def test_closing_of_one_day_leaves_the_other() -> None:
    event = with_closings(EVENT, [Closing((1,), DAYS[1])])
    (stretch,) = event.tables[0].closed
    assert (stretch.start, stretch.end) == (datetime(2026, 12, 2), datetime(2026, 12, 3))
    assert closings_of(event) == (Closing((1,), DAYS[1]),)


@given(st.lists(CLOSINGS, max_size=5))
def test_what_is_told_of_an_event_closes_the_same_times(closings: list[Closing]) -> None:
    event = with_closings(EVENT, closings)
    assert with_closings(EVENT, closings_of(event)) == event


def test_closings_follow_the_days() -> None:
    closings = (Closing((4,), None, time(10), time(11)), Closing((1,), DAYS[0]))
    before, week = with_closings(EVENT, closings), timedelta(days=7)
    sessions = tuple(replace(it, date=it.date + week) for it in EVENT.sessions)
    later = closings_followed(before, replace(before, sessions=sessions), week)
    assert closings_of(later) == (closings[0], Closing((1,), DAYS[0] + week))
    longer = replace(before, sessions=(*EVENT.sessions, replace(EVENT.sessions[0], date=DAYS[0] + week)))
    assert closings_of(closings_followed(before, longer)) == closings
    second = Closing((2,), DAYS[1])
    elsewhere = (EVENT.sessions[0], replace(EVENT.sessions[1], date=DAYS[0] + week))
    one_moved = closings_followed(with_closings(EVENT, [second]), replace(before, sessions=elsewhere))
    assert closings_of(one_moved) == (replace(second, day=DAYS[0] + week),)
    shorter = replace(before, sessions=EVENT.sessions[1:])
    assert closings_of(closings_followed(before, shorter)) == closings[:1]


def test_table_that_is_only_kept_is_no_closing() -> None:
    kept = replace(EVENT.tables[3], closed=(throughout(EVENT.sessions),))
    event = replace(EVENT, tables=(*EVENT.tables[:3], kept))
    assert closings_of(event) == ()
    assert with_closings(event, ()) == event
    assert without_kept(event).tables == EVENT.tables[:3]
    shut = with_closings(EVENT, [Closing((1, 2, 3, 4))])
    assert not any(is_kept_only(table, EVENT.sessions) for table in shut.tables)
    assert without_kept(shut) == shut


def test_closed_tables_give_less_room() -> None:
    assert (room_of(EVENT), usable_tables(EVENT)) == (48, 4)
    half = with_closings(EVENT, [Closing((1, 2), DAYS[0])])
    assert (room_of(half), usable_tables(half)) == (36, 3)
    assert usable_tables(replace(EVENT, sessions=())) == 4
