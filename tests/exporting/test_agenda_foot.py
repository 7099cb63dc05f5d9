"""The foot of an agenda in two columns, measured in the finished PDF."""

from dataclasses import replace

import pytest

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.reasons import Why
from gatewayapp.exporting.agenda_foot import foot_of
from gatewayapp.exporting.agendas_pdf import agendas_pdf
from gatewayapp.exporting.content import Agenda, PageSize, Waiting
from gatewayapp.exporting.fitting import NEVER_FIRST, NEVER_LAST
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.pdf import PAGE_SIZES
from gatewayapp.exporting.words import Language, words
from tests.exporting.pages import glyphs, page_count, page_text
from tests.exporting.people import material

PLAN = plan_on_paper(material())
JAKOB = PLAN.agendas[3]
WAITS = replace(JAKOB, waiting=(Waiting("Ōsaka Ammonia Lab", Why.BUSY),))
WIDTH = PAGE_SIZES[PageSize.A4][0]


def drawn(agenda: Agenda, language: Language = Language.ENGLISH) -> bytes:
    plan = replace(PLAN, agendas=(agenda,))
    return agendas_pdf(plan, words(language), PageSize.A4, Progress()).content


def left_of(content: bytes, word: str) -> float:
    """Give where the first letter of a word that comes once stands."""
    found = glyphs(content)
    said = "".join(glyph.letter for glyph in found)
    return found[said.index(word.replace(" ", ""))].left


def test_wishes_stand_at_the_left_and_what_is_good_to_know_beside_them() -> None:
    content = drawn(WAITS)
    assert left_of(content, "One wish has") < WIDTH / 2 < left_of(content, "Good to know")


def test_what_is_good_to_know_stands_alone_at_the_left() -> None:
    assert left_of(drawn(JAKOB), "Good to know") < WIDTH / 2


def test_both_languages_have_a_paragraph_each() -> None:
    column = foot_of(PLAN, JAKOB, words(Language.BOTH), WIDTH).columns[0]
    said = [line.text for line in column]
    assert said[0] == "Good to know ご案内"
    assert " ".join(said[1:3]) == (
        "Meetings last 20 minutes. Tables 1 – 2 are in Hall A. Table 3 is in Hall B."
    )
    assert "".join(said[3:]).startswith("商談は1回20分です。テーブル1〜2はHall A")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("why", [Why.BUSY, Why.NO_INTERPRETER, Why.MET_BEFORE])
def test_no_line_of_the_foot_breaks_where_japanese_may_not(language: Language, why: Why) -> None:
    names = ("神戸サーマル工業（株）、", "Kobe K.K.", "「北陸」メンブレン・エンジニアリング")
    waiting = tuple(Waiting(name * count, why) for name in names for count in range(1, 3))
    foot = foot_of(PLAN, replace(JAKOB, waiting=waiting), words(language), WIDTH)
    lines = [line.text for column in foot.columns for line in column]
    assert len(lines) > 10
    assert not any(text[0] in NEVER_FIRST or text[-1] in NEVER_LAST for text in lines)


def test_foot_too_high_for_a_page_goes_on_over_several() -> None:
    gone = replace(JAKOB, lines=JAKOB.lines[:1], dropped=JAKOB.lines[1:] * 90)
    content = drawn(gone)
    pages = [page_text(content, page) for page in range(page_count(content))]
    assert len(pages) >= 2
    assert sum(page.count("HYPERLINK") for page in pages) == 90 * len(JAKOB.lines[1:])
    assert all(glyph.bottom > 20 for page in range(len(pages)) for glyph in glyphs(content, page))


def test_pause_between_sessions_stands_between_what_is_before_and_after() -> None:
    text = page_text(drawn(JAKOB))
    assert "Break" not in text
    first, second = PLAN.event.sessions
    same_day = replace(
        second, date=first.date, start=second.start.replace(hour=13), end=second.end.replace(hour=15)
    )
    later = replace(JAKOB.lines[1].meeting, start=JAKOB.lines[1].meeting.start.replace(day=1, hour=13))
    lines = (JAKOB.lines[0], replace(JAKOB.lines[1], meeting=later))
    event = replace(PLAN.event, sessions=(first, same_day))
    plan = replace(PLAN, event=event, agendas=(replace(JAKOB, lines=lines, free=()),))
    content = agendas_pdf(plan, words(Language.ENGLISH), PageSize.A4, Progress()).content
    assert "11:00 – 13:30 Break" in " ".join(page_text(content).split())
