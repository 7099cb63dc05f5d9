"""How organisations take part: own tables and limits of meetings come in, change and go out again."""

from datetime import date, time
from pathlib import Path

import pytest
import xlsxwriter

from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.domain.registrations import Participation
from gatewayapp.services.data_files import export_data
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.imports import ImportKind, ImportPlan, Verdict, apply_import, prepare_import
from gatewayapp.services.people import list_participations, save_participation
from gatewayapp.storage.database import Database

HEADINGS = [
    "Company",
    "Name",
    "E-mail",
    "Role",
    "Own table",
    "Stays together",
    "Minimum meetings",
    "Max meetings",
]
NORDLYS = ["Nordlys AS", "Åse Bell", "ase@nordlys.example", "host", "2", "yes", "3", "12"]
AOMORI = ["Aomori Glass K.K.", "Ken Sato", "ken@aomori.example", "visitor", "", "no", "", "8"]
Rows = list[list[str]]


@pytest.fixture
def event_id(db: Database) -> int:
    tables = tuple(Table(number, number, 1) for number in (1, 2, 3))
    session = Session(0, "Morning", date(2026, 12, 1), time(9), time(12))
    save_event(db, Event(0, "Tokyo Day", "Asia/Tokyo", 20, 5, (session,), (Zone(1, "Hall"),), tables))
    return find_event(db).id


def look(
    db: Database, event_id: int, folder: Path, rows: Rows, headings: list[str] = HEADINGS
) -> ImportPlan:
    path = folder / "people.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet()
        for at, row in enumerate([headings, *rows]):
            page.write_row(at, 0, row)
    return prepare_import(db, event_id, ImportKind.REGISTRATIONS, path)


def told(plan: ImportPlan) -> list[tuple[int, int, str]]:
    return [(row.row, mark.column, str(mark.sentence)) for row in plan.rows for mark in row.marks]


def terms(db: Database, event_id: int) -> list[tuple[object, ...]]:
    facts = gather_facts(db, event_id)
    number = {table.id: table.number for table in facts.tables}
    return [
        (it.name, number.get(it.booth or 0), it.together, it.min_meetings, it.max_meetings)
        for it in facts.participants
    ]


def test_terms_come_in_and_the_planner_knows_them(db: Database, event_id: int, tmp_path: Path) -> None:
    apply_import(db, look(db, event_id, tmp_path, [NORDLYS, AOMORI]))
    assert terms(db, event_id) == [
        ("Nordlys AS", 2, True, 3, 12),
        ("Aomori Glass K.K.", None, False, None, 8),
    ]
    assert look(db, event_id, tmp_path, [NORDLYS, AOMORI]).counts[Verdict.SAME] == 2


def test_changed_terms_are_shown_old_against_new(db: Database, event_id: int, tmp_path: Path) -> None:
    apply_import(db, look(db, event_id, tmp_path, [NORDLYS, AOMORI]))
    plan = look(db, event_id, tmp_path, [[*NORDLYS[:4], "3", "no", "3", "10"], AOMORI])
    assert told(plan) == [(2, 4, "was: 2"), (2, 5, "was: yes"), (2, 7, "was: 12")]
    assert plan.counts[Verdict.CHANGED] == 1
    apply_import(db, plan)
    assert terms(db, event_id)[0] == ("Nordlys AS", 3, False, 3, 10)


def test_terms_set_by_hand_stay_until_somebody_decides(
    db: Database, event_id: int, tmp_path: Path
) -> None:
    apply_import(db, look(db, event_id, tmp_path, [NORDLYS, AOMORI]))
    (nordlys, _aomori) = list_participations(db, event_id)
    save_participation(
        db, Participation(0, event_id, nordlys.organisation, together=True, max_meetings=20)
    )
    plan = look(db, event_id, tmp_path, [[*NORDLYS[:7], "10"], AOMORI])
    (mark,) = plan.rows[0].marks
    assert str(mark.sentence).startswith("Corrected by hand to 20. The file said 12 and says 10 now")
    apply_import(db, plan)
    assert terms(db, event_id)[0][4] == 20


@pytest.mark.parametrize(
    ("table", "remark"),
    [("9", "The event has no table 9."), ("2", "Table 2 is another organisation's own.")],
)
def test_a_table_that_cannot_be_theirs_is_doubted(
    db: Database, event_id: int, tmp_path: Path, table: str, remark: str
) -> None:
    plan = look(db, event_id, tmp_path, [NORDLYS, [*AOMORI[:4], table, *AOMORI[5:]]])
    assert told(plan) == [(3, 4, remark)]
    apply_import(db, plan)
    assert [it[1] for it in terms(db, event_id)] == [2, None]


@pytest.mark.parametrize(
    "headings",
    [
        ["Standnummer", "Bleiben zusammen", "Mindestzahl Termine", "Höchstzahl Termine"],
        ["Numéro de table", "Restent ensemble", "Rendez-vous minimum", "Rendez-vous maximum"],
        ["Tavolo", "Restano insieme", "Incontri minimi", "Incontri massimi"],
        ["Mesa", "Permanecen juntos", "Reuniones mínimas", "Reuniones máximas"],
        ["ブース番号", "全員同席", "最少面談数", "最大面談数"],
    ],
)
def test_terms_are_understood_in_six_languages(
    db: Database, event_id: int, tmp_path: Path, headings: list[str]
) -> None:
    plan = look(db, event_id, tmp_path, [NORDLYS, AOMORI], [*HEADINGS[:4], *headings])
    assert list(plan.mapping.values())[4:] == ["booth", "together", "min_meetings", "max_meetings"]


@pytest.mark.parametrize("name", ["data.xlsx", "data.csv"])
def test_terms_go_out_and_come_back_unchanged(
    db: Database, event_id: int, tmp_path: Path, name: str
) -> None:
    apply_import(db, look(db, event_id, tmp_path, [NORDLYS, AOMORI]))
    out = export_data(db, event_id, tmp_path / name).path
    before = terms(db, event_id)
    plan = prepare_import(db, event_id, ImportKind.REGISTRATIONS, out)
    assert plan.counts[Verdict.SAME] == 2
    apply_import(db, plan)
    assert terms(db, event_id) == before
