"""Rows of registrations judged: who is new, changed, the same, doubtful, repeated or refused."""

from dataclasses import dataclass

from gatewayapp.domain.organisations import Person
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.importing.before import Before, find_before
from gatewayapp.importing.candidates import Candidate
from gatewayapp.importing.changes import changed_marks
from gatewayapp.importing.choices import Edits, ReadingChoices
from gatewayapp.importing.comparing import Comparison, as_will_be, texts_to_keep
from gatewayapp.importing.composing import Composer
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.numbering import choose_numbers
from gatewayapp.importing.organisations import Organisations
from gatewayapp.importing.people import PeopleIndex, folded_name, like_name, name_of, same_name
from gatewayapp.importing.plan import Mark, OrganisationEntry, PlanRow, RegistrationEntry, Tone, Verdict
from gatewayapp.importing.tables import SheetTable, TableRow, marks_of
from gatewayapp.importing.values.contacts import email_key

# So many people without an organisation are compared name by name; more would take too long.
MOST_UNATTACHED = 500
NAME_FIELDS = (Field.NATIVE, Field.FULL_NAME, Field.FAMILY, Field.ROMAJI, Field.EMAIL)


@dataclass(frozen=True, slots=True)
class Judged:
    """The rows of a file with the organisations that they name."""

    rows: tuple[PlanRow, ...]
    organisations: tuple[OrganisationEntry, ...]
    before: Before


Doubt = tuple[Sentence, str, int | None]


def judge_registrations(
    table: SheetTable, known: KnownData, choices: ReadingChoices, edits: Edits
) -> Judged:
    """Judge all rows; the first row that names an organisation or a person decides for later ones."""
    rows = table.rows(edits)
    before = Before() if choices.apart else find_before(table, known, rows)
    return _Judge(table, known, choices, edits, before).judge(rows)


