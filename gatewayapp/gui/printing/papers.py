"""What can be printed, which service writes it, and what can be chosen about it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, Flag, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gatewayapp.domain.progress import Progress

if TYPE_CHECKING:
    from gatewayapp.services.printing import Printed, PrintOptions
    from gatewayapp.storage.database import Database

Write = Callable[["Database", int, Path, "PrintOptions", Progress], "Printed"]


class Choice(Flag):
    """What can be chosen about a paper beside its language."""

    NOTHING = 0
    PEOPLE = auto()
    CHANGED = auto()
    ORDER = auto()
    SIZE = auto()
    EDITION = auto()
    STOCK = auto()
    PAIRS = auto()
    TABLES = auto()


@dataclass(frozen=True, slots=True)
class Making:
    """How a paper is made: its icon, the service's function, its kind among the papers that are pages.

    The first of ``endings`` is the usual one; ``kind`` is empty for what has no pages.
    """

    icon: str
    function: str
    stem: str
    choices: Choice = Choice.NOTHING
    kind: str = ""
    endings: tuple[str, ...] = (".pdf",)


_AGENDAS = Choice.PEOPLE | Choice.CHANGED | Choice.ORDER | Choice.EDITION
_LIST = Choice.SIZE | Choice.EDITION


class Paper(Enum):
    """The papers in the order of the list; the calibration sheet is reached from the labels."""

    BADGES = Making(
        "id-card",
        "export_badges",
        "badges",
        Choice.PEOPLE | Choice.CHANGED | Choice.ORDER | Choice.STOCK,
        "badges",
    )
    AGENDAS = Making(
        "calendar-days",
        "export_agendas_pdf",
        "agendas",
        _AGENDAS | Choice.SIZE | Choice.PAIRS,
        "agendas-pdf",
    )
    WORKBOOK = Making(
        "file-spreadsheet",
        "export_agendas",
        "agendas",
        _AGENDAS | Choice.SIZE,
        endings=(".xlsx", ".zip"),
    )
    CALENDAR = Making("calendar-plus", "export_calendar", "calendar", _AGENDAS, endings=(".ics", ".zip"))
    SIGNS = Making(
        "signpost", "export_table_signs", "table-signs", Choice.SIZE | Choice.TABLES, "table-signs"
    )
    ROSTERS = Making("list-checks", "export_rosters", "rosters", _LIST | Choice.ORDER, "rosters")
    ROOM_PLAN = Making("table-2", "export_room_plan", "room-plan", _LIST, "room-plan")
    CATALOGUE = Making("users", "export_catalogue", "catalogue", Choice.SIZE, "catalogue")
    REPORT = Making("chart-column", "export_report", "report", _LIST, "report", (".pdf", ".xlsx"))
    DATA = Making("database", "export_data", "registrations", Choice.PEOPLE, endings=(".xlsx", ".csv"))
    CALIBRATION = Making("move", "export_calibration", "calibration", Choice.STOCK, "calibration")

    @property
    def is_labels(self) -> bool:
        """Whether it is printed on sheets of labels."""
        return self is Paper.BADGES

    @property
    def is_pages(self) -> bool:
        """Whether it can be shown and printed page by page."""
        return bool(self.value.kind)

    @property
    def is_by_person(self) -> bool:
        """Whether it is looked at person by person, however many sheets that takes."""
        return self is Paper.AGENDAS

    @property
    def is_spoken(self) -> bool:
        """Whether its words are in a language that can be chosen."""
        return self is not Paper.DATA

    @property
    def file_kind(self) -> str:
        """The kind of file, named as at the terminal, of a paper without pages."""
        return self.value.function.removeprefix("export_")

    def offers(self, choice: Choice) -> bool:
        """Tell whether something can be chosen about it."""
        return choice in self.value.choices

    def writer(self) -> Write:
        """Give the function that writes it into a file; the ending decides what kind of file."""
        from gatewayapp.services import data_files, printing

        room = data_files if self is Paper.DATA else printing
        function: Callable[..., Any] = getattr(room, self.value.function)
        return partial(_write_bare, function) if self is Paper.CALIBRATION else function


def _write_bare(
    function: "Callable[[Path, PrintOptions], Printed]",
    _database: "Database",
    _event: int,
    out: Path,
    options: "PrintOptions",
    _progress: Progress,
) -> "Printed":
    """Write what needs no event."""
    return function(out, options)
