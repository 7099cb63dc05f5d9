"""What a command has to say: lines for a person, one object for a program, an exit code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

MOST_TOLD = 20


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of one command; ``data`` is what ``--json`` prints."""

    text: str
    data: Mapping[str, object] = field(default_factory=dict)
    code: int = 0


def listed(head: str, items: Sequence[object]) -> list[str]:
    """Give a heading and its items, a long list broken off; nothing if there are none."""
    if not items:
        return []
    told = [f"  {item}" for item in items[:MOST_TOLD]]
    rest = len(items) - MOST_TOLD
    return [head, *told, *([f"  and {rest} more; --json tells all"] if rest > 0 else [])]
