"""The registration data as a spreadsheet, in the shape that the import reads."""

from collections.abc import Sequence
from pathlib import Path

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Participation
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.text_sheets import TextSheet, write_csv, write_workbook
from gatewayapp.importing.outgoing import DataRow, data_table, guarded_table
from gatewayapp.importing.terms import USUAL, Terms, terms_of
from gatewayapp.services.events import event_of_id
from gatewayapp.services.people import PersonLine, list_people
from gatewayapp.services.print_options import STANDARD, Printed, PrintOptions
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database

UNKNOWN_ENDING = '"{file}" ends in neither .xlsx nor .csv. Choose one of these endings.'


def export_data(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write all registrations, or those whose numbers ``options.only`` holds, with all extra fields.

    The ending decides: ``.xlsx``, or ``.csv`` in UTF-8 with a mark. Raises ``Fault`` for another ending,
    for a number that nobody bears, or if the file cannot be written.
    """
    if out.suffix.lower() not in {".xlsx", ".csv"}:
        raise Fault(UNKNOWN_ENDING, file=out.name)
    progress = progress or Progress()
    lines = _chosen(list_people(db, event_id), options.only)
    progress.report(sentence("Writing {file}", file=out.name), 0.3)
    terms = _terms(db, event_id)
    data = [
        DataRow(
            line.registration,
            line.person,
            line.organisation,
            terms.get(line.person.organisation or 0, USUAL),
        )
        for line in lines
    ]
    progress.check()
    if out.suffix.lower() == ".csv":
        write_csv(out, *guarded_table(data))
    else:
        write_workbook(out, [TextSheet("Registrations", *data_table(data))])
    progress.report(sentence("Saved {file}", file=out.name), 1.0)
    return Printed(out, 1, len(lines))


def _terms(db: Database, event_id: int) -> dict[int, Terms]:
    """Give how organisations take part in an event, where that is not as usual."""
    with db.read() as rows:
        event = event_of_id(rows, event_id)
        participations = {it.organisation: it for it in reading.of_event(rows, Participation, event_id)}
    owners = {table.owner for table in event.tables if table.owner is not None}
    return {id_: terms_of(id_, event, participations.get(id_)) for id_ in owners | participations.keys()}


def _chosen(lines: tuple[PersonLine, ...], only: Sequence[str]) -> tuple[PersonLine, ...]:
    unknown = sorted(set(only) - {line.registration.number for line in lines})
    if unknown:
        raise Fault("No registration bears the number {numbers}.", numbers=", ".join(unknown))
    return tuple(line for line in lines if not only or line.registration.number in only)
