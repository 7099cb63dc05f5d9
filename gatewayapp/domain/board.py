"""A plan laid out by person, table, interpreter and organisation, ready to be looked at."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from gatewayapp.domain.events import Slot
from gatewayapp.domain.facts import Delegate, EventFacts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.time import Stretch

Lines = dict[int, tuple[int, ...]]


@dataclass(frozen=True)
class Board:
    """The meetings of one event; each is named by its index in ``meetings``.

    Only meetings that take place are laid out; the lines of people, tables and
    interpreters are in order of time.
    """

    facts: EventFacts
    meetings: tuple[Meeting, ...]

    @cached_property
    def in_time_order(self) -> tuple[int, ...]:
        """The meetings that take place."""
        active = (i for i, meeting in enumerate(self.meetings) if meeting.state.takes_place)
        return tuple(sorted(active, key=lambda i: (self.meetings[i].start, i)))

    @cached_property
    def by_delegate(self) -> Lines:
        """The meetings of each registration at a table."""
        return self._lines(lambda meeting: meeting.delegates)

    @cached_property
    def by_table(self) -> Lines:
        """The meetings at each table."""
        return self._lines(lambda meeting: (meeting.table,))

    @cached_property
    def by_interpreter(self) -> Lines:
        """The meetings of each interpreter."""
        return self._lines(lambda m: () if m.interpreter is None else (m.interpreter,))

    @cached_property
    def by_organisation(self) -> Lines:
        """The meetings of each organisation."""
        return self._lines(lambda meeting: (meeting.first, meeting.second))

    @cached_property
    def by_pair(self) -> dict[frozenset[int], tuple[int, ...]]:
        """The meetings of each pair of organisations; more than one is a conflict."""
        pairs: dict[frozenset[int], tuple[int, ...]] = {}
        for i in self.in_time_order:
            pair = self.meetings[i].pair
            pairs[pair] = (*pairs.get(pair, ()), i)
        return pairs

    @cached_property
    def taken_tables(self) -> dict[datetime, frozenset[int]]:
        """The tables that are taken by a meeting starting at a time."""
        taken: defaultdict[datetime, set[int]] = defaultdict(set)
        for i in self.in_time_order:
            taken[self.meetings[i].start].add(self.meetings[i].table)
        return {start: frozenset(tables) for start, tables in taken.items()}

    def _lines(self, owners: Callable[[Meeting], Iterable[int]]) -> Lines:
        lines: defaultdict[int, list[int]] = defaultdict(list)
        for i in self.in_time_order:
            for owner in owners(self.meetings[i]):
                lines[owner].append(i)
        return {owner: tuple(line) for owner, line in lines.items()}

    @cached_property
    def slot_length(self) -> timedelta:
        """How long a meeting lasts."""
        slots = self.facts.slots
        return slots[0].end - slots[0].start if slots else timedelta()

    def slot(self, i: int) -> Slot | None:
        """Give the slot of a meeting, None if its start is no longer on the grid."""
        return self.facts.slot_by_start.get(self.meetings[i].start)

    def stretch(self, i: int) -> Stretch:
        """Give the time a meeting takes, on the grid or off it."""
        start = self.meetings[i].start
        return Stretch(start, start + self.slot_length)

    def busy_slots(self, delegate: int) -> frozenset[int]:
        """Give the indexes of the slots in which a registration has a meeting, or a part of one."""
        known = self._busy_slots.get(delegate)
        if known is None:
            starts = {self.meetings[i].start for i in self.by_delegate.get(delegate, ())}
            known = frozenset(slot for start in starts for slot in self._slots_met(start))
            self._busy_slots[delegate] = known
        return known

    @cached_property
    def _busy_slots(self) -> dict[int, frozenset[int]]:
        return {}

    def _slots_met(self, start: datetime) -> frozenset[int]:
        """Give the slots that a meeting starting then takes a part of."""
        if start not in self._slots_met_by_start:
            taken = Stretch(start, start + self.slot_length)
            met = frozenset(slot.index for slot in self.facts.slots if slot.stretch.overlaps(taken))
            self._slots_met_by_start[start] = met
        return self._slots_met_by_start[start]

    @cached_property
    def _slots_met_by_start(self) -> dict[datetime, frozenset[int]]:
        return {}

    def sides(self, i: int) -> tuple[tuple[Delegate, ...], tuple[Delegate, ...]]:
        """Give the known delegates at the table, of the first and of the second organisation."""
        meeting = self.meetings[i]
        known = [
            self.facts.delegate_by_id[d] for d in meeting.delegates if d in self.facts.delegate_by_id
        ]
        return (
            tuple(d for d in known if d.organisation == meeting.first),
            tuple(d for d in known if d.organisation == meeting.second),
        )

    def other(self, i: int, organisation: int) -> int:
        """Give the organisation that another one meets."""
        meeting = self.meetings[i]
        return meeting.second if meeting.first == organisation else meeting.first

    def name(self, organisation: int) -> str:
        """Give an organisation's name, or its number if it is not known at the event at all."""
        participant = self.facts.participant_by_id.get(organisation)
        if participant:
            return participant.name
        return self.facts.absent_by_id.get(organisation, f"#{organisation}")

    def runs(self, line: Sequence[int]) -> tuple[tuple[int, ...], ...]:
        """Cut a line of meetings into runs of adjacent slots of one session."""
        runs: list[list[int]] = []
        previous: Slot | None = None
        for i in line:
            slot = self.slot(i)
            if slot is None:
                continue
            if previous and slot.index == previous.index + 1 and slot.session == previous.session:
                runs[-1].append(i)
            else:
                runs.append([i])
            previous = slot
        return tuple(tuple(run) for run in runs)
