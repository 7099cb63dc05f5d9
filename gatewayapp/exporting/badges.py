"""Badges as a PDF on sheets of labels."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.badge_backs import back_face, draw_back
from gatewayapp.exporting.badge_pictures import (
    NONE,
    beside,
    draw_pictures,
    no_pictures,
    placed_pictures,
)
from gatewayapp.exporting.badge_texts import Texts, bearer_texts, event_texts, fitted, settled
from gatewayapp.exporting.colours import GREY, HAIRLINE, INK, Colour, ink_on
from gatewayapp.exporting.contact_cards import Code, code_text
from gatewayapp.exporting.content import (
    Agenda,
    Attendee,
    Document,
    EventOnPaper,
    Pictures,
    PicturesOf,
    Remark,
)
from gatewayapp.exporting.cutting import draw_cut_marks
from gatewayapp.exporting.designs import Align, Design, Field, Place, Shows, design_for
from gatewayapp.exporting.desk_covers import DeskCover, draw_cover
from gatewayapp.exporting.fitting import LEADING, SMALLEST_SHARE, Fitted
from gatewayapp.exporting.lettering import ASCENT, CAPITAL_HEIGHT, DESCENT
from gatewayapp.exporting.pdf import Pen, blank_pdf
from gatewayapp.exporting.qr import draw_qr
from gatewayapp.exporting.remarks import missing_letters, set_smaller, spelling_remarks
from gatewayapp.exporting.stocks import Face, Pair, Stock
from gatewayapp.exporting.words import Words
from gatewayapp.places import resource

KANJI_HEIGHT = 0.88
GAP_ABOVE_NAME = 0.2


@dataclass(frozen=True, slots=True)
class BadgeJob:
    """Badges to be laid on sheets; the first label used is ``start_label``, counted from 1.

    Where they are handed out at several desks, a cover stands before the ``bearers`` of each.
    ``design`` None means the shipped one that suits the stock.
    ``offset`` moves everything (right, down) in points, to make up for a printer that pulls askew.
    ``agendas`` by registration stand on the backs; None leaves the backs empty.
    ``pictures`` gives the photo and the logo of a bearer.
    """

    event: EventOnPaper
    bearers: tuple[Attendee | DeskCover, ...]
    stock: Stock
    words: Words
    start_label: int = 1
    offset: Pair = (0, 0)
    code: Code = Code.NUMBER
    design: Design | None = None
    agendas: Mapping[int, Agenda] | None = None
    pictures: PicturesOf = no_pictures

    def __post_init__(self) -> None:
        if not 1 <= self.start_label <= self.stock.labels:
            text = "Start at a label from 1 to {labels}; this stock has no label {label}."
            raise Fault(text, labels=self.stock.labels, label=self.start_label)

    @property
    def people(self) -> int:
        """The number of badges, covers of desks not counted."""
        return sum(isinstance(it, Attendee) for it in self.bearers)

    @property
    def pages(self) -> int:
        """The number of pages: one for each sheet, two where the backs are printed too."""
        return self.sheets * (2 if self.prints_backs else 1)

    @property
    def prints_backs(self) -> bool:
        """Whether sheets are turned over; paper that is folded has the backs on the same side."""
        return self.agendas is not None and len(self.stock.faces) == 1

    @property
    def sheets(self) -> int:
        """The number of sheets."""
        return -(-(len(self.bearers) + self.start_label - 1) // self.stock.labels) if self.bearers else 0

    def on_sheet(self, sheet: int) -> Iterator[tuple[int, Attendee | DeskCover]]:
        """Give the label positions and bearers of a sheet, counted from 0."""
        first = sheet * self.stock.labels - (self.start_label - 1)
        for position in range(self.stock.labels):
            if 0 <= first + position < len(self.bearers):
                yield position, self.bearers[first + position]


def badges_pdf(job: BadgeJob, progress: Progress, pages: Sequence[int] | None = None) -> Document:
    """Draw all pages, or only some (counted from 0) to be looked at before printing.

    Each sheet is followed by its backs if those are printed, for paper turned over along its long edge.
    """
    canvas, file = blank_pdf(job.stock.page, job.event.name)
    designs = [(face, _design(job, face)) for face in job.stock.faces]
    wanted = range(job.pages) if pages is None else pages
    remarks: list[Remark] = []
    for page in wanted:
        progress.check()
        progress.report(
            sentence("Drawing badges: sheet {page} of {pages}", page=page + 1, pages=job.pages),
            page / job.pages,
        )
        sheet, back = divmod(page, 2) if job.prints_backs else (page, 0)
        remarks += _draw_backs(canvas, job, sheet) if back else _draw_sheet(canvas, job, sheet, designs)
        canvas.showPage()
    canvas.save()
    return Document(file.getvalue(), len(wanted), tuple(remarks))


def _design(job: BadgeJob, face: Face) -> Design:
    if job.design is None:
        return design_for(resource("badges"), face.size)
    return job.design.stretched(face.size)


def _draw_sheet(
    canvas: Canvas, job: BadgeJob, sheet: int, designs: Sequence[tuple[Face, Design]]
) -> list[Remark]:
    remarks: list[Remark] = []
    common = event_texts(job.event, job.words)
    shows_pictures = any(field.shows.is_picture for _, design in designs for field in design.fields)
    for position, bearer in job.on_sheet(sheet):
        if isinstance(bearer, DeskCover):
            _draw_cover(canvas, job, position, bearer)
            continue
        texts = {**common, **bearer_texts(bearer, job.words)}
        pictures = job.pictures(bearer) if shows_pictures else NONE
        remarks += spelling_remarks(bearer)
        for number, (face, design) in enumerate(designs):
            _move_to(canvas, job, job.stock.corner(position), face)
            if number and job.agendas is not None:
                remarks += _draw_agenda(canvas, job, face, bearer)
            else:
                found = draw_badge(canvas, design, texts, bearer, job.code, pictures)
                remarks += found if number == 0 else []
            canvas.restoreState()
    if job.stock.cut_marks:
        draw_cut_marks(canvas, job.stock, job.offset)
    return remarks


def _draw_cover(canvas: Canvas, job: BadgeJob, position: int, cover: DeskCover) -> None:
    for face in job.stock.faces:
        _move_to(canvas, job, job.stock.corner(position), face)
        draw_cover(canvas, face.size, cover, job.event, job.words)
        canvas.restoreState()


def _draw_backs(canvas: Canvas, job: BadgeJob, sheet: int) -> list[Remark]:
    remarks = []
    for position, bearer in job.on_sheet(sheet):
        if isinstance(bearer, DeskCover):
            continue
        corner, face = back_face(job.stock, position)
        _move_to(canvas, job, corner, face)
        remarks += _draw_agenda(canvas, job, face, bearer)
        canvas.restoreState()
    return remarks


def _draw_agenda(canvas: Canvas, job: BadgeJob, face: Face, bearer: Attendee) -> list[Remark]:
    """Draw a back; those who meet nobody by their role have an empty one."""
    agenda = (job.agendas or {}).get(bearer.registration)
    return [] if agenda is None else draw_back(canvas, face.size, agenda, job.event, job.words)


def _move_to(canvas: Canvas, job: BadgeJob, corner: Pair, face: Face) -> None:
    """Make a face's lower left corner the origin, as its reader sees it."""
    left = corner[0] + face.corner[0] + job.offset[0]
    low = job.stock.page[1] - corner[1] - face.corner[1] - job.offset[1] - face.size[1]
    canvas.saveState()
    if face.turned:
        canvas.translate(left + face.size[0], low + face.size[1])
        canvas.rotate(180)
    else:
        canvas.translate(left, low)


