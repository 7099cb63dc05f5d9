"""Photos and logos read from the database, each by whose it is."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from gatewayapp.domain.pictures import Picture
from gatewayapp.storage.mapping import mapping_of
from gatewayapp.storage.schema import picture


def of_person(connection: Connection, person: int) -> Picture | None:
    """Read somebody's photo."""
    return _one(connection, picture.c.person_id == person)


def of_organisation(connection: Connection, organisation: int) -> Picture | None:
    """Read an organisation's logo."""
    return _one(connection, picture.c.organisation_id == organisation)


def owners(connection: Connection) -> tuple[frozenset[int], frozenset[int]]:
    """Give the people who have a photo and the organisations that have a logo."""
    columns = (picture.c.person_id, picture.c.organisation_id)
    found = [connection.execute(select(it).where(it.is_not(None))).scalars().all() for it in columns]
    return frozenset(found[0]), frozenset(found[1])


def ids_of(
    connection: Connection, people: Collection[int] = (), organisations: Collection[int] = ()
) -> tuple[int, ...]:
    """Give the ids of the pictures of some people and organisations."""
    theirs = picture.c.person_id.in_(people) | picture.c.organisation_id.in_(organisations)
    return tuple(connection.execute(select(picture.c.id).where(theirs)).scalars())


def _one(connection: Connection, condition: ColumnElement[bool]) -> Picture | None:
    row: Any = connection.execute(select(picture).where(condition)).first()
    return None if row is None else mapping_of(Picture).read(row)
