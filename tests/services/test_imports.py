from datetime import date, time
from pathlib import Path

import pytest
import python_calamine
import xlsxwriter

from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.services.attention import list_attention
from gatewayapp.services.databases import list_backups
from gatewayapp.services.events import list_events, save_event
from gatewayapp.services.history import undo, undoable
from gatewayapp.services.imports import (
    ImportKind,
    ReadingChoices,
    Verdict,
    apply_import,
    prepare_import,
    read_mapping,
    refresh_import,
    save_mapping,
    save_rejects,
    take_waiting_row,
    with_cell,
)
from gatewayapp.services.people import list_organisations, list_people
from gatewayapp.services.wishes import list_vetoes, list_wishes
from gatewayapp.storage.database import Database

PEOPLE = [
    ["Company", "Country", "Family name", "First name", "E-mail", "Diet"],
    ["Nordlys Vind AS", "Norway", "Bell", "Åse", "ase@nordlys.example", "vegan"],
    ["NORDLYS VIND AS", "Norway", "Dahl", "Ib", "ib@nordlys.example", ""],
    ["Aomori Glass Co., Ltd.", "Japan", "SATO", "Ken", "ken@aomori.example", ""],
    ["Aomori Glass Co., Ltd.", "Japan", "SATO", "K.", "KEN@aomori.example", ""],
    ["Aomori Glass Co., Ltd.", "Japan", "MORI", "Yu", "mori(at)aomori.example", "=1+1"],
]
WISHES = [
    ["From company", "To company", "Priority", "Comment"],
    ["Nordlys Vind", "Aomori Glass", 1, ""],
    ["Aomori Glass", "Nordlys Vind", "veto", "competitor"],
    ["Nordlsy Vind", "Aomori Glass", 1, ""],
]


@pytest.fixture
def event_id(db: Database) -> int:
    session = Session(0, "Morning", date(2026, 12, 1), time(9), time(12))
    save_event(
        db, Event(0, "Tokyo Day", "Asia/Tokyo", 20, 5, (session,), (Zone(1, "Hall"),), (Table(1, 1, 1),))
    )
    return list_events(db)[0].id


def written(folder: Path, rows: list[list[object]], name: str = "People.xlsx") -> Path:
    path = folder / name
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False}) as book:
        page = book.add_worksheet()
        for at, row in enumerate(rows):
            page.write_row(at, 0, row)
    return path


def imported(db: Database, event_id: int, kind: ImportKind, path: Path) -> None:
    apply_import(db, prepare_import(db, event_id, kind, path))


def test_an_import_is_one_named_change(db: Database, event_id: int, tmp_path: Path) -> None:
    imported(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, PEOPLE))
    assert str(undoable(db)) == "Import People.xlsx"
    lines = list_people(db, event_id)
    assert [line.person.name.family for line in lines] == ["Bell", "Dahl", "Sato"]
    assert [line.organisation.name for line in lines if line.organisation] == [
        "Nordlys Vind AS", "Nordlys Vind AS", "Aomori Glass Co., Ltd.",
    ]  # fmt: skip
    assert lines[0].person.extra == {"Diet": "vegan"}
    undo(db)
    assert (list_people(db, event_id), list_organisations(db)) == ((), ())


def test_looking_changes_nothing(db: Database, event_id: int, tmp_path: Path) -> None:
    before = db.latest_change()
    prepare_import(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, PEOPLE))
    assert (db.latest_change(), list_people(db, event_id)) == (before, ())


def test_a_backup_is_made_before(db: Database, event_id: int, tmp_path: Path) -> None:
    imported(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, PEOPLE))
    assert next(backup.reason for backup in list_backups(db.path)) == "import"


def test_doubtful_rows_wait_on_the_attention_list_once(
    db: Database, event_id: int, tmp_path: Path
) -> None:
    path = written(tmp_path, PEOPLE)
    imported(db, event_id, ImportKind.REGISTRATIONS, path)
    imported(db, event_id, ImportKind.REGISTRATIONS, path)
    (item,) = list_attention(db, event_id)
    assert (item.source, item.row, item.like) == ("People.xlsx", 5, "4")
    assert item.cells["First name"] == "K."


def test_the_same_file_again_changes_nothing(db: Database, event_id: int, tmp_path: Path) -> None:
    path = written(tmp_path, PEOPLE)
    imported(db, event_id, ImportKind.REGISTRATIONS, path)
    before = db.latest_change()
    plan = prepare_import(db, event_id, ImportKind.REGISTRATIONS, path)
    assert (plan.counts[Verdict.SAME], plan.accepted) == (3, 3)
    assert apply_import(db, plan).touched == frozenset()
    assert db.latest_change() == before


def test_ten_changes_show_as_changes_and_are_stored(db: Database, event_id: int, tmp_path: Path) -> None:
    imported(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, PEOPLE))
    rows = [list(row) for row in PEOPLE]
    rows[1][5] = "none"
    rows[3][0] = "Hakodate Glass K.K."
    plan = prepare_import(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, rows))
    assert plan.counts[Verdict.CHANGED] == 2
    assert [str(mark.sentence) for mark in plan.row_at(2).marks] == ["was: vegan"]
    assert [str(mark.sentence) for mark in plan.row_at(4).marks] == ["was: Aomori Glass Co., Ltd."]
    apply_import(db, plan)
    lines = list_people(db, event_id)
    assert lines[0].person.extra == {"Diet": "none"}
    assert lines[2].organisation is not None
    assert lines[2].organisation.name == "Hakodate Glass K.K."


