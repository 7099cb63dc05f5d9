"""One page of any paper that is a PDF, to be looked at before it is printed."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from gatewayapp.domain.faults import Fault
from gatewayapp.services.print_options import STANDARD, Preview, Printed, PrintOptions
from gatewayapp.services.printing import (
    export_calibration,
    export_catalogue,
    export_report,
    export_room_plan,
    export_rosters,
    export_table_signs,
    preview_agendas,
    preview_badges,
)
from gatewayapp.storage.database import Database

_NO_PAGE = "There is no page {page}; the last one is {pages}."


class PaperKind(StrEnum):
    """The papers that are PDFs, named as at the terminal."""

    AGENDAS = "agendas-pdf"
    BADGES = "badges"
    TABLE_SIGNS = "table-signs"
    ROSTERS = "rosters"
    ROOM_PLAN = "room-plan"
    CATALOGUE = "catalogue"
    REPORT = "report"
    CALIBRATION = "calibration"


def preview_paper(
    db: Database, event_id: int, kind: PaperKind, options: PrintOptions = STANDARD, page: int = 1
) -> Preview:
    """Draw one page, counted from 1; of agendas one person's, of badges one side of a sheet.

    These two draw no more than is shown; the others are written whole, since what stands on a page
    depends on those before. Raises ``Fault`` if there is nothing to print or no such page.
    """
    if kind is PaperKind.BADGES:
        return preview_badges(db, event_id, options, page)
    if kind is PaperKind.AGENDAS:
        return preview_agendas(db, event_id, options, page)
    with TemporaryDirectory() as folder:
        out = Path(folder) / "paper.pdf"
        printed = write_paper(db, event_id, kind, out, options)
        content, pages = page_of(out.read_bytes(), page)
    return Preview(content, page, pages, printed.people, printed.warnings)


_WRITERS: Mapping[PaperKind, Callable[[Database, int, Path, PrintOptions], Printed]] = {
    PaperKind.TABLE_SIGNS: export_table_signs,
    PaperKind.ROSTERS: export_rosters,
    PaperKind.ROOM_PLAN: export_room_plan,
    PaperKind.CATALOGUE: export_catalogue,
    PaperKind.REPORT: export_report,
}


def write_paper(
    db: Database, event_id: int, kind: PaperKind, out: Path, options: PrintOptions
) -> Printed:
    """Write a whole paper of one of the kinds."""
    if kind is PaperKind.CALIBRATION:
        return export_calibration(out, options)
    return _WRITERS[kind](db, event_id, out, options)


def page_of(content: bytes, page: int) -> tuple[bytes, int]:
    """Take one page out of a PDF; gives how many there are too."""
    import pypdfium2  # type: ignore[import-untyped]  # it brings no types

    file = BytesIO()
    with pypdfium2.PdfDocument(content) as document:
        pages = len(document)
        if not 1 <= page <= pages:
            raise Fault(_NO_PAGE, page=page, pages=pages)
        with pypdfium2.PdfDocument.new() as single:
            single.import_pages(document, [page - 1])
            single.save(file)
    return file.getvalue(), pages
