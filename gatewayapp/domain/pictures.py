"""Photos of people and logos of organisations."""

from dataclasses import dataclass

# No picture is kept larger than this on its longer side, in pixels: sharp on a badge, small in a file.
LONGEST_SIDE = 600


@dataclass(frozen=True, slots=True)
class Picture:
    """The photo of a ``person`` or the logo of an ``organisation`` (one of the two is None).

    ``content`` is a PNG or a JPEG, as ``mime`` says, upright and without any data on where it was taken.
    """

    id: int
    content: bytes
    mime: str
    person: int | None = None
    organisation: int | None = None
