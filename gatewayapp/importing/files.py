"""A file by its content, whatever its name ends in: who reads it, and what is refused."""

from enum import Enum, auto
from pathlib import Path

from gatewayapp.domain.faults import Fault
from gatewayapp.importing import compound

MOST_BYTES = 100_000_000
PEEK = 4096
OPEN_MARK = "~$"  # what Excel puts beside a workbook for as long as it is open
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class Container(Enum):
    """What a file's first bytes say it is."""

    ZIP = auto()
    COMPOUND = auto()
    TEXT = auto()


OTHERS = {
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"BM": "a picture",
    b"%PDF": "a PDF",
    b"{\\rtf": "a text document",
    b"Rar!": "an archive",
    b"7z\xbc\xaf": "an archive",
    b"\x1f\x8b": "an archive",
    b"SQLite format 3\0": "a database",
    b"MZ": "a program",
    b"\x7fELF": "a program",
}


def load(path: Path) -> bytes:
    """Read a whole file at once, so that it cannot change or vanish while it is being understood."""
    if path.name.startswith(OPEN_MARK):
        raise Fault(
            '"{file}" only says that a workbook is open in Excel. Choose the workbook itself.',
            file=path.name,
        )
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise Fault(
                '"{file}" is too big: {size} MB. The most is {most} MB; split it.',
                file=path.name,
                size=size // 1_000_000,
                most=MOST_BYTES // 1_000_000,
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise Fault(
            'There is no file "{file}". Check the name and the folder.', file=path.name
        ) from None
    except IsADirectoryError:
        raise Fault('"{file}" is a folder. Choose a file in it.', file=path.name) from None
    except PermissionError:
        raise Fault(
            '"{file}" cannot be read: it is open in another program, or not yours to read. '
            "Close it there, then import again.",
            file=path.name,
        ) from None
    except OSError as error:
        raise Fault(
            '"{file}" cannot be read: {reason}.', file=path.name, reason=error.strerror or error
        ) from None
    if not data.strip(b" \t\r\n\0"):
        raise Fault('"{file}" is empty. Choose a file with rows in it.', file=path.name)
    return data


def sniff(data: bytes, name: str) -> Container:
    """Tell by the first bytes which reader takes a file; raises Fault for what is no table."""
    start = data[:PEEK]
    if start.startswith(b"PK"):
        return Container.ZIP
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        if ENCRYPTED in data:
            raise locked(name)
        if not compound.is_sound(data):
            raise broken(name)
        return Container.COMPOUND
    for magic, what in OTHERS.items():
        if start.startswith(magic) and not _is_wordy(start):
            raise Fault(
                '"{file}" is {what}, not a spreadsheet. Choose the spreadsheet itself.',
                file=name,
                what=what,
            )
    _refuse_markup(start, name)
    return Container.TEXT


def locked(name: str) -> Fault:
    """Give the fault of a file that only opens with a password."""
    return Fault('"{file}" is protected by a password. Save it without a password first.', file=name)


def broken(name: str) -> Fault:
    """Give the fault of a workbook that cannot be read to its end."""
    return Fault(
        '"{file}" is damaged or only part of a file. Open it in a spreadsheet program, '
        "save it as .xlsx and import that.",
        file=name,
    )


def _is_wordy(start: bytes) -> bool:
    return start[:2] in {b"BM", b"MZ"} and b"\0" not in start


def _refuse_markup(start: bytes, name: str) -> None:
    head = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<!doctype", b"<html", b"<?xml", b"<table", b"<svg")):
        raise Fault(
            '"{file}" is a web page or XML under the name of a spreadsheet. Open it in a spreadsheet '
            "program, save it as .xlsx and import that.",
            file=name,
        )
