import pypdfium2
import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.services.paper_previews import PaperKind, preview_paper
from gatewayapp.services.printing import Language, PrintOptions
from tests.services.test_printing import Desk, badge_text, desk, plan

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
    seen = preview_paper(desk.db, desk.id, kind, OPTIONS)
    with pypdfium2.PdfDocument(seen.content) as document:
        assert len(document) == 1
    assert SAID[kind] in badge_text(seen.content)
    assert seen.pages >= seen.page == 1


def test_later_page_is_the_one_asked_for(desk: Desk) -> None:
    seen = preview_paper(desk.db, desk.id, PaperKind.TABLE_SIGNS, OPTIONS, page=3)
    assert seen.pages == 3
    assert "Hall B" in badge_text(seen.content)


@pytest.mark.parametrize("kind", PaperKind)
@pytest.mark.parametrize("page", [0, 99])
def test_page_that_is_not_there_is_refused(desk: Desk, kind: PaperKind, page: int) -> None:
    with pytest.raises(Fault, match="the last one is"):
        preview_paper(desk.db, desk.id, kind, OPTIONS, page)
