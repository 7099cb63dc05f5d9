"""The room plan as a list: each table of each zone with what is held there, by day and time."""

from collections.abc import Iterator
from itertools import groupby

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.columns import Piece, draw_columns, lay
from gatewayapp.exporting.content import Document, MeetingOnPaper, PageSize, PlanOnPaper, TableLine
from gatewayapp.exporting.pdf import PAGE_SIZES, blank_pdf
from gatewayapp.exporting.words import Words


def room_plan_pdf(plan: PlanOnPaper, words: Words, size: PageSize, progress: Progress) -> Document:
    """Draw the list of all tables in two columns."""
    page = PAGE_SIZES[size]
    progress.report(sentence("Drawing the room plan"), 0.1)
    placed = lay((piece for line in plan.tables for piece in _table(line, words)), page)
    progress.check()
    canvas, file = blank_pdf(page, plan.event.name)
    number = plan.event.issue.number
    edition = words.one("Draft") if number is None else words.one("Edition {number}", number=number)
    title = f"{words.say('Room plan')}  {edition}"
    sheets = draw_columns(canvas, page, plan.event, title, placed, words)
    canvas.save()
    return Document(file.getvalue(), len(sheets))


def _table(line: TableLine, words: Words) -> Iterator[Piece]:
    table = line.table
    name = f"{words.one('Table')} {table.number}"
    where = ", ".join(filter(None, (name, table.zone, table.owner)))
    yield Piece(where, 10.5, bold=True, space=10, leads=True)
    if not line.meetings:
        yield Piece(words.say("No meetings"), grey=True)
    for day, meetings in groupby(line.meetings, key=lambda meeting: meeting.start.date()):
        yield Piece(words.short_day(day), grey=True, space=2, leads=True)
        yield from (Piece(_meeting(meeting), 8) for meeting in meetings)


def _meeting(meeting: MeetingOnPaper) -> str:
    both = " – ".join(side.name for side in meeting.sides)
    interpreter = f" ({meeting.interpreter.listed})" if meeting.interpreter else ""
    return f"{meeting.start:%H:%M}  {both}{interpreter}"
