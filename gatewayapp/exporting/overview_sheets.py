"""The sheets of the agendas workbook that are not one person's: cover, index and overviews."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from xlsxwriter.worksheet import Worksheet

from gatewayapp.exporting.content import Agenda, AgendaLine, PlanOnPaper, TableLine
from gatewayapp.exporting.workbook_styles import Setting, edition, put_text, set_page

SLOT_WIDTH = 13
INDEX_ROW, TWO_LINES, THREE_LINES = 18, 30, 43
LINE = 15
INDEX_HEADS = ("No.", "Name", "Company", "Country", "Role", "Meetings", "Changes")
INDEX_WIDTHS = (9, 42, 36, 22, 18, 15, 13)


def write_cover(sheet: Worksheet, setting: Setting, plan: PlanOnPaper) -> None:
    """Write the event's facts and some figures."""
    set_page(sheet, setting.size, setting.event, setting.words, landscape=False)
    sheet.set_column(0, 0, 42)
    sheet.set_column(1, 1, 50)
    sheet.set_row(0, 28)
    sheet.write_string(0, 0, setting.event.name, setting.styles.title)
    sheet.write_string(1, 0, setting.words.say("Agenda"), setting.styles.subtitle)
    row = _write_facts(sheet, 3, setting)
    sheet.write_string(row + 1, 0, setting.words.say("Statistics"), setting.styles.notice)
    for number, (label, figure) in enumerate(_figures(plan), start=row + 2):
        sheet.write_string(number, 0, setting.words.say(label), setting.styles.label)
        sheet.write_number(number, 1, figure, setting.styles.figure)


def _write_facts(sheet: Worksheet, row: int, setting: Setting) -> int:
    for label, text in _facts(setting):
        sheet.write_string(row, 0, setting.words.say(label), setting.styles.label)
        sheet.write_string(row, 1, text, setting.styles.figure)
        sheet.set_row(row, LINE * (1 + text.count("\n")))
        row += 1
    return row


def _facts(setting: Setting) -> list[tuple[str, str]]:
    event, words, issue = setting.event, setting.words, setting.event.issue
    sessions = [
        f"{words.short_day(s.date)} {s.start:%H:%M}–{s.end:%H:%M}  {s.name}" for s in event.sessions
    ]
    named = ", ".join(filter(None, (edition(event, words), issue.title)))
    facts = [
        ("Days", words.days(event.days)),
        ("Place", event.place),
        ("Time zone", words.time_zone(event.timezone)),
        ("Sessions", "\n".join(sessions)),
        (
            "Edition",
            named if issue.number else words.one("Printed from a plan that is not published yet."),
        ),
    ]
    return [fact for fact in facts if fact[1]]


def _figures(plan: PlanOnPaper) -> list[tuple[str, int]]:
    counts = [len(agenda.lines) for agenda in plan.agendas if agenda.attendee.role.meets]
    return [
        ("Number of participants", len(counts)),
        ("Number of meetings", sum(len(line.meetings) for line in plan.tables)),
        ("Number of tables", len(plan.tables)),
        ("Most meetings of one participant", max(counts, default=0)),
        ("Participants without a meeting", counts.count(0)),
    ]


