from datetime import date, time

from gatewayapp.domain.events import Session
from gatewayapp.gui.plan.session_names import session_names
from tests.gui.plan.occasions import grid_event


def name_day(moment):
    return f"{moment:%a}"


def test_sessions_of_several_days_carry_the_day():
    assert session_names(grid_event(sessions=3), name_day) == (
        "Tue morning",
        "Tue afternoon",
        "Wed morning",
    )


def test_sessions_of_one_day_are_named_as_they_are():
    assert session_names(grid_event(sessions=2), name_day) == ("Morning", "Afternoon")


def test_names_that_tell_sessions_apart_already_stay():
    event = grid_event(sessions=0)
    sessions = tuple(
        Session(0, name, date(2026, 12, day), time(9), time(12))
        for name, day in (("Day two", 2), ("Day one", 1))
    )
    named = session_names(type(event)(0, "E", "Asia/Tokyo", 20, 5, sessions), name_day)
    assert named == ("Day one", "Day two")
