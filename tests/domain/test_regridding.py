from dataclasses import replace
from datetime import date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.events import Event, Session, Table, Zone, slots_of
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.regridding import regridded

DAY = date(2026, 12, 1)
MORNING = Session(1, "Morning", DAY, time(9, 30), time(12, 0))
EVENT = Event(
    1, "Tokyo", "Asia/Tokyo", 20, 5, (MORNING,), (Zone(1, "Hall"),), (Table(1, 1, 1), Table(2, 2, 1))
)
STARTS = [slot.start for slot in slots_of(EVENT.sessions, 20, 5)]


def at(*places: int, table: int = 1, state: MeetingState = MeetingState.PLANNED) -> list[Meeting]:
    return [Meeting(n + 1, n + 1, n + 100, STARTS[n], table, (), state=state) for n in places]


def times(meetings: tuple[Meeting, ...]) -> list[str]:
    return [f"{meeting.start:%d %H:%M}" for meeting in meetings]


def test_session_that_moves_takes_its_meetings_along() -> None:
    later = replace(MORNING, date=date(2026, 12, 8), start=time(10, 0), end=time(12, 30))
    plan = regridded(EVENT, replace(EVENT, sessions=(later,)), at(0, 2))
    assert times(plan.moved) == ["08 10:00", "08 10:50"]
    assert not plan.kept
    assert not plan.lost


def test_longer_meetings_keep_their_order_and_the_last_are_lost() -> None:
    plan = regridded(EVENT, replace(EVENT, slot_minutes=30), at(0, 1, 2, 3, 4, 5))
    assert times(plan.kept) == ["01 09:30"]
    assert times(plan.moved) == ["01 10:05", "01 10:40", "01 11:15"]
    assert times(plan.lost) == ["01 11:10", "01 11:35"]


def test_session_cut_at_its_beginning_loses_only_what_was_there() -> None:
    shorter = replace(MORNING, start=time(10, 20))
    plan = regridded(EVENT, replace(EVENT, sessions=(shorter,)), at(0, 1, 2, 3, 4, 5))
    assert times(plan.kept) == ["01 10:20", "01 10:45", "01 11:10", "01 11:35"]
    assert times(plan.lost) == ["01 09:30", "01 09:55"]


def test_session_that_begins_earlier_leaves_all_where_they_are() -> None:
    longer = replace(MORNING, start=time(9, 5))
    assert times(regridded(EVENT, replace(EVENT, sessions=(longer,)), at(0, 5)).kept) == [
        "01 09:30",
        "01 11:35",
    ]


def test_meeting_at_a_table_that_goes_is_lost_without_its_pin() -> None:
    one_table = replace(EVENT, tables=EVENT.tables[:1])
    plan = regridded(EVENT, one_table, at(0, table=2, state=MeetingState.PINNED))
    assert [meeting.state for meeting in plan.lost] == [MeetingState.PLANNED]


def test_what_is_over_never_moves() -> None:
    gone = replace(EVENT, sessions=(replace(MORNING, id=2, date=date(2027, 1, 1)),))
    held = at(0, state=MeetingState.HELD)
    assert regridded(EVENT, gone, held).kept == tuple(held)


@given(
    minutes=st.integers(10, 60),
    gap=st.integers(0, 10),
    begins=st.integers(8, 11),
    places=st.sets(st.integers(0, len(STARTS) - 1)),
)
def test_no_meeting_is_forgotten_and_none_share_a_place(
    minutes: int, gap: int, begins: int, places: set[int]
) -> None:
    session = replace(MORNING, start=time(begins, 15))
    after = replace(EVENT, slot_minutes=minutes, gap_minutes=gap, sessions=(session,))
    plan = regridded(EVENT, after, at(*places))
    grid = {slot.start for slot in slots_of(after.sessions, minutes, gap)}
    assert {meeting.id for meeting in plan.meetings} == {place + 1 for place in places}
    placed: list[datetime] = [meeting.start for meeting in (*plan.kept, *plan.moved)]
    assert set(placed) <= grid
    assert len(set(placed)) == len(placed)
