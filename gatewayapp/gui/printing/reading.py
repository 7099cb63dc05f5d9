"""What stands in a file that has no pages; read in a worker."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gatewayapp.gui.printing.papers import Paper

if TYPE_CHECKING:
    from gatewayapp.services.preview_desk import PreviewDesk
    from gatewayapp.services.printing import PrintOptions


@dataclass(frozen=True, slots=True)
class FileSheet:
    """The first rows of a file for some ``people``; ``of`` names whose part is shown.

    That is the one in ``place``, counted from 1.
    """

    paper: Paper
    rows: tuple[tuple[str, ...], ...]
    people: int
    of: str = ""
    place: int = 1


def read_file(previews: "PreviewDesk", paper: Paper, options: "PrintOptions", place: int) -> FileSheet:
    """Read what would be written. Raises ``Fault`` if there is nothing to write."""
    from gatewayapp.services.file_previews import FileKind

    preview = previews.file(FileKind(paper.file_kind), options, place)
    return FileSheet(paper, preview.rows, preview.people, preview.of, preview.place)
