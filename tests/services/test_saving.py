"""Papers saved where they can't be: on a full disk, without permission, over a file in use.

The conditions are real ones, so some need a system or a right that is not there everywhere.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.services.data_files import export_data
from gatewayapp.services.printing import (
    Printed,
    export_agendas,
    export_agendas_pdf,
    export_badges,
    export_calendar,
    export_report,
)
from gatewayapp.storage.database import Database
from tests.storage.making import with_people

Write = Callable[[Database, int, Path], Printed]
NOBODY = 65534
PAPERS = {
    "agendas.xlsx": export_agendas,
    "agendas.zip": export_agendas,
    "agendas.pdf": export_agendas_pdf,
    "badges.pdf": export_badges,
    "calendar.ics": export_calendar,
    "calendars.zip": export_calendar,
    "report.xlsx": export_report,
    "data.xlsx": export_data,
    "data.csv": export_data,
}
needs_rights_to_give_up = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="needs a superuser who can act as another user"
)
papers = pytest.mark.parametrize(("name", "write"), PAPERS.items(), ids=PAPERS)


@pytest.fixture
def event_id(db: Database) -> int:
    return with_people(db, "ABCD").id


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own on which only the old files have room."""
    place = tmp_path / "stick"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no right to mount a disk")
    try:
        for name in PAPERS:
            (place / name).write_bytes(b"old")
        _fill(place)
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def _fill(place: Path) -> None:
    with suppress(OSError), (place / "filling").open("wb", buffering=0) as file:
        while file.write(bytes(512)):
            pass


@pytest.mark.skipif(sys.platform != "linux", reason="needs a disk that can be made small")
@papers
def test_full_disk_is_told_and_the_old_file_stays(
    db: Database, event_id: int, full_disk: Path, name: str, write: Write
) -> None:
    before = sorted(full_disk.iterdir())
    with pytest.raises(Fault) as fault:
        write(db, event_id, full_disk / name)
    assert str(fault.value) == (f'The disk is full; "{name}" was not saved. Make room, then save again.')
    assert (full_disk / name).read_bytes() == b"old"
    assert sorted(full_disk.iterdir()) == before


_LIMITED = """
import resource, sys
from pathlib import Path
from gatewayapp.domain.faults import Fault
from gatewayapp.services import data_files, printing
from gatewayapp.services.databases import open_database
from gatewayapp.services.events import find_event

room = data_files if sys.argv[1] == "export_data" else printing
with open_database(Path(sys.argv[2])) as db:
    event = find_event(db).id
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
    try:
        getattr(room, sys.argv[1])(db, event, Path(sys.argv[3]))
    except Fault as fault:
        sys.exit(str(fault))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.parametrize(
    "name", ["agendas.xlsx", "agendas.zip", "badges.pdf", "calendar.ics", "data.xlsx", "data.csv"]
)
def test_file_that_grows_larger_than_allowed_is_told_and_leaves_nothing(
    db: Database, event_id: int, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    db.close()  # its log is put away, since no file may grow now
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, PAPERS[name].__name__, str(db.path), str(folder / name)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert done.stderr.startswith(f'"{name}" could not be saved: File too large.')
    assert list(folder.iterdir()) == []


@contextmanager
def as_nobody() -> Iterator[None]:
    """Work with the rights of a user whom nothing belongs to."""
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def folder_of_another(tmp_path: Path, mode: int) -> Path:
    """Make a folder that belongs to the superuser, with old files in it, where others can look."""
    home = Path(os.environ["XDG_DATA_HOME"]).parent
    for parent in (tmp_path, *tmp_path.parents, home):
        parent.chmod(parent.stat().st_mode | 0o055)
    folder = tmp_path / "common"
    folder.mkdir()
    for name in PAPERS:
        (folder / name).write_bytes(b"old")
    folder.chmod(mode)
    return folder


@pytest.fixture
def read_only(tmp_path: Path) -> Path:
    return folder_of_another(tmp_path, 0o555)


@pytest.fixture
def common(tmp_path: Path) -> Path:
    """A folder like /tmp: everybody may add files, nobody may replace another's."""
    return folder_of_another(tmp_path, 0o1777)


@needs_rights_to_give_up
@papers
def test_folder_without_permission_is_told_and_stays_as_it_was(
    db: Database, event_id: int, read_only: Path, tmp_path: Path, name: str, write: Write
) -> None:
    write(db, event_id, tmp_path / name)  # all that is imported for it is now
    with pytest.raises(Fault) as fault, as_nobody():
        write(db, event_id, read_only / name)
    assert str(fault.value) == (
        f'There is no permission to write into "{read_only}". Choose another one.'
    )
    assert sorted(file.name for file in read_only.iterdir()) == sorted(PAPERS)
    assert (read_only / name).read_bytes() == b"old"


@needs_rights_to_give_up
@papers
def test_file_that_another_holds_is_told_and_stays_as_it_was(
    db: Database, event_id: int, common: Path, tmp_path: Path, name: str, write: Write
) -> None:
    """Windows refuses to replace an open file just so."""
    write(db, event_id, tmp_path / name)  # all that is imported for it is now
    with pytest.raises(Fault) as fault, as_nobody():
        write(db, event_id, common / name)
    assert str(fault.value) == (f'"{name}" is open in another program. Close it there, then save again.')
    assert sorted(file.name for file in common.iterdir()) == sorted(PAPERS)
    assert (common / name).read_bytes() == b"old"
