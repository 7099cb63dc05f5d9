"""Photos and logos on badges, looked at in the finished PDF by another library."""

from collections.abc import Iterator
from io import BytesIO

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PIL import Image

from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.badge_pictures import beside, placed_pictures
from gatewayapp.exporting.badges import BadgeJob, badges_pdf
from gatewayapp.exporting.content import Attendee, Pictures
from gatewayapp.exporting.designs import Design, Shows, design_for
from gatewayapp.exporting.stocks import MM, read_stock
from gatewayapp.exporting.words import Language, words
from gatewayapp.places import resource
from tests.exporting.pages import glyphs, rendered
from tests.exporting.people import LONG_NAMES, NAMES, PAPER_EVENT, attendee

Rectangle = tuple[float, float, float, float]


def bytes_of(size: tuple[int, int], kind: str = "JPEG", colour: object = "green") -> bytes:
    file = BytesIO()
    mode = "RGBA" if kind == "PNG" else "RGB"
    Image.new(mode, size, colour).save(file, kind)  # type: ignore[arg-type]
    return file.getvalue()


PHOTO, LOGO = bytes_of((300, 400)), bytes_of((400, 100), "PNG", (0, 90, 0, 128))
BOTH = Pictures(PHOTO, LOGO)


def drawn(pictures: Pictures, stock: str = "a6-x4", *bearers: Attendee) -> bytes:
    job = BadgeJob(
        PAPER_EVENT,
        bearers or (attendee(1),),
        read_stock(resource("stocks", f"{stock}.toml")),
        words(Language.BOTH),
        pictures=lambda _bearer: pictures,
    )
    return badges_pdf(job, Progress()).content


def images(content: bytes) -> list[Rectangle]:
    """Give the left, lower, right and upper edges of the pictures of the first page."""
    with pypdfium2.PdfDocument(content) as document:
        page = document[0]
        found = [it.get_bounds() for it in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE])]
        page.close()
    return found


@pytest.mark.parametrize("stock", ["a6-x4", "a4-2x5-80x50", "id1", "a7-x8", "butterfly-82x203"])
def test_pictures_are_never_distorted(stock: str) -> None:
    shapes = [(right - left) / (top - low) for left, low, right, top in images(drawn(BOTH, stock))]
    wanted = [3 / 4, 4] * (2 if stock == "butterfly-82x203" else 1)
    assert sorted(shapes) == pytest.approx(sorted(wanted), rel=0.01)


@pytest.mark.parametrize("stock", ["a6-x4", "a4-2x5-80x50", "id1"])
def test_no_letter_lies_on_a_picture(stock: str) -> None:
    for name in (*NAMES, *LONG_NAMES):
        content = drawn(BOTH, stock, attendee(1, name))
        for left, low, right, top in images(content):
            for glyph in glyphs(content):
                beside = glyph.right <= left or glyph.left >= right
                assert beside or glyph.top <= low or glyph.bottom >= top, (name, glyph)


def test_logo_of_many_lies_in_the_file_once() -> None:
    bearers = tuple(attendee(number) for number in range(1, 5))
    content = drawn(Pictures(b"", LOGO), "a6-x4", *bearers)
    assert len(images(content)) == 4
    assert content.count(b"/Subtype /Image") == 2  # its colours, and how far paper shows through


def test_photo_stays_a_jpeg() -> None:
    assert drawn(Pictures(PHOTO)).count(b"/DCTDecode") == 1


def test_same_pictures_give_the_same_bytes() -> None:
    assert drawn(BOTH) == drawn(BOTH)


def test_paper_shows_through_a_see_through_logo() -> None:
    clear = rendered(drawn(Pictures(b"", bytes_of((400, 100), "PNG", (0, 0, 0, 0)))))
    assert clear.tobytes() == rendered(drawn(Pictures())).tobytes()


def narrowed(design: Design) -> Iterator[tuple[float, float]]:
    """Give each text's width before and after."""
    before = [field for field in design.fields if not field.shows.is_picture]
    after = beside(design.fields, placed_pictures(design, BOTH))
    return ((a.box[2], b.box[2]) for a, b in zip(before, after, strict=True))


def test_text_gives_way_and_only_where_it_must() -> None:
    design = design_for(resource("badges"), (105 * MM, 148 * MM))
    widths = dict(zip([it.shows for it in design.fields], narrowed(design), strict=False))
    assert widths[Shows.NAME][1] < widths[Shows.NAME][0]
    assert widths[Shows.EVENT][1] < widths[Shows.EVENT][0]
    assert widths[Shows.COMPANY][1] == widths[Shows.COMPANY][0]
