"""One participant's agenda as a worksheet."""

from collections.abc import Sequence
from functools import cache, lru_cache

from xlsxwriter.worksheet import Worksheet

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.time import Stretch
from gatewayapp.exporting.agenda_words import changes_said, in_time_order, mark_said, partner_said
from gatewayapp.exporting.content import Agenda, AgendaLine, Side
from gatewayapp.exporting.desks import desk_said
from gatewayapp.exporting.words import Language, Words, words
from gatewayapp.exporting.workbook_styles import Setting, edition, put_text, serial_number, set_page

HEAD_ROW = 5
LAST_NARROW = "\u2e7f"
DATE, FROM, TO, TABLE, ZONE, COMPANY, PERSON, COUNTRY, INTERPRETER, NOTES = range(10)
HEADS = ("Date", "From", "To", "Table", "Zone", "Company", "Person", "Country", "Interpreter", "Notes")
WIDTHS = (11, 8, 8, 12, 11, 36, 24, 19, 18, 28)
ROW_HEIGHT, FREE_HEIGHT, LINE_HEIGHT, SMALL_HEIGHT = 34, 18, 14, 15
TOP_HEIGHTS = (16, 28, 20, 18, 18, 30)


def write_agenda(sheet: Worksheet, setting: Setting, agenda: Agenda) -> None:
    """Write an agenda: whose it is, the meetings and free stretches in order of time, what is gone."""
    set_page(sheet, setting.size, setting.event, setting.words, head=HEAD_ROW)
    for column, width in enumerate(WIDTHS):
        sheet.set_column(column, column, width)
    sheet.set_default_row(ROW_HEIGHT)
    _write_top(sheet, setting, agenda)
    row = HEAD_ROW + 1
    for item in in_time_order(agenda):
        if isinstance(item, Stretch):
            _write_free(sheet, row, item, setting)
        else:
            _write_meeting(sheet, row, item, setting)
        row += 1
    if row == HEAD_ROW + 1:
        sheet.set_row(row, SMALL_HEIGHT)
        sheet.write_string(row, 0, setting.words.say("No meetings"), setting.styles.small)
    _write_dropped(sheet, row + 1, agenda, setting)


def _write_top(sheet: Worksheet, setting: Setting, agenda: Agenda) -> None:
    spoken, styles, who = setting.words, setting.styles, agenda.attendee
    sheet.write_string(0, 0, setting.event_line, styles.small)
    sheet.write_string(1, 0, "  ".join(_names(who.name, spoken)), styles.title)
    firm = "  ".join(native_first(who.organisation, who.native_organisation, spoken))
    place = spoken.country(who.country) if who.country else ""
    sheet.write_string(2, 0, ", ".join(filter(None, (firm, place))), styles.subtitle)
    sheet.write_string(
        0, NOTES, f"{edition(setting.event, spoken)}  {spoken.one('No.')} {who.number}", styles.notice
    )
    if setting.index:
        back = spoken.one("Back to the index")
        sheet.write_url(1, NOTES, setting.link(setting.index), styles.small, back)
    if who.desk:
        sheet.write_string(2, NOTES, desk_said(who.desk, spoken), styles.notice)
    sheet.write_string(3, 0, _notice(setting, agenda), styles.notice)
    sheet.write_string(4, 0, setting.zone_line, styles.small)
    for row, height in enumerate(TOP_HEIGHTS):
        sheet.set_row(row, height)
    for column, head in enumerate(_heads(spoken.language)):
        sheet.write_string(HEAD_ROW, column, head, styles.head)


@cache
def _heads(language: Language) -> tuple[str, ...]:
    return tuple(map(words(language).say, HEADS))


def _names(name: PersonName, words: Words) -> Sequence[str]:
    return native_first(name.listed, "" if name.native == name.listed else name.native, words)


def native_first(latin: str, native: str, words: Words) -> Sequence[str]:
    """Give a name in both scripts in the order of the language, without one that is not there."""
    names = (native, latin) if words.prefers(native) else (latin, native)
    return tuple(filter(None, names))


