"""Pictures in: whatever a camera or a designer hands over becomes a small upright PNG or JPEG."""

import math
import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.pictures import LONGEST_SIDE

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_MB = 30
MOST_MEGAPIXELS = 64
PNG, JPEG = "image/png", "image/jpeg"
ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".jfif", ".webp", ".gif", ".bmp", ".tif", ".tiff"})
# Only decoders of pictures: others, such as that of PostScript, would start another program.
_DECODERS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
_QUALITY = 88
# A photograph that came as PNG is kept as JPEG; a logo in few colours is not.
_LARGEST_PNG = 150_000

_LARGE = '"{file}" has {size} MB; a picture may have {most}. Save it smaller, then try again.'
_PIXELS = '"{file}" has more than {most} million pixels. Save it smaller, then try again.'
_DRAWING = '"{file}" is a drawing (SVG). Save it as PNG, then try again.'
_NO_PICTURE = '"{file}" is no picture that can be read. Save it as PNG or JPEG, then try again.'


@dataclass(frozen=True, slots=True)
class PictureFile:
    """What is kept of a picture; ``mime`` is that of a PNG or a JPEG."""

    content: bytes
    mime: str


def read_picture(file: Path) -> PictureFile:
    """Read a picture, turn it upright, shrink it, and leave behind where and when it was taken.

    Raises ``Fault`` if it is missing, no picture, or too large.
    """
    return made_small(_bytes_of(file), file.name)


def _bytes_of(file: Path) -> bytes:
    try:
        size = file.stat().st_size
        if size > LARGEST_MB * 1_000_000:
            raise Fault(_LARGE, file=file.name, size=round(size / 1e6), most=LARGEST_MB)
        return file.read_bytes()
    except OSError as error:
        told = '"{file}" cannot be read: {why}. Look whether it is still there, then try again.'
        raise Fault(told, file=file.name, why=error.strerror or type(error).__name__) from error


def made_small(content: bytes, name: str) -> PictureFile:
    """Bring a picture's bytes into the form that is kept; ``name`` is told if that cannot be done."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the size is looked at here
            with Image.open(BytesIO(content), formats=_DECODERS) as picture:
                _refuse_bomb(picture, name)
                return _encoded(_upright(picture), is_jpeg=picture.format in {"JPEG", "MPO"})
    except Fault:
        raise
    except Image.DecompressionBombError as error:
        raise Fault(_PIXELS, file=name, most=MOST_MEGAPIXELS) from error
    except Exception as error:  # decoders fed with a stranger's bytes stumble in many ways
        drawing = b"<svg" in content[:4096].lower()
        raise Fault(_DRAWING if drawing else _NO_PICTURE, file=name) from error


def _refuse_bomb(picture: "Image", name: str) -> None:
    if math.prod(picture.size) > MOST_MEGAPIXELS * 1_000_000:
        raise Fault(_PIXELS, file=name, most=MOST_MEGAPIXELS)


def _upright(picture: "Image") -> "Image":
    """Decode a picture no larger than needed, as its camera was held, in colours for paper."""
    from PIL import Image, ImageOps

    picture.draft("RGB", (2 * LONGEST_SIDE, 2 * LONGEST_SIDE))
    ImageOps.exif_transpose(picture, in_place=True)
    decoded = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    decoded.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    return decoded


def _encoded(picture: "Image", *, is_jpeg: bool) -> PictureFile:
    if picture.mode == "RGBA" or not is_jpeg:
        png = _saved(picture, "PNG", optimize=True)
        if picture.mode == "RGBA" or len(png) <= _LARGEST_PNG:
            return PictureFile(png, PNG)
    return PictureFile(_saved(picture, "JPEG", quality=_QUALITY, optimize=True), JPEG)


def _saved(picture: "Image", kind: str, **how: int | bool) -> bytes:
    file = BytesIO()
    picture.info.clear()
    picture.save(file, kind, **how)
    return file.getvalue()
