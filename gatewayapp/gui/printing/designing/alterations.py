"""What can be altered in a badge design; each alteration gives a new design. Lengths in points."""

from dataclasses import replace
from enum import StrEnum

from gatewayapp.domain.registrations import Role
from gatewayapp.services.badge_designs import (
    MM,
    USUAL_COLOURS,
    Box,
    Design,
    Field,
    Shows,
)

LEAST_SIDE, LEAST_CODE = 2 * MM, 8 * MM
NEW_SIZE, NEW_HEIGHT, NEW_SHARE, EDGE = 9.0, 5 * MM, 0.6, 5 * MM


class Fixed(StrEnum):
    """The parts that every badge has."""

    QR = "qr"
    BAND = "band"


Part = Shows | Fixed


def parts_of(design: Design) -> tuple[Part, ...]:
    """Give the parts that are drawn, the lowest first."""
    return (Fixed.BAND, Fixed.QR, *(field.shows for field in design.fields))


def field_of(design: Design, shows: Part) -> Field | None:
    """Give the field that shows something; None if nothing does."""
    return next((field for field in design.fields if field.shows is shows), None)


def box_of(design: Design, part: Part) -> Box:
    """Give a part's place: right, down, width, height. Raises KeyError if it is not drawn."""
    if part is Fixed.BAND:
        return design.band
    if part is Fixed.QR:
        return (*design.qr[:2], design.qr[2], design.qr[2])
    field = field_of(design, part)
    if field is None:
        raise KeyError(part)
    return field.box


def with_box(design: Design, part: Part, box: Box) -> Design:
    """Give a part another place, kept inside the badge and large enough to be seen."""
    if part is Fixed.QR:
        side = max(LEAST_CODE, min(*box[2:], *design.size))
        right, down, *_ = _inside((*box[:2], side, side), design)
        return replace(design, qr=(right, down, side))
    inside = _inside(box, design)
    if part is Fixed.BAND:
        return replace(design, band=inside)
    return altered(design, part, box=inside)


def altered(design: Design, shows: Part, **changes: object) -> Design:
    """Change a field in other ways: size, bold, lines, align, place, grey."""
    return replace(
        design,
        fields=tuple(
            replace(field, **changes) if field.shows is shows else field for field in design.fields
        ),
    )


def without(design: Design, shows: Shows) -> Design:
    """Leave a field out."""
    return replace(design, fields=tuple(it for it in design.fields if it.shows is not shows))


def with_field(design: Design, shows: Shows, like: Design) -> Design:
    """Show something more: where another design has it, else in the middle of the badge."""
    if field_of(design, shows) is not None:
        return design
    known = field_of(like, shows)
    return replace(design, fields=(*design.fields, known or _new_field(design, shows)))


def exchanged(design: Design, shows: Shows, step: int) -> Design:
    """Let a field and its neighbour in the list change places, one above the other as before."""
    fields = list(design.fields)
    at = next((place for place, field in enumerate(fields) if field.shows is shows), -1)
    other = at + step
    if at < 0 or not 0 <= other < len(fields):
        return design
    one, two = fields[at], fields[other]
    if one.on_band == two.on_band:
        one, two = _swapped(one, two)
    fields[at], fields[other] = two, one
    return replace(design, fields=tuple(fields))


def recoloured(design: Design, role: Role, colour: str) -> Design:
    """Give a role another colour, ``#rrggbb``; empty for the usual one."""
    others = tuple((it, own) for it, own in design.colours if it is not role)
    own = ((role, colour),) if colour and colour.upper() != USUAL_COLOURS[role].upper() else ()
    return replace(design, colours=tuple(sorted((*others, *own))))


def colour_of(design: Design, role: Role) -> str:
    """Give the colour of a role, ``#rrggbb``."""
    return dict(design.colours).get(role, USUAL_COLOURS[role])


def _swapped(one: Field, two: Field) -> tuple[Field, Field]:
    """Put the lower of two fields where the upper begins, the upper where the lower ends."""
    upper, lower = (one, two) if one.box[1] <= two.box[1] else (two, one)
    end = lower.box[1] + lower.box[3]
    risen = _at(lower, upper.box[1])
    sunk = _at(upper, max(end, upper.box[1] + upper.box[3]) - upper.box[3])
    return (sunk, risen) if one is upper else (risen, sunk)


def _at(field: Field, down: float) -> Field:
    return replace(field, box=(field.box[0], down, *field.box[2:]))


def _new_field(design: Design, shows: Shows) -> Field:
    width, height = design.size
    if shows.is_picture:
        side = min(width, height) / 4
        return Field(shows, _inside((width - side - EDGE, EDGE, side, side), design), NEW_SIZE)
    box = (min(EDGE, width / 10), height / 2, width * NEW_SHARE, min(NEW_HEIGHT, height / 4))
    return Field(shows, _inside(box, design), NEW_SIZE)


def _inside(box: Box, design: Design) -> Box:
    across, down = design.size
    width = min(max(box[2], LEAST_SIDE), across)
    height = min(max(box[3], LEAST_SIDE), down)
    return (
        min(max(box[0], 0.0), across - width),
        min(max(box[1], 0.0), down - height),
        width,
        height,
    )
