"""Rosters: each interpreter's day, and the list at the desk on which everybody is ticked off."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Role
from gatewayapp.exporting.agenda_head import FOOT, MARGIN
from gatewayapp.exporting.agendas_pdf import draw_agendas
from gatewayapp.exporting.colours import GREY, INK
from gatewayapp.exporting.content import Attendee, Document, EventOnPaper, PageSize, PlanOnPaper
from gatewayapp.exporting.pdf import PAGE_SIZES, blank_pdf
from gatewayapp.exporting.remarks import person_remarks
from gatewayapp.exporting.sheets import Sheet
from gatewayapp.exporting.stocks import MM
from gatewayapp.exporting.words import Words

ROW_HEIGHT, LIST_TOP = 8.2 * MM, 40 * MM
TICK_SIDE = 4 * MM
TICK, NUMBER, NAME, COMPANY, ROLE = (offset * MM for offset in (0, 9, 25, 92, 148))
HEADS = (("Here", TICK), ("No.", NUMBER), ("Name", NAME), ("Company", COMPANY), ("Role", ROLE))


def rosters_pdf(
    plan: PlanOnPaper, everybody: Sequence[Attendee], words: Words, size: PageSize, progress: Progress
) -> Document:
    """Draw the interpreters' agendas, then the desk list of ``everybody`` in the order given."""
    canvas, file = blank_pdf(PAGE_SIZES[size], plan.event.name)
    interpreters = tuple(it for it in plan.agendas if it.attendee.role is Role.INTERPRETER)
    pages, remarks = draw_agendas(
        canvas, replace(plan, agendas=interpreters), words, size, progress, everybody
    )
    pages += _draw_list(canvas, plan.event, everybody, words, size)
    canvas.save()
    told = (remark for who in everybody for remark in person_remarks(who))
    return Document(file.getvalue(), pages, tuple(dict.fromkeys((*remarks, *told))))


def _draw_list(
    canvas: Canvas, event: EventOnPaper, everybody: Sequence[Attendee], words: Words, size: PageSize
) -> int:
    room = PAGE_SIZES[size][1] - FOOT - LIST_TOP
    rows = int(room // ROW_HEIGHT)
    pages = [everybody[start : start + rows] for start in range(0, len(everybody), rows)]
    for number, people in enumerate(pages, start=1):
        sheet = Sheet(canvas, PAGE_SIZES[size])
        _draw_top(sheet, event, words)
        for row, who in enumerate(people):
            _draw_row(sheet, LIST_TOP + row * ROW_HEIGHT, who, words)
        numbered = words.one("Page {page} of {pages}", page=number, pages=len(pages))
        sheet.text_right(
            numbered, sheet.width - MARGIN, sheet.height - 11 * MM, 8.5, 60 * MM, colour=GREY
        )
        sheet.done()
    return len(pages)


def _draw_top(sheet: Sheet, event: EventOnPaper, words: Words) -> None:
    when = ", ".join(filter(None, (event.name, words.days(event.days), event.place)))
    sheet.text_in(when, MARGIN, 16 * MM, 9.5, sheet.width - 2 * MARGIN, colour=GREY)
    sheet.text(words.say("Desk list"), MARGIN, 25 * MM, 18, bold=True)
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
    firm = who.organisation or who.native_organisation
    sheet.text_in(firm, MARGIN + COMPANY, base, 9.5, ROLE - COMPANY - 2 * MM)
    role = words.say(who.role.value.upper())
    sheet.text_in(role, MARGIN + ROLE, base, 9, sheet.width - 2 * MARGIN - ROLE)
    sheet.line(MARGIN, y + ROW_HEIGHT - 0.5 * MM, sheet.width - MARGIN)
