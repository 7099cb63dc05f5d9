import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import zxingcpp

from gatewayapp.domain.faults import Cancelled
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.agendas_pdf import agendas_pdf
from gatewayapp.exporting.content import Agenda, Document, PageSize, PlanOnPaper
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.sheets import Flow
from gatewayapp.exporting.words import Language, words
from tests.exporting.pages import glyphs, page_count, page_text, rendered
from tests.exporting.people import LONG_NAMES, material

PLAN = plan_on_paper(material())
ZOFIA, HARUKA, AYA, JAKOB = range(4)


def drawn(
    plan: PlanOnPaper = PLAN, language: Language = Language.ENGLISH, size: PageSize = PageSize.A4
) -> Document:
    return agendas_pdf(plan, words(language), size, Progress())


@pytest.fixture(scope="module")
def english() -> bytes:
    return drawn().content


def test_every_participant_has_a_page(english: bytes) -> None:
    assert page_count(english) == 4
    first_lines = [page_text(english, page).split("\r\n") for page in range(4)]
    names = ["=1+1 Zofia", "KOBAYASHI Haruka 小林 遥", "MORI Aya 森 彩", "ÖBERG Jakob"]
    assert all(name in lines for name, lines in zip(names, first_lines, strict=True))


def test_agenda_says_when_where_and_whom(english: bytes) -> None:
    text = page_text(english, JAKOB)
    for said in (
        "Tuesday 1 December",
        "09:30 – 09:50",
        "Hall A",
        "Kobe Thermal Engineering",
        "神戸サーマル工業",
        "KOBAYASHI Haruka",
        "MORI Aya",
        "Edition 4",
        "replaces edition 3",
        "30 Nov 2026, 17:40",
        "All times: Japan Time",
        "Page 1 of 1",
        "Meetings last 20 minutes.",
        "Tables 1 – 2 are in Hall A.",
        "Table 3 is in Hall B.",
    ):
        assert said in text, said


def test_agenda_shows_free_time(english: bytes) -> None:
    assert "09:55 – 10:40" in page_text(english, JAKOB)


def test_agenda_says_what_changed(english: bytes) -> None:
    assert "moved, was 09:55" in page_text(english, HARUKA)
    assert "2 things changed since edition 3." in page_text(english, ZOFIA)
    assert "changed since" not in page_text(english, AYA)


def test_agenda_names_what_is_no_longer_held() -> None:
    jakob = PLAN.agendas[JAKOB]
    fewer = replace(jakob, lines=jakob.lines[:1], dropped=jakob.lines[1:])
    text = page_text(drawn(replace(PLAN, agendas=(fewer,))).content)
    assert "No longer held" in text
    assert 'Wed 2 Dec 09:30 =HYPERLINK("x")' in text.replace("  ", " ")


def test_interpreter_sees_both_companies(english: bytes) -> None:
    text = page_text(english, AYA)
    assert "Kobe Thermal Engineering" in text
    assert "Luleå Grön Stål AB" in text


def test_agenda_in_japanese() -> None:
    text = page_text(drawn(language=Language.JAPANESE).content, HARUKA)
    for said in ("12月1日（火）", "お相手", "第4版", "変更（前回 09:55）", "時刻表示：日本時間"):
        assert said in text, said


def test_qr_code_of_an_agenda_scans_as_the_number(english: bytes) -> None:
    codes = [code.text for p in range(4) for code in zxingcpp.read_barcodes(rendered(english, p))]
    assert codes == ["031", "104", "007", "052"]


@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("language", Language)
def test_no_letter_leaves_the_page(size: PageSize, language: Language) -> None:
    document = drawn(long_plan(), language, size)
    width, height = {PageSize.A4: (595.3, 841.9), PageSize.LETTER: (612, 792)}[size]
    for page in range(page_count(document.content)):
        for glyph in glyphs(document.content, page):
            assert glyph.left >= 38
            assert glyph.right <= width - 36
            assert 20 <= glyph.bottom < glyph.top <= height - 20


def long_plan() -> PlanOnPaper:
    return replace(PLAN, agendas=(long_agenda(),))


def long_agenda() -> Agenda:
    """Make up a day of forty meetings among people with very long names."""
    jakob = PLAN.agendas[JAKOB]
    line = jakob.lines[0]
    assert line.partner
    partner = replace(line.partner, name="Vereinigte Kraftwerksgesellschaft " * 4, people=LONG_NAMES)
    meetings = (
        replace(line.meeting, start=line.meeting.start + timedelta(minutes=10 * number))
        for number in range(40)
    )
    lines = tuple(replace(line, meeting=meeting, partner=partner) for meeting in meetings)
    return replace(jakob, attendee=replace(jakob.attendee, name=LONG_NAMES[1]), lines=lines, free=())


def test_long_agenda_goes_on_under_the_same_day() -> None:
    content = drawn(long_plan()).content
    assert page_count(content) == 3
    assert "Tuesday 1 December" in page_text(content, 1)
    assert "Page 2 of 3" in page_text(content, 1)


def test_letters_no_font_has_are_reported() -> None:
    jakob = PLAN.agendas[JAKOB]
    named = replace(jakob, attendee=replace(jakob.attendee, name=PersonName("Öberg😀", "Jakob")))
    (remark,) = drawn(replace(PLAN, agendas=(named,))).remarks
    assert remark.number == "052"
    assert "😀" in str(remark.sentence)


def test_agenda_without_meetings_says_so() -> None:
    empty = replace(PLAN.agendas[JAKOB], lines=(), free=())
    assert "No meetings" in page_text(drawn(replace(PLAN, agendas=(empty,))).content)


def test_draft_is_named_a_draft() -> None:
    issue = replace(PLAN.event.issue, number=None, published=None, replaces=None)
    content = drawn(replace(PLAN, event=replace(PLAN.event, issue=issue))).content
    assert "Draft" in page_text(content)


def test_same_plan_has_the_same_bytes(english: bytes) -> None:
    assert drawn().content == english


def test_drawing_stops_when_asked() -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        agendas_pdf(PLAN, words(Language.BOTH), PageSize.A4, progress)


def test_flow_never_leaves_a_heading_at_the_foot() -> None:
    flow = Flow((10, 10, 10, 10), (True, False, True, False))
    assert flow.pages(30, 30) == (range(2), range(2, 4))


def test_flow_puts_a_part_that_fits_nowhere_on_a_page_of_its_own() -> None:
    flow = Flow((50, 10), (False, False))
    assert flow.pages(30, 30) == (range(1), range(1, 2))


def test_agenda_says_how_far_the_next_table_is(english: bytes) -> None:
    jakob = PLAN.agendas[JAKOB]
    later = replace(jakob.lines[1], walk=5)
    text = page_text(drawn(replace(PLAN, agendas=(replace(jakob, lines=(later,)),))).content)
    assert "5 min walk" in text
    assert "min walk" not in page_text(english, JAKOB)


def test_text_and_positions_are_those_looked_at(english: bytes) -> None:
    found = [[g.letter, round(g.left), round(g.bottom)] for g in glyphs(english, HARUKA)]
    golden = json.loads((Path(__file__).parent / "golden" / "agenda.json").read_text("utf-8"))
    assert found == golden
