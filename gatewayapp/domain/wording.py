"""Sentences for people, kept apart from their values so that they can be said in any language."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """An English template with named gaps, and what stands in the gaps.

    The template is the key under which translations are found, so it never contains
    a name, a number or a time itself. A value may be a sentence too, or a tuple of values,
    which is said with commas. ``{then:inside}`` says a sentence within another: it begins small.
    """

    template: str
    values: tuple[tuple[str, object], ...] = ()

    def said(self, translate: Callable[[str], str] = str) -> str:
        """Say the sentence, its template first passed through ``translate``."""
        values = {name: _spoken(value, translate) for name, value in self.values}
        return translate(self.template).format(**values)

    def __str__(self) -> str:
        return self.said()


class _Said(str):
    """A sentence in the language that is spoken, to stand in another one."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return self[:1].lower() + self[1:] if spec == "inside" else super().__format__(spec)


def _spoken(value: object, translate: Callable[[str], str]) -> object:
    if isinstance(value, Sentence):
        return _Said(value.said(translate))
    if isinstance(value, tuple):
        return translate(", ").join(str(_spoken(part, translate)) for part in value)
    return value


def sentence(template: str, /, **values: object) -> Sentence:
    """Make a sentence; ``sentence("Row {row} has no name", row=4)``."""
    return Sentence(template, tuple(values.items()))


def counted(count: int, one: str, many: str = "") -> str:
    """Say a number with its noun in English: "1 wish", "2 wishes"; ``many`` is ``one`` and an s.

    For answers of the terminal, which speaks English only; sentences that are translated go without.
    """
    return f"{count} {one if count == 1 else many or one + 's'}"
