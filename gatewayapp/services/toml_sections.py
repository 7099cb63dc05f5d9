"""A part of a TOML file, read key by key; each fault says where it stands and how to write it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from difflib import get_close_matches
from typing import Any, TypeVar

from gatewayapp.domain.faults import Fault

MOST = 100_000  # of anything that is counted

_MISSING = "{place}: {key} is missing. Add a line such as {example}."
_UNKNOWN = "{place}: {key} is not known. Did you mean {nearest}? Rename it or take it out."
_UNKNOWN_ALL = "{place}: {key} is not known. Take it out; the keys are {keys}."
_TOO_LOW = "{place}: {key} belongs to the event. Move it above the first [[session]] or [[zone]]."
_KIND = "{place}: {key} is {value}, which is not {wanted}. Write it as {example}."
_LEAST = "{place}: {key} is {value}, less than {least}. Write it as {example}."
_MOST = "{place}: {key} is {value}, more than {most}. Write it as {example}."

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the file and how to name it in a fault."""

    place: str
    values: Mapping[str, Any]
    keys: Sequence[str]
    above: Sequence[str] = ()

    def refuse_unknown(self) -> None:
        """Raise a ``Fault`` for the first key that is not known here."""
        for key in self.values:
            if key not in self.keys and key in self.above:
                raise Fault(_TOO_LOW, place=self.place, key=key)
            if key not in self.keys:
                nearest = get_close_matches(key, self.keys, n=1, cutoff=0.5)
                if nearest:
                    raise Fault(_UNKNOWN, place=self.place, key=key, nearest=nearest[0])
                raise Fault(_UNKNOWN_ALL, place=self.place, key=key, keys=", ".join(self.keys))

    def need(self, key: str, kind: type[Value], wanted: str, example: str) -> Value:
        """Read a value that has to be there."""
        if key not in self.values:
            raise Fault(_MISSING, place=self.place, key=key, example=f"{key} = {example}")
        return self.checked(key, kind, wanted, example)

    def checked(self, key: str, kind: type[Value], wanted: str, example: str) -> Value:
        """Read a value that is there; ``wanted`` says what it has to be."""
        value = self.values[key]
        if type(value) is not kind:  # True is no number and a date with a time is no date
            raise Fault(_KIND, place=self.place, key=key, value=value, wanted=wanted, example=example)
        return value

    def text(self, key: str, default: str | None = None, example: str = '"…"') -> str:
        """Read a text."""
        if default is not None and key not in self.values:
            return default
        return self.need(key, str, "a text", example)

    def number(self, key: str, default: int | None = None, *, example: str, least: int = 0) -> int:
        """Read a number of at least so much."""
        if default is not None and key not in self.values:
            return default
        value = self.need(key, int, "a whole number", example)
        if value < least:
            raise Fault(
                _LEAST, place=self.place, key=key, value=value, least=least, example=f"{key} = {example}"
            )
        if value > MOST:
            raise Fault(
                _MOST, place=self.place, key=key, value=value, most=MOST, example=f"{key} = {example}"
            )
        return value

    def clock(self, key: str, example: str) -> time:
        """Read a time; a text such as "9:30" is understood too."""
        text = self.values.get(key)
        if isinstance(text, str):
            try:
                return time.fromisoformat(text.zfill(5))
            except ValueError:
                pass  # said below, as for any other kind of value
        return self.need(key, time, "a time", example).replace(tzinfo=None)

    def day(self, key: str, example: str) -> date:
        """Read a date; a text such as "2026-12-01" is understood too."""
        text = self.values.get(key)
        if isinstance(text, str):
            try:
                return date.fromisoformat(text)
            except ValueError:
                pass  # said below, as for any other kind of value
        return self.need(key, date, "a date", example)

    def sections(self, key: str, keys: Sequence[str]) -> list["Section"]:
        """Give the parts that are written as ``[[key]]``."""
        parts = self.values.get(key, [])
        if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
            raise Fault(
                _KIND, place=self.place, key=key, value=parts, wanted="a list", example=f"[[{key}]]"
            )
        return [
            Section(_named(key, part, at), part, keys, self.keys) for at, part in enumerate(parts, 1)
        ]


def _named(key: str, part: Mapping[str, Any], at: int) -> str:
    name = part.get("name")
    return f'{key} "{name}"' if isinstance(name, str) and name else f"{key} {at}"
