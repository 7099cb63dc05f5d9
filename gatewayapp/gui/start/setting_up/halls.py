"""The third step: zones with their tables, ways, booths, closed tables; how many tables are needed."""

from collections.abc import Callable, Sequence
from itertools import combinations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gatewayapp.domain.events import Event, Table
from gatewayapp.domain.faults import Fault
from gatewayapp.gui.labels import Label
from gatewayapp.gui.start.setting_up.checks import BOOTH, VENUE, ZONE, FieldFault
from gatewayapp.gui.start.setting_up.closed_tables import ClosedTables
from gatewayapp.gui.start.setting_up.form import FaultLine, Restoring, begin_in, number
from gatewayapp.gui.start.setting_up.hall_rows import BoothRow, Owners, WayRow, ZoneRow, owners_model
from gatewayapp.gui.start.setting_up.rows import Rows
from gatewayapp.gui.start.setting_up.step import SetUpStep
from gatewayapp.gui.start.setting_up.venue import (
    minutes_between,
    named,
    owned,
    renumbered,
    resized,
    walked,
    with_zone,
    without_zone,
)
from gatewayapp.gui.theme.fonts import Text

MOST_EXPECTED, MOST_WAYS, MOST_BOOTHS = 99_999, 15, 60


class Halls(SetUpStep):
    """One row for each zone, one for each way between two, one for each booth.

    ``expected_changed`` carries how many meetings are expected, 0 for not known.
    """

    expected_changed = Signal(int)

    has_long_rows = True

    def __init__(self, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(restoring, parent)
        self.owners: Owners = ()
        self._unfit: dict[int, Fault] = {}
        self._order: list[int] = []
        self._model = owners_model((), self)
        self._filled: tuple[object, ...] = (None, None, None, None)
        self.zones, self.ways, self.booths = (
            Rows(self._new_zone),
            Rows(self._new_way),
            Rows(self._new_booth),
        )
        self.add_zone = self.zones.offer(self.tr("Add a zone"), self._add_zone, self)
        self.add_booth = self.booths.offer(self.tr("Add a booth"), self._add_booth, self)
        self.expected = number(0, MOST_EXPECTED, width=120, name=self.tr("Meetings expected"))
        self.expected.setSpecialValueText(self.tr("not known"))
        note = self.tr("in all; tables needed are meetings / slots and 15 % more")
        line = self.form.add(self.tr("Meetings"), self.expected, note=note)
        self.form.add_layout(self.tr("Zones"), self.zones.layout)
        self._way_words = self.form.add_layout(self.tr("Ways"), self.ways.layout)
        self._booth_words = self.form.add_layout(self.tr("Booths"), self.booths.layout)
        self.closed = ClosedTables(restoring, self)
        self.closed.edited.connect(self.edited)
        self.form.add_layout(self.tr("Closed"), self.closed.rows.layout)
        self._more = Label("", Text.SMALL, "t2", self)
        self.booths.layout.addWidget(self._more)
        self.column.addStretch(1)
        self.expected.valueChanged.connect(self.expected_changed)
        restoring.watch(self.expected, line=line)

    def offer_owners(self, owners: Owners) -> None:
        """Offer organisations as owners of booths."""
        self.owners = owners
        known = {id_ for id_, _name in owners}
        booths = self._in_rows(self.event_shown) if self.event_shown else []
        others = {table.owner or 0 for table in booths} - known
        self._model = owners_model((*owners, *((id_, "–") for id_ in sorted(others))), self)
        self._unfit = {}
        self.booths.fit(0)
        if self.event_shown is not None:
            self.fill(self.event_shown)

    def fill(self, event: Event) -> None:
        """Put the event into the fields; what is the same venue as before is left as it stands."""
        venue = (event.zones, event.tables, event.sessions, self.owners)
        if all(now is before for now, before in zip(venue, self._filled, strict=True)):
            return
        self._filled = venue
        rows = self.zones.fit(len(event.zones))
        for place, zone in enumerate(event.zones):
            rows[place].show_zone(event, zone, only=len(rows) == 1)
        ways = _ways(event)
        for way, (one, other) in zip(self.ways.fit(len(ways)), ways, strict=True):
            minutes = minutes_between(event, one.id, other.id)
            way.show_way(one.name, other.name, minutes)
        booths = self._in_rows(event)
        shown = booths[:MOST_BOOTHS]
        for place, (booth, table) in enumerate(zip(self.booths.fit(len(shown)), shown, strict=True)):
            if place not in self._unfit:
                booth.show_booth(table)
        self.closed.fill(event)
        more = len(booths) - len(shown)
        self._more.setText(self.tr("%n more booth(s) stay as they are", "", more))
        self._more.setVisible(more > 0)
        self._way_words.setVisible(bool(ways))
        self._booth_words.setVisible(bool(booths or self.owners))
        self.add_booth.setVisible(bool(self.owners) and not more)

    def fault_lines(self) -> dict[tuple[str, int], FaultLine]:
        """Give the lines for faults by row."""
        zones = {(ZONE, place): row.fault for place, row in enumerate(self.zones.there)}
        booths = {(BOOTH, place): row.fault for place, row in enumerate(self.booths.there)}
        return zones | booths | self.closed.fault_lines()

    def unfit(self) -> tuple[FieldFault, ...]:
        """Give the faults of what was typed and could not be taken over."""
        booths = (FieldFault(VENUE, BOOTH, fault, row) for row, fault in self._unfit.items())
        return (*booths, *self.closed.unfit())

    def focus_first(self) -> None:
        """Begin at the number of tables."""
        begin_in(self.zones.there[0].count)

    def _new_zone(self, place: int) -> ZoneRow:
        row = ZoneRow(self.restoring, self)
        row.renamed.connect(lambda name: self._take(place, named, name))
        row.resized.connect(lambda count: self._take(place, resized, count))
        row.renumbered.connect(lambda first: self._take(place, renumbered, first))
        row.removed.connect(lambda: self._take(place, without_zone))
        return row

    def _take(self, place: int, change: Callable[..., Event], *values: object) -> None:
        """Change the zone of a place."""
        event = self.event_shown
        if event is not None:
            self._emit(change(event, event.zones[place].id, *values))

    def _emit(self, event: Event) -> None:
        """Tell of other zones, and take over what was typed and fits now."""
        for place in tuple(self._unfit):
            event = self._typed(event, place)
        self.edited.emit(self.closed.settled(event))

    def _add_zone(self) -> None:
        event = self.event_shown
        if event is not None:
            name = self.tr("Hall {letter}").format(letter=chr(ord("A") + len(event.zones) % 26))
            self._emit(with_zone(event, name))
            begin_in(self.zones.there[-1].name)

    def _new_way(self, place: int) -> WayRow:
        row = WayRow(self.restoring, self)
        row.changed.connect(lambda minutes: self._walk(place, minutes))
        return row

    def _walk(self, place: int, minutes: int) -> None:
        if self.event_shown is not None:
            one, other = _ways(self.event_shown)[place]
            self.edited.emit(walked(self.event_shown, one.id, other.id, minutes))

    def _new_booth(self, place: int) -> BoothRow:
        row = BoothRow(self._model, self.restoring, self)
        row.changed.connect(lambda: self._own(place))
        row.removed.connect(lambda: self._give_back(place))
        return row

    def _own(self, place: int) -> None:
        if self.event_shown is not None:
            self.edited.emit(self._typed(self.event_shown, place))

    def _typed(self, event: Event, place: int) -> Event:
        """Give the event with the booth as it is typed in a row, or as it is if that does not fit."""
        now, row = self._in_rows(event)[place], self.booths.there[place]
        number, owner = row.table.value(), row.owner.currentData()
        fault = _unfit(event, now, number, owner)
        if fault is not None:
            self._unfit[place] = fault
            return event
        self._unfit.pop(place, None)
        self._order[place] = number
        return owned(owned(event, now.number, None), number, owner)

    def _in_rows(self, event: Event) -> list[Table]:
        """Give the booths in the order of their rows, which stays while one is typed in."""
        booths = {table.number: table for table in event.tables if table.owner is not None}
        if booths.keys() != set(self._order):
            self._order = sorted(booths)
        return [booths[number] for number in self._order]

    def _give_back(self, place: int) -> None:
        if self.event_shown is not None:
            number = self._in_rows(self.event_shown)[place].number
            self._order.remove(number)
            self._unfit = {}
            self.edited.emit(owned(self.event_shown, number, None))

    def _add_booth(self) -> None:
        event = self.event_shown
        if event is None:
            return
        housed = {table.owner for table in event.tables}
        waiting = [id_ for id_, _name in self.owners if id_ not in housed]
        free = [table.number for table in event.tables if table.owner is None]
        if waiting and free:
            self._unfit = {}
            self._in_rows(event)
            self._order.append(max(free))
            self.edited.emit(owned(event, max(free), waiting[0]))
            begin_in(self.booths.there[-1].owner)


def _ways(event: Event) -> Sequence[tuple]:
    return tuple(combinations(event.zones, 2))[:MOST_WAYS]


def _unfit(event: Event, now: Table, number: int, owner: int) -> Fault | None:
    """Say why a table cannot become the booth of an owner."""
    others = {table.number: table for table in event.tables if table.number != now.number}
    if number != now.number and number not in others:
        return Fault("There is no table {number}. Choose one of the zones above.", number=number)
    if number in others and others[number].owner is not None:
        return Fault("Table {number} is a booth already. Choose another one.", number=number)
    for table in others.values():
        if table.owner == owner:
            words = "This organisation has table {number} already, and one booth only."
            return Fault(words, number=table.number)
    return None
