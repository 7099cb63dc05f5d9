"""On Japanese paper Japanese organisations stand under the names their readers know."""

from collections.abc import Callable

import pytest

from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.badges import BadgeJob, badges_pdf
from gatewayapp.exporting.catalogue import catalogue_pdf, exhibits_of
from gatewayapp.exporting.content import PageSize
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.material import Material
from gatewayapp.exporting.room_plan import room_plan_pdf
from gatewayapp.exporting.rosters import rosters_pdf
from gatewayapp.exporting.stocks import read_stock
from gatewayapp.exporting.words import Language, Words, words
from gatewayapp.places import resource
from tests.exporting.pages import page_count, page_text
from tests.exporting.people import material

Paper = Callable[[Material, Words], bytes]
LATIN, NATIVE = "Kobe Thermal Engineering", "神戸サーマル工業"


def badges(event: Material, told: Words) -> bytes:
    stock = read_stock(resource("stocks", "a4-2x5-80x50.toml"))
    return badges_pdf(BadgeJob(event.on_paper, event.attendees, stock, told), Progress()).content


def room_plan(event: Material, told: Words) -> bytes:
    return room_plan_pdf(plan_on_paper(event), told, PageSize.A4, Progress()).content


def rosters(event: Material, told: Words) -> bytes:
    return rosters_pdf(plan_on_paper(event), event.attendees, told, PageSize.A4, Progress()).content


def catalogue(event: Material, told: Words) -> bytes:
    return catalogue_pdf(event.on_paper, exhibits_of(event), told, PageSize.A4, Progress()).content


def text(content: bytes) -> str:
    pages = (page_text(content, page) for page in range(page_count(content)))
    return " ".join(" ".join(pages).split())


@pytest.mark.parametrize("paper", [badges, room_plan, rosters, catalogue])
def test_japanese_paper_names_japanese_organisations_in_kanji(paper: Paper) -> None:
    japanese, english = (
        text(paper(material(), words(one))) for one in (Language.JAPANESE, Language.ENGLISH)
    )
    assert NATIVE in japanese
    assert "Luleå Grön Stål AB" in japanese
    assert LATIN in english


def test_catalogue_says_both_names_whichever_comes_first() -> None:
    japanese, english = (
        text(catalogue(material(), words(one))) for one in (Language.JAPANESE, Language.ENGLISH)
    )
    assert japanese.index(NATIVE) < japanese.index(LATIN)
    assert english.index(LATIN) < english.index(NATIVE)
    assert japanese.count(NATIVE) > english.count(NATIVE) == 1


def test_room_plan_names_japanese_interpreters_in_kanji() -> None:
    assert "(森 彩)" in text(room_plan(material(), words(Language.JAPANESE)))
    assert "(MORI Aya)" in text(room_plan(material(), words(Language.BOTH)))
