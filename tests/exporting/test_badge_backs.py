from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.badges import BadgeJob, badges_pdf
from gatewayapp.exporting.content import Agenda, AgendaLine, MeetingOnPaper, Side, TableOnPaper
from gatewayapp.exporting.stocks import MM, read_stock
from gatewayapp.exporting.words import Language, words
from gatewayapp.places import resource
from tests.exporting.pages import Glyph, glyphs, page_count, page_text
from tests.exporting.people import NAMES, PAPER_EVENT, attendee

STOCKS = sorted(file.stem for file in resource("stocks").glob("*.toml"))
BEARERS = tuple(attendee(number, name) for number, name in enumerate(NAMES, start=101))
LONG = "Internationale Wasserstoffgesellschaft für Elektrolyseure und Brennstoffzellen mbH & Co. KG"


def agenda(bearer: int, meetings: int) -> Agenda:
    return Agenda(BEARERS[bearer], tuple(line(bearer, number) for number in range(meetings)))


def line(bearer: int, number: int) -> AgendaLine:
    start = datetime(2026, 12, 1 + number // 10, 9) + timedelta(minutes=25 * (number % 10))
    firm = Side(LONG if number % 2 else f"Firm {bearer}")
    table = TableOnPaper(100 + number, "Hall A")
    meeting = MeetingOnPaper(f"{number}", start, start + timedelta(minutes=20), table, (firm, firm))
    return AgendaLine(meeting, firm)


def job(stock: str = "a4-2x5-80x50", meetings: int = 12, **others: object) -> BadgeJob:
    agendas = {BEARERS[bearer].registration: agenda(bearer, meetings) for bearer in range(len(BEARERS))}
    known = {"event": PAPER_EVENT, "bearers": BEARERS, "words": words(Language.BOTH), **others}
    read = read_stock(resource("stocks", f"{stock}.toml"))
    return BadgeJob(stock=read, agendas=agendas, **known)


def test_back_of_a_badge_says_when_where_and_whom_somebody_meets() -> None:
    task = job(bearers=BEARERS[:1], meetings=1, words=words(Language.ENGLISH))
    text = page_text(badges_pdf(task, Progress()).content, 1)
    assert text.split("\r\n") == [
        "101 KOBAYASHI Haruka 小林 遥",
        "Tokyo Green Mission 2026 · Draft",
        "Tue 1 Dec",
        "09:00 100 Firm 0",
    ]


@pytest.mark.parametrize("stock", STOCKS)
@pytest.mark.parametrize("meetings", [0, 1, 12, 40])
def test_no_letter_of_any_back_leaves_its_label(stock: str, meetings: int) -> None:
    task = job(stock, meetings)
    document = badges_pdf(task, Progress())
    assert page_count(document.content) == task.pages
    for page in range(task.pages):
        for glyph in glyphs(document.content, page):
            assert any(
                inside(glyph, box) for box in boxes(task, mirrored=task.prints_backs and page % 2)
            )


def boxes(task: BadgeJob, *, mirrored: int) -> list[tuple[float, float, float, float]]:
    """Give left, lower, right and upper edge of all labels, as they show through the sheet."""
    (across, down), (width, height) = task.stock.page, task.stock.label
    found = []
    for position in range(task.stock.labels):
        left, top = task.stock.corner(position)
        if mirrored and down >= across:
            left = across - left - width
        elif mirrored:
            top = down - top - height
        found.append((left, down - top - height, left + width, down - top))
    return found


def inside(glyph: Glyph, box: tuple[float, float, float, float]) -> bool:
    left, low, right, high = box
    return left <= glyph.left and low <= glyph.bottom and glyph.right <= right and glyph.top <= high


def test_backs_lie_behind_their_badges_once_the_sheet_is_turned_over() -> None:
    content = badges_pdf(job("a6-x4", meetings=1, bearers=BEARERS[:1]), Progress()).content
    middle = 105 * MM
    assert all(glyph.right < middle for glyph in glyphs(content, 0))
    assert all(glyph.left > middle for glyph in glyphs(content, 1))


def test_backs_of_a_sheet_wider_than_high_stand_on_their_heads_in_the_other_row() -> None:
    content = badges_pdf(job("a7-x8", meetings=1, bearers=BEARERS[:1]), Progress()).content
    back = glyphs(content, 1)
    assert all(glyph.right < 74.25 * MM and glyph.top < 105 * MM for glyph in back)
    # The head is read first and stands at the foot, since the page is on its head.
    assert back[0].top < back[-1].bottom


def test_folded_badge_has_the_agenda_on_its_other_half() -> None:
    document = badges_pdf(job("butterfly-82x203", meetings=1, bearers=BEARERS[:1]), Progress())
    assert document.pages == 1
    text = page_text(document.content)
    assert text.count("Firm 0") == 1
    assert text.count("HOST") == 1


def test_somebody_without_an_agenda_has_an_empty_back() -> None:
    task = replace(job(bearers=BEARERS[:1]), agendas={})
    assert not page_text(badges_pdf(task, Progress()).content, 1).strip()


def test_back_too_small_to_be_read_is_reported() -> None:
    document = badges_pdf(job("id1", meetings=60, bearers=BEARERS[:1]), Progress())
    assert [remark.number for remark in document.remarks] == ["101"]
    assert "Choose a larger stock" in str(document.remarks[0].sentence)
