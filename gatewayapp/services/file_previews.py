"""What stands in the files that have no pages, row by row: one sheet of a workbook, a calendar, data."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

from gatewayapp.domain.faults import Fault
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.services.data_files import export_data
from gatewayapp.services.papers import ordered_plan
from gatewayapp.services.people import list_people
from gatewayapp.services.print_material import NOBODY, gather_material
from gatewayapp.services.print_options import STANDARD, PrintOptions
from gatewayapp.services.printing import export_agendas, export_calendar
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
    """The first rows of a file; ``people`` it is for, ``of`` names whose part is shown."""

    rows: tuple[Row, ...]
    people: int
    of: str = ""


def preview_file(
    db: Database, event_id: int, kind: FileKind, options: PrintOptions = STANDARD
) -> FilePreview:
    """Read what would be written. Raises ``Fault`` if there is nothing to write."""
    if kind is FileKind.DATA:
        return _data(db, event_id, options)
    material = gather_material(db, event_id, options.edition, options.since)
    agendas = ordered_plan(plan_on_paper(material), options).agendas
    if not agendas:
        raise Fault(NOBODY)
    first = agendas[0].attendee
    one = replace(options, only=(first.number,))
    with TemporaryDirectory() as folder:
        if kind is FileKind.AGENDAS:
            out = Path(folder) / "agendas.xlsx"
            export_agendas(db, event_id, out, one)
            rows = tuple(_last_sheet(out))
        else:
            out = Path(folder) / "calendar.ics"
            export_calendar(db, event_id, out, one)
            rows = tuple(_events(out.read_text("utf-8")))
    return FilePreview(rows, len(agendas), first.name.listed)


def _data(db: Database, event_id: int, options: PrintOptions) -> FilePreview:
    numbers = options.only or tuple(line.registration.number for line in list_people(db, event_id))
    with TemporaryDirectory() as folder:
        out = Path(folder) / "data.xlsx"
        export_data(db, event_id, out, replace(options, only=tuple(numbers[:MOST_ROWS])))
        return FilePreview(tuple(_last_sheet(out)), len(numbers))


def _last_sheet(file: Path) -> Iterator[Row]:
    from python_calamine import CalamineWorkbook

    with CalamineWorkbook.from_path(str(file)) as book:
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
    return str(cell)


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
