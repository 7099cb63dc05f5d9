"""Which row holds the headings, what a heading says, and which rows are no data."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from gatewayapp.domain.folding import folded
from gatewayapp.importing.fields import Field, Headings
from gatewayapp.importing.sheets import Row
from gatewayapp.importing.vocabulary import plain_heading, word_list

SEARCHED_ROWS = 60
BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]|（[^）]*）")
FULL_MATCH = 1.0
CORE_MATCH = 0.9
PART_MATCH = 0.5
SHORT = 2
LONGEST_HEADING = 300
# What a question about something else may name too.
CONTEXT = frozenset((Field.COMPANY, Field.COMPANY_NATIVE))
# What a question for a company's name may seem to ask for.
NAMED = frozenset((Field.FULL_NAME, Field.NATIVE, Field.FAMILY, Field.GIVEN, Field.NUMBER))


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading may mean and how surely, from 0 to 1."""

    field: Field
    sure: float


@lru_cache(maxsize=4096)
def _bare_heading(text: str) -> str:
    return plain_heading(BRACKETS.sub(" ", text))


def meaning_of(heading: str, table: Headings) -> Meaning | None:
    """Say what a heading means by the table of known headings; None if it is in no way known."""
    if not heading.strip() or len(heading) > LONGEST_HEADING:
        return None
    plain = plain_heading(heading)
    if plain in table:
        return Meaning(table[plain], FULL_MATCH)
    bare = _bare_heading(heading)
    if bare in table:
        return Meaning(table[bare], CORE_MATCH)
    return _meaning_of_part(plain, table)


def _meaning_of_part(plain: str, table: Headings) -> Meaning | None:
    """Look for the longest known heading inside a longer one, such as a form's whole question."""
    found = _phrases_in(plain, table)
    if not found:
        return None
    best = max(found, key=lambda phrase: (len(phrase), phrase))
    if table[best] in CONTEXT:  # "In which country is your company?" does not ask for the company
        asked = [phrase for phrase in found if table[phrase] not in CONTEXT | NAMED]
        best = max(asked, key=lambda phrase: (len(phrase), phrase), default=best)
    return Meaning(table[best], PART_MATCH + 0.35 * len(best) / len(plain))


def _phrases_in(plain: str, table: Headings) -> list[str]:
    """Give the known headings inside a longer one, the longest only of those with one beginning."""
    padded, starts, found = f" {plain} ", table.by_start, []
    for start in {*plain.split(), *(letter for letter in plain if letter > "\x7f")}:
        for phrase in starts.get(start, ()):
            if len(phrase) <= (SHORT if phrase.isascii() else 1):
                break
            if f" {phrase} " in padded if phrase.isascii() else phrase in plain:
                found.append(phrase)
                break
    return found


def heading_score(row: Row, table: Headings) -> float:
    """Say how much a row looks like the headings: the sum over different fields that it names."""
    sure: dict[Field, float] = {}
    for text in row:
        if text and "@" not in text:
            meaning = meaning_of(text, table)
            if meaning:
                sure[meaning.field] = max(sure.get(meaning.field, 0), meaning.sure)
    filled = sum(1 for text in row if text.strip())
    total = sum(sure.values())
    return total * (0.5 + 0.5 * total / filled) if filled else 0.0


def find_heading_row(rows: list[Row], table: Headings) -> tuple[int, float]:
    """Give the position (from 0) of the row that looks most like headings, and its score."""
    scores = [heading_score(row, table) for row in rows[:SEARCHED_ROWS]]
    best = max(scores, default=0.0)
    return (scores.index(best), best) if best else (0, 0.0)


def joined_headings(above: Row, headings: Row, table: Headings) -> Row:
    """Join headings in two rows, "Company" over "Name", where only together they name a field.

    A text above counts for the empty cells to its right too, as a merged cell looks.
    """
    group, joined = "", []
    for at, heading in enumerate(headings):
        group = (above[at].strip() if at < len(above) else "") or group
        joined.append(_joined_heading(group, heading, table))
    return joined


def _joined_heading(group: str, heading: str, table: Headings) -> str:
    if not group or not heading.strip() or plain_heading(group) == plain_heading(heading):
        return heading
    both = (f"{group} {heading.strip()}", f"{heading.strip()} {group}")
    return next((text for text in both if plain_heading(text) in table), heading)


@lru_cache(maxsize=4096)
def is_total_word(text: str) -> bool:
    """Tell whether text is a word for a total."""
    return folded(text).strip(" .:=()0123456789") in word_list("rows", "totals")


def is_blank(row: Sequence[str]) -> bool:
    """Tell whether a row holds nothing."""
    return not any(text and not text.isspace() for text in row)


def is_total(row: Row) -> bool:
    """Tell whether a row sums up those above it."""
    return is_total_name(next((text for text in row if text and not text.isspace()), ""))


def is_total_name(first: str) -> bool:
    """Tell whether the first filled cell of a row says that the row sums up those above it."""
    return len(first) < 24 and is_total_word(first)  # noqa: PLR2004 - no total's name is longer
