"""What is imported, and what a user says about a file where the reader's own guess is overruled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gatewayapp.domain.registrations import Role


class ImportKind(StrEnum):
    """What a spreadsheet holds."""

    REGISTRATIONS = "registrations"
    WISHES = "wishes"
    AVAILABILITY = "availability"


@dataclass(frozen=True, slots=True)
class ReadingChoices:
    """How to read a file; None and empty mean: find out.

    ``header_row`` is 1-based as a spreadsheet program shows it. ``mapping`` pairs a heading as
    it stands in the file with the name of a field, or "" to keep the column as an extra field.
    ``role`` is given to people whose row names none. ``decided``: a person has looked at the rows and
    takes them as they stand, so that nothing in them is doubtful any more; ``apart``: they are about
    somebody who was not imported yet.
    """

    sheet: str | None = None
    header_row: int | None = None
    encoding: str | None = None
    delimiter: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    role: Role = Role.VISITOR
    decided: bool = False
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Edits:
    """What a user mended in the preview: texts by row and column (from 0), and rows left out.

    ``taken`` are rows and columns in which the file's cell replaces what was corrected by hand,
    ``kept`` those in which the correction stays for good. Of the others a person is asked.

    Columns count those of the plan; in a matrix, those of the sheet.
    """

    texts: Mapping[tuple[int, int], str] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    taken: frozenset[tuple[int, int]] = frozenset()
    kept: frozenset[tuple[int, int]] = frozenset()
