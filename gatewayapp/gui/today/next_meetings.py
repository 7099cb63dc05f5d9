"""The meetings that begin next, and whether both sides are here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gatewayapp.domain.meetings import Meeting
from gatewayapp.gui.dates import clock, day
from gatewayapp.gui.labels import Chip, ElidedLabel, Label
from gatewayapp.gui.tables.cells import StatusCell, TextCell
from gatewayapp.gui.tables.fitted_table import FittedTable
from gatewayapp.gui.tables.model import Column, RowsModel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.today.words import PRESENCE, firm_of, name_of, presence_words, until
from gatewayapp.gui.wording import grouped
from gatewayapp.services.people import PersonLine
from gatewayapp.services.today import DayBook, Presence

TABLE, HOST, VISITOR, PRESENT, NOT_COMING = range(5)
USUAL = 240
TONES = ("good", "warn", "bad")
ORDER = {presence: at for at, presence in enumerate(reversed(Presence))}


@dataclass(frozen=True, slots=True)
class Encounter:
    """A row: the table's number, the two organisations, and who of them is here.

    ``absent`` names each side, and the interpreter, who is not here, with the registrations.
    """

    id: int
    table: int
    host: str
    visitor: str
    presence: Presence
    is_today: bool
    """Whether the day has come: before, it is no fault that nobody is here."""
    absent: tuple[tuple[str, frozenset[int]], ...] = ()


class NextMeetings(QWidget):
    """When the next meetings begin, how many are ready, and a table of them, the worst first.

    ``missing`` carries the registrations of those who are said not to come.
    """

    missing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", Text.HEADING, "t1", self)
        self.note = ElidedLabel("", Text.BODY, "t2", self)
        self.chips = [Chip("", tone, parent=self) for tone in TONES]
        self._shown: tuple[DayBook, datetime | None, bool] | None = None
        self._rows: Sequence[Encounter] = ()
        self._low = False
        self.model = RowsModel(_columns(), attrgetter("id"), self)
        self.table = FittedTable(self)
        self.table.setAccessibleName(self.tr("Next meetings"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(TextCell(self.table))
        self.table.setItemDelegateForColumn(PRESENT, StatusCell(self.table))
        self.table.set_columns(tuple(column.width for column in self.model.columns), PRESENT)
        self.table.set_flexible({HOST: USUAL, VISITOR: USUAL})
        self.table.clicked.connect(self._press)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer_at)
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
        column.addStretch(0)

    def show_next(self, book: DayBook, now: datetime) -> None:
        """Show the meetings that begin next after a moment of the event's clock."""
        meetings = book.upcoming(now)
        start = meetings[0].start if meetings else None
        today = start is not None and start.date() == now.date()
        if self._shown is None or self._shown[0] is not book or self._shown[1:] != (start, today):
            self._shown = book, start, today
            self._list(_rows(book, meetings, today))
        rows = self._rows
        self._head(rows, start, now)
        if not rows:
            none = self.tr("No meetings are planned yet.")
            over = self.tr("All meetings have begun.")
            self.title.setText(over if book.meetings else none)

    def _list(self, rows: Sequence[Encounter]) -> None:
        self._rows = rows
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows) and not self._low)

    def set_low(self, *, low: bool) -> None:
        """Say in a low window only when they begin and how many are ready."""
        self._low = low
        self.table.setVisible(bool(self._rows) and not low)

    def ask_current(self) -> bool:
        """Say of the row in hand who does not come, or ask who; tell whether there was one."""
        return self._ask(self.table.currentIndex())

    def _press(self, index: QModelIndex) -> None:
        if index.column() == NOT_COMING:
            self._ask(index)

    def _offer_at(self, point: QPoint) -> None:
        index = self.table.indexAt(point)
        if index.isValid():
            self._offer(index, self.table.viewport().mapToGlobal(point))

    def _ask(self, index: QModelIndex) -> bool:
        absent = self.model.row_at(index).absent if index.isValid() else ()
        if len(absent) == 1:
            self.missing.emit(absent[0][1])
        elif absent:
            below = self.table.visualRect(index.siblingAtColumn(NOT_COMING)).bottomLeft()
            self._offer(index, self.table.viewport().mapToGlobal(below))
        return bool(absent)

    def _offer(self, index: QModelIndex, point: QPoint) -> None:
        """Ask who of a meeting does not come."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, missing in self.model.row_at(index).absent:
            words = self.tr("{name} is not coming").format(name=name).replace("&", "&&")
            menu.addAction(icon("user-x"), words, partial(self.missing.emit, missing))
        if not menu.isEmpty():
            menu.popup(point)

    def _head(self, rows: Sequence[Encounter], start: datetime | None, now: datetime) -> None:
        self.note.setText("")
        if start is not None:
            today = start.date() == now.date()
            when = clock(start) if today else f"{day(start.date())} {clock(start)}"
            self.title.setText(self.tr("Next: {time}").format(time=when))
            count = grouped(self.tr("%n meeting(s)", "", len(rows)))
            self.note.setText(f"{count} · {until(start, now)}")
        both, missed = (
            sum(row.presence is it for row in rows) for it in (Presence.BOTH, Presence.NO_SHOW)
        )
        words = (
            (both, self.tr("{count:,} ready")),
            (len(rows) - both - missed, self.tr("{count:,} wait")),
            (missed, self.tr("{count:,} no-show", "", missed)),
        )
        for chip, tone, (count, said) in zip(self.chips, TONES, words, strict=True):
            chip.setVisible(count > 0)
            chip.set_state(said.format(count=count), tone if rows and rows[0].is_today else "")


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
            tone=lambda row: PRESENCE[row.presence][2] if row.is_today else "",
        ),
        Column(
            "missing",
            "",
            lambda row: translate("Today", "Not coming?") if row.absent and row.is_today else "",
            120,
            tone=lambda _row: "acc",
        ),
    )


def _table(row: Encounter) -> str:
    return str(row.table)


def _rows(book: DayBook, meetings: Sequence[Meeting], is_today: bool) -> Sequence[Encounter]:
    tables = {table.id: table.number for table in book.event.tables}
    return sorted((_row(book, it, tables[it.table], is_today) for it in meetings), key=_worst_first)


def _row(book: DayBook, meeting: Meeting, table: int, is_today: bool) -> Encounter:
    there = [line for line in map(book.people.get, meeting.delegates) if line is not None]
    firms = {line.organisation.id: firm_of(line.organisation) for line in there if line.organisation}
    host, visitor = (firms.get(side, "") for side in (meeting.first, meeting.second))
    absent = tuple(_absent(book, meeting, there, firms)) if meeting.state.takes_place else ()
    return Encounter(meeting.id, table, host, visitor, book.presence(meeting), is_today, absent)


def _absent(
    book: DayBook, meeting: Meeting, there: Sequence[PersonLine], firms: Mapping[int, str]
) -> Iterator[tuple[str, frozenset[int]]]:
    """Name each side of whom nobody is here, then the interpreter."""
    for side in (meeting.first, meeting.second):
        lines = [line for line in there if line.person.organisation == side]
        if lines and all(line.registration.checked_in is None for line in lines):
            yield firms[side], frozenset(line.registration.id for line in lines)
    interpreter = book.people.get(meeting.interpreter or 0)
    if interpreter is not None and interpreter.registration.checked_in is None:
        yield name_of(interpreter), frozenset({interpreter.registration.id})


def _worst_first(row: Encounter) -> tuple[int, int]:
    return ORDER[row.presence], row.table
