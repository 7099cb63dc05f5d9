"""Everything that the checker, the scorer and the planner need to know of one event."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from dataclasses import fields as dataclass_fields
from datetime import datetime
from functools import cached_property
from typing import Any

from gatewayapp.domain.events import Rules, Slot, Table, Zone
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Veto, Wish, wish_values

STANDARD_RULES = Rules()


@dataclass(frozen=True, slots=True)
class Delegate:
    """A confirmed registration that holds meetings for an organisation.

    No ``languages`` means: not known, and nobody is asked to interpret.
    """

    registration: int
    organisation: int
    name: str
    languages: frozenset[str] = frozenset()
    absences: tuple[Stretch, ...] = ()

    def is_away(self, stretch: Stretch) -> bool:
        """Tell whether the delegate misses a part of the stretch."""
        return any(absence.overlaps(stretch) for absence in self.absences)


@dataclass(frozen=True, slots=True)
class Interpreter:
    """A confirmed interpreter; ``shifts`` empty means: whenever not absent."""

    registration: int
    name: str
    languages: frozenset[str]
    shifts: tuple[Stretch, ...] = ()
    absences: tuple[Stretch, ...] = ()

    def works(self, stretch: Stretch) -> bool:
        """Tell whether the interpreter is on duty for the whole stretch."""
        on_shift = not self.shifts or any(shift.covers(stretch) for shift in self.shifts)
        return on_shift and not any(absence.overlaps(stretch) for absence in self.absences)

    def joins(self, some: frozenset[str], others: frozenset[str]) -> bool:
        """Tell whether the interpreter speaks a language of each side."""
        return bool(self.languages & some) and bool(self.languages & others)


@dataclass(frozen=True, slots=True)
class Participant:
    """An organisation with at least one delegate at the event.

    ``together`` means that all its delegates sit in each of its meetings; otherwise it can hold
    as many at once as it has delegates. ``booth`` is the table it owns. ``min_meetings`` and
    ``max_meetings`` override the event's rules when set.
    """

    organisation: int
    name: str
    delegates: tuple[Delegate, ...]
    is_host: bool = False
    together: bool = False
    booth: int | None = None
    min_meetings: int | None = None
    max_meetings: int | None = None


@dataclass(frozen=True)
class EventFacts:
    """One event as the planner sees it; all ids are those of the database.

    ``slots`` and ``tables`` are in order of time and number. ``met_before`` are pairs of
    organisations that met at an earlier event. ``wishes`` name participants only. ``absent`` pairs
    the ids and names of organisations whose registrations do not make them participants.
    """

    slots: tuple[Slot, ...]
    zones: tuple[Zone, ...]
    tables: tuple[Table, ...]
    participants: tuple[Participant, ...]
    interpreters: tuple[Interpreter, ...]
    wishes: tuple[Wish, ...]
    vetoes: tuple[Veto, ...] = ()
    met_before: frozenset[frozenset[int]] = frozenset()
    rules: Rules = STANDARD_RULES
    absent: tuple[tuple[int, str], ...] = ()

    def altered(self, **changes: Any) -> "EventFacts":
        """Give the facts with some of them changed, without looking up again what stays the same."""
        other = replace(self, **changes)
        stale = {name for field in changes for name in _MADE_FROM.get(field, ())}
        fields = {field.name for field in dataclass_fields(self)}
        other.__dict__.update({k: v for k, v in vars(self).items() if k not in stale | fields})
        return other

    @cached_property
    def absent_by_id(self) -> dict[int, str]:
        """The names of organisations that do not take part."""
        return dict(self.absent)

    @cached_property
    def slot_by_start(self) -> dict[datetime, Slot]:
        """The slot that starts at a time."""
        return {slot.start: slot for slot in self.slots}

    @cached_property
    def table_by_id(self) -> dict[int, Table]:
        """The table of an id."""
        return {table.id: table for table in self.tables}

    @cached_property
    def zone_by_id(self) -> dict[int, Zone]:
        """The zone of an id."""
        return {zone.id: zone for zone in self.zones}

    @cached_property
    def participant_by_id(self) -> dict[int, Participant]:
        """The participant of an organisation's id."""
        return {participant.organisation: participant for participant in self.participants}

    @cached_property
    def delegate_by_id(self) -> dict[int, Delegate]:
        """The delegate of a registration's id."""
        return {d.registration: d for participant in self.participants for d in participant.delegates}

    @cached_property
    def interpreter_by_id(self) -> dict[int, Interpreter]:
        """The interpreter of a registration's id."""
        return {interpreter.registration: interpreter for interpreter in self.interpreters}

    @cached_property
    def vetoed_pairs(self) -> frozenset[frozenset[int]]:
        """The pairs of organisations that never meet."""
        return frozenset(veto.pair for veto in self.vetoes)

    @cached_property
    def wishes_by_pair(self) -> dict[frozenset[int], tuple[Wish, ...]]:
        """The one or two wishes, or more, behind each pair."""
        pairs: dict[frozenset[int], tuple[Wish, ...]] = {}
        for wish in self.wishes:
            pairs[wish.pair] = (*pairs.get(wish.pair, ()), wish)
        return pairs

    @cached_property
    def worths(self) -> frozenset[int]:
        """The values that wishes have (see ``wish_values``), one where all are worth the same."""
        return frozenset(wish_values(self.wishes, self.rules.mutual_bonus).values())

    @cached_property
    def ordered_wishes(self) -> tuple[Wish, ...]:
        """The wishes whose meetings must come after others."""
        return tuple(wish for wish in self.wishes if wish.after)

    @property
    def interprets(self) -> bool:
        """Whether people without a common language need an interpreter at this event."""
        wanted = self.rules.interpreters
        return bool(self.interpreters) if wanted is None else wanted

    def needs_interpreter(self, some: Iterable[Delegate], others: Iterable[Delegate]) -> bool:
        """Tell whether no one on one side shares a language with anyone on the other."""
        here, there = spoken_by(some), spoken_by(others)
        return self.interprets and bool(here) and bool(there) and not here & there

    def walk_minutes(self, table: int, other: int) -> int:
        """Give the minutes of walking between two tables' zones; 0 where nothing is said."""
        start, goal = self.table_by_id[table].zone, self.table_by_id[other].zone
        if start == goal:
            return 0
        there = dict(self.zone_by_id[start].walk).get(goal)
        back = dict(self.zone_by_id[goal].walk).get(start)
        return there if there is not None else back or 0


_MADE_FROM = {
    "absent": ("absent_by_id",),
    "slots": ("slot_by_start",),
    "tables": ("table_by_id",),
    "zones": ("zone_by_id",),
    "participants": ("participant_by_id", "delegate_by_id"),
    "interpreters": ("interpreter_by_id",),
    "vetoes": ("vetoed_pairs",),
    "wishes": ("wishes_by_pair", "ordered_wishes"),
}


def spoken_by(delegates: Iterable[Delegate]) -> frozenset[str]:
    """Give all languages that somebody of the group speaks; empty if one of them is unknown to us."""
    languages: set[str] = set()
    for delegate in delegates:
        if not delegate.languages:
            return frozenset()
        languages |= delegate.languages
    return frozenset(languages)
