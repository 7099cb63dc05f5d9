"""What the desk reads of a no-show: who is missing, and what the proposed repair changes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.no_shows import Alteration, Kind
from gatewayapp.domain.organisations import Organisation
from gatewayapp.gui.dates import clock, day, speaks_japanese
from gatewayapp.gui.today.words import firm_of, name_of
from gatewayapp.services.no_shows import Proposal
from gatewayapp.services.people import PersonLine
from gatewayapp.services.today import DayBook

KINDS = {
    Kind.IN: (QT_TRANSLATE_NOOP("Missing", "in"), "good"),
    Kind.MOVES: (QT_TRANSLATE_NOOP("Missing", "moves"), "acc"),
    Kind.OTHERS: (QT_TRANSLATE_NOOP("Missing", "stays"), "acc"),
    Kind.OUT: (QT_TRANSLATE_NOOP("Missing", "waits"), "warn"),
}
NO_SHOW = (QT_TRANSLATE_NOOP("Missing", "no-show"), "bad")


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line of what changes: a word with its tone, who meets, and when and where."""

    word: str
    tone: str
    pair: str
    below: str


def missing_lines(book: DayBook, missing: frozenset[int]) -> list[PersonLine]:
    """Give those who are missing, as far as they are still registered."""
    return [book.people[it] for it in sorted(missing) if it in book.people]


def who_is_missing(book: DayBook, missing: frozenset[int]) -> str:
    """Name the organisation if nobody of it is here, else the people."""
    lines = missing_lines(book, missing)
    firms = {line.person.organisation for line in lines}
    here = {
        line.person.organisation
        for line in book.people.values()
        if line.registration.checked_in is not None
    }
    meets = all(line.registration.role.meets for line in lines)
    if meets and len(firms) == 1 and firms.isdisjoint({*here, None}):
        return firm_of(lines[0].organisation)
    return ", ".join(map(name_of, lines))


def names_with_numbers(book: DayBook, missing: frozenset[int]) -> str:
    """Name those who are missing as the badge does, with their numbers."""
    lines = missing_lines(book, missing)
    words = QCoreApplication.translate("Missing", "{name} ({number})")
    return ", ".join(words.format(name=name_of(it), number=it.registration.number) for it in lines)


def change_lines(book: DayBook, proposal: Proposal) -> tuple[ChangeLine, ...]:
    """Say what changes, first what comes in; meetings of the missing that cannot be saved come last."""
    noted = {it.id for it in proposal.after if it.state is MeetingState.NO_SHOW}
    firms = {
        line.organisation.id: board_name(line.organisation)
        for line in book.people.values()
        if line.organisation is not None
    }
    changes = sorted(proposal.changes, key=lambda it: it.before is not None and it.before.id in noted)
    return tuple(_line(book, it, firms, noted) for it in changes)


def board_name(firm: Organisation) -> str:
    """Give an organisation's name as short as boards give it, in the reader's script."""
    native = firm.native_name if speaks_japanese() else ""
    return native or firm.board_name


def _line(book: DayBook, change: Alteration, firms: Mapping[int, str], noted: set[int]) -> ChangeLine:
    meeting = change.after or change.before
    assert meeting is not None
    word, tone = NO_SHOW if meeting.id in noted else KINDS[change.kind]
    said = QCoreApplication.translate("Missing", word)
    pair = " × ".join(firms.get(side, "–") for side in (meeting.first, meeting.second))
    comma = QCoreApplication.translate("Missing", ", ")
    return ChangeLine(said, tone, pair, comma.join(_below(book, change)))


def _below(book: DayBook, change: Alteration) -> Iterator[str]:
    translate, tables = QCoreApplication.translate, {it.id: it.number for it in book.event.tables}
    old, new = change.before, change.after
    at = new or old
    assert at is not None
    if old and new and old.start != new.start:
        yield f"{clock(old.start)} → {clock(new.start)}"
    else:
        yield clock(at.start)
    number = tables.get(at.table, "")
    if old and new and old.table != new.table:
        yield translate("Missing", "table {old} → {new}").format(
            old=tables.get(old.table, ""), new=number
        )
    else:
        yield translate("Missing", "table {number}").format(number=number)
    if old and new and (others := _newcomers(old, new)):
        known = [book.people[it] for it in others if it in book.people]
        yield translate("Missing", "with {names}").format(names=", ".join(map(name_of, known)))


def _newcomers(old: Meeting, new: Meeting) -> list[int]:
    come = [it for it in new.delegates if it not in old.delegates]
    if new.interpreter is not None and new.interpreter != old.interpreter:
        come.append(new.interpreter)
    return come


def on_the_day(moment: datetime, now: datetime) -> str:
    """Say today, or the day that is meant."""
    if moment.date() == now.date():
        return QCoreApplication.translate("Missing", "today")
    return QCoreApplication.translate("Missing", "on {day}").format(day=day(moment.date()))
