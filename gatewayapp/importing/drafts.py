"""An organisation as an import drafts it, row by row, before it is stored."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from gatewayapp.domain.organisations import Organisation
from gatewayapp.importing.fields import Field


class News(NamedTuple):
    """A fact that a row says anew: its value, what it said before, and whether it wins in any case."""

    value: Any
    was: Any
    row: int
    is_taken: bool


@dataclass(slots=True)
class Draft:
    """An organisation while rows are read; ``facts`` by field, first come first kept.

    ``told`` are cells that have been taken without a remark; they need no second look.
    ``news`` are facts that a row says anew, ``settled`` those that rows say as in the last import,
    ``kept`` those in which a correction by hand stays against the news of a row.
    """

    index: int
    known: Organisation | None
    name: str
    native: str
    facts: dict[Field, Any] = field(default_factory=dict)
    rows: dict[Field, int] = field(default_factory=dict)
    spellings: set[tuple[str, str]] = field(default_factory=set)
    is_kept: bool = False
    told: set[tuple[str, ...]] = field(default_factory=set)
    news: dict[Field, News] = field(default_factory=dict)
    settled: set[Field] = field(default_factory=set)
    kept: dict[Field, int] = field(default_factory=dict)

    @property
    def shown(self) -> str:
        """The name by which messages call it."""
        return self.name or self.native
