"""Files that would fill the memory are refused before a reader opens them."""

import struct
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter

from gatewayapp.domain.faults import Fault
from gatewayapp.importing import compound
from gatewayapp.importing.biff import is_locked, widest_reach
from gatewayapp.importing.choices import ReadingChoices
from gatewayapp.importing.files import Container
from gatewayapp.importing.guards import look_inside
from gatewayapp.importing.workbooks import read_workbook


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


def test_records_after_a_password_are_locked() -> None:
    assert is_locked(record(0x0809, 0, 0) + record(0x002F, 1, 2, 3) + record(0x000A))
    assert not is_locked(record(0x0809, 0, 0) + record(0x000A) + record(0x002F, 1, 2, 3))


def test_a_tiny_workbook_among_the_small_sectors_is_read() -> None:
    far = record(0x0809, 0, 0) + record(0x0203, 0, 0) + record(0x0203, 65535, 255) + bytes(60)
    data = header()
    struct.pack_into("<I", data, 48, 1)
    struct.pack_into("<II", data, 60, 2, 1)
    struct.pack_into("<4I", data, 512, 0xFFFFFFFD, *3 * [0xFFFFFFFE])
    directory = entry("Root Entry", 3, 128) + entry("Workbook", 0, len(far))
    chains = struct.pack("<2I", 1, 0xFFFFFFFE)
    for sector in (directory, chains, far):
        data += sector.ljust(512, b"\0")
    assert compound.is_sound(bytes(data))
    assert compound.workbook_stream(bytes(data)) == far
    with pytest.raises(Fault, match="far outside its table"):
        read_workbook(bytes(data), "tiny.xls", Container.COMPOUND, ReadingChoices())


def entry(name: str, start: int, size: int) -> bytes:
    letters = f"{name}\0".encode("utf-16-le")
    return struct.pack("<64sH50xII4x", letters, len(letters), start, size)


def binary(kind: int, content: bytes = b"") -> bytes:
    """Write a record of an xlsb part."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 127 | 128, kind >> 7])
    return head + bytes([len(content)]) + content


def text(letters: str) -> bytes:
    return struct.pack("<I", len(letters)) + letters.encode("utf-16-le")


RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"


def xlsb(cells: dict[tuple[int, int], str]) -> bytes:
    sheet = binary(129) + binary(148, bytes(16)) + binary(145)
    for (row, column), letters in cells.items():
        sheet += binary(0, struct.pack("<I13x", row))
        sheet += binary(6, struct.pack("<I4x", column) + text(letters))
    book = binary(131) + binary(143) + binary(156, bytes(4) + b"\1\0\0\0" + text("rId1") + text("Table"))
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        parts.writestr("xl/workbook.bin", book + binary(144) + binary(132))
        parts.writestr("xl/worksheets/sheet1.bin", sheet + binary(146) + binary(130))
        relations = f'<Relationship Id="rId1" Type="{RELATION}" Target="worksheets/sheet1.bin"/>'
        parts.writestr("xl/_rels/workbook.bin.rels", f"<Relationships>{relations}</Relationships>")
    return out.getvalue()


def test_an_xlsb_workbook_is_read() -> None:
    data = xlsb({(0, 0): "Company", (0, 1): "Name", (1, 0): "Aomori", (1, 1): "Abe"})
    book = read_workbook(data, "guests.xlsb", Container.ZIP, ReadingChoices())
    assert book.sheets[0].rows == [["Company", "Name"], ["Aomori", "Abe"]]


def test_a_far_cell_in_an_xlsb_workbook_is_refused() -> None:
    data = xlsb({(0, 0): "Company", (1_048_575, 16_383): "far"})
    with pytest.raises(Fault, match="far outside its table"):
        read_workbook(data, "far.xlsb", Container.ZIP, ReadingChoices())
