"""Pairs of records that are likely one person or one organisation under two spellings."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import combinations
from typing import TypeVar

from rapidfuzz.distance import OSA

from gatewayapp.domain.folding import company_key, name_key
from gatewayapp.domain.merging import Likely, LikelyKind
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.wording import sentence
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.people import keys_of_name, like_name, same_name
from gatewayapp.importing.values.contacts import email_key, international_phone
from gatewayapp.importing.values.texts import is_native

CROWD = 40
BLOCK = 4
SHORT = 12
FEWEST = 4
FREE_MAIL = frozenset(
    (
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "yahoo.com", "yahoo.co.jp",
        "icloud.com", "gmx.de", "gmx.net", "web.de", "orange.fr", "free.fr", "libero.it", "mail.com",
    )
)  # fmt: skip

Thing = TypeVar("Thing", Organisation, Person)


def likely_duplicates(known: KnownData) -> tuple[Likely, ...]:
    """List the likely duplicates among those who are registered, the surest first."""
    people = [known.person_by_id[one.person] for one in known.registrations]
    ids = {person.organisation for person in people}
    organisations = [one for one in known.organisations if one.id in ids]
    alike = _organisations(organisations, people)
    one_of = {(pair.first, pair.second) for pair in alike}
    found = [*alike, *_people(people, one_of)]
    return tuple(sorted(found, key=lambda pair: (-pair.sure, pair.kind, pair.first, pair.second)))


def _pairs(
    things: Iterable[Thing], keys: Callable[[Thing], Iterable[Hashable]]
) -> Iterator[tuple[Thing, Thing]]:
    """Give each pair that shares a key, once; a key that a crowd shares tells nothing."""
    groups: defaultdict[Hashable, dict[int, Thing]] = defaultdict(dict)
    for thing in things:
        for key in keys(thing):
            groups[key][thing.id] = thing
    seen: set[tuple[int, int]] = set()
    for group in groups.values():
        if 1 < len(group) <= CROWD:
            for first, second in combinations(sorted(group.values(), key=lambda one: one.id), 2):
                if (first.id, second.id) not in seen:
                    seen.add((first.id, second.id))
                    yield first, second


def _organisations(organisations: list[Organisation], people: list[Person]) -> list[Likely]:
    domains: defaultdict[int | None, set[str]] = defaultdict(set)
    for person in people:
        domain = email_key(person.email).rpartition("@")[2]
        if domain and domain not in FREE_MAIL:
            domains[person.organisation].add(domain)

    def keys(one: Organisation) -> Iterator[str]:
        yield from (f"@{domain}" for domain in domains[one.id] | _host(one.website))
        for key in _company_keys(one):
            yield key[:BLOCK]
            yield f"…{key[-BLOCK:]}"

    found = []
    for first, second in _pairs(organisations, keys):
        shared = (domains[first.id] | _host(first.website)) & (
            domains[second.id] | _host(second.website)
        )
        likely = _like_organisations(first, second, shared)
        if likely is not None:
            found.append(likely)
    return found


def _host(website: str) -> set[str]:
    host = website.lower().partition("://")[2] or website.lower()
    host = host.partition("/")[0].removeprefix("www.")
    return {host} if "." in host else set()


def _company_keys(one: Organisation) -> set[str]:
    """Give a company's keys, those of kana in Latin letters too."""
    keys = {company_key(name) for name in (one.name, one.native_name, *one.other_names) if name}
    return keys | {name_key(key) for key in keys}


def _like_organisations(first: Organisation, second: Organisation, shared: set[str]) -> Likely | None:
    keys, others = _company_keys(first), _company_keys(second)
    names = {"first": shown(first), "second": shown(second)}

    def likely(words: str, sure: float, **more: str) -> Likely:
        why = sentence(words, **names, **more)
        return Likely(LikelyKind.ORGANISATION, first.id, second.id, why, sure)

    if keys & others:
        return likely("{first} and {second} differ only in how they are written.", 0.9)
    if any(_near(one, other) for one in keys for other in others):
        return likely("{first} and {second} are a slip of the finger apart.", 0.7)
    if shared and _in_two_scripts(first, second):
        return likely(
            "{first} and {second} share {domain}, one in Latin letters and one in its own script.",
            0.6,
            domain=min(shared),
        )
    return None


