"""Who takes part in the demo event: companies and people made of invented words."""

import itertools
import random
import tomllib
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

VISITING_COMPANIES = 95
VISITORS = 120
ONLY_JAPANESE = 9  # visiting companies of which nobody speaks another language
TO_ASCII = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ħ": "h", "ð": "d"}
)
JAPANESE_FORMS = (
    ("株式会社{}", "{} Co., Ltd."), ("{}株式会社", "{} Co., Ltd."), ("{}株式会社", "{} Corporation"),
    ("㈱{}", "{} K.K."), ("（株）{}", "{}, Inc."), ("合同会社{}", "{} G.K."), ("有限会社{}", "{} Ltd."),
)  # fmt: skip
LANGUAGE_CELLS = {
    "en ja": ("日本語・英語", "JA; EN", "JA/EN", "日本語、英語"),
    "ja": ("日本語",),
    "fr ja": ("日本語・フランス語",),
    "de ja": ("日本語・ドイツ語",),
}


@dataclass
class Person:
    """One row of a registration file; ``languages`` as the cell says it."""

    role: str
    title: str
    family: str
    given: str
    native: str
    reading: str
    job: str
    email: str
    languages: str


@dataclass
class Company:
    """An invented company; ``trade`` is what it is matched by, ``speaks`` are ISO codes."""

    name: str
    native: str
    country: str
    city: str
    trade: str
    site: str
    speaks: str
    people: list[Person] = field(default_factory=list)


def read_words() -> dict[str, Any]:
    """Read the list of invented words."""
    return tomllib.loads(Path(__file__).with_name("demo_words.toml").read_text(encoding="utf-8"))


def hosts_of(words: dict[str, Any]) -> list[Company]:
    """Make the European hosts, in the order of the list."""
    rows = [*words["hosts"], words["hall_company"]]
    hosts = {row[4]: Company(row[0], "", *row[1:]) for row in rows}
    jobs = itertools.cycle(words["jobs"])
    for site, title, family, given, native in words["people"]:
        host = hosts[site]
        languages = host.speaks if not host.people else "English"
        person = Person("Host", title, family, given, native, "", next(jobs), "", languages)
        person.email = address(person, site)
        host.people.append(person)
    hall = list(hosts.values())[-1]
    for role, title, family, given, job in words["hall_people"]:
        person = Person(role, title, family, given, "", "", job, "", hall.speaks)
        person.email = address(person, hall.site)
        hall.people.append(person)
    return list(hosts.values())


def visitors_of(words: dict[str, Any], rng: random.Random) -> list[Company]:
    """Make the Japanese visiting companies and their people."""
    companies = _visiting_companies(words, rng)
    families, givens = (rng.sample(words[kind], len(words[kind])) for kind in ("families", "givens"))
    names = zip(itertools.cycle(families), itertools.cycle(givens), strict=False)
    places = [*companies, *companies[: VISITORS - len(companies)]]
    for company, (family, given) in zip(places, names, strict=False):
        company.people.append(_visitor(words, rng, company, family, given))
    rng.shuffle(companies)
    return companies


def _visiting_companies(words: dict[str, Any], rng: random.Random) -> list[Company]:
    trades = words["trades"]
    grid = [(i, j) for i in range(len(words["first_words"])) for j in range(len(words["second_words"]))]
    rng.shuffle(grid)
    companies = []
    for number, (i, j) in enumerate(grid[:VISITING_COMPANIES]):
        (kanji, latin), (other_kanji, other_latin) = words["first_words"][i], words["second_words"][j]
        # odd steps through the trades keep any two companies that share a word in different trades
        kind, english, _ = trades[(i + 3 * j) % len(trades)]
        native_form, form = rng.choice(JAPANESE_FORMS)
        word = latin + other_latin
        name, native = form.format(f"{word} {english}"), native_form.format(kanji + other_kanji + kind)
        city, site = rng.choice(words["prefectures"]), f"{word}-{english}".lower()
        companies.append(Company(name, native, "Japan", city, english, site, _speaks(number)))
    return companies


def _speaks(number: int) -> str:
    """Say what the n-th visiting company speaks; the last ones need an interpreter."""
    left = VISITING_COMPANIES - number
    if left <= ONLY_JAPANESE:
        return "ja"
    return {ONLY_JAPANESE + 1: "fr ja", ONLY_JAPANESE + 2: "de ja"}.get(left, "en ja")


def _visitor(
    words: dict[str, Any], rng: random.Random, company: Company, family: list[str], given: list[str]
) -> Person:
    reading = f"{family[1]}　{given[1]}"
    person = Person(
        "訪問企業", "", family[2], given[2], f"{family[0]}　{given[0]}",
        _half_width(reading) if rng.random() < 0.15 else reading,
        rng.choice(words["japanese_jobs"]), "", rng.choice(LANGUAGE_CELLS[company.speaks]),
    )  # fmt: skip
    person.email = address(person, company.site)
    return person


def address(person: Person, site: str) -> str:
    """Write the person's e-mail address under a name that can never be a real one."""
    return f"{_ascii(person.given)}.{_ascii(person.family)}@{site}.example"


def without_accents(text: str) -> str:
    """Write the text as keyboards without accents write it."""
    plain = unicodedata.normalize("NFKD", text.translate(TO_ASCII))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _ascii(text: str) -> str:
    plain = without_accents(text.lower())
    return "".join(
        letter for letter in plain if letter.isascii() and (letter.isalnum() or letter == "-")
    )


def _half_width(kana: str) -> str:
    """Write katakana in the half-width letters that old systems export."""
    wide = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0xFF66, 0xFFA0)}
    wide |= {"　": " ", "゙": "ﾞ", "゚": "ﾟ"}
    parts = unicodedata.normalize("NFD", kana)
    return "".join(wide.get(letter, letter) for letter in parts)
