"""Each fault in an event's file is said in one sentence that names the key and the remedy."""

from contextlib import suppress
from dataclasses import fields
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gatewayapp.domain.closings import Closing, closings_of
from gatewayapp.domain.events import Rules
from gatewayapp.domain.faults import Fault
from gatewayapp.services.event_file_tables import BOOTH, CLOSED
from gatewayapp.services.event_files import read_event_file

EVENT = """\
name = "Tokyo Green Mission 2026"
timezone = "Asia/Tokyo"
slot_minutes = 20
gap_minutes = 5
max_meetings_in_a_row = 6
[[session]]
name = "Morning"
date = 2026-12-01
start = 09:30:00
end = 12:30:00
[[zone]]
name = "Hall A"
tables = 40
walk = { "Hall B" = 5 }
[[zone]]
name = "Hall B"
tables = 20
"""


def _read(tmp_path: Path, text: str) -> object:
    file = tmp_path / "行事 2026.toml"
    file.write_text(text, encoding="utf-8")
    return read_event_file(file).event


def test_event_is_read_with_tables_numbered_through(tmp_path: Path) -> None:
    file = tmp_path / "e.toml"
    file.write_text(EVENT, encoding="utf-8")
    event = read_event_file(file).event
    assert (event.name, event.timezone) == ("Tokyo Green Mission 2026", "Asia/Tokyo")
    assert (event.slot_minutes, event.gap_minutes) == (20, 5)
    assert event.rules == Rules(max_meetings_in_a_row=6)
    (session,) = event.sessions
    assert (session.date, session.start, session.end) == (date(2026, 12, 1), time(9, 30), time(12, 30))
    hall_a, hall_b = event.zones
    assert hall_a.walk == ((hall_b.id, 5),)
    assert [table.number for table in event.tables] == list(range(1, 61))
    assert {table.number for table in event.tables if table.zone == hall_b.id} == set(range(41, 61))


@pytest.mark.parametrize(
    ("line", "rules"),
    [
        ("fairness = 0", Rules(fairness=0)),
        ("rest_after = false", Rules(rest_after=None)),
        ("interpreters = true", Rules(interpreters=True)),
        ("free_slot_a_day = true", Rules(free_slot_a_day=True)),
        ("min_meetings = 3", Rules(min_meetings=3)),
        ("mutual_bonus = 0", Rules(mutual_bonus=0)),
    ],
)
def test_rule_is_read(tmp_path: Path, line: str, rules: Rules) -> None:
    event = _read(tmp_path, EVENT.replace("max_meetings_in_a_row = 6", line))
    assert event.rules == rules  # type: ignore[attr-defined]


def test_times_may_be_written_as_texts_and_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    text = EVENT.replace("start = 09:30:00", 'start = "9:30"').replace("2026-12-01", '"2026-12-01"')
    event = _read(tmp_path, "\ufeff" + text)
    assert event.sessions[0].start == time(9, 30)  # type: ignore[attr-defined]


def test_tables_are_closed_on_a_day_or_each_day(tmp_path: Path) -> None:
    more = "[[closed]]\ntables = [3, 4]\nstart = 10:00:00\nend = 11:30:00\n[[closed]]\ntables = 60\n"
    file = tmp_path / "e.toml"
    file.write_text(EVENT + more, encoding="utf-8")
    described = read_event_file(file)
    assert described.says_closed
    assert closings_of(described.event) == (
        Closing((60,)),
        Closing((3, 4), None, time(10), time(11, 30)),
    )


