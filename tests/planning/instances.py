"""Instances of the published problem, written as the files that everybody uses."""

import random
from pathlib import Path

from gatewayapp.planning.dzn import Instance


def dzn_text(
    requested: list[tuple[int, int, int]],
    people: int,
    slots: int,
    tables: int,
    *,
    morning: int | None = None,
    forbidden: dict[int, set[int]] | None = None,
    fixed: dict[int, int] | None = None,
    precedences: dict[int, set[int]] | None = None,
) -> str:
    """Write an instance; participants, meetings and slots count from 1."""
    rows = "".join(f"|{a}, {b},{session}, \n" for a, b, session in requested)
    never = [{0, *(forbidden or {}).get(p, set())} for p in range(1, people + 1)]
    times = [(fixed or {}).get(m, 0) for m in range(1, len(requested) + 1)]
    before = [(precedences or {}).get(m, set()) for m in range(1, len(requested) + 1)]
    return (
        f"nBusiness = {people};\nnMeetings = {len(requested)};\nnTables = {tables};\n"
        f"nTotalSlots = {slots};\nnMorningSlots = {slots if morning is None else morning};\n"
        f"requested = [{rows}|];\nforbidden = {_sets(never)};\nfixed = {times};\n"
        f"precedences = {_sets(before)};\n"
    )


def _sets(sets: list[set[int]]) -> str:
    return "[" + ",\n".join("{" + ",".join(map(str, sorted(some))) + "}" for some in sets) + "]"


def written(folder: Path, text: str) -> Path:
    """Write a text as an instance file."""
    file = folder / "instance.dzn"
    file.write_text(text, encoding="utf-8")
    return file


def drawn_instance(seed: int, people: int, meetings: int, slots: int, tables: int) -> Instance:
    """Draw an instance with forbidden slots, fixed times and an order."""
    rng = random.Random(seed)
    pairs = []
    for _ in range(meetings):
        p, q = rng.sample(range(people), 2)
        pairs.append((p, q))
    allowed = [frozenset(range(slots)) for _ in pairs]
    if rng.random() < 0.5:
        allowed[0] = frozenset([rng.randrange(slots)])
    forbidden = [frozenset(s for s in range(slots) if rng.random() < 0.1) for _ in range(people)]
    order = ((0, 1),) if meetings > 1 and rng.random() < 0.5 else ()
    return Instance(people, slots, tables, tuple(pairs), tuple(allowed), tuple(forbidden), order)
