from dataclasses import replace
from datetime import date, datetime, time

from gatewayapp.domain.events import Event, Session
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.domain.time import Stretch
from gatewayapp.gui.people.availability import SlotState, availability_of

TUESDAY = date(2026, 12, 1)
EVENT = Event(
    1,
    "Mission",
    "Asia/Tokyo",
    20,
    5,
    (
        Session(1, "Morning", TUESDAY, time(9, 30), time(10, 40)),
        Session(2, "Afternoon", TUESDAY, time(14, 0), time(14, 45)),
        Session(3, "Morning", date(2026, 12, 2), time(9, 30), time(9, 50)),
    ),
)
GUEST = Registration(7, 1, 1, "104", Role.HOST)


def meeting_at(hour: int, minute: int, *, state: MeetingState = MeetingState.PLANNED) -> Meeting:
    return Meeting(1, 1, 2, datetime.combine(TUESDAY, time(hour, minute)), 1, (7, 9), None, state)


def test_availability_shows_each_session_of_each_day() -> None:
    days = availability_of(EVENT, GUEST, ()).days
    assert [(day.date.day, [len(s) for s in day.sessions]) for day in days] == [(1, [3, 2]), (2, [1])]


def test_availability_tells_meetings_from_free_and_away() -> None:
    afternoon = Stretch(datetime.combine(TUESDAY, time(14, 0)), datetime.combine(TUESDAY, time(18, 0)))
    guest = replace(GUEST, absences=(afternoon,))
    seen = availability_of(EVENT, guest, (meeting_at(9, 55),))
    assert seen.days[0].sessions == (
        (SlotState.FREE, SlotState.MEETING, SlotState.FREE),
        (SlotState.AWAY, SlotState.AWAY),
    )
    assert [seen.count(state) for state in SlotState] == [1, 3, 2]


def test_availability_leaves_out_a_cancelled_meeting() -> None:
    seen = availability_of(EVENT, GUEST, (meeting_at(9, 30, state=MeetingState.CANCELLED),))
    assert seen.count(SlotState.MEETING) == 0


def test_an_interpreter_is_away_outside_the_shifts() -> None:
    shift = Stretch(datetime.combine(TUESDAY, time(9, 0)), datetime.combine(TUESDAY, time(10, 0)))
    interpreter = replace(GUEST, role=Role.INTERPRETER, shifts=(shift,))
    assert availability_of(EVENT, interpreter, ()).days[0].sessions[0] == (
        SlotState.FREE,
        SlotState.AWAY,
        SlotState.AWAY,
    )
