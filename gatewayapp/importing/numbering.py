"""Registration numbers: the file's own where they are free, else the next ones."""

from collections.abc import Mapping, Sequence

from gatewayapp.importing.columns import is_running
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.tables import SheetTable
from gatewayapp.importing.values.texts import narrow, tidy

FIRST_NUMBER = 1001


def choose_numbers(
    rows: Sequence[int], wanted: Mapping[int, str], table: SheetTable, known: KnownData
) -> dict[int, str]:
    """Give each new row its number; ``wanted`` is what the file says.

    A column of registration numbers is followed row by row where its number is free. A mere running
    number ("No.") is followed only if all its numbers are free, so that two lists do not mix.
    """
    taken = {plain_number(registration.number) for registration in known.registrations}
    if _is_running(table) and not _all_free(list(wanted.values()), taken):
        wanted = {}
    claimed: dict[str, int] = {}
    for row, number in wanted.items():
        if plain_number(number) not in taken:
            claimed.setdefault(plain_number(number), row)
    highest = max((int(n) for n in taken | set(claimed) if _counts(n)), default=FIRST_NUMBER - 1)
    numbers = {row: wanted[row] for row in claimed.values()}
    for row in rows:
        if row not in numbers:
            highest += 1
            numbers[row] = str(highest)
    return numbers


def _is_running(table: SheetTable) -> bool:
    at = table.place.get(Field.NUMBER)
    return at is not None and is_running(table.columns[at].heading)


def plain_number(number: str) -> str:
    """Give the key under which numbers are one: without zeros in front."""
    return narrow(tidy(number)).lstrip("0") or number


def _all_free(numbers: list[str], taken: set[str]) -> bool:
    plain = [plain_number(number) for number in numbers]
    return len(set(plain)) == len(plain) and not taken.intersection(plain)


def _counts(number: str) -> bool:
    return number.isascii() and number.isdigit() and len(number) < 10  # noqa: PLR2004 - a number, no code
