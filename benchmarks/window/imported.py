"""Importing a large spreadsheet into a window that goes on living."""

from pathlib import Path

from benchmarks.window.opened import opened, pause, wait
from benchmarks.window.watch import watching

ROWS = 10_000


def look_at_import(path: Path, folder: Path) -> None:
    from benchmarks.importing import write  # late: it would weigh on the memory that is measured

    source = write(folder / "people.xlsx", ROWS)
    with opened(path) as session:
        window = session.window
        window.show_page("people")
        wait(lambda: window.page.table.people.rowCount() > 0 and not session.desk.crew.busy)
        way_in = window.page.way_in
        with watching(f"look at {ROWS:,} rows of a spreadsheet", 50):
            way_in.begin(source)
            wait(lambda: way_in.preview.preparation.plan is not None and not session.desk.crew.busy)
            pause(0.5)
        with watching(f"import {ROWS:,} rows", 50):
            way_in.preview.go()
            wait(lambda: not way_in.is_open and not session.desk.crew.busy)
            pause(1.0)
