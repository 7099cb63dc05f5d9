"""What can be printed, and which service writes it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any


@dataclass(frozen=True, slots=True)
class Making:
    """How a paper is made: its icon, the service's function, the kind of file and its proposed name."""

    icon: str
    function: str
    suffix: str = ".pdf"
    stem: str = ""


class Paper(Enum):
    """The papers in the order of the list."""

    BADGES = Making("id-card", "export_badges", stem="badges")
    AGENDAS = Making("calendar-days", "export_agendas_pdf", stem="agendas")
    WORKBOOK = Making("file-spreadsheet", "export_agendas", ".xlsx", "agendas")
    SIGNS = Making("signpost", "export_table_signs", stem="table-signs")
    ROSTERS = Making("list-checks", "export_rosters", stem="rosters")

    @property
    def is_labels(self) -> bool:
        """Whether it is printed on sheets of labels."""
        return self is Paper.BADGES

    @property
    def is_personal(self) -> bool:
        """Whether it can be printed only for those whose day changed."""
        return self is not Paper.SIGNS

    @property
    def is_pages(self) -> bool:
        """Whether it can be shown and printed page by page."""
        return self.value.suffix == ".pdf"

    def writer(self) -> Callable[..., Any]:
        """Give the service's function that writes it into a file."""
        from gatewayapp.services import printing

        function: Callable[..., Any] = getattr(printing, self.value.function)
        return function
