from dataclasses import replace
from datetime import date, time

from gatewayapp.domain.events import Event
from gatewayapp.gui.start.making import usual_event
from gatewayapp.gui.start.setting_up.checks import BASICS, TIMES, VENUE, faults_in
from gatewayapp.gui.start.setting_up.days import with_session
from gatewayapp.gui.start.setting_up.venue import named, renumbered, with_zone

EVENT = replace(
    usual_event("Asia/Tokyo", date(2026, 10, 1), "Morning", "Afternoon", "Hall"), name="Tokyo"
)


def told(event: Event, *others: str) -> list[tuple[int, str, int, str]]:
    return [(it.step, it.field, it.row, str(it.fault)) for it in faults_in(event, others)]


def test_sound_event_has_no_faults() -> None:
    assert faults_in(EVENT, ("Osaka",)) == ()


def test_missing_name_is_told_apart_from_a_wrong_one() -> None:
    (missing,) = faults_in(replace(EVENT, name=" "))
    assert missing.only_missing
    (taken,) = faults_in(EVENT, ("Tokyo",))
    assert not taken.only_missing
    assert str(taken.fault) == "Another event is named Tokyo. Choose another name."


def test_unknown_time_zone_is_refused() -> None:
    assert told(replace(EVENT, timezone="Mars/Olympus"))[0][:3] == (BASICS, "timezone", 0)


def test_sessions_say_what_is_wrong_in_their_row() -> None:
    morning, afternoon = EVENT.sessions
    backwards = with_session(EVENT, 0, replace(morning, end=time(9, 0)))
    assert told(backwards) == [(TIMES, "session", 0, "It ends before it starts. Set a later end.")]
    short = with_session(EVENT, 1, replace(afternoon, end=time(13, 40)))
    assert told(short)[0][2:] == (
        1,
        "It is shorter than one meeting of 20 minutes. Let it last longer.",
    )
    early = with_session(EVENT, 1, replace(afternoon, start=time(12, 0)))
    assert told(early)[0][2:] == (
        1,
        "It begins before Morning ends. Let one end before the other starts.",
    )


def test_zones_need_names_and_numbers_of_their_own() -> None:
    event = with_zone(EVENT, "Hall")
    assert [it[:3] for it in told(event)] == [(VENUE, "zone", 0), (VENUE, "zone", 1)]
    nameless = named(event, event.zones[1].id, "")
    assert told(nameless) == [(VENUE, "zone", 1, "The zone has no name. Type one, such as Hall A.")]
    clash = renumbered(named(event, event.zones[1].id, "Gallery"), event.zones[1].id, 20)
    assert told(clash)[0][3] == "Table 20 stands in another zone too. Begin at another number."
