"""Text files (csv, txt): their delimiter found by evidence, quotes and line breaks in cells kept."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.importing.choices import ReadingChoices
from gatewayapp.importing.encodings import decode
from gatewayapp.importing.sheets import Reading, Row, Sheet, Workbook, cell_name
from gatewayapp.importing.workbooks import MOST_COLUMNS, MOST_LETTERS, long_cell

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
LOOKED_AT = 200
SEPARATOR_LINE = "sep="
UNCLOSED = "unexpected end of data"


def read_text(data: bytes, name: str, choices: ReadingChoices) -> Workbook:
    """Read a text file as one sheet; its rows are counted as records, not lines.

    Raises Fault if it is no text, or a cell or the number of columns is beyond all sense.
    """
    decoded = decode(data, name, choices.encoding)
    text, skipped, said = _without_separator_line(decoded.text)
    delimiter, why = _delimiter(text, choices.delimiter or said, chosen=bool(choices.delimiter))
    rows = [[""]] * skipped + _parse(text, delimiter, name)
    decisions = (
        sentence("Read as {encoding}. {why}", encoding=decoded.encoding, why=decoded.why),
        sentence(
            "Cells are divided by {delimiter}. {why}",
            delimiter=DELIMITERS.get(delimiter, delimiter),
            why=why,
        ),
    )
    reading = Reading(encoding=decoded.encoding, delimiter=delimiter, decisions=decisions)
    return Workbook((Sheet("", rows),), reading)


def _without_separator_line(text: str) -> tuple[str, int, str]:
    """Take off Excel's own first line ``sep=;``; give the text, records taken off, and what it says."""
    line, _, rest = text.partition("\n")
    if line.lower().startswith(SEPARATOR_LINE) and len(line.rstrip("\r")) == len(SEPARATOR_LINE) + 1:
        return rest, 1, line[len(SEPARATOR_LINE)]
    return text, 0, ""


def _delimiter(text: str, said: str, *, chosen: bool) -> tuple[str, Sentence]:
    if said:
        return said, sentence("You chose it.") if chosen else sentence("The file says so itself.")
    scores = {delimiter: _evenness(text, delimiter) for delimiter in DELIMITERS}
    best = max(scores, key=lambda delimiter: scores[delimiter])
    width = round(scores[best][1])
    if width < 2:  # noqa: PLR2004 - a single column needs no delimiter
        return ",", sentence("No mark divides its lines into columns.")
    return best, sentence("It divides the rows into {count} columns each.", count=width)


def _evenness(text: str, delimiter: str) -> tuple[float, float]:
    """Give how many rows have the commonest width above one, weighted by it, and that width."""
    try:
        rows = [row for row in islice(_reader(text, delimiter), LOOKED_AT) if any(row)]
    except csv.Error:
        return 0.0, 0.0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0.0, 0.0
    width, count = max(widths.items(), key=lambda item: item[1] * item[0])
    share = count / len(rows)
    return share * min(width, 12), width


def _reader(text: str, delimiter: str, *, strict: bool = False) -> Iterator[Row]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)


def _parse(text: str, delimiter: str, name: str) -> list[Row]:
    limit = csv.field_size_limit(len(text) + 1)
    text = text.replace("\0", "")
    try:
        rows = list(_reader(text, delimiter, strict=True))
    except csv.Error as error:
        rows = [] if UNCLOSED in str(error) else list(_reader(text, delimiter))
    finally:
        csv.field_size_limit(limit)
    if not rows:
        raise Fault(
            '"{file}" has a quotation mark that is never closed, so that its rows run together. '
            "Mend it in the program that it comes from, or save it as .xlsx.",
            file=name,
        )
    _check(rows, name)
    return rows


def _check(rows: list[Row], name: str) -> None:
    for at, row in enumerate(rows, 1):
        if len(row) > MOST_COLUMNS:
            raise Fault(
                '"{file}", row {row}: it has {columns} columns; the most is {most}. '
                "Check the delimiter, or delete what is not needed.",
                file=name,
                row=at,
                columns=len(row),
                most=MOST_COLUMNS,
            )
        if row and max(map(len, row)) > MOST_LETTERS:
            column = next(position for position, text in enumerate(row) if len(text) > MOST_LETTERS)
            raise long_cell(f'"{name}"', cell_name(at, column), len(row[column]))
