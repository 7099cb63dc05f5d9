"""Undo and redo: the images in the journal written back, last row first or first row first.

An inserted row is written into the journal when it is undone.
"""

import json
from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, Table, and_, bindparam, delete, insert, select, update

from gatewayapp.domain.changes import Change, ChangeState
from gatewayapp.domain.faults import Fault
from gatewayapp.storage import steps
from gatewayapp.storage.journal import image_of
from gatewayapp.storage.mapping.shape import RowValues
from gatewayapp.storage.schema import journal_entry, metadata
from gatewayapp.storage.texts import sentence_of

_UNFIT = (
    "“{name}” can't be taken back or done again: the rows that it changed are not as it left them. "
    "Nothing was changed. Restore a backup if the database looks wrong."
)

Image = RowValues | None


def undo(connection: Connection) -> Change | None:
    """Take back the newest change; None if there is none."""
    row = steps.next_to_undo(connection)
    if row is None:
        return None
    replayed = _replay(connection, row, steps.UNDO)
    steps.mark(connection, row.id, ChangeState.UNDONE)
    return replayed


def redo(connection: Connection) -> Change | None:
    """Do the change again that was undone last; None if there is none."""
    row = steps.next_to_redo(connection)
    if row is None:
        return None
    replayed = _replay(connection, row, steps.REDO)
    steps.mark(connection, row.id, ChangeState.DONE)
    return replayed


def _replay(connection: Connection, row: Row[Any], step: str) -> Change:
    name = sentence_of(row.name)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    new = steps.open_step(connection, step, name, target=row.id)
    for table, write, entries in _runs(connection, row.id, back=step == steps.UNDO):
        images = [(now, then) for _id, now, then in entries]
        if step == steps.UNDO and write is _delete:
            _keep_images(connection, table, entries)
        if write(connection, table, images) != len(images):
            raise Fault(_UNFIT, name=name)
    steps.close_step(connection)
    return Change(new, name, steps.touched(connection, row.id))


Write = Callable[[Connection, Table, list[tuple[Image, Image]]], int]
Entry = tuple[int, Image, Image]


def _runs(
    connection: Connection, change_id: int, *, back: bool
) -> Iterable[tuple[Table, Write, list[Entry]]]:
    """Give runs of like entries, each with its id, the image now and the image to come."""
    order = journal_entry.c.id.desc() if back else journal_entry.c.id
    entries = select(journal_entry).where(journal_entry.c.change_id == change_id).order_by(order)
    turned = (_turned(row, back=back) for row in connection.execute(entries).all())
    for (table, write), run in groupby(turned, key=lambda entry: entry[:2]):
        yield table, write, [entry[2] for entry in run]


def _turned(row: Row[Any], *, back: bool) -> tuple[Table, Write, Entry]:
    now, then = (row.after, row.before) if back else (row.before, row.after)
    write = _insert if now is None else _delete if then is None else _update
    return metadata.tables[row.table_name], write, (row.id, _image(now), _image(then))


def _image(text: str | None) -> Image:
    return None if text is None else json.loads(text)


def _keep_images(connection: Connection, table: Table, entries: list[Entry]) -> None:
    """Write inserted rows into the journal, which has but their keys, before they go."""
    keys = table.primary_key.columns.keys()
    same = " AND ".join(f'stored."{key}" = ?' for key in keys)
    statement = f"""
        UPDATE journal_entry SET after = (
            SELECT {image_of(table, "stored")} FROM "{table.name}" AS stored WHERE {same}
        ) WHERE id = ?"""  # noqa: S608  # all parts are names in the schema
    rows = [(*((now or {})[key] for key in keys), id_) for id_, now, _then in entries]
    connection.exec_driver_sql(statement, rows)


def _insert(connection: Connection, table: Table, images: list[tuple[Image, Image]]) -> int:
    connection.execute(insert(table), [then or {} for _now, then in images])
    return len(images)


def _delete(connection: Connection, table: Table, images: list[tuple[Image, Image]]) -> int:
    statement = delete(table).where(_key_matches(table))
    return connection.execute(statement, [_keyed(table, now) for now, _then in images]).rowcount


def _update(connection: Connection, table: Table, images: list[tuple[Image, Image]]) -> int:
    values: RowValues = {
        column.name: bindparam(column.name) for column in table.columns if not column.primary_key
    }
    statement = update(table).where(_key_matches(table)).values(values)
    rows = [{**_keyed(table, now), **(then or {})} for now, then in images]
    return connection.execute(statement, rows).rowcount


def _key_matches(table: Table) -> Any:
    return and_(*(column == bindparam(f"key_{column.name}") for column in table.primary_key.columns))


def _keyed(table: Table, image: Image) -> RowValues:
    assert image is not None
    return {f"key_{column.name}": image[column.name] for column in table.primary_key.columns}
