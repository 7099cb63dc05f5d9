"""A folder of photos and logos taken in at once, each file named after whom it shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Registration
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.importing.picture_owners import Owner, Owners
from gatewayapp.importing.pictures import ENDINGS, PictureFile, read_picture
from gatewayapp.services.pictures import put_picture
from gatewayapp.storage import reading
from gatewayapp.storage.backing_up import BackupReason, back_up
from gatewayapp.storage.database import Database

_NO_FOLDER = 'There is no folder "{folder}". Choose the folder that holds the pictures.'
_NO_FILES = 'In "{folder}" there is no picture. Put PNG or JPEG files into it, then try again.'
_NOBODY = '"{file}" is named after nobody at this event.'
_SEVERAL = '"{file}" fits several: {names}. Name it after a registration number.'
_TWICE = '"{file}" shows {name}, as another file does. Keep one of the two.'


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is not taken, and why; ``nobody`` if it is named after nobody."""

    file: str
    why: Sentence
    nobody: bool = False


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """A picture and whose it is."""

    file: str
    owner: Owner
    picture: PictureFile

    @property
    def is_photo(self) -> bool:
        """Whether it shows a person; else it is an organisation's logo."""
        return isinstance(self.owner, Person)


@dataclass(frozen=True, slots=True)
class PictureFolder:
    """What a folder holds: pictures with their owners, and files that stay out."""

    folder: Path
    found: tuple[FoundPicture, ...]
    left_out: tuple[LeftOut, ...]


def read_picture_folder(
    db: Database, event_id: int, folder: Path, progress: Progress | None = None
) -> PictureFolder:
    """Read the pictures of a folder and find whose they are; changes nothing.

    A file is named after a registration's number, an e-mail, an organisation or a person. Raises
    ``Fault`` if there is no such folder or no picture in it.
    """
    progress = progress or Progress()
    owners, files = _owners(db, event_id), _files(folder)
    found: dict[tuple[type, int], FoundPicture] = {}
    left_out: list[LeftOut] = []
    for done, file in enumerate(files):
        progress.check()
        progress.report(sentence("Reading {file}", file=file.name), 0.9 * done / len(files))
        try:
            one = _found(file, owners, found)
        except Fault as fault:
            left_out.append(LeftOut(file.name, fault.sentence))
            continue
        if one is None:
            left_out.append(LeftOut(file.name, sentence(_NOBODY, file=file.name), nobody=True))
        else:
            found[_key(one.owner)] = one
    return PictureFolder(folder, tuple(found.values()), tuple(left_out))


def store_pictures(db: Database, pictures: PictureFolder, progress: Progress | None = None) -> Change:
    """Store what was found in a folder as one change, after a backup."""
    progress = progress or Progress()
    if pictures.found:
        progress.report(sentence("Making a backup"), 0.9)
        back_up(db.path, BackupReason.IMPORT)
    name = sentence("Import pictures from {file}", file=pictures.folder.name)
    with db.change(name, origin=pictures.folder.name) as unit:
        for one in pictures.found:
            progress.check()
            if one.is_photo:
                put_picture(unit, one.picture, person=one.owner.id)
            else:
                put_picture(unit, one.picture, organisation=one.owner.id)
    return unit.change


def name_of(owner: Owner) -> str:
    """Name whose a picture is."""
    return owner.name.listed if isinstance(owner, Person) else owner.name or owner.native_name


def _owners(db: Database, event_id: int) -> Owners:
    with db.read() as rows:
        return Owners.of(
            reading.of_event(rows, Registration, event_id),
            reading.people_at(rows, event_id),
            reading.organisations_at(rows, event_id),
        )


def _files(folder: Path) -> tuple[Path, ...]:
    """Give the pictures of a folder by name; other files are nobody's business."""
    try:
        files = sorted(file for file in folder.iterdir() if _is_picture(file))
    except OSError as error:
        raise Fault(_NO_FOLDER, folder=folder) from error
    if not files:
        raise Fault(_NO_FILES, folder=folder)
    return tuple(files)


def _is_picture(file: Path) -> bool:
    return file.suffix.lower() in ENDINGS and not file.name.startswith(".") and file.is_file()


def _found(
    file: Path, owners: Owners, before: Mapping[tuple[type, int], FoundPicture]
) -> FoundPicture | None:
    """Find whose a picture is; None if it is named after nobody."""
    fitting = owners.of_file(file)
    if not fitting:
        return None
    owner = fitting[0]
    if len(fitting) > 1:
        raise Fault(_SEVERAL, file=file.name, names=", ".join(map(name_of, fitting)))
    if _key(owner) in before:
        raise Fault(_TWICE, file=file.name, name=name_of(owner))
    return FoundPicture(file.name, owner, read_picture(file))


def _key(owner: Owner) -> tuple[type, int]:
    return type(owner), owner.id
