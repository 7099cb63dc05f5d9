"""A whole import of 10,000 rows x 20 columns against calamine's read plus raw sqlite3 inserts.

The whole import reads, maps, cleans and matches the rows, stores organisations, people and
registrations with their journal, and makes a backup first.
"""

import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import date, time
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import python_calamine
import xlsxwriter

from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.services.databases import create_database, open_database
from gatewayapp.services.events import list_events, save_event
from gatewayapp.services.imports import ImportKind, Verdict, apply_import, prepare_import

ROWS = 10_000
PEOPLE_PER_FIRM = 3
ROUNDS = 3
MANY = 50_000
HEADINGS = (
    "Company", "Country", "City", "Website", "Title", "Family name", "First name", "Native name",
    "Job title", "Department", "E-mail", "Phone", "Languages", "Sector", "Employees", "Turnover (EUR)",
    "Registered on", "Arrival", "Remarks", "T-shirt",
)  # fmt: skip
FAMILIES = ("Dvořáková", "Ștefănescu", "Þórðarson", "Öberg", "Lindqvist", "Kobayashi", "Größl", "Žagare")
GIVEN = ("Zofia", "Søren", "Linnéa", "Haruka", "Ken", "Jürgen", "Ilaria")
PLACES = (
    ("Germany", "Köln"),
    ("日本", "大阪"),
    ("France", "Lyon"),
    ("Česko", "Plzeň"),
    ("Italia", "Torino"),
)
FORMS = ("GmbH", "Co., Ltd.", "SARL", "s.r.o.", "S.p.A.")
SIZES = ("1-9", "10–49", "50-249", "250+", "ca. 370")
MONEY = ("6,6 M€", "EUR 8,300,000", "€2.4m", "3 700 000 €", "")


def row(number: int) -> list[object]:
    """Make up one registration."""
    firm, kind = number // PEOPLE_PER_FIRM, number // PEOPLE_PER_FIRM % len(FORMS)
    family = f"{FAMILIES[number % len(FAMILIES)]}{letters(number)}"
    given = GIVEN[number % len(GIVEN)]
    country, city = PLACES[kind]
    return [
        f"Green {letters(firm)} Works {FORMS[kind]}", country, city, f"https://www.firm{firm}.example",
        "Ms", family, given, f"小林　{letters(number)}" if kind == 1 else "", "Head of R&D", "Sales",
        f"{given[0]}.{number}@firm{firm}.example", f"+49 30 {number:07}", "EN; JA", "Energy; Optics",
        SIZES[firm % len(SIZES)], MONEY[firm % len(MONEY)],
        date(2026, 8, 1 + number % 28), "27.11.2026",
        "Looking for:\n- partners" if number % 2 else "", "M",
    ]  # fmt: skip


def letters(number: int) -> str:
    """Write a number in letters, so that names stay names."""
    text = ""
    while number or not text:
        number, rest = divmod(number, 26)
        text = chr(ord("a") + rest) + text
    return text


def write(path: Path, rows: int) -> Path:
    """Write a workbook of registrations."""
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        page = book.add_worksheet("Registrations")
        days = book.add_format({"num_format": "yyyy-mm-dd"})
        page.write_row(0, 0, HEADINGS)
        for number in range(rows):
            for column, cell in enumerate(row(number)):
                if isinstance(cell, date):
                    page.write_datetime(number + 1, column, cell, days)
                else:
                    page.write(number + 1, column, cell)
    return path


def bare(source: Path, target: Path) -> float:
    """Read with calamine and insert the rows as they are."""
    start = perf_counter()
    with python_calamine.CalamineWorkbook.from_path(str(source)) as book:
        rows = book.get_sheet_by_index(0).to_python()
    with closing(sqlite3.connect(target)) as connection, connection:
        connection.execute("pragma journal_mode=wal")
        connection.execute(f"create table t ({', '.join(f'c{at}' for at in range(len(HEADINGS)))})")
        marks = ", ".join("?" * len(HEADINGS))
        connection.executemany(f"insert into t values ({marks})", ([str(c) for c in r] for r in rows))
    return perf_counter() - start


def gateway(source: Path, target: Path, rows: int) -> tuple[float, float]:
    """Import into a new database; give the seconds of looking and of storing."""
    with create_database(target) as db:
        session = Session(0, "Morning", date(2026, 12, 1), time(9), time(12))
        tables = (Table(1, 1, 1),)
        save_event(db, Event(0, "Day", "Asia/Tokyo", 20, 5, (session,), (Zone(1, "Hall"),), tables))
        event = list_events(db)[0].id
        start = perf_counter()
        plan = prepare_import(db, event, ImportKind.REGISTRATIONS, source)
        seen = perf_counter()
        apply_import(db, plan)
        end = perf_counter()
    assert plan.accepted == rows, [str(r.reason) for r in plan.rows if not r.verdict.is_accepted][:3]
    return seen - start, end - seen


def peak_memory() -> int:
    """Give the most memory this process has held, in MB; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used // (1 << 20 if sys.platform == "darwin" else 1 << 10)


def again(rows: int = MANY) -> float:
    """Print and return the seconds of looking at a list whose people are all stored already."""
    with TemporaryDirectory() as folder:
        source, target = write(Path(folder) / "people.xlsx", rows), Path(folder) / "people.gateway"
        gateway(source, target, rows)
        with open_database(target) as db:
            start = perf_counter()
            plan = prepare_import(db, list_events(db)[0].id, ImportKind.REGISTRATIONS, source)
            seconds = perf_counter() - start
    assert plan.counts[Verdict.SAME] == rows
    print(
        f"import: {rows} rows against {rows} people in {seconds:.1f} s (<= 60), peak {peak_memory()} MB"
    )
    return seconds


def measure(arguments: Sequence[str] = ()) -> float:
    """Print and return how many times longer the whole import takes; an argument sets the rows.

    ``--mutate`` looks at damaged files instead, ``--again`` at the same list against all its people.
    """
    if "--again" in arguments:
        return again(*(int(one) for one in arguments if one.isdigit()))
    if "--mutate" in arguments:
        from benchmarks import mutations

        return mutations.measure(*(int(one) for one in arguments if one.isdigit()))
    rows = int(arguments[0]) if arguments else ROWS
    with TemporaryDirectory() as folder:
        names = (Path(folder) / f"{number}.gateway" for number in count())
        small, source = (
            write(Path(folder) / "small.xlsx", 100),
            write(Path(folder) / "people.xlsx", rows),
        )
        gateway(small, next(names), 100)
        pairs = [(gateway(source, next(names), rows), bare(source, next(names))) for _ in range(ROUNDS)]
    look, store = min((pair[0] for pair in pairs), key=sum)
    theirs = min(pair[1] for pair in pairs)
    ratio = (look + store) / theirs
    print(
        f"import: {rows} rows in {look + store:.2f} s (look {look:.2f}, store {store:.2f}), "
        f"calamine and raw sqlite3 {theirs:.2f} s, ratio {ratio:.2f} (<= 4), peak {peak_memory()} MB"
    )
    return ratio


if __name__ == "__main__":
    measure()
