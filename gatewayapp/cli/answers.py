"""What a command has to say: lines for a person, one object for a program, an exit code."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of one command; ``data`` is what ``--json`` prints."""

    text: str
    data: Mapping[str, object] = field(default_factory=dict)
    code: int = 0