def _notice(setting: Setting, agenda: Agenda) -> str:
    if setting.event.issue.replaces is None:
        return ""
    return changes_said(setting.words, agenda.changes, setting.event.issue.replaces)


def _write_meeting(sheet: Worksheet, row: int, line: AgendaLine, setting: Setting) -> None:
    meeting, styles = line.meeting, setting.styles
    texts = meeting_texts(line, setting.words.language)
    height = _height(texts)
    if height != ROW_HEIGHT:
        sheet.set_row(row, height)
    start, end = serial_number(meeting.start), serial_number(meeting.end)
    sheet.write_number(row, DATE, start, styles.changed_date if line.mark else styles.date)
    sheet.write_number(row, FROM, start, styles.time)
    sheet.write_number(row, TO, end, styles.time)
    sheet.write_number(row, TABLE, meeting.table.number, styles.number)
    write, leave = sheet.write_string, sheet.write_blank
    for column, text in enumerate(texts, start=ZONE):
        style = styles.bold if column == COMPANY else styles.text
        write(row, column, text, style) if text else leave(row, column, None, style)
    put_text(sheet, row, NOTES, mark_said(setting.words, line), styles.notes)


def meeting_texts(line: AgendaLine, language: Language) -> tuple[str, str, str, str, str]:
    """Give zone, company, people, country and interpreter of a line."""
    sides = line.meeting.sides if line.partner is None else (line.partner,)
    interpreter = line.meeting.interpreter and words(language).person(line.meeting.interpreter)
    return line.meeting.table.zone, *_sides_said(sides, language), interpreter or ""


@lru_cache(maxsize=8192)
def _sides_said(sides: tuple[Side, ...], language: Language) -> tuple[str, str, str]:
    """Give company, people and country; the same sides come on many sheets."""
    spoken = words(language)
    company = "\n".join(
        name for side in sides for name in native_first(side.name, side.native_name, spoken)
    )
    people = "\n".join(spoken.person(name) for side in sides for name in side.people)
    country = spoken.country
    countries = "\n".join(dict.fromkeys(country(side.country) for side in sides if side.country))
    return company, people, countries


def _height(texts: tuple[str, ...]) -> float:
    """Estimate a row's height from the lines that its texts take."""
    lines = max(_lines(text, WIDTHS[column]) for column, text in enumerate(texts, start=ZONE) if text)
    return max(ROW_HEIGHT, LINE_HEIGHT * lines + 4)


@lru_cache(maxsize=8192)
def _lines(text: str, width: int) -> int:
    """Estimate the lines a text takes in a column, Japanese letters counted twice."""
    return sum(1 + int(sum(1 + (c > LAST_NARROW) for c in line) / width) for line in text.split("\n"))


def _write_free(sheet: Worksheet, row: int, free: Stretch, setting: Setting) -> None:
    styles = setting.styles
    sheet.set_row(row, FREE_HEIGHT)
    start, end = serial_number(free.start), serial_number(free.end)
    sheet.write_number(row, DATE, start, styles.free_date)
    sheet.write_number(row, FROM, start, styles.free_time)
    sheet.write_number(row, TO, end, styles.free_time)
    for column in (TABLE, ZONE, *range(PERSON, NOTES + 1)):
        sheet.write_blank(row, column, None, styles.free)
    sheet.write_string(row, COMPANY, setting.words.say("Free"), styles.free)


def _write_dropped(sheet: Worksheet, row: int, agenda: Agenda, setting: Setting) -> None:
    cell = setting.styles.small
    if agenda.dropped:
        sheet.set_row(row, SMALL_HEIGHT)
        sheet.write_string(row, DATE, setting.words.say("No longer held"), setting.styles.notice)
    for number, line in enumerate(agenda.dropped, start=1):
        start = line.meeting.start
        when = f"{setting.words.short_day(start.date())} {start:%H:%M}"
        sheet.set_row(row + number, SMALL_HEIGHT)
        sheet.write_string(row + number, DATE, when, cell)
        sheet.write_string(row + number, COMPANY, partner_said(line), cell)
