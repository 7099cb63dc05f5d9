"""The ways in which tables and columns of a database are made."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text
from sqlalchemy.schema import SchemaItem

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def text(name: str, default: str = "") -> Column[str]:
    """Make a column of text that is never NULL."""
    return Column(name, Text, nullable=False, server_default=default)


def number(name: str) -> Column[int]:
    """Make a column of whole numbers that may be unknown."""
    return Column(name, Integer, nullable=True)


def count(name: str, default: int | None = None) -> Column[int]:
    """Make a column of whole numbers that are always known."""
    return Column(
        name, Integer, nullable=False, server_default=None if default is None else str(default)
    )


def to(table: str, name: str | None = None, *, optional: bool = False, key: bool = False) -> Column[int]:
    """Make a column that refers to another table's rows."""
    return Column(
        name or f"{table}_id",
        Integer,
        ForeignKey(f"{table}.id"),
        nullable=optional,
        primary_key=key,
    )


def things(name: str, *items: SchemaItem, kind: str = "") -> Table:
    """Make a journalled table whose ids are never used again."""
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        *items,
        info={"kind": kind or name, "thing": "id"},
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def parts(name: str, *items: SchemaItem, kind: str, thing: str) -> Table:
    """Make a journalled table whose rows are parts of things in another table."""
    info = {"kind": kind, "thing": thing}
    return Table(name, metadata, *items, info=info, sqlite_strict=True, sqlite_with_rowid=False)


def place(name: str = "position") -> Column[int]:
    """Make the column by which the parts of a thing are in order."""
    return Column(name, Integer, primary_key=True, autoincrement=False)


def key_text(name: str) -> Column[str]:
    """Make a column of text that is a part of the key."""
    return Column(name, Text, primary_key=True)
