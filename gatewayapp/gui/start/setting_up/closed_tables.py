"""The rows that say when tables are closed."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gatewayapp.domain.closings import Closing, closings_of, with_closings
from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.gui.start.setting_up.checks import CLOSED, CLOSED_TIMES, VENUE, FieldFault
from gatewayapp.gui.start.setting_up.closing_row import ClosingRow
from gatewayapp.gui.start.setting_up.form import FaultLine, Restoring, begin_in
from gatewayapp.gui.start.setting_up.rows import Rows


class ClosedTables(QObject):
    """One row for each closing; ``edited`` carries the event as it is after what was typed.

    The rows keep their order for as long as they say what is true of the event, so that none runs
    away while it is typed in.
    """

    edited = Signal(object)

    def __init__(self, restoring: Restoring, parent: QWidget) -> None:
        super().__init__(parent)
        self._restoring, self._page = restoring, parent
        self._event: Event | None = None
        self._closings: list[Closing] = []
        self._unfit: dict[int, dict[str, Fault]] = {}
        self.rows = Rows(self._new_row)
        self.add = self.rows.offer(self.tr("Close tables for a time"), self._add, parent)

    def fill(self, event: Event) -> None:
        """Show when which tables are closed; what was typed and does not fit stays as it is."""
        self._event = event
        if not self._is_told(event):
            self._closings, self._unfit = list(closings_of(event)), {}
        rows = self.rows.fit(len(self._closings))
        for place, (row, closing) in enumerate(zip(rows, self._closings, strict=True)):
            if place in self._unfit:
                row.offer(event)
            else:
                row.show_closing(event, closing)

    def unfit(self) -> Iterator[FieldFault]:
        """Give the faults of what was typed and could not be taken over."""
        for place, faults in self._unfit.items():
            for field, fault in faults.items():
                yield FieldFault(VENUE, field, fault, place)

    def fault_lines(self) -> dict[tuple[str, int], FaultLine]:
        """Give the lines for faults by field and row."""
        numbers = {(CLOSED, place): row.fault for place, row in enumerate(self.rows.there)}
        return numbers | {
            (CLOSED_TIMES, place): row.time_fault for place, row in enumerate(self.rows.there)
        }

    def settled(self, event: Event) -> Event:
        """Take over what was typed and fits now, as the tables have changed."""
        for place in tuple(self._unfit):
            event = self._typed(event, place)
        return event

    def _is_told(self, event: Event) -> bool:
        """Whether the rows say what is true of an event."""
        there = {table.number for table in event.tables}
        known = all(there.issuperset(closing.tables) for closing in self._closings)
        return known and with_closings(event, self._closings).tables == event.tables

    def _new_row(self, place: int) -> ClosingRow:
        row = ClosingRow(self._restoring, self._page)
        row.changed.connect(lambda: self._take(place))
        row.removed.connect(lambda: self._remove(place))
        return row

    def _take(self, place: int) -> None:
        if self._event is not None and place < len(self._closings):  # a row that goes tells once more
            self.edited.emit(self._typed(self._event, place))

    def _typed(self, event: Event, place: int) -> Event:
        """Give the event with what is typed in a row, or as it is if that does not fit."""
        typed = self.rows.there[place].closing(event)
        if not isinstance(typed, Closing):
            self._unfit[place] = typed
            return event
        self._unfit.pop(place, None)
        self._closings[place] = typed
        return with_closings(event, self._closings)

    def _remove(self, place: int) -> None:
        if self._event is not None:
            del self._closings[place]
            self._unfit = {}
            self.edited.emit(with_closings(self._event, self._closings))

    def _add(self) -> None:
        """Begin with the last table, all day."""
        if self._event is not None:
            last = max(table.number for table in self._event.tables)
            self._closings.append(Closing((last,)))
            self.edited.emit(with_closings(self._event, self._closings))
            begin_in(self.rows.there[-1].numbers)
