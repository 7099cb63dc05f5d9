"""Blocks of cells as spreadsheets put them on the clipboard: tabs between, one line a row; no Qt."""

import csv
import io
from collections.abc import Iterable, Sequence

from gatewayapp.domain.faults import Fault


def text_of(rows: Iterable[Sequence[str]]) -> str:
    """Write a block; cells with tabs, line breaks or quotes are quoted as Excel does it."""
    out = io.StringIO()
    csv.writer(out, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return out.getvalue()


def rows_in(text: str) -> list[list[str]]:
    """Read a block; an empty last line is none. Raises Fault if the text is no table."""
    try:
        rows = list(csv.reader(io.StringIO(text.replace("\0", ""), newline=""), dialect="excel-tab"))
    except csv.Error:
        raise Fault("What was copied is no table. Copy the cells again, then paste.") from None
    while rows and not any(rows[-1]):
        rows.pop()
    return rows
