"""The meetings that an event could hold, laid out for the kernels."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from gatewayapp.domain.facts import EventFacts, Participant
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.wishes import Wish, wish_values
from gatewayapp.planning.event_limits import (
    fairness_of,
    least_of,
    limits_of,
    most_of,
    order_of,
    room_of,
    times_of,
    walks_of,
)
from gatewayapp.planning.grid import BOOTH, FIRST, SECOND
from gatewayapp.planning.outline import (
    Candidate,
    Outline,
    Resource,
    Seat,
)

Pair = tuple[int, int]
MOST_LANGUAGES = 62
PER_BREAK, PER_IDLE_SLOT = 1000, 10


@dataclass(frozen=True)
class Layout:
    """An event's candidates with the way back from indexes to ids.

    ``pairs`` are the organisations of each candidate, ``origins`` the present meeting of each.
    """

    facts: EventFacts
    outline: Outline
    pairs: tuple[Pair, ...]
    origins: tuple[Meeting | None, ...]
    registrations: tuple[int, ...]
    booths: Mapping[int, int]
    repair: bool


def lay_out(facts: EventFacts, meetings: Sequence[Meeting], *, repair: bool) -> Layout:
    """Lay out an event. Meetings that may not move stay; the others start where they are.

    When an event is planned anew, movable meetings that nobody wishes any more are left out.
    """
    return _Laying(facts, tuple(meetings), repair).layout


@dataclass(frozen=True)
class _Laying:
    """The work of laying out, each part made once."""

    facts: EventFacts
    meetings: tuple[Meeting, ...]
    repair: bool

    @cached_property
    def layout(self) -> Layout:
        pairs = self.pairs
        return Layout(
            self.facts,
            self._outline,
            pairs,
            tuple(self.present.get(frozenset(pair)) for pair in pairs),
            self.registrations,
            {r: table for table, r in self.booth_index.items()},
            self.repair,
        )

    @cached_property
    def present(self) -> dict[frozenset[int], Meeting]:
        """The meetings that take place now and matter for the new plan."""
        return {
            meeting.pair: meeting
            for meeting in self.meetings
            if meeting.state.takes_place
            and (self.repair or not meeting.state.may_move or self._is_wanted(meeting.pair))
        }

    def _is_wanted(self, pair: frozenset[int]) -> bool:
        return pair in self.facts.wishes_by_pair and self._may_meet(pair)

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs that could meet, the host's or the asker's side first; those of ``present`` too."""
        gone = {
            m.pair for m in self.meetings if m.state in (MeetingState.NO_SHOW, MeetingState.CANCELLED)
        }
        found = {pair: (m.first, m.second) for pair, m in self.present.items()}
        for pair, wishes in self.facts.wishes_by_pair.items():
            if pair not in found and pair not in gone and self._may_meet(pair):
                found[pair] = self._sides(wishes[0])
        return tuple(found.values())

    def _may_meet(self, pair: frozenset[int]) -> bool:
        facts = self.facts
        return (
            len(pair) > 1
            and pair not in facts.vetoed_pairs
            and not (facts.rules.avoid_met_before and pair in facts.met_before)
            and all(o in facts.participant_by_id for o in pair)
        )

    def _sides(self, wish: Wish) -> Pair:
        known = self.facts.participant_by_id
        if known[wish.asked].is_host and not known[wish.asker].is_host:
            return wish.asked, wish.asker
        return wish.asker, wish.asked

    @cached_property
    def registrations(self) -> tuple[int, ...]:
        """The registration behind each person's resource: delegates, then interpreters."""
        delegates = [d.registration for p in self.facts.participants for d in p.delegates]
        return (*delegates, *(person.registration for person in self.facts.interpreters))

    @cached_property
    def person_index(self) -> dict[int, int]:
        return {registration: r for r, registration in enumerate(self.registrations)}

    @cached_property
    def booth_index(self) -> dict[int, int]:
        """The resource of each booth, by the table's id."""
        booths = [table.id for table in self.facts.tables if table.owner is not None]
        return {table: len(self.registrations) + i for i, table in enumerate(booths)}

    @cached_property
    def zone_index(self) -> dict[int, int]:
        return {zone.id: z for z, zone in enumerate(self.facts.zones)}

    @cached_property
    def organisation_index(self) -> dict[int, int]:
        there = [participant.organisation for participant in self.facts.participants]
        more = [o for m in self.meetings for o in (m.first, m.second)]
        return {o: i for i, o in enumerate(dict.fromkeys([*there, *more]))}

    @cached_property
    def languages(self) -> dict[str, int]:
        """The bit of each language; the rarest stay without where there are too many."""
        people = [d.languages for p in self.facts.participants for d in p.delegates]
        people += [person.languages for person in self.facts.interpreters]
        common = Counter(sorted(code for some in people for code in some)).most_common(MOST_LANGUAGES)
        return {code: 1 << i for i, (code, _) in enumerate(common)}

    @property
    def _outline(self) -> Outline:
        facts = self.facts
        walk = walks_of(facts)
        return Outline(
            times=times_of(facts.slots),
            resources=self._resources,
            candidates=self._candidates,
            room=room_of(facts),
            walk=walk,
            least=least_of(facts, self.organisation_index),
            most=most_of(facts, self.organisation_index),
            order=order_of(facts, self.pairs),
            limits=limits_of(facts, max(map(max, walk))),
            tune=(PER_BREAK, PER_IDLE_SLOT, 8 * PER_BREAK, fairness_of(facts)),
        )

    @cached_property
    def _resources(self) -> list[Resource]:
        slots, facts = self.facts.slots, self.facts
        delegates = [
            Resource(
                frozenset(s.index for s in slots if d.absences and d.is_away(s.stretch)),
                tongue=self._tongue(d.languages),
            )
            for p in facts.participants
            for d in p.delegates
        ]
        interpreters = [
            Resource(
                frozenset(s.index for s in slots if not person.works(s.stretch)),
                weight=0,
                tongue=self._tongue(person.languages),
                interprets=True,
            )
            for person in facts.interpreters
        ]
        booths = [
            Resource(
                frozenset(s.index for s in slots if any(c.overlaps(s.stretch) for c in table.closed)),
                weight=0,
                place=self.zone_index[table.zone],
            )
            for table in facts.tables
            if table.owner is not None
        ]
        return [*delegates, *interpreters, *booths]

    def _tongue(self, languages: Iterable[str]) -> int:
        return sum(self.languages.get(code, 0) for code in languages)

    @cached_property
    def _homes(self) -> dict[int, int]:
        """A zone for the numbered tables of each organisation, those with most wishes first."""
        room = [sum(row) for row in room_of(self.facts)]
        demand = Counter(first for first, _ in self.pairs)
        homes: dict[int, int] = {}
        for organisation, count in sorted(demand.items(), key=lambda it: (-it[1], it[0])):
            best = max(range(len(room)), key=lambda z: (room[z], -z))
            homes[organisation] = best
            room[best] -= count
        return homes

    @property
    def _candidates(self) -> list[Candidate]:
        values = wish_values(self.facts.wishes, self.facts.rules.mutual_bonus)
        return [self._candidate(pair, values) for pair in self.pairs]

    def _candidate(self, pair: Pair, values: Mapping[int, int]) -> Candidate:
        both = frozenset(pair)
        wishes = self.facts.wishes_by_pair.get(both, ())
        meeting = self.present.get(both)
        seats = self._seats(pair, wishes, meeting)
        booth = any(seat.part == BOOTH for seat in seats)
        index = self.organisation_index
        candidate = Candidate(
            seats,
            self._wanted_slots(wishes),
            (index[pair[0]], index[pair[1]]),
            value=sum(values[wish.id] for wish in wishes),
            zone=-1 if booth else self._homes.get(pair[0], 0),
        )
        if meeting is not None:
            self._start_from(candidate, meeting)
        return candidate

    def _wanted_slots(self, wishes: Sequence[Wish]) -> Sequence[int]:
        """Give the slots that all wishes of a pair allow."""
        fixed = {wish.fixed for wish in wishes if wish.fixed is not None}
        sessions = {wish.session for wish in wishes if wish.session is not None}
        slots = self.facts.slots
        if not fixed and not sessions:
            return range(len(slots))
        return tuple(s.index for s in slots if fixed <= {s.start} and sessions <= {s.session})

    def _start_from(self, candidate: Candidate, meeting: Meeting) -> None:
        slot = self.facts.slot_by_start.get(meeting.start)
        table = self.facts.table_by_id.get(meeting.table)
        candidate.still = not meeting.state.may_move
        if slot is None or table is None:
            return
        candidate.slot = slot.index
        if candidate.still:
            candidate.slots = (slot.index,)
        if table.owner is None:
            candidate.zone = self.zone_index[table.zone]
        if meeting.interpreter is not None:
            candidate.interpreter = self.person_index.get(meeting.interpreter, -1)

    def _seats(self, pair: Pair, wishes: Sequence[Wish], meeting: Meeting | None) -> tuple[Seat, ...]:
        named = {d for wish in wishes for d in wish.delegates}
        seats: list[Seat] = []
        for part, organisation in ((FIRST, pair[0]), (SECOND, pair[1])):
            side = self.facts.participant_by_id.get(organisation)
            if side is not None:
                seats += self._side_seats(part, side, named, meeting)
        if meeting is not None and not meeting.state.may_move:
            table = self.booth_index.get(meeting.table)
            return (*seats, Seat(table, BOOTH)) if table is not None else tuple(seats)
        return (*seats, *self._booth_seat(pair))

    def _side_seats(
        self, part: int, side: Participant, named: set[int], meeting: Meeting | None
    ) -> list[Seat]:
        own = {d.registration for d in side.delegates}
        seated = [d for d in meeting.delegates if d in own] if meeting else []
        if meeting and not meeting.state.may_move:
            return [Seat(self.person_index[d], part) for d in seated]
        asked_for = [d.registration for d in side.delegates if side.together or d.registration in named]
        if asked_for:
            return [Seat(self.person_index[d], part) for d in asked_for]
        if len(seated) > 1 and self.repair:
            return [Seat(self.person_index[d], part) for d in seated]
        choice = tuple(self.person_index[d.registration] for d in side.delegates)
        return [Seat(self.person_index[seated[0]] if seated else choice[0], part, choice)]

    def _booth_seat(self, pair: Pair) -> tuple[Seat, ...]:
        sides = [self.facts.participant_by_id[o] for o in pair if o in self.facts.participant_by_id]
        booths = tuple(self.booth_index[s.booth] for s in sides if s.booth in self.booth_index)
        return (Seat(booths[0], BOOTH, booths),) if booths else ()
