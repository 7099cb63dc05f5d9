import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.exporting.files import toml_files, whole_file, write_whole

OUTGROWING = """
import resource, sys
from pathlib import Path
from gatewayapp.domain.faults import Fault
from gatewayapp.exporting.files import write_whole
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    write_whole(Path(sys.argv[1]), bytes(100_000))
except Fault as fault:
    print(fault)
"""


def test_whole_file_appears_only_when_complete(tmp_path: Path) -> None:
    target = tmp_path / "木曜 badges.pdf"
    with whole_file(target) as file:
        file.write(b"half")
        assert not target.exists()
    assert target.read_bytes() == b"half"
    assert list(tmp_path.iterdir()) == [target]


def test_whole_file_that_fails_leaves_the_old_one_and_no_trace(tmp_path: Path) -> None:
    target = tmp_path / "badges.pdf"
    target.write_bytes(b"old")
    with pytest.raises(TypeError), whole_file(target) as file:
        file.write("no bytes")  # type: ignore[arg-type]
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_whole_file_replaces_what_stood_there(tmp_path: Path) -> None:
    target = tmp_path / "badges.pdf"
    target.write_bytes(b"a longer old file")
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"


def test_whole_file_without_its_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="There is no folder"):
        write_whole(tmp_path / "nowhere" / "badges.pdf", b"x")


def test_whole_file_never_replaces_a_database(tmp_path: Path) -> None:
    database = tmp_path / "missions.gateway"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE row (id)")
    before = database.read_bytes()
    with pytest.raises(Fault, match="It has not been touched"), whole_file(database):
        pass
    assert database.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_whole_file_never_replaces_a_device(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Fault, match="It has not been touched"), whole_file(tmp_path / "pipe"):
        pass


@pytest.mark.parametrize("path", [Path(), Path("/")])
def test_path_without_a_name_is_a_folder(path: Path) -> None:
    with pytest.raises(Fault, match="is a folder"), whole_file(path):
        pass


def test_whole_file_named_like_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "badges.pdf").mkdir()
    with pytest.raises(Fault, match="is a folder"):
        write_whole(tmp_path / "badges.pdf", b"x")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(errno.EACCES, "denied"), '"badges.pdf" is open in another program'),
        (OSError(errno.ENOSPC, "full"), "The disk is full"),
        (OSError(errno.EROFS, "read-only"), "There is no permission to write"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
)
def test_whole_file_says_what_keeps_it_from_being_written(
    tmp_path: Path, error: OSError, said: str
) -> None:
    target = tmp_path / "badges.pdf"
    target.write_bytes(b"old")
    with pytest.raises(Fault, match=said), whole_file(target):
        raise error
    assert target.read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_folder_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "one.toml").touch()
    tmp_path.chmod(0)
    try:
        with pytest.raises(Fault, match="cannot be read"):
            toml_files(tmp_path)
    finally:
        tmp_path.chmod(0o700)


def test_toml_files_are_those_of_a_folder_by_name(tmp_path: Path) -> None:
    for name in ("b.toml", "a.toml", "a.txt"):
        (tmp_path / name).touch()
    assert [file.name for file in toml_files(tmp_path)] == ["a.toml", "b.toml"]
    assert toml_files(tmp_path / "nowhere") == ()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit to the size of files")
def test_file_that_outgrows_its_room_leaves_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "badges.pdf"
    target.write_bytes(b"old")
    told = subprocess.run(
        [sys.executable, "-c", OUTGROWING, str(target)], capture_output=True, text=True, check=True
    ).stdout
    assert '"badges.pdf" could not be saved' in told
    assert [file.name for file in tmp_path.iterdir()] == ["badges.pdf"]
    assert target.read_bytes() == b"old"


def test_whole_file_where_writing_is_forbidden_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="There is no permission"), whole_file(tmp_path / "new.pdf"):
        raise PermissionError(errno.EACCES, "denied")
