"""What SQLite complains of, said so that a person can act on it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from gatewayapp.domain.faults import Fault

FULL = (
    "The disk is full, so {file} can't be written. Nothing was changed. Free some space and try again."
)
READ_ONLY = (
    "{file} can't be written: the file, its folder or its disk is read-only. "
    "Nothing was changed. Move it to a folder of your own and open it there."
)
BUSY = "Another program is writing to {file} just now. Nothing was changed. Try again in a moment."
DAMAGED = "{file} is damaged. It has not been touched. Restore one of its backups."
OPENING = "{file} can't be opened. Look whether its folder exists and whether you may write in it."
DISK = "The disk reports an error with {file}. Nothing was changed. Copy the file to another disk."
UNFIT = (
    "This does not fit the rest of {file} any more: something it belongs to was changed or removed "
    "meanwhile. Nothing was changed. Look at the latest state and try again."
)

_SENTENCES = {
    "SQLITE_FULL": FULL,
    "SQLITE_READONLY": READ_ONLY,
    "SQLITE_PERM": READ_ONLY,
    "SQLITE_BUSY": BUSY,
    "SQLITE_LOCKED": BUSY,
    "SQLITE_CORRUPT": DAMAGED,
    "SQLITE_NOTADB": DAMAGED,
    "SQLITE_CANTOPEN": OPENING,
    "SQLITE_IOERR": DISK,
    "SQLITE_CONSTRAINT": UNFIT,
}


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Raise a ``Fault`` instead of what SQLite raises about the file."""
    try:
        yield
    except DBAPIError as error:
        fault = _fault(error.orig, path)
        if fault is None:
            raise
        raise fault from error
    except sqlite3.Error as error:
        fault = _fault(error, path)
        if fault is None:
            raise
        raise fault from error


def _fault(error: BaseException | None, path: Path) -> Fault | None:
    code = getattr(error, "sqlite_errorname", "")
    if code == "SQLITE_CONSTRAINT_TRIGGER":  # a writer went round the one door: a fault in the program
        return None
    matches = (sentence for name, sentence in _SENTENCES.items() if code.startswith(name))
    template = next(matches, None)
    return None if template is None else Fault(template, file=path.name)
