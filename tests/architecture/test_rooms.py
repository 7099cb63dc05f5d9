"""The way dependencies run through the rooms is a test like any other."""

import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
PACKAGE = TOP / "gatewayapp"
VAGUE = {"util", "utils", "helper", "helpers", "manager", "managers", "misc", "common"}


def test_imports_follow_the_contracts_of_pyproject() -> None:
    check = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"
    done = subprocess.run(
        [sys.executable, "-c", check], cwd=TOP, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_domain_imports_only_the_standard_library() -> None:
    import ast

    outside = set()
    for file in (PACKAGE / "domain").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [node.module] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            tops = {(name or "").split(".")[0] for name in names}
            outside |= tops - sys.stdlib_module_names - {"gatewayapp"}
    assert outside == set()


@pytest.mark.parametrize(
    "room", ["domain", "planning", "storage", "importing", "exporting", "services", "gui", "cli"]
)
def test_each_room_has_content(room: str) -> None:
    files = [file for file in (PACKAGE / room).rglob("*.py") if file.name != "__init__.py"]
    assert files


def test_files_are_named_for_their_work() -> None:
    assert [file for file in PACKAGE.rglob("*.py") if file.stem in VAGUE] == []


def test_no_test_module_is_lost_to_a_clash_of_names() -> None:
    """Test folders are packages, so that two files of one name are both run."""
    folders = {file.parent for file in (TOP / "tests").rglob("test_*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []
