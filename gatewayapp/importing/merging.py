"""What is stored, what the file said before and what it says now, laid over one another.

What is new in the file is taken; what was corrected by hand stays, and stays against the file too.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.registrations import Registration
from gatewayapp.importing.composing import merged_name
from gatewayapp.importing.fields import KEPT_FIELDS, Field

NAME = ("family", "given", "native", "reading")
PERSON = ("salutation", "job_title", "department", "email", "phone", "languages")
REGISTRATION = ("role", "status", "arrives", "remarks")
ATTRIBUTES = {
    Field.SALUTATION: "salutation",
    Field.JOB: "job_title",
    Field.DEPARTMENT: "department",
    Field.EMAIL: "email",
    Field.PHONE: "phone",
    Field.LANGUAGES: "languages",
    Field.ROLE: "role",
    Field.STATUS: "status",
    Field.ARRIVAL: "arrives",
    Field.NOTES: "remarks",
} | dict.fromkeys(
    (
        Field.FAMILY, Field.GIVEN, Field.FULL_NAME, Field.ROMAJI, Field.NATIVE, Field.FAMILY_NATIVE,
        Field.GIVEN_NATIVE, Field.READING, Field.FAMILY_READING, Field.GIVEN_READING,
    ),
    "name",
)  # fmt: skip

Thing = TypeVar("Thing", Person, Registration)
IsTaken = Callable[[str], bool]


def attribute_of(field: Field, heading: str) -> str:
    """Name what a column fills in a person or registration; ``+`` and the heading of an extra field."""
    return f"+{heading}" if field in KEPT_FIELDS else ATTRIBUTES.get(field, "")


def merged_person(ours: Person, old: Person, new: Person, is_taken: IsTaken) -> tuple[Person, set[str]]:
    """Merge a person; give the attributes too in which a correction by hand stays against the file."""
    person, kept = _merged(ours, old, new, PERSON, is_taken)
    name, is_kept = _merged_name(ours.name, old.name, new.name, taken=is_taken("name"))
    extra, kept_extra = _merged_extra(ours.extra, old.extra, new.extra, is_taken)
    if name != ours.name or extra != ours.extra:
        person = replace(person, name=name, extra=extra)
    return person, kept | kept_extra | ({"name"} if is_kept else set())


def merged_registration(
    ours: Registration, old: Registration, new: Registration, is_taken: IsTaken
) -> tuple[Registration, set[str]]:
    """Merge a registration in the same way."""
    return _merged(ours, old, new, REGISTRATION, is_taken)


def _merged(
    ours: Thing, old: Thing, new: Thing, names: Iterable[str], is_taken: IsTaken
) -> tuple[Thing, set[str]]:
    changes: dict[str, Any] = {}
    kept = set()
    for name in names:
        mine, before, after = getattr(ours, name), getattr(old, name), getattr(new, name)
        if after in (before, mine):
            continue
        if mine == before or is_taken(name):
            changes[name] = after
        else:
            kept.add(name)
    return (replace(ours, **changes) if changes else ours), kept


def _merged_name(
    ours: PersonName, old: PersonName, new: PersonName, *, taken: bool
) -> tuple[PersonName, bool]:
    changes, kept = {}, False
    for part in NAME:
        mine, before, after = getattr(ours, part), getattr(old, part), getattr(new, part)
        if after in (before, mine):
            continue
        if mine == before or taken:
            changes[part] = after
        else:
            kept = kept or bool(after)
    if not changes:
        return ours, kept
    return merged_name(ours, replace(ours, **changes)), kept


def _merged_extra(
    ours: dict[str, str], old: dict[str, str], new: dict[str, str], is_taken: IsTaken
) -> tuple[dict[str, str], set[str]]:
    if new == old:
        return ours, set()
    extra, kept = dict(ours), set()
    for heading in {**old, **new}:
        mine, before, after = ours.get(heading, ""), old.get(heading, ""), new.get(heading, "")
        if after in (before, mine):
            continue
        if mine == before or is_taken(f"+{heading}"):
            extra[heading] = after
        else:
            kept.add(f"+{heading}")
    return {heading: text for heading, text in extra.items() if text}, kept
