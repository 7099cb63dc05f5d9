"""The third step: zones with their tables, the ways between them, booths; how many tables are needed."""

from collections.abc import Callable, Sequence
from itertools import combinations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gatewayapp.domain.events import Event, Table
from gatewayapp.gui.start.setting_up.checks import ZONE
from gatewayapp.gui.start.setting_up.form import FaultLine, Restoring, begin_in, number
from gatewayapp.gui.start.setting_up.hall_rows import BoothRow, Owners, WayRow, ZoneRow
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

MOST_EXPECTED, MOST_WAYS = 99_999, 15


class Halls(SetUpStep):
    """One row for each zone, one for each way between two, one for each booth.

    ``expected_changed`` carries how many meetings are expected, 0 for not known.
    """

    expected_changed = Signal(int)

    def __init__(self, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(restoring, parent)
        self.owners: Owners = ()
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
        self.form.add(self.tr("Meetings"), self.expected, note=note)
        self.form.add_layout(self.tr("Zones"), self.zones.layout)
        self._way_words = self.form.add_layout(self.tr("Ways"), self.ways.layout)
        self._booth_words = self.form.add_layout(self.tr("Booths"), self.booths.layout)
        self.column.addStretch(1)
        self.expected.valueChanged.connect(self.expected_changed)
        restoring.watch(self.expected)

    def offer_owners(self, owners: Owners) -> None:
        """Offer organisations as owners of booths."""
        self.owners = owners
        if self.event_shown is not None:
            self.fill(self.event_shown)

    def fill(self, event: Event) -> None:
        """Put the event into the fields."""
        rows = self.zones.fit(len(event.zones))
        for place, zone in enumerate(event.zones):
            rows[place].show_zone(event, zone, only=len(rows) == 1)
        ways = _ways(event)
        for way, (one, other) in zip(self.ways.fit(len(ways)), ways, strict=True):
            minutes = minutes_between(event, one.id, other.id)
            way.show_way(one.name, other.name, minutes)
        booths = _booths(event)
        free = [table.number for table in event.tables if table.owner is None]
        for booth, table in zip(self.booths.fit(len(booths)), booths, strict=True):
            booth.show_booth(table, sorted([table.number, *free]), self.owners)
        self._way_words.setVisible(bool(ways))
        self._booth_words.setVisible(bool(booths or self.owners))
        self.add_booth.setVisible(bool(self.owners and free))

    def summary(self, event: Event) -> str:
        """Count the tables."""
        return self.tr("%n table(s)", "", len(event.tables))

    def fault_lines(self) -> dict[tuple[str, int], FaultLine]:
        """Give the lines for faults by row."""
        return {(ZONE, place): row.fault for place, row in enumerate(self.zones.there)}

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
            self.edited.emit(change(event, event.zones[place].id, *values))

    def _add_zone(self) -> None:
        event = self.event_shown
        if event is not None:
            name = self.tr("Hall {letter}").format(letter=chr(ord("A") + len(event.zones) % 26))
            self.edited.emit(with_zone(event, name))
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
        row = BoothRow(self)
        row.changed.connect(lambda table, owner: self._own(place, table, owner))
        row.removed.connect(lambda: self._own(place, None, None))
        return row

    def _own(self, place: int, table: int | None, owner: int | None) -> None:
        if self.event_shown is not None:
            event = owned(self.event_shown, _booths(self.event_shown)[place].number, None)
            self.edited.emit(event if table is None else owned(event, table, owner))

    def _add_booth(self) -> None:
        event = self.event_shown
        if event is None:
            return
        housed = {table.owner for table in event.tables}
        waiting = [id_ for id_, _name in self.owners if id_ not in housed]
        free = [table.number for table in event.tables if table.owner is None]
        if waiting and free:
            self.edited.emit(owned(event, max(free), waiting[0]))
            begin_in(self.booths.there[-1].owner)


def _ways(event: Event) -> Sequence[tuple]:
    return tuple(combinations(event.zones, 2))[:MOST_WAYS]


def _booths(event: Event) -> list[Table]:
    booths = (table for table in event.tables if table.owner is not None)
    return sorted(booths, key=lambda table: table.number)
