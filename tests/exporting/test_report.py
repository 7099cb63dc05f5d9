from io import BytesIO

from openpyxl import load_workbook

from gatewayapp.domain.reasons import Why
from gatewayapp.exporting.content import PageSize
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.material import attendees_of
from gatewayapp.exporting.report import report_pdf, report_workbook
from gatewayapp.exporting.statistics import Figures, WishCount, report_figures
from gatewayapp.exporting.words import Language, words
from tests.exporting.pages import glyphs, page_count, page_text, sizes
from tests.exporting.people import material

ENGLISH = words(Language.ENGLISH)
PLAN = plan_on_paper(material())
WISHES = WishCount({1: 3, 3: 2}, {1: 3}, {Why.BUSY: 1, Why.NEVER_BOTH_FREE: 1})
TABLES = report_figures(PLAN, attendees_of(material()), WISHES, ENGLISH)


def rows(title: str) -> dict[str, int]:
    return next(dict(table.rows) for table in TABLES if table.title == title)


def test_figures_count_people_meetings_and_wishes() -> None:
    overview = rows("Overview")
    assert overview["People confirmed"] == 4
    assert overview["Number of meetings"] == 3
    assert (overview["Wishes"], overview["Wishes with a meeting"]) == (5, 3)
    assert rows("People by role") == {"VISITOR": 2, "HOST": 1, "INTERPRETER": 1}
    assert rows("Participants by number of meetings") == {"0": 0, "1": 0, "2": 3}
    assert rows("Meetings by time")["Tue 1 Dec 09:55"] == 0
    assert rows("Wishes by rank, with a meeting") == {"Rank 1, of 3": 3, "Rank 3, of 2": 0}


def test_reasons_of_the_same_words_are_counted_together() -> None:
    assert rows("Why wishes have no meeting") == {"all slots that both of you have are full": 2}


def test_pdf_shows_every_figure_on_the_page() -> None:
    content = report_pdf(PLAN.event, TABLES, ENGLISH, PageSize.A4).content
    text = page_text(content)
    assert all(label in text for table in TABLES for label, _ in table.rows)
    assert all(glyph.right < 595 for glyph in glyphs(content))


def test_reasons_in_two_languages_are_not_set_smaller() -> None:
    both = words(Language.BOTH)
    figures = Figures("Why", ((both.say("all slots that both of you have are full"), 2),))
    content = report_pdf(PLAN.event, (figures,), both, PageSize.A4).content
    assert min(size for size in sizes(content) if size > 1) >= 8.5  # breaks of lines have the size 1
    assert all(glyph.right < 595 for glyph in glyphs(content))


def test_long_table_goes_on_on_a_second_page() -> None:
    long = Figures("Countries", tuple((f"Country {number}", number) for number in range(90)))
    content = report_pdf(PLAN.event, (long,), ENGLISH, PageSize.A4).content
    assert page_count(content) == 2
    assert "Country 89" in page_text(content, 1)


def test_workbook_has_a_sheet_and_a_chart_for_each_table_of_like_things() -> None:
    book = load_workbook(BytesIO(report_workbook(PLAN.event, TABLES, ENGLISH, PageSize.A4).content))
    assert len(book.worksheets) == len(TABLES)
    assert [len(sheet._charts) for sheet in book] == [int(table.alike) for table in TABLES]
    assert book.worksheets[0]["B3"].value == 4


def test_same_figures_have_the_same_bytes() -> None:
    one, other = (report_workbook(PLAN.event, TABLES, ENGLISH, PageSize.A4).content for _ in range(2))
    assert one == other
