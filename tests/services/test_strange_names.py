"""Names that a stranger may type, on every paper: nothing is executed, lost, or outside its page."""

import csv
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from gatewayapp.domain.events import slots_of
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.lettering import cleaned
from gatewayapp.places import resource
from gatewayapp.services.data_files import export_data
from gatewayapp.services.databases import create_database
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.people import add_person, list_people
from gatewayapp.services.plan_book import replace_plan
from gatewayapp.services.printing import (
    Back,
    Code,
    Language,
    PrintOptions,
    export_agendas,
    export_agendas_pdf,
    export_badges,
    export_calendar,
    export_catalogue,
    export_report,
    export_room_plan,
    export_rosters,
    export_table_signs,
)
from gatewayapp.storage.database import Database
from tests.exporting.pages import glyphs, page_count
from tests.exporting.people import EVENT
from tests.exporting.rfc5545 import faults

LONG = "Wolfeschlegelsteinhausenbergerdorff " * 4
NAMES = {
    "long": LONG[:120],
    "one word": "X" * 120,
    "right to left": "מִרְיָם אל־חסן \u202etxt.exe\u202c",
    "emoji": "Zoë 👩🏽\u200d🚀 🇯🇵",
    "controls": "Ann\x00\x07\x1b[31m\x85\u2028 Lee\ufffe",
    "equals": '=HYPERLINK("http://x","y")',
    "plus": "+cmd|' /C calc'!A0",
    "minus": "-2+3",
    "at": "@SUM(1)",
    "tab": "\t=1+1",
    "break": "=1\r\n+2",
    "markup": "<b>&amp;</b> \\ ; , : \" ' %s {0} {name}",
    "combining": "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334algo",
}
PDFS = (
    export_agendas_pdf,
    export_badges,
    export_table_signs,
    export_rosters,
    export_room_plan,
    export_catalogue,
    export_report,
)


@pytest.fixture(scope="module")
def event(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Database, int]]:
    """An event whose hosts, guests, organisations, places and tables all bear such names."""
    with create_database(tmp_path_factory.mktemp("strange") / "strange.gateway") as db:
        zones = (replace(EVENT.zones[0], name="=1+1 Hall"), replace(EVENT.zones[1], name=NAMES["emoji"]))
        tables = tuple(replace(table, owner=None) for table in EVENT.tables)
        named = {"name": NAMES["markup"], "place": NAMES["controls"], "zones": zones, "tables": tables}
        save_event(db, replace(EVENT, id=0, **named))
        stored = find_event(db)
        for number, name in enumerate(NAMES.values()):
            role = Role.HOST if number % 2 else Role.VISITOR
            person = Person(
                0, None, PersonName(name, name), job_title=name, email=f"p{number}@x.example"
            )
            firm = Organisation(0, f"{name} {number}", name, country="SE", city=name, description=name)
            add_person(db, stored.id, person, role, firm)
        _plan(db, stored.id)
        yield db, stored.id


def _plan(db: Database, event_id: int) -> None:
    event = find_event(db)
    slots = slots_of(event.sessions, event.slot_minutes, event.gap_minutes)
    people = list_people(db, event_id)
    pairs = pairwise(people)
    meetings = []
    for number, (first, second) in enumerate(pairs):
        assert first.organisation
        assert second.organisation
        delegates = (first.registration.id, second.registration.id)
        table = event.tables[number % len(event.tables)].id
        start = slots[number % len(slots)].start
        meetings.append(
            Meeting(0, first.organisation.id, second.organisation.id, start, table, delegates)
        )
    replace_plan(db, event_id, meetings, sentence("Plan"))


def test_workbooks_hold_text_and_never_a_formula(event: tuple[Database, int], tmp_path: Path) -> None:
    db, id_ = event
    for name, write in (("a.xlsx", export_agendas), ("d.xlsx", export_data), ("r.xlsx", export_report)):
        write(db, id_, tmp_path / name)
        _look_at_workbook((tmp_path / name).read_bytes())
    said = _texts((tmp_path / "a.xlsx").read_bytes())
    for name in NAMES.values():
        assert any(cleaned(name) in text for text in said), name


