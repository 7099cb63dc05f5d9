import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp

from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.progress import Progress, Step
from gatewayapp.domain.registrations import Role
from gatewayapp.exporting.badges import BadgeJob, badges_pdf
from gatewayapp.exporting.contact_cards import Code, code_text
from gatewayapp.exporting.content import Document
from gatewayapp.exporting.stocks import MM, read_stock
from gatewayapp.exporting.words import Language, words
from gatewayapp.places import resource
from tests.exporting.pages import Glyph, glyphs, page_count, page_text, rendered, sizes
from tests.exporting.people import LONG_NAMES, NAMES, PAPER_EVENT, attendee

GOLDEN = Path(__file__).parent / "golden"
STOCKS = ("a4-2x5-80x50", "a6-x4", "id1", "a7-x8", "a4-fold-a6", "butterfly-82x203", "dymo-99015")
BEARERS = tuple(attendee(number, name) for number, name in enumerate(NAMES, start=101))


def job(stock: str = "a4-2x5-80x50", **others: object) -> BadgeJob:
    known = {"event": PAPER_EVENT, "bearers": BEARERS, "words": words(Language.BOTH), **others}
    return BadgeJob(stock=read_stock(resource("stocks", f"{stock}.toml")), **known)


def drawn(stock: str = "a4-2x5-80x50", **others: object) -> Document:
    return badges_pdf(job(stock, **others), Progress())


def test_badge_says_who_somebody_is() -> None:
    text = page_text(drawn(bearers=BEARERS[:1]).content)
    assert text.split("\r\n") == [
        "Tokyo Green Mission 2026",
        "こばやし はるか",
        "小林 遥",
        "KOBAYASHI Haruka",
        "Hokuriku Membrane Engineering K.K.",
        "Japan 日本",
        "HOST 受入 101",
    ]


def test_badge_of_somebody_without_native_name_sets_the_family_name_large() -> None:
    bearer = attendee(31, PersonName("Kobylińska", "Zofia"), Role.VISITOR)
    content = drawn(bearers=(bearer,)).content
    assert "KOBYLIŃSKA\r\nZofia" in page_text(content)
    assert "VISITOR 訪問" in page_text(content)
    assert max(sizes(content)) == pytest.approx(21)


@pytest.mark.parametrize(
    ("language", "said"),
    [(Language.ENGLISH, "HOST"), (Language.JAPANESE, "受入"), (Language.BOTH, "HOST 受入")],
)
def test_badge_says_the_role_in_the_language_chosen(language: Language, said: str) -> None:
    assert said in page_text(drawn(bearers=BEARERS[:1], words=words(language)).content)


@pytest.mark.parametrize("stock", STOCKS)
def test_no_letter_of_any_badge_leaves_its_label(stock: str) -> None:
    bearers = tuple(
        attendee(
            number, name, organisation="Vereinigte Nordwestdeutsche Kraftwerksgesellschaft mbH " * 2
        )
        for number, name in enumerate((*NAMES, *LONG_NAMES), start=1)
    )
    task = job(stock, bearers=bearers)
    content = badges_pdf(task, Progress()).content
    for page in range(task.pages):
        for glyph in glyphs(content, page):
            assert any(inside(glyph, *label) for label in labels(task)), (page, glyph)


def labels(task: BadgeJob) -> list[tuple[float, float, float, float]]:
    height = task.stock.page[1]
    corners = map(task.stock.corner, range(task.stock.labels))
    across, down = task.stock.label
    return [(left, height - top - down, left + across, height - top) for left, top in corners]


def inside(glyph: Glyph, left: float, bottom: float, right: float, top: float) -> bool:
    slack = 0.5
    return (
        glyph.left >= left - slack
        and glyph.bottom >= bottom - slack
        and glyph.right <= right + slack
        and glyph.top <= top + slack
    )


@pytest.mark.parametrize("stock", ["a4-2x5-80x50", "id1"])
def test_qr_code_of_every_badge_scans_as_the_number(stock: str) -> None:
    content = drawn(stock).content
    found = {
        code.text
        for page in range(page_count(content))
        for code in zxingcpp.read_barcodes(rendered(content, page, dpi=200))
    }
    assert found == {bearer.number for bearer in BEARERS}


def test_company_without_a_second_name_stands_right_above_what_follows() -> None:
    """Nothing is left open on the badge of somebody whose company has no native name."""
    both = attendee(1, organisation="Ulmen AG", job_title="Quelle")
    one = attendee(2, organisation="Ulmen AG", native_organisation="", job_title="Quelle")
    found = glyphs(badges_pdf(job("a6-x4", bearers=(both, one)), Progress()).content)
    said = [glyph for glyph in found if glyph.letter in "UQ"]
    firms, titles = ([it for it in said if it.letter == letter] for letter in "UQ")
    assert [firm.bottom - title.bottom for firm, title in zip(firms, titles, strict=True)] == [
        pytest.approx(30, abs=6), pytest.approx(14, abs=4),
    ]  # fmt: skip


def test_text_and_positions_are_those_looked_at() -> None:
    found = [[g.letter, round(g.left), round(g.bottom)] for g in glyphs(drawn().content)]
    golden = json.loads((GOLDEN / "badges.json").read_text("utf-8"))
    assert found == golden


def test_same_badges_have_the_same_bytes() -> None:
    assert drawn().content == drawn().content


