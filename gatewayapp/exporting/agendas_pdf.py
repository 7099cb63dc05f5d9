"""Agendas as a PDF, each on its own page or pages, ready to be handed out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import groupby, pairwise

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.agenda_head import FOOT, MARGIN, draw_foot, draw_head, draw_running_head
from gatewayapp.exporting.agenda_words import (
    changes_said,
    in_time_order,
    mark_said,
    partner_said,
    start_of,
)
from gatewayapp.exporting.colours import GREY, INK
from gatewayapp.exporting.content import Agenda, AgendaLine, Document, PageSize, PlanOnPaper, Remark
from gatewayapp.exporting.lettering import set_line
from gatewayapp.exporting.pdf import PAGE_SIZES, blank_pdf
from gatewayapp.exporting.remarks import missing_letters, set_smaller
from gatewayapp.exporting.sheets import Flow, Sheet
from gatewayapp.exporting.stocks import MM
from gatewayapp.exporting.words import Words

TIME, TABLE, PARTNER, PERSON, INTERPRETER = (offset * MM for offset in (2.2, 29.8, 48.6, 114, 153))
COLUMNS = (
    ("Time", TIME),
    ("Table", TABLE),
    ("You meet", PARTNER),
    ("Person", PERSON),
    ("Interpreter", INTERPRETER),
)
HEAD_HEIGHT, RUNNING_HEAD_HEIGHT = 38.5 * MM, 18 * MM
NOTICE_HEIGHT, DAY_HEIGHT, LINE_HEIGHT, FREE_HEIGHT, NOTE_HEIGHT = (
    h * MM for h in (14, 19.6, 13.4, 7.3, 5)
)
GAP, INSET = 2 * MM, 3.3 * MM
FIRST_LINE, SECOND_LINE, FREE_BASELINE = 5 * MM, 10 * MM, 4.5 * MM
SIGN_SIZE = 8.0
COMPACT = 0.86


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the column: ``draw`` puts it on a sheet with its top at a height.

    ``under`` is the heading that is repeated above it at the top of a further page.
    """

    height: float
    draw: Callable[[Sheet, float], None]
    heading: bool = False
    under: "Part | None" = None


def agendas_pdf(plan: PlanOnPaper, words: Words, size: PageSize, progress: Progress) -> Document:
    """Draw everybody's agenda; each begins on a new page."""
    canvas, file = blank_pdf(PAGE_SIZES[size], plan.event.name)
    pages, remarks = draw_agendas(canvas, plan, words, size, progress)
    canvas.save()
    return Document(file.getvalue(), pages, remarks)


def draw_agendas(
    canvas: Canvas, plan: PlanOnPaper, words: Words, size: PageSize, progress: Progress
) -> tuple[int, tuple[Remark, ...]]:
    """Draw agendas on a canvas; gives the number of pages and what to look at."""
    pages = 0
    remarks: list[Remark] = []
    for done, agenda in enumerate(plan.agendas):
        progress.check()
        if done % 10 == 0:
            line = sentence("Drawing agendas: {done} of {count}", done=done, count=len(plan.agendas))
            progress.report(line, done / len(plan.agendas))
        sheets = AgendaDrawing(plan, agenda, words).draw(lambda: Sheet(canvas, PAGE_SIZES[size]))
        pages += len(sheets)
        remarks += remarks_of(agenda, sheets)
    return pages, tuple(remarks)


def remarks_of(agenda: Agenda, sheets: Iterable[Sheet]) -> Iterator[Remark]:
    """Name the letters of an agenda that no font has, and what had to be set much smaller."""
    who = agenda.attendee.number, agenda.attendee.name.listed
    missing = {letter: text for sheet in sheets for letter, text in sheet.missing.items()}
    small = {text: share for sheet in sheets for text, share in sheet.small.items()}
    if missing:
        yield missing_letters(*who, "".join(missing), next(iter(missing.values())))
    yield from (set_smaller(*who, text, share) for text, share in small.items())


