"""What stands in the files that have no pages, row by row: one sheet of a workbook, a calendar, data."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.content import PlanOnPaper
from gatewayapp.exporting.words import words
from gatewayapp.services.data_files import export_data
from gatewayapp.services.papers import ordered_plan
from gatewayapp.services.people import list_people
from gatewayapp.services.print_material import NOBODY
from gatewayapp.services.print_options import PrintOptions
from gatewayapp.services.sources import Sources
from gatewayapp.storage.database import Database

MOST_ROWS = 200
CANCELLED, LOCAL = "CANCELLED", "%Y%m%dT%H%M%S"
Row = tuple[str, ...]


class FileKind(StrEnum):
    """The files that have no pages, named as at the terminal."""

    AGENDAS = "agendas"
    CALENDAR = "calendar"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class FilePreview:
    """The first rows of a file; ``people`` it is for, ``of`` names whose part is shown.

    That is the one in ``place``, counted from 1.
    """

    rows: tuple[Row, ...]
    people: int
    of: str = ""
    place: int = 1


def preview_file(sources: Sources, kind: FileKind, options: PrintOptions, place: int = 1) -> FilePreview:
    """Read what would be written, of agendas one person's; raises ``Fault`` if there is nothing."""
    if kind is FileKind.DATA:
        return _data(sources.db, sources.material.event.id, options)
    plan = ordered_plan(sources.plan, options)
    if not plan.agendas:
        raise Fault(NOBODY)
    place = min(max(place, 1), len(plan.agendas))
    one = replace(plan, agendas=plan.agendas[place - 1 : place])
    rows = tuple(_sheet(one, options) if kind is FileKind.AGENDAS else _meetings(one, options))
    return FilePreview(rows, len(plan.agendas), one.agendas[0].attendee.name.listed, place)


def _sheet(one: PlanOnPaper, options: PrintOptions) -> Iterator[Row]:
    from gatewayapp.exporting.agendas_workbook import agendas_workbook

    document = agendas_workbook(one, words(options.language), options.page_size, Progress())
    return _last_sheet(document.content)


def _meetings(one: PlanOnPaper, options: PrintOptions) -> Iterator[Row]:
    from gatewayapp.exporting.calendars import calendar_of

    rows = tuple(_events(calendar_of(one, one.agendas[0], words(options.language)).decode()))
    return iter(rows if any(row[-1] for row in rows) else (row[:-1] for row in rows))


def _data(db: Database, event_id: int, options: PrintOptions) -> FilePreview:
    numbers = options.only or tuple(line.registration.number for line in list_people(db, event_id))
    with TemporaryDirectory() as folder:
        out = Path(folder) / "data.xlsx"
        export_data(db, event_id, out, replace(options, only=tuple(numbers[:MOST_ROWS])))
        return FilePreview(tuple(_last_sheet(out.read_bytes())), len(numbers))


def _last_sheet(content: bytes) -> Iterator[Row]:
    from python_calamine import CalamineWorkbook

    with CalamineWorkbook.from_filelike(BytesIO(content)) as book:
        cells = book.get_sheet_by_index(len(book.sheet_names) - 1).to_python()
    for row in _without_empty_end(cells):
        yield tuple(_written(cell, column) for column, cell in enumerate(row))


def _without_empty_end(cells: Sequence[Sequence[object]]) -> Sequence[Sequence[object]]:
    last = max((at for at, row in enumerate(cells) if any(cell != "" for cell in row)), default=-1)
    return cells[: min(last + 1, MOST_ROWS + 1)]


def _written(cell: object, column: int) -> str:
    """Write a cell as its format shows it: agendas have the date in front, then times of that day."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return f"{cell:%H:%M}" if column else f"{cell:%Y-%m-%d}"
    return " ".join(str(cell).split("\n"))


def _events(text: str) -> Iterator[Row]:
    """Read the meetings of a calendar, a row each: when, with whom, where."""
    for lines in _blocks(text.replace("\r\n", "\n").replace("\n ", "").splitlines()):
        named = (line.split(":", 1) for line in lines if ":" in line)
        known = {name.split(";")[0]: value for name, value in named}
        start, end = (datetime.strptime(known[key], LOCAL) for key in ("DTSTART", "DTEND"))  # noqa: DTZ007 - local to the event
        yield (
            f"{start:%Y-%m-%d}",
            f"{start:%H:%M}",
            f"{end:%H:%M}",
            _plain(known.get("SUMMARY", "")),
            _plain(known.get("LOCATION", "")),
            CANCELLED if known.get("STATUS") == CANCELLED else "",
        )


def _blocks(lines: Iterable[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in lines:
        if line == "BEGIN:VEVENT":
            block = []
        elif line == "END:VEVENT":
            yield block
        else:
            block.append(line)


def _plain(text: str) -> str:
    return text.replace("\\,", ",").replace("\\;", ";").replace("\\n", " ").replace("\\\\", "\\")
