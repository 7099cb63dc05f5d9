from dataclasses import replace
from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.events import Event, Session, slots_of, tables_needed
from gatewayapp.gui.start.making import usual_event
from gatewayapp.gui.start.setting_up.days import (
    first_day,
    last_day,
    lasting_until,
    moved_to,
    pauses,
    with_break,
    with_next_session,
    without_session,
)

DAY = date(2026, 12, 1)
EVENT = moved_to(usual_event("Asia/Tokyo", DAY, "Morning", "Afternoon", "Hall"), DAY)


def days(event: Event) -> list[str]:
    return [f"{it.date:%d} {it.name}" for it in event.sessions]


def test_usual_event_can_be_planned_at_once() -> None:
    assert len(slots_of(EVENT.sessions, EVENT.slot_minutes, EVENT.gap_minutes)) == 15
    assert len(EVENT.tables) == 20


def test_all_days_follow_the_first() -> None:
    longer = lasting_until(EVENT, date(2026, 12, 2))
    assert days(moved_to(longer, date(2026, 12, 8))) == [
        "08 Morning", "08 Afternoon", "09 Morning", "09 Afternoon",
    ]  # fmt: skip


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_first_day_can_be_taken_back(day: date) -> None:
    assert moved_to(moved_to(EVENT, day), DAY) == EVENT


def test_new_days_are_like_the_last_and_have_no_id() -> None:
    stored = replace(EVENT, sessions=tuple(replace(it, id=9) for it in EVENT.sessions))
    longer = lasting_until(stored, date(2026, 12, 3))
    assert [session.id for session in longer.sessions] == [9, 9, 0, 0, 0, 0]
    assert (first_day(longer), last_day(longer)) == (DAY, date(2026, 12, 3))
    assert lasting_until(longer, date(2026, 11, 1)).sessions == stored.sessions


def test_afternoon_follows_the_morning_and_then_the_next_day() -> None:
    morning = without_session(EVENT, 1)
    again = with_next_session(morning, "Morning", "Afternoon")
    assert days(again) == ["01 Morning", "01 Afternoon"]
    assert days(with_next_session(again, "Morning", "Afternoon"))[2] == "02 Morning"


def test_break_divides_a_session_between_two_slots() -> None:
    divided = with_break(EVENT, 0)
    first, second = divided.sessions[:2]
    assert (first.end, second.start, second.end) == (time(11, 5), time(11, 20), time(12, 30))
    assert second.name == "Morning 2"
    minutes = [int((end - start).seconds / 60) for start, end in pauses(divided, DAY)]
    assert minutes == [15, 60]


def test_session_of_one_slot_has_no_room_for_a_break() -> None:
    short = replace(EVENT, sessions=(Session(0, "Short", DAY, time(9), time(9, 30)),))
    assert with_break(short, 0) == short


def test_tables_needed_are_meetings_by_slots_and_15_percent() -> None:
    assert [tables_needed(*it) for it in ((0, 15), (150, 15), (151, 15), (434, 14), (5, 0))] == [
        0, 12, 12, 36, 0,
    ]  # fmt: skip
