"""What goes out comes in again as it was."""

import string
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatewayapp.domain.events import Event
from gatewayapp.domain.names import NameOrder, PersonName
from gatewayapp.domain.organisations import Organisation, OrganisationKind, Person, Size
from gatewayapp.domain.registrations import Registration, Role, Status
from gatewayapp.exporting.text_sheets import TextSheet, write_csv, write_workbook
from gatewayapp.importing.choices import ImportKind
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.outgoing import DataRow, data_table, guarded_table
from gatewayapp.importing.plan import RegistrationEntry, Verdict
from gatewayapp.importing.preparing import prepare
from gatewayapp.importing.values.contacts import clean_email
from gatewayapp.importing.values.texts import guarded, narrow, tidy, tidy_lines, unguarded

LETTERS = st.sampled_from("aeioßøéĺ" + string.ascii_letters + "株青森ケン-=+@'\"0123456789;,.()/ \t|&")
plain = st.text(LETTERS, max_size=16).map(lambda text: narrow(tidy(text)))
latin = st.text(st.sampled_from("abcdeéøß"), min_size=3, max_size=8).map(str.capitalize)
japanese = st.text(st.sampled_from("佐藤高橋中村"), min_size=2, max_size=4)
lines = st.text(st.sampled_from("ab=+-@' \n\"株,;"), max_size=20).map(tidy_lines)
headings = st.sampled_from(
    [
        "Diet",
        "T-shirt",
        "Phone",
        "Extra: Diet",
        "Gateway: x",
        "=2+2",
        "会社名",
        "?",
        "_aid",
        "Looking for",
        "+",
    ]
)
emails = st.text(st.sampled_from("abc.-+_"), min_size=1, max_size=8).map(
    lambda name: clean_email(f"{name}@firm.example") or ""
)
counts = st.none() | st.integers(1, 10**6)


@st.composite
def sizes(draw: st.DrawFn) -> Size:
    low, high = draw(counts), draw(counts)
    if low is not None and high is not None:
        low, high = min(low, high), max(low, high)
    return Size(low, high, draw(counts), draw(counts), draw(counts))


@st.composite
def data_rows(draw: st.DrawFn, number: int) -> DataRow:
    name = f"{draw(latin)} {string.ascii_letters[number]}{number}"
    organisation = Organisation(
        number + 1,
        name,
        draw(st.just("") | japanese.map(lambda text: f"株式会社{text}{number}")),
        draw(plain),
        draw(st.sampled_from(OrganisationKind)),
        draw(st.sampled_from(["DE", "JP", "FR", ""])),
        draw(plain),
        draw(plain),
        draw(plain),
        draw(plain).rstrip("/"),
        tuple(
            dict.fromkeys(text for text in draw(st.lists(plain, max_size=3)) if text and ";" not in text)
        ),
        draw(sizes()),
        draw(st.none() | st.dates(date(1850, 1, 1), date(2026, 1, 1))),
        draw(lines),
    )
    person = Person(
        number + 1,
        number + 1,
        PersonName(
            draw(latin), draw(latin), draw(st.just("") | japanese), "", draw(st.sampled_from(NameOrder))
        ),
        draw(st.sampled_from(["", "Ms", "Dr"])),
        draw(plain),
        draw(plain),
        draw(emails).replace("@", f"{number}@"),
        draw(st.sampled_from(["", "+47 55 112233", "(03) 1234-5678", "06-1234-5678 内線 5"])),
        draw(st.sampled_from([(), ("en",), ("ja", "en", "de")])),
        extra={
            key: text for key, text in draw(st.dictionaries(headings, lines, max_size=3)).items() if text
        },
    )
    registration = Registration(
        number + 1,
        1,
        number + 1,
        draw(st.sampled_from(["", "A-", "0"])) + str(1001 + number),
        draw(st.sampled_from(Role)),
        draw(st.sampled_from(Status)),
        draw(st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31))),
        remarks=draw(lines),
    )
    return DataRow(registration, person, organisation)


@st.composite
def tables(draw: st.DrawFn) -> list[DataRow]:
    return [draw(data_rows(number)) for number in range(draw(st.integers(1, 4)))]


def write(folder: Path, rows: list[DataRow], ending: str) -> Path:
    path = folder / f"data{ending}"
    if ending == ".csv":
        write_csv(path, *guarded_table(rows))
    else:
        write_workbook(path, [TextSheet("Registrations", *data_table(rows))])
    return path


def known_of(event: Event, rows: list[DataRow]) -> KnownData:
    return KnownData(
        event,
        tuple(row.organisation for row in rows if row.organisation),
        tuple(row.person for row in rows),
        tuple(row.registration for row in rows),
    )


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(rows=tables())
def test_a_round_trip_changes_nothing(
    event: Event, tmp_path: Path, ending: str, rows: list[DataRow]
) -> None:
    plan = prepare(ImportKind.REGISTRATIONS, write(tmp_path, rows, ending), known_of(event, rows))
    assert [(row.verdict, row.reason, row.marks) for row in plan.rows] == [
        (Verdict.SAME, None, ())
    ] * len(rows)
    assert {entry.verdict for entry in plan.organisations} == {Verdict.SAME}


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
@given(rows=tables())
def test_another_database_takes_it_whole(
    event: Event, tmp_path: Path, ending: str, rows: list[DataRow]
) -> None:
    plan = prepare(ImportKind.REGISTRATIONS, write(tmp_path, rows, ending), KnownData(event))
    entries = [row.entry for row in plan.rows if isinstance(row.entry, RegistrationEntry)]
    order = NameOrder.GIVEN_FIRST
    assert [replace(e.person, name=replace(e.person.name, order=order)) for e in entries] == [
        replace(row.person, id=0, organisation=None, name=replace(row.person.name, order=order))
        for row in rows
    ]
    assert [replace(e.registration, person=0) for e in entries] == [
        replace(row.registration, id=0, person=0) for row in rows
    ]
    found = [plan.organisations[entry.organisation or 0].organisation for entry in entries]
    assert [replace(one, country="") for one in found] == [
        replace(row.organisation, id=0, country="") for row in rows if row.organisation
    ]


@given(st.text(st.sampled_from("'=+-@\t\r1 a"), max_size=6))
def test_a_guarded_text_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+1+cmd|' /C calc'!A0", "-2+3", "\t=1", "'=1"])
def test_nothing_that_a_spreadsheet_would_execute_stands_at_the_start(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["+47 55 112233", "-5", "Anna", "", "'til"])
def test_phones_and_plain_words_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text
