"""The colours of paper. Black carries all meaning; a grey printer loses nothing."""

import re

from gatewayapp.domain.registrations import Role

Colour = tuple[float, float, float]
_WRITTEN = re.compile(r"#[0-9A-Fa-f]{6}")
LEAST_CONTRAST = 4.5
KNEE = 0.03928


def _rgb(value: int) -> Colour:
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


INK = _rgb(0x111111)
GREY = _rgb(0x47525E)
HAIRLINE = _rgb(0xC6CDD5)
SHADE = _rgb(0xF0F2F6)
PAPER = _rgb(0xFFFFFF)

BANDS = {
    Role.HOST: _rgb(0x17633F),
    Role.VISITOR: _rgb(0x26579B),
    Role.EXHIBITOR: _rgb(0x5B3A8C),
    Role.INTERPRETER: _rgb(0x7D4B00),
    Role.SPEAKER: _rgb(0x8A1F5C),
    Role.STAFF: _rgb(0x1A2028),
    Role.PRESS: _rgb(0x0B5C6B),
    Role.GUEST: _rgb(0x545F6B),
}


def colour_from(written: str) -> Colour:
    """Read a colour such as ``#17633F``; raises ValueError for anything else."""
    if not isinstance(written, str) or not _WRITTEN.fullmatch(written):
        raise ValueError(f'a colour such as "#17633F" is needed instead of {written}')
    return _rgb(int(written[1:], 16))


def written_colour(colour: Colour) -> str:
    """Write a colour such as ``#17633F``."""
    return "#" + "".join(f"{round(part * 255):02X}" for part in colour)


def ink_on(ground: Colour) -> Colour:
    """Give the colour of letters that can be read on a ground: that of paper, or ink."""
    return PAPER if 1.05 / (_brightness(ground) + 0.05) >= LEAST_CONTRAST else INK


def _brightness(colour: Colour) -> float:
    """Give the relative luminance as the web's rules for contrast define it."""
    bent = (part / 12.92 if part <= KNEE else ((part + 0.055) / 1.055) ** 2.4 for part in colour)
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), bent, strict=True))
