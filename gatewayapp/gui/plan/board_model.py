"""The board of one session as a Qt model; every cell is a look-up."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QObject, Qt

from gatewayapp.domain.events import Slot
from gatewayapp.gui.dates import speaks_japanese
from gatewayapp.gui.plan.rows import Row
from gatewayapp.gui.plan.sheet import Card, Place, Sheet

NO_PARENT = QModelIndex()


class BoardModel(QAbstractTableModel):
    """Rows of people or tables, columns of one session's slots; a filter leaves out rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.session: int | None = 0
        self.slots: tuple[Slot, ...] = ()
        self.shown: tuple[int, ...] = ()
        self.conflicts: frozenset[int] = frozenset()
        self._answers: dict[int, Callable[[QModelIndex], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._title,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: self._tip,
        }

    def show_sheet(
        self, sheet: Sheet, session: int | None, shown: tuple[int, ...] | None = None
    ) -> None:
        """Show one session of a sheet or all; ``shown`` are the rows that the filter leaves."""
        self.beginResetModel()
        self.sheet, self.session = sheet, session
        self.slots = sheet.slots_of(session)
        self.shown = tuple(range(len(sheet.rows))) if shown is None else shown
        self.endResetModel()

    def mark_conflicts(self, meetings: frozenset[int]) -> None:
        """Mark the meetings (ids) that break a hard rule."""
        self.conflicts = meetings
        self.repaint_all()

    def repaint_all(self) -> None:
        """Have every visible cell painted again."""
        if self.shown and self.slots:
            last = self.index(len(self.shown) - 1, len(self.slots) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: QModelIndex = NO_PARENT) -> int:
        """Give the number of rows that the filter leaves."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: QModelIndex = NO_PARENT) -> int:
        """Give the number of the session's slots."""
        return 0 if parent.isValid() else len(self.slots)

    def row_at(self, section: int) -> Row | None:
        """The people or the table of a visible row."""
        return self.sheet.rows[self.shown[section]] if self.sheet and section < len(self.shown) else None

    def card_at(self, index: QModelIndex) -> Card | None:
        """The meeting in a cell."""
        if not index.isValid() or self.sheet is None:
            return None
        return self.sheet.cards.get(self.place_at(index.row(), index.column()))

    def place_at(self, row: int, column: int) -> Place:
        """Where a cell of the board is on the sheet."""
        return self.shown[row], self.slots[column].index

    def index_of(self, meeting: int) -> QModelIndex:
        """The first visible cell in which a meeting (id) stands; not valid when it is not in sight."""
        places = self.sheet.places_of.get(meeting, ()) if self.sheet else ()
        found = (self.index_at(*place) for place in places)
        return next((index for index in found if index.isValid()), QModelIndex())

    def index_at(self, row: int, slot: int) -> QModelIndex:
        """The cell of a row of the sheet and a slot (index); not valid when it is not in sight."""
        slots = [shown.index for shown in self.slots]
        if row not in self.shown or slot not in slots:
            return QModelIndex()
        return self.index(self.shown.index(row), slots.index(slot))

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a cell holds, or its words for tips and screen readers."""
        answer = self._answers.get(role)
        return answer(index) if answer and index.isValid() and self.sheet is not None else None

    def _title(self, index: QModelIndex) -> str | None:
        card = self.card_at(index)
        return card.title if card else None

    def _tip(self, index: QModelIndex) -> str | None:
        return self._spoken(index) if self.card_at(index) else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give the words of a row or a column."""
        if self.sheet is None or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._column_said(section, role)
        row = self.row_at(section)
        return ", ".join(filter(None, (self.row_name(row), row.note))) if row else None

    def row_name(self, row: Row) -> str:
        """The full name of a row: the organisation or the table."""
        return row.full_name or QCoreApplication.translate("Board", "Table {number}").format(
            number="".join(row.chips[:1])
        )

    def chip_at(self, section: int) -> str:
        """The number of a row's usual table; of several sessions only if it is the same in all."""
        row = self.row_at(section)
        if row is None or not row.chips:
            return ""
        chips = set(row.chips) if self.session is None else {row.chips[self.session]}
        return chips.pop() if len(chips) == 1 else ""

    def begins_session(self, section: int) -> bool:
        """Whether a column is the first of another session than the one before it."""
        return section == 0 or self.slots[section].session != self.slots[section - 1].session

    def tables_at(self, section: int) -> tuple[int, int]:
        """How many tables are used, and how many there are, in a column."""
        if self.sheet is None:
            return 0, 0
        slot = self.slots[section].index
        return self.sheet.tables_used[slot], self.sheet.tables_open[slot]

    def _column_said(self, section: int, role: int) -> str:
        start = f"{self.slots[section].start:%H:%M}"
        if self.session is None and self.begins_session(section):
            begin = self.slots[section].start
            start = f"{day_name(begin)} {begin:%H:%M}"
        if role == Qt.ItemDataRole.DisplayRole:
            return start
        used, tables = self.tables_at(section)
        words = QCoreApplication.translate("Board", "{time}: {used} of {tables} tables are used")
        return words.format(time=start, used=used, tables=tables)

    def _spoken(self, index: QModelIndex) -> str:
        row, slot = self.row_at(index.row()), self.slots[index.column()]
        if row is None:
            return ""
        card, when = self.card_at(index), day_and_time(slot.start)
        if card is None:
            away = self.sheet and self.place_at(index.row(), index.column()) in self.sheet.away
            words = (
                QCoreApplication.translate("Board", "{who}, {when}, away")
                if away
                else QCoreApplication.translate("Board", "{who}, {when}, free")
            )
            return words.format(who=self.row_name(row), when=when)
        words = QCoreApplication.translate("Board", "{who}, {when}, table {table}, meets {partner}")
        who = self.row_name(row)
        if row.table is not None:
            words = QCoreApplication.translate("Board", "Table {table}, {when}, {who} meets {partner}")
            who = card.title
        elif row.interpreter is not None:
            words = QCoreApplication.translate(
                "Board", "{who}, {when}, table {table}: {first} meets {partner}"
            )
        said = words.format(who=who, when=when, table=card.table, partner=card.partner, first=card.title)
        return ", ".join((said, *self._states(card)))

    def _states(self, card: Card) -> list[str]:
        states = []
        if card.interpreter:
            words = QCoreApplication.translate("Board", "{name} interprets")
            states.append(words.format(name=card.interpreter))
        if card.pinned:
            states.append(QCoreApplication.translate("Board", "pinned"))
        if any(meeting.id in self.conflicts for meeting in card.meetings):
            states.append(QCoreApplication.translate("Board", "breaks a hard rule"))
        return states


def day_and_time(moment: datetime) -> str:
    """Say a moment shortly in the window's language: ``Tue 10:20``, ``12/1（火）10:20``."""
    if speaks_japanese():
        return f"{moment.month}/{moment.day}（{day_name(moment)}）{moment:%H:%M}"
    return f"{day_name(moment)} {moment:%H:%M}"


def day_name(moment: datetime) -> str:
    """Say the day of the week shortly in the window's language."""
    return QLocale().dayName(moment.isoweekday(), QLocale.FormatType.ShortFormat)
