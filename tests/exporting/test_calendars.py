import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from icalendar import Calendar, Timezone

from gatewayapp.domain.names import PersonName
from gatewayapp.exporting.calendars import calendar_for_all, calendar_of, calendars_zip
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.time_zones import zone_lines
from gatewayapp.exporting.words import Language, words
from tests.exporting.people import material
from tests.exporting.rfc5545 import faults

ENGLISH = words(Language.ENGLISH)
PLAN = plan_on_paper(material())
JAKOB = PLAN.agendas[3]


def events(content: bytes) -> list[dict[str, str]]:
    """Read a calendar file by the rules of RFC 5545: unfold, then one event after the other."""
    lines = content.decode().replace("\r\n ", "").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    found: list[dict[str, str]] = []
    for line in lines[1:-2]:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and name != "END":
            assert name not in found[-1]
            found[-1][name] = value
    return found


def test_times_are_those_of_the_clocks_at_the_event() -> None:
    content = calendar_of(PLAN, JAKOB, ENGLISH)
    first = events(content)[0]
    assert first["DTSTART;TZID=Asia/Tokyo"] == "20261201T093000"
    assert first["DTEND;TZID=Asia/Tokyo"] == "20261201T095000"
    read = Calendar.from_ical(content).walk("VEVENT")[0]
    assert read["DTSTART"].dt == datetime(2026, 12, 1, 0, 30, tzinfo=UTC)


def described(name: str, *days: date) -> tzinfo:
    """Let another program make a zone of our description, of that alone."""
    own = "\r\n".join(zone_lines(name, days)).replace(f"TZID:{name}", "TZID:Nowhere/Known")
    return Timezone.from_ical(own).to_tz(lookup_tzid=False)


@pytest.mark.parametrize(
    "name",
    ["Asia/Tokyo", "Europe/Brussels", "America/St_Johns", "Pacific/Chatham", "Australia/Sydney", "UTC"],
)
@given(moment=st.datetimes(datetime(2026, 1, 2), datetime(2027, 12, 30)))
def test_zone_is_described_as_it_is(name: str, moment: datetime) -> None:
    """Also where clocks change between the days of an event."""
    ours = described(name, date(2026, 3, 28), date(2027, 10, 31))
    there = moment.replace(tzinfo=ZoneInfo(name))
    assume(there.utcoffset() == there.replace(fold=1).utcoffset())  # the clocks show it once
    assert moment.replace(tzinfo=ours).utcoffset() == there.utcoffset()


def test_calendar_is_read_by_another_program_and_keeps_the_rules() -> None:
    for content in (calendar_for_all(PLAN, ENGLISH), calendar_of(PLAN, JAKOB, words(Language.BOTH))):
        read = Calendar.from_ical(content)
        assert not read.errors
        assert (read["VERSION"], bool(read["PRODID"])) == ("2.0", True)
        meetings = read.walk("VEVENT")
        assert len({it["UID"] for it in meetings}) == len(meetings) > 0
        for meeting in meetings:
            assert not meeting.errors
            assert meeting["DTSTAMP"].dt.utcoffset() == timedelta(0)
            assert meeting["DTEND"].dt - meeting["DTSTART"].dt == timedelta(minutes=20)
            assert meeting["SEQUENCE"] == 4
            assert content.count(b"BEGIN:VEVENT") == len(meetings)


def test_event_says_whom_where_and_with_which_interpreter() -> None:
    first = events(calendar_of(PLAN, JAKOB, ENGLISH))[0]
    assert first["SUMMARY"] == "Kobe Thermal Engineering"
    assert first["LOCATION"] == r"Table 2\, Hall A\, Tokyo"
    assert first["DESCRIPTION"].split(r"\n") == [
        "Kobe Thermal Engineering: KOBAYASHI Haruka",
        "Luleå Grön Stål AB: ÖBERG Jakob",
        "Interpreter: MORI Aya",
    ]
    assert first["SEQUENCE"] == "4"


def test_event_keeps_its_name_when_it_moves_to_another_time() -> None:
    later = material()
    moved = [replace(m, start=datetime(2026, 12, 1, 10, 45), table=1) for m in later.meetings]
    after = plan_on_paper(replace(later, meetings=tuple(moved)))
    before = {it["UID"] for it in events(calendar_for_all(PLAN, ENGLISH))}
    assert {it["UID"] for it in events(calendar_for_all(after, ENGLISH))} == before
    assert len(before) == 3


def test_calendar_cancels_what_was_in_the_edition_before() -> None:
    smaller = material()
    fewer = plan_on_paper(replace(smaller, meetings=smaller.meetings[:2]))
    states = {it["SUMMARY"]: it["STATUS"] for it in events(calendar_for_all(fewer, ENGLISH))}
    assert states['Luleå Grön Stål AB / =HYPERLINK("x")'] == "CANCELLED"
    own = events(calendar_of(fewer, fewer.agendas[3], ENGLISH))
    assert [it["STATUS"] for it in own] == ["CONFIRMED", "CANCELLED"]


def test_every_line_is_short_and_no_letter_is_divided() -> None:
    content = calendar_for_all(PLAN, words(Language.JAPANESE))
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert content.decode()


def test_commas_and_breaks_of_strangers_are_escaped() -> None:
    event = replace(PLAN.event, name="A, B; C\\D\nEND:VCALENDAR")
    lines = calendar_for_all(replace(PLAN, event=event), ENGLISH).decode().split("\r\n")
    assert r"X-WR-CALNAME:A\, B\; C\\D\nEND:VCALENDAR" in lines


def test_zip_holds_a_calendar_for_each_person() -> None:
    with zipfile.ZipFile(BytesIO(calendars_zip(PLAN, ENGLISH))) as archive:
        assert archive.namelist() == [
            "031 =1+1 Zofia.ics",
            "104 KOBAYASHI Haruka.ics",
            "007 MORI Aya.ics",
            "052 ÖBERG Jakob.ics",
        ]
        assert len(events(archive.read("052 ÖBERG Jakob.ics"))) == 2


def test_same_plan_has_the_same_bytes() -> None:
    assert calendars_zip(PLAN, ENGLISH) == calendars_zip(PLAN, ENGLISH)


@given(
    st.lists(st.text(max_size=90), min_size=4, max_size=4),
    st.sampled_from(Language),
    st.sampled_from(["Asia/Tokyo", "Europe/Brussels", "America/St_Johns", "Pacific/Chatham"]),
)
def test_calendar_keeps_the_rules_whatever_names_are_typed(
    names: list[str], language: Language, zone: str
) -> None:
    """Lines of at most 75 bytes, CRLF, escaped texts, a stamp, and no time without its zone."""
    firm, person, place, event = names
    sides = tuple(
        replace(side, name=firm, people=(PersonName(person, person),))
        for side in JAKOB.lines[0].meeting.sides
    )
    line = replace(
        JAKOB.lines[0], meeting=replace(JAKOB.lines[0].meeting, sides=sides), partner=sides[0]
    )
    told = replace(PLAN.event, name=event, place=place, timezone=zone)
    agenda = replace(JAKOB, lines=(line,), dropped=())
    plan = replace(PLAN, event=told, agendas=(agenda,))
    assert faults(calendar_of(plan, agenda, words(language))) == []
    assert faults(calendar_for_all(plan, words(language))) == []
