"""How the agendas workbook looks: cell formats and page set-up."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property, lru_cache

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from gatewayapp.exporting.content import EventOnPaper, PageSize
from gatewayapp.exporting.words import Language, Words

FONT = "Arial"
DATES = {Language.JAPANESE: '[$-411]m"月"d"日"(aaa)'}
ENGLISH_DATE = "[$-809]ddd d mmm"
LONGEST_NAME_IN_FOOTER = 100
DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - times on paper are local to the event

PAPER_CODES = {PageSize.A4: 9, PageSize.LETTER: 1}


@dataclass(frozen=True)
class Styles:
    """The cell formats of a workbook."""

    title: Format
    subtitle: Format
    small: Format
    notice: Format
    head: Format
    head_time: Format
    text: Format
    bold: Format
    number: Format
    date: Format
    changed_date: Format
    time: Format
    free: Format
    free_date: Format
    free_time: Format
    notes: Format
    link: Format
    label: Format
    figure: Format


def styles_of(book: Workbook, words: Words) -> Styles:
    """Add all formats to a workbook."""
    date = DATES.get(words.language, ENGLISH_DATE)
    rule = {"bottom": 1, "bottom_color": "#C6CDD5"}
    cell = {"valign": "vcenter", "text_wrap": True, **rule}
    free = {**cell, "font_color": "#545F6B", "bg_color": "#F4F5F7", "text_wrap": False}
    head = {"bold": True, "bottom": 1, "font_color": "#47525E", "valign": "bottom", "text_wrap": True}

    def made(**properties: object) -> Format:
        return book.add_format({"font_name": FONT, "font_size": 10, **properties})

    return Styles(
        title=made(bold=True, font_size=18),
        subtitle=made(font_size=12),
        small=made(font_color="#47525E"),
        notice=made(bold=True),
        head=made(**head),
        head_time=made(**head, num_format="hh:mm", align="left"),
        text=made(**cell),
        bold=made(**cell, bold=True),
        number=made(**cell, align="left", bold=True, num_format="0"),
        date=made(**cell, align="left", num_format=date),
        changed_date=made(**cell, align="left", num_format=date, left=5),
        time=made(**cell, align="left", bold=True, num_format="hh:mm"),
        free=made(**free),
        free_date=made(**free, align="left", num_format=date),
        free_time=made(**free, align="left", num_format="hh:mm"),
        notes=made(**cell, left=1, left_color="#C6CDD5", indent=1),
        link=made(**cell, font_color="#26579B", underline=1),
        label=made(font_color="#47525E", valign="top"),
        figure=made(bold=True, align="left", valign="top", text_wrap=True),
    )


@lru_cache(maxsize=4096)
def serial_number(moment: datetime) -> float:
    """Give a time as a workbook counts it: in days since the end of 1899."""
    return (moment - DAY_ZERO) / timedelta(days=1)


def put_text(sheet: Worksheet, row: int, column: int, text: str, style: Format) -> None:
    """Write a text as text, whatever it looks like; an empty one leaves an empty cell."""
    if text:
        sheet.write_string(row, column, text, style)
    else:
        sheet.write_blank(row, column, None, style)


def set_page(
    sheet: Worksheet,
    size: PageSize,
    event: EventOnPaper,
    words: Words,
    *,
    landscape: bool = True,
    head: int | None = None,
) -> None:
    """Set a sheet up for printing: one page wide, footer with edition and page, repeated head row."""
    sheet.set_paper(PAPER_CODES[size])
    sheet.set_landscape() if landscape else sheet.set_portrait()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.55, bottom=0.7)
    sheet.set_footer(footer(event, words))
    sheet.hide_gridlines(2)
    if head is not None:
        sheet.repeat_rows(head)
        sheet.freeze_panes(head + 1, 0)


def footer(event: EventOnPaper, words: Words) -> str:
    """Give a footer: event, edition and page; an event's own & must not start a code."""
    name = event.name[:LONGEST_NAME_IN_FOOTER].replace("&", "&&")
    page = words.one("Page {page} of {pages}", page="&P", pages="&N")
    return f"&L&8{_after_code(name)}&C&8{_after_code(edition(event, words))}&R&8{_after_code(page)}"


def _after_code(text: str) -> str:
    """Keep a text's first digit from being read as part of the size before it."""
    return f" {text}" if text[:1].isdigit() else text


def edition(event: EventOnPaper, words: Words) -> str:
    """Say which edition a paper belongs to, in one language."""
    number = event.issue.number
    return words.one("Draft") if number is None else words.one("Edition {number}", number=number)


@dataclass(frozen=True)
class Setting:
    """What all sheets of a workbook share; ``index`` is the name of the index sheet, if there is one."""

    event: EventOnPaper
    words: Words
    size: PageSize
    styles: Styles
    index: str

    @cached_property
    def event_line(self) -> str:
        """What the event is, when and where."""
        event = self.event
        return ", ".join(filter(None, (event.name, self.words.days(event.days), event.place)))

    @cached_property
    def zone_line(self) -> str:
        """In which time zone all times are given."""
        return self.words.all_times(self.event.timezone)

    def link(self, sheet: str) -> str:
        """Give the address of a sheet's first cell."""
        quoted = sheet.replace("'", "''")
        return f"internal:'{quoted}'!A1"
