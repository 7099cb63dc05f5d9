"""Making database files and looking whether one can be used at all."""

import os
import stat
import tempfile
from pathlib import Path

from gatewayapp.domain.faults import Fault
from gatewayapp.storage.connecting import engine_for, keep_log
from gatewayapp.storage.migrating import migrate
from gatewayapp.storage.plain_words import OPENING, READ_ONLY

_THERE = "There is already something at {path}. It has not been touched. Choose another name."
_NO_FOLDER = "The folder {folder} does not exist. Make it or choose another one."
_NO_CREATE = "No database can be made in {folder}: it is read-only. Choose a folder of your own."
_MISSING = "There is no database at {path}. Look whether it was moved, or make a new one there."
_FOLDER = "{path} is a folder. Choose a database file in it."


def create_file(path: Path) -> None:
    """Make a database that is whole or absent; its newest schema is in it at once."""
    _refuse_place(path)
    try:
        handle, name = tempfile.mkstemp(".new", f"{path.name}.", path.parent)
        os.close(handle)
    except OSError as error:
        raise Fault(_NO_CREATE, folder=path.parent) from error
    draft = Path(name)
    try:
        _fill(draft)
        draft.rename(path)
    finally:
        draft.unlink(missing_ok=True)


def _refuse_place(path: Path) -> None:
    if path.exists():
        raise Fault(_THERE, path=path)
    if not path.parent.is_dir():
        raise Fault(_NO_FOLDER, folder=path.parent)


def _fill(draft: Path) -> None:
    engine = engine_for(draft)
    try:
        migrate(engine)
    finally:
        engine.dispose()
    keep_log(draft)


def refuse_unusable(path: Path) -> None:
    """Raise a ``Fault`` unless there is a file that may be read and written, with a log beside it."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Fault(_MISSING, path=path) from error
    except OSError as error:
        raise Fault(OPENING, file=path) from error
    if stat.S_ISDIR(mode):
        raise Fault(_FOLDER, path=path)
    if not stat.S_ISREG(mode):
        raise Fault(_MISSING, path=path)
    if not (_may(path, os.R_OK | os.W_OK) and _may(path.parent, os.W_OK)):
        raise Fault(READ_ONLY, file=path.name)


def _may(path: Path, mode: int) -> bool:
    return os.access(path, mode, effective_ids=os.access in os.supports_effective_ids)
