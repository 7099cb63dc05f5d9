"""What rows were like when an edition was published, read from the journal."""

import json
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, select

from gatewayapp.storage.schema import change, journal_entry
from gatewayapp.storage.steps import UNDO

Image = dict[str, Any] | None


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

    A row is known by its table and thing; None stands for a row that is not there.
    """
    rows: dict[tuple[str, int], tuple[Image, Image]] = {}
    for key, before, after in _writes(connection, since, tables):
        first = rows[key][0] if key in rows else _image(before)
        rows[key] = first, _image(after)
    return rows


def _writes(
    connection: Connection, since: int, tables: Collection[str]
) -> Iterator[tuple[tuple[str, int], str | None, str | None]]:
    """Give what was written, in order; what was undone is written the other way round."""
    steps = select(change.c.id, change.c.step, change.c.target).where(change.c.id > since)
    for step in connection.execute(steps.order_by(change.c.id)).all():
        back = step.step == UNDO
        order = journal_entry.c.id.desc() if back else journal_entry.c.id
        of_step = journal_entry.c.change_id == (step.target or step.id)
        wanted = select(journal_entry).where(of_step, journal_entry.c.table_name.in_(tables))
        for row in connection.execute(wanted.order_by(order)):
            images = (row.after, row.before) if back else (row.before, row.after)
            yield (row.table_name, row.thing), *images


def _image(text: str | None) -> Image:
    return None if text is None else json.loads(text)
