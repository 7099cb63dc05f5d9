"""Names of people: written in the order each person wishes, in Latin and native script."""

from dataclasses import dataclass
from enum import StrEnum

GREEK_CAPITALS = str.maketrans("ΆΈΉΊΌΎΏ", "ΑΕΗΙΟΥΩ")


class NameOrder(StrEnum):
    """Which part of a Latin name is written first."""

    FAMILY_FIRST = "family-first"
    GIVEN_FIRST = "given-first"


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in its separate parts.

    ``native`` is the name in its own script, family and given name divided by one space
    where the language divides them; ``reading`` is its furigana, divided likewise.
    """

    family: str = ""
    given: str = ""
    native: str = ""
    reading: str = ""
    order: NameOrder = NameOrder.FAMILY_FIRST

    @property
    def listed(self) -> str:
        """The name as on badges and lists: ``FAMILY Given``; the native name if there is no other."""
        return " ".join(part for part in (self.capitals, self.given) if part) or self.native

    @property
    def capitals(self) -> str:
        """The family name in capitals; Greek ones bear no accent."""
        capitals = self.family.upper().translate(GREEK_CAPITALS)
        return capitals.replace("Ι\u0308\u0301", "Ϊ").replace("Υ\u0308\u0301", "Ϋ")

    @property
    def spoken(self) -> str:
        """The Latin name in the person's own order, without capitals."""
        parts = (self.given, self.family)
        if self.order is NameOrder.FAMILY_FIRST:
            parts = (self.family, self.given)
        return " ".join(part for part in parts if part) or self.native

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is known of the name."""
        return not (self.family or self.given or self.native)
