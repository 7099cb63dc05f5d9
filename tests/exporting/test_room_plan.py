from dataclasses import replace
from datetime import datetime

import pytest

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.time import Stretch
from gatewayapp.exporting.content import PageSize, PlanOnPaper
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.material import Material
from gatewayapp.exporting.room_plan import room_plan_pdf
from gatewayapp.exporting.words import Language, words
from tests.exporting.pages import glyphs, page_text
from tests.exporting.people import EVENT, ORGANISATIONS, material

ENGLISH = words(Language.ENGLISH)


def test_every_table_stands_with_its_zone_and_meetings() -> None:
    plan = plan_on_paper(material())
    document = room_plan_pdf(plan, words(Language.ENGLISH), PageSize.LETTER, Progress())
    lines = [" ".join(line.split()) for line in page_text(document.content).split("\r\n")]
    text = " ".join(lines)
    assert "Room plan Edition 4" in lines
    assert "Table 2, Hall A, Kobe Thermal Engineering Tue 1 Dec 09:30 Kobe Thermal Engineering –" in text
    assert "(MORI Aya)" in text
    assert "Table 1, Hall A No meetings" in text


def crowded(count: int) -> PlanOnPaper:
    """Make up a table at which the same two meet over and over."""
    plan = plan_on_paper(material())
    line = plan.tables[1]
    return replace(plan, tables=(replace(line, meetings=line.meetings[:1] * count),))


def text_of(content: bytes, page: int) -> str:
    return " ".join(page_text(content, page).split())


def test_table_that_goes_on_is_named_again_with_its_day_above_each_column() -> None:
    document = room_plan_pdf(crowded(300), words(Language.ENGLISH), PageSize.A4, Progress())
    again = "Table 2, Hall A, Kobe Thermal Engineering, continued"
    assert document.pages > 2
    for page in range(1, document.pages - 1):
        text = text_of(document.content, page)
        assert text.count(again) == 2
        assert text.count("Tue 1 Dec") == 2
    assert text_of(document.content, 0).count(again) == 1


def test_further_lines_of_a_meeting_stand_under_its_companies() -> None:
    plan = crowded(1)
    (meeting,) = plan.tables[0].meetings
    longer = replace(meeting.sides[1], name="Luleå Grön Stål and Hydrogen Company of the North")
    table = replace(plan.tables[0], meetings=(replace(meeting, sides=(meeting.sides[0], longer)),))
    paper = replace(plan, tables=(table,))
    found = glyphs(room_plan_pdf(paper, words(Language.ENGLISH), PageSize.A4, Progress()).content)
    said = "".join(glyph.letter for glyph in found)
    first = found[said.index("KobeThermalEngineering–")]
    wrapped = found[said.index("HydrogenCompany")]
    assert wrapped.bottom < first.bottom - 5
    assert wrapped.left == pytest.approx(first.left, abs=1.5)


def test_what_no_font_has_is_told_with_the_company_s_name() -> None:
    odd = replace(ORGANISATIONS[2], name="Luleå 😀 AB")
    native = replace(ORGANISATIONS[1], name="", native_name="辻\U000e0101工業")
    plan = plan_on_paper(replace(material(), organisations={**ORGANISATIONS, 1: native, 2: odd}))
    remarks = room_plan_pdf(plan, words(Language.BOTH), PageSize.A4, Progress()).remarks
    told = [str(remark.sentence) for remark in remarks]
    assert sum("Luleå 😀 AB: no font has the letter 😀" in it for it in told) == 1
    assert sum("辻工業: no font has the form of 辻" in it for it in told) == 1


def with_closed(table: int, *closed: Stretch) -> Material:
    event = replace(
        EVENT, tables=tuple(replace(it, closed=closed) if it.id == table else it for it in EVENT.tables)
    )
    return replace(material(), event=event)


THROUGHOUT = Stretch(datetime(2026, 11, 30), datetime(2026, 12, 4))
MORNING = Stretch(datetime(2026, 12, 1, 8), datetime(2026, 12, 1, 10, 20))


def test_table_that_is_never_open_has_no_place() -> None:
    shut = with_closed(1, THROUGHOUT)
    text = page_text(room_plan_pdf(plan_on_paper(shut), ENGLISH, PageSize.A4, Progress()).content)
    assert "Table 1" not in text
    assert "Table 2" in text
    assert [shut.tables[id_].number for id_ in shut.used_tables] == [2, 3]


def test_table_that_is_closed_but_used_by_the_plan_stays() -> None:
    assert 2 in with_closed(2, THROUGHOUT).used_tables


def test_booth_that_is_never_open_stands_on_no_badge() -> None:
    known = replace(with_closed(2, THROUGHOUT), meetings=())
    assert {it.booth for it in known.attendees} == {None}


def test_table_that_is_closed_for_a_while_says_so_in_order_of_time() -> None:
    plan = plan_on_paper(with_closed(2, MORNING))
    text = text_of(room_plan_pdf(plan, ENGLISH, PageSize.A4, Progress()).content, 0)
    assert "Tue 1 Dec 09:30 closed until 10:20 09:30 Kobe" in text
    unused = plan_on_paper(with_closed(1, MORNING))
    text = text_of(room_plan_pdf(unused, ENGLISH, PageSize.A4, Progress()).content, 0)
    assert "Table 1, Hall A Tue 1 Dec 09:30 closed until 10:20 Table 2" in text
