"""The colours of the window, one value for each role, light and dark."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QGuiApplication, QPalette

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

DARK_BELOW = 128


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colour of each role; painters read them, no widget names a colour itself.

    ``win, surf, raised, sunk, strip`` are grounds; ``line, line2`` decorate, ``ctl`` edges a control;
    ``t1, t2, t3`` are text, labels and notes; ``acc`` is accented text, ``accf`` a filled ground
    under ``on_accf``; ``acc1, acc2`` are weak grounds, ``accl`` the halo. Of ``good, warn, bad``
    the bare name is text, 1 a ground, 2 a stronger ground and ``l`` an edge.
    """

    dark: bool
    win: QColor
    surf: QColor
    raised: QColor
    sunk: QColor
    strip: QColor
    line: QColor
    line2: QColor
    ctl: QColor
    t1: QColor
    t2: QColor
    t3: QColor
    acc: QColor
    accf: QColor
    on_accf: QColor
    acc1: QColor
    acc2: QColor
    accl: QColor
    good: QColor
    good1: QColor
    good2: QColor
    goodl: QColor
    warn: QColor
    warn1: QColor
    warn2: QColor
    warnl: QColor
    bad: QColor
    bad1: QColor
    bad2: QColor
    badl: QColor
    hit: QColor
    on_hit: QColor

    def role(self, name: str) -> QColor:
        """Give the colour of a role by its name, such as ``"acc"``."""
        colour: QColor = getattr(self, name)
        return colour


VALUES = {
    "win": ("F4F5F7", "15181C"),
    "surf": ("FFFFFF", "1B1F24"),
    "raised": ("FFFFFF", "242930"),
    "sunk": ("ECEEF1", "101317"),
    "strip": ("E7EAEE", "0F1215"),
    "line": ("E1E5EA", "2C323A"),
    "line2": ("C6CDD5", "414A55"),
    "ctl": ("7A8591", "75808C"),
    "t1": ("1A2028", "E9ECF0"),
    "t2": ("47525E", "BAC3CD"),
    "t3": ("545F6B", "A6B0BB"),
    "acc": ("26579B", "8DB7EE"),
    "accf": ("26579B", "2F66B0"),
    "on_accf": ("FFFFFF", "FFFFFF"),
    "acc1": ("E9F0F9", "1E2A3B"),
    "acc2": ("D2E1F4", "27405F"),
    "accl": ("9DBCE3", "4A72A8"),
    "good": ("17633F", "7FD3A4"),
    "good1": ("E2F3E9", "17291F"),
    "good2": ("BFE4CE", "1F4330"),
    "goodl": ("479A6F", "3F8A62"),
    "warn": ("7D4B00", "F0C069"),
    "warn1": ("FDF1DB", "2C2415"),
    "warn2": ("F8E0B0", "4A3A18"),
    "warnl": ("B8822B", "9A7428"),
    "bad": ("A1261D", "F49C94"),
    "bad1": ("FCE9E7", "321B1A"),
    "bad2": ("F6CCC8", "552825"),
    "badl": ("CF6A61", "C0625A"),
    "hit": ("FFEB9C", "5C4B12"),
    "on_hit": ("1A2028", "FFF3C4"),
}
"""Each role in the light and in the dark scheme."""


@cache
def light() -> Tokens:
    """Give the colours of the light scheme."""
    return Tokens(dark=False, **{role: QColor(f"#{value}") for role, (value, _) in VALUES.items()})


@cache
def dark() -> Tokens:
    """Give the colours of the dark scheme."""
    return Tokens(dark=True, **{role: QColor(f"#{value}") for role, (_, value) in VALUES.items()})


def tokens_of(palette: QPalette) -> Tokens:
    """Give the colours that belong to a palette, such as ``option.palette`` in a delegate."""
    return dark() if palette.color(QPalette.ColorRole.Window).lightness() < DARK_BELOW else light()


def current_tokens() -> Tokens:
    """Give the colours of the running application."""
    return tokens_of(QGuiApplication.palette())


def tokens_for(scheme: "Qt.ColorScheme") -> Tokens:
    """Give the colours of a scheme of the system; light where it says nothing."""
    return dark() if scheme is scheme.Dark else light()
