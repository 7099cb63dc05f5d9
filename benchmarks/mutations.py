"""Damaged spreadsheets: bytes flipped, cut and doubled, parts of a zip swapped, sizes blown up."""

import random
import zipfile
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.importing import HEADINGS, peak_memory, row, write
from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.importing.choices import ImportKind
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.preparing import prepare

COUNT = 2_000
SEED_ROWS = 60
SEED = 4
MOST_SECONDS = 10.0
MOST_MEGABYTES = 500
KINDS = tuple(ImportKind)
Mutate = Callable[[bytes, random.Random], bytes]


def seeds(folder: Path) -> tuple[tuple[str, bytes], ...]:
    """Make sound files of several kinds."""
    lines = [HEADINGS, *([str(cell) for cell in row(number)] for number in range(SEED_ROWS))]
    text = "\r\n".join(";".join(f'"{cell}"' for cell in line) for line in lines)
    return (
        ("people.xlsx", write(folder / "people.xlsx", SEED_ROWS).read_bytes()),
        ("people.ods", _ods(lines)),
        ("people.csv", text.encode("utf-8")),
        ("people.txt", text.replace(";", "\t").encode("utf-16")),
        ("人々.csv", text.encode("cp932", "replace")),
    )


def _ods(lines: Sequence[Sequence[str]]) -> bytes:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    book = OpenDocumentSpreadsheet()
    table = Table(name="People")
    book.spreadsheet.addElement(table)
    for line in lines:
        cells = TableRow()
        for text in line:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            cells.addElement(cell)
        table.addElement(cells)
    out = BytesIO()
    book.write(out)
    return out.getvalue()


def flipped(data: bytes, chance: random.Random) -> bytes:
    """Change a few bytes."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 30))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def cut(data: bytes, chance: random.Random) -> bytes:
    """Keep only the beginning."""
    return data[: chance.randrange(len(data))]


def doubled(data: bytes, chance: random.Random) -> bytes:
    """Put a stretch in twice."""
    start, stop = sorted(chance.randrange(len(data)) for _ in range(2))
    return data[:stop] + data[start:]


def holed(data: bytes, chance: random.Random) -> bytes:
    """Fill a stretch with zeros."""
    start, stop = sorted(chance.randrange(len(data)) for _ in range(2))
    return data[:start] + bytes(stop - start) + data[stop:]


def inner(data: bytes, chance: random.Random) -> bytes:
    """Damage or swap the parts of a zip, which stays a sound zip."""
    if not data.startswith(b"PK"):
        return flipped(data, chance)
    with zipfile.ZipFile(BytesIO(data)) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    names = list(parts)
    one, other = chance.choice(names), chance.choice(names)
    mutate = chance.choice((flipped, cut, doubled, holed, None))
    if mutate is None:
        parts[one], parts[other] = parts[other], parts[one]
    elif parts[one]:
        parts[one] = mutate(parts[one], chance)
    return _zipped(parts)


def blown_up(data: bytes, chance: random.Random) -> bytes:
    """Multiply digits inside the parts of a zip: rows, columns, repeats and sizes far beyond sense."""
    if not data.startswith(b"PK"):
        return doubled(data, chance)
    with zipfile.ZipFile(BytesIO(data)) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    name = chance.choice([name for name in parts if name.endswith(".xml")])
    digits = [at for at, byte in enumerate(parts[name]) if 48 <= byte < 58]
    if digits:
        at = chance.choice(digits)
        parts[name] = parts[name][:at] + b"9" * chance.choice((1, 5, 9)) + parts[name][at:]
    return _zipped(parts)


def _zipped(parts: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(name, content)
    return out.getvalue()


MUTATIONS: tuple[Mutate, ...] = (flipped, cut, doubled, holed, inner, inner, blown_up)


def mutants(folder: Path, count: int, seed: int = SEED) -> Iterator[tuple[str, bytes]]:
    """Give damaged files with their names; the same for the same seed."""
    chance = random.Random(seed)
    sound = seeds(folder)
    for _ in range(count):
        name, data = chance.choice(sound)
        yield name, chance.choice(MUTATIONS)(data, chance)


def read_one(folder: Path, name: str, data: bytes, known: KnownData, kind: ImportKind) -> bool:
    """Look at one damaged file; tell whether it was still readable. Anything but a Fault gets out."""
    path = folder / f"damaged {name}"
    path.write_bytes(data)
    try:
        prepare(kind, path, known)
    except Fault as fault:
        refusal = str(fault)
    else:
        return True
    assert refusal.endswith("."), refusal
    return False


def measure(count: int = COUNT) -> float:
    """Print and return the longest seconds that a damaged file took."""
    known = KnownData(Event(1, "Day", "Asia/Tokyo", 20, 5))
    longest, readable = 0.0, 0
    with TemporaryDirectory() as name:
        folder = Path(name)
        for number, (file, data) in enumerate(mutants(folder, count)):
            start = perf_counter()
            readable += read_one(folder, file, data, known, KINDS[number % 7 % 3])
            longest = max(longest, perf_counter() - start)
    print(
        f"import: {count} damaged files, {readable} still readable, the others refused in words; "
        f"longest {longest:.2f} s (<= {MOST_SECONDS:.0f}), peak {peak_memory()} MB (<= {MOST_MEGABYTES})"
    )
    return longest
