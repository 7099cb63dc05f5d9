"""Letters on paper: which font draws which letter, how wide a text is, how it fits a box.

European letters are set in Noto Sans, all others in Noto Sans JP, run by run. A letter that neither
has is drawn as an empty square and named, so that nobody finds it first on the badge; a picture such as
an emoji is left out.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from gatewayapp.exporting.kerning import Kerns, Pairs, pairs_of
from gatewayapp.places import resource

MISSING = "□"
PICTURES = {"So", "Sk"}
ASCENT, DESCENT = 1.069, 0.293
CAPITAL_HEIGHT = 0.714

_COMBINED = re.compile("[^\u0300-\u036f\u3099\u309a][\u0300-\u036f\u3099\u309a]+")
_UNDRAWN = re.compile(
    "[\ufe00-\ufe0f\U000e0100-\U000e01ef\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]"
)
# A selector after a kanji asks for one of its variants; the fonts have only the usual one.
_VARIANT = re.compile(
    "([\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
)
# Letters that stand as they are written: no controls, odd spaces, loose accents or selectors.
_PLAIN = re.compile("[ -~\u00a1-\u02ff\u0370-\u052f\u2010-\u2027\u3000-\u3098\u309b-\u9fff]*")


@dataclass(frozen=True, slots=True, eq=False)
class Font:
    """A font registered with reportlab; ``advances`` are the widths of its letters at size 1.

    ``pairs`` say which letters stand closer or wider than that beside one another.
    """

    name: str
    advances: dict[str, float]
    pairs: Pairs

    def has(self, text: str) -> bool:
        """Tell whether the font has every letter of a text."""
        return all(letter in self.advances for letter in text)

    def run(self, text: str) -> "Run":
        """Set a text of which the font has every letter."""
        return Run(self.name, text, self.pairs.of(text))


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that one font can draw, with the room added or taken between its letters."""

    font: str
    text: str
    kerns: Kerns = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as it is drawn; ``width`` at size 1, ``missing`` the letters no font has."""

    runs: tuple[Run, ...]
    width: float
    missing: str = ""

    @property
    def text(self) -> str:
        """The letters drawn."""
        return "".join(run.text for run in self.runs)


@cache
def european(*, bold: bool) -> Font:
    """Give Noto Sans: every European letter, Greek and Cyrillic."""
    return _registered("NotoSans-Bold" if bold else "NotoSans-Regular")


@cache
def japanese(*, bold: bool) -> Font:
    """Give Noto Sans JP: kanji and kana; only read from disk once a text needs it."""
    return _registered("NotoSansJP-Bold" if bold else "NotoSansJP-Regular")


def _registered(name: str) -> Font:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    font = TTFont(name, resource("fonts", f"{name}.ttf"))
    pdfmetrics.registerFont(font)
    widths = font.face.charWidths
    advances = {chr(code): widths[code] / 1000 for code in font.face.charToGlyph if code in widths}
    return Font(name, advances, pairs_of(name))


@lru_cache(maxsize=65536)
def cleaned(text: str) -> str:
    """Bring a stranger's text into a form that can be drawn: composed, on one line, without controls.

    Only letters with loose accents are composed: full normalisation would swap some kanji of
    people's names for others.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = _COMBINED.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)
    text = "".join(" " if _is_blank(letter) else letter for letter in text)
    return _UNDRAWN.sub("", text)


def variants_dropped(text: str) -> str:
    """Give the kanji of which a text asks for a variant that ``cleaned`` replaces by the usual form."""
    return "".join(dict.fromkeys(_VARIANT.findall(text)))


def _is_blank(letter: str) -> bool:
    """Tell whether a letter is a control or an odd space; the wide Japanese space stays as it is."""
    return unicodedata.category(letter) in {"Cc", "Zl", "Zp", "Zs"} and letter != "\u3000"


@lru_cache(maxsize=8192)
def set_line(text: str, bold: bool = False) -> Line:
    """Divide one line of text into runs by font."""
    text, first = cleaned(text), european(bold=bold)
    if first.has(text):
        run = first.run(text)
        return Line((run,) if text else (), _width(first, run))
    second = japanese(bold=bold)
    missing = "".join(dict.fromkeys(c for c in text if not (first.has(c) or second.has(c))))
    runs = tuple(_runs(without_pictures(text, missing) if missing else text, first, second))
    fonts = {font.name: font for font in (first, second)}
    return Line(runs, sum(_width(fonts[run.font], run) for run in runs), missing)


def without_pictures(text: str, missing: str) -> str:
    """Leave out the emoji and other pictures that are missing, unless nothing else would stand there."""
    pictures = {letter for letter in missing if unicodedata.category(letter) in PICTURES}
    rest = "".join(letter for letter in text if letter not in pictures)
    return rest if rest.strip() else text


def _width(font: Font, run: Run) -> float:
    return sum(map(font.advances.__getitem__, run.text)) + sum(room for _, room in run.kerns) / 1000


def _runs(text: str, first: Font, second: Font) -> Iterator[Run]:
    font, letters = first, ""
    for letter in text:
        drawn = letter if letter in first.advances or letter in second.advances else MISSING
        better = _font_for(drawn, font, first, second)
        if better is not font and letters:
            yield font.run(letters)
            letters = ""
        font, letters = better, letters + drawn
    if letters:
        yield font.run(letters)


def _font_for(letter: str, current: Font, first: Font, second: Font) -> Font:
    """Choose a letter's font; spaces stay with the letters before them."""
    if letter == " " and letter in current.advances:
        return current
    return first if letter in first.advances else second


def missing_in(text: str) -> str:
    """Give the letters of a text that no font has, each once."""
    if text.isascii():
        return ""
    text = cleaned(text)
    missing = set(text) - _drawn_letters()
    return "".join(letter for letter in dict.fromkeys(text) if letter in missing) if missing else ""


def is_foreign(text: str) -> bool:
    """Tell whether a text is in a script that no font has: at least half of its letters are missing."""
    letters = [letter for letter in text if letter.isalpha()] if missing_in(text) else []
    return bool(letters) and 2 * sum(map(bool, map(missing_in, letters))) >= len(letters)


@cache
def _drawn_letters() -> frozenset[str]:
    return frozenset(european(bold=False).advances) | frozenset(japanese(bold=False).advances)


def joined(*lines: Line) -> Line:
    """Put lines behind one another on one line."""
    return Line(
        tuple(run for line in lines for run in line.runs),
        sum(line.width for line in lines),
        "".join(line.missing for line in lines),
    )


@lru_cache(maxsize=65536)
def width(text: str, bold: bool = False) -> float:
    """Measure a text at size 1."""
    return set_line(text, bold).width
