"""Files that would fill the memory are refused before a reader opens them."""

import struct
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter

from gatewayapp.domain.faults import Fault
from gatewayapp.importing import compound
from gatewayapp.importing.biff import widest_reach
from gatewayapp.importing.guards import look_inside


def workbook(tmp_path: Path, **cells: str) -> bytes:
    path = tmp_path / "far.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet()
        for cell, text in cells.items():
            page.write_string(cell, text)
    return path.read_bytes()


def changed(data: bytes, old: bytes, new: bytes) -> bytes:
    """Replace bytes inside the first sheet."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as book, zipfile.ZipFile(out, "w") as copy:
        for name in book.namelist():
            content = book.read(name)
            copy.writestr(name, content.replace(old, new) if "sheet1" in name else content)
    return out.getvalue()


@pytest.mark.parametrize(
    "cells", [{"A1": "x", "Z99999": "y"}, {"A1": "x", "ZZ9999": "y"}, {"A1": "x", "A999999": "y"}]
)
def test_a_table_of_bearable_reach_is_let_through(tmp_path: Path, cells: dict[str, str]) -> None:
    look_inside(workbook(tmp_path, **cells), "far.xlsx")


@pytest.mark.parametrize(
    "cells", [{"A1": "x", "XFD1048576": "y"}, {"ZZ1": "x", "A99999": "y"}, {"Z1": "x", "A1000000": "y"}]
)
def test_cells_too_far_apart_are_refused(tmp_path: Path, cells: dict[str, str]) -> None:
    with pytest.raises(Fault, match="far outside its table"):
        look_inside(workbook(tmp_path, **cells), "far.xlsx")


def test_a_cell_that_lies_outside_its_row_counts_where_it_says(tmp_path: Path) -> None:
    data = changed(workbook(tmp_path, A1="x", B2="y"), b' r="B2"', b' r="ZZZ9999999"')
    with pytest.raises(Fault, match="far outside its table"):
        look_inside(data, "far.xlsx")


def header(*, shift: int = 9, fat: int = 1, first: int = 0) -> bytearray:
    data = bytearray(512 + 512)
    struct.pack_into("<HH", data, 30, shift, 6)
    struct.pack_into("<I", data, 44, fat)
    struct.pack_into("<4I", data, 60, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    data[76:512] = b"\xff" * 436
    struct.pack_into("<I", data, 76, first)
    data[512:] = b"\xff" * 512
    return data


def test_a_sound_compound_file_is_let_through() -> None:
    data = header()
    struct.pack_into("<3I", data, 512, 0xFFFFFFFD, 2, 0xFFFFFFFE)
    assert compound.is_sound(bytes(data))


def test_a_chain_that_bites_its_tail_is_refused() -> None:
    data = header()
    struct.pack_into("<4I", data, 512, 0xFFFFFFFD, 2, 3, 1)
    assert not compound.is_sound(bytes(data))


@pytest.mark.parametrize(
    "data", [b"\xd0\xcf\x11\xe0", bytes(header(shift=33)), bytes(header(fat=1 << 30))]
)
def test_a_header_that_says_more_than_the_file_holds_is_refused(data: bytes) -> None:
    assert not compound.is_sound(data)


def record(kind: int, *words: int) -> bytes:
    return struct.pack(f"<HH{len(words)}H", kind, 2 * len(words), *words)


def test_the_reach_of_an_xls_sheet_is_told_by_its_cells() -> None:
    sheet = record(0x0809, 0, 0) + record(0x0203, 4, 2, 0) + record(0x00BD, 9, 1, 0, 0, 0, 6)
    assert widest_reach(sheet + record(0x0809, 0, 0) + record(0x00FD, 65535, 255, 0)) == 6 * 6
    assert widest_reach(sheet + record(0x00FD, 65535, 255, 0)) == 65532 * 255
    assert widest_reach(b"") == 0