def write_index(
    sheet: Worksheet, setting: Setting, agendas: Sequence[Agenda], names: Sequence[str]
) -> None:
    """List all participants with links to their sheets."""
    set_page(sheet, setting.size, setting.event, setting.words, head=0)
    sheet.set_default_row(INDEX_ROW)
    for column, (head, width) in enumerate(zip(INDEX_HEADS, INDEX_WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, setting.words.say(head), setting.styles.head)
    for row, (agenda, name) in enumerate(zip(agendas, names, strict=True), start=1):
        _write_index_row(sheet, row, setting, agenda, name)
    sheet.autofilter(0, 0, max(1, len(agendas)), len(INDEX_HEADS) - 1)


def _write_index_row(sheet: Worksheet, row: int, setting: Setting, agenda: Agenda, name: str) -> None:
    who, styles, words = agenda.attendee, setting.styles, setting.words
    sheet.write_string(row, 0, who.number, styles.text)
    sheet.write_url(row, 1, setting.link(name), styles.link, _full_name(agenda))
    put_text(sheet, row, 2, who.organisation or who.native_organisation, styles.text)
    put_text(sheet, row, 3, words.country(who.country) if who.country else "", styles.text)
    sheet.write_string(row, 4, words.say(who.role.value.upper()), styles.text)
    sheet.write_number(row, 5, len(agenda.lines), styles.text)
    sheet.write_number(row, 6, agenda.changes, styles.text)


def _full_name(agenda: Agenda) -> str:
    name = agenda.attendee.name
    return name.listed if name.native in {"", name.listed} else f"{name.listed}  {name.native}"


def write_participants(sheet: Worksheet, setting: Setting, agendas: Iterable[Agenda], day: date) -> None:
    """Write who is where at each slot of a day."""
    columns = _write_grid(sheet, setting, day, ("No.", "Name", "Company"), (7, 25, 25))
    for row, agenda in enumerate(agendas, start=2):
        who = agenda.attendee
        sheet.set_row(row, TWO_LINES if who.role.meets else THREE_LINES, setting.styles.text)
        sheet.write_string(row, 0, who.number, setting.styles.text)
        sheet.write_string(row, 1, who.name.listed, setting.styles.text)
        sheet.write_string(row, 2, who.organisation or who.native_organisation, setting.styles.text)
        for line in agenda.lines:
            column = columns.get(line.meeting.start)
            if column is not None:
                sheet.write_string(row, column, _place_and_partner(line), setting.styles.text)


def _place_and_partner(line: AgendaLine) -> str:
    sides = line.meeting.sides if line.partner is None else (line.partner,)
    names = "\n".join(side.board_name or side.name for side in sides)
    return f"{line.meeting.table.number}\n{names}"


def write_tables(sheet: Worksheet, setting: Setting, tables: Iterable[TableLine], day: date) -> None:
    """Write who meets at each table at each slot of a day."""
    columns = _write_grid(sheet, setting, day, ("Table", "Zone"), (8, 18))
    for row, line in enumerate(tables, start=2):
        sheet.set_row(row, TWO_LINES, setting.styles.text)
        sheet.write_number(row, 0, line.table.number, setting.styles.number)
        sheet.write_string(
            row, 1, "\n".join(filter(None, (line.table.zone, line.table.owner))), setting.styles.text
        )
        for meeting in line.meetings:
            column = columns.get(meeting.start)
            if column is not None:
                both = "\n".join(side.board_name or side.name for side in meeting.sides)
                sheet.write_string(row, column, both, setting.styles.text)


def _write_grid(
    sheet: Worksheet, setting: Setting, day: date, heads: Sequence[str], widths: Sequence[int]
) -> Mapping[datetime, int]:
    """Write the head of an overview; gives the column of each slot by its start."""
    set_page(sheet, setting.size, setting.event, setting.words, head=1)
    sheet.repeat_rows(0, 1)
    sheet.freeze_panes(2, len(heads))
    sheet.write_string(
        0, 0, f"{setting.words.day(day)}  {edition(setting.event, setting.words)}", setting.styles.notice
    )
    for column, (head, width) in enumerate(zip(heads, widths, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(1, column, setting.words.say(head), setting.styles.head)
    starts = [slot.start for slot in setting.event.slots if slot.start.date() == day]
    sheet.set_column(len(heads), len(heads) + len(starts), SLOT_WIDTH)
    columns = {start: column for column, start in enumerate(starts, start=len(heads))}
    for start, column in columns.items():
        sheet.write_datetime(1, column, start, setting.styles.head_time)
    return columns
