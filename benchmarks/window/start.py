"""How soon the program is on the screen, and how soon very many people can be worked with."""

import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.window.apart import BARE
from benchmarks.window.watch import say

PEOPLE = 20_000
ROUNDS = 5
# The program itself; the database is named as on the command line, and People is asked for at once.
FULL = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gatewayapp.gui.opening import Opening
app = QApplication([])
opening = Opening(app, sys.argv[1:])
opening.window.painted.disconnect(opening.furnish)
opening.window.painted.connect(lambda: print("painted", flush=True))
opening.window.painted.connect(opening.furnish)
said = set()
def say(word):
    if word not in said:
        opening.window.repaint()
        print(word, flush=True)
        said.add(word)
def look():
    if opening.session is None:
        return
    say("furnished")
    page = opening.window.page
    if page.key != "people":
        if opening.session.desk.event is not None:
            opening.window.show_page("people")
    elif page.table.people.rowCount():
        say("first")
        if page.table.people.rowCount() == int(sys.argv[2]):
            say("all")
            app.quit()
timer = QTimer(interval=2)
timer.timeout.connect(look)
timer.start()
app.exec()
opening.session.end()
"""


def look_at_start(path: Path, folder: Path) -> None:
    """Start the program and a bare window in turn, each in a new process."""
    bare, started = [], []
    for _ in range(ROUNDS + 1):
        bare.append(_reached(BARE + 'print("painted", flush=True)', folder, path)["painted"])
        started.append(_reached(FULL, folder, path))
    base = median(bare[1:])  # the first round warms the disk

    def tell(what: str, said: str, limit: float) -> None:
        taken = median(it[said] for it in started[1:])
        say(f"start, {what}", taken / base, limit, f", {taken:.2f} s, bare {base:.2f} s", "x")

    tell("first painted window, its frame", "painted", 1.5)
    tell("first painted window with all that stands in it", "furnished", 1.5)
    tell(f"the first of {PEOPLE:,} people", "first", 2.5)
    tell(f"all {PEOPLE:,} people", "all", 2.5)


def _reached(program: str, folder: Path, path: Path) -> dict[str, float]:
    """Start a program and give when it said each of its words, in seconds from before it started."""
    copy = folder / "start.gateway"
    shutil.copy(path, copy)
    said: dict[str, float] = {}
    began = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program, str(copy), str(PEOPLE)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            said[line.strip()] = perf_counter() - began
    return said
