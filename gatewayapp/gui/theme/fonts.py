"""Fonts and measures, all derived from the application's font, so that they follow its size."""

import sys
from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from gatewayapp.places import resource

BODY_PIXELS = 13
JAPANESE = ("Yu Gothic UI", "Hiragino Sans", "Noto Sans JP")
PLAIN_FALLBACKS = frozenset({"Sans Serif", "DejaVu Sans", "Sans", ""})
NOMINAL_PIXELS = {"win32": 12.0, "darwin": 13.0}
OTHER_NOMINAL_PIXELS = 12.5
AS_USUAL = 0.12


@dataclass(frozen=True, slots=True)
class Type:
    """A size of letter at 100 %: pixels, line height and weight."""

    pixels: int
    line: int
    weight: int = 400


class Text(Enum):
    """The sizes that the window uses."""

    NOTE = Type(11, 14)
    SMALL = Type(12, 16)
    SMALL_STRONG = Type(12, 16, 600)
    BODY = Type(13, 20)
    MEDIUM = Type(13, 20, 500)
    STRONG = Type(13, 20, 600)
    HEADING = Type(15, 24, 600)
    TITLE = Type(18, 24, 650)
    GREETING = Type(22, 32, 650)
    FIGURE = Type(22, 28, 650)
    ANSWER = Type(40, 48, 700)
    PLACE = Type(52, 60, 700)


def px(pixels: float) -> int:
    """Give a measure of the 100 % design in pixels at the application's text size."""
    return round(pixels * QApplication.font().pixelSize() / BODY_PIXELS)


def font(text: Text = Text.BODY) -> QFont:
    """Give the font for a kind of text, with tabular figures."""
    plain = QApplication.font()
    return QFont(_made(text, plain.pixelSize(), plain.family()))


def shared_font(text: Text = Text.BODY) -> QFont:
    """Give the font for a kind of text as all share it: to paint with, never to change."""
    plain = QApplication.font()
    return _made(text, plain.pixelSize(), plain.family())


@cache
def _made(text: Text, _size: int, _family: str) -> QFont:
    made = QFont(QApplication.font())
    made.setPixelSize(max(px(text.value.pixels), 1))
    made.setWeight(QFont.Weight(text.value.weight))
    return made


def bold(plain: QFont) -> QFont:
    """Give the same font in the weight of a matched part."""
    made = QFont(plain)
    made.setWeight(QFont.Weight.Bold)
    return made


def line_height(text: Text = Text.BODY) -> int:
    """Give the line height of a kind of text in pixels."""
    return px(text.value.line)


def application_font(system: QFont) -> QFont:
    """Give the application's font: the system's own, then a Japanese one, figures tabular."""
    own = QFontInfo(system).family()
    first = ("Noto Sans",) if own in PLAIN_FALLBACKS else (own,)
    made = QFont(system)
    made.setFamilies([*first, *JAPANESE, own])
    made.setPixelSize(round(BODY_PIXELS * text_scale(system)))
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made


def text_scale(system: QFont) -> float:
    """Tell how much larger than usual the system's text is set; 1.0 for the usual size."""
    nominal = NOMINAL_PIXELS.get(sys.platform, OTHER_NOMINAL_PIXELS)
    scale = QFontInfo(system).pixelSize() / nominal
    return 1.0 if abs(scale - 1) < AS_USUAL else scale


@cache
def load_shipped_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt once; give their families."""
    files = sorted(resource("fonts").rglob("*.ttf"))
    ids = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    return tuple(family for id_ in ids for family in QFontDatabase.applicationFontFamilies(id_))
