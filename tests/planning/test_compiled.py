import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from numba.core import config

from gatewayapp.planning.compiled import with_sound_kernels

SOURCE = """
from gatewayapp.planning.compiled import kernel

@kernel
def doubled(number):
    return 2 * number
"""


@pytest.fixture
def module_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(config, "CACHE_DIR", str(tmp_path / "kernels"))
    file = tmp_path / "doubling.py"
    file.write_text(SOURCE, encoding="utf-8")
    return file


def loaded(file: Path) -> ModuleType:
    """Read the module as a new start of the program does."""
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("kind", ["*.nbi", "*.nbc"])
@pytest.mark.parametrize("left", [0, 20])
def test_damaged_code_is_compiled_anew(module_file: Path, kind: str, left: int):
    assert loaded(module_file).doubled(21) == 42
    kept = list(Path(config.CACHE_DIR).rglob(kind))
    assert kept
    for file in kept:
        file.write_bytes(file.read_bytes()[:left])
    again = loaded(module_file)
    assert with_sound_kernels(lambda: again.doubled(21)) == 42
    assert all(file.stat().st_size > 20 for file in Path(config.CACHE_DIR).rglob(kind))
