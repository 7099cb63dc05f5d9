"""An event's plans as they stood after earlier changes, read back from the journal."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, Row, select

from gatewayapp.domain.changes import ChangeState, HistoryLine
from gatewayapp.domain.meetings import Meeting
from gatewayapp.storage.mapping import mapping_of
from gatewayapp.storage.migrations import SAME_TABLES_SINCE
from gatewayapp.storage.schema import change, journal_entry, metadata
from gatewayapp.storage.steps import DO, RESTORE, UNDO
from gatewayapp.storage.texts import moment_of, sentence_of

MOST_STEPS = 2000
TABLES = ("meeting", "meeting_delegate")

Key = tuple[str, tuple[int, ...]]
Rows = dict[Key, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class EarlierPlan:
    """A change that planned an event, and the event's meetings right after it."""

    line: HistoryLine
    meetings: tuple[Meeting, ...]


def earlier_plans(
    connection: Connection, event: int, names: Collection[str], most: int
) -> tuple[EarlierPlan, ...]:
    """Give the plans that changes with one of the names (templates) led to, the newest first.

    Changes that were undone since count too. Looks no farther back than a restored backup.
    """
    rows, found = _present(connection), []
    for step in _steps_back(connection):
        name = sentence_of(step.name)
        entries = _entries(connection, step)
        planned = step.step == DO and name.template in names and _touches(rows, entries, event)
        if planned:
            at = moment_of(step.at)
            assert at is not None
            line = HistoryLine(step.id, at, name, step.origin, ChangeState(step.state))
            found.append(EarlierPlan(line, _meetings(rows, event)))
        if len(found) == most:
            break
        _rewind(rows, step, entries)
    return tuple(found)


def _steps_back(connection: Connection) -> Iterator[Row[Any]]:
    steps = select(change).order_by(change.c.id.desc()).limit(MOST_STEPS)
    for step in connection.execute(steps).all():
        if step.step == RESTORE or step.schema_version < SAME_TABLES_SINCE:
            return
        yield step


def _entries(connection: Connection, step: Row[Any]) -> list[Row[Any]]:
    of_step = journal_entry.c.change_id == (step.target or step.id)
    wanted = select(journal_entry).where(of_step, journal_entry.c.table_name.in_(TABLES))
    return list(connection.execute(wanted.order_by(journal_entry.c.id)).all())


def _rewind(rows: Rows, step: Row[Any], entries: list[Row[Any]]) -> None:
    """Bring rows from what they were after a step to what they were before it."""
    for entry in entries if step.step == UNDO else reversed(entries):
        now, then = entry.before, entry.after
        if step.step != UNDO:
            now, then = then, now
        known = json.loads(now or then)
        key = _key(entry.table_name, known)
        if then is None:
            rows.pop(key, None)
        else:
            rows[key] = json.loads(then)


def _present(connection: Connection) -> Rows:
    return {
        _key(name, row): dict(row)
        for name in TABLES
        for row in connection.execute(select(metadata.tables[name])).mappings()
    }


def _key(table: str, row: Any) -> Key:
    return table, tuple(row[column.name] for column in metadata.tables[table].primary_key.columns)


def _touches(rows: Rows, entries: list[Row[Any]], event: int) -> bool:
    """Tell whether a change wrote meetings of an event; ``rows`` are as they were after it."""
    meetings = (entry for entry in entries if entry.table_name == TABLES[0])
    written = (
        rows.get((TABLES[0], (entry.thing,))) or json.loads(entry.before or "{}") for entry in meetings
    )
    return any(row.get("event_id") == event for row in written)


def _meetings(rows: Rows, event: int) -> tuple[Meeting, ...]:
    parts: dict[int, list[SimpleNamespace]] = {}
    for (table, key), row in sorted(rows.items()):
        if table == TABLES[1]:
            parts.setdefault(key[0], []).append(SimpleNamespace(**row))
    read = mapping_of(Meeting).read
    return tuple(
        read(SimpleNamespace(**row), parts.get(key[0], []))
        for (table, key), row in sorted(rows.items())
        if table == TABLES[0] and row["event_id"] == event
    )
