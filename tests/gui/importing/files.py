"""Small spreadsheets made for the tests of the preview."""

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

HEADINGS = ("Registration no.", "Full name", "E-mail", "Company", "Country", "Employees", "T-shirt")
GUESTS = (
    ("2001", "Jan NOVÁK", "jan@aurora.example", "Aurora s.r.o.", "CZ", "42", "M"),
    ("2002", "Eva SVOBODOVÁ", "eva@aurora.example", "Aurora s.r.o.", "CZ", "ca. 40", "S"),
    ("2003", "Petr DVOŘÁK", "petr.aurora.example", "Aurora s.r.o.", "CZ", "42", "L"),
)
WISHES = (
    ("From", "To", "Priority"),
    ("Kobe Thermal Eng. K.K.", "Łukasiewicz Wodór", "1"),
    ("Škoda Vodík a.s.", "Kobe Thermal Eng", "2"),
    ("Kobe Thermal Eng. K.K.", "Nobody Anywhere Ltd", "3"),
)


def workbook(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """Write rows as a workbook."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    book.close()
    return path


def guests(folder: Path) -> Path:
    """Write two people that can be taken and one with a malformed address."""
    return workbook(folder / "guests.xlsx", (HEADINGS, *GUESTS))


def wishes(folder: Path) -> Path:
    """Write two wishes and one for a company that nobody knows."""
    return workbook(folder / "wishes.xlsx", WISHES)
