"""The same list tomorrow: only what is new in it counts, and what was corrected by hand stays."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
import xlsxwriter

from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.services.attention import list_attention
from gatewayapp.services.events import list_events, save_event
from gatewayapp.services.history import undo
from gatewayapp.services.imports import (
    ImportKind,
    ImportPlan,
    Verdict,
    apply_import,
    prepare_import,
    summary,
    take_waiting_row,
    with_taken,
)
from gatewayapp.services.people import (
    PersonLine,
    list_people,
    remove_registration,
    update_organisation,
    update_person,
)
from gatewayapp.storage.database import Database

Rows = list[list[str]]
HEADINGS = [
    "Company",
    "Country",
    "City",
    "Employees",
    "Family name",
    "First name",
    "E-mail",
    "Phone",
    "Diet",
]
OLD_PHONE, NEW_PHONE, OUR_PHONE = "+47 55112233", "+47 55112244", "+47 99887766"
PEOPLE = [
    ["Nordlys AS", "Norway", "Bergen", "10-49", "Bell", "Åse", "ase@nordlys.example", OLD_PHONE, ""],
    ["Nordlys AS", "Norway", "Bergen", "10-49", "Dahl", "Ib", "ib@nordlys.example", "", "vegan"],
    ["Aomori Glass K.K.", "Japan", "Aomori", "250+", "Sato", "Ken", "ken@aomori.example", "", ""],
    ["Aomori Glass K.K.", "Japan", "Aomori", "250+", "Mori", "Yu", "yu@aomori.example", "", "none"],
]  # fmt: skip


@pytest.fixture
def event_id(db: Database) -> int:
    session = Session(0, "Morning", date(2026, 12, 1), time(9), time(12))
    save_event(
        db, Event(0, "Tokyo Day", "Asia/Tokyo", 20, 5, (session,), (Zone(1, "Hall"),), (Table(1, 1, 1),))
    )
    return list_events(db)[0].id


class Desk:
    """Somebody who imports lists into one event."""

    def __init__(self, db: Database, event_id: int, folder: Path) -> None:
        self.db, self.event_id, self.folder = db, event_id, folder

    def look(self, rows: Rows, name: str = "People.xlsx", headings: list[str] = HEADINGS) -> ImportPlan:
        path = self.folder / name
        with xlsxwriter.Workbook(str(path)) as book:
            page = book.add_worksheet()
            for at, row in enumerate([headings, *rows]):
                page.write_row(at, 0, row)
        return prepare_import(self.db, self.event_id, ImportKind.REGISTRATIONS, path)

    def take(self, rows: Rows, name: str = "People.xlsx", headings: list[str] = HEADINGS) -> ImportPlan:
        plan = self.look(rows, name, headings)
        apply_import(self.db, plan)
        return plan

    @property
    def lines(self) -> tuple[PersonLine, ...]:
        return list_people(self.db, self.event_id)


@pytest.fixture
def desk(db: Database, event_id: int, tmp_path: Path) -> Desk:
    desk = Desk(db, event_id, tmp_path)
    desk.take(PEOPLE)
    return desk


def changed(rows: Rows, **cells: str) -> Rows:
    """Change cells named such as F1, counting people from 1."""
    new = [list(row) for row in rows]
    for cell, text in cells.items():
        new[int(cell[1:]) - 1][ord(cell[0]) - ord("A")] = text
    return new


def told(plan: ImportPlan) -> list[tuple[int, int, str]]:
    return [(row.row, mark.column, str(mark.sentence)) for row in plan.rows for mark in row.marks]


def test_each_changed_cell_shows_old_against_new(desk: Desk) -> None:
    plan = desk.look(
        changed(
            PEOPLE,
            D1="50-249",
            D2="50-249",
            E2="Dahl-Olsen",
            G3="sato@aomori.example",
            H1="",
            I4="halal",
        )
    )
    assert told(plan) == [
        (2, 7, "was: +47 55112233"),
        (2, 3, "was: 10–49"),
        (3, 4, "was: Dahl"),
        (4, 6, "was: ken@aomori.example"),
        (5, 8, "was: none"),
    ]
    assert plan.counts[Verdict.CHANGED] == 4
    apply_import(desk.db, plan)
    lines = desk.lines
    assert len(lines) == 4
    assert [line.person.phone for line in lines[:1]] == [""]
    assert lines[1].person.name.family == "Dahl-Olsen"
    assert lines[2].person.email == "sato@aomori.example"
    assert lines[3].person.extra == {"Diet": "halal"}


def test_corrections_by_hand_stay_when_the_file_says_nothing_new(desk: Desk) -> None:
    first = desk.lines[0]
    assert first.organisation is not None
    update_person(
        desk.db,
        replace(
            first.person,
            name=replace(first.person.name, family="Bell-Holm"),
            email="office@nordlys.example",
            phone="+47 99887766",
        ),
    )
    update_organisation(desk.db, replace(first.organisation, name="Nordlys Wind", city="Oslo"))
    plan = desk.look(PEOPLE)
    assert (plan.counts[Verdict.SAME], told(plan)) == (4, [])
    assert apply_import(desk.db, plan).touched == frozenset()


def test_a_correction_by_hand_is_asked_about_when_the_file_changes_too(desk: Desk) -> None:
    first = desk.lines[0]
    update_person(desk.db, replace(first.person, phone="+47 99887766"))
    rows = changed(PEOPLE, H1="+47 55112244", I1="vegan")
    plan = desk.take(rows)
    asked = (
        f"Corrected by hand to {OUR_PHONE}. The file said {OLD_PHONE} and says {NEW_PHONE} now; "
        f"{OUR_PHONE} stays until you decide."
    )
    assert told(plan) == [(2, 8, "was: –"), (2, 7, asked)]
    line = desk.lines[0]
    assert (line.person.phone, line.person.extra) == ("+47 99887766", {"Diet": "vegan"})
    (item,) = list_attention(desk.db, desk.event_id)
    take_waiting_row(desk.db, item.id)
    assert desk.lines[0].person.phone == "+47 55112244"
    assert desk.look(rows).counts[Verdict.SAME] == 4


def test_the_files_cell_can_be_taken_in_the_preview(desk: Desk) -> None:
    first = desk.lines[0]
    assert first.organisation is not None
    update_organisation(desk.db, replace(first.organisation, city="Oslo"))
    plan = desk.look(changed(PEOPLE, C1="Trondheim", C2="Trondheim"))
    assert plan.row_at(2).verdict is Verdict.DOUBTFUL
    plan = with_taken(plan, 2, 2)
    assert told(plan) == [(2, 2, "was: Oslo")]
    apply_import(desk.db, plan)
    organisation = desk.lines[0].organisation
    assert organisation is not None
    assert organisation.city == "Trondheim"


def test_a_correction_can_be_kept_for_good_in_the_preview(desk: Desk) -> None:
    first = desk.lines[0]
    update_person(desk.db, replace(first.person, phone="+47 99887766"))
    rows = changed(PEOPLE, H1="+47 55112244")
    plan = desk.look(rows)
    assert plan.row_at(2).cells[7] == OUR_PHONE
    plan = with_taken(plan, 2, 7, taken=False)
    kept = f"Corrected by hand to {OUR_PHONE}, and that stays. The file says {NEW_PHONE} now."
    assert told(plan) == [(2, 7, kept)]
    assert (plan.row_at(2).verdict, plan.row_at(2).asks) == (Verdict.SAME, False)
    apply_import(desk.db, plan)
    assert list_attention(desk.db, desk.event_id) == ()
    assert desk.lines[0].person.phone == "+47 99887766"
    assert told(desk.look(rows)) == []


def test_people_missing_from_the_file_are_listed_and_stay(desk: Desk) -> None:
    plan = desk.take(PEOPLE[:3], "People tomorrow.xlsx")
    assert summary(plan)["missing"] == [
        {"number": "1004", "name": "MORI Yu", "company": "Aomori Glass K.K."}
    ]
    assert len(desk.lines) == 4
    assert len(desk.look(PEOPLE[:3], "Next day.xlsx").missing) == 1


def test_another_list_misses_nobody(desk: Desk) -> None:
    others = [["Hakodate Boats", "Japan", "", "", "Abe", "Rin", "rin@boats.example", "", ""]]
    plan = desk.take(others, "Visitors.xlsx")
    assert (plan.missing, plan.counts[Verdict.NEW]) == ((), 1)
    assert desk.look(PEOPLE).missing == ()


def test_a_substitute_is_somebody_else(desk: Desk) -> None:
    plan = desk.look(changed(PEOPLE, E2="Lund", F2="Pia", G2="pia@nordlys.example"))
    assert plan.row_at(3).verdict is Verdict.NEW
    assert [missing.person.name.family for missing in plan.missing] == ["Dahl"]


def test_a_new_column_is_taken_for_everybody(desk: Desk) -> None:
    rows = [[*row, "M"] for row in PEOPLE]
    plan = desk.take(rows, headings=[*HEADINGS, "T-shirt"])
    assert plan.counts[Verdict.CHANGED] == 4
    assert desk.lines[0].person.extra == {"T-shirt": "M"}
    assert desk.look(rows, headings=[*HEADINGS, "T-shirt"]).counts[Verdict.SAME] == 4


def test_somebody_moved_by_hand_stays_there(desk: Desk) -> None:
    lines = desk.lines
    update_person(desk.db, replace(lines[1].person, organisation=lines[2].person.organisation))
    plan = desk.look(changed(PEOPLE, D1="50-249", D2="50-249"))
    assert told(plan) == [(2, 3, "was: 10–49")]


def test_what_the_file_said_is_undone_with_the_import(desk: Desk) -> None:
    desk.take(changed(PEOPLE, I2="none"))
    undo(desk.db)
    assert told(desk.look(changed(PEOPLE, I2="none"))) == [(3, 8, "was: vegan")]


def test_a_removed_registration_is_not_remembered(desk: Desk) -> None:
    remove_registration(desk.db, desk.lines[3].registration.id)
    plan = desk.look(PEOPLE)
    assert plan.row_at(5).verdict is Verdict.NEW
