"""The report of an event: its figures as a PDF with bars, or as a workbook with charts."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from functools import partial
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from xlsxwriter.chart import Chart
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.agenda_head import MARGIN
from gatewayapp.exporting.colours import GREY, INK
from gatewayapp.exporting.content import Document, EventOnPaper, PageSize, Remark
from gatewayapp.exporting.lettering import width
from gatewayapp.exporting.pages import Pages
from gatewayapp.exporting.pdf import PAGE_SIZES
from gatewayapp.exporting.remarks import text_remarks
from gatewayapp.exporting.sheet_names import sheet_names
from gatewayapp.exporting.sheets import Flow, Sheet
from gatewayapp.exporting.statistics import Figures
from gatewayapp.exporting.stocks import MM, Pair
from gatewayapp.exporting.words import Words
from gatewayapp.exporting.workbook_styles import set_page

ROW, TITLE = 5 * MM, 13 * MM
LABEL, NUMBER, SIZE = 62 * MM, 14 * MM, 9
MOST_FOR_LABELS = 0.7
TOP, BOTTOM = 26 * MM, 18 * MM
FIRST_ROW, PIXELS = 2, 20
SAFE = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table: ``most`` is its largest number, 0 without bars; or the line that ``titles`` it.

    Labels are no wider than ``wide``.
    """

    label: str
    count: int = 0
    most: int = 0
    wide: float = 0
    titles: bool = False

    @property
    def height(self) -> float:
        """How high it is."""
        return TITLE if self.titles else ROW


def report_pdf(event: EventOnPaper, tables: Sequence[Figures], words: Words, size: PageSize) -> Document:
    """Draw each table of figures with a bar beside each number."""
    return report_pages(event, tables, words, size).pdf(Progress())


def report_pages(event: EventOnPaper, tables: Sequence[Figures], words: Words, size: PageSize) -> Pages:
    """Lay out the tables of figures."""
    page = PAGE_SIZES[size]
    rows = [row for table in tables for row in _rows(table, page[0] - 2 * MARGIN)]
    flow = Flow(tuple(it.height for it in rows), tuple(it.titles for it in rows))
    divided = flow.pages(page[1] - TOP - BOTTOM, page[1] - TOP - BOTTOM)
    leaves = [
        partial(
            _draw_page,
            page=page,
            frame=partial(
                _draw_frame,
                event=event,
                words=words,
                numbered=words.one("Page {page} of {pages}", page=number, pages=len(divided)),
            ),
            rows=rows[part.start : part.stop],
        )
        for number, part in enumerate(divided, start=1)
    ]
    return Pages(page, event.name, leaves, tuple(text_remarks("", event.name, [event.name])))


def _draw_page(
    canvas: Canvas, page: Pair, frame: Callable[[Sheet], None], rows: Sequence[Row]
) -> tuple[Remark, ...]:
    sheet, y = Sheet(canvas, page), TOP
    frame(sheet)
    for row in rows:
        y += row.height
        if row.titles:
            _draw_title(sheet, y, row.label)
        else:
            _draw_row(sheet, y, row)
    sheet.done()
    return ()


def _rows(table: Figures, across: float) -> Iterator[Row]:
    yield Row(table.title, titles=True)
    most = max(count for _, count in table.rows) if table.alike else 0
    longest = max(width(label) for label, _ in table.rows) * SIZE + 4 * MM
    wide = min(max(LABEL, longest), across * MOST_FOR_LABELS)
    for label, count in table.rows:
        yield Row(label, count, most, wide)


def _draw_frame(sheet: Sheet, event: EventOnPaper, words: Words, numbered: str) -> None:
    room = sheet.width - 2 * MARGIN
    when = ", ".join(filter(None, (event.name, words.days(event.days), event.place)))
    sheet.text_in(when, MARGIN, 14 * MM, 9, room, colour=GREY)
    sheet.text_in(words.say("Report"), MARGIN, 23 * MM, 17, room, bold=True)
    sheet.text_right(numbered, sheet.width - MARGIN, sheet.height - 10 * MM, 8.5, room, colour=GREY)


def _draw_row(sheet: Sheet, y: float, row: Row) -> None:
    bar = MARGIN + row.wide + NUMBER
    sheet.text_in(row.label, MARGIN, y, SIZE, row.wide - 2 * MM)
    sheet.text_right(str(row.count), bar - 3 * MM, y, SIZE, NUMBER, bold=True)
    if row.most and row.count:
        room = sheet.width - MARGIN - bar
        sheet.fill(bar, y - 2.7 * MM, room * row.count / row.most, 2.8 * MM, GREY)


def _draw_title(sheet: Sheet, y: float, title: str) -> None:
    sheet.text_in(title, MARGIN, y - 2 * MM, 11, sheet.width - 2 * MARGIN, bold=True)
    sheet.line(MARGIN, y, sheet.width - MARGIN, 0.9, INK)


def report_workbook(
    event: EventOnPaper, tables: Sequence[Figures], words: Words, size: PageSize
) -> Document:
    """Write a sheet for each table of figures, with a chart of its own."""
    file = BytesIO()
    book = Workbook(file, SAFE)
    first = datetime.combine(event.days[0], time()) if event.days else datetime(2000, 1, 1)  # noqa: DTZ001 - a fixed time, so that the same data give the same bytes
    book.set_properties({"title": event.name, "created": event.issue.published or first})
    for name, table in zip(sheet_names([it.title for it in tables]), tables, strict=True):
        set_page(sheet := book.add_worksheet(name), size, event, words)
        _write_table(book, sheet, table)
    book.close()
    return Document(file.getvalue(), len(tables))


def _write_table(book: Workbook, sheet: Worksheet, table: Figures) -> None:
    sheet.set_column(0, 0, 44)
    sheet.write_string(0, 0, table.title, book.add_format({"bold": True, "font_size": 14}))
    for row, (label, count) in enumerate(table.rows, start=FIRST_ROW):
        sheet.write_string(row, 0, label)
        sheet.write_number(row, 1, count)
    if table.alike:
        sheet.insert_chart(FIRST_ROW, 3, _chart(book, sheet.get_name(), table))


def _chart(book: Workbook, name: str, table: Figures) -> Chart:
    last = FIRST_ROW + len(table.rows) - 1
    chart = book.add_chart({"type": "bar"})
    chart.add_series({
        "categories": [name, FIRST_ROW, 0, last, 0],
        "values": [name, FIRST_ROW, 1, last, 1],
        "data_labels": {"value": True},
        "fill": {"color": "#1F2937"},
    })  # fmt: skip
    chart.set_title({"name": table.title})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True})
    chart.set_x_axis({"major_gridlines": {"visible": True, "line": {"color": "#C6CDD5"}}})
    chart.set_size({"width": 720, "height": 140 + PIXELS * len(table.rows)})
    return chart
