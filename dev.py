#!/usr/bin/env python3
"""The one door for developers: ``python3 dev.py setup | run | test | lint | bench | build | fmt``.

Needs nothing but Python 3.11 or later. It makes ``.venv`` beside this file, installs exactly
the versions of ``requirements.lock`` and then does the thing.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent
VENV = TOP / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = TOP / "requirements.lock"
STAMP = VENV / "installed.sha256"
QT_LIBRARIES = (
    "libegl1 libgl1 libopengl0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 "
    "libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"
).split()


def main() -> int | str:
    """Make the environment, then do what was asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["setup", "run", "test", "lint", "bench", "build", "fmt"])
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="passed on to the thing itself")
    asked = parser.parse_args()
    if sys.version_info < (3, 11):
        return f"Gateway needs Python 3.11 or later; this is {sys.version.split()[0]}."
    set_up()
    return {
        "setup": lambda _rest: print(f"Ready: {VENV}") or 0,
        "run": run,
        "test": test,
        "lint": lint,
        "bench": bench,
        "build": build,
        "fmt": fmt,
    }[asked.what](asked.rest)


def set_up() -> None:
    """Make ``.venv`` and install the pinned versions, unless that is done already."""
    install_system_libraries()
    wanted = hashlib.sha256(LOCK.read_bytes() + (TOP / "pyproject.toml").read_bytes()).hexdigest()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text() == wanted:
        return
    if not PYTHON.exists():
        print("Making .venv and installing the pinned packages; this takes a minute or two.")
        make_venv()
    pip = [PYTHON, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    call([*pip, "--require-hashes", "-r", LOCK])
    call([*pip, "--no-deps", "--no-build-isolation", "-e", TOP])
    print("Compiling the planner; this takes half a minute, once.")
    call([PYTHON, "-m", "gatewayapp.planning.preparing"])
    STAMP.write_text(wanted)


def make_venv() -> None:
    """Make the virtual environment; on Debian as root, install what that needs first."""
    command = [sys.executable, "-m", "venv", "--clear", VENV]
    if subprocess.run(command, check=False, capture_output=True).returncode == 0:
        return
    if not can_apt():
        sys.exit("Python lacks its venv module. On Debian and Ubuntu: sudo apt-get install python3-venv")
    apt_install(["python3-venv"])
    call(command)


def install_system_libraries() -> None:
    """See to the system libraries Qt needs on Linux."""
    missing = missing_libraries()
    if not missing:
        return
    if can_apt():
        print("Installing the system libraries that Qt needs.")
        apt_install(missing)
    else:
        print(f"Qt may need: sudo apt-get install {' '.join(missing)}", file=sys.stderr)


def missing_libraries() -> list[str]:
    """Name the Debian packages of Qt's system libraries that are not installed."""
    if not (sys.platform.startswith("linux") and shutil.which("dpkg-query")):
        return []
    query = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *QT_LIBRARIES]
    known = subprocess.run(query, check=False, capture_output=True, text=True).stdout.splitlines()
    installed = {line.split()[0] for line in known if line.endswith(" installed")}
    # Newer releases carry some libraries under a name of their own, such as libglib2.0-0t64.
    return [name for name in QT_LIBRARIES if name not in installed and not has_variant(name)]


def has_variant(package: str) -> bool:
    """Tell whether the package is installed under its 64-bit-time name."""
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status}", f"{package}t64"]
    return subprocess.run(query, check=False, capture_output=True, text=True).stdout == "installed"


def can_apt() -> bool:
    """Tell whether this is a Debian on which packages may be installed."""
    return bool(shutil.which("apt-get")) and hasattr(os, "geteuid") and os.geteuid() == 0


def apt_install(packages: list[str]) -> None:
    """Install Debian packages."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    call(["apt-get", "update", "-qq"], env=quiet)
    call(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages], env=quiet)


def run(rest: list[str]) -> int:
    """Do the whole main job on the demo, then open its window where there is a screen."""
    out = TOP / "out"
    code = python("-m", "gatewayapp", "demo", "--out", out, *rest)
    if code == 0 and has_screen():
        code = python("-m", "gatewayapp", out / "demo.gateway")
    return code


def has_screen() -> bool:
    """Tell whether a window can be shown."""
    if os.environ.get("CI") or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return (
        os.name == "nt"
        or sys.platform == "darwin"
        or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    )


def test(rest: list[str]) -> int:
    """Run the test suite on all cores."""
    workers = [] if any(part.startswith("-n") for part in rest) else ["-n", "auto"]
    return python("-m", "pytest", *workers, *rest, env={"QT_QPA_PLATFORM": "offscreen"})


def lint(rest: list[str]) -> int:
    """Check style, types and the way dependencies run."""
    return max(
        python("-m", "ruff", "check", *rest),
        python("-m", "ruff", "format", "--check"),
        python("-m", "mypy"),
        subprocess.run([BIN / "lint-imports"], cwd=TOP, check=False).returncode,
    )


def bench(rest: list[str]) -> int:
    """Measure; name a benchmark to run only that one."""
    return python("-m", "benchmarks", *rest)


def build(rest: list[str]) -> int:
    """Freeze the program into ``dist/gateway``."""
    return python("-m", "PyInstaller", "--noconfirm", "installer.spec", *rest)


def fmt(rest: list[str]) -> int:
    """Format the code and mend what can be mended."""
    return max(python("-m", "ruff", "format", *rest), python("-m", "ruff", "check", "--fix", *rest))


def python(*arguments: object, env: dict[str, str] | None = None) -> int:
    """Run the environment's Python in the project's folder and give its exit code."""
    command = [str(PYTHON), *map(str, arguments)]
    return subprocess.run(command, cwd=TOP, check=False, env={**os.environ, **(env or {})}).returncode


def call(command: list[object], env: dict[str, str] | None = None) -> None:
    """Run a command that must succeed."""
    done = subprocess.run(list(map(str, command)), cwd=TOP, check=False, env=env)
    if done.returncode:
        sys.exit(f"This did not work: {' '.join(map(str, command))}")


if __name__ == "__main__":
    sys.exit(main())
