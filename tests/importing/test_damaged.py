"""Damaged files: a plan or one sentence, never a traceback."""

from pathlib import Path

import pytest

from benchmarks.mutations import mutants, read_one, seeds
from gatewayapp.importing.choices import ImportKind
from gatewayapp.importing.known import KnownData


@pytest.mark.parametrize("seed", range(3))
def test_a_damaged_file_is_read_or_refused_in_words(
    nobody: KnownData, tmp_path: Path, seed: int
) -> None:
    files = list(mutants(tmp_path, 60, 100 + seed))
    readable = [read_one(tmp_path, name, data, nobody, ImportKind.REGISTRATIONS) for name, data in files]
    assert 0 < sum(readable) < len(files)


def test_the_undamaged_files_are_readable(nobody: KnownData, tmp_path: Path) -> None:
    sound = seeds(tmp_path)
    assert all(read_one(tmp_path, name, data, nobody, ImportKind.REGISTRATIONS) for name, data in sound)
