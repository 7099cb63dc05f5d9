from dataclasses import replace

import pytest

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Role
from gatewayapp.exporting.catalogue import catalogue_pdf, exhibits_of
from gatewayapp.exporting.content import Document, PageSize
from gatewayapp.exporting.material import Material
from gatewayapp.exporting.words import Language, words
from tests.exporting.pages import glyphs, page_count, page_text
from tests.exporting.people import ORGANISATIONS, material, registered

LULEA = replace(
    ORGANISATIONS[2],
    city="Luleå",
    sectors=("Steel", "Hydrogen"),
    description="Makes steel without coal. " * 8,
    extra={"Offers": "Fossil-free slabs", "Dietary needs": "none of your business"},
)


def catalogue(of: Material, language: Language = Language.ENGLISH) -> Document:
    return catalogue_pdf(of.on_paper, exhibits_of(of), words(language), PageSize.A4, Progress())


def event() -> Material:
    return replace(material(), organisations={**ORGANISATIONS, 2: LULEA})


def test_organisations_come_in_alphabetical_order_with_those_who_meet() -> None:
    names = [(it.name, len(it.people)) for it in exhibits_of(event())]
    assert names == [('=HYPERLINK("x")', 1), ("Kobe Thermal Engineering", 1), ("Luleå Grön Stål AB", 1)]


def test_entry_says_where_what_and_who() -> None:
    text = page_text(catalogue(event()).content)
    for said in ("神戸サーマル工業", "Luleå, Sweden", "Steel · Hydrogen", "Offers: Fossil-free slabs"):
        assert said in text, said
    assert "ÖBERG Jakob, Director" in text
    assert "KOBAYASHI Haruka 小林 遥, Director, Table 2" in text


def test_private_headings_of_a_list_are_not_printed() -> None:
    assert "none of your business" not in page_text(catalogue(event()).content)


def test_indexes_name_country_sector_and_page() -> None:
    content = catalogue(event()).content
    assert page_count(content) == 2
    index = page_text(content, 1).split("\r\n")
    for said in ("By country", "Sweden", "By sector", "Hydrogen"):
        assert said in index, said
    assert any(line.startswith("Luleå Grön Stål AB") and line.endswith("1") for line in index)


@pytest.mark.parametrize("language", Language)
def test_no_letter_leaves_its_page(language: Language) -> None:
    content = catalogue(event(), language).content
    for page in range(page_count(content)):
        assert all(glyph.left > 0 and glyph.right < 595 for glyph in glyphs(content, page))


def test_letter_no_font_has_is_named_with_the_organisation() -> None:
    odd = replace(LULEA, city="Luleå 🚀")
    document = catalogue(replace(event(), organisations={**ORGANISATIONS, 2: odd}))
    assert [(it.number, "🚀" in str(it.sentence)) for it in document.remarks] == [("052", True)]


def test_index_that_goes_on_names_its_heading_again() -> None:
    many = {n: replace(LULEA, id=n, name=f"Steel Works {n}") for n in range(1, 150)}
    people = tuple(
        registered(n, PersonName(f"Öberg{n}", "Jakob"), Role.VISITOR, firm) for n, firm in many.items()
    )
    document = catalogue(replace(event(), organisations=many, people=people))
    pages = [page_text(document.content, page) for page in range(document.pages)]
    assert sum(page.count("Sweden, continued") for page in pages) >= 1
    assert sum(page.count("Hydrogen, continued") for page in pages) >= 1
