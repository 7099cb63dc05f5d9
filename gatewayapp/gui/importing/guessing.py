"""What a file holds, guessed by reading it as each kind of import; no Qt."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.services.imports import ImportKind, ImportPlan, ReadingChoices, prepare_import

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database

OTHERS = {
    ImportKind.REGISTRATIONS: (ImportKind.WISHES, ImportKind.AVAILABILITY),
    ImportKind.WISHES: (ImportKind.REGISTRATIONS, ImportKind.AVAILABILITY),
    ImportKind.AVAILABILITY: (ImportKind.REGISTRATIONS, ImportKind.WISHES),
}
FULL_TABLE = 5


def prepare_guessed(
    db: "Database", event_id: int, file: Path, wanted: ImportKind, progress: Progress
) -> ImportPlan:
    """Prepare a file as the wanted kind, or as another one if only that makes sense.

    Raises the Fault of the wanted kind if none does.
    """
    try:
        plan = prepare_import(db, event_id, wanted, file, ReadingChoices(), progress)
    except Fault:
        other = _first(db, event_id, file, OTHERS[wanted], progress)
        if other is None:
            raise
        return other
    if wanted is ImportKind.REGISTRATIONS and len(plan.mapping) < FULL_TABLE:
        return _first(db, event_id, file, (ImportKind.AVAILABILITY,), progress) or plan
    return plan


def _first(
    db: "Database", event_id: int, file: Path, kinds: tuple[ImportKind, ...], progress: Progress
) -> ImportPlan | None:
    for kind in kinds:
        progress.check()
        try:
            plan = prepare_import(db, event_id, kind, file, ReadingChoices(), progress)
        except Fault:
            continue
        if kind is not ImportKind.REGISTRATIONS or len(plan.mapping) >= FULL_TABLE:
            return plan
    return None


def remapped(choices: ReadingChoices, plan: ImportPlan, column: int, field: str) -> ReadingChoices:
    """Give the choices under which a column fills a field ("" keeps it as it is).

    A column that filled the field before is kept as it is.
    """
    heading = plan.columns[column].heading or plan.columns[column].letters
    mapping = {name: used for name, used in choices.mapping.items() if not field or used != field}
    return replace(choices, mapping={**mapping, heading: field})
