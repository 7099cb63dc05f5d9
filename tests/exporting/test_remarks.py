"""On every paper somebody whose name is not drawn as it is written is named before printing."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.agendas_pdf import agendas_pdf
from gatewayapp.exporting.badges import BadgeJob, badges_pdf
from gatewayapp.exporting.catalogue import catalogue_pdf, exhibits_of
from gatewayapp.exporting.content import Document, PageSize, TableOnPaper
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.material import Material, attendees_of
from gatewayapp.exporting.rosters import rosters_pdf
from gatewayapp.exporting.stocks import read_stock
from gatewayapp.exporting.table_signs import table_signs_pdf
from gatewayapp.exporting.words import Language, words
from gatewayapp.places import resource
from tests.exporting.people import PAPER_EVENT, PEOPLE, material

BOTH = words(Language.BOTH)
SELECTOR = "\U000e0100"


def badges(event: Material) -> Document:
    stock = read_stock(resource("stocks", "a4-2x5-80x50.toml"))
    return badges_pdf(BadgeJob(event.on_paper, attendees_of(event), stock, BOTH), Progress())


def agendas(event: Material) -> Document:
    return agendas_pdf(plan_on_paper(event), BOTH, PageSize.A4, Progress())


def rosters(event: Material) -> Document:
    return rosters_pdf(plan_on_paper(event), attendees_of(event), BOTH, PageSize.A4, Progress())


def catalogue(event: Material) -> Document:
    return catalogue_pdf(event.on_paper, exhibits_of(event), BOTH, PageSize.A4, Progress())


PAPERS = [badges, agendas, rosters, catalogue]


def written(name: PersonName) -> Material:
    """Give the small event in which one of the hosts is called otherwise."""
    event = material()
    host = replace(PEOPLE[0], person=replace(PEOPLE[0].person, name=name))
    return replace(event, people=(host, *event.people[1:]))


@pytest.mark.parametrize("paper", PAPERS)
def test_letter_that_no_font_has_is_told_with_the_person(paper: Callable[[Material], Document]) -> None:
    remarks = paper(written(PersonName("Kobayashi\U0001f431", "Haruka"))).remarks
    told = [
        (it.number, str(it.sentence)) for it in remarks if "no font has the letter" in str(it.sentence)
    ]
    assert told
    assert all(number == "104" and "KOBAYASHI" in text and "\U0001f431" in text for number, text in told)


@pytest.mark.parametrize("paper", PAPERS)
def test_kanji_drawn_in_its_usual_form_is_told_with_the_person(
    paper: Callable[[Material], Document],
) -> None:
    remarks = paper(written(PersonName("Tsuji", "Haruka", f"辻{SELECTOR} 遥"))).remarks
    told = [(it.number, str(it.sentence)) for it in remarks]
    assert told == [
        (
            "104",
            "TSUJI Haruka: no font has the form of 辻 that is written; the usual form stands for it.",
        )
    ]


def test_sign_tells_whose_table_it_is() -> None:
    tables = (
        TableOnPaper(1, "Hall A", "Caf\u00e9 \U0001f600"),
        TableOnPaper(2, "Hall A", "辻商事", "辻"),
        TableOnPaper(3, "Hall A", "Miriam", foreign="מרים"),
    )
    remarks = table_signs_pdf(PAPER_EVENT, tables, BOTH, PageSize.A4, Progress()).remarks
    letter, form, script = (str(remark.sentence) for remark in remarks)
    assert "letter \U0001f600" in letter
    assert "辻商事: no font" in form
    assert script.startswith("Miriam: no font has the script of “מרים”")


def test_script_that_no_font_has_is_told_with_the_person() -> None:
    known = material()
    first, *others = known.people
    name = replace(first.person.name, native="מרים", reading="")
    event = replace(known, people=(replace(first, person=replace(first.person, name=name)), *others))
    for paper in (badges, agendas, rosters, catalogue):
        told = [remark for remark in paper(event).remarks if "script" in str(remark.sentence)]
        assert [remark.number for remark in told] == [first.registration.number]
        assert "“מרים”; the Latin name stands alone" in str(told[0].sentence)
