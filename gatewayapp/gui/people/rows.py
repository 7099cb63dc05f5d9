"""The rows of the people table, made ready in a worker: what cells say and how they sort; no Qt."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from gatewayapp.domain.folding import search_key
from gatewayapp.gui.people.fields import Cell, Field, Words, cell_of
from gatewayapp.services.people import PersonLine

POSITIONS = {field: position for position, field in enumerate(Field)}
DIGITS = re.compile(r"(\d+)")
NaturalKey = tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person of the event with all that the table shows; ``cells`` are in the order of ``Field``.

    ``doubtful`` means that a row of a spreadsheet may be the same person and waits for a decision.
    """

    line: PersonLine
    cells: tuple[Cell, ...]
    name_key: str
    number_key: NaturalKey
    doubtful: bool = False

    def cell(self, field: Field) -> Cell:
        """Give what a field says."""
        return self.cells[POSITIONS[field]]

    @property
    def id(self) -> int:
        """The registration's id, by which a row is known across refreshes."""
        return self.line.registration.id


def person_rows(
    lines: Iterable[PersonLine], words: Words, doubtful: Collection[int] = ()
) -> tuple[PersonRow, ...]:
    """Make the rows of everybody; ``doubtful`` are ids of people whom a spreadsheet's row resembles."""
    return tuple(_row(line, words, line.person.id in doubtful) for line in lines)


def _row(line: PersonLine, words: Words, doubtful: bool) -> PersonRow:
    cells = tuple(cell_of(line, field, words) for field in Field)
    name = cells[POSITIONS[Field.NAME]]
    key = search_key(name.note or name.text)
    return PersonRow(line, cells, key, natural(line.registration.number), doubtful)


def natural(text: str) -> NaturalKey:
    """Give a key by which A2 comes before A10."""
    parts = (part for part in DIGITS.split(text) if part)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)
