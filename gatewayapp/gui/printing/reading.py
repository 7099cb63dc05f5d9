"""What stands in a file that has no pages; read in a worker."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gatewayapp.gui.printing.papers import Paper

if TYPE_CHECKING:
    from gatewayapp.services.printing import PrintOptions
    from gatewayapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class FileSheet:
    """The first rows of a file for some ``people``; ``of`` names whose part is shown."""

    paper: Paper
    rows: tuple[tuple[str, ...], ...]
    people: int
    of: str = ""


def read_file(database: "Database", event: int, paper: Paper, options: "PrintOptions") -> FileSheet:
    """Read what would be written. Raises ``Fault`` if there is nothing to write."""
    from gatewayapp.services.file_previews import FileKind, preview_file

    preview = preview_file(database, event, FileKind(paper.file_kind), options)
    return FileSheet(paper, preview.rows, preview.people, preview.of)
