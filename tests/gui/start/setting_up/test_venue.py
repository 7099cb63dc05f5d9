from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.events import Event, throughout, without_kept
from gatewayapp.gui.start.making import usual_event
from gatewayapp.gui.start.setting_up.venue import (
    minutes_between,
    owned,
    renumbered,
    resized,
    tables_in,
    walked,
    with_zone,
    without_zone,
)

EVENT = usual_event("Asia/Tokyo", date(2026, 10, 1), "Morning", "Afternoon", "Hall")
HALL = EVENT.zones[0].id


def numbers(event: Event, zone: int) -> list[int]:
    return [table.number for table in tables_in(event, zone)]


def two_zones() -> tuple[Event, int]:
    event = with_zone(resized(EVENT, HALL, 3), "Gallery")
    return event, event.zones[1].id


def test_new_zone_is_numbered_on() -> None:
    event, gallery = two_zones()
    assert numbers(event, HALL) == [1, 2, 3]
    assert numbers(event, gallery) == list(range(4, 14))


def test_more_tables_take_free_numbers_and_fewer_keep_the_first() -> None:
    event, gallery = two_zones()
    assert numbers(resized(event, HALL, 5), HALL) == [1, 2, 3, 14, 15]
    assert numbers(resized(event, gallery, 2), gallery) == [4, 5]


@given(st.lists(st.integers(1, 40), min_size=1, max_size=5))
def test_numbers_stay_unique_however_often_zones_are_resized(counts: list[int]) -> None:
    event, gallery = two_zones()
    for place, count in enumerate(counts):
        event = resized(event, (HALL, gallery)[place % 2], count)
    bare = [table.number for table in event.tables]
    assert len(set(bare)) == len(bare)


def test_renumbered_tables_keep_what_they_are() -> None:
    stored = replace(EVENT, tables=tuple(replace(it, id=it.number + 100) for it in EVENT.tables))
    moved = renumbered(resized(stored, HALL, 3), HALL, 51)
    assert [(table.id, table.number) for table in moved.tables] == [(101, 51), (102, 52), (103, 53)]


def test_ways_hold_in_both_directions_and_go_with_their_zone() -> None:
    event, gallery = two_zones()
    event = walked(walked(event, HALL, gallery, 5), gallery, HALL, 7)
    assert minutes_between(event, HALL, gallery) == minutes_between(event, gallery, HALL) == 7
    assert without_zone(event, gallery).zones[0].walk == ()
    assert minutes_between(walked(event, HALL, gallery, 0), HALL, gallery) == 0


def test_booth_is_owned_and_given_back() -> None:
    booth = owned(EVENT, 3, 17)
    assert [table.number for table in booth.tables if table.owner == 17] == [3]
    assert owned(booth, 3, None) == EVENT


def test_closed_tables_are_kept_out_of_sight_until_they_are_put_up_again() -> None:
    event = replace(EVENT, id=1)
    shut = (throughout(event.sessions),)
    tables = tuple(replace(it, closed=shut) if it.number > 18 else it for it in event.tables)
    stored = replace(event, tables=tables)
    shown = without_kept(stored)
    assert len(shown.tables) == 18
    assert numbers(resized(shown, HALL, 19), HALL)[-1] == 19
