"""Absences by half day, judged row by row."""

from dataclasses import replace

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.folding import name_key
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.registrations import Registration
from gatewayapp.domain.time import Stretch, joined
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.importing.choices import Edits
from gatewayapp.importing.columns import Column
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.people import name_of, same_name
from gatewayapp.importing.plan import AbsenceEntry, Mark, PlanRow, Tone, Verdict
from gatewayapp.importing.sheets import Row
from gatewayapp.importing.tables import SheetTable, TableRow
from gatewayapp.importing.values.contacts import email_key
from gatewayapp.importing.values.hours import HalfDay, cut, read_absence, read_half_day
from gatewayapp.importing.values.texts import tidy

UNCLEAR = (
    '"{text}" does not say when the person is away. Write x, from 10:30, until 14:15 or not 14:00-15:20.'
)


def mark_hours(columns: tuple[Column, ...], above: Row, known: KnownData) -> tuple[Column, ...]:
    """Give the columns whose headings name a day or a part of one of the event their field.

    ``above`` is the row over the headings: ``1 Dec`` there may stand over AM and PM.
    """
    marked, group = [], ""
    at_column = {column.position: column for column in columns}
    for position in range(max(at_column, default=-1) + 1):
        group = (above[position].strip() if position < len(above) else "") or group
        if position in at_column:
            marked.append(_of_hours(at_column[position], group, known))
    return tuple(marked)


def _of_hours(column: Column, group: str, known: KnownData) -> Column:
    for heading in (column.heading, f"{group} {column.heading}"):
        if heading.strip() and half_day_of(heading, known):
            why = sentence("Its heading names a part of the event.")
            return replace(column, heading=heading, field=Field.HOURS, sure=1, why=why)
    return column


def half_day_of(heading: str, known: KnownData) -> HalfDay | None:
    """Read a heading that names a part of the event, or one of its slots."""
    return read_half_day(heading, known.days, known.event.slot_minutes)


def half_days(table: SheetTable, known: KnownData) -> dict[int, HalfDay]:
    """Give the stretch that each column of hours speaks about."""
    found = {
        at: half_day_of(column.heading, known)
        for at, column in enumerate(table.columns)
        if column.field is Field.HOURS
    }
    return {at: half_day for at, half_day in found.items() if half_day is not None}


class AbsenceJudge:
    """Judges the absences of registered people; somebody's first row counts."""

    def __init__(self, table: SheetTable, known: KnownData, *, decided: bool = False) -> None:
        self.decided = decided
        self.table = table
        self.known = known
        self.half_days = half_days(table, known)
        self.seen: dict[int, TableRow] = {}
        self.here = [person for person in known.people if person.id in known.registration_of]

    def judge(self, edits: Edits) -> tuple[PlanRow, ...]:
        """Judge all rows."""
        return tuple(map(self._judge_row, self.table.rows(edits)))

    def _judge_row(self, row: TableRow) -> PlanRow:
        people = self.people(row)
        if len(people) != 1:
            words = (
                "Nobody registered for this event is meant."
                if not people
                else "Several people registered bear this name."
            )
            return self._refused(row, sentence(words))
        person = people[0]
        first = self.seen.setdefault(person.id, row)
        if first is not row:
            return self._repeated(row, first)
        return self._told(row, self.known.registration_of[person.id])

    def people(self, row: TableRow) -> list[Person]:
        """Find who is meant: by the address if there is one, else by number or name."""
        email = self.table.value(row, Field.EMAIL)
        if email.shown:
            person = self.known.person_by_email.get(email_key(email.value or ""))
            return [person] if person and person.id in self.known.registration_of else []
        name = name_of(self.table, row)
        if name.is_empty:
            return []
        key = name_key(name.native or f"{name.family} {name.given}")
        return [p for p in self.here if same_name(p.name, name) or key == name_key(p.name.listed)]

    def _refused(self, row: TableRow, reason: Sentence) -> PlanRow:
        at = self.table.place.get(Field.EMAIL, 0)
        return PlanRow(
            row.number, Verdict.REJECTED, row.shown, (Mark(at, Tone.REFUSED, reason),), reason
        )

    def _repeated(self, row: TableRow, first: TableRow) -> PlanRow:
        same = row.texts == first.texts
        words = (
            "Every cell equals row {row}."
            if same
            else "This person's absences stand in row {row}; those stay until you decide."
        )
        return PlanRow(
            row.number,
            Verdict.REPEATED,
            row.shown,
            (),
            sentence(words, row=first.number),
            str(first.number),
            asks=not same,
        )

    def _told(self, row: TableRow, registration: Registration) -> PlanRow:
        said, marks = self._absences(row)
        spoken_of = [part for half in self.half_days.values() for part in half.stretches]
        # A decided row adds to what is stored; a file's row replaces it for the times it speaks about.
        kept = registration.absences if self.decided else without(registration.absences, spoken_of)
        absences = joined((*kept, *said))
        entry = AbsenceEntry(replace(registration, absences=absences), said)
        note = "" if self.decided else self.table.value(row, Field.NOTES).value
        if marks or note:
            reason = (
                marks[0].sentence if marks else sentence('A remark to decide about: "{text}"', text=note)
            )
            if note:
                marks.append(
                    Mark(
                        self.table.place[Field.NOTES],
                        Tone.DOUBTFUL,
                        sentence("A remark: absences are never guessed from it."),
                    )
                )
            return PlanRow(
                row.number, Verdict.DOUBTFUL, row.shown, tuple(marks), reason, entry=entry, asks=True
            )
        verdict = Verdict.SAME if absences == joined(registration.absences) else Verdict.CHANGED
        return PlanRow(row.number, verdict, row.shown, entry=entry)

    def _absences(self, row: TableRow) -> tuple[tuple[Stretch, ...], list[Mark]]:
        """Read all half days of a row; cells that are unclear are marked and say nothing."""
        said: list[Stretch] = []
        marks = []
        for at, half_day in self.half_days.items():
            found = read_absence(row.texts[at], half_day)
            if found is None:
                marks.append(Mark(at, Tone.DOUBTFUL, sentence(UNCLEAR, text=tidy(row.texts[at]))))
            else:
                said += found
        return joined(said), marks


def without(stretches: tuple[Stretch, ...], parts: list[Stretch]) -> tuple[Stretch, ...]:
    """Give what of some stretches lies outside the parts."""
    left = list(stretches)
    for part in parts:
        left = [piece for stretch in left for piece in cut(stretch, part)]
    return tuple(left)


def no_hours(file: str, known: KnownData) -> Fault:
    """Give the fault of a file in which no column speaks about the event's days."""
    days = sorted({day.start.date() for day in known.days})
    return Fault(
        'No column of "{file}" names a day of the event ({days}) beside a column with people. '
        "Put headings such as 1 Dec AM above the columns.",
        file=file,
        days=", ".join(day.isoformat() for day in days),
    )