def draw_badge(
    canvas: Canvas,
    design: Design,
    texts: Texts,
    bearer: Attendee,
    code: Code = Code.NUMBER,
    pictures: Pictures = NONE,
) -> list[Remark]:
    """Draw a badge with its lower left corner at the origin."""
    _draw_shapes(canvas, design, bearer, code)
    placed = placed_pictures(design, pictures)
    draw_pictures(canvas, placed, design.size[1])
    shown = tuple(settled(design.fields, texts))
    shown = tuple(beside(shown, placed)) if placed else shown
    blocks = {field: fitted(field, text, bearer) for field in shown if (text := texts.get(field.shows))}
    name_top = next(
        (_ink_top(field, block) for field, block in blocks.items() if field.shows is Shows.NAME), 0.0
    )
    pen = Pen.on(canvas)
    for colour, fields in _by_colour(blocks, ink_on(design.colour_of(bearer.role))):
        pen.colour(colour)
        for field in fields:
            _put_block(pen, field, blocks[field], design.size[1], name_top)
    pen.lift()
    return [
        remark
        for field, block in blocks.items()
        for remark in _remarks(block, texts[field.shows], bearer)
    ]


def _draw_shapes(canvas: Canvas, design: Design, bearer: Attendee, code: Code) -> None:
    width, height = design.size
    right, down, across, high = design.band
    canvas.setFillColorRGB(*design.colour_of(bearer.role))
    canvas.rect(right, height - down - high, across, high, stroke=0, fill=1)
    canvas.setFillColorRGB(*INK)
    left, top, side = design.qr
    draw_qr(canvas, code_text(code, bearer), left, height - top - side, side)
    if design.rule:
        canvas.setStrokeColorRGB(*HAIRLINE)
        canvas.setLineWidth(0.5)
        start, low, length = design.rule
        canvas.line(start, height - low, min(start + length, width), height - low)


