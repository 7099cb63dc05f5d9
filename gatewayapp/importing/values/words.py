"""Words that stand for a choice: roles, states of a registration, ranks and vetoes."""

import re
from enum import StrEnum
from typing import TypeVar

from gatewayapp.domain.folding import folded
from gatewayapp.importing.vocabulary import choices, word_list

ORDINAL = re.compile(
    r"^(?:(?:p|prio|priority|prioritat|priorite|priorita|prioridad|rank|rang|choice|wish|wunsch|choix|scelta"
    r"|opcion|第|希望|優先度|優先順位)\s*[:.]?\s*)?([1-9一二三四五])\s*"
    r"(?:st|nd|rd|th|er|re|e|eme|ere|\.|°|º|ª|a|o|位|番|番目|希望|順位)?\s*"
    r"(?:choice|priority|preference|wish|wahl|prioritat|wunsch|choix|voeu|scelta|opcion|希望)?$"
)
KANJI_DIGITS = str.maketrans("一二三四五", "12345")
Choice = TypeVar("Choice", bound=StrEnum)


def read_choice(text: str, section: str, choice: type[Choice]) -> Choice | None:
    """Find what a word stands for in a section of the vocabulary."""
    found = choices(section).get(folded(text).strip(" .:!?"))
    return None if found is None else choice(found)


def is_answer(text: str) -> bool:
    """Tell whether a cell is a mere yes or no."""
    return folded(text).strip(" .!") in choices("answers")


def read_answer(text: str) -> bool | None:
    """Read a yes or no; None if it is neither."""
    return {"yes": True, "no": False}.get(choices("answers").get(folded(text).strip(" .!"), ""))


def is_veto(text: str) -> bool:
    """Tell whether the cell of a rank says never."""
    return folded(text).strip(" .!") in word_list("vetoes", "cells")


def forbids(comment: str) -> bool:
    """Tell whether a remark says that two companies must not meet."""
    key = folded(comment)
    return is_veto(comment) or any(phrase in key for phrase in word_list("vetoes", "phrases"))


def read_rank(text: str, limit: int) -> int | None:
    """Read a rank from 1 to ``limit``: ``2``, ``2nd``, ``第２希望``, ``②``, ``must``, ``A``, ``◎``."""
    key = folded(text).strip(" .)(:!").removesuffix(".0")
    if match := ORDINAL.match(key):
        key = match[1].translate(KANJI_DIGITS)
    rank = int(key) if len(key) == 1 and key.isdecimal() else int(choices("ranks").get(key, 0))
    return rank if 1 <= rank <= limit else None
