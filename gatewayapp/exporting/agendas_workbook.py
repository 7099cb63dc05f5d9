"""All agendas of an event as one workbook: cover, index, overviews and a sheet for each participant."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time
from functools import partial
from io import BytesIO

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from gatewayapp.domain.pauses import without_collecting
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.agenda_sheet import write_agenda
from gatewayapp.exporting.archives import zipped
from gatewayapp.exporting.content import Agenda, Document, PageSize, PlanOnPaper
from gatewayapp.exporting.overview_sheets import (
    write_cover,
    write_index,
    write_participants,
    write_tables,
)
from gatewayapp.exporting.sheet_names import sheet_names
from gatewayapp.exporting.words import Language, Words, japanese_day
from gatewayapp.exporting.workbook_styles import Setting, styles_of

OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,
}
INDEX = 1
Writer = Callable[[Worksheet, Setting], None]


def agendas_workbook(plan: PlanOnPaper, words: Words, size: PageSize, progress: Progress) -> Document:
    """Write the agendas workbook; text from outside is only ever written as text."""
    titles = list(_general_titles(plan, words))
    names = sheet_names([*titles, *(_title(agenda) for agenda in plan.agendas)])
    own_names = names[len(titles) :]
    file = BytesIO()
    book = Workbook(file, OPTIONS)
    book.set_properties({"title": plan.event.name, "created": _fixed_time(plan)})
    setting = Setting(plan.event, words, size, styles_of(book, words), index=names[INDEX])
    with without_collecting():
        for name, write in zip(names, _general_writers(plan, own_names), strict=False):
            write(book.add_worksheet(name), setting)
        _write_agendas(book, setting, plan.agendas, own_names, progress)
        progress.report(sentence("Saving the workbook"), 0.9)
        book.close()
    return Document(file.getvalue(), len(names))


def agenda_workbooks(plan: PlanOnPaper, words: Words, size: PageSize, progress: Progress) -> Document:
    """Write a workbook for each agenda that holds nobody else's, all in one zip."""
    files = []
    for done, agenda in enumerate(plan.agendas):
        progress.check()
        line = sentence("Writing agendas: {done} of {count}", done=done, count=len(plan.agendas))
        progress.report(line, 0.9 * done / len(plan.agendas))
        files.append((agenda.attendee, _own_workbook(plan, agenda, words, size)))
    return Document(zipped(files, ".xlsx"), len(files))


def _own_workbook(plan: PlanOnPaper, agenda: Agenda, words: Words, size: PageSize) -> bytes:
    file = BytesIO()
    book = Workbook(file, OPTIONS)
    book.set_properties({"title": plan.event.name, "created": _fixed_time(plan)})
    setting = Setting(plan.event, words, size, styles_of(book, words), index="")
    write_agenda(book.add_worksheet(sheet_names([_title(agenda)])[0]), setting, agenda)
    book.close()
    return file.getvalue()


def _fixed_time(plan: PlanOnPaper) -> datetime:
    """Give a time for the file's properties that is the same whenever it is exported."""
    first = plan.event.days[0] if plan.event.days else date(2000, 1, 1)
    return plan.event.issue.published or datetime.combine(first, time())


def _general_titles(plan: PlanOnPaper, words: Words) -> Iterator[str]:
    yield from (words.one("Cover"), words.one("Index"))
    days = plan.event.days
    for overview in ("Participants", "Tables"):
        word = words.one(overview)
        yield from (f"{word} {_day_word(words, day)}" if len(days) > 1 else word for day in days)


def _general_writers(plan: PlanOnPaper, own_names: Sequence[str]) -> Iterator[Writer]:
    """Give what writes each general sheet, in the order of their titles."""
    yield partial(write_cover, plan=plan)
    yield partial(write_index, agendas=plan.agendas, names=own_names)
    yield from (partial(write_participants, agendas=plan.agendas, day=day) for day in plan.event.days)
    yield from (partial(write_tables, tables=plan.tables, day=day) for day in plan.event.days)


def _day_word(words: Words, day: date) -> str:
    return japanese_day(day) if words.language is Language.JAPANESE else words.short_day(day)[4:]


def _title(agenda: Agenda) -> str:
    return f"{agenda.attendee.number} {agenda.attendee.name.listed}"


def _write_agendas(
    book: Workbook, setting: Setting, agendas: Sequence[Agenda], names: Sequence[str], progress: Progress
) -> None:
    for done, (agenda, name) in enumerate(zip(agendas, names, strict=True)):
        progress.check()
        if done % 10 == 0:
            line = sentence("Writing agendas: {done} of {count}", done=done, count=len(agendas))
            progress.report(line, 0.9 * done / len(agendas))
        write_agenda(book.add_worksheet(name), setting, agenda)
