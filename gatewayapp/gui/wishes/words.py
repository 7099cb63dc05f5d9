"""The words for wishes and times in the window's language."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from gatewayapp.domain.events import Event, slots_of
from gatewayapp.domain.wishes import HIGHEST_RANK, LOWEST_RANK
from gatewayapp.gui.dates import clock, day, speaks_japanese
from gatewayapp.gui.wishes.fields import Field, Outcome, Words


def wish_words(event: Event | None) -> Words:
    """Give the words for the wishes of an event."""
    numbers: Mapping[int, int] = {table.id: table.number for table in event.tables} if event else {}
    return Words(
        outcomes=outcome_words(),
        when=when,
        placed=placed,
        at_table=at_table,
        table=lambda table: numbers.get(table, 0),
        native_first=speaks_japanese(),
        starts=_starts(event) if event else (),
        sessions=_sessions(event) if event else (),
    )


def _starts(event: Event) -> tuple[datetime, ...]:
    slots = slots_of(event.sessions, event.slot_minutes, event.gap_minutes)
    return tuple(slot.start for slot in slots)


def _sessions(event: Event) -> tuple[str, ...]:
    in_order = sorted(event.sessions, key=lambda it: (it.date, it.start))
    return tuple(f"{day(it.date)} {it.name}" for it in in_order)


def outcome_words() -> dict[Outcome, str]:
    """Give the word for each outcome."""
    translate = QCoreApplication.translate
    return {
        Outcome.UNMET: translate("Wishes", "no meeting yet: why?"),
        Outcome.PLANNED: translate("Wishes", "planned"),
        Outcome.PINNED: translate("Wishes", "pinned"),
        Outcome.HELD: translate("Wishes", "held"),
        Outcome.NO_SHOW: translate("Wishes", "did not take place"),
        Outcome.CANCELLED: translate("Wishes", "called off"),
    }


def when(moment: datetime) -> str:
    """Give a time of the event, such as Tue 1 Dec 10:20; 12月1日（火）10:20."""
    return f"{day(moment)}{clock(moment)}" if speaks_japanese() else f"{day(moment)} {clock(moment)}"


def placed(outcome: str, time: str, table: int) -> str:
    """Say what holds at which time and table."""
    words = QCoreApplication.translate("Wishes", "{outcome}, {time}, table {table}")
    return words.format(outcome=outcome, time=time, table=table)


def at_table(time: str, table: int) -> str:
    """Say a time and a table."""
    words = QCoreApplication.translate("Wishes", "{time}, table {table}")
    return words.format(time=time, table=table)


def rank_words() -> dict[int, str]:
    """Give the words for each rank, 1 must to 5 would be nice."""
    translate = QCoreApplication.translate
    ends = {
        HIGHEST_RANK: translate("Wishes", "must"),
        LOWEST_RANK: translate("Wishes", "would be nice"),
    }
    return {
        rank: f"{rank}  {ends[rank]}" if rank in ends else str(rank)
        for rank in range(HIGHEST_RANK, LOWEST_RANK + 1)
    }


def heading(field: Field) -> str:
    """Give the words over a column."""
    translate = QCoreApplication.translate
    return {
        Field.RANK: translate("Wishes", "Rank"),
        Field.ASKER: translate("Wishes", "Who wishes"),
        Field.DIRECTION: "",
        Field.ASKED: translate("Wishes", "To meet"),
        Field.STATE: translate("Wishes", "Meeting"),
        Field.FIXED: translate("Wishes", "Fixed time"),
        Field.COMMENT: translate("Wishes", "Comment"),
        Field.SESSION: translate("Wishes", "Session"),
        Field.DELEGATES: translate("Wishes", "Delegates"),
        Field.ASKER_COUNTRY: "",
        Field.ASKED_COUNTRY: "",
    }[field]


def column_name(field: Field) -> str:
    """Give the words by which a column is chosen, also where none stand over it."""
    translate = QCoreApplication.translate
    names = {
        Field.DIRECTION: translate("Wishes", "Whether both wish it"),
        Field.ASKER_COUNTRY: translate("Wishes", "Country of who wishes"),
        Field.ASKED_COUNTRY: translate("Wishes", "Country of the partner"),
    }
    return names.get(field) or heading(field)
