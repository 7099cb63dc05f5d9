import json
import sys
from pathlib import Path

import pytest

from gatewayapp.exporting.kerning import Pairs, pairs_of
from gatewayapp.exporting.lettering import set_line, width
from gatewayapp.exporting.pdf import Pen, blank_pdf
from gatewayapp.places import resource
from tests.exporting.pages import Glyph, glyphs, page_text

TOOLS = Path(resource()).parent / "tools"
REGULAR = "NotoSans-Regular"


def written(text: str, size: float = 20) -> bytes:
    canvas, file = blank_pdf((600, 100), "kerning")
    pen = Pen.on(canvas)
    pen.put(set_line(text), 10, 40, size)
    pen.lift()
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def last(text: str) -> Glyph:
    return glyphs(written(text))[-1]


@pytest.mark.parametrize(
    ("pair", "room"), [("AV", -40), ("To", -70), ("ГА", -70), ("HH", 0), ("小林", 0)]
)
def test_pair_stands_as_the_font_wants_it(pair: str, room: int) -> None:
    assert pairs_of(REGULAR)[pair] == room


def test_font_without_pairs_moves_nothing() -> None:
    assert pairs_of("NotoSansJP-Regular").of("AVATAR トヨタ") == ()


@pytest.mark.parametrize(
    "text", ["AVATAR TOYOTA ", "Wagner, Tóth & Fřyč ", "ΛΥΤΡΑ ", "東京 AVA 丸の内 "]
)
def test_letters_lie_where_their_widths_say(text: str) -> None:
    """What is measured to fit a box is what is drawn, seen by another library."""
    moved = last(f"{text}l").left - last("l").left
    assert moved == pytest.approx(20 * width(text), abs=0.02)


def test_text_is_read_as_it_was_written() -> None:
    assert page_text(written("VÁCLAV Tóth")) == "VÁCLAV Tóth"


def test_pairs_are_those_of_the_shipped_font(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("fontTools")
    monkeypatch.syspath_prepend(str(TOOLS))
    import kerning

    monkeypatch.setattr(kerning, "RANGES", ((0x20, 0x7F), (0x160, 0x180)))
    font, shipped = Pairs(kerning.kerning(REGULAR)), pairs_of(REGULAR)
    letters = [chr(code) for start, end in kerning.RANGES for code in range(start, end)]
    assert [font[a + b] for a in letters for b in letters] == [
        shipped[a + b] for a in letters for b in letters
    ]
    sys.modules.pop("kerning")


def test_file_holds_the_european_fonts() -> None:
    held = json.loads(resource("fonts", "kerning.json").read_text("utf-8"))
    assert set(held) == {"NotoSans-Regular", "NotoSans-Bold"}
