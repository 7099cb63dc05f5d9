"""What an import would do, row by row, before anything is changed."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple

from gatewayapp.domain.imported import ImportedFile
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.domain.wording import Sentence
from gatewayapp.importing.choices import Edits, ImportKind, ReadingChoices
from gatewayapp.importing.columns import Column
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.sheets import Reading, Sheet, Workbook
from gatewayapp.importing.terms import Terms

EMPTY_BOOK = Workbook((), Reading())


class Verdict(StrEnum):
    """What becomes of a row."""

    __hash__ = str.__hash__  # an enum's own is a Python function

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    REPEATED = "repeated"
    REJECTED = "rejected"

    @property
    def is_accepted(self) -> bool:
        """Whether the row is taken as it stands."""
        return self in ACCEPTED


ACCEPTED = frozenset((Verdict.NEW, Verdict.CHANGED, Verdict.SAME))


class Tone(StrEnum):
    """Why a cell is marked."""

    CHANGED = "changed"
    DOUBTFUL = "doubtful"
    REFUSED = "refused"


class Mark(NamedTuple):
    """A remark about one cell; ``column`` counts the plan's columns from 0."""

    column: int
    tone: Tone
    sentence: Sentence


class OrganisationEntry(NamedTuple):
    """An organisation that rows name: new (id 0), changed, or as it is stored.

    ``terms`` is how it will take part in the event where rows change that.
    """

    organisation: Organisation
    verdict: Verdict
    terms: Terms | None = None


class RegistrationEntry(NamedTuple):
    """A person with their registration; ``organisation`` counts the plan's organisations from 0.

    Ids are 0 where something is new; ``person`` and ``registration`` refer to one another by this entry.
    ``texts`` are the cells to compare with when the list comes again.
    """

    person: Person
    registration: Registration
    organisation: int | None
    person_changed: bool
    registration_changed: bool
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WishEntry:
    """A wish or a veto as it will be stored; id 0 where it is new."""

    wish: Wish | None = None
    veto: Veto | None = None


@dataclass(frozen=True, slots=True)
class AbsenceEntry:
    """A registration with the absences that a row says."""

    registration: Registration
    said: tuple[Stretch, ...]


Entry = RegistrationEntry | WishEntry | AbsenceEntry


class PlanRow(NamedTuple):
    """One row (or one cell of a matrix) of the file as it will be.

    ``row`` is 1-based as a spreadsheet program shows it and ``cell`` such as "AB12" in a matrix.
    ``cells`` are the texts as they will be, one for each of the plan's columns. ``like`` names the
    row, cell or registration that it repeats or resembles. ``asks``: the row waits for a person's
    decision after the import, whatever else becomes of it.
    """

    row: int
    verdict: Verdict
    cells: tuple[str, ...]
    marks: tuple[Mark, ...] = ()
    reason: Sentence | None = None
    like: str = ""
    like_id: int | None = None
    entry: Entry | None = None
    cell: str = ""
    asks: bool = False

    @property
    def place(self) -> int | str:
        """Where the row is to be found in the file."""
        return self.cell or self.row


@dataclass(frozen=True, slots=True)
class Missing:
    """Somebody who stood in the last import of a list and stands in it no more."""

    registration: Registration
    person: Person
    organisation: Organisation | None


@dataclass(frozen=True)
class ImportPlan:
    """All that an import would do; nothing of it has happened yet.

    ``before`` is the same list when it was last imported, ``missing`` the registrations that stood
    in it and are not in the file any more. ``interpreters`` are the rows of a second sheet in an
    availability workbook, and ``interpreter_columns`` its columns. ``book`` is the whole file as read.
    """

    kind: ImportKind
    file: str
    reading: Reading
    header_row: int
    columns: tuple[Column, ...]
    rows: tuple[PlanRow, ...]
    known: KnownData
    choices: ReadingChoices
    sheet: Sheet
    organisations: tuple[OrganisationEntry, ...] = ()
    interpreters: tuple[PlanRow, ...] = ()
    interpreter_columns: tuple[Column, ...] = ()
    book: Workbook = EMPTY_BOOK
    edits: Edits = field(default_factory=Edits)
    before: ImportedFile | None = None
    missing: tuple[Missing, ...] = ()

    @cached_property
    def counts(self) -> Mapping[Verdict, int]:
        """How many rows have each verdict."""
        found = Counter(row.verdict for row in self.rows)
        return {verdict: found[verdict] for verdict in Verdict}

    @property
    def accepted(self) -> int:
        """How many rows are taken as they stand."""
        return sum(count for verdict, count in self.counts.items() if verdict.is_accepted)

    @property
    def mapping(self) -> dict[str, str]:
        """Which heading fills which field; extra fields are left out."""
        return {
            c.heading: c.field.value for c in self.columns if c.field is not Field.EXTRA and c.heading
        }

    def originals(self, row: PlanRow) -> tuple[str, ...]:
        """Give the cells of a row as they stand in the file, or as the user mended them."""
        cells = self.sheet.rows[row.row - self.sheet.first_row]
        texts = [cells[c.position] if c.position < len(cells) else "" for c in self.columns]
        return tuple(self.edits.texts.get((row.row, at), text) for at, text in enumerate(texts))

    def row_at(self, place: int | str) -> PlanRow:
        """Give the row or matrix cell at a place in the file."""
        return next(row for row in self.rows if row.place == place)


def summary(plan: ImportPlan) -> dict[str, Any]:
    """Give what the command line prints as JSON."""
    where = "cell" if any(row.cell for row in plan.rows) else "row"
    counts = plan.counts
    result: dict[str, Any] = {
        "file": plan.file,
        "sheet": plan.reading.sheet,
        "encoding": plan.reading.encoding,
        "header_row": plan.header_row,
        "rows": len(plan.rows),
        "accepted": plan.accepted,
        "new": counts[Verdict.NEW],
        "changed": counts[Verdict.CHANGED],
        "unchanged": counts[Verdict.SAME],
        "rejected": [{where: r.place, "reason": str(r.reason)} for r in _of(plan, Verdict.REJECTED)],
        "repeated": [{where: r.place, "of": _place(r.like)} for r in _of(plan, Verdict.REPEATED)],
        "doubtful": [
            {where: r.place, "like": _place(r.like), "why": str(r.reason)}
            for r in _of(plan, Verdict.DOUBTFUL)
        ],
        "mapping": plan.mapping,
    }
    return result | _extra_counts(plan)


def _of(plan: ImportPlan, verdict: Verdict) -> list[PlanRow]:
    return [row for row in plan.rows if row.verdict is verdict]


def _place(like: str) -> int | str:
    return int(like) if like.isascii() and like.isdigit() else like


def _missing(missing: Missing) -> dict[str, str]:
    company = missing.organisation
    return {
        "number": missing.registration.number,
        "name": missing.person.name.listed,
        "company": (company.name or company.native_name) if company else "",
    }


def _extra_counts(plan: ImportPlan) -> dict[str, Any]:
    if plan.kind is ImportKind.REGISTRATIONS:
        return {"missing": list(map(_missing, plan.missing))}
    if plan.kind is ImportKind.WISHES:
        entries = [row.entry for row in plan.rows if isinstance(row.entry, WishEntry)]
        return {
            "vetoes": sum(1 for entry in entries if entry.veto is not None),
            "fixed": sum(
                1 for entry in entries if entry.wish is not None and entry.wish.fixed is not None
            ),
        }
    return {"interpreters": sum(1 for row in plan.interpreters if row.verdict.is_accepted)}
