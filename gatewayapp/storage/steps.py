"""The list of changes: opening one, closing it, and what can be undone."""

from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from gatewayapp.domain.changes import Change, ChangeState, HistoryLine
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.storage.migrating import NEWEST
from gatewayapp.storage.migrations import SAME_TABLES_SINCE
from gatewayapp.storage.schema import change, journal_door
from gatewayapp.storage.texts import moment_of, now_text, sentence_of, sentence_text

DO, UNDO, REDO, RESTORE = "do", "undo", "redo", "restore"


def latest(connection: Connection) -> int:
    """Give the id of the newest change, undo or redo; 0 if there is none."""
    return int(connection.execute(select(func.max(change.c.id))).scalar() or 0)


def open_step(
    connection: Connection, step: str, name: Sentence, *, origin: str = "", target: int | None = None
) -> int:
    """Enter a change into the list and let rows be written."""
    state = ChangeState.DONE.value if step == DO else ""
    values = {
        "at": now_text(),
        "step": step,
        "target": target,
        "name": sentence_text(name),
        "origin": origin,
        "state": state,
        "schema_version": NEWEST,
    }
    key = connection.execute(insert(change).values(values)).inserted_primary_key
    assert key is not None
    _set_door(connection, int(key[0]), replaying=target is not None)
    return int(key[0])


def note_restore(connection: Connection, least: int) -> None:
    """Enter that a backup was restored, under a number of at least ``least``."""
    values = {
        "id": max(least, latest(connection) + 1),
        "at": now_text(),
        "step": RESTORE,
        "name": sentence_text(sentence("Restore a backup")),
        "state": ChangeState.DONE.value,
        "schema_version": NEWEST,
    }
    drop_undone(connection)
    connection.execute(insert(change).values(values))


def close_step(connection: Connection) -> None:
    """Let no more rows be written."""
    _set_door(connection, None, replaying=False)


def _set_door(connection: Connection, change_id: int | None, *, replaying: bool) -> None:
    connection.execute(update(journal_door).values(change_id=change_id, replaying=int(replaying)))


def touched(connection: Connection, change_id: int) -> frozenset[tuple[str, int]]:
    """Read from the journal what a change touched."""
    statement = "SELECT kind, thing FROM journal_entry WHERE change_id = ?"
    # Past SQLAlchemy, whose rows take longer than SQLite: an import touches tens of thousands.
    cursor = connection.connection.cursor()
    cursor.execute(statement, (change_id,))
    return frozenset(cursor.fetchall())


def drop_undone(connection: Connection) -> None:
    """Give up what could be redone, because another change has been made."""
    undone = change.c.state == ChangeState.UNDONE.value
    connection.execute(update(change).where(undone).values(state=ChangeState.DROPPED.value))


def mark(connection: Connection, change_id: int, state: ChangeState) -> None:
    """Set whether a change holds."""
    connection.execute(update(change).where(change.c.id == change_id).values(state=state.value))


def next_to_undo(connection: Connection) -> Row[Any] | None:
    """Find the newest change that holds, if this version of the schema can take it back."""
    holding = change.c.state == ChangeState.DONE.value
    row = connection.execute(select(change).where(holding).order_by(change.c.id.desc()).limit(1)).first()
    return row if row is not None and _can_replay(row) else None


def next_to_redo(connection: Connection) -> Row[Any] | None:
    """Find the change that was undone last."""
    undone = change.c.state == ChangeState.UNDONE.value
    row = connection.execute(select(change).where(undone).order_by(change.c.id).limit(1)).first()
    return row if row is not None and _can_replay(row) else None


def _can_replay(row: Row[Any]) -> bool:
    return bool(row.step == DO and SAME_TABLES_SINCE <= row.schema_version <= NEWEST)


def changes_after(connection: Connection, change_id: int) -> tuple[Change, ...]:
    """Give what was changed, undone or redone after a change, oldest first."""
    rows = connection.execute(select(change).where(change.c.id > change_id).order_by(change.c.id))
    return tuple(
        Change(row.id, sentence_of(row.name), touched(connection, row.target or row.id))
        for row in rows.all()
    )


def history(connection: Connection, limit: int) -> tuple[HistoryLine, ...]:
    """List changes, the newest first, without the undoing and redoing itself."""
    listed = change.c.step.in_((DO, RESTORE))
    rows = connection.execute(select(change).where(listed).order_by(change.c.id.desc()).limit(limit))
    return tuple(_line(row) for row in rows)


def _line(row: Row[Any]) -> HistoryLine:
    at = moment_of(row.at)
    assert at is not None
    return HistoryLine(row.id, at, sentence_of(row.name), row.origin, ChangeState(row.state))


def forget(connection: Connection, change_id: int) -> None:
    """Remove a change that changed nothing."""
    connection.execute(delete(change).where(change.c.id == change_id))
