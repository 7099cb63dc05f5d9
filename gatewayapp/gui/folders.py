"""Where a dialog looks for a file first: where the last one was, or where files arrive."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from gatewayapp.gui.settings import settings

FOLDER = "folder/in"


def ask_for_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for a file to read, and remember its folder."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder_of_files()), kinds)
    if not name:
        return None
    settings().setValue(FOLDER, str(Path(name).parent))
    return Path(name)


def folder_of_files() -> Path:
    """Give the folder of the file that came last; before the first, the downloads or the documents."""
    places = QStandardPaths.StandardLocation
    usual = (places.DownloadLocation, places.DocumentsLocation, places.HomeLocation)
    kept = settings().value(FOLDER)
    folders = [kept] if isinstance(kept, str) else []
    folders += [QStandardPaths.writableLocation(place) for place in usual]
    return next((folder for name in folders if (folder := Path(name)).is_dir()), Path.home())


def beside_files(name: str) -> str:
    """Give a path to propose for a new file: beside the file that came last."""
    return str(folder_of_files() / name)
