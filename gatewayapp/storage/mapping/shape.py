"""What a mapping is: one row for a thing, and further rows for those parts that are many."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Table

RowValues = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Parts:
    """Rows that belong to a thing; ``owner`` is the column with its id, ``rows`` leaves that out."""

    table: Table
    owner: str
    rows: Callable[[Any], Iterable[RowValues]]


@dataclass(frozen=True, slots=True)
class Mapping:
    """A domain class and its rows.

    ``row`` leaves out the id and the event's id, which the class may not carry. ``read`` takes
    a row and, for each of ``parts``, its rows in order.
    """

    thing: type
    table: Table
    row: Callable[[Any], RowValues]
    read: Callable[..., Any]
    parts: tuple[Parts, ...] = ()

    def full_rows(self, things: Iterable[Any], event: int | None) -> list[RowValues]:
        """Give the things' rows without their ids but, where the table has one, with their event's."""
        rows = list(map(self.row, things))
        if "event_id" in self.table.c and rows and "event_id" not in rows[0]:
            for row in rows:
                row["event_id"] = event
        return rows


def in_order(rows: Iterable[RowValues]) -> list[RowValues]:
    """Number rows, so that they come back in the order in which they were given."""
    return [{"position": position, **row} for position, row in enumerate(rows)]


def ids_in_order(column: str, ids: Sequence[int]) -> list[RowValues]:
    """Make one row for each id."""
    return in_order({column: id_} for id_ in ids)


PartRows = Sequence[Row[Any]]
