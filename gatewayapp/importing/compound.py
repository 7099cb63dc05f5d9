"""A look at the chains of sectors in a compound file (xls), before a reader follows them.

The reader trusts its sizes and chains: one that bites its own tail would fill the memory.
"""

import struct
from array import array
from collections.abc import Iterable, Sequence

HEADER = 512
SHIFTS = {(9, 6), (12, 6)}
IN_HEADER = 109
LAST_SECTOR = 0xFFFFFFFA
ENTRY = 128
TINY = 4096
SMALL_SECTOR = 64
WORKBOOKS = frozenset(("Workbook", "Book"))


def is_sound(data: bytes) -> bool:
    """Tell whether the header speaks of no more than the file holds, and every chain has an end."""
    if len(data) < HEADER:
        return False
    numbers = _words(data[:HEADER])
    shifts = (numbers[7] >> 16, numbers[8] & 0xFFFF)
    fat_count, mini_start, mini_count, _more_start, more_count = numbers[11], *numbers[15:19]
    if shifts not in SHIFTS or max(fat_count, mini_count, more_count) > len(data) >> shifts[0]:
        return False
    sectors = _Sectors(data, shifts[0])
    mini_places = _chain(sectors.fat, mini_start, mini_count)
    mini = [word for place in mini_places for word in sectors.words(place)]
    return _all_end(sectors.fat) and _all_end(mini)


def workbook_stream(data: bytes) -> bytes:
    """Give the records of the workbook in a sound file; none if there is none."""
    numbers = _words(data[:HEADER])
    sectors = _Sectors(data, numbers[7] >> 16)
    directory = sectors.stream(numbers[12])
    entries = [directory[at : at + ENTRY] for at in range(0, len(directory) - ENTRY + 1, ENTRY)]
    for entry in entries:
        if entry[: entry[64]].decode("utf-16-le", "replace").rstrip("\0") in WORKBOOKS:
            start, size = struct.unpack_from("<II", entry, 116)
            if size >= TINY:
                return sectors.stream(start)[:size]
            (tiny,) = struct.unpack_from("<I", entries[0], 116)
            return _tiny_stream(sectors.stream(tiny), _words(sectors.stream(numbers[15])), start)[:size]
    return b""


def _tiny_stream(tiny: bytes, chains: Sequence[int], start: int) -> bytes:
    """Give what a chain of small sectors holds, which all lie in one stream of their own."""
    places = _chain(chains, start, len(chains))
    return b"".join(tiny[at * SMALL_SECTOR : (at + 1) * SMALL_SECTOR] for at in places)


def _words(data: bytes) -> "array[int]":
    words = array("I")
    words.frombytes(data[: len(data) // words.itemsize * words.itemsize])
    return words


class _Sectors:
    def __init__(self, data: bytes, shift: int) -> None:
        self._data = data
        self._shift = shift
        numbers = _words(data[:HEADER])
        places = self._places_of_fat(numbers[19:], numbers[11], *numbers[17:19])
        self.fat = [word for place in places for word in self.words(place)]

    def stream(self, start: int) -> bytes:
        """Give what a chain of sectors holds."""
        size = 1 << self._shift
        places = _chain(self.fat, start, len(self.fat))
        return b"".join(self._data[(at + 1) * size : (at + 2) * size] for at in places)

    def words(self, place: int) -> "array[int]":
        """Give the numbers in a sector; none if it lies outside the file."""
        start = (place + 1) << self._shift
        return _words(self._data[start : start + (1 << self._shift)])

    def _places_of_fat(self, first: Sequence[int], count: int, more: int, more_count: int) -> list[int]:
        """Give the sectors that hold the chains: some stand in the header, more in a list of sectors."""
        places = list(first[:IN_HEADER])
        for _ in range(more_count):
            words = self.words(more)
            if not words:
                break
            places += words[:-1]
            more = words[-1]
        return [place for place in places if place < LAST_SECTOR][:count]


def _chain(fat: Sequence[int], start: int, most: int) -> list[int]:
    found: list[int] = []
    while start < len(fat) and len(found) < most:
        found.append(start)
        start = fat[start]
    return found


def _all_end(chains: Sequence[int]) -> bool:
    """Tell whether no chain comes back to where it was."""
    done = bytearray(len(chains))
    for start in range(len(chains)):
        walk = _walk(chains, start, done)
        if walk is None:
            return False
        for place in walk:
            done[place] = 2
    return True


def _walk(chains: Sequence[int], place: int, done: bytearray) -> Iterable[int] | None:
    walk: list[int] = []
    while place < len(chains) and not done[place]:
        done[place] = 1
        walk.append(place)
        place = chains[place]
    return None if place < len(chains) and done[place] == 1 else walk
