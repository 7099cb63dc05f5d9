"""What rows were like when an edition was published, read from the journal."""

import json
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, select

from gatewayapp.storage.schema import change, journal_entry, metadata
from gatewayapp.storage.steps import UNDO

Image = dict[str, Any] | None
MOST_IDS = 10_000


def change_of_edition(connection: Connection, edition: int) -> int:
    """Give the change that published an edition; 0 if the journal does not know it."""
    entry = journal_entry.c
    made = (entry.kind == "edition") & (entry.thing == edition)
    found = connection.execute(select(entry.change_id).where(made).order_by(entry.id).limit(1)).scalar()
    return int(found or 0)


def changed_rows(
    connection: Connection, since: int, tables: Collection[str]
) -> dict[tuple[str, int], tuple[Image, Image]]:
    """Give the rows of some tables that a change after ``since`` wrote, as they were then and are now.

    A row is known by its table and id; None stands for a row that is not there.
    """
    then: dict[tuple[str, int], Image] = {}
    for key, before in _writes(connection, since, tables):
        if key not in then:
            then[key] = None if before is None else json.loads(before)
    now = _stored(connection, then)
    return {key: (image, now.get(key)) for key, image in then.items()}


def _writes(
    connection: Connection, since: int, tables: Collection[str]
) -> Iterator[tuple[tuple[str, int], str | None]]:
    """Give what was written, in order, and what it was before; what was undone was there before."""
    steps = select(change.c.id, change.c.step, change.c.target).where(change.c.id > since)
    for step in connection.execute(steps.order_by(change.c.id)).all():
        back = step.step == UNDO
        order = journal_entry.c.id.desc() if back else journal_entry.c.id
        of_step = journal_entry.c.change_id == (step.target or step.id)
        wanted = select(journal_entry).where(of_step, journal_entry.c.table_name.in_(tables))
        for row in connection.execute(wanted.order_by(order)):
            yield (row.table_name, row.thing), row.after if back else row.before


def _stored(
    connection: Connection, keys: Collection[tuple[str, int]]
) -> dict[tuple[str, int], dict[str, Any]]:
    """Read rows by their tables and ids, without the bytes of pictures."""
    found = {}
    for name in {name for name, _thing in keys}:
        table = metadata.tables[name]
        ids = [thing for other, thing in keys if other == name]
        for chunk in _batched(ids):
            columns = [column for column in table.columns if column.name != "content"]
            rows = connection.execute(select(*columns).where(table.c.id.in_(chunk))).mappings()
            found.update({(name, row["id"]): dict(row) for row in rows})
    return found


def _batched(ids: list[int]) -> Iterator[list[int]]:
    """Part ids into as many as one query takes."""
    return (ids[start : start + MOST_IDS] for start in range(0, len(ids), MOST_IDS))