def test_owners_of_booths_are_read(tmp_path: Path) -> None:
    file = tmp_path / "e.toml"
    file.write_text(EVENT + '[[booth]]\ntable = 7\nowner = "Kobe Thermal"\n', encoding="utf-8")
    assert read_event_file(file).owners == {7: "Kobe Thermal"}
    file.write_text("booth = []\n" + EVENT, encoding="utf-8")
    assert read_event_file(file).owners == {}
    file.write_text(EVENT, encoding="utf-8")
    assert read_event_file(file).owners is None


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("[[closed]]\ntables = [99]", "closed 1: there is no table 99. The tables are 1 to 60."),
        ("[[closed]]\ntables = []", "closed 1: tables is []. Write the numbers"),
        ("[[closed]]\n", "closed 1: tables is missing. Write the numbers"),
        ('[[closed]]\ntables = ["3"]', "closed 1: tables is ['3']. Write the numbers"),
        ("[[closed]]\ntables = 3\ndate = 2026-12-02", "on which the event has no session"),
        ("[[closed]]\ntables = 3\nstart = 11:00:00\nend = 10:00:00", "not after its start at 11:00"),
        ("[[closed]]\ntables = 3\nuntil = 10:00:00", "closed 1: until is not known."),
        ('[[booth]]\ntable = 61\nowner = "A"', "booth 1: there is no table 61."),
        ("[[booth]]\ntable = 6", "booth 1: owner is missing."),
        (
            '[[booth]]\ntable = 6\nowner = "A"\n[[booth]]\ntable = 6\nowner = "B"',
            "booth 2: table 6 is a booth already.",
        ),
        (
            '[[booth]]\ntable = 6\nowner = "A"\n[[booth]]\ntable = 7\nowner = "a Ltd"',
            'booth 2: "a Ltd" owns table 6 already',
        ),
    ],
)
def test_fault_in_booths_and_closed_tables_is_said(tmp_path: Path, more: str, said: str) -> None:
    with pytest.raises(Fault) as raised:
        _read(tmp_path, EVENT + more)
    assert said in str(raised.value)


def test_zone_may_number_its_tables_from_elsewhere(tmp_path: Path) -> None:
    event = _read(tmp_path, EVENT.replace("tables = 20", "tables = 2\nfirst_table = 101"))
    assert [table.number for table in event.tables][-2:] == [101, 102]  # type: ignore[attr-defined]


FAULTS = [
    ("tables = 40", "tables = 0", 'zone "Hall A": tables is 0. Set it to a number from 1 to 5000.'),
    ("tables = 40", "tables = 9999999999", "from 1 to 5000"),
    ("tables = 40", 'tables = "many"', "tables is many, which is not a whole number"),
    ("tables = 40", "tables = true", "not a whole number"),
    ("tables = 40\n", "", 'zone "Hall A": tables is missing. Add a line such as tables = 20.'),
    ("tables = 20", "tables = 2\nfirst_table = 3", "Two tables have the number 3"),
    ('name = "Hall B"', 'name = "Hall A"', 'walk names the zone "Hall B"'),
    ('"Hall B" = 5', '"Hall C" = 5', 'walk names the zone "Hall C", which is not in the file'),
    ('"Hall B" = 5', '"Hall B" = -5', "less than 0"),
    ('walk = { "Hall B" = 5 }', "walk = 5", "not a table of minutes"),
    ("slot_minutes = 20", "slot_minutes = 0", "slot_minutes is 0, less than 1"),
    ("slot_minutes = 20", f"slot_minutes = {10**11}", "slot_minutes is 100000000000, more than 100000"),
    ("tables = 20", f"tables = 2\nfirst_table = {10**20}", "more than 100000"),
    ("gap_minutes = 5", "gap_minutes = 5\nmax_meetings = 0", "max_meetings is 0, less than 1"),
    ("gap_minutes = 5", f"gap_minutes = 5\nmax_meetings = {10**20}", "more than 100000"),
    ("slot_minutes = 20\n", "", "slot_minutes is missing"),
    ("slot_minutes = 20", "slot_minutes = 300", 'session "Morning" on 2026-12-01 is shorter than'),
    ("gap_minutes = 5", "gap_minutes = -1", "gap_minutes is -1, less than 0"),
    ("Asia/Tokyo", "Asia/Tokio", 'which is not known. Did you mean "Asia/Tokyo"?'),
    ("Asia/Tokyo", "../../etc/passwd", "which is not known"),
    ("Asia/Tokyo", "", "which is not known"),
    ("end = 12:30:00", "end = 09:00:00", "ends at 09:00, not after its start at 09:30"),
    ("start = 09:30:00", "start = 09:30", "not written as TOML"),
    ("start = 09:30:00", 'start = "noon"', "start is noon, which is not a time"),
    ("2026-12-01", "2026-12-01T09:00:00", "which is not a date"),
    ("2026-12-01", '"1 December"', "which is not a date"),
    ('name = "Tokyo Green Mission 2026"', 'name = " "', "name is empty"),
    ('name = "Tokyo Green Mission 2026"\n', "", "name is missing"),
    ("gap_minutes", "gap_minuets", "gap_minuets is not known. Did you mean gap_minutes?"),
    ("max_meetings_in_a_row", "max_meeting_in_row", "Did you mean max_meetings_in_a_row?"),
    ("max_meetings_in_a_row = 6", "free_slot_a_day = 1", "not true or false"),
    ("max_meetings_in_a_row = 6", "zzz = 1", "zzz is not known. Take it out; the keys are name,"),
    ("tables = 20", "tables = 20\nfairness = 2", "Move it above the first [[session]] or [[zone]]"),
    ("[[session]]", "[session]", "session is"),
    ("slot_minutes = 20", "slot_minutes = ", "(at line 3, column"),
]


