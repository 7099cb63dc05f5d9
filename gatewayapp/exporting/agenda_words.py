"""What an agenda says, whether on a worksheet or on a page."""

from collections.abc import Iterator
from datetime import datetime
from heapq import merge

from gatewayapp.domain.time import Stretch
from gatewayapp.exporting.content import Agenda, AgendaLine, Mark, MeetingOnPaper
from gatewayapp.exporting.words import Words


def in_time_order(agenda: Agenda) -> Iterator[AgendaLine | Stretch]:
    """Give the meetings and the free stretches of an agenda as they come."""
    return merge(agenda.lines, agenda.free, key=start_of)


def start_of(item: AgendaLine | Stretch) -> datetime:
    """Give the time at which a meeting or a free stretch begins."""
    return item.start if isinstance(item, Stretch) else item.meeting.start


def end_of(item: AgendaLine | Stretch) -> datetime:
    """Give the time at which a meeting or a free stretch ends."""
    return item.end if isinstance(item, Stretch) else item.meeting.end


def changes_said(words: Words, count: int, before: int) -> str:
    """Say how many lines of an agenda changed; empty if none."""
    if not count:
        return ""
    if count == 1:
        return words.say("1 thing changed since edition {number}.", number=before)
    return words.say("{count} things changed since edition {number}.", count=count, number=before)


def mark_said(words: Words, line: AgendaLine) -> str:
    """Say what is new about a line; empty if nothing is."""
    if line.mark is None:
        return ""
    if line.mark is Mark.MOVED and line.was:
        return words.one("moved, was {was}", was=_was(words, line.was, line.meeting))
    if line.mark is Mark.TABLE and line.was:
        return words.one("other table, was {was}", was=line.was.table.number)
    return words.one("new" if line.mark is Mark.NEW else "other people")


def _was(words: Words, old: MeetingOnPaper, new: MeetingOnPaper) -> str:
    time = f"{old.start:%H:%M}"
    return (
        time if old.start.date() == new.start.date() else f"{words.short_day(old.start.date())} {time}"
    )


def partner_said(line: AgendaLine) -> str:
    """Name who is met, on one line."""
    sides = line.meeting.sides if line.partner is None else (line.partner,)
    return " / ".join(side.name for side in sides)
