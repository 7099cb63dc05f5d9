"""Agendas as a PDF, each on its own page or pages, ready to be handed out."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.agenda_foot import SIZE as FOOT_SIZE
from gatewayapp.exporting.agenda_foot import foot_of, single_lines
from gatewayapp.exporting.agenda_head import FOOT, draw_foot, draw_head, draw_running_head
from gatewayapp.exporting.agenda_lines import (
    DAY_HEIGHT,
    FREE_HEIGHT,
    LINE_HEIGHT,
    NOTE_HEIGHT,
    AgendaPen,
)
from gatewayapp.exporting.agenda_words import changes_said, end_of, in_time_order, start_of
from gatewayapp.exporting.content import (
    Agenda,
    AgendaLine,
    Attendee,
    Document,
    PageSize,
    PlanOnPaper,
    Remark,
)
from gatewayapp.exporting.lettering import set_line
from gatewayapp.exporting.pdf import PAGE_SIZES, blank_pdf
from gatewayapp.exporting.remarks import missing_letters, names_of, set_smaller, spelling_remarks
from gatewayapp.exporting.sheets import Flow, Sheet
from gatewayapp.exporting.stocks import MM, Pair
from gatewayapp.exporting.words import Words

HEAD_HEIGHT, RUNNING_HEAD_HEIGHT = 38.5 * MM, 18 * MM
COMPACT = 0.86
HIGHEST_FOOT = 130 * MM


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the column: ``draw`` puts it on a sheet with its top at a height.

    ``under`` is the heading that is repeated above it at the top of a further page.
    """

    height: float
    draw: Callable[[Sheet, float], None]
    heading: bool = False
    under: "Part | None" = None


def agendas_pdf(
    plan: PlanOnPaper, words: Words, size: PageSize, progress: Progress, least: float = 0
) -> Document:
    """Draw everybody's agenda; each begins on a new page. No text is set smaller than ``least``."""
    canvas, file = blank_pdf(PAGE_SIZES[size], plan.event.name)
    pages, remarks = draw_agendas(canvas, plan, words, size, progress, least)
    canvas.save()
    return Document(file.getvalue(), pages, remarks)


def draw_agendas(
    canvas: Canvas,
    plan: PlanOnPaper,
    words: Words,
    size: PageSize,
    progress: Progress,
    least: float = 0,
) -> tuple[int, tuple[Remark, ...]]:
    """Draw agendas on a canvas; gives the number of pages and what to look at."""
    pages = 0
    remarks: list[Remark] = []
    missing: dict[str, Missing] = {}
    for done, agenda in enumerate(plan.agendas):
        progress.check()
        if done % 10 == 0:
            line = sentence("Drawing agendas: {done} of {count}", done=done, count=len(plan.agendas))
            progress.report(line, done / len(plan.agendas))
        sheets = AgendaDrawing(plan, agenda, words, least=least).draw(canvas, PAGE_SIZES[size])
        pages += len(sheets)
        remarks += _remarks_of(agenda, sheets)
        for sheet in sheets:
            for letter, text in sheet.missing.items():
                missing.setdefault(text, Missing(letter, agenda.attendee))
    return pages, (*remarks, *_missing(plan, (), missing))


@dataclass(frozen=True, slots=True)
class Missing:
    """A letter that no font has, and whose agenda it stands on first."""

    letter: str
    holder: Attendee


def page_remarks(
    plan: PlanOnPaper, agenda: Agenda, sheet: Sheet, others: Sequence[Attendee]
) -> Iterator[Remark]:
    """Give what to look at on one page of an agenda, on which the names of ``others`` may stand."""
    missing = {text: Missing(letter, agenda.attendee) for letter, text in sheet.missing.items()}
    yield from _remarks_of(agenda, [sheet])
    yield from _missing(plan, others, missing)


def _remarks_of(agenda: Agenda, sheets: Iterable[Sheet]) -> Iterator[Remark]:
    """Name what of an agenda had to be set much smaller, and whose kanji is drawn in its usual form."""
    who = agenda.attendee.number, agenda.attendee.name.listed
    yield from spelling_remarks(agenda.attendee)
    small = {text: share for sheet in sheets for text, share in sheet.small.items()}
    yield from (set_smaller(*who, text, share) for text, share in small.items())


def _missing(
    plan: PlanOnPaper, others: Sequence[Attendee], missing: Mapping[str, Missing]
) -> Iterator[Remark]:
    """Name the letters that no font has once, with whom the text belongs to that they stand in."""
    owners = _owners(plan, others) if missing else {}
    found = (
        missing_letters(*owners.get(text, (it.holder.number, it.holder.name.listed)), it.letter, text)
        for text, it in missing.items()
    )
    return iter(dict.fromkeys(found))


def _owners(plan: PlanOnPaper, others: Sequence[Attendee]) -> Mapping[str, tuple[str, str]]:
    """Give number and name of whom a text belongs to, by the text as it is drawn."""
    owners: dict[str, tuple[str, str]] = {}
    for who in (*others, *(agenda.attendee for agenda in plan.agendas)):
        for text in names_of(who):
            owners[set_line(text).text] = who.number, who.name.listed
    for agenda in plan.agendas:
        for side in (side for line in agenda.lines for side in line.meeting.sides):
            for text in (side.name, *(name.listed for name in side.people)):
                owners.setdefault(set_line(text).text, ("", text))
    return owners


