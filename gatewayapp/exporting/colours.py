"""The colours of paper. Black carries all meaning; a grey printer loses nothing."""

from gatewayapp.domain.registrations import Role

Colour = tuple[float, float, float]


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
