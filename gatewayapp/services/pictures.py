"""A photo for each person, a logo for each organisation."""

from dataclasses import replace
from pathlib import Path

from gatewayapp.domain.changes import Change
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.pictures import Picture
from gatewayapp.domain.wording import sentence
from gatewayapp.importing.pictures import PictureFile, read_picture
from gatewayapp.storage import picture_rows, reading
from gatewayapp.storage.database import Database
from gatewayapp.storage.unit_of_work import UnitOfWork


def photo_of(db: Database, person: int) -> Picture | None:
    """Give somebody's photo; None without one."""
    with db.read() as rows:
        return picture_rows.of_person(rows, person)


def logo_of(db: Database, organisation: int) -> Picture | None:
    """Give an organisation's logo; None without one."""
    with db.read() as rows:
        return picture_rows.of_organisation(rows, organisation)


def set_photo(db: Database, person: int, file: Path) -> Change:
    """Take a picture in as somebody's photo, in place of the one before.

    Raises ``Fault`` if the file is no picture or too large.
    """
    picture = read_picture(file)
    with db.change(sentence("Set the photo of {name}", name=_person(db, person))) as unit:
        put_picture(unit, picture, person=person)
    return unit.change


def set_logo(db: Database, organisation: int, file: Path) -> Change:
    """Take a picture in as an organisation's logo, in place of the one before.

    Raises ``Fault`` if the file is no picture or too large.
    """
    picture = read_picture(file)
    with db.change(sentence("Set the logo of {name}", name=_organisation(db, organisation))) as unit:
        put_picture(unit, picture, organisation=organisation)
    return unit.change


def remove_photo(db: Database, person: int) -> Change:
    """Take somebody's photo away."""
    with db.change(sentence("Remove the photo of {name}", name=_person(db, person))) as unit:
        unit.remove(Picture, picture_rows.ids_of(unit.connection, people=[person]))
    return unit.change


def remove_logo(db: Database, organisation: int) -> Change:
    """Take an organisation's logo away."""
    with db.change(sentence("Remove the logo of {name}", name=_organisation(db, organisation))) as unit:
        unit.remove(Picture, picture_rows.ids_of(unit.connection, organisations=[organisation]))
    return unit.change


def put_picture(
    unit: UnitOfWork, new: PictureFile, *, person: int | None = None, organisation: int | None = None
) -> None:
    """Store a picture in place of its owner's old one."""
    rows = unit.connection
    if organisation is None:
        old = picture_rows.of_person(rows, person or 0)
    else:
        old = picture_rows.of_organisation(rows, organisation)
    if old is not None and old.content == new.content:
        return
    if old is not None:
        unit.remove(Picture, [old.id])
    unit.add([Picture(0, new.content, new.mime, person, organisation)])


def hand_over_photo(unit: UnitOfWork, goes: int, stays: int) -> None:
    """Give the photo of a person who vanishes to the one who stays, unless that one has a photo."""
    left, kept = (picture_rows.of_person(unit.connection, id_) for id_ in (goes, stays))
    if left is not None and kept is None:
        unit.update([replace(left, person=stays)])
    elif left is not None:
        unit.remove(Picture, [left.id])


def hand_over_logo(unit: UnitOfWork, goes: int, stays: int) -> None:
    """Give the logo of an organisation that vanishes to the one that stays, unless that has one."""
    left, kept = (picture_rows.of_organisation(unit.connection, id_) for id_ in (goes, stays))
    if left is not None and kept is None:
        unit.update([replace(left, organisation=stays)])
    elif left is not None:
        unit.remove(Picture, [left.id])


def _person(db: Database, id_: int) -> str:
    with db.read() as rows:
        return "".join(it.name.listed for it in reading.of_ids(rows, Person, [id_]))


def _organisation(db: Database, id_: int) -> str:
    with db.read() as rows:
        found = reading.of_ids(rows, Organisation, [id_])
    return "".join(it.name or it.native_name for it in found)
