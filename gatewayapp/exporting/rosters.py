"""Rosters: each interpreter's day, and the list at the desk on which everybody is ticked off."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby, pairwise

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Role
from gatewayapp.exporting.agenda_head import FOOT, MARGIN
from gatewayapp.exporting.agendas_pdf import AgendaDrawing, page_remarks
from gatewayapp.exporting.colours import GREY, INK
from gatewayapp.exporting.content import (
    Agenda,
    Attendee,
    CheckInDesk,
    Document,
    EventOnPaper,
    PageSize,
    PlanOnPaper,
    Remark,
)
from gatewayapp.exporting.desks import desk_said
from gatewayapp.exporting.pages import Leaf, Pages
from gatewayapp.exporting.pdf import PAGE_SIZES
from gatewayapp.exporting.remarks import person_remarks
from gatewayapp.exporting.sheets import Sheet
from gatewayapp.exporting.stocks import MM, Pair
from gatewayapp.exporting.words import Words

Draw = Callable[[Sheet], None]
ROW_HEIGHT, LIST_TOP = 8.2 * MM, 40 * MM
TICK_SIDE = 4 * MM
TICK, NUMBER, NAME, COMPANY, ROLE = (offset * MM for offset in (0, 9, 25, 92, 148))
HEADS = (("Here", TICK), ("No.", NUMBER), ("Name", NAME), ("Company", COMPANY), ("Role", ROLE))


def rosters_pdf(
    plan: PlanOnPaper, everybody: Sequence[Attendee], words: Words, size: PageSize, progress: Progress
) -> Document:
    """Draw the interpreters' agendas, then the desk list of ``everybody`` in the order given."""
    return roster_pages(plan, everybody, words, size).pdf(progress)


def roster_pages(
    plan: PlanOnPaper, everybody: Sequence[Attendee], words: Words, size: PageSize
) -> Pages:
    """Lay out the interpreters' agendas, then the list of each desk."""
    page = PAGE_SIZES[size]
    told = (remark for who in everybody for remark in person_remarks(who))
    leaves = [*_agenda_leaves(plan, everybody, words, page), *_list_leaves(plan, everybody, words, page)]
    return Pages(page, plan.event.name, leaves, tuple(dict.fromkeys(told)))


def _agenda_leaves(
    plan: PlanOnPaper, everybody: Sequence[Attendee], words: Words, page: Pair
) -> Iterator[Leaf]:
    interpreters = tuple(it for it in plan.agendas if it.attendee.role is Role.INTERPRETER)
    own = replace(plan, agendas=interpreters)
    for agenda in interpreters:
        for leaf in AgendaDrawing(own, agenda, words).leaves(page):

            def draw(canvas: Canvas, agenda: Agenda = agenda, leaf: Draw = leaf) -> Iterator[Remark]:
                leaf(sheet := Sheet(canvas, page))
                return page_remarks(own, agenda, sheet, everybody)

            yield draw


def _list_leaves(
    plan: PlanOnPaper, everybody: Sequence[Attendee], words: Words, page: Pair
) -> Iterator[Leaf]:
    """Give the pages of each desk's list; with no desks there is one list."""
    rows = int((page[1] - FOOT - LIST_TOP) // ROW_HEIGHT)
    for desk, at_desk in groupby(everybody, key=lambda who: who.desk):
        people = tuple(at_desk)
        pages = [people[start : start + rows] for start in range(0, len(people), rows)]
        for number, part in enumerate(pages, start=1):
            yield partial(
                _draw_list,
                page=page,
                event=plan.event,
                desk=desk,
                people=part,
                words=words,
                numbered=words.one("Page {page} of {pages}", page=number, pages=len(pages)),
            )


def _draw_list(
    canvas: Canvas,
    page: Pair,
    event: EventOnPaper,
    desk: CheckInDesk | None,
    people: Sequence[Attendee],
    words: Words,
    numbered: str,
) -> tuple[Remark, ...]:
    sheet = Sheet(canvas, page)
    _draw_top(sheet, event, desk, words)
    for row, who in enumerate(people):
        _draw_row(sheet, LIST_TOP + row * ROW_HEIGHT, who, words)
    said = f"{desk_said(desk, words)}  ·  {numbered}" if desk else numbered
    sheet.text_right(said, sheet.width - MARGIN, sheet.height - 11 * MM, 8.5, 90 * MM, colour=GREY)
    sheet.done()
    return ()


def _draw_top(sheet: Sheet, event: EventOnPaper, desk: CheckInDesk | None, words: Words) -> None:
    when = ", ".join(filter(None, (event.name, words.days(event.days), event.place)))
    sheet.text_in(when, MARGIN, 16 * MM, 9.5, sheet.width - 2 * MARGIN, colour=GREY)
    end = sheet.text(words.say("Desk list"), MARGIN, 25 * MM, 18, bold=True)
    if desk:
        room = sheet.width - MARGIN - end - 6 * MM
        sheet.text_right(desk_said(desk, words), sheet.width - MARGIN, 25 * MM, 18, room, bold=True)
    for (head, left), (_, right) in pairwise((*HEADS, ("", sheet.width - 2 * MARGIN))):
        x, room = MARGIN + left, right - left - 2 * MM
        sheet.text_in(words.one(head), x, LIST_TOP - 3 * MM, 8.5, room, bold=True, colour=GREY)
    sheet.line(MARGIN, LIST_TOP - 1 * MM, sheet.width - MARGIN, 0.9, INK)


def _draw_row(sheet: Sheet, y: float, who: Attendee, words: Words) -> None:
    base, name = y + 5.2 * MM, who.name
    sheet.frame(MARGIN, y + 1.8 * MM, TICK_SIDE, TICK_SIDE, INK, 0.4 * MM)
    sheet.text_in(who.number, MARGIN + NUMBER, base, 9.5, NAME - NUMBER - MM)
    end = sheet.text_in(name.listed, MARGIN + NAME, base, 10, (COMPANY - NAME) * 0.62, bold=True)
    native = "" if name.native == name.listed else name.native
    sheet.text_in(native, end + 2 * MM, base, 9, MARGIN + COMPANY - end - 4 * MM, colour=GREY)
    firm = words.firm(who.organisation, who.native_organisation)
    sheet.text_in(firm, MARGIN + COMPANY, base, 9.5, ROLE - COMPANY - 2 * MM)
    role = words.say(who.role.value.upper())
    sheet.text_in(role, MARGIN + ROLE, base, 9, sheet.width - 2 * MARGIN - ROLE)
    sheet.line(MARGIN, y + ROW_HEIGHT - 0.5 * MM, sheet.width - MARGIN)
