"""Registration numbers: the file's own where they are free, else the next ones."""

from dataclasses import replace

from gatewayapp.importing.columns import is_running
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import PlanRow, RegistrationEntry
from gatewayapp.importing.tables import SheetTable
from gatewayapp.importing.values.texts import narrow, tidy

FIRST_NUMBER = 1001


def assign_numbers(rows: list[PlanRow], table: SheetTable, known: KnownData) -> list[PlanRow]:
    """Give every new registration its number.

    A column of registration numbers is followed row by row where its number is free. A mere running
    number ("No.") is followed only if all its numbers are free, so that two lists do not mix.
    """
    taken = {plain_number(registration.number) for registration in known.registrations}
    at = table.place.get(Field.NUMBER)
    wanted = {
        row.row: row.cells[at] for row in rows if at is not None and _is_new(row) and row.cells[at]
    }
    if (
        at is not None
        and is_running(table.columns[at].heading)
        and not _all_free(list(wanted.values()), taken)
    ):
        wanted = {}
    claimed: dict[str, int] = {}
    for place, number in wanted.items():
        if plain_number(number) not in taken:
            claimed.setdefault(plain_number(number), place)
    highest = max((int(n) for n in taken | set(claimed) if _counts(n)), default=FIRST_NUMBER - 1)
    numbered = []
    for row in rows:
        if not _is_new(row):
            numbered.append(row)
            continue
        number = wanted.get(row.row, "")
        if claimed.get(plain_number(number)) != row.row:
            highest += 1
            number = str(highest)
        numbered.append(_numbered(row, number))
    return numbered


def plain_number(number: str) -> str:
    """Give the key under which numbers are one: without zeros in front."""
    return narrow(tidy(number)).lstrip("0") or number


def _is_new(row: PlanRow) -> bool:
    return isinstance(row.entry, RegistrationEntry) and not row.entry.registration.number


def _all_free(numbers: list[str], taken: set[str]) -> bool:
    plain = [plain_number(number) for number in numbers]
    return len(set(plain)) == len(plain) and not taken.intersection(plain)


def _counts(number: str) -> bool:
    return number.isascii() and number.isdigit() and len(number) < 10  # noqa: PLR2004 - a number, no code


def _numbered(row: PlanRow, number: str) -> PlanRow:
    entry = row.entry
    assert isinstance(entry, RegistrationEntry)
    return row._replace(entry=replace(entry, registration=replace(entry.registration, number=number)))
