from dataclasses import replace

from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.content import PageSize, TableOnPaper
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.material import attendees_of
from gatewayapp.exporting.rosters import rosters_pdf
from gatewayapp.exporting.table_signs import table_signs_pdf
from gatewayapp.exporting.words import Language, words
from tests.exporting.pages import glyphs, page_count, page_text
from tests.exporting.people import PAPER_EVENT, attendee, material

MM = 72 / 25.4


def signs(*tables: TableOnPaper) -> bytes:
    english = words(Language.ENGLISH)
    return table_signs_pdf(PAPER_EVENT, tables, english, PageSize.A4, Progress()).content


def test_sign_shows_the_number_on_both_sides_readable_from_afar() -> None:
    digits = [glyph for glyph in glyphs(signs(TableOnPaper(7, "Hall A"))) if glyph.letter == "7"]
    low, high = sorted(digits, key=lambda glyph: glyph.bottom)
    assert low.top - low.bottom > 60 * MM
    assert low.top < 148.5 * MM < high.bottom


def test_sign_of_a_booth_names_its_owner_instead_of_the_zone() -> None:
    content = signs(TableOnPaper(7, "Hall A"), TableOnPaper(8, "Hall B", "Kobe Thermal"))
    assert page_text(content, 0).count("Hall A") == 2
    assert page_text(content, 1).count("Kobe Thermal") == 2


def test_sign_of_a_booth_names_its_owner_in_both_scripts() -> None:
    table = TableOnPaper(8, "Hall B", "Kobe Thermal", native_owner="神戸熱工業")
    for language, large, small in ((Language.ENGLISH, "K", "神"), (Language.JAPANESE, "神", "K")):
        card = table_signs_pdf(PAPER_EVENT, [table], words(language), PageSize.A4, Progress())
        upright = {it.letter: it for it in glyphs(card.content) if it.top < 148.5 * MM}
        assert upright["8"].bottom > upright[large].top
        assert upright[large].bottom > upright[small].top > upright[small].bottom > 14 * MM
        assert page_text(card.content).count("神戸熱工業") == 2


def test_long_names_of_an_owner_in_both_scripts_stay_apart() -> None:
    table = TableOnPaper(8, "Hall B", "Kraftwerksgesellschaft " * 4, native_owner="北陸工業、" * 9)
    upright = [it for it in glyphs(signs(table)) if it.top < 148.5 * MM]
    assert all(glyph.left > 10 and glyph.right < 585 for glyph in upright)
    lowest = min(it.bottom for it in upright if it.letter == "K")
    assert lowest > max(it.top for it in upright if it.letter == "北") > 20 * MM


def test_tables_of_a_booth_carry_both_names_of_its_owner() -> None:
    known = material()
    owner = next(it for it in known.organisations.values() if it.native_name)
    tables = (replace(known.event.tables[0], owner=owner.id), *known.event.tables[1:])
    table = replace(known, event=replace(known.event, tables=tables)).tables[tables[0].id]
    assert (table.owner, table.native_owner) == (owner.name, owner.native_name)


def test_sign_keeps_long_names_on_the_card() -> None:
    content = signs(TableOnPaper(12345, "Hall A", "Kraftwerksgesellschaft " * 6))
    assert all(glyph.left > 10 and glyph.right < 585 for glyph in glyphs(content))


def test_long_owner_of_a_booth_stands_on_two_lines_between_number_and_event() -> None:
    owner = "北陸メンブレン・エンジニアリング（株）、富山「本社」工場"
    found = glyphs(signs(TableOnPaper(8, "Hall B", owner)))
    upright = {glyph.letter: glyph for glyph in found if glyph.top < 148.5 * MM}
    above, below = upright["北"], upright["富"]
    assert upright["8"].bottom > above.top > above.bottom > below.top > below.bottom > 14 * MM


def test_rosters_are_the_interpreters_days_and_the_desk_list() -> None:
    paper, everybody = plan_on_paper(material()), attendees_of(material())
    document = rosters_pdf(paper, everybody, words(Language.ENGLISH), PageSize.A4, Progress())
    assert document.pages == page_count(document.content) == 2
    assert "MORI Aya" in page_text(document.content, 0)
    lines = page_text(document.content, 1).split("\r\n")
    assert lines[1] == "Desk list"
    listed = [
        line.split()[0] for line in lines if (line[:1].isdigit() and line[0] == "0") or line[:1] == "1"
    ]
    assert listed == ["031", "104", "007", "052"]


def test_desk_list_goes_over_several_pages() -> None:
    paper = plan_on_paper(material())
    everybody = [attendee(number) for number in range(1, 65)]
    document = rosters_pdf(paper, everybody, words(Language.BOTH), PageSize.A4, Progress())
    assert document.pages == 4
    assert "Page 2 of 3" in page_text(document.content, 2)
    assert "064" in page_text(document.content, 3)
