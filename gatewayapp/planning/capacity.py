"""How many meetings a person can hold at most, by their own limits alone."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby

from gatewayapp.planning.outline import Outline

IN_A_ROW, A_DAY, FREE_SLOT, INTERPRETS, REST = range(5)
"""Places in ``Outline.limits``."""


def days_of(outline: Outline) -> list[list[int]]:
    """Give the slots of each day."""
    days: defaultdict[int, list[int]] = defaultdict(list)
    for s, day in enumerate(outline.times.day):
        days[day].append(s)
    return list(days.values())


def most_on_day(outline: Outline, r: int, day: Sequence[int]) -> int:
    """Say how many meetings a resource can hold in the slots of one day."""
    resource, limits = outline.resources[r], outline.limits
    present = [s for s in day if s not in resource.closed]
    row = limits[REST] if resource.interprets else limits[IN_A_ROW] if resource.weight else 0
    most = sum(_most_in_run(len(run), row) for run in _runs(outline, present))
    if resource.weight and limits[A_DAY]:
        most = min(most, limits[A_DAY])
    if resource.weight and limits[FREE_SLOT]:
        most = min(most, max(len(present) - 1, 0))
    return most


def most_held(outline: Outline, r: int) -> int:
    """Say how many meetings a resource can hold in all."""
    return sum(most_on_day(outline, r, day) for day in days_of(outline))


def _runs(outline: Outline, present: Sequence[int]) -> list[list[int]]:
    """Cut slots into runs without a gap in one session."""
    session = outline.times.session
    groups = groupby(enumerate(present), key=lambda it: (it[1] - it[0], session[it[1]]))
    return [[s for _, s in group] for _, group in groups]


def _most_in_run(length: int, row: int) -> int:
    """Say how many of so many slots can be busy if at most ``row`` of them are in a row."""
    return length - length // (row + 1) if row else length
