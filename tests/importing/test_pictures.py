"""Pictures in: upright, small, without a trace of where they were taken; else refused in words."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from gatewayapp.domain.faults import Fault
from gatewayapp.importing.pictures import JPEG, PNG, made_small, read_picture

ORIENTATION, CAMERA = 0x0112, 0x0110


def saved(picture: Image.Image, kind: str = "PNG", **how: object) -> bytes:
    file = BytesIO()
    picture.save(file, kind, **how)
    return file.getvalue()


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def two_halves(size: tuple[int, int]) -> Image.Image:
    """Red above, blue below."""
    picture = Image.new("RGB", size, "red")
    picture.paste("blue", (0, size[1] // 2, size[0], size[1]))
    return picture


def noise(size: tuple[int, int]) -> Image.Image:
    return Image.effect_noise(size, 90).convert("RGB")


@pytest.mark.parametrize(("size", "kept"), [((3000, 1500), (600, 300)), ((200, 100), (200, 100))])
def test_picture_is_shrunk_but_never_blown_up(size: tuple[int, int], kept: tuple[int, int]) -> None:
    assert opened(made_small(saved(two_halves(size)), "a.png").content).size == kept


def test_photo_taken_with_the_camera_on_its_side_stands_upright() -> None:
    exif = Image.Exif()
    exif[ORIENTATION], exif[CAMERA] = 6, "Kamera of Zofia"
    turned = two_halves((400, 200)).transpose(Image.Transpose.ROTATE_90)
    kept = made_small(saved(turned, "JPEG", exif=exif, quality=95), "a.jpg")
    picture = opened(kept.content)
    assert (kept.mime, picture.size) == (JPEG, (400, 200))
    halves = [picture.getpixel((200, y)) for y in (20, 180)]
    assert [[int(value > 128) for value in half] for half in halves] == [[1, 0, 0], [0, 0, 1]]
    assert b"Zofia" not in kept.content


def test_see_through_logo_stays_so() -> None:
    logo = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    logo.paste((200, 0, 0, 255), (10, 10, 30, 30))
    kept = made_small(saved(logo), "logo.png")
    assert kept.mime == PNG
    assert opened(kept.content).getpixel((0, 0)) == (0, 0, 0, 0)


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "I;16"])
@pytest.mark.parametrize("kind", ["PNG", "TIFF", "JPEG"])
def test_picture_in_any_colours_is_kept_in_those_of_paper(mode: str, kind: str) -> None:
    if (mode, kind) in {("CMYK", "PNG"), ("P", "JPEG"), ("I;16", "JPEG")}:
        return  # such files do not exist
    kept = made_small(saved(Image.new(mode, (30, 20)), kind), "a")
    assert opened(kept.content).mode == "RGB"


def test_photograph_that_comes_as_png_does_not_fill_the_database() -> None:
    kept = made_small(saved(noise((900, 900))), "photo.png")
    assert kept.mime == JPEG
    assert len(kept.content) < 400_000


def test_same_picture_gives_the_same_bytes() -> None:
    content = saved(noise((700, 500)), "JPEG")
    assert made_small(content, "a") == made_small(content, "b")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is no picture that can be read"),
        (b"PK\x03\x04 a workbook", "is no picture that can be read"),
        (saved(two_halves((300, 300)))[:200], "is no picture that can be read"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "is a drawing (SVG)"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "is no picture that can be read"),
    ],
)
def test_what_is_no_picture_is_refused_in_words(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "ロゴ.png"
    file.write_bytes(content)
    with pytest.raises(Fault) as fault:
        read_picture(file)
    assert str(fault.value).startswith('"ロゴ.png"')
    assert said in str(fault.value)


def chunk(name: bytes, content: bytes) -> bytes:
    sum_ = struct.pack(">I", zlib.crc32(name + content))
    return struct.pack(">I", len(content)) + name + content + sum_


@pytest.mark.parametrize("side", [9_000, 30_000])
def test_small_file_that_unpacks_to_a_huge_picture_is_refused_before_it_does(side: int) -> None:
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
    with pytest.raises(Fault) as fault:
        made_small(bomb, "bomb.png")
    assert "has more than 64 million pixels" in str(fault.value)


def test_file_of_fifty_megabytes_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    with file.open("wb") as big:
        big.truncate(50_000_000)
    with pytest.raises(Fault) as fault:
        read_picture(file)
    assert str(fault.value).startswith('"logo.png" has 50 MB; a picture may have 30.')


def test_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Fault) as fault:
        read_picture(tmp_path / "gone.png")
    assert str(fault.value).startswith('"gone.png" cannot be read')


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(
    kind=st.sampled_from(["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"]),
    at=st.integers(0, 10**6),
    new=st.binary(min_size=1, max_size=6),
)
def test_damaged_picture_is_taken_or_refused_in_words(kind: str, at: int, new: bytes) -> None:
    content = bytearray(saved(two_halves((64, 48)), kind))
    at %= len(content)
    content[at : at + len(new)] = new
    try:
        kept = made_small(bytes(content), "a")
    except Fault:
        return
    assert opened(kept.content).format in {"PNG", "JPEG"}
