"""What was typed into a cell or a field of a person, read back into the person's data; no Qt."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from itertools import takewhile

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration
from gatewayapp.gui.people.fields import Field
from gatewayapp.services.participating import Part, refuse_odd
from gatewayapp.services.people import PersonLine

Edited = Person | Registration
COUNTED = {Field.LEAST: "min_meetings", Field.MOST: "max_meetings"}
MOST_DIGITS = 6


def read_typed(line: PersonLine, field: Field, text: str) -> Edited:
    """Give the person or the registration as it is once ``text`` stands in the field.

    Raises Fault, in words, if the text does not belong there.
    """
    text = " ".join(text.split())
    if field in _PERSON:
        return _PERSON[field](line.person, text)
    return _REGISTRATION[field](line.registration, text)


def is_typed(field: Field) -> bool:
    """Tell whether the field's cells are edited as text."""
    return field in _PERSON or field in _REGISTRATION


def name_typed(old: PersonName, text: str) -> PersonName:
    """Read ``FAMILY Given`` (or ``family, given``); the old spelling of an unchanged part stays."""
    if text == old.listed or (old.native and not text):
        return old if text else replace(old, family="", given="")
    family, given = _divided(text)
    if not family:
        raise Fault(
            '"{typed}" does not say which part is the family name. Write it in capitals.', typed=text
        )
    return replace(old, family=_spelled(family, old.family), given=given)


def _divided(text: str) -> tuple[str, str]:
    if "," in text:
        family, _, given = text.partition(",")
        return family.strip(), given.strip()
    words = text.split()
    capitals = len(list(takewhile(lambda word: word == word.upper(), words)))
    if capitals == len(words):
        capitals = 1
    return " ".join(words[:capitals]), " ".join(words[capitals:])


def _spelled(typed: str, old: str) -> str:
    """Undo the capitals: the old spelling if only capitals differ, else a capital at each word."""
    if typed.upper() == old.upper():
        return old
    return typed.title() if typed == typed.upper() else typed


def _name(person: Person, text: str) -> Person:
    return replace(person, name=name_typed(person.name, text))


def _part(field: str) -> Callable[[Person, str], Person]:
    def read(person: Person, text: str) -> Person:
        name = replace(person.name, **{field: text})
        if name.is_empty:
            raise Fault("A person needs a name. Type at least one part of it.")
        return replace(person, name=name)

    return read


def _email(person: Person, text: str) -> Person:
    name, at, host = text.partition("@")
    if text and not (name and at and "." in host and " " not in text and "@" not in host):
        raise Fault('"{typed}" is no e-mail address. It needs a name, @ and a domain.', typed=text)
    return replace(person, email=text)


def _languages(person: Person, text: str) -> Person:
    codes = tuple(dict.fromkeys(text.lower().replace(",", " ").split()))
    wrong = next((code for code in codes if len(code) != len("en") or not code.isalpha()), None)
    if wrong is not None:
        raise Fault('"{typed}" is no language code. Write two letters, such as ja, en, de.', typed=wrong)
    return replace(person, languages=codes)


def _plain(field: str) -> Callable[[Person, str], Person]:
    return lambda person, text: replace(person, **{field: text})


def _number(registration: Registration, text: str) -> Registration:
    if not text:
        raise Fault("A registration needs a number. It is what the badge carries.")
    return replace(registration, number=text)


def _arrives(registration: Registration, text: str) -> Registration:
    try:
        day = date.fromisoformat(text.replace("/", "-")) if text else None
    except ValueError:
        raise Fault('"{typed}" is no day. Write it like 2026-11-30.', typed=text) from None
    return replace(registration, arrives=day)


def _remarks(registration: Registration, text: str) -> Registration:
    return replace(registration, remarks=text)


_PERSON: dict[Field, Callable[[Person, str], Person]] = {
    Field.NAME: _name,
    Field.NATIVE: _part("native"),
    Field.FAMILY: _part("family"),
    Field.GIVEN: _part("given"),
    Field.READING: _part("reading"),
    Field.JOB_TITLE: _plain("job_title"),
    Field.DEPARTMENT: _plain("department"),
    Field.EMAIL: _email,
    Field.PHONE: _plain("phone"),
    Field.LANGUAGES: _languages,
}
_REGISTRATION: dict[Field, Callable[[Registration, str], Registration]] = {
    Field.NUMBER: _number,
    Field.ARRIVES: _arrives,
    Field.REMARKS: _remarks,
}


def read_part(part: Part | None, field: Field, text: str, together: Mapping[bool, str]) -> Part:
    """Give how an organisation takes part once ``text`` stands in a field of ``OF_ORGANISATION``."""
    if part is None:
        raise Fault("Nobody is behind this person. Choose the organisation first.")
    text = text.strip()
    if field is Field.TOGETHER:
        return replace(part, together=_together(text, together))
    count = count_typed(text)
    if field is Field.BOOTH:
        return replace(part, booth=count)
    changed = replace(part, **{COUNTED[field]: count})
    refuse_odd(changed)
    return changed


def _together(text: str, words: Mapping[bool, str]) -> bool:
    known = {word.casefold(): key for key, word in words.items()} | {"": False}
    if text.casefold() not in known:
        raise Fault('"{typed}" is none of {known}.', typed=text, known=tuple(words.values()))
    return known[text.casefold()]


def count_typed(text: str) -> int | None:
    """Read a number, None if nothing stands there; raise Fault if it is none."""
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        raise Fault('"{typed}" is no number. Type digits such as 8, or leave it empty.', typed=text)
    return int(text)


def editable_text(line: PersonLine, field: Field) -> str:
    """Give the text with which editing a cell begins; ``read_typed`` of it changes nothing."""
    read = _EDITABLE.get(field)
    return read(line) if read else str(getattr(line.person, field.name.lower()))


_EDITABLE: dict[Field, Callable[[PersonLine], str]] = {
    Field.NAME: lambda line: _latin(line.person.name),
    Field.NATIVE: lambda line: line.person.name.native,
    Field.LANGUAGES: lambda line: ", ".join(line.person.languages),
    Field.ARRIVES: lambda line: _day(line.registration.arrives),
    Field.NUMBER: lambda line: line.registration.number,
    Field.REMARKS: lambda line: line.registration.remarks,
    Field.FAMILY: lambda line: line.person.name.family,
    Field.GIVEN: lambda line: line.person.name.given,
    Field.READING: lambda line: line.person.name.reading,
}


def _latin(name: PersonName) -> str:
    return name.listed if name.family or name.given else ""


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def organisation_typed(text: str, organisations: Iterable[Organisation]) -> Organisation:
    """Find the organisation of a name, however it is capitalised; raise Fault if there is none."""
    wanted = " ".join(text.split()).casefold()
    for organisation in organisations:
        if wanted in {organisation.name.casefold(), organisation.native_name.casefold()} - {""}:
            return organisation
    raise Fault('No organisation is called "{typed}". Choose one from the list.', typed=text)
