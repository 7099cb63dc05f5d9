"""Label stocks: the measures of the paper in the printer, read from data files anyone can add to."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from gatewayapp.domain.faults import Fault
from gatewayapp.exporting.files import toml_files

MM = 72 / 25.4
UNITS = {"mm": MM, "in": 72.0}
LARGEST_MM = 2000
Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Face:
    """A part of a label that shows a whole badge: its corner (right, down) and size in points.

    ``turned`` faces stand on their head, for paper that is folded over.
    """

    corner: Pair
    size: Pair
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Stock:
    """A sheet of labels; all measures in points from the top left corner, (right, down).

    ``first`` is the corner of label 1, ``pitch`` the way from one label to the next.
    """

    name: str
    title: str
    page: Pair
    columns: int
    rows: int
    label: Pair
    first: Pair
    pitch: Pair
    faces: tuple[Face, ...]
    cut_marks: bool = False

    @property
    def labels(self) -> int:
        """The number of labels on a sheet."""
        return self.columns * self.rows

    def corner(self, position: int) -> Pair:
        """Give the top left corner of a label, counted from 0 along the rows."""
        row, column = divmod(position, self.columns)
        return self.first[0] + column * self.pitch[0], self.first[1] + row * self.pitch[1]


def read_stocks(folder: Path) -> tuple[Stock, ...]:
    """Read all stocks of a folder by name; raises ``Fault`` for a folder or file that is wrong."""
    return tuple(read_stock(file) for file in toml_files(folder))


def read_stock(file: Path) -> Stock:
    """Read one stock; its name is the file's. Raises ``Fault`` with file and key."""
    try:
        data = tomllib.loads(file.read_text("utf-8-sig"))
    except OSError as error:
        raise Fault('The stock file "{file}" cannot be read.', file=file.name) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Fault('The stock file "{file}" is no TOML: {why}', file=file.name, why=error) from error
    return _Reading(file.name, data).stock(file.stem)


@dataclass(frozen=True, slots=True)
class _Reading:
    file: str
    data: Mapping[str, object]

    def stock(self, name: str) -> Stock:
        label = self.sizes("label")
        stock = Stock(
            name=name,
            title=self.text("title"),
            page=self.sizes("page"),
            columns=self.count("columns"),
            rows=self.count("rows"),
            label=label,
            first=self.pair(self.data.get("first", [0, 0]), "first", least=0),
            pitch=self.pair(self.data["pitch"], "pitch") if "pitch" in self.data else label,
            faces=self.faces(label),
            cut_marks=self.switch(self.data, "cut_marks"),
        )
        self.check_room(stock)
        return stock

    def fault(self, key: str, wanted: str) -> Fault:
        text = 'Stock file "{file}", {key}: {wanted} is needed. Correct it, then try again.'
        return Fault(text, file=self.file, key=key, wanted=wanted)

    @property
    def unit(self) -> float:
        unit = self.data.get("unit", "mm")
        if unit not in UNITS:
            raise self.fault("unit", '"mm" or "in"')
        return UNITS[str(unit)]

    def text(self, key: str) -> str:
        value = self.data.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.fault(key, "a text")
        return value

    def count(self, key: str) -> int:
        value = self.data.get(key, 1)
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 100:  # noqa: PLR2004 - more labels fit no sheet
            raise self.fault(key, "a whole number from 1 to 100")
        return value

    def switch(self, data: Mapping[str, object], key: str) -> bool:
        value = data.get(key, False)
        if not isinstance(value, bool):
            raise self.fault(key, "true or false")
        return value

    def sizes(self, key: str) -> Pair:
        return self.pair(self.data.get(key), key)

    def pair(self, value: object, key: str, least: float = 1) -> Pair:
        if not isinstance(value, list) or len(value) != 2 or not all(map(_is_number, value)):  # noqa: PLR2004 - a pair
            raise self.fault(key, "a pair of numbers such as [80, 50]")
        across, down = (float(number) * self.unit for number in cast("Sequence[float]", value))
        if not all(least * MM * 0.999 <= size <= LARGEST_MM * MM for size in (across, down)):
            raise self.fault(key, f"a size from {least} to {LARGEST_MM} mm")
        return across, down

    def faces(self, label: Pair) -> tuple[Face, ...]:
        listed = self.data.get("face", [])
        if not isinstance(listed, list) or not all(isinstance(face, dict) for face in listed):
            raise self.fault("face", "a list of tables [[face]]")
        return tuple(map(self.face, listed)) or (Face((0, 0), label),)

    def face(self, data: Mapping[str, object]) -> Face:
        corner = self.pair(data.get("corner"), "face.corner", least=0)
        size = self.pair(data.get("size"), "face.size")
        return Face(corner, size, self.switch(data, "turned"))

    def check_room(self, stock: Stock) -> None:
        for axis, key in enumerate(("columns", "rows")):
            last = stock.corner(stock.labels - 1)[axis] + stock.label[axis]
            if last > stock.page[axis] + 0.5:
                raise self.fault(key, "room on the page for all labels")
            if getattr(stock, key) > 1 and stock.pitch[axis] < stock.label[axis] - 0.5:
                raise self.fault("pitch", "at least the size of a label")
        for face in stock.faces:
            if any(face.corner[axis] + face.size[axis] > stock.label[axis] + 0.5 for axis in (0, 1)):
                raise self.fault("face", "a place inside the label")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
