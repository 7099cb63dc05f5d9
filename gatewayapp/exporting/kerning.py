"""Pairs of European letters that stand closer or wider than their widths say, such as AV and To."""

import json
from collections.abc import Mapping
from functools import cache
from operator import add
from typing import Any

from gatewayapp.places import resource

# After which letter of a text (counted from 0) how much room is added, in thousandths of the size.
Kerns = tuple[tuple[int, int], ...]


class Pairs(dict[str, int]):
    """The room added between two letters, looked up in the font's classes once for each pair."""

    def __init__(self, classes: Mapping[str, Any]) -> None:
        super().__init__()
        self._left = _numbered(classes.get("left", ()))
        self._right = _numbered(classes.get("right", ()))
        self._values: list[list[int]] = classes.get("values", [])

    def __missing__(self, pair: str) -> int:
        """Find a pair that was not asked for before."""
        left, right = self._left.get(pair[0]), self._right.get(pair[1])
        self[pair] = 0 if left is None or right is None else self._values[left][right]
        return self[pair]

    def of(self, text: str) -> Kerns:
        """Give where in a text letters stand closer or wider, and by how much."""
        room = map(self.__getitem__, map(add, text, text[1:]))
        return tuple((at, more) for at, more in enumerate(room) if more)


@cache
def pairs_of(font: str) -> Pairs:
    """Give the pairs of a font; none for one that has no file of them."""
    file = resource("fonts", "kerning.json")
    return Pairs(json.loads(file.read_text("utf-8")).get(font, {}))


def _numbered(classes: tuple[str, ...]) -> dict[str, int]:
    return {letter: number for number, letters in enumerate(classes) for letter in letters}
