"""What becomes of a plan when the sessions, slots or tables of its event change."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from gatewayapp.domain.events import Event, slots_of
from gatewayapp.domain.meetings import Meeting, MeetingState

OPEN_STATES = frozenset({MeetingState.PLANNED, MeetingState.PINNED})


@dataclass(frozen=True, slots=True)
class Regridded:
    """A plan laid on another grid.

    ``kept`` stay as they are, also all that is over or called off; ``moved`` hold the same slot of
    the same session at its new time; ``lost`` have no slot or no table any more and may be planned
    anew, those that were pinned without their pin.
    """

    kept: tuple[Meeting, ...]
    moved: tuple[Meeting, ...]
    lost: tuple[Meeting, ...]

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """All of them, as the plan is before it is repaired."""
        return (*self.kept, *self.moved, *self.lost)


def regridded(before: Event, after: Event, meetings: Sequence[Meeting]) -> Regridded:
    """Lay the meetings of ``before`` on the grid of ``after``, which knows kept things by their ids.

    In each session that way is taken which disturbs fewer meetings: either each keeps its time
    where that is still the start of a slot, or the first slot stays the first, the second the second.
    """
    times = _new_times(before, after, [m.start for m in meetings if m.state in OPEN_STATES])
    tables = {table.id for table in after.tables}
    kept, moved, lost = [], [], []
    for meeting in meetings:
        start = times.get(meeting.start)
        if meeting.state not in OPEN_STATES:
            kept.append(meeting)
        elif start is None or meeting.table not in tables:
            lost.append(replace(meeting, state=MeetingState.PLANNED))
        elif start == meeting.start:
            kept.append(meeting)
        else:
            moved.append(replace(meeting, start=start))
    return Regridded(tuple(kept), tuple(moved), tuple(lost))


def _new_times(before: Event, after: Event, starts: Iterable[datetime]) -> dict[datetime, datetime]:
    """Give the new start of each old one that has any."""
    new = starts_by_session(after)
    still = slot_starts(after)
    place = {
        start: (session, number)
        for session, group in starts_by_session(before).items()
        for number, start in enumerate(group)
    }
    groups: defaultdict[int | None, list[datetime]] = defaultdict(list)
    for start in starts:
        groups[place[start][0] if start in place else None].append(start)
    times: dict[datetime, datetime] = {}
    for session, used in groups.items():
        same = {start: start for start in used if start in still}
        order = new.get(session, []) if session is not None else []
        nth = {start: order[place[start][1]] for start in used if _fits(place.get(start), order)}
        times |= same if _disturbed(used, same) <= _disturbed(used, nth) else nth
    return times


def _fits(place: tuple[int, int] | None, order: Sequence[datetime]) -> bool:
    return place is not None and place[1] < len(order)


def _disturbed(used: Sequence[datetime], times: Mapping[datetime, datetime]) -> int:
    """Weigh a way: a meeting that is lost counts twice one that moves."""
    return sum(2 if start not in times else times[start] != start for start in used)


def starts_by_session(event: Event) -> dict[int, list[datetime]]:
    """Give the starts of slots by the session's id, in order of time."""
    in_order = sorted(event.sessions, key=lambda session: (session.date, session.start))
    found: defaultdict[int, list[datetime]] = defaultdict(list)
    for slot in slots_of(event.sessions, event.slot_minutes, event.gap_minutes):
        found[in_order[slot.session].id].append(slot.start)
    return found


def slot_starts(event: Event) -> set[datetime]:
    """Give all starts of slots."""
    return {start for group in starts_by_session(event).values() for start in group}
