"""A look inside a zipped workbook before it is opened: sizes, far cells, hidden columns, furigana."""

import html
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO

from gatewayapp.domain.faults import Fault
from gatewayapp.importing.files import broken, locked
from gatewayapp.importing.xlsb import reach

MOST_UNPACKED = 300_000_000
MOST_CELLS = 12_000_000
MOST_REPEATS = 20_000
CHUNK = 1 << 20
OVERLAP = 4096

COLUMN = re.compile(rb'<col [^>]*?hidden="(?:1|true)"[^>]*>')
COLUMN_FROM = re.compile(rb'min="(\d+)"')
COLUMN_TO = re.compile(rb'max="(\d+)"')
FAR = re.compile(rb" r=[\"'](?:[A-Za-z]{2}|[A-Za-z]?\d{6})")
REFERENCE = re.compile(rb" r=[\"']([A-Za-z]{0,7})(\d+)[\"']")
MOST_DIGITS = 9
SHEET_TAG = re.compile(r"<(?:\w+:)?sheet [^>]*>")
RELATION_TAG = re.compile(r"<Relationship [^>]*>")
ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')
REPEATED_CELL = re.compile(rb'<table:table-cell [^>]*?number-columns-repeated="(\d{5,})"[^>]*>')
REPEATED_ROW = re.compile(
    rb'number-rows-repeated="(\d{5,})"[^>]*>(.{0,2000}?)</table:table-row>', re.DOTALL
)
SHARED_STRING = re.compile(r"<si>(.*?)</si>", re.DOTALL)
PHONETIC_RUN = re.compile(r'<rPh [^>]*?sb="(\d+)"[^>]*?eb="(\d+)"[^>]*>(.*?)</rPh>', re.DOTALL)
TEXT = re.compile(r"<t(?: [^>]*)?>(.*?)</t>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Inside:
    """What calamine does not tell of a workbook; ``hidden`` columns (from 0) by the sheet's name."""

    hidden: dict[str, frozenset[int]] = field(default_factory=dict)
    readings: dict[str, str] = field(default_factory=dict)


def look_inside(data: bytes, name: str) -> Inside:
    """Check a zipped workbook and give what calamine leaves out.

    Raises Fault if it is broken, encrypted, no workbook, or would fill the machine's memory.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as book:
            _check_sizes(book, name)
            parts = set(book.namelist())
            if "xl/workbook.xml" in parts:
                return _look_into_xlsx(book, name)
            if "content.xml" in parts:
                _look_into_ods(book, name)
                return Inside()
            if "xl/workbook.bin" in parts:
                _look_into_xlsb(book, name)
                return Inside()
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        KeyError,
        ValueError,
        NotImplementedError,
        OSError,
    ) as error:
        raise broken(name) from error
    except RuntimeError:  # zipfile says so of an encrypted member
        raise locked(name) from None
    raise Fault('"{file}" is an archive without a workbook in it. Unpack it first.', file=name)


def _check_sizes(book: zipfile.ZipFile, name: str) -> None:
    entries = book.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise locked(name)
    size = sum(entry.file_size for entry in entries if not entry.filename.startswith("xl/media/"))
    if size > MOST_UNPACKED:
        raise _too_big(name, size)


def _too_big(name: str, size: int) -> Fault:
    return Fault(
        '"{file}" is too big: {size} MB when unpacked, and the most is {most} MB. '
        "Delete what is not needed.",
        file=name,
        size=size // 1_000_000,
        most=MOST_UNPACKED // 1_000_000,
    )


def far_cell(name: str) -> Fault:
    """Give the fault of a table that would fill the memory with empty cells."""
    return Fault(
        '"{file}" has a cell far outside its table. Delete the empty rows and columns around the '
        "table, save and import again.",
        file=name,
    )


def _pieces(book: zipfile.ZipFile, part: str, name: str) -> Iterator[bytes]:
    """Give a part piece by piece."""
    size = 0
    with book.open(part) as stream:
        while piece := stream.read(CHUNK):
            size += len(piece)
            if size > MOST_UNPACKED:
                raise _too_big(name, size)
            yield piece


def _stream(book: zipfile.ZipFile, part: str, name: str) -> Iterator[bytes]:
    """Give a part piece by piece, each with the tail of the one before."""
    tail = b""
    for piece in _pieces(book, part, name):
        if not tail and b"<!ENTITY" in piece[:OVERLAP]:
            raise broken(name)
        yield tail + piece
        tail = piece[-OVERLAP:]


def _look_into_xlsx(book: zipfile.ZipFile, name: str) -> Inside:
    hidden = {}
    parts = set(book.namelist())
    for sheet, part in _sheet_parts(book).items():
        if part in parts:
            hidden[sheet] = _look_into_sheet(book, part, name)
    readings: dict[str, str] = {}
    if "xl/sharedStrings.xml" in parts:
        readings = _look_into_strings(book, name)
    return Inside(hidden, readings)


def _sheet_parts(book: zipfile.ZipFile) -> dict[str, str]:
    targets = {}
    relations = "xl/_rels/workbook.xml.rels"
    if relations in book.namelist():
        for tag in RELATION_TAG.findall(book.read(relations).decode("utf-8", "replace")):
            attributes = dict(ATTRIBUTE.findall(tag))
            target = attributes.get("Target", "").removeprefix("/xl/").lstrip("/")
            targets[attributes.get("Id", "")] = f"xl/{target}"
    sheets = {}
    for tag in SHEET_TAG.findall(book.read("xl/workbook.xml").decode("utf-8", "replace")):
        attributes = dict(ATTRIBUTE.findall(tag))
        relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
        if relation in targets:
            sheets[html.unescape(attributes.get("name", ""))] = targets[relation]
    return sheets


def _look_into_sheet(book: zipfile.ZipFile, part: str, name: str) -> frozenset[int]:
    hidden: frozenset[int] = frozenset()
    is_wide = False
    for at, piece in enumerate(_stream(book, part, name)):
        if at == 0:
            hidden = _hidden_columns(piece)
        is_wide = is_wide or FAR.search(piece) is not None
    if is_wide:  # without, the cells reach to Z99999 at most
        _check_reach(_stream(book, part, name), name)
    return hidden


def _check_reach(pieces: Iterable[bytes], name: str) -> None:
    """Raise Fault if cells lie so far out that the table around them fills the memory."""
    rows = columns = 0
    for piece in pieces:
        cells = REFERENCE.findall(piece)
        if cells:
            rows = max(rows, *(int(row[:MOST_DIGITS]) for _letters, row in cells))
            columns = max(columns, *map(_column_number, {letters.upper() for letters, _row in cells}))
        if rows * columns > MOST_CELLS:
            raise Fault(
                '"{file}" has a cell far outside its table ({row} rows, up to {columns} columns). '
                "Delete the empty rows and columns around the table, save and import again.",
                file=name,
                row=rows,
                columns=columns,
            )


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _hidden_columns(piece: bytes) -> frozenset[int]:
    found: set[int] = set()
    for tag in COLUMN.findall(piece[: piece.find(b"<sheetData")]):
        first, last = COLUMN_FROM.search(tag), COLUMN_TO.search(tag)
        if first and last:
            found.update(range(int(first[1]) - 1, min(int(last[1]), 1000)))
    return frozenset(found)


def _look_into_strings(book: zipfile.ZipFile, name: str) -> dict[str, str]:
    phonetic = sum(b"<rPh" in piece for piece in _stream(book, "xl/sharedStrings.xml", name))
    return (
        read_phonetics(book.read("xl/sharedStrings.xml").decode("utf-8", "replace")) if phonetic else {}
    )


def read_phonetics(xml: str) -> dict[str, str]:
    """Give the furigana that Excel keeps with a cell's text, by that text."""
    readings = {}
    for item in SHARED_STRING.findall(xml):
        runs = PHONETIC_RUN.findall(item)
        if runs:
            text = html.unescape("".join(TEXT.findall(PHONETIC_RUN.sub("", item))))
            readings[text] = _joined_reading(text, runs)
    return readings


def _joined_reading(text: str, runs: list[tuple[str, str, str]]) -> str:
    """Join phonetic runs, with a space where the text under them has one."""
    reading, end = "", 0
    units = text.encode("utf-16-le")  # the runs count in units of UTF-16
    for start, stop, inner in runs:
        if reading and units[2 * end : 2 * int(start)].decode("utf-16-le", "replace").isspace():
            reading += " "
        reading += html.unescape("".join(TEXT.findall(inner)))
        end = int(stop)
    return " ".join(reading.split())


def _look_into_xlsb(book: zipfile.ZipFile, name: str) -> None:
    for part in book.namelist():
        if part.startswith("xl/worksheets/") and part.endswith(".bin"):
            sheet = b"".join(_pieces(book, part, name))
            if reach(sheet) > MOST_CELLS:
                raise far_cell(name)


def _look_into_ods(book: zipfile.ZipFile, name: str) -> None:
    if "META-INF/manifest.xml" in book.namelist() and b"encryption-data" in book.read(
        "META-INF/manifest.xml"
    ):
        raise locked(name)
    for piece in _stream(book, "content.xml", name):
        cells = any(
            int(match[1]) > MOST_REPEATS and b"value-type" in match[0]
            for match in REPEATED_CELL.finditer(piece)
        )
        rows = any(
            int(repeats) > MOST_REPEATS and b"value-type" in inner
            for repeats, inner in REPEATED_ROW.findall(piece)
        )
        if cells or rows:
            raise Fault(
                '"{file}" repeats one cell too often. Delete the filled rows and columns around the '
                "table, save and import again.",
                file=name,
            )
