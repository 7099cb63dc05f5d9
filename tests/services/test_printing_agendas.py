import zipfile
from dataclasses import replace
from datetime import datetime

import pypdfium2
import pytest
from openpyxl import load_workbook

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.services.people import (
    list_people,
    update_registration,
)
from gatewayapp.services.plan_book import publish
from gatewayapp.services.preview_desk import PaperKind, PreviewDesk
from gatewayapp.services.printing import (
    CHANGED,
    DRAFT,
    Language,
    PrintOptions,
    export_agendas,
    export_agendas_pdf,
)
from gatewayapp.services.wishes import add_veto, add_wish
from tests.services.paper_desk import NINE_FIFTY_FIVE, NINE_THIRTY, Desk, badge_text, desk, plan, sheets

__all__ = ["desk"]


def test_agendas_of_a_plan_that_was_never_published_are_a_draft(desk: Desk) -> None:
    plan(desk)
    out = desk.folder / "agendas.xlsx"
    printed = export_agendas(desk.db, desk.id, out, PrintOptions(language=Language.ENGLISH))
    assert (printed.path, printed.people) == (out, 3)
    assert "Draft" in load_workbook(out).worksheets[-1].oddFooter.center.text


def test_agendas_are_those_of_the_newest_edition_unless_another_is_chosen(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    plan(desk, NINE_FIFTY_FIVE)
    start = {
        edition: first_start(desk, PrintOptions(edition=edition, language=Language.ENGLISH))
        for edition in (None, 1, DRAFT)
    }
    assert start == {None: NINE_THIRTY, 1: NINE_THIRTY, DRAFT: NINE_FIFTY_FIVE}


def first_start(desk: Desk, options: PrintOptions) -> object:
    out = desk.folder / "agendas.xlsx"
    export_agendas(desk.db, desk.id, out, options)
    sheet = load_workbook(out)[f"{desk.numbers()['Öberg']} ÖBERG Jakob"]
    rows = sheet.iter_rows(min_row=7, values_only=True)
    return next(row[1] for row in rows if row[3] is not None)


def test_only_who_changed_gets_a_new_agenda(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    plan(desk, NINE_FIFTY_FIVE)
    publish(desk.db, desk.id)
    out = desk.folder / "agendas.xlsx"
    printed = export_agendas(desk.db, desk.id, out, PrintOptions(only=(CHANGED,)))
    assert printed.people == 2
    assert not any("KOBYLIŃSKA" in name for name in sheets(out))


def test_only_numbers_chosen_get_an_agenda(desk: Desk) -> None:
    plan(desk)
    out = desk.folder / "agendas.xlsx"
    number = desk.numbers()["Kobylińska"]
    assert export_agendas(desk.db, desk.id, out, PrintOptions(only=(number,))).people == 1
    assert sheets(out)[-1] == f"{number} KOBYLIŃSKA Zofia"


def test_agenda_names_the_wish_that_has_no_meeting(desk: Desk) -> None:
    plan(desk)
    host, guest, other = (line.organisation for line in list_people(desk.db, desk.id))
    assert host
    assert guest
    assert other
    for asked in (host, other):
        add_wish(desk.db, desk.id, Wish(0, guest.id, asked.id))
    add_veto(desk.db, desk.id, Veto(0, guest.id, other.id))
    out = desk.folder / "agendas.pdf"
    options = PrintOptions(language=Language.ENGLISH, only=(desk.numbers()["Öberg"],))
    export_agendas_pdf(desk.db, desk.id, out, options)
    assert "One wish has no meeting" in badge_text(out)
    assert f"{other.name}: no slot was left that suits you both" in badge_text(out)
    assert badge_text(
        PreviewDesk(desk.db, desk.id).page(PaperKind.AGENDAS, options).content
    ) == badge_text(out)


def test_agendas_as_pdf_are_for_the_same_people(desk: Desk) -> None:
    plan(desk)
    out = desk.folder / "agendas.pdf"
    printed = export_agendas_pdf(desk.db, desk.id, out, PrintOptions(language=Language.ENGLISH))
    assert (printed.pages, printed.people) == (3, 3)
    assert "09:30 – 09:50" in badge_text(out)


def test_preview_of_agendas_counts_people(desk: Desk) -> None:
    plan(desk)
    preview = PreviewDesk(desk.db, desk.id).page(PaperKind.AGENDAS, PrintOptions(), 2)
    assert (preview.page, preview.pages) == (2, 3)
    assert "KOBYLIŃSKA" in badge_text(preview.content)
    with pytest.raises(Fault, match="There is no page 9;"):
        PreviewDesk(desk.db, desk.id).page(PaperKind.AGENDAS, PrintOptions(), 9)


def test_agendas_zip_holds_a_workbook_for_each_person_and_nobody_else(desk: Desk) -> None:
    plan(desk)
    out = desk.folder / "agendas.zip"
    assert export_agendas(desk.db, desk.id, out).people == 3
    with zipfile.ZipFile(out) as archive:
        names = archive.namelist()
        assert all(name.endswith(".xlsx") for name in names)
        assert len(names) == 3
        own = desk.folder / "own.xlsx"
        own.write_bytes(archive.read(names[0]))
    assert len(sheets(own)) == 1


def test_two_agendas_stand_side_by_side_on_a_sheet(desk: Desk) -> None:
    plan(desk)
    out = desk.folder / "agendas.pdf"
    options = PrintOptions(language=Language.ENGLISH, two_to_a_sheet=True)
    assert (export_agendas_pdf(desk.db, desk.id, out, options).pages, out.read_bytes()[:5]) == (
        2,
        b"%PDF-",
    )
    with pypdfium2.PdfDocument(out) as document:
        width, height = document[0].get_size()
    assert (round(width), round(height)) == (842, 595)
    assert all(name in badge_text(out) for name in ("KOBAYASHI Haruka", "ÖBERG Jakob"))
    first = out.read_bytes()
    export_agendas_pdf(desk.db, desk.id, out, options)
    assert out.read_bytes() == first


def test_draft_with_conflicts_is_printed_with_a_notice(desk: Desk) -> None:
    plan(desk)
    out = desk.folder / "agendas.xlsx"
    assert export_agendas(desk.db, desk.id, out).notice is None
    host = list_people(desk.db, desk.id)[0].registration
    away = Stretch(datetime(2026, 12, 1, 9, 0), datetime(2026, 12, 1, 12, 0))
    update_registration(desk.db, replace(host, absences=(away,)))
    notice = export_agendas(desk.db, desk.id, out).notice
    assert "The plan has conflicts: " in str(notice)