def test_single_workbooks_hold_text_and_have_names_that_every_system_takes(
    event: tuple[Database, int], tmp_path: Path
) -> None:
    export_agendas(*event, tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert len(archive.namelist()) == len(NAMES)
        for name in archive.namelist():
            assert not re.search(r'[<>:"/\\|?*\x00-\x1f]|\.\.', name)
            assert len(name.encode()) < 250
            _look_at_workbook(archive.read(name))


def _look_at_workbook(content: bytes) -> None:
    with zipfile.ZipFile(BytesIO(content)) as parts:
        for part in parts.namelist():
            if part.startswith("xl/worksheets/sheet"):
                assert not re.search(rb"<f[ >]", parts.read(part)), part
    book = load_workbook(BytesIO(content))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)


def _texts(content: bytes) -> set[str]:
    book = load_workbook(BytesIO(content), read_only=True)
    return {str(v) for sheet in book for row in sheet.iter_rows(values_only=True) for v in row if v}


def test_no_cell_of_a_text_file_begins_like_a_formula(
    event: tuple[Database, int], tmp_path: Path
) -> None:
    export_data(*event, tmp_path / "d.csv")
    with (tmp_path / "d.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == len(NAMES) + 1
    assert not [cell for row in rows for cell in row if cell[:1] in set("=+-@\t\r") and cell]


@pytest.mark.parametrize("write", PDFS, ids=lambda write: write.__name__)
@pytest.mark.parametrize("language", Language)
def test_no_letter_leaves_its_page(
    event: tuple[Database, int], tmp_path: Path, write: object, language: Language
) -> None:
    options = PrintOptions(language=language, back=Back.AGENDA, code=Code.CARD)
    printed = write(*event, tmp_path / "p.pdf", options)  # type: ignore[operator]
    content = printed.path.read_bytes()
    for page in range(page_count(content)):
        width, height = _size(content, page)
        for glyph in glyphs(content, page):
            assert glyph.left >= -1, glyph
            assert glyph.right <= width + 1, glyph
            assert glyph.bottom >= -1, glyph
            assert glyph.top <= height + 1, glyph


def _size(content: bytes, page: int) -> tuple[float, float]:
    with pypdfium2.PdfDocument(content) as document:
        size: tuple[float, float] = document.get_page_size(page)
        return size


def test_letters_that_no_font_has_are_told_with_whom_they_belong_to(
    event: tuple[Database, int], tmp_path: Path
) -> None:
    numbers = {line.person.name.family: line.registration.number for line in list_people(*event)}
    for write in (export_agendas_pdf, export_badges, export_rosters, export_catalogue):
        told = {(it.number, str(it.sentence)) for it in write(*event, tmp_path / "p.pdf").warnings}
        for kind in ("right to left", "emoji"):
            lacking = [text for number, text in told if number == numbers[NAMES[kind]]]
            assert any("no font has the letter" in text for text in lacking), (write, kind)


def test_calendars_keep_the_rules(event: tuple[Database, int], tmp_path: Path) -> None:
    export_calendar(*event, tmp_path / "all.ics")
    export_calendar(*event, tmp_path / "each.zip")
    with zipfile.ZipFile(tmp_path / "each.zip") as archive:
        files = [archive.read(name) for name in archive.namelist()]
    for content in ((tmp_path / "all.ics").read_bytes(), *files):
        assert faults(content) == []
        read = Calendar.from_ical(content)
        assert all(not part.errors for part in read.walk())
    meetings = Calendar.from_ical((tmp_path / "all.ics").read_bytes()).walk("VEVENT")
    assert len(meetings) == len(NAMES) - 1
    said = "".join(str(it["SUMMARY"]) for it in meetings)
    assert all(cleaned(name) in said for name in NAMES.values())


def test_shipped_fonts_are_the_only_ones_needed(event: tuple[Database, int], tmp_path: Path) -> None:
    printed = export_badges(*event, tmp_path / "b.pdf")
    named = set(re.findall(rb"/FontName /[A-Z]{6}\+(\w+-\w+)", printed.path.read_bytes()))
    shipped = {file.stem.encode() for file in resource("fonts").glob("*.ttf")}
    assert named
    assert named <= shipped
