import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook

from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.progress import Progress, Step
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.services.databases import create_database
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.people import (
    add_person,
    list_people,
    update_registration,
)
from gatewayapp.services.plan_book import list_meetings, publish, replace_plan
from gatewayapp.services.preview_desk import PaperKind, PreviewDesk
from gatewayapp.services.printing import (
    CHANGED,
    DRAFT,
    Export,
    Language,
    Order,
    Printed,
    PrintOptions,
    export_agendas,
    export_agendas_pdf,
    export_badges,
    export_calendar,
    export_calibration,
    export_catalogue,
    export_report,
    export_room_plan,
    export_rosters,
    export_table_signs,
)
from gatewayapp.services.wishes import add_veto, add_wish
from gatewayapp.storage.database import Database
from tests.exporting.people import EVENT, HARUKA

NINE_THIRTY, NINE_FIFTY_FIVE = datetime(2026, 12, 1, 9, 30), datetime(2026, 12, 1, 9, 55)


@dataclass(frozen=True)
class Desk:
    """A database with an event of three people, two of whom meet."""

    db: Database
    event: Event
    folder: Path

    @property
    def id(self) -> int:
        return self.event.id

    def numbers(self) -> dict[str, str]:
        return {
            line.person.name.family: line.registration.number for line in list_people(self.db, self.id)
        }


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_database(tmp_path / "東京 mission.gateway") as db:
        save_event(db, replace(EVENT, id=0, tables=tuple(replace(t, owner=None) for t in EVENT.tables)))
        event = find_event(db)
        for firm, name, role in (
            ("Kobe Thermal", HARUKA, Role.HOST),
            ("Luleå Grön Stål", PersonName("Öberg", "Jakob"), Role.VISITOR),
            ("Łukasiewicz Wodór", PersonName("Kobylińska", "Zofia"), Role.VISITOR),
        ):
            add_person(db, event.id, Person(0, None, name), role, Organisation(0, firm, country="SE"))
        yield Desk(db, event, tmp_path)


def plan(desk: Desk, start: datetime = NINE_THIRTY) -> None:
    host, guest, _ = list_people(desk.db, desk.id)
    assert host.organisation
    assert guest.organisation
    delegates = (host.registration.id, guest.registration.id)
    pair = (host.organisation.id, guest.organisation.id)
    meeting = Meeting(0, *pair, start, desk.event.tables[0].id, delegates)
    replace_plan(desk.db, desk.id, [meeting], sentence("Plan"))


def sheets(path: Path) -> list[str]:
    return load_workbook(path, read_only=True).sheetnames


def badge_text(content: bytes | Path) -> str:
    with pypdfium2.PdfDocument(content) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


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


def test_number_nobody_has_is_refused(desk: Desk) -> None:
    with pytest.raises(Fault, match="Nobody confirmed has the number 77"):
        export_badges(desk.db, desk.id, desk.folder / "b.pdf", PrintOptions(only=("77",)))


def test_edition_that_does_not_exist_is_refused(desk: Desk) -> None:
    with pytest.raises(Fault, match="There is no edition 5"):
        export_agendas(desk.db, desk.id, desk.folder / "a.xlsx", PrintOptions(edition=5))
    assert not (desk.folder / "a.xlsx").exists()


def test_changes_without_an_earlier_edition_are_refused(desk: Desk) -> None:
    plan(desk)
    for export in (export_agendas, export_badges):
        with pytest.raises(Fault, match="no earlier edition"):
            export(desk.db, desk.id, desk.folder / "x", PrintOptions(only=(CHANGED,)))


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


def test_preview_shows_one_sheet_with_what_to_look_at(desk: Desk) -> None:
    options = PrintOptions(stock="id1", language=Language.ENGLISH)
    preview = PreviewDesk(desk.db, desk.id).page(PaperKind.BADGES, options, page=2)
    assert (preview.page, preview.pages, preview.people) == (2, 3, 3)
    assert "KOBYLIŃSKA" in badge_text(preview.content)
    with pytest.raises(Fault, match="There is no page 4;"):
        PreviewDesk(desk.db, desk.id).page(PaperKind.BADGES, options, page=4)


def test_export_that_is_stopped_leaves_no_file(desk: Desk) -> None:
    plan(desk)
    progress = Progress()
    progress.stop()
    for export in (export_agendas, export_badges):
        with pytest.raises(Cancelled):
            export(desk.db, desk.id, desk.folder / "never", PrintOptions(), progress)
    assert not (desk.folder / "never").exists()


def test_export_reports_up_to_the_end(desk: Desk) -> None:
    steps: list[Step] = []
    export_badges(desk.db, desk.id, desk.folder / "b.pdf", progress=Progress(steps.append))
    assert (steps[-1].fraction, str(steps[-1].line)) == (1, "Saved b.pdf")


def test_same_database_gives_the_same_bytes(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    assert list_meetings(desk.db, desk.id)
    for export in (export_agendas, export_badges):
        contents = [export(desk.db, desk.id, desk.folder / name).path.read_bytes() for name in "ab"]
        assert contents[0] == contents[1]


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


@pytest.mark.parametrize(
    ("order", "families"),
    [
        (Order.NAME, ["KOBAYASHI", "KOBYLIŃSKA", "ÖBERG"]),
        (Order.COMPANY, ["KOBAYASHI", "KOBYLIŃSKA", "ÖBERG"]),
        (Order.NUMBER, ["KOBAYASHI", "ÖBERG", "KOBYLIŃSKA"]),
    ],
)
def test_papers_come_in_the_order_chosen(desk: Desk, order: Order, families: list[str]) -> None:
    out = desk.folder / "a.xlsx"
    export_agendas(desk.db, desk.id, out, PrintOptions(order=order))
    assert [name.split()[1] for name in sheets(out)[-3:]] == families


@pytest.mark.parametrize("write", [export_agendas_pdf, export_badges, export_rosters])
def test_papers_are_divided_among_as_many_desks_as_there_are(desk: Desk, write: Export) -> None:
    out = desk.folder / "paper.pdf"
    plan(desk)
    options = PrintOptions(order=Order.DESK, language=Language.ENGLISH)
    write(desk.db, desk.id, out, options)
    assert "Desk 1" in badge_text(out)
    assert "Desk 2" not in badge_text(out)
    printed = write(desk.db, desk.id, out, replace(options, desks=2))
    assert "Desk 2" in badge_text(out)
    assert printed.people in {2, 3}


def test_who_gets_paper_again_finds_it_at_the_desk_where_it_was(desk: Desk) -> None:
    last = max(list_people(desk.db, desk.id), key=lambda line: line.person.name.listed)
    again = PrintOptions(
        only=(last.registration.number,), order=Order.DESK, desks=2, language=Language.ENGLISH
    )
    out = desk.folder / "again.pdf"
    export_badges(desk.db, desk.id, out, again)
    assert "Desk 2" in badge_text(out)
    assert "Badges: 1" in badge_text(out)


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


def test_heavy_libraries_of_paper_come_only_when_something_is_printed() -> None:
    """The window is up sooner without them."""
    heavy = {"reportlab", "PIL", "xlsxwriter", "segno", "pypdfium2"}
    look = f"import sys, gatewayapp.services.printing; print(*{heavy!r} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert told.stdout.split() == []
