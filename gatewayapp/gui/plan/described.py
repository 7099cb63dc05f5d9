"""A meeting in full, as the side panel tells it. Knows no Qt."""

from dataclasses import dataclass
from datetime import datetime

from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.gui.plan.picture import Picture
from gatewayapp.gui.plan.rows import row_name


@dataclass(frozen=True, slots=True)
class SideOfTable:
    """One of the two organisations with its people at the table, and how much it wishes the meeting."""

    name: str
    people: tuple[str, ...]
    rank: int | None


@dataclass(frozen=True, slots=True)
class MeetingDetails:
    """What is known of a meeting."""

    meeting: Meeting
    title: str
    start: datetime
    end: datetime
    table: str
    zone: str
    sides: tuple[SideOfTable, SideOfTable]
    interpreter: str

    @property
    def pinned(self) -> bool:
        """Whether the planner leaves it where it is."""
        return self.meeting.state is MeetingState.PINNED


def describe(picture: Picture, meeting: Meeting) -> MeetingDetails:
    """Describe a meeting of a picture's plan."""
    facts = picture.facts
    slot, table = facts.slot_by_start.get(meeting.start), facts.table_by_id.get(meeting.table)
    zone = facts.zone_by_id.get(table.zone) if table else None
    interpreter = facts.interpreter_by_id.get(meeting.interpreter or 0)
    first, second = _side(picture, meeting, meeting.first), _side(picture, meeting, meeting.second)
    names = (row_name(picture.organisations, o) for o in (meeting.first, meeting.second))
    return MeetingDetails(
        meeting=meeting,
        title=" × ".join(names),
        start=meeting.start,
        end=slot.end if slot else meeting.start,
        table=str(table.number) if table else "–",
        zone=zone.name if zone else "",
        sides=(first, second),
        interpreter=interpreter.name if interpreter else "",
    )


def _side(picture: Picture, meeting: Meeting, organisation: int) -> SideOfTable:
    facts = picture.facts
    participant = facts.participant_by_id.get(organisation)
    known = [facts.delegate_by_id[d] for d in meeting.delegates if d in facts.delegate_by_id]
    ranks = [w.rank for w in facts.wishes_by_pair.get(meeting.pair, ()) if w.asker == organisation]
    return SideOfTable(
        name=participant.name if participant else "–",
        people=tuple(d.name for d in known if d.organisation == organisation),
        rank=min(ranks, default=None),
    )
