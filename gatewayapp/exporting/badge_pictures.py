"""Photos and logos on badges: as large as their box, never distorted; text beside them gives way."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from io import BytesIO

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from gatewayapp.exporting.content import Attendee, Pictures
from gatewayapp.exporting.designs import Align, Box, Design, Field, Place, Shows
from gatewayapp.exporting.stocks import MM

GAP = 2 * MM
JPEG_BEGINS = b"\xff\xd8"


NONE = Pictures()


def no_pictures(_bearer: Attendee) -> Pictures:
    """Give nobody a picture."""
    return NONE


@dataclass(frozen=True, slots=True)
class Placed:
    """A picture and where it lies: (right, down, width, height) in points."""

    content: bytes
    box: Box


def placed_pictures(design: Design, pictures: Pictures) -> tuple[Placed, ...]:
    """Fit the pictures that there are into their boxes."""
    contents: Mapping[Shows, bytes] = {Shows.PHOTO: pictures.photo, Shows.LOGO: pictures.logo}
    return tuple(
        Placed(content, _within(field, _reader(content).getSize()))
        for field in design.fields
        if (content := contents.get(field.shows, b""))
    )


def beside(fields: Iterable[Field], pictures: Iterable[Placed]) -> Iterator[Field]:
    """Narrow the boxes of texts that a picture would cover."""
    boxes = tuple(picture.box for picture in pictures)
    for field in fields:
        if field.shows.is_picture:
            continue
        narrowed = field
        for box in boxes:
            narrowed = replace(narrowed, box=_beside(narrowed.box, box))
        yield narrowed


def draw_pictures(canvas: Canvas, pictures: Iterable[Placed], height: float) -> None:
    """Draw pictures on a badge of a height, its lower left corner at the origin."""
    for picture in pictures:
        left, down, across, high = picture.box
        reader = _reader(picture.content)
        canvas.drawImage(reader, left, height - down - high, across, high, mask="auto")


class Jpeg(ImageReader):
    """A JPEG that goes into the file as it is: never decoded, and known by its own bytes."""

    _dataA = None  # noqa: N815 - reportlab's name

    def __init__(self, content: bytes) -> None:
        self._content = content
        with Image.open(BytesIO(content)) as picture:
            self._size = picture.size

    def getSize(self) -> tuple[int, int]:  # noqa: N802 - reportlab's name
        """Give width and height in pixels."""
        return self._size

    def getRGBData(self) -> bytes:  # noqa: N802 - reportlab's name
        """Give what reportlab tells pictures apart by."""
        return self._content

    def jpeg_fh(self) -> BytesIO:  # type: ignore[override]  # that of other pictures gives nothing
        """Give what is written into the file."""
        return BytesIO(self._content)


@lru_cache(maxsize=32)
def _reader(content: bytes) -> ImageReader:
    """Decode a picture once: a company's logo comes on many badges, and lies in the file once."""
    return Jpeg(content) if content.startswith(JPEG_BEGINS) else ImageReader(BytesIO(content))


def _within(field: Field, size: tuple[int, int]) -> Box:
    left, down, across, high = field.box
    scale = min(across / size[0], high / size[1])
    wide, tall = size[0] * scale, size[1] * scale
    shift = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[field.align]
    drop = {Place.TOP: 0.0, Place.BOTTOM: 1.0}.get(field.place, 0.5)
    return left + shift * (across - wide), down + drop * (high - tall), wide, tall


def _beside(text: Box, picture: Box) -> Box:
    """Take off a text's box what a picture covers, at the side where less is lost."""
    left, down, across, high = text
    if min(down + high, picture[1] + picture[3]) <= max(down, picture[1]):
        return text
    start, end = picture[0] - GAP, picture[0] + picture[2] + GAP
    if end <= left or start >= left + across:
        return text
    before, after = start - left, left + across - end
    if max(before, after) <= 0:
        return text
    return (left, down, before, high) if before >= after else (end, down, after, high)