def shown(one: Organisation) -> str:
    """Name an organisation."""
    return one.name or one.native_name


def _near(one: str, other: str) -> bool:
    letters = one.isascii() and other.isascii()  # one kanji more or less is another company
    if not letters or min(len(one), len(other)) < FEWEST:
        return False
    far = 1 if min(len(one), len(other)) < SHORT else 2
    return OSA.distance(one, other, score_cutoff=far) <= far


def _in_two_scripts(first: Organisation, second: Organisation) -> bool:
    """Tell whether one is known by its Latin name only and the other by its native name only."""
    latin, other = (one.name if one.name != one.native_name else "" for one in (first, second))
    has_latin, other_has = (bool(name) and not is_native(name) for name in (latin, other))
    return has_latin != other_has


def _people(people: list[Person], one_of: set[tuple[int, int]]) -> list[Likely]:
    pairs_of: defaultdict[int | None, list[str]] = defaultdict(list)
    for pair in one_of:
        for organisation in pair:
            pairs_of[organisation].append(f"{pair}")

    def keys(one: Person) -> Iterator[tuple[str, str]]:
        if one.email:
            yield "mail", email_key(one.email)
        names = keys_of_name(one.name)
        for key in (names.latin, names.native, _read(one), _number(one)):
            if key:
                yield "name", key
        if names.family:
            yield "family", names.family
        yield from (("work", work) for work in (f"{one.organisation}", *pairs_of[one.organisation]))

    found = []
    for first, second in _pairs(people, keys):
        together = first.organisation == second.organisation or (
            tuple(sorted((first.organisation or 0, second.organisation or 0))) in one_of
        )
        likely = _like_people(first, second, together=together)
        if likely is not None:
            found.append(likely)
    return found


def _read(person: Person) -> str:
    """Give the key of a name's reading, which is that of the same name in Latin letters.

    A reading of the family name alone, which many share, says nothing.
    """
    key = name_key(person.name.reading) if person.name.reading else ""
    return "" if key == name_key(person.name.family) else key


def _like_people(first: Person, second: Person, *, together: bool) -> Likely | None:
    names = {"first": first.name.listed, "second": second.name.listed}

    def likely(words: str, sure: float) -> Likely:
        return Likely(LikelyKind.PERSON, first.id, second.id, sentence(words, **names), sure)

    is_same = same_name(first.name, second.name) or _sounds_same(first, second)
    if first.email and email_key(first.email) == email_key(second.email):
        return likely("{first} and {second} have one e-mail address.", 0.95 if is_same else 0.5)
    if _number(first) and _number(first) == _number(second) and (is_same or _share_name(first, second)):
        return likely("{first} and {second} have one telephone number.", 0.8 if is_same else 0.6)
    if not together:
        return None
    if is_same:
        return likely("{first} and {second} of one organisation differ only in spelling.", 0.9)
    if like_name(first.name, second.name):
        return likely("{first} and {second} of one organisation are nearly spelled alike.", 0.7)
    return None


def _number(person: Person) -> str:
    """Give a telephone number in one form, however it is written; empty if it is not surely one."""
    number = person.phone.strip()
    number = f"+{number[2:]}" if number.startswith("00") else number
    return (international_phone(number, "") or "") if number.startswith("+") else ""


def _share_name(first: Person, second: Person) -> bool:
    """Tell whether two people have a family name or a given name in common."""
    one, other = keys_of_name(first.name), keys_of_name(second.name)
    return one.family == other.family != "" or one.given == other.given != ""


def _sounds_same(first: Person, second: Person) -> bool:
    """Tell whether one's reading in kana is the other's name in Latin letters."""
    one, other = keys_of_name(first.name).latin, keys_of_name(second.name).latin
    read, other_read = _read(first), _read(second)
    return (bool(read) and read in {other, other_read}) or (bool(other_read) and other_read == one)
