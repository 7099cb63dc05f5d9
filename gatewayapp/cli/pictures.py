"""Pictures in from the terminal: a folder of files named after whom they show."""

from argparse import Namespace
from typing import Any

from gatewayapp.cli.answers import Answer, listed
from gatewayapp.cli.progress import shown_progress
from gatewayapp.domain.events import Event
from gatewayapp.domain.wording import counted
from gatewayapp.services.databases import Database
from gatewayapp.services.picture_folders import PictureFolder, read_picture_folder, store_pictures


def import_folder(db: Database, event: Event, asked: Namespace) -> Answer:
    """Take in the pictures of a folder, or with ``--dry-run`` only say whose they are."""
    with shown_progress() as progress:
        pictures = read_picture_folder(db, event.id, asked.file, progress)
        if not asked.dry_run:
            store_pictures(db, pictures, progress)
    data = _summary(pictures)
    return Answer("\n".join(_lines(data, dry=asked.dry_run)), data)


def _summary(pictures: PictureFolder) -> dict[str, Any]:
    photos = sum(one.is_photo for one in pictures.found)
    return {
        "folder": str(pictures.folder),
        "files": len(pictures.found) + len(pictures.left_out),
        "photos": photos,
        "logos": len(pictures.found) - photos,
        "unmatched": [it.file for it in pictures.left_out if it.nobody],
        "rejected": [
            {"file": it.file, "reason": str(it.why)} for it in pictures.left_out if not it.nobody
        ],
    }


def _lines(data: dict[str, Any], *, dry: bool) -> list[str]:
    taken = f"{counted(data['photos'], 'photo')} and {counted(data['logos'], 'logo')}"
    lines = [f"{data['folder']}: {counted(data['files'], 'picture')}."]
    lines.append(f"{taken} {'would be ' if dry else ''}taken in.")
    lines += listed(f"{len(data['unmatched'])} named after nobody here:", data["unmatched"])
    lines += listed(f"{len(data['rejected'])} not taken:", [it["reason"] for it in data["rejected"]])
    return [*lines, "Nothing was changed."] if dry else lines
