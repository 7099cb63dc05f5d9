"""Files that are whole or absent."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from gatewayapp.domain.faults import Fault

DATABASE_BEGINS = b"SQLite format 3\0"
DISK_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Write a file that appears under its name only when it is complete.

    What stood there before stays until then, and for good if anything goes wrong. Raises ``Fault``
    when the file cannot be written: its folder is missing, there is no permission, the disk is
    full, another program holds it open, or a database or a device stands there.
    """
    _refuse_target(path)
    partial = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        yield from _filled(partial, path)
    except OSError as error:
        raise _fault(error, path, written=partial.exists()) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write all the bytes as one whole file."""
    with whole_file(path) as file:
        file.write(content)


def toml_files(folder: Path) -> tuple[Path, ...]:
    """List the TOML files of a folder by name; a folder that is not there has none.

    Raises ``Fault`` if it cannot be looked into.
    """
    try:
        files = sorted(folder.iterdir())
    except FileNotFoundError:
        return ()
    except OSError as error:
        text = 'The folder "{folder}" cannot be read. Allow reading it, or move it away.'
        raise Fault(text, folder=folder) from error
    return tuple(file for file in files if file.suffix == ".toml")


def _filled(partial: Path, path: Path) -> Iterator[BinaryIO]:
    with partial.open("xb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
    _settle(path.parent)


def _refuse_target(path: Path) -> None:
    """Refuse to put a file where a folder, a device or a database stands."""
    with suppress(OSError):  # a place that cannot be looked at is refused when it is written to
        if not path.name or path.is_dir():
            raise Fault('"{path}" is a folder. Choose the name of a file.', path=path)
        if path.exists() and (not path.is_file() or _begins_as_database(path)):
            raise Fault(
                '"{path}" is a database or a device. It has not been touched. Choose another name.',
                path=path,
            )


def _begins_as_database(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(DATABASE_BEGINS)) == DATABASE_BEGINS


def _settle(folder: Path) -> None:
    """Make the new name itself safe against a power cut; not every system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _fault(error: OSError, path: Path, *, written: bool) -> Fault:
    """Say in words why a file could not be written, or take its name once it was ``written``."""
    name, folder = path.name, path.parent
    if isinstance(error, FileNotFoundError) and not folder.exists():
        return Fault(
            'There is no folder "{folder}". Choose another one, then save again.', folder=folder
        )
    if isinstance(error, PermissionError) and written and path.exists():
        return Fault('"{file}" is open in another program. Close it there, then save again.', file=name)
    if isinstance(error, PermissionError | FileNotFoundError) or error.errno == errno.EROFS:
        return Fault(
            'There is no permission to write into "{folder}". Choose another one.', folder=folder
        )
    if error.errno in DISK_FULL:
        return Fault('The disk is full; "{file}" was not saved. Make room, then save again.', file=name)
    return Fault(
        '"{file}" could not be saved: {reason}. Choose another place, then save again.',
        file=name,
        reason=error.strerror or type(error).__name__,
    )
