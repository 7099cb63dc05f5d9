"""A row compared with what is stored and with what the last import of the list said."""

from typing import NamedTuple

from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.registrations import Registration
from gatewayapp.importing.before import Before
from gatewayapp.importing.candidates import Candidate, Composed
from gatewayapp.importing.changes import corrected_mark, kept_mark, shown, stored_text
from gatewayapp.importing.choices import Edits
from gatewayapp.importing.composing import Composer
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.merging import IsTaken, attribute_of, merged_person, merged_registration
from gatewayapp.importing.people import name_of
from gatewayapp.importing.plan import Mark, OrganisationEntry
from gatewayapp.importing.tables import SheetTable, TableRow
from gatewayapp.importing.terms import OF_TERMS


class Correction(NamedTuple):
    """A cell in which what was put into the database by hand stands against the file.

    ``asks``: nobody has decided yet which of the two stays; until then it is ``ours``.
    """

    column: int
    ours: str
    mark: Mark
    asks: bool


class Comparison:
    """Composes what will be stored, and says where a correction by hand stands against the file."""

    def __init__(
        self,
        table: SheetTable,
        composer: Composer,
        known: KnownData,
        before: Before,
        edits: Edits,
        *,
        decided: bool,
    ) -> None:
        self._table = table
        self._composer = composer
        self._known = known
        self._before = before
        self._edits = edits
        self._decided = decided

    def composed(self, candidate: Candidate, registered: Registration | None, number: str) -> Composed:
        """Compose a person and a registration over what is stored, heeding what the file said before."""
        compose, row, earlier = self._composer, candidate.row, candidate.earlier
        if earlier is None or registered is None:
            return Composed(
                compose.person(row, candidate.name, candidate.email, candidate.known),
                compose.registration(row, registered, number),
            )
        if row.texts == earlier.row.texts:
            return Composed(earlier.person, registered)
        old_email = self._table.value(earlier.row, Field.EMAIL).value or ""
        old = compose.person(earlier.row, name_of(self._table, earlier.row), old_email, None)
        new = compose.person(row, candidate.name, candidate.email, None)
        taken = self._taken_in(row)
        person, kept = merged_person(earlier.person, old, new, taken)
        registration, kept_too = merged_registration(
            registered,
            compose.registration(earlier.row, None, ""),
            compose.registration(row, None, ""),
            taken,
        )
        return Composed(person, registration, frozenset(kept | kept_too))

    def _taken_in(self, row: TableRow) -> IsTaken:
        """Say in which attributes the file wins over corrections by hand in any case."""
        if self._decided:
            return lambda _attribute: True
        columns = self._before.fresh | {at for number, at in self._edits.taken if number == row.number}
        return frozenset(self._attribute(at) for at in columns).__contains__

    def _attribute(self, at: int) -> str:
        return attribute_of(self._table.columns[at].field, self._table.heading(at))

    def corrections(
        self, candidate: Candidate, composed: Composed, entries: tuple[OrganisationEntry, ...]
    ) -> list[Correction]:
        """Give the cells that are new in the file where something else was put by hand meanwhile."""
        earlier, row, draft = candidate.earlier, candidate.row, candidate.draft
        if earlier is None:
            return []
        columns = [at for at in range(len(self._table.columns)) if self._attribute(at) in composed.kept]
        if draft is not None:
            columns += [
                self._table.place[fact] for fact, number in draft.kept.items() if number == row.number
            ]
        organisation = entries[draft.index].organisation if draft else None
        return [
            self._correction(at, self._ours(at, composed, organisation), earlier.row, row)
            for at in columns
            if row.cleaned[at].value != earlier.row.cleaned[at].value
        ]

    def _correction(self, at: int, ours: str, old: TableRow, new: TableRow) -> Correction:
        if (new.number, at) in self._edits.kept:
            return Correction(at, ours, kept_mark(at, ours, new), asks=False)
        return Correction(at, ours, corrected_mark(at, ours, old, new), asks=True)

    def _ours(self, at: int, composed: Composed, organisation: Organisation | None) -> str:
        column = self._table.columns[at]
        if column.field in OF_TERMS and organisation is not None:
            return shown(OF_TERMS[column.field](self._known.terms_of(organisation.id)))
        return stored_text(
            column.field, self._table.heading(at), composed.person, composed.registration, organisation
        )


def as_will_be(row: TableRow, corrections: list[Correction]) -> tuple[str, ...]:
    """Give the cells of a row as they will be shown: a correction by hand stays."""
    if not corrections:
        return row.shown
    ours = {correction.column: correction.ours for correction in corrections}
    return tuple(ours.get(at, text) for at, text in enumerate(row.shown))


def texts_to_keep(candidate: Candidate, corrections: list[Correction]) -> tuple[str, ...]:
    """Give the cells to compare with next time; where it is still asked, those of before."""
    texts, earlier = candidate.row.texts, candidate.earlier
    if not corrections or earlier is None:
        return texts
    waiting = {correction.column for correction in corrections if correction.asks}
    return tuple(earlier.row.texts[at] if at in waiting else text for at, text in enumerate(texts))
