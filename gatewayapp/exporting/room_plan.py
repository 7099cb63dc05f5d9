"""The room plan as a list: each table of each zone with what is held there, by day and time."""

from collections.abc import Iterator
from itertools import groupby

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.time import Stretch
from gatewayapp.exporting.columns import Piece, column_leaves, lay
from gatewayapp.exporting.content import (
    Document,
    MeetingOnPaper,
    PageSize,
    PlanOnPaper,
    Remark,
    TableLine,
)
from gatewayapp.exporting.pages import Pages
from gatewayapp.exporting.pdf import PAGE_SIZES
from gatewayapp.exporting.remarks import text_remarks, usual_forms
from gatewayapp.exporting.words import Words

NAME_SIZE, SIZE = 10.5, 8.0
# How far from the left what is held begins, behind its time, in letters.
TIME = 3.08


def room_plan_pdf(plan: PlanOnPaper, words: Words, size: PageSize, progress: Progress) -> Document:
    """Draw the list of all tables in two columns."""
    return room_plan_pages(plan, words, size, room_plan_remarks(plan)).pdf(progress)


def room_plan_pages(
    plan: PlanOnPaper, words: Words, size: PageSize, remarks: tuple[Remark, ...]
) -> Pages:
    """Lay out the list of all tables in two columns."""
    page, event = PAGE_SIZES[size], plan.event
    placed = lay((piece for line in plan.tables for piece in _table(line, words)), page)
    number = event.issue.number
    edition = words.one("Draft") if number is None else words.one("Edition {number}", number=number)
    leaves = column_leaves(page, event, f"{words.say('Room plan')}  {edition}", placed, words)
    return Pages(page, event.name, leaves, remarks)


def _table(line: TableLine, words: Words) -> Iterator[Piece]:
    """Say a table and what is held there; its name and the day stand again where a column goes on."""
    table = line.table
    name = f"{words.one('Table')} {table.number}"
    owner = words.firm(table.owner, table.native_owner)
    where = ", ".join(filter(None, (name, table.zone, owner)))
    yield Piece(where, NAME_SIZE, bold=True, space=10, leads=True)
    if not line.meetings and not table.closed:
        yield Piece(words.say("No meetings"), grey=True)
    again = Piece(words.one("{what}, continued", what=where), NAME_SIZE, bold=True)
    held: list[MeetingOnPaper | Stretch] = [*table.closed, *line.meetings]
    held.sort(key=lambda it: it.start)
    for day, of_day in groupby(held, key=lambda it: it.start.date()):
        date = Piece(words.short_day(day), grey=True, space=2, leads=True)
        yield date._replace(under=(again,))
        for it in of_day:
            shut = isinstance(it, Stretch)
            said = _closed(it, words) if isinstance(it, Stretch) else _meeting(it, words)
            yield Piece(said, SIZE, grey=shut, hang=TIME * SIZE, under=(again, date))


def _meeting(meeting: MeetingOnPaper, words: Words) -> str:
    one, other = meeting.sides
    first = words.firm(one.name, one.native_name)
    second = words.firm(other.name, other.native_name)
    interpreter = f" ({words.person(meeting.interpreter)})" if meeting.interpreter else ""
    start = meeting.start
    return f"{start.hour:02}:{start.minute:02}  {first} – {second}{interpreter}"


def _closed(stretch: Stretch, words: Words) -> str:
    until = words.one("closed until {time}", time=f"{stretch.end:%H:%M}")
    return f"{stretch.start:%H:%M}  {until}"


def room_plan_remarks(plan: PlanOnPaper) -> tuple[Remark, ...]:
    """Name what is not drawn as it is written, with whose name it is."""
    return tuple(dict.fromkeys(_remarks(plan)))


def _remarks(plan: PlanOnPaper) -> Iterator[Remark]:
    yield from text_remarks("", plan.event.name, [plan.event.name])
    for line in plan.tables:
        table = line.table
        yield from text_remarks("", table.owner, (table.owner, table.native_owner))
        for meeting in line.meetings:
            for side in meeting.sides:
                if side.variants:
                    yield usual_forms("", side.name, side.variants)
                yield from text_remarks("", side.name, (side.name, side.native_name))
            if meeting.interpreter:
                name = meeting.interpreter
                yield from text_remarks("", name.listed, (name.listed, name.native))