@dataclass(frozen=True, slots=True)
class AgendaDrawing:
    """One agenda on its way to paper; ``scale`` sets its lines closer."""

    plan: PlanOnPaper
    agenda: Agenda
    words: Words
    scale: float = 1.0

    def draw(self, new_sheet: Callable[[], Sheet]) -> list[Sheet]:
        """Draw all pages and give them back."""
        sheet = new_sheet()
        parts, pages = self._divided(sheet)
        sheets = [sheet, *(new_sheet() for _ in pages[1:])]
        for number, (page, on) in enumerate(zip(pages, sheets, strict=True), start=1):
            y = self._draw_top(on, number)
            repeated = [parts[page.start].under] if number > 1 else []
            for part in filter(None, [*repeated, *(parts[index] for index in page)]):
                part.draw(on, y)
                y += part.height
            draw_foot(on, self.plan.event, self.agenda.attendee, self.words, number, len(pages))
            on.done()
        return sheets

    def _divided(self, sheet: Sheet) -> tuple[list[Part], tuple[range, ...]]:
        """Divide the parts over pages, set closer if that saves one."""
        parts, pages = self.laid(sheet)
        if len(pages) > 1:
            closer = replace(self, scale=COMPACT).laid(sheet)
            return closer if len(closer[1]) < len(pages) else (parts, pages)
        return parts, pages

    def laid(self, sheet: Sheet) -> tuple[list[Part], tuple[range, ...]]:
        """Give the parts and which of them stand on each page."""
        parts = list(self._parts())
        flow = Flow(tuple(part.height for part in parts), tuple(part.heading for part in parts))
        room = sheet.height - FOOT
        return parts, flow.pages(room - HEAD_HEIGHT, room - RUNNING_HEAD_HEIGHT - DAY_HEIGHT)

    def _draw_top(self, sheet: Sheet, number: int) -> float:
        if number == 1:
            draw_head(sheet, self.plan.event, self.agenda.attendee, self.words)
            return HEAD_HEIGHT
        draw_running_head(sheet, self.plan.event, self.agenda.attendee)
        return RUNNING_HEAD_HEIGHT

    def _parts(self) -> Iterator[Part]:
        replaces = self.plan.event.issue.replaces
        if replaces is not None and self.agenda.changes:
            said = changes_said(self.words, self.agenda.changes, replaces)
            yield Part(NOTICE_HEIGHT, partial(self._draw_notice, said=said))
        items = in_time_order(self.agenda)
        for day, of_day in groupby(items, key=lambda item: start_of(item).date()):
            heading = Part(DAY_HEIGHT, partial(self._draw_day, day=day), heading=True)
            yield heading
            yield from (replace(self._part(item), under=heading) for item in of_day)
        if not self.agenda.lines:
            yield self._note(self.words.say("No meetings"), bold=True)
        yield from self._dropped()
        yield from self._good_to_know()

    def _part(self, item: AgendaLine | Stretch) -> Part:
        if isinstance(item, Stretch):
            return Part(FREE_HEIGHT * self.scale, partial(self._draw_free, free=item))
        return Part(LINE_HEIGHT * self.scale, partial(self._draw_line, line=item))

    def _dropped(self) -> Iterator[Part]:
        if self.agenda.dropped:
            yield self._note(self.words.say("No longer held"), bold=True)
        for line in self.agenda.dropped:
            start = line.meeting.start
            when = f"{self.words.short_day(start.date())} {start:%H:%M}"
            yield self._note(f"{when}  {partner_said(line)}")

    def _good_to_know(self) -> Iterator[Part]:
        yield self._note(self.words.say("Good to know"), bold=True)
        slots = self.plan.event.slots
        if slots:
            minutes = int((slots[0].end - slots[0].start).total_seconds() // 60)
            yield self._note(self.words.say("Meetings last {minutes} minutes.", minutes=minutes))
        for said in zones_said(self.plan, self.words):
            yield self._note(said)

    def _note(self, text: str, *, bold: bool = False) -> Part:
        height = NOTE_HEIGHT * 1.6 if bold else NOTE_HEIGHT
        return Part(height, partial(_draw_note, text=text, bold=bold), heading=bold)

    def _draw_notice(self, sheet: Sheet, y: float, said: str) -> None:
        width = sheet.width - 2 * MARGIN
        sheet.frame(MARGIN, y, width, NOTICE_HEIGHT - 1 * MM)
        room = width - 2 * INSET
        sheet.text_in(said, MARGIN + INSET, y + 5.5 * MM, 9.5, room, bold=True)
        how = self.words.say("Changes carry a bar at the left and a word.")
        sheet.text_in(how, MARGIN + INSET, y + 10.3 * MM, 9, room, colour=GREY)

    def _draw_day(self, sheet: Sheet, y: float, day: date) -> None:
        sheet.text(self.words.day(day), MARGIN, y + 9 * MM, 12.5, bold=True)
        for (head, left), (_, right) in pairwise((*COLUMNS, ("", sheet.width - 2 * MARGIN))):
            x, room, base = MARGIN + left, right - left - 1 * MM, y + 17 * MM
            sheet.text_in(self.words.say(head), x, base, 8.5, room, bold=True, colour=GREY)
        sheet.line(MARGIN, y + DAY_HEIGHT, sheet.width - MARGIN, 0.9, INK)

    def _draw_free(self, sheet: Sheet, y: float, free: Stretch) -> None:
        sheet.fill(MARGIN, y, sheet.width - 2 * MARGIN, FREE_HEIGHT * self.scale - 0.8)
        when = f"{free.start:%H:%M} – {free.end:%H:%M}"
        sheet.text(when, MARGIN + TIME, y + FREE_BASELINE, 9, colour=GREY)
        sheet.text(self.words.say("Free"), MARGIN + PARTNER, y + FREE_BASELINE, 9, colour=GREY)

    def _draw_line(self, sheet: Sheet, y: float, line: AgendaLine) -> None:
        meeting, upper = line.meeting, y + FIRST_LINE
        if line.mark:
            sheet.fill(MARGIN, y, 1.1 * MM, LINE_HEIGHT * self.scale, INK)
        end = sheet.text(f"{meeting.start:%H:%M}", MARGIN + TIME, upper, 11.5, bold=True)
        sheet.text(f" – {meeting.end:%H:%M}", end, upper, 9.5, colour=GREY)
        end = sheet.text(str(meeting.table.number), MARGIN + TABLE, upper, 14, bold=True)
        room = MARGIN + PARTNER - end - GAP
        sheet.text_in(f" {meeting.table.zone}", end, upper, 9, room, colour=GREY)
        self._draw_partner(sheet, y, line)
        _draw_people(sheet, upper, line)
        if meeting.interpreter:
            room = sheet.width - 2 * MARGIN - INTERPRETER
            sheet.text_in(meeting.interpreter.listed, MARGIN + INTERPRETER, upper, 9.5, room)
        else:
            sheet.text("–", MARGIN + INTERPRETER, upper, 9.5)
        sheet.line(MARGIN, y + LINE_HEIGHT * self.scale, sheet.width - MARGIN)

    def _draw_partner(self, sheet: Sheet, y: float, line: AgendaLine) -> None:
        x, room, lower = MARGIN + PARTNER, PERSON - PARTNER - GAP, y + SECOND_LINE
        sign, walk = mark_said(self.words, line), self._walk_said(line)
        left = room - _sign_width(sign) - (set_line(walk).width * 8.5 + GAP if walk else 0)
        second, bold = self._second_line(line)
        sheet.text_in(partner_name(line), x, y + FIRST_LINE, 10, room, bold=True)
        colour = INK if bold else GREY
        x = sheet.text_in(second, x, lower, 9, max(left, room * 0.3), bold=bold, colour=colour) + GAP
        if sign:
            x = sheet.sign(sign, x, lower, SIGN_SIZE) + GAP
        sheet.text_in(walk, x, lower, 8.5, MARGIN + PERSON - GAP / 2 - x, colour=GREY)

    def _second_line(self, line: AgendaLine) -> tuple[str, bool]:
        """Give the partner's native name or country; the second company for an interpreter."""
        if line.partner is None:
            return line.meeting.sides[1].name, True
        country = self.words.country(line.partner.country) if line.partner.country else ""
        return line.partner.native_name or country, False

    def _walk_said(self, line: AgendaLine) -> str:
        if not line.walk:
            return ""
        phrase = "{minutes} min walk from {zone}"
        return self.words.one(phrase, minutes=line.walk, zone=line.walk_from)


def partner_name(line: AgendaLine) -> str:
    """Name the partner; the first company for an interpreter."""
    return line.meeting.sides[0].name if line.partner is None else line.partner.name


def _sign_width(sign: str) -> float:
    return set_line(sign, bold=True).width * SIGN_SIZE + SIGN_SIZE + GAP if sign else 0.0


def _draw_people(sheet: Sheet, y: float, line: AgendaLine) -> None:
    sides = line.meeting.sides if line.partner is None else (line.partner,)
    room = INTERPRETER - PERSON - GAP
    names = [", ".join(name.listed for name in side.people) for side in sides]
    if line.partner is not None and len(line.partner.people) > 1:
        names = [name.listed for name in line.partner.people]
    most = 3
    step = 5 * MM if len(names) < most else 3.6 * MM
    names = names if len(names) <= most else [*names[: most - 1], ", ".join(names[most - 1 :])]
    for number, name in enumerate(names):
        sheet.text_in(name, MARGIN + PERSON, y + number * step, 9.5, room)


def _draw_note(sheet: Sheet, y: float, text: str, *, bold: bool) -> None:
    down = NOTE_HEIGHT * (1.4 if bold else 0.8)
    colour = INK if bold else GREY
    sheet.text_in(text, MARGIN, y + down, 9, sheet.width - 2 * MARGIN, bold=bold, colour=colour)


def zones_said(plan: PlanOnPaper, words: Words) -> Iterator[str]:
    """Say which tables are in which zone."""
    for zone, lines in groupby(plan.tables, key=lambda line: line.table.zone):
        numbers = [line.table.number for line in lines]
        if len(numbers) == 1:
            yield words.say("Table {first} is in {zone}.", first=numbers[0], zone=zone)
        else:
            yield words.say(
                "Tables {first} – {last} are in {zone}.", first=numbers[0], last=numbers[-1], zone=zone
            )
