import subprocess
import sys
from dataclasses import replace

import pytest

from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.progress import Progress, Step
from gatewayapp.services.people import (
    list_people,
)
from gatewayapp.services.plan_book import list_meetings, publish
from gatewayapp.services.preview_desk import PaperKind, PreviewDesk
from gatewayapp.services.printing import (
    CHANGED,
    Export,
    Language,
    Order,
    PrintOptions,
    export_agendas,
    export_agendas_pdf,
    export_badges,
    export_rosters,
)
from tests.services.paper_desk import Desk, badge_text, desk, plan, sheets

__all__ = ["desk"]


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


def test_heavy_libraries_of_paper_come_only_when_something_is_printed() -> None:
    """The window is up sooner without them."""
    heavy = {"reportlab", "PIL", "xlsxwriter", "segno", "pypdfium2"}
    look = f"import sys, gatewayapp.services.printing; print(*{heavy!r} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert told.stdout.split() == []
