"""Rows of registrations judged: who is new, changed, the same, doubtful, repeated or refused."""

from dataclasses import dataclass, replace

from gatewayapp.domain.folding import folded
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.registrations import Registration, Status
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.importing.changes import changed_marks
from gatewayapp.importing.choices import Edits, ReadingChoices
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.numbering import assign_numbers
from gatewayapp.importing.organisations import Draft, Organisations
from gatewayapp.importing.people import PeopleIndex, like_name, name_of, same_name
from gatewayapp.importing.plan import Mark, OrganisationEntry, PlanRow, RegistrationEntry, Tone, Verdict
from gatewayapp.importing.tables import SheetTable, TableRow, extras_of, marks_of
from gatewayapp.importing.values.contacts import email_key


@dataclass(frozen=True, slots=True)
class Judged:
    """The rows of a file with the organisations that they name."""

    rows: tuple[PlanRow, ...]
    organisations: tuple[OrganisationEntry, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row that is not refused, before its verdict."""

    row: TableRow
    name: PersonName
    email: str
    marks: list[Mark]


Doubt = tuple[Sentence, str, int | None]


def judge_registrations(
    table: SheetTable, known: KnownData, choices: ReadingChoices, edits: Edits
) -> Judged:
    """Judge all rows; the first row that names an organisation or a person decides for later ones."""
    return _Judge(table, known, choices).judge(edits)


class _Judge:
    def __init__(self, table: SheetTable, known: KnownData, choices: ReadingChoices) -> None:
        self.table = table
        self.known = known
        self.choices = choices
        self.organisations = Organisations(table, known)
        self.seen_rows: dict[tuple[str, ...], int] = {}
        self.by_email: dict[str, Candidate] = {}
        self.in_file: PeopleIndex[Candidate] = PeopleIndex()
        self.drafts: dict[int, Draft] = {}

    def judge(self, edits: Edits) -> Judged:
        rows = [self.judge_row(row) for row in self.table.rows(edits)]
        entries = self.organisations.entries()
        rows = assign_numbers(rows, self.table, self.known)
        return Judged(tuple(self.finish(row, entries) for row in rows), entries)

    def judge_row(self, row: TableRow) -> PlanRow:
        first = self.seen_rows.setdefault(row.texts, row.number)
        marks = marks_of(row)
        if first != row.number:
            reason = sentence("Every cell equals row {row}.", row=first)
            return PlanRow(row.number, Verdict.REPEATED, self.shown(row), (), reason, str(first))
        name = name_of(self.table, row)
        refusal = self.refuse(row, name)
        if refusal:
            return self.without_entry(row, Verdict.REJECTED, marks, refusal)
        candidate = Candidate(row, name, self.table.value(row, Field.EMAIL).value or "", marks)
        return self.judge_candidate(candidate)

    def refuse(self, row: TableRow, name: PersonName) -> Sentence | None:
        email = self.table.value(row, Field.EMAIL)
        if not email.read:
            return sentence('The e-mail address "{text}" is malformed.', text=email.shown)
        if name.is_empty:
            return sentence("It names nobody.")
        return None

    def judge_candidate(self, candidate: Candidate) -> PlanRow:
        doubt: Doubt | None = self.doubt_in_file(candidate)
        if doubt is None:
            person = self.known_person(candidate)
            doubt = self.doubt_in_database(candidate, person)
            if doubt is None:
                return self.accept(candidate, person)
        reason, like, like_id = doubt
        marks = [*candidate.marks, self.name_mark(reason)]
        row = candidate.row
        return PlanRow(
            row.number, Verdict.DOUBTFUL, self.shown(row), tuple(marks), reason, like, like_id, asks=True
        )

    def doubt_in_file(self, candidate: Candidate) -> Doubt | None:
        other = self.by_email.get(email_key(candidate.email)) if candidate.email else None
        if other is not None:
            same = same_name(other.name, candidate.name)
            words = (
                "The e-mail address stands in row {row} too."
                if same
                else "Row {row} has the e-mail address under another name."
            )
            return sentence(words, row=other.row.number), str(other.row.number), None
        draft = self.draft_of(candidate.row)
        alike = self.in_file.find(draft.index, candidate.name, like_name) if draft else None
        if alike is None or self.told_apart(candidate, alike):
            return None
        return (
            sentence(
                "Like {name} in row {row}, with another address.",
                name=alike.name.listed,
                row=alike.row.number,
            ),
            str(alike.row.number),
            None,
        )

    def told_apart(self, candidate: Candidate, other: Candidate) -> bool:
        """Tell whether two like names are two people: both are known under their own addresses."""
        by_email = self.known.person_by_email
        return email_key(candidate.email) in by_email and email_key(other.email) in by_email

    def draft_of(self, row: TableRow) -> Draft | None:
        name, native = self.organisations.names_of(row)
        country = self.table.value(row, Field.COUNTRY).value or ""
        return self.organisations.find(name, native, country) if name or native else None

    def known_person(self, candidate: Candidate) -> Person | None:
        if candidate.email and (person := self.known.person_by_email.get(email_key(candidate.email))):
            return person
        draft = self.draft_of(candidate.row)
        if draft is None or draft.known is None or candidate.email:
            return None
        people = self.known.people_of.get(draft.known.id, ())
        return next((person for person in people if same_name(person.name, candidate.name)), None)

    def doubt_in_database(self, candidate: Candidate, person: Person | None) -> Doubt | None:
        if person is not None:
            if like_name(person.name, candidate.name):
                return None
            words = "{number} has the e-mail address under another name: {name}."
            return self.said_of(words, person)
        draft = self.draft_of(candidate.row)
        if draft is None or draft.known is None:
            return None
        people = self.known.people_of.get(draft.known.id, ())
        like = next((other for other in people if like_name(other.name, candidate.name)), None)
        return self.said_of("Like {number} {name}, with another address.", like) if like else None

    def said_of(self, words: str, person: Person) -> tuple[Sentence, str, int]:
        registration = self.known.registration_of.get(person.id)
        number = f"No. {registration.number}" if registration else "The directory"
        return sentence(words, number=number, name=person.name.listed), person.name.listed, person.id

    def name_mark(self, reason: Sentence) -> Mark:
        fields = (Field.NATIVE, Field.FULL_NAME, Field.FAMILY, Field.ROMAJI, Field.EMAIL)
        at = next((self.table.place[field] for field in fields if field in self.table.place), 0)
        return Mark(at, Tone.DOUBTFUL, reason)

    def accept(self, candidate: Candidate, known: Person | None) -> PlanRow:
        row, marks = candidate.row, candidate.marks
        draft = self.organisations.take(row, marks)
        self.in_file.add(draft.index if draft else None, candidate, candidate.name)
        if candidate.email:
            self.by_email[email_key(candidate.email)] = candidate
        person = self.person(candidate, known)
        registered = self.known.registration_of.get(known.id) if known else None
        registration = self.registration(row, registered)
        if draft is not None:
            self.drafts[row.number] = draft
        entry = RegistrationEntry(
            person,
            registration,
            draft.index if draft else None,
            person != known,
            registration != registered,
        )
        return PlanRow(row.number, Verdict.NEW, self.shown(row), tuple(marks), entry=entry)

    def person(self, candidate: Candidate, known: Person | None) -> Person:
        base = known or Person(0, None, candidate.name)
        row, value = candidate.row, self.table.value
        return replace(
            base,
            name=merged_name(base.name, candidate.name),
            salutation=value(row, Field.SALUTATION).value or base.salutation,
            job_title=value(row, Field.JOB).value or base.job_title,
            department=value(row, Field.DEPARTMENT).value or base.department,
            email=self.email(candidate.email, base.email),
            phone=value(row, Field.PHONE).value or base.phone,
            languages=value(row, Field.LANGUAGES).value or base.languages,
            extra=base.extra | extras_of(self.table, row),
        )

    def email(self, email: str, known: str) -> str:
        return known if not email or email_key(email) == email_key(known) else email

    def registration(self, row: TableRow, known: Registration | None) -> Registration:
        value = self.table.value
        base = known or Registration(0, self.known.event.id, 0, "", self.choices.role)
        return replace(
            base,
            role=value(row, Field.ROLE).value or base.role,
            status=value(row, Field.STATUS).value or (base.status if known else Status.CONFIRMED),
            arrives=value(row, Field.ARRIVAL).value or base.arrives,
            remarks=value(row, Field.NOTES).value or base.remarks,
        )

    def finish(self, row: PlanRow, organisations: tuple[OrganisationEntry, ...]) -> PlanRow:
        """Give an accepted row its verdict, now that its organisation is known whole."""
        entry = row.entry
        if not isinstance(entry, RegistrationEntry):
            return row
        organisation = None if entry.organisation is None else organisations[entry.organisation]
        if not entry.registration.id:
            return row
        marks = changed_marks(
            self.table, self.known, entry, organisation, self.drafts.get(row.row), row.row
        )
        moved = organisation is not None and organisation.organisation.id != entry.person.organisation
        if moved:
            entry = replace(entry, person_changed=True)
        changed = entry.person_changed or entry.registration_changed or bool(marks)
        return row._replace(
            verdict=Verdict.CHANGED if changed else Verdict.SAME, marks=(*row.marks, *marks), entry=entry
        )

    def without_entry(
        self, row: TableRow, verdict: Verdict, marks: list[Mark], reason: Sentence
    ) -> PlanRow:
        if not marks or all(mark.tone is not Tone.REFUSED for mark in marks):
            marks = [*marks, self.name_mark(reason)._replace(tone=Tone.REFUSED)]
        return PlanRow(row.number, verdict, self.shown(row), tuple(marks), reason)

    def shown(self, row: TableRow) -> tuple[str, ...]:
        return tuple([cleaned.shown for cleaned in row.cleaned])


def merged_name(base: PersonName, new: PersonName) -> PersonName:
    """Lay a name from the file over a known one; an initial or a lost accent replaces nothing."""
    if base == new:
        return base
    family = base.family if not new.family or _is_poorer(new.family, base.family) else new.family
    given = base.given if not new.given or _is_poorer(new.given, base.given) else new.given
    native = new.native or base.native
    order = base.order if base.family else new.order
    return PersonName(family, given, native, new.reading or base.reading, order)


def _is_poorer(new: str, base: str) -> bool:
    key, other = folded(new).strip("."), folded(base)
    return new != base and (
        (key == other and new.isascii() and not base.isascii())
        or (len(key) == 1 and other.startswith(key))
    )