def _by_colour(fields: Iterable[Field], on_band: Colour) -> Iterator[tuple[Colour, list[Field]]]:
    fields = tuple(fields)
    yield INK, [field for field in fields if not field.grey and not field.on_band]
    yield GREY, [field for field in fields if field.grey and not field.on_band]
    yield on_band, [field for field in fields if field.on_band]


def _put_block(pen: Pen, field: Field, block: Fitted, height: float, name_top: float) -> None:
    left, down, across, _ = field.box
    y = height - down - _first_baseline(field, block)
    if field.place is Place.ABOVE_NAME and name_top:
        y = height - name_top + (DESCENT + GAP_ABOVE_NAME) * block.size
    for line in block.lines:
        room = across - line.width * block.size
        shift = {Align.LEFT: 0.0, Align.CENTRE: room / 2, Align.RIGHT: room}[field.align]
        pen.put(line, left + shift, y, block.size)
        y -= LEADING * block.size


def _first_baseline(field: Field, block: Fitted) -> float:
    """Give how far below the top of its box the first line stands."""
    high, size, further = field.box[3], block.size, LEADING * (len(block.lines) - 1)
    if field.place is Place.TOP:
        return ASCENT * size
    if field.place is Place.BOTTOM:
        return high - (DESCENT + further) * size
    if field.place is Place.ABOVE_NAME:
        return high - DESCENT * size
    return (high + (CAPITAL_HEIGHT - further) * size) / 2


def _ink_top(field: Field, block: Fitted) -> float:
    """Give how far below the badge's edge the letters of a block begin; accents may rise above."""
    return field.box[1] + _first_baseline(field, block) - KANJI_HEIGHT * block.size


def _remarks(block: Fitted, text: str, bearer: Attendee) -> Iterator[Remark]:
    missing = "".join(dict.fromkeys(letter for line in block.lines for letter in line.missing))
    who = bearer.number, bearer.name.listed
    if missing:
        yield missing_letters(*who, missing, text)
    if block.shrunk < SMALLEST_SHARE:
        yield set_smaller(*who, text, block.shrunk)
