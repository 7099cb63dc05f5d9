"""Badge designs: which text stands where on a badge, read from data files."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.registrations import Role
from gatewayapp.exporting.colours import BANDS, Colour, colour_from
from gatewayapp.exporting.stocks import MM, Pair

WIDER_THAN_HIGH = 1.1
# What stands for the size of letters in the field of a picture.
PICTURE_SIZE = 10.0
Box = tuple[float, float, float, float]


class Shows(StrEnum):
    """What a field shows; the second name is what the large one leaves to be said."""

    EVENT = "event"
    WHEN = "when"
    READING = "reading"
    NAME = "name"
    SECOND_NAME = "second name"
    COMPANY = "company"
    NATIVE_COMPANY = "native company"
    JOB_TITLE = "job title"
    COUNTRY = "country"
    LANGUAGES_LABEL = "languages label"
    LANGUAGES = "languages"
    BOOTH_LABEL = "booth label"
    BOOTH = "booth"
    BOOTH_ZONE = "booth zone"
    ROLE = "role"
    NUMBER = "number"
    PHOTO = "photo"
    LOGO = "logo"

    @property
    def is_picture(self) -> bool:
        """Whether it is drawn and not written."""
        return self in {Shows.PHOTO, Shows.LOGO}


class Place(StrEnum):
    """Where in its box a text stands; the reading stands close above the name, however large it is."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"
    ABOVE_NAME = "above name"


class Align(StrEnum):
    """At which edge of its box a text stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Field:
    """A text or picture of the badge. ``box`` is (right, down, width, height), all in points.

    ``size`` and all after ``lines`` but ``place`` and ``align`` mean nothing for a picture.
    """

    shows: Shows
    box: Box
    size: float
    bold: bool = False
    bold_family: bool = False
    lines: int = 1
    place: Place = Place.TOP
    align: Align = Align.LEFT
    grey: bool = False
    on_band: bool = False


@dataclass(frozen=True, slots=True)
class Design:
    """A badge of one size; ``band`` carries the role's colour, ``qr`` is (right, down, side).

    ``colours`` are those of roles that differ from the usual ones, as ``#rrggbb``.
    """

    size: Pair
    fields: tuple[Field, ...]
    band: Box
    qr: tuple[float, float, float]
    rule: tuple[float, float, float] | None = None
    colours: tuple[tuple[Role, str], ...] = ()

    def colour_of(self, role: Role) -> Colour:
        """Give the colour of a role's band."""
        own = dict(self.colours).get(role)
        return colour_from(own) if own else BANDS[role]

    def stretched(self, size: Pair) -> "Design":
        """Fit the design to another size: boxes stretch both ways, letters and QR keep their shape."""
        across, down = size[0] / self.size[0], size[1] / self.size[1]
        scale = min(across, down)
        return replace(
            self,
            size=size,
            fields=tuple(
                replace(field, box=_stretched_box(field.box, across, down), size=field.size * scale)
                for field in self.fields
            ),
            band=_stretched_box(self.band, across, down),
            qr=_stretched_square(self.qr, across, down),
            rule=self.rule and (self.rule[0] * across, self.rule[1] * down, self.rule[2] * across),
        )


def _stretched_box(box: Box, across: float, down: float) -> Box:
    return box[0] * across, box[1] * down, box[2] * across, box[3] * down


def _stretched_square(
    square: tuple[float, float, float], across: float, down: float
) -> tuple[float, float, float]:
    """Keep a square's right and lower edge in place."""
    side = square[2] * min(across, down)
    return (square[0] + square[2]) * across - side, (square[1] + square[2]) * down - side, side


def design_for(folder: Path, size: Pair) -> Design:
    """Choose the design of a folder that suits a label's shape, stretched to its size."""
    name = "wide" if size[0] >= size[1] * WIDER_THAN_HIGH else "tall"
    return read_design(folder / f"{name}.toml").stretched(size)


def read_design(file: Path) -> Design:
    """Read a design; raises ``Fault`` with file and what is wrong."""
    try:
        data = tomllib.loads(file.read_text("utf-8"))
        return _design(data)
    except OSError as error:
        raise Fault('The badge design "{file}" cannot be read.', file=file.name) from error
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        text = 'The badge design "{file}" cannot be used: {why}. Correct it, then try again.'
        raise Fault(text, file=file.name, why=error) from error


def _design(data: Mapping[str, Any]) -> Design:
    width, height = _points(data["size"], 2)
    design = Design(
        size=(width, height),
        fields=tuple(map(_field, data["field"])),
        band=_box(data["band"]),
        qr=_three(data["qr"]),
        rule=_three(data["rule"]) if "rule" in data else None,
        colours=_colours(data.get("colours", {})),
    )
    for field in design.fields:
        _check_inside(field, design.size)
    return design


def _colours(data: Mapping[str, str]) -> tuple[tuple[Role, str], ...]:
    for colour in data.values():
        colour_from(colour)
    return tuple((Role(role), colour) for role, colour in data.items())


def _field(data: Mapping[str, Any]) -> Field:
    known = {
        **({"size": PICTURE_SIZE} if Shows(data["shows"]).is_picture else {}),
        **data,
        "shows": Shows(data["shows"]),
        "box": _box(data["box"]),
        "place": Place(data.get("place", Place.TOP)),
        "align": Align(data.get("align", Align.LEFT)),
    }
    field = Field(**known)
    if not 1 <= field.size <= 1000 or not 1 <= field.lines <= 10:  # noqa: PLR2004 - what can be drawn
        raise ValueError(f"size or lines of the field {field.shows}")
    return field


def _check_inside(field: Field, size: Pair) -> None:
    right, down, width, height = field.box
    if min(field.box) < 0 or not width or not height:
        raise ValueError(f"negative or empty box of the field {field.shows}")
    if right + width > size[0] + 0.5 or down + height > size[1] + 0.5:
        raise ValueError(f"box of the field {field.shows} reaches beyond the badge")


def _box(values: object) -> Box:
    right, down, width, height = _points(values, 4)
    return right, down, width, height


def _three(values: object) -> tuple[float, float, float]:
    right, down, size = _points(values, 3)
    return right, down, size


def _points(values: object, count: int) -> list[float]:
    if not isinstance(values, list) or len(values) != count:
        raise ValueError(f"{count} numbers are needed instead of {values}")
    return [float(value) * MM for value in values]
