"""The grid of slots."""

from datetime import date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.events import Session, slots_of

DAY = date(2026, 12, 1)


def test_slots_fill_a_session_with_a_gap_after_each() -> None:
    slots = slots_of([Session(1, "Morning", DAY, time(9, 30), time(12, 30))], 20, 5)
    assert [f"{slot.start:%H:%M}" for slot in slots] == [
        "09:30",
        "09:55",
        "10:20",
        "10:45",
        "11:10",
        "11:35",
        "12:00",
    ]


def test_last_slot_needs_no_gap_after_it() -> None:
    slots = slots_of([Session(1, "Short", DAY, time(9), time(9, 45))], 20, 5)
    assert slots[-1].end == datetime(2026, 12, 1, 9, 45)


def test_sessions_are_numbered_in_order_of_time() -> None:
    late = Session(1, "Afternoon", DAY, time(13), time(14))
    early = Session(2, "Morning", DAY, time(9), time(10))
    slots = slots_of([late, early], 30, 0)
    assert [(slot.index, slot.session, slot.start.hour) for slot in slots] == [
        (0, 0, 9),
        (1, 0, 9),
        (2, 1, 13),
        (3, 1, 13),
    ]


def test_session_shorter_than_a_slot_has_none() -> None:
    assert slots_of([Session(1, "Tea", DAY, time(9), time(9, 10))], 20, 0) == ()


@given(length=st.integers(1, 90), gap=st.integers(0, 30), minutes=st.integers(1, 600))
def test_slots_never_overlap_and_stay_inside_the_session(length: int, gap: int, minutes: int) -> None:
    session = Session(1, "Day", DAY, time(8), time(8 + minutes // 60, minutes % 60))
    slots = slots_of([session], length, gap)
    assert all(session.stretch.covers(slot.stretch) for slot in slots)
    assert not any(a.stretch.overlaps(b.stretch) for a in slots for b in slots if a is not b)
    assert len(slots) == (minutes + gap) // (length + gap)
