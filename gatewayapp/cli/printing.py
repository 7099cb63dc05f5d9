"""Paper from the terminal: which kind, for whom, in which language, onto which stock."""

from argparse import Namespace

from gatewayapp.cli.answers import Answer
from gatewayapp.domain.events import Event
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import counted
from gatewayapp.services import data_files, printing
from gatewayapp.services.databases import Database


def export_paper(db: Database, event: Event, asked: Namespace, progress: Progress) -> Answer:
    """Write one kind of paper."""
    room = data_files if asked.kind == "data" else printing
    export = getattr(room, f"export_{asked.kind.replace('-', '_')}")
    options = printing.PrintOptions(
        edition=asked.edition,
        since=asked.since,
        two_to_a_sheet=asked.two_up,
        code=printing.Code(asked.code),
        design=asked.design,
        order=printing.Order.DESK if asked.desks else printing.Order(asked.order),
        desks=asked.desks,
        page_size=printing.PageSize(asked.page_size),
        only=tuple(asked.only),
        language=printing.Language(asked.language),
        stock=asked.stock or printing.STANDARD_STOCK,
        start_label=asked.start,
        back=printing.Back(asked.back),
    )
    if asked.kind == "calibration":
        return _answer(printing.export_calibration(asked.out, options))
    return _answer(export(db, event.id, asked.out, options, progress))


def _answer(printed: printing.Printed) -> Answer:
    data = {
        "file": str(printed.path),
        "pages": printed.pages,
        "people": printed.people,
        "notice": str(printed.notice or ""),
        "warnings": [{"number": w.number, "text": str(w.sentence)} for w in printed.warnings],
    }
    pages = counted(printed.pages, "page") if printed.pages else "a calendar"
    people = f" for {counted(printed.people, 'person', 'people')}" if printed.people else ""
    lines = [f"{printed.path}: {pages}{people}."]
    lines += [f"  {printed.notice}"] if printed.notice else []
    lines += [
        f"  Look at {warning.number or 'this'}: {warning.sentence}" for warning in printed.warnings
    ]
    return Answer("\n".join(lines), data)
