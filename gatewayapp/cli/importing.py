"""Spreadsheets in from the terminal: look, say what would change, take in what is sound."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from gatewayapp.cli.answers import Answer, listed
from gatewayapp.cli.progress import shown_progress
from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.wording import counted
from gatewayapp.services.databases import Database
from gatewayapp.services.imports import (
    ImportKind,
    ImportPlan,
    ReadingChoices,
    apply_import,
    prepare_import,
    read_mapping,
    save_rejects,
    summary,
)


def import_file(db: Database, event: Event, asked: Namespace) -> Answer:
    """Import one file, or with ``--dry-run`` only say what that would do."""
    choices = ReadingChoices(
        sheet=asked.sheet,
        mapping=read_mapping(asked.mapping) if asked.mapping else {},
        role=_role(asked.role),
    )
    with shown_progress() as progress:
        kind = ImportKind(asked.kind)
        plan = prepare_import(db, event.id, kind, asked.file, choices, progress)
        if asked.rejects:
            save_rejects(plan, asked.rejects)
        if not asked.dry_run:
            apply_import(db, plan, progress)
    data = summary(plan)
    return Answer("\n".join(_lines(data, plan, asked.dry_run, asked.rejects)), data)


def _role(text: str | None) -> Role:
    if text is None:
        return Role.VISITOR
    try:
        return Role(text.lower())
    except ValueError:
        raise Fault(
            "There is no role '{text}'. The roles are {roles}.", text=text, roles=", ".join(Role)
        ) from None


def _lines(data: dict[str, Any], plan: ImportPlan, dry: bool, rejects: Path | None) -> list[str]:
    how = f", read as {data['encoding']}" if data["encoding"] else ""
    taken = f"{data['new']} new, {data['changed']} changed, {data['unchanged']} as before"
    lines = [
        f"{data['file']}{how}, headings in row {data['header_row']}: {counted(data['rows'], 'row')}.",
        f"{data['accepted']} {'would be ' if dry else ''}accepted: {taken}.",
    ]
    lines += _told("rejected", data["rejected"], "reason")
    lines += _told("repeated", data["repeated"], "of")
    lines += _told("doubtful, kept for you to decide", data["doubtful"], "why")
    lines += _told("of the last import are not in the file, and stay", data.get("missing", []), "name")
    asked = sum(row.asks for row in plan.rows)
    if asked:
        carrying = counted(asked, "row carries", "rows carry")
        lines.append(f"{carrying} something that only a person can judge.")
    if rejects:
        lines.append(f"The rows that stay out are in {rejects}.")
    if dry:
        lines.append("Nothing was changed.")
    return lines


def _told(what: str, rows: list[dict[str, Any]], key: str) -> list[str]:
    said = "repeats " if key == "of" else ""
    return listed(
        f"{len(rows)} {what}:", [f"{_place(row)}: {said}{_unstopped(row[key])}" for row in rows]
    )


def _unstopped(reason: object) -> str:
    """Take the full stop off a sentence, as it stands in a list."""
    return str(reason).removesuffix(".")


def _place(row: dict[str, Any]) -> str:
    if "number" in row:
        return f"No. {row['number']}"
    return f"cell {row['cell']}" if "cell" in row else f"row {row['row']}"
