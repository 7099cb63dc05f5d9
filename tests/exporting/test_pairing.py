import pytest

from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.agendas_pdf import agendas_pdf
from gatewayapp.exporting.content import PageSize
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.pairing import least_size, two_to_a_sheet
from gatewayapp.exporting.pdf import PAGE_SIZES
from gatewayapp.exporting.words import Language, words
from tests.exporting.pages import glyphs, page_count, printed_sizes
from tests.exporting.people import material

PLAN = plan_on_paper(material())


@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("language", Language)
def test_text_two_to_a_sheet_can_be_read(size: PageSize, language: Language) -> None:
    """7 points, and names that are shrunk into their column not much less."""
    single = agendas_pdf(PLAN, words(language), size, Progress(), least_size(size))
    paired = two_to_a_sheet(single, size).content
    for page in range(page_count(paired)):
        found = printed_sizes(paired, page)
        assert min(found) > 6
        assert sum(letter >= 6.95 for letter in found) > 0.9 * len(found)


@pytest.mark.parametrize("size", PageSize)
def test_larger_letters_leave_no_page(size: PageSize) -> None:
    content = agendas_pdf(PLAN, words(Language.BOTH), size, Progress(), least_size(size)).content
    for page in range(page_count(content)):
        found = glyphs(content, page)
        assert min(glyph.left for glyph in found) > 0
        assert max(glyph.right for glyph in found) < PAGE_SIZES[size][0]
        assert min(glyph.bottom for glyph in found) > 20


def test_single_pages_are_as_they_were_asked_for() -> None:
    first, second = (agendas_pdf(PLAN, words(Language.BOTH), PageSize.A4, Progress()) for _ in range(2))
    assert first == second
    assert min(printed_sizes(first.content)) < least_size(PageSize.A4)
