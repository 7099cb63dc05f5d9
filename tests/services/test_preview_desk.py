from dataclasses import replace

import pypdfium2
import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.services import printing
from gatewayapp.services.badge_designs import Shows, save_design, shipped_design
from gatewayapp.services.people import list_people, update_person
from gatewayapp.services.plan_book import list_meetings, move_meeting
from gatewayapp.services.preview_desk import PaperKind, PreviewDesk
from gatewayapp.services.printing import (
    Export,
    Language,
    Order,
    PrintOptions,
    export_calibration,
    find_stock,
)
from tests.services.paper_desk import Desk, badge_text, desk, plan

__all__ = ["desk"]

OPTIONS = PrintOptions(language=Language.ENGLISH)
SAID = {
    PaperKind.AGENDAS: "Kobe Thermal",
    PaperKind.BADGES: "Kobe Thermal",
    PaperKind.TABLE_SIGNS: "Hall A",
    PaperKind.ROSTERS: "Desk list",
    PaperKind.ROOM_PLAN: "Room plan",
    PaperKind.CATALOGUE: "Catalogue",
    PaperKind.REPORT: "Report",
    PaperKind.CALIBRATION: "Print at 100 %",
}


@pytest.mark.parametrize("kind", PaperKind)
def test_every_paper_is_looked_at_one_page_at_a_time(desk: Desk, kind: PaperKind) -> None:
    plan(desk)
    previews = PreviewDesk(desk.db, desk.id)
    seen = previews.page(kind, OPTIONS)
    with pypdfium2.PdfDocument(seen.content) as document:
        assert len(document) == 1
    assert SAID[kind] in badge_text(seen.content)
    assert seen.pages >= seen.page == 1
    assert previews.page(kind, OPTIONS) == seen


@pytest.mark.parametrize("kind", PaperKind)
def test_pages_looked_at_are_those_written(desk: Desk, kind: PaperKind) -> None:
    plan(desk)
    previews = PreviewDesk(desk.db, desk.id)
    seen = [
        previews.page(kind, OPTIONS, page) for page in range(1, previews.page(kind, OPTIONS).pages + 1)
    ]
    out = desk.folder / "paper.pdf"
    if kind is PaperKind.CALIBRATION:
        export_calibration(out, OPTIONS)
    else:
        export: Export = getattr(printing, f"export_{kind.replace('-', '_')}")
        printed = export(desk.db, desk.id, out, OPTIONS)
        assert {remark for page in seen for remark in page.warnings} == set(printed.warnings)
    assert "\n".join(badge_text(page.content) for page in seen) == badge_text(out)


def test_later_page_is_the_one_asked_for(desk: Desk) -> None:
    seen = PreviewDesk(desk.db, desk.id).page(PaperKind.TABLE_SIGNS, OPTIONS, page=3)
    assert seen.pages == 3
    assert "Hall B" in badge_text(seen.content)


@pytest.mark.parametrize("kind", [PaperKind.BADGES, PaperKind.AGENDAS, PaperKind.ROSTERS])
def test_change_of_the_database_is_seen(desk: Desk, kind: PaperKind) -> None:
    plan(desk)
    previews = PreviewDesk(desk.db, desk.id)
    previews.page(kind, OPTIONS)
    for line in list_people(desk.db, desk.id):
        name = replace(line.person.name, family="Zztop", native="")
        update_person(desk.db, replace(line.person, name=name))
    assert "ZZTOP" in badge_text(previews.page(kind, OPTIONS).content)


@pytest.mark.parametrize("kind", [PaperKind.AGENDAS, PaperKind.BADGES, PaperKind.ROSTERS])
def test_desks_are_followed_and_are_those_written(desk: Desk, kind: PaperKind) -> None:
    plan(desk)
    previews = PreviewDesk(desk.db, desk.id)
    previews.page(kind, OPTIONS)
    divided = replace(OPTIONS, order=Order.DESK, desks=2)
    seen = previews.page(kind, divided)
    out = desk.folder / "paper.pdf"
    export: Export = getattr(printing, f"export_{kind.replace('-', '_')}")
    export(desk.db, desk.id, out, divided)
    assert "Desk 1" in badge_text(seen.content)
    assert badge_text(seen.content) in badge_text(out)
    assert "Desk 1" not in badge_text(previews.page(kind, OPTIONS).content)


def test_choices_are_followed(desk: Desk) -> None:
    plan(desk)
    previews = PreviewDesk(desk.db, desk.id)
    japanese = PrintOptions(language=Language.JAPANESE)
    assert badge_text(previews.page(PaperKind.AGENDAS, OPTIONS).content) != badge_text(
        previews.page(PaperKind.AGENDAS, japanese).content
    )
    one = previews.page(PaperKind.TABLE_SIGNS, PrintOptions(only=("2",)))
    assert one.pages == 1


def test_two_agendas_lie_on_one_sheet(desk: Desk) -> None:
    plan(desk)
    previews = PreviewDesk(desk.db, desk.id)
    single = previews.page(PaperKind.AGENDAS, OPTIONS)
    paired = previews.page(PaperKind.AGENDAS, PrintOptions(two_to_a_sheet=True))
    assert paired.pages == -(-single.pages // 2)
    with pypdfium2.PdfDocument(paired.content) as document:
        width, height = document[0].get_size()
    assert width > height


@pytest.mark.parametrize("kind", PaperKind)
@pytest.mark.parametrize("page", [0, 99])
def test_page_that_is_not_there_is_refused(desk: Desk, kind: PaperKind, page: int) -> None:
    plan(desk)
    with pytest.raises(Fault, match=rf"There is no page {page}; the last one is \d+\."):
        PreviewDesk(desk.db, desk.id).page(kind, OPTIONS, page)


def test_only_a_draft_is_told_to_have_conflicts(desk: Desk) -> None:
    plan(desk)
    previews = PreviewDesk(desk.db, desk.id)
    assert previews.notice(OPTIONS) is None
    meeting = list_meetings(desk.db, desk.id)[0]
    move_meeting(desk.db, replace(meeting, start=meeting.start.replace(hour=3)))
    assert "conflicts: " in str(previews.notice(OPTIONS))


def test_design_that_is_kept_again_is_seen(desk: Desk) -> None:
    plan(desk)
    previews = PreviewDesk(desk.db, desk.id)
    options = replace(OPTIONS, design="Mine")
    design = shipped_design(find_stock(options.stock))
    save_design("Mine", design)
    assert "Kobe Thermal" in badge_text(previews.page(PaperKind.BADGES, options).content)
    fewer = tuple(field for field in design.fields if field.shows is not Shows.COMPANY)
    save_design("Mine", replace(design, fields=fewer))
    assert "Kobe Thermal" not in badge_text(previews.page(PaperKind.BADGES, options).content)
