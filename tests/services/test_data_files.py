from datetime import date, time
from pathlib import Path

import openpyxl
import pytest

from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Role
from gatewayapp.services.data_files import export_data
from gatewayapp.services.events import list_events, save_event
from gatewayapp.services.imports import ImportKind, Verdict, apply_import, prepare_import
from gatewayapp.services.people import add_person, list_people
from gatewayapp.services.print_options import PrintOptions
from gatewayapp.storage.database import Database


@pytest.fixture
def event_id(db: Database) -> int:
    session = Session(0, "Morning", date(2026, 12, 1), time(9), time(12))
    save_event(
        db, Event(0, "Tokyo Day", "Asia/Tokyo", 20, 5, (session,), (Zone(1, "Hall"),), (Table(1, 1, 1),))
    )
    event = list_events(db)[0].id
    person = Person(
        0, None, PersonName("Sato", "Ken", "佐藤 健"), email="ken@aomori.example", phone="+81 17 1",
        extra={"Diet": "=1+1", "E-mail": "second@aomori.example"},
    )  # fmt: skip
    add_person(db, event, person, Role.HOST, Organisation(0, "Aomori Glass K.K.", "株式会社青森硝子"))
    add_person(db, event, Person(0, None, PersonName("Bell", "Åse")), Role.GUEST)
    return event


@pytest.mark.parametrize("name", ["data.xlsx", "参加者 data.csv"])
def test_what_is_exported_and_imported_again_changes_nothing(
    db: Database, event_id: int, tmp_path: Path, name: str
) -> None:
    printed = export_data(db, event_id, tmp_path / name)
    before = list_people(db, event_id)
    plan = prepare_import(db, event_id, ImportKind.REGISTRATIONS, printed.path)
    apply_import(db, plan)
    assert (printed.people, plan.counts[Verdict.SAME]) == (2, 2)
    assert list_people(db, event_id) == before


def test_a_workbook_holds_texts_and_no_formulas(db: Database, event_id: int, tmp_path: Path) -> None:
    export_data(db, event_id, tmp_path / "data.xlsx")
    page = openpyxl.load_workbook(tmp_path / "data.xlsx").worksheets[0]
    texts = [cell for cell in page[2] if cell.value is not None]
    assert {cell.data_type for cell in texts} == {"s"}
    assert "=1+1" in [cell.value for cell in texts]


def test_csv_bears_a_mark_and_no_formulas(db: Database, event_id: int, tmp_path: Path) -> None:
    export_data(db, event_id, tmp_path / "data.csv")
    content = (tmp_path / "data.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfGateway no.,Company,")
    assert ",'=1+1," in content.decode("utf-8-sig")


def test_only_some_numbers_are_exported(db: Database, event_id: int, tmp_path: Path) -> None:
    assert export_data(db, event_id, tmp_path / "one.csv", PrintOptions(only=("1002",))).people == 1
    with pytest.raises(Fault, match="bears the number 7"):
        export_data(db, event_id, tmp_path / "none.csv", PrintOptions(only=("7",)))


def test_another_ending_is_refused(db: Database, event_id: int, tmp_path: Path) -> None:
    with pytest.raises(Fault, match="ends in neither"):
        export_data(db, event_id, tmp_path / "data.pdf")