def test_wishes_and_vetoes_are_stored(db: Database, event_id: int, tmp_path: Path) -> None:
    imported(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, PEOPLE))
    imported(db, event_id, ImportKind.WISHES, written(tmp_path, WISHES, "Wishes.xlsx"))
    (line,) = list_wishes(db, event_id)
    assert (line.asker.name, line.asked.name, line.wish.rank) == (
        "Nordlys Vind AS",
        "Aomori Glass Co., Ltd.",
        1,
    )
    (veto,) = list_vetoes(db, event_id)
    assert (veto.by, veto.comment) == (line.asked.id, "competitor")
    assert [item.kind for item in list_attention(db, event_id)] == ["registrations", "wishes"]


def test_a_plan_from_an_older_state_is_not_applied(db: Database, event_id: int, tmp_path: Path) -> None:
    path = written(tmp_path, PEOPLE)
    plan = prepare_import(db, event_id, ImportKind.REGISTRATIONS, path)
    imported(db, event_id, ImportKind.REGISTRATIONS, path)
    with pytest.raises(Fault, match="has changed since this preview"):
        apply_import(db, plan)
    assert refresh_import(db, plan).counts[Verdict.SAME] == 3


def test_a_stopped_import_changes_nothing(db: Database, event_id: int, tmp_path: Path) -> None:
    plan = prepare_import(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, PEOPLE))
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        apply_import(db, plan, progress)
    assert list_people(db, event_id) == ()


def test_rejects_come_back_when_they_are_mended(db: Database, event_id: int, tmp_path: Path) -> None:
    plan = prepare_import(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, PEOPLE))
    apply_import(db, plan)
    out = tmp_path / "rejects.xlsx"
    assert save_rejects(plan, out) == 2
    with python_calamine.CalamineWorkbook.from_path(str(out)) as book:
        rows = book.get_sheet_by_index(0).to_python()
    assert rows[0] == [*PEOPLE[0], "Gateway: reason", "Gateway: row"]
    assert rows[2][:6] == PEOPLE[5]
    assert "is malformed" in str(rows[2][6])
    again = prepare_import(db, event_id, ImportKind.REGISTRATIONS, out)
    mended = with_cell(again, 3, 4, "mori@aomori.example")
    row = mended.row_at(3)
    assert row.verdict is Verdict.NEW
    assert "Gateway: reason" not in mended.mapping


def test_rejects_hold_text_and_no_formula(db: Database, event_id: int, tmp_path: Path) -> None:
    plan = prepare_import(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, PEOPLE))
    out = tmp_path / "rejects.xlsx"
    save_rejects(plan, out)
    import openpyxl

    cell = openpyxl.load_workbook(out).worksheets[0]["F3"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_a_waiting_person_is_taken_as_somebody_new(db: Database, event_id: int, tmp_path: Path) -> None:
    imported(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, PEOPLE))
    take_waiting_row(db, list_attention(db, event_id)[0].id)
    assert list_attention(db, event_id) == ()
    assert [line.person.name.given for line in list_people(db, event_id)] == ["Åse", "Ib", "Ken", "K."]
    undo(db)
    assert len(list_attention(db, event_id)) == 1


def test_a_waiting_wish_is_taken_for_what_was_proposed(
    db: Database, event_id: int, tmp_path: Path
) -> None:
    imported(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, PEOPLE))
    imported(db, event_id, ImportKind.WISHES, written(tmp_path, [WISHES[0], WISHES[3]], "Wishes.xlsx"))
    take_waiting_row(db, list_attention(db, event_id)[1].id)
    (line,) = list_wishes(db, event_id)
    assert line.asker.name == "Nordlys Vind AS"


def test_a_waiting_cell_of_a_matrix_is_taken(db: Database, event_id: int, tmp_path: Path) -> None:
    imported(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, PEOPLE))
    matrix = [["", "Aomori Glass", "Aomroi Glass"], ["Nordlys Vind", "", "10:20"]]
    imported(db, event_id, ImportKind.WISHES, written(tmp_path, matrix, "Matrix.xlsx"))
    item = list_attention(db, event_id)[1]
    assert item.cell == "C2"
    take_waiting_row(db, item.id)
    (line,) = list_wishes(db, event_id)
    assert f"{line.wish.fixed:%H:%M}" == "10:20"


def test_a_mapping_is_saved_and_read_again(db: Database, event_id: int, tmp_path: Path) -> None:
    plan = prepare_import(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, PEOPLE))
    out = tmp_path / "mapping.toml"
    save_mapping(plan, out)
    assert read_mapping(out) == plan.mapping
    assert plan.mapping["E-mail"] == "email"


def test_a_mapping_with_an_unknown_field_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mapping.toml"
    path.write_text('[columns]\n"Firm" = "firma"\n', encoding="utf-8")
    with pytest.raises(Fault, match='there is no field "firma"'):
        read_mapping(path)


def test_a_chosen_mapping_is_offered_when_the_headings_come_again(
    db: Database, event_id: int, tmp_path: Path
) -> None:
    rows: list[list[object]] = [
        ["X1", "Q7", "Family name", "First name"],
        ["Nordlys", "Oslo", "Bell", "Åse"],
    ]
    path = written(tmp_path, rows)
    chosen = ReadingChoices(mapping={"X1": "company", "Q7": "city"})
    apply_import(db, prepare_import(db, event_id, ImportKind.REGISTRATIONS, path, chosen))
    rows[1] = ["Aomori Glass", "Aomori", "Sato", "Ken"]
    plan = prepare_import(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, rows, "Next.xlsx"))
    assert (plan.mapping["X1"], plan.mapping["Q7"]) == ("company", "city")
    other = [["X1", "Q8", "Family name", "First name"], rows[1]]
    plan = prepare_import(db, event_id, ImportKind.REGISTRATIONS, written(tmp_path, other, "Other.xlsx"))
    assert "X1" not in plan.mapping