@pytest.mark.parametrize(("old", "new", "said"), FAULTS)
def test_fault_is_said_in_one_sentence(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in EVENT
    with pytest.raises(Fault) as fault:
        _read(tmp_path, EVENT.replace(old, new))
    assert said in str(fault.value)
    assert "\n" not in str(fault.value)


def test_event_without_sessions_is_refused(tmp_path: Path) -> None:
    text = EVENT[: EVENT.index("[[session]]")] + EVENT[EVENT.index("[[zone]]") :]
    with pytest.raises(Fault, match="no session"):
        _read(tmp_path, text)


def test_event_without_zones_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"no \[\[zone\]\]"):
        _read(tmp_path, EVENT[: EVENT.index("[[zone]]")])


def test_overlapping_sessions_are_refused(tmp_path: Path) -> None:
    other = '[[session]]\nname = "Lunch"\ndate = 2026-12-01\nstart = 12:00:00\nend = 13:00:00\n'
    with pytest.raises(Fault, match='sessions "Morning" and "Lunch" overlap on 2026-12-01'):
        _read(tmp_path, EVENT + other)


def test_file_that_is_none_is_said(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="can't be read"):
        read_event_file(tmp_path / "missing.toml")
    with pytest.raises(Fault, match="can't be read"):
        read_event_file(tmp_path)
    picture = tmp_path / "picture.toml"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    with pytest.raises(Fault, match="not a text file"):
        read_event_file(picture)


@settings(max_examples=200)
@given(at=st.integers(0, len(EVENT)), length=st.integers(0, 30), new=st.text(max_size=12))
def test_mutilated_file_is_read_or_refused_in_words(
    tmp_path_factory: pytest.TempPathFactory, at: int, length: int, new: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "mutilated.toml"
    file.write_bytes((EVENT[:at] + new + EVENT[at + length :]).encode("utf-8", "surrogatepass"))
    with suppress(Fault):
        assert read_event_file(file).event.tables


def test_documentation_names_every_key() -> None:
    text = (Path(__file__).parents[2] / "docs" / "event-file.md").read_text(encoding="utf-8")
    keys = [
        *(field.name for field in fields(Rules)),
        "slot_minutes",
        "gap_minutes",
        "place",
        "first_table",
        *BOOTH,
        *CLOSED,
    ]
    assert [key for key in keys if f"`{key}`" not in text] == []
