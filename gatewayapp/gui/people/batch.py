"""Many cells of the people table at once, read into what is stored as one step; no Qt."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gatewayapp.domain.events import Table
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration
from gatewayapp.domain.wording import Sentence
from gatewayapp.gui.people.changes import edited_by
from gatewayapp.gui.people.fields import OF_ORGANISATION, Field, Words
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.people.typed import read_part
from gatewayapp.services.participating import Part, refuse_booth
from gatewayapp.services.people import PersonLine

Edit = tuple[PersonRow, Field, str]


@dataclass(frozen=True, slots=True)
class Refused:
    """A cell whose text does not belong there, and why."""

    row: PersonRow
    field: Field
    reason: Sentence


@dataclass(frozen=True, slots=True)
class Batch:
    """What many cells come to; ``cells`` are those that change."""

    people: tuple[Person, ...]
    registrations: tuple[Registration, ...]
    cells: int
    refused: tuple[Refused, ...] = ()
    parts: tuple[Part, ...] = ()
    event: int = 0


def batch_of(
    edits: Iterable[Edit],
    words: Words,
    organisations: Sequence[Organisation],
    everybody: Sequence[PersonRow],
    tables: Sequence[Table] = (),
) -> Batch:
    """Read texts one after the other; a row that is named twice keeps what came before.

    Numbers that belong to others among ``everybody``, and of ``tables``, are refused.
    """
    owners = {row.line.registration.number: row.id for row in everybody}
    before: dict[int, PersonLine] = {}
    after: dict[int, PersonLine] = {}
    refused: list[Refused] = []
    parts: dict[int, Part] = {}
    booths: dict[int, PersonRow] = {}
    cells = event = 0
    for row, field, text in edits:
        line = after.get(row.id, row.line)
        event = row.line.registration.event
        try:
            if field in OF_ORGANISATION:
                cells += _take_part(parts, row, field, text, words)
                if field is Field.BOOTH:
                    booths[row.line.person.organisation or 0] = row
                continue
            changed = _edited(line, field, text, words, organisations, owners)
        except Fault as fault:
            refused.append(Refused(row, field, fault.sentence))
        else:
            before[row.id], after[row.id] = row.line, changed
            cells += changed != line
    for reason in _refused_booths(parts, booths, tables, organisations):
        refused.append(reason)
        cells -= 1
    lines = [(before[id_], after[id_]) for id_ in after]
    return Batch(
        tuple(new.person for old, new in lines if new.person != old.person),
        tuple(new.registration for old, new in lines if new.registration != old.registration),
        cells,
        tuple(refused),
        tuple(parts.values()),
        event,
    )


def _take_part(parts: dict[int, Part], row: PersonRow, field: Field, text: str, words: Words) -> bool:
    """Read a text that is about the organisation; tell whether it changes anything."""
    before = parts.get(row.part.organisation, row.part) if row.part else None
    changed = read_part(before, field, text, words.together)
    parts[changed.organisation] = changed
    return changed != before


def _refused_booths(
    parts: dict[int, Part],
    booths: Mapping[int, PersonRow],
    tables: Sequence[Table],
    organisations: Sequence[Organisation],
) -> Iterator[Refused]:
    """Take back booths that are not there or others', once it is known who gives theirs up."""
    moved = {it: row for it, row in booths.items() if row.part and parts[it].booth != row.part.booth}
    owners = {it.number: None if it.owner in moved else it.owner for it in tables}
    for id_, row in moved.items():
        booth = parts[id_].booth
        try:
            if booth is not None:
                refuse_booth(
                    booth, id_, owners, lambda owner: next(it for it in organisations if it.id == owner)
                )
                owners[booth] = id_
        except Fault as fault:
            parts[id_] = replace(parts[id_], booth=row.part.booth if row.part else None)
            yield Refused(row, Field.BOOTH, fault.sentence)


def _edited(
    line: PersonLine,
    field: Field,
    text: str,
    words: Words,
    organisations: Sequence[Organisation],
    owners: dict[str, int],
) -> PersonLine:
    edited = edited_by(line, field, text, words, organisations)
    if isinstance(edited, Person):
        return replace(line, person=edited)
    if owners.setdefault(edited.number, edited.id) != edited.id:
        raise Fault(
            "The number {number} belongs to another registration. Choose another one.",
            number=edited.number,
        )
    return replace(line, registration=edited)
