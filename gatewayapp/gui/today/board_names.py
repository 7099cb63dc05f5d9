"""Organisations as the hall board names them: without their form of incorporation, in two scripts."""

import re
import unicodedata
from dataclasses import dataclass

from gatewayapp.domain.folding import COMPANY_WORDS, company_key
from gatewayapp.domain.organisations import Organisation

JAPANESE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
NO_NAME = "–"


@dataclass(frozen=True, slots=True)
class Side:
    """An organisation of a meeting: the name to be shown, and a shorter one for little room, if any."""

    name: str
    short: str = ""

    @property
    def is_japanese(self) -> bool:
        """Whether the name is in Japanese script."""
        return JAPANESE.search(self.name) is not None


def side_of(organisation: Organisation | None) -> Side:
    """Name an organisation in Japanese if it has such a name, else in Latin letters."""
    if organisation is None:
        return Side(NO_NAME)
    native = without_form(organisation.native_name)
    if JAPANESE.search(native):
        return Side(native)
    return Side(without_form(organisation.name) or native or NO_NAME, organisation.short_name)


def in_two_scripts(one: Side, other: Side) -> tuple[Side, Side]:
    """Put the name in Latin letters above the Japanese one; two of a kind stay as they are."""
    return (other, one) if one.is_japanese and not other.is_japanese else (one, other)


def without_form(name: str) -> str:
    """Leave out the form of incorporation, such as a.s. or 株式会社, and keep the rest as spelt."""
    plain = name
    if not name.isascii():
        plain = COMPANY_WORDS.sub(" ", unicodedata.normalize("NFKC", name))
    words, key = plain.split(), company_key(name)
    for count in range(1, len(words)):
        shorter = " ".join(words[:count])
        if company_key(shorter) == key:
            return shorter.rstrip(",")
    return " ".join(words) or name
