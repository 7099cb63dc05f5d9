"""The foot of an agenda in two columns: what fell through, and what is good to know."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from gatewayapp.exporting.agenda_head import MARGIN
from gatewayapp.exporting.agenda_words import partner_said
from gatewayapp.exporting.colours import GREY, INK
from gatewayapp.exporting.content import Agenda, PlanOnPaper
from gatewayapp.exporting.fitting import broken_lines
from gatewayapp.exporting.sheets import Sheet
from gatewayapp.exporting.stocks import MM
from gatewayapp.exporting.waiting import waiting_said, waiting_title
from gatewayapp.exporting.words import Words

SIZE, LEADING = 9.0, 4.8 * MM
ABOVE, GUTTER = 3 * MM, 10 * MM


@dataclass(frozen=True, slots=True)
class Line:
    """A line of small print; ``space`` stands above it."""

    text: str
    bold: bool = False
    space: float = 0

    @property
    def height(self) -> float:
        """How much of its column it takes."""
        return LEADING + self.space


Column = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Foot:
    """Two columns of small print beside each other; the second may be empty."""

    columns: tuple[Column, Column]
    room: float
    size: float = SIZE

    @property
    def height(self) -> float:
        """The height of the higher column."""
        return max(sum(line.height for line in column) for column in self.columns)

    def draw(self, sheet: Sheet, y: float) -> None:
        """Draw both columns with their tops at ``y``."""
        for number, column in enumerate(self.columns):
            _draw_column(sheet, MARGIN + number * (self.room + GUTTER), y, column, self)


def foot_of(plan: PlanOnPaper, agenda: Agenda, words: Words, width: float, size: float = SIZE) -> Foot:
    """Set the foot of an agenda on a page of a width."""
    room = (width - 2 * MARGIN - GUTTER) / 2
    left = (*_dropped(agenda, words, room / size), *_waiting(agenda, words, room / size))
    right = _titled(words.say("Good to know"), _good_to_know(plan, words), room / size)
    return Foot((left, right) if left else (right, ()), room, size)


def single_lines(foot: Foot) -> Iterator[Foot]:
    """Take a foot that is too high for a page apart: its columns below one another, line by line."""
    for column in foot.columns:
        for line in column:
            yield Foot(((line,), ()), foot.room, foot.size)


def _dropped(agenda: Agenda, words: Words, room: float) -> Column:
    gone = []
    for line in agenda.dropped:
        start = line.meeting.start
        gone.append(f"{words.short_day(start.date())} {start:%H:%M}  {partner_said(line)}")
    return _titled(words.say("No longer held"), gone, room) if gone else ()


def _waiting(agenda: Agenda, words: Words, room: float) -> Column:
    if not agenda.waiting:
        return ()
    return _titled(waiting_title(words, len(agenda.waiting)), list(waiting_said(words, agenda)), room)


def _titled(title: str, texts: list[str], room: float) -> Column:
    """Break a title and texts into lines no wider than ``room`` at size 1."""
    lines = [Line(text, True) for text in broken_lines(title, room, bold=True)]
    lines[0] = Line(lines[0].text, True, ABOVE)
    lines += [Line(line) for text in texts for line in broken_lines(text, room)]
    return tuple(lines)


def _good_to_know(plan: PlanOnPaper, words: Words) -> list[str]:
    """Say it in one paragraph for each language."""
    return [one.paragraph(_known(plan, one)) for one in words.apart]


def _known(plan: PlanOnPaper, words: Words) -> Iterator[str]:
    slots = plan.event.slots
    if slots:
        minutes = int((slots[0].end - slots[0].start).total_seconds() // 60)
        yield words.say("Meetings last {minutes} minutes.", minutes=minutes)
    yield from zones_said(plan, words)


def zones_said(plan: PlanOnPaper, words: Words) -> Iterator[str]:
    """Say which tables are in which zone."""
    named = (line for line in plan.tables if line.table.zone)
    for zone, lines in groupby(named, key=lambda line: line.table.zone):
        numbers = [line.table.number for line in lines]
        if len(numbers) == 1:
            yield words.say("Table {first} is in {zone}.", first=numbers[0], zone=zone)
        else:
            yield words.say(
                "Tables {first} – {last} are in {zone}.", first=numbers[0], last=numbers[-1], zone=zone
            )


def _draw_column(sheet: Sheet, x: float, y: float, column: Column, foot: Foot) -> None:
    for line in column:
        y += line.height
        colour = INK if line.bold else GREY
        sheet.text_in(line.text, x, y, foot.size, foot.room, bold=line.bold, colour=colour)