def test_badges_begin_at_the_label_chosen() -> None:
    task = job(start_label=8)
    document = badges_pdf(task, Progress())
    assert task.pages == document.pages == 2
    top = task.stock.page[1] - task.stock.corner(7)[1]
    assert all(glyph.top <= top for glyph in glyphs(document.content, 0))
    assert len([n for n in ("101", "102", "103") if n in page_text(document.content, 0)]) == 3


@pytest.mark.parametrize("label", [0, 11, -1])
def test_start_at_a_label_that_is_not_there_is_refused(label: int) -> None:
    with pytest.raises(Fault, match="label from 1 to 10"):
        job(start_label=label)


def test_offset_moves_every_letter() -> None:
    straight, moved = drawn(), drawn(offset=(2 * MM, 1 * MM))
    for before, after in zip(glyphs(straight.content), glyphs(moved.content), strict=True):
        assert after.left - before.left == pytest.approx(2 * MM, abs=0.01)
        assert before.bottom - after.bottom == pytest.approx(1 * MM, abs=0.01)


def test_folded_badge_shows_both_faces_the_second_on_its_head() -> None:
    content = drawn("butterfly-82x203", bearers=BEARERS[1:2]).content
    names = [glyph for glyph in glyphs(content) if glyph.letter == "Z"]
    assert len(names) == 2
    low, high = sorted(names, key=lambda glyph: glyph.bottom)
    page = read_stock(resource("stocks", "butterfly-82x203.toml")).page
    assert high.bottom == pytest.approx(page[1] - low.top, abs=0.2)
    assert high.right == pytest.approx(page[0] - low.left, abs=0.2)


def test_letters_no_font_has_are_reported_with_whom_they_belong_to() -> None:
    document = drawn(bearers=(attendee(5, PersonName("Öberg😀", "Jakob")),))
    assert [remark.number for remark in document.remarks] == ["005"]
    assert "no font has the letter 😀" in str(document.remarks[0].sentence)


def test_kanji_drawn_in_another_form_than_written_are_reported() -> None:
    document = drawn(bearers=(attendee(5, variants="辻"), attendee(6)))
    assert [remark.number for remark in document.remarks] == ["005"]
    assert "no font has the form of 辻" in str(document.remarks[0].sentence)


def test_name_set_under_three_fifths_of_its_size_is_reported() -> None:
    document = drawn(bearers=(attendee(5, LONG_NAMES[1]), attendee(6)))
    assert {remark.number for remark in document.remarks} == {"005"}
    assert "% smaller so that it fits" in str(document.remarks[0].sentence)


def test_single_sheet_is_drawn_alone() -> None:
    document = badges_pdf(job("a6-x4"), Progress(), (1,))
    assert page_count(document.content) == 1
    assert "105" in page_text(document.content)
    assert "101" not in page_text(document.content)


def test_drawing_reports_where_it_stands_and_stops_when_asked() -> None:
    steps: list[Step] = []
    progress = Progress(lambda step: (steps.append(step), progress.stop())[0])
    with pytest.raises(Cancelled):
        badges_pdf(job("id1"), progress)
    assert str(steps[0].line) == "Drawing badges: sheet 1 of 10"


def test_text_like_markup_or_a_formula_is_drawn_as_it_is() -> None:
    bearer = replace(attendee(5), organisation="<b>=1+1</b> & (Co) \\")
    assert "<b>=1+1</b> & (Co) \\" in page_text(drawn(bearers=(bearer,)).content)


def test_qr_codes_of_a_whole_sheet_scan_at_300_dpi() -> None:
    bearers = tuple(attendee(number) for number in range(117, 127))
    picture = rendered(drawn(bearers=bearers).content, dpi=300)
    assert {code.text for code in zxingcpp.read_barcodes(picture)} == {it.number for it in bearers}


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="needs zbarimg, a scanner of its own")
@pytest.mark.parametrize("code", Code)
@pytest.mark.parametrize("stock", ["a4-2x5-80x50", "a4-2x5-card-91x55", "letter-2x5-avery-5371"])
def test_another_scanner_reads_every_code_of_a_sheet_too(tmp_path: Path, stock: str, code: Code) -> None:
    bearers = tuple(
        attendee(number, name, email=f"name{number}@thermal.example", phone="+81 78 123 4567")
        for number, name in enumerate(NAMES, start=117)
    )
    rendered(drawn(stock, bearers=bearers, code=code).content, dpi=300).save(tmp_path / "sheet.png")
    scanned = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(tmp_path / "sheet.png")],
        capture_output=True,
        check=False,
    ).stdout.decode()
    ending = "END:VCARD" if code is Code.CARD else "\n"
    assert set(_records(scanned, ending)) == {
        record for it in bearers for record in _records(code_text(code, it), ending)
    }


def _records(text: str, ending: str) -> list[str]:
    """Divide what was read into codes, whatever the breaks in and between them."""
    return [record for part in text.split(ending) if (record := "".join(part.split()))]


def test_qr_code_holds_a_long_number_too() -> None:
    bearer = replace(attendee(5), number="TOKYO-GREEN-MISSION-2026/EU/000000000123")
    codes = zxingcpp.read_barcodes(rendered(drawn(bearers=(bearer,)).content, dpi=300))
    assert [code.text for code in codes] == [bearer.number]
