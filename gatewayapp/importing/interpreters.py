"""Interpreters with their languages and hours, judged row by row."""

from dataclasses import replace

from gatewayapp.domain.folding import folded
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.domain.time import Stretch, joined
from gatewayapp.domain.wording import sentence
from gatewayapp.importing.availability import half_days, without
from gatewayapp.importing.choices import Edits
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.numbering import choose_numbers
from gatewayapp.importing.people import name_of, same_name
from gatewayapp.importing.plan import Mark, PlanRow, RegistrationEntry, Tone, Verdict
from gatewayapp.importing.tables import SheetTable, TableRow, extras_of, marks_of
from gatewayapp.importing.values.contacts import email_key
from gatewayapp.importing.values.hours import read_shift
from gatewayapp.importing.values.texts import tidy

UNCLEAR = '"{text}" does not say the hours. Write 9:00-12:30, all day, or leave it empty.'


class InterpreterJudge:
    """Judges interpreters; those that are known already are told by address or name."""

    def __init__(self, table: SheetTable, known: KnownData) -> None:
        self.table = table
        self.known = known
        self.half_days = half_days(table, known)
        self.seen: list[tuple[TableRow, PersonName]] = []
        self.interpreters = [
            known.person_by_id[registration.person]
            for registration in known.registrations
            if registration.role is Role.INTERPRETER
        ]

    def judge(self, edits: Edits) -> tuple[PlanRow, ...]:
        """Judge all rows and number the new ones."""
        rows = [self._judge_row(row) for row in self.table.rows(edits)]
        new = [
            row.row
            for row in rows
            if isinstance(row.entry, RegistrationEntry) and not _number(row.entry)
        ]
        numbers = choose_numbers(new, {}, self.table, self.known)
        return tuple(_numbered(row, numbers[row.row]) if row.row in numbers else row for row in rows)

    def _judge_row(self, row: TableRow) -> PlanRow:
        name = name_of(self.table, row)
        if name.is_empty:
            reason = sentence("It names nobody.")
            return PlanRow(
                row.number, Verdict.REJECTED, row.shown, (Mark(0, Tone.REFUSED, reason),), reason
            )
        first = next((other for other, known in self.seen if same_name(known, name)), None)
        if first is not None:
            same = first.texts == row.texts
            reason = sentence("The interpreter stands in row {row} already.", row=first.number)
            return PlanRow(
                row.number, Verdict.REPEATED, row.shown, (), reason, str(first.number), asks=not same
            )
        self.seen.append((row, name))
        return self._told(row, name)

    def _told(self, row: TableRow, name: PersonName) -> PlanRow:
        known = self._find(row, name)
        person = self._person(row, name, known)
        shifts, marks = self._shifts(row)
        if marks:
            return PlanRow(
                row.number, Verdict.DOUBTFUL, row.shown, tuple(marks), marks[0].sentence, asks=True
            )
        registered = self.known.registration_of.get(known.id) if known else None
        base = registered or Registration(0, self.known.event.id, 0, "", Role.INTERPRETER)
        spoken_of = [part for half in self.half_days.values() for part in half.stretches]
        on_duty = joined((*without(base.shifts, spoken_of), *shifts))
        away = base.absences if on_duty or not self.half_days else joined(self.known.days)
        registration = replace(base, shifts=on_duty, absences=away)
        entry = RegistrationEntry(
            person, registration, None, person != known, registration != registered
        )
        verdict = (
            Verdict.SAME
            if registered and not entry.person_changed and not entry.registration_changed
            else Verdict.CHANGED
        )
        return PlanRow(
            row.number,
            verdict if registered else Verdict.NEW,
            row.shown,
            tuple(marks_of(self.table, row)),
            entry=entry,
        )

    def _find(self, row: TableRow, name: PersonName) -> Person | None:
        email = self.table.value(row, Field.EMAIL).value
        if email and (person := self.known.person_by_email.get(email_key(email))):
            return person
        return next((person for person in self.interpreters if same_name(person.name, name)), None)

    def _person(self, row: TableRow, name: PersonName, known: Person | None) -> Person:
        base = known or Person(0, None, name)
        value = self.table.value
        return replace(
            base,
            email=value(row, Field.EMAIL).value or base.email,
            phone=value(row, Field.PHONE).value or base.phone,
            languages=value(row, Field.LANGUAGES).value or base.languages,
            notes=value(row, Field.NOTES).value or base.notes,
            extra=base.extra | extras_of(self.table, row),
        )

    def _shifts(self, row: TableRow) -> tuple[tuple[Stretch, ...], list[Mark]]:
        """Read the hours of all days; a cell that is unclear is marked."""
        shifts: list[Stretch] = []
        marks = []
        for at, day in self.half_days.items():
            found = read_shift(row.texts[at], day)
            if found is None:
                marks.append(Mark(at, Tone.DOUBTFUL, sentence(UNCLEAR, text=tidy(row.texts[at]))))
            else:
                shifts += found
        return joined(shifts), marks


def is_of_interpreters(table: SheetTable) -> bool:
    """Tell whether a table lists interpreters: it says their languages, or its sheet's name says so."""
    name = folded(table.sheet.name)
    return Field.LANGUAGES in table.place or any(
        word in name for word in ("interpret", "通訳", "dolmetsch")
    )


def _number(entry: RegistrationEntry) -> str:
    return entry.registration.number


def _numbered(row: PlanRow, number: str) -> PlanRow:
    assert isinstance(row.entry, RegistrationEntry)
    registration = replace(row.entry.registration, number=number)
    return row._replace(entry=row.entry._replace(registration=registration))
