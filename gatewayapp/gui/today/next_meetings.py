"""The meetings that begin next, and whether both sides are here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gatewayapp.domain.meetings import Meeting
from gatewayapp.gui.dates import clock, day
from gatewayapp.gui.labels import Chip, ElidedLabel, Label
from gatewayapp.gui.tables.cells import StatusCell, TextCell
from gatewayapp.gui.tables.fitted_table import FittedTable
from gatewayapp.gui.tables.model import Column, RowsModel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.today.words import PRESENCE, firm_of, presence_words, until
from gatewayapp.services.today import DayBook, Presence

TABLE, HOST, VISITOR, PRESENT = range(4)
USUAL = 240
ORDER = {presence: at for at, presence in enumerate(reversed(Presence))}


@dataclass(frozen=True, slots=True)
class Encounter:
    """A row: the table's number, the two organisations, and who of them is here."""

    id: int
    table: int
    host: str
    visitor: str
    presence: Presence


class NextMeetings(QWidget):
    """When the next meetings begin, how many are ready, and a table of them, the worst first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", Text.HEADING, "t1", self)
        self.note = ElidedLabel("", Text.BODY, "t2", self)
        self.chips = [Chip("", tone, parent=self) for tone in ("good", "warn", "bad")]
        self.model = RowsModel(_columns(), attrgetter("id"), self)
        self.table = FittedTable(self)
        self.table.setAccessibleName(self.tr("Next meetings"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(TextCell(self.table))
        self.table.setItemDelegateForColumn(PRESENT, StatusCell(self.table))
        self.table.set_columns(tuple(column.width for column in self.model.columns), PRESENT)
        self.table.set_flexible({HOST: USUAL, VISITOR: USUAL})
        above = QHBoxLayout()
        above.setContentsMargins(px(16), 0, px(16), px(8))
        above.setSpacing(px(8))
        above.addWidget(self.title)
        above.addWidget(self.note, 1)
        for chip in self.chips:
            above.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.table, 1)

    def show_next(self, book: DayBook, now: datetime) -> None:
        """Show the meetings that begin next after a moment of the event's clock."""
        meetings = book.upcoming(now)
        rows = sorted((_row(book, meeting) for meeting in meetings), key=_worst_first)
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._head(rows, meetings[0].start if meetings else None, now)
        if not rows:
            none = self.tr("No meetings are planned yet.")
            over = self.tr("All meetings have begun.")
            self.title.setText(over if book.meetings else none)

    def _head(self, rows: Sequence[Encounter], start: datetime | None, now: datetime) -> None:
        self.note.setText("")
        if start is not None:
            today = start.date() == now.date()
            when = clock(start) if today else f"{day(start.date())} {clock(start)}"
            self.title.setText(self.tr("Next: {time}").format(time=when))
            count = self.tr("%n meeting(s)", "", len(rows))
            self.note.setText(f"{count} · {until(start, now)}")
        both, nobody = (
            sum(row.presence is it for row in rows) for it in (Presence.BOTH, Presence.NOBODY)
        )
        words = (
            (both, self.tr("{count} ready")),
            (len(rows) - both - nobody, self.tr("{count} wait")),
            (nobody, self.tr("{count} with nobody here")),
        )
        for chip, (count, said) in zip(self.chips, words, strict=True):
            chip.setVisible(count > 0)
            chip.set_state(said.format(count=count), chip.tone)


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    number, host, visitor = (
        translate("Today", "Table"),
        translate("Today", "Host"),
        translate("Today", "Visitor"),
    )
    return (
        Column("table", number, _table, 64, numeric=True, order=attrgetter("table")),
        Column("host", host, attrgetter("host"), USUAL, strong=True),
        Column("visitor", visitor, attrgetter("visitor"), USUAL),
        Column(
            "presence",
            translate("Today", "Who is here"),
            lambda row: presence_words(row.presence),
            160,
            order=_worst_first,
            icon=lambda row: PRESENCE[row.presence][1],
            tone=lambda row: PRESENCE[row.presence][2],
        ),
    )


def _table(row: Encounter) -> str:
    return str(row.table)


def _row(book: DayBook, meeting: Meeting) -> Encounter:
    firms = {
        line.organisation.id: line.organisation
        for line in map(book.people.get, meeting.delegates)
        if line is not None and line.organisation is not None
    }
    tables = {table.id: table.number for table in book.event.tables}
    host, visitor = (firm_of(firms.get(side)) for side in (meeting.first, meeting.second))
    return Encounter(meeting.id, tables[meeting.table], host, visitor, book.presence(meeting))


def _worst_first(row: Encounter) -> tuple[int, int]:
    return ORDER[row.presence], row.table
