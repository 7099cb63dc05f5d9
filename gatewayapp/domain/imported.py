"""What a spreadsheet said when it was last imported, so that the next one shows what is new in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ChosenMapping:
    """What a person said of the headings of a list of some kind, to be offered when they come again."""

    kind: str
    headings: tuple[str, ...]
    mapping: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A list that was imported into an event, perhaps many times.

    ``columns`` pairs each heading with the key of its cells (the name of a field, or ``+`` and the
    heading of an extra field), ``rows`` gives the cells as they stood in the file by the id of the
    registration, and ``chosen`` what a person said of headings that the reader had not understood.
    """

    id: int
    event: int
    kind: str
    name: str
    columns: tuple[tuple[str, str], ...]
    rows: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    chosen: Mapping[str, str] = field(default_factory=dict)
