"""What is kept of an imported list, so that the next one shows what is new in it."""

from collections.abc import Mapping

from gatewayapp.domain.imported import ImportedFile
from gatewayapp.importing.before import cell_key
from gatewayapp.importing.choices import ImportKind
from gatewayapp.importing.plan import ImportPlan, RegistrationEntry

Texts = tuple[str, ...]


def file_seen(plan: ImportPlan, new: Mapping[str, int]) -> ImportedFile | None:
    """Give what to keep of a plan's file; ``new`` are the ids of new registrations by their numbers.

    None if nothing of it is needed again: only registrations are compared, and the columns of other
    lists are remembered where a person chose them.
    """
    columns = tuple((column.heading, cell_key(column)) for column in plan.columns)
    before = plan.before or _known_file(plan, columns)
    chosen = dict(plan.choices.mapping) if plan.choices.mapping and not plan.choices.decided else {}
    if plan.kind is not ImportKind.REGISTRATIONS and not chosen:
        return None
    rows = {} if before is None else _laid_out(before, columns)
    rows |= {
        entry.registration.id or new[entry.registration.number]: entry.texts for entry in _entries(plan)
    }
    return ImportedFile(
        before.id if before else 0,
        plan.known.event.id,
        plan.kind.value,
        before.name if before else plan.file,
        columns,
        rows,
        chosen or (before.chosen if before else {}),
    )


def _entries(plan: ImportPlan) -> list[RegistrationEntry]:
    entries = (row.entry for row in plan.rows if row.verdict.is_accepted)
    return [entry for entry in entries if isinstance(entry, RegistrationEntry)]


def _known_file(plan: ImportPlan, columns: tuple[tuple[str, str], ...]) -> ImportedFile | None:
    """Find the list of the same name and columns, such as the one from which a waiting row comes."""
    same = (plan.kind.value, plan.file, columns)
    known = plan.known.imports
    return next((file for file in known if (file.kind, file.name, file.columns) == same), None)


def _laid_out(file: ImportedFile, columns: tuple[tuple[str, str], ...]) -> dict[int, Texts]:
    """Give the rows of a list in the order of other columns."""
    if file.columns == columns:
        return dict(file.rows)
    places = {key: at for at, (_heading, key) in enumerate(file.columns)}
    order = [places.get(key) for _heading, key in columns]
    return {
        id_: tuple("" if at is None else texts[at] for at in order) for id_, texts in file.rows.items()
    }