class _Judge:
    def __init__(
        self,
        table: SheetTable,
        known: KnownData,
        choices: ReadingChoices,
        edits: Edits,
        before: Before,
    ) -> None:
        self.before = before
        self.table = table
        self.known = known
        self.organisations = Organisations(table, known, edits.taken, decided=choices.decided)
        self.decided = choices.decided
        self.composer = Composer(table, known.event.id, choices.role)
        self.comparison = Comparison(
            table,
            self.composer,
            known,
            before,
            edits,
            decided=choices.decided,
        )
        self.seen_rows: dict[tuple[str, ...], int] = {}
        self.by_email: dict[str, Candidate] = {}
        self.in_file: PeopleIndex[Candidate] = PeopleIndex()
        self.mark_at = next((table.place[field] for field in NAME_FIELDS if field in table.place), 0)

    def judge(self, rows: list[TableRow]) -> Judged:
        judged = [self.judge_row(row) for row in rows]
        accepted = [one for one in judged if isinstance(one, Candidate)]
        new = [one for one in accepted if self.registered(one) is None]
        numbers = choose_numbers([c.row.number for c in new], self.wanted(new), self.table, self.known)
        entries = self.organisations.entries()
        return Judged(
            tuple(
                one if isinstance(one, PlanRow) else self.finish(one, entries, numbers) for one in judged
            ),
            entries,
            self.before,
        )

    def wanted(self, new: list[Candidate]) -> dict[int, str]:
        at = self.table.place.get(Field.NUMBER)
        if at is None:
            return {}
        return {c.row.number: c.row.cleaned[at].value for c in new if c.row.cleaned[at].value}

    def registered(self, candidate: Candidate) -> object | None:
        known = candidate.known
        return None if known is None else self.known.registration_of.get(known.id)

    def judge_row(self, row: TableRow) -> PlanRow | Candidate:
        first = self.seen_rows.setdefault(row.texts, row.number)
        if first != row.number:
            reason = sentence("Every cell equals row {row}.", row=first)
            return PlanRow(row.number, Verdict.REPEATED, row.shown, (), reason, str(first))
        name, marks = name_of(self.table, row), marks_of(self.table, row)
        email = self.table.value(row, Field.EMAIL)
        if not email.read:
            reason = sentence('The e-mail address "{text}" is malformed.', text=email.shown)
            return PlanRow(row.number, Verdict.REJECTED, row.shown, tuple(marks), reason)
        if name.is_empty:
            reason = sentence("It names nobody.")
            marks.append(Mark(self.mark_at, Tone.REFUSED, reason))
            return PlanRow(row.number, Verdict.REJECTED, row.shown, tuple(marks), reason)
        earlier = self.before.of_row.get(row.number)
        known = earlier.person if earlier else None
        company, address = self.organisations.names_of(row), email.value or ""
        draft = self.organisations.find_for(row, company, earlier)
        return self.judge_candidate(
            Candidate(
                row,
                name,
                folded_name(name),
                address,
                email_key(address),
                company,
                marks,
                draft,
                known,
                earlier,
            )
        )

    def judge_candidate(self, candidate: Candidate) -> PlanRow | Candidate:
        """Judge a row by the rows before it and by who is stored; one that came before is sure."""
        doubt = None if self.decided or candidate.earlier else self.doubt_in_file(candidate)
        is_sure = self.decided or candidate.earlier is not None or not self.known.people
        if doubt is None and not is_sure:
            candidate.known = self.known_person(candidate)
            doubt = self.doubt_in_database(candidate)
        if doubt is None:
            self.accept(candidate)
            return candidate
        reason, like, like_id = doubt
        row, marks = candidate.row, (*candidate.marks, Mark(self.mark_at, Tone.DOUBTFUL, reason))
        return PlanRow(row.number, Verdict.DOUBTFUL, row.shown, marks, reason, like, like_id, asks=True)

    def doubt_in_file(self, candidate: Candidate) -> Doubt | None:
        other = self.by_email.get(candidate.address) if candidate.address else None
        if other is not None:
            words = "Row {row} has the e-mail address under another name."
            if same_name(other.name, candidate.name):
                words = "The e-mail address stands in row {row} too."
            return sentence(words, row=other.row.number), str(other.row.number), None
        draft = candidate.draft
        alike = self.in_file.find_like(draft.index, candidate.keys) if draft and draft.is_kept else None
        if alike is None or self.told_apart(candidate, alike):
            return None
        words = "Like {name} in row {row}, with another address."
        row = alike.row.number
        return sentence(words, name=alike.name.listed, row=row), str(row), None

    def told_apart(self, candidate: Candidate, other: Candidate) -> bool:
        """Tell whether two like names are two people: both are known under their own addresses."""
        by_email = self.known.person_by_email
        return candidate.address in by_email and other.address in by_email

    def known_person(self, candidate: Candidate) -> Person | None:
        if candidate.address:
            return self.known.person_by_email.get(candidate.address)
        return next((p for p in self.colleagues(candidate) if same_name(p.name, candidate.name)), None)

    def colleagues(self, candidate: Candidate) -> list[Person]:
        """Give those who are known to work for a row's organisation, or for none if it names none."""
        if not any(candidate.company):
            unattached = self.known.people_of.get(None, [])
            return unattached if len(unattached) <= MOST_UNATTACHED else []
        known = candidate.draft.known if candidate.draft else None
        return self.known.people_of.get(known.id, []) if known else []

    def doubt_in_database(self, candidate: Candidate) -> Doubt | None:
        person, name = candidate.known, candidate.name
        if person is not None:
            if like_name(person.name, name):
                return None
            return self.said_of("{number} has the e-mail address under another name: {name}.", person)
        like = next((p for p in self.colleagues(candidate) if like_name(p.name, name)), None)
        return (
            None if like is None else self.said_of("Like {number} {name}, with another address.", like)
        )

    def said_of(self, words: str, person: Person) -> Doubt:
        registration = self.known.registration_of.get(person.id)
        number = f"No. {registration.number}" if registration else "The directory"
        return sentence(words, number=number, name=person.name.listed), person.name.listed, person.id

    def accept(self, candidate: Candidate) -> None:
        draft = candidate.draft = self.organisations.take(
            candidate.row, candidate.company, candidate.draft, candidate.marks, candidate.earlier
        )
        self.in_file.add(draft.index if draft else None, candidate, candidate.keys)
        if candidate.address:
            self.by_email[candidate.address] = candidate

    def finish_new(self, candidate: Candidate, number: str) -> PlanRow:
        """Give the row of somebody new its entry."""
        row, draft, composer = candidate.row, candidate.draft, self.composer
        entry = RegistrationEntry(
            composer.person(row, candidate.name, candidate.email, None),
            composer.registration(row, None, number),
            draft.index if draft else None,
            True,
            True,
            row.texts,
        )
        return PlanRow(row.number, Verdict.NEW, row.shown, tuple(candidate.marks), entry=entry)

    def finish(
        self, candidate: Candidate, entries: tuple[OrganisationEntry, ...], numbers: dict[int, str]
    ) -> PlanRow:
        """Give an accepted row its entry and verdict, now that its organisation is known whole."""
        row, known, draft = candidate.row, candidate.known, candidate.draft
        if known is None:
            return self.finish_new(candidate, numbers[row.number])
        registered = self.known.registration_of.get(known.id)
        composed = self.comparison.composed(candidate, registered, numbers.get(row.number, ""))
        organisation = entries[draft.index] if draft else None
        person = composed.person
        moved = organisation is not None and organisation.organisation.id != person.organisation
        corrections = (
            self.comparison.corrections(candidate, composed, entries) if candidate.earlier else []
        )
        entry = RegistrationEntry(
            person,
            composed.registration,
            draft.index if draft else None,
            moved or person != known,
            composed.registration != registered,
            texts_to_keep(candidate, corrections),
        )
        if registered is None:
            return PlanRow(row.number, Verdict.NEW, row.shown, tuple(candidate.marks), entry=entry)
        marks = changed_marks(self.table, self.known, entry, organisation, draft, row.number)
        changed = entry.person_changed or entry.registration_changed or bool(marks)
        marks = [*candidate.marks, *marks, *(correction.mark for correction in corrections)]
        cells = as_will_be(row, corrections)
        asked = next((correction.mark for correction in corrections if correction.asks), None)
        if asked is None:
            verdict = Verdict.CHANGED if changed else Verdict.SAME
            return PlanRow(row.number, verdict, cells, tuple(marks), entry=entry)
        verdict = Verdict.CHANGED if changed else Verdict.DOUBTFUL
        return PlanRow(
            row.number, verdict, cells, tuple(marks), asked.sentence, registered.number, person.id,
            entry, asks=True,
        )  # fmt: skip
