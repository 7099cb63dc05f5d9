import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.time import Stretch
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.printing import (
    Language,
    Printed,
    PrintOptions,
    export_calendar,
    export_calibration,
    export_catalogue,
    export_report,
    export_room_plan,
    export_rosters,
    export_table_signs,
)
from tests.services.paper_desk import Desk, badge_text, desk, plan, sheets

__all__ = ["desk"]


def test_table_signs_are_for_all_tables_or_those_chosen(desk: Desk) -> None:
    out = desk.folder / "signs.pdf"
    assert export_table_signs(desk.db, desk.id, out).pages == 3
    assert export_table_signs(desk.db, desk.id, out, PrintOptions(only=("2",))).pages == 1
    with pytest.raises(Fault, match="no table 44"):
        export_table_signs(desk.db, desk.id, out, PrintOptions(only=("44",)))


def test_table_that_is_never_open_gets_a_sign_only_when_it_is_asked_for(desk: Desk) -> None:
    out, event = desk.folder / "signs.pdf", find_event(desk.db, None)
    closed = (Stretch(datetime(2026, 11, 1), datetime(2026, 12, 31)),)
    first, *others = event.tables
    save_event(desk.db, replace(event, tables=(replace(first, closed=closed), *others)))
    assert export_table_signs(desk.db, desk.id, out).pages == len(others)
    assert export_table_signs(desk.db, desk.id, out, PrintOptions(only=(str(first.number),))).pages == 1


def test_rosters_list_everybody_confirmed(desk: Desk) -> None:
    out = desk.folder / "rosters.pdf"
    assert export_rosters(desk.db, desk.id, out).people == 3
    assert {"KOBAYASHI", "ÖBERG", "KOBYLIŃSKA"} <= set(badge_text(out).split())


def test_calendar_is_for_all_for_one_or_for_each(desk: Desk) -> None:
    plan(desk)
    number = desk.numbers()["Öberg"]
    everybody, own, each = (desk.folder / name for name in ("all.ics", "own.ics", "each.zip"))
    export_calendar(desk.db, desk.id, everybody)
    export_calendar(desk.db, desk.id, own, PrintOptions(only=(number,)))
    export_calendar(desk.db, desk.id, each)
    assert "SUMMARY:Kobe Thermal / Luleå Grön Stål" in everybody.read_text("utf-8")
    assert "SUMMARY:Kobe Thermal\n" in own.read_text("utf-8")
    assert f"{number} ÖBERG Jakob.ics" in zipfile.ZipFile(each).namelist()


def test_calibration_sheet_is_written(desk: Desk) -> None:
    out = desk.folder / "calibration.pdf"
    assert export_calibration(out, PrintOptions(stock="a6-x4")).pages == 1
    assert "A6, four on A4" in badge_text(out)


@pytest.mark.parametrize(
    ("export", "name", "said"),
    [
        (export_catalogue, "catalogue.pdf", "Luleå Grön Stål"),
        (export_room_plan, "rooms.pdf", "09:30"),
        (export_report, "report.pdf", "Number of meetings"),
    ],
)
def test_papers_for_everybody_are_written(
    desk: Desk, export: Callable[..., Printed], name: str, said: str
) -> None:
    plan(desk)
    printed = export(desk.db, desk.id, desk.folder / name, PrintOptions(language=Language.ENGLISH))
    assert (printed.people, printed.pages > 0) == (0, True)
    assert said in badge_text(desk.folder / name)


def test_report_is_a_workbook_where_the_name_says_so(desk: Desk) -> None:
    plan(desk)
    out = desk.folder / "report.xlsx"
    export_report(desk.db, desk.id, out, PrintOptions(language=Language.ENGLISH))
    assert sheets(out)[0] == "Overview"
