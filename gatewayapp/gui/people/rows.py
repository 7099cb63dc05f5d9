"""The rows of the people table, made ready in a worker: what cells say and how they sort; no Qt."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from gatewayapp.domain.folding import search_key
from gatewayapp.gui.people.fields import (
    Cell,
    Classes,
    Field,
    Words,
    classes_of,
    names_of,
    texts_named,
)
from gatewayapp.services.participating import Part
from gatewayapp.services.people import PersonLine

POSITIONS = {field: position for position, field in enumerate(Field)}
NOTED = (Field.NAME, Field.NATIVE)
DIGITS = re.compile(r"\d+")
LONGEST_NUMBER = 12
NO_PARTS: Mapping[int, Part] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person of the event with all that the table shows; ``texts`` are in the order of ``Field``.

    ``notes`` are the smaller texts of the fields in ``NOTED``; ``id`` is the registration's, by which
    a row is known across refreshes. ``doubtful`` means that a row of a spreadsheet may be the same
    person and waits for a decision. ``part`` is how the person's organisation, if any, takes part.
    """

    line: PersonLine
    id: int
    texts: tuple[str, ...]
    notes: tuple[str, ...]
    name_key: str
    number_key: str
    doubtful: bool = False
    part: Part | None = None

    def text(self, field: Field) -> str:
        """Give what a field says."""
        return self.texts[POSITIONS[field]]

    def note(self, field: Field) -> str:
        """Give the smaller text of a field, such as the reading of a name."""
        return self.notes[NOTED.index(field)] if field in NOTED else ""


def person_rows(
    lines: Iterable[PersonLine],
    words: Words,
    doubtful: Collection[int] = (),
    parts: Mapping[int, Part] = NO_PARTS,
) -> tuple[PersonRow, ...]:
    """Make the rows of everybody; ``doubtful`` are ids of people whom a spreadsheet's row resembles.

    ``parts`` are those of organisations that take part in another way than by the event's rules.
    """
    classes: dict[int | None, Classes] = {None: Classes()}
    known: dict[int | None, Part | None] = {None: None, **parts}
    return tuple(
        _row(line, words, _classes(line, words, classes), line.person.id in doubtful, _part(line, known))
        for line in lines
    )


def _part(line: PersonLine, known: dict[int | None, Part | None]) -> Part | None:
    organisation = line.person.organisation
    if organisation is not None and organisation not in known:
        known[organisation] = Part(organisation)
    return known[organisation]


def _classes(line: PersonLine, words: Words, known: dict[int | None, Classes]) -> Classes:
    """Class each organisation once, however many people it sends."""
    organisation = line.person.organisation
    if organisation not in known:
        known[organisation] = classes_of(line.organisation, words)
    return known[organisation]


def _row(
    line: PersonLine, words: Words, classes: Classes, doubtful: bool, part: Part | None
) -> PersonRow:
    # Texts alone are kept: a table of many thousand rows must not burden the garbage collector.
    names = name, other = names_of(line, words)
    texts = texts_named(line, words, classes, part, names)
    return PersonRow(
        line,
        line.registration.id,
        texts,
        (name.note, other.note),
        name_key_of(name),
        natural(line.registration.number),
        doubtful,
        part,
    )


def name_key_of(name: Cell) -> str:
    """Give the key by which names are sorted: by their reading where there is one."""
    return search_key(name.note or name.text)


def natural(text: str) -> str:
    """Give a key by which A2 comes before A10."""
    return DIGITS.sub(lambda digits: digits[0].zfill(LONGEST_NUMBER), text)