@dataclass(frozen=True, slots=True)
class AgendaDrawing:
    """One agenda on its way to paper; ``scale`` sets its lines closer."""

    plan: PlanOnPaper
    agenda: Agenda
    words: Words
    scale: float = 1.0
    least: float = 0

    @property
    def pen(self) -> AgendaPen:
        """What draws the lines."""
        interprets = self.agenda.attendee.role is Role.INTERPRETER
        return AgendaPen(self.words, self.scale, interprets, self.least)

    def draw(self, canvas: Canvas, size: Pair) -> list[Sheet]:
        """Draw all pages and give them back."""
        sheets = []
        for leaf in self.leaves(size):
            sheets.append(Sheet(canvas, size, self.least))
            leaf(sheets[-1])
        return sheets

    def leaves(self, size: Pair) -> list[Callable[[Sheet], None]]:
        """Give what draws each page on a sheet of a size."""
        parts, pages = self._divided(size)
        return [
            partial(
                self._draw_page, parts=[parts[index] for index in page], number=number, of=len(pages)
            )
            for number, page in enumerate(pages, start=1)
        ]

    def _draw_page(self, sheet: Sheet, parts: Sequence[Part], number: int, of: int) -> None:
        y = self._draw_top(sheet, number)
        repeated = [parts[0].under] if number > 1 else []
        for part in filter(None, [*repeated, *parts]):
            part.draw(sheet, y)
            y += part.height
        draw_foot(sheet, self.plan.event, self.agenda.attendee, self.words, number, of)
        sheet.done()

    def _divided(self, size: Pair) -> tuple[list[Part], tuple[range, ...]]:
        """Divide the parts over pages, set closer if that saves one."""
        parts, pages = self.laid(size)
        if len(pages) > 1:
            closer = replace(self, scale=COMPACT).laid(size)
            return closer if len(closer[1]) < len(pages) else (parts, pages)
        return parts, pages

    def laid(self, size: Pair) -> tuple[list[Part], tuple[range, ...]]:
        """Give the parts and which of them stand on each page."""
        parts = list(self._parts(size[0]))
        flow = Flow(tuple(part.height for part in parts), tuple(part.heading for part in parts))
        room = size[1] - FOOT
        return parts, flow.pages(room - HEAD_HEIGHT, room - RUNNING_HEAD_HEIGHT - DAY_HEIGHT)

    def _draw_top(self, sheet: Sheet, number: int) -> float:
        if number == 1:
            draw_head(sheet, self.plan.event, self.agenda.attendee, self.words)
            return HEAD_HEIGHT
        draw_running_head(sheet, self.plan.event, self.agenda.attendee, self.words)
        return RUNNING_HEAD_HEIGHT

    def _parts(self, across: float) -> Iterator[Part]:
        replaces = self.plan.event.issue.replaces
        if replaces is not None and self.agenda.changes:
            said = changes_said(self.words, self.agenda.changes, replaces)
            height = self.pen.notice_height(across, said)
            yield Part(height, partial(self.pen.notice, said=said))
        items = in_time_order(self.agenda)
        for day, of_day in groupby(items, key=lambda item: start_of(item).date()):
            heading = Part(DAY_HEIGHT, partial(self.pen.day, day=day), heading=True)
            yield heading
            yield from (replace(part, under=heading) for part in self._of_day(of_day))
        if not self.agenda.lines:
            yield Part(NOTE_HEIGHT, self.pen.nothing)
        yield from self._foot(across)

    def _of_day(self, items: Iterable[AgendaLine | Stretch]) -> Iterator[Part]:
        """Give the meetings and free stretches of a day, and the pauses between them."""
        last: datetime | None = None
        for item in items:
            if last is not None:
                yield from self._pauses(last, start_of(item))
            yield self._part(item)
            last = end_of(item)

    def _pauses(self, after: datetime, before: datetime) -> Iterator[Part]:
        for pause in self.plan.event.pauses:
            if after <= pause.start and pause.end <= before:
                yield self._stretch(pause, "Break")

    def _part(self, item: AgendaLine | Stretch) -> Part:
        if isinstance(item, Stretch):
            return self._stretch(item, "Free")
        return Part(LINE_HEIGHT * self.scale, partial(self.pen.line, line=item))

    def _stretch(self, stretch: Stretch, what: str) -> Part:
        draw = partial(self.pen.stretch, stretch=stretch, what=what)
        return Part(FREE_HEIGHT * self.scale, draw)

    def _foot(self, across: float) -> Iterator[Part]:
        foot = foot_of(self.plan, self.agenda, self.words, across, max(FOOT_SIZE, self.least))
        pieces = [foot] if foot.height <= HIGHEST_FOOT else single_lines(foot)
        yield from (Part(piece.height, piece.draw) for piece in pieces)
