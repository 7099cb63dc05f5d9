"""Two records that are likely one, field by field, and the one that is made of them; no Qt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from gatewayapp.domain.merging import Likely, LikelyKind
from gatewayapp.domain.organisations import Organisation, Person, Size


class Part(Enum):
    """What can be chosen from one record or the other."""

    FAMILY = auto()
    GIVEN = auto()
    NATIVE = auto()
    READING = auto()
    ORGANISATION = auto()
    SALUTATION = auto()
    JOB_TITLE = auto()
    DEPARTMENT = auto()
    EMAIL = auto()
    PHONE = auto()
    LANGUAGES = auto()
    NOTES = auto()
    NAME = auto()
    NATIVE_NAME = auto()
    SHORT_NAME = auto()
    COUNTRY = auto()
    REGION = auto()
    CITY = auto()
    ADDRESS = auto()
    WEBSITE = auto()
    SECTORS = auto()
    SIZE = auto()
    DESCRIPTION = auto()


NAME_PARTS = frozenset({Part.FAMILY, Part.GIVEN, Part.NATIVE, Part.READING})
PERSON_PARTS = tuple(Part)[:12]
ORGANISATION_PARTS = tuple(Part)[12:]


@dataclass(frozen=True, slots=True)
class Line:
    """One field of both records as text; empty where a record says nothing."""

    part: Part
    first: str
    second: str

    @property
    def differs(self) -> bool:
        """Whether there is something to choose."""
        return self.first != self.second

    @property
    def takes_second(self) -> bool:
        """Whether the second record's text is the better guess: the first one says nothing."""
        return not self.first


@dataclass(frozen=True, slots=True)
class Joining:
    """Two records side by side; ``likely`` says why they may be one."""

    likely: Likely
    first: Person | Organisation
    second: Person | Organisation
    lines: tuple[Line, ...]

    def joined(self, chosen: Mapping[Part, bool]) -> Any:
        """Give the one record; ``chosen`` says for which parts the second record's value stands."""
        made = self.first
        for line in self.lines:
            if chosen.get(line.part, line.takes_second):
                made = _with(made, line.part, self.second)
        extra = {**self.second.extra, **self.first.extra}
        return replace(made, extra=extra)


def joining_of(
    likely: Likely, people: Iterable[Person], organisations: Sequence[Organisation]
) -> Joining | None:
    """Lay two records beside each other; None if one of them is gone meanwhile."""
    return next(iter(joinings_of([likely], people, organisations)), None)


def joinings_of(
    likely: Iterable[Likely], people: Iterable[Person], organisations: Sequence[Organisation]
) -> list[Joining]:
    """Lay the records of each pair beside each other, as far as both are still there."""
    names = {it.id: it.name or it.native_name for it in organisations}
    things: dict[LikelyKind, dict[int, Any]] = {
        LikelyKind.PERSON: {it.id: it for it in people},
        LikelyKind.ORGANISATION: {it.id: it for it in organisations},
    }
    pairs = ((it, things[it.kind].get(it.first), things[it.kind].get(it.second)) for it in likely)
    return [_joining(it, one, two, names) for it, one, two in pairs if one and two]


def _joining(likely: Likely, first: Any, second: Any, names: Mapping[int, str]) -> Joining:
    parts = PERSON_PARTS if likely.kind is LikelyKind.PERSON else ORGANISATION_PARTS
    lines = (Line(it, _text(first, it, names), _text(second, it, names)) for it in parts)
    return Joining(likely, first, second, tuple(it for it in lines if it.first or it.second))


def title_of(thing: Person | Organisation) -> str:
    """Give the name by which a record is known."""
    if isinstance(thing, Person):
        return thing.name.listed or thing.name.native
    return thing.name or thing.native_name


def _value(thing: Any, part: Part) -> Any:
    holder = thing.name if part in NAME_PARTS else thing
    return getattr(holder, part.name.lower())


def _text(thing: Any, part: Part, names: Mapping[int, str]) -> str:
    value = _value(thing, part)
    if part is Part.ORGANISATION:
        return names.get(value, "")
    if isinstance(value, Size):
        return _size_text(value)
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _size_text(size: Size) -> str:
    staff = f"{size.employees_min}–{size.employees_max or ''}" if size.employees_min is not None else ""
    if size.employees_min is not None and size.employees_min == size.employees_max:
        staff = str(size.employees_min)
    money = (
        f"EUR {size.turnover_eur:,}" if size.turnover_eur is not None else "",
        f"EUR {size.balance_eur:,}" if size.balance_eur is not None else "",
        f"JPY {size.capital_jpy:,}" if size.capital_jpy is not None else "",
    )
    return ", ".join(filter(None, (staff, *money)))


def _with(thing: Any, part: Part, other: Any) -> Any:
    value = {part.name.lower(): _value(other, part)}
    if part in NAME_PARTS:
        return replace(thing, name=replace(thing.name, **value))
    return replace(thing, **value)
