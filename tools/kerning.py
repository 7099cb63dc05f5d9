"""Take the pairs of European letters that stand closer or wider out of the shipped fonts.

Run from the project's root: ``python tools/kerning.py``. It writes ``resources/fonts/kerning.json``, so
that the program need not read the tables of the fonts: letters in classes, and a row of distances (in
thousandths of the size) for each class at the left.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
NAMES = ("NotoSans-Regular", "NotoSans-Bold")
# Latin with its extensions, Greek, Cyrillic, and the marks between words.
RANGES = ((0x20, 0x250), (0x370, 0x530), (0x1E00, 0x2000), (0x2010, 0x2040), (0x20A0, 0x20C0))
PAIRS = 2
# How much further the glyph at the left moves the one at its right; None where a table does not say.
Row = Callable[[str], int | None]
Table = Callable[[str], Row | None]


def kerning(name: str) -> dict[str, Any]:
    """Give a font's pairs as classes of letters and the distances between them."""
    with TTFont(FONTS / f"{name}.ttf") as font:
        glyphs = {chr(c): g for c, g in font.getBestCmap().items() if any(a <= c < b for a, b in RANGES)}
        lookups = tuple(_kern_lookups(font["GPOS"].table))
    rows = {left: _row(lookups, left_glyph, glyphs) for left, left_glyph in glyphs.items()}
    left = _classes(rows)
    columns = {letter: tuple(row[at] for row in left) for at, letter in enumerate(glyphs)}
    right = _classes(columns)
    values = [[column[at] for column in right] for at in range(len(left))]
    return {"left": list(left.values()), "right": list(right.values()), "values": values}


def _row(lookups: Sequence[Sequence[Table]], left: str, glyphs: Mapping[str, str]) -> tuple[int, ...]:
    found = [[row for table in tables if (row := table(left)) is not None] for tables in lookups]
    return tuple(sum(_first(rows, right) for rows in found) for right in glyphs.values())


def _first(rows: Sequence[Row], right: str) -> int:
    """Take the first table that knows a pair."""
    return next((value for row in rows if (value := row(right)) is not None), 0)


def _classes(rows: Mapping[str, tuple[int, ...]]) -> dict[tuple[int, ...], str]:
    """Put letters of equal rows into one class; those that are never moved into none."""
    classes: defaultdict[tuple[int, ...], str] = defaultdict(str)
    for letter, row in rows.items():
        if any(row):
            classes[row] += letter
    return dict(classes)


def _kern_lookups(table: Any) -> Iterator[Sequence[Table]]:
    """Give the tables of pairs of each lookup that Latin letters use, in the order of their numbers."""
    (latin,) = (it.Script for it in table.ScriptList.ScriptRecord if it.ScriptTag == "latn")
    features = [table.FeatureList.FeatureRecord[i] for i in latin.DefaultLangSys.FeatureIndex]
    used = {at for it in features if it.FeatureTag == "kern" for at in it.Feature.LookupListIndex}
    for at in sorted(used):
        tables = [getattr(it, "ExtSubTable", it) for it in table.LookupList.Lookup[at].SubTable]
        if all(it.LookupType == PAIRS for it in tables):
            yield [_listed(it) if it.Format == 1 else _classed(it) for it in tables]


def _listed(table: Any) -> Table:
    """Read a table that names each pair; a pair it does not name is left to the next table."""
    rows = {
        left: {it.SecondGlyph: _advance(it.Value1) for it in pairs.PairValueRecord}
        for left, pairs in zip(table.Coverage.glyphs, table.PairSet, strict=True)
    }
    return lambda left: rows[left].get if left in rows else None


def _classed(table: Any) -> Table:
    """Read a table of classes; it decides on every pair whose left glyph it covers."""
    covered = set(table.Coverage.glyphs)
    left_class, right_class = table.ClassDef1.classDefs, table.ClassDef2.classDefs
    values = [[_advance(it.Value1) for it in row.Class2Record] for row in table.Class1Record]

    def row_of(left: str) -> Row | None:
        if left not in covered:
            return None
        row = values[left_class.get(left, 0)]
        return lambda right: row[right_class.get(right, 0)]

    return row_of


def _advance(value: Any) -> int:
    return getattr(value, "XAdvance", 0) if value is not None else 0


def main() -> None:
    """Write the file."""
    found = {name: kerning(name) for name in NAMES}
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    (FONTS / "kerning.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
