"""Organisations that rows name: found in the database, or drafted from the first row that names them."""

from dataclasses import dataclass, field, replace
from typing import Any

from gatewayapp.domain.folding import company_form, company_key
from gatewayapp.domain.organisations import Organisation, Size
from gatewayapp.domain.wording import sentence
from gatewayapp.importing.companies import JAPANESE_NATIVE, keys_of, may_be_one
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import Mark, OrganisationEntry, Tone, Verdict
from gatewayapp.importing.tables import SheetTable, TableRow
from gatewayapp.importing.values.countries import is_prefecture
from gatewayapp.importing.values.texts import is_east_asian

FIELDS = (
    Field.COUNTRY, Field.REGION, Field.CITY, Field.STREET, Field.POSTCODE, Field.WEBSITE, Field.SECTOR,
    Field.EMPLOYEES, Field.TURNOVER, Field.BALANCE, Field.CAPITAL, Field.FOUNDED, Field.DESCRIPTION,
    Field.ORGANISATION_KIND, Field.SHORT_NAME,
)  # fmt: skip


@dataclass(slots=True)
class Draft:
    """An organisation while rows are read; ``facts`` by field, first come first kept."""

    index: int
    known: Organisation | None
    name: str
    native: str
    facts: dict[Field, Any] = field(default_factory=dict)
    rows: dict[Field, int] = field(default_factory=dict)
    spellings: set[tuple[str, str]] = field(default_factory=set)
    is_kept: bool = False

    @property
    def shown(self) -> str:
        """The name by which messages call it."""
        return self.name or self.native


class Organisations:
    """The organisations of one import, by the keys of their names."""

    def __init__(self, table: SheetTable, known: KnownData) -> None:
        self._table = table
        self._known = known
        self._drafts: list[Draft] = []
        self._by_key: dict[str, list[Draft]] = {}
        self._at = [(field, table.place[field]) for field in FIELDS if field in table.place]

    def names_of(self, row: TableRow) -> tuple[str, str]:
        """Give the Latin and the native name in a row; one that is only native counts as both."""
        name = self._table.value(row, Field.COMPANY).value or ""
        native = self._table.value(row, Field.COMPANY_NATIVE).value or ""
        if name and not native and is_east_asian(name) and not _has_latin(name):
            native, name = name, ""
        if native and not name and not is_east_asian(native):
            native, name = "", native
        return name, native

    def find(self, name: str, native: str, country: str) -> Draft | None:
        """Find an organisation that a row names: in this file first, then in the database."""
        keys = keys_of(name, native)
        form = company_form(name or native)
        for key in keys:
            for draft in self._by_key.get(key, ()):
                if may_be_one(
                    form,
                    country,
                    company_form(draft.name or draft.native),
                    draft.facts.get(Field.COUNTRY, ""),
                ):
                    return draft
        for key in keys:
            fitting = [
                one for one in self._known.companies.by_key.get(key, ()) if _fits(one, form, country)
            ]
            if fitting:
                same = [one for one in fitting if company_form(one.name) == form]
                return self._draft((same or fitting)[0], name, native)
        return None

    def find_for(self, row: TableRow) -> Draft | None:
        """Find the organisation that a row names, if an earlier row or the database has it."""
        name, native = self.names_of(row)
        if not (name or native):
            return None
        return self.find(name, native, self._table.value(row, Field.COUNTRY).value or "")

    def take(self, row: TableRow, draft: Draft | None, marks: list[Mark]) -> Draft | None:
        """Take what a row says of its organisation; remarks where it contradicts an earlier row."""
        name, native = self.names_of(row)
        if not (name or native):
            return None
        country = self._country(row, native)
        if draft is None:
            draft = self._draft(None, name, native)
        if not draft.is_kept or (name, native) not in draft.spellings:
            self._keep(draft, name, native)
            self._spell(draft, name, native)
        self._take_facts(draft, row, country, marks)
        return draft

    def _spell(self, draft: Draft, name: str, native: str) -> None:
        """Keep the best spelling of a new organisation's names."""
        if draft.known is None:
            draft.native = native if better_spelled(native, draft.native) else draft.native
            draft.name = name if better_spelled(name, draft.name) else draft.name
        draft.name, draft.native = draft.name or name, draft.native or native

    def _draft(self, known: Organisation | None, name: str, native: str) -> Draft:
        draft = Draft(len(self._drafts), known, name, native)
        if known is not None:
            draft.name, draft.native = _latin_name(known) or name, known.native_name or native
        return draft

    def _keep(self, draft: Draft, name: str, native: str) -> None:
        if not draft.is_kept:
            draft.index, draft.is_kept = len(self._drafts), True
            self._drafts.append(draft)
        draft.spellings.add((name, native))
        for key in {company_key(text) for text in (name, native, draft.name, draft.native) if text}:
            drafts = self._by_key.setdefault(key, [])
            if all(other is not draft for other in drafts):
                drafts.append(draft)

    def _country(self, row: TableRow, native: str) -> str:
        country = self._table.value(row, Field.COUNTRY).value
        if country:
            return str(country)
        region = self._table.value(row, Field.REGION).value
        japanese = (region and is_prefecture(region)) or JAPANESE_NATIVE.search(native)
        return "JP" if japanese else ""

    def _take_facts(self, draft: Draft, row: TableRow, country: str, marks: list[Mark]) -> None:
        if country and Field.COUNTRY not in self._table.place:
            draft.facts.setdefault(Field.COUNTRY, country)
        elif country:
            draft.facts.setdefault(Field.COUNTRY, country)
            draft.rows.setdefault(Field.COUNTRY, row.number)
        for fact, at in self._at:
            cleaned = row.cleaned[at]
            if cleaned.value is None:
                continue
            if fact not in draft.facts:
                draft.facts[fact] = cleaned.value
                draft.rows[fact] = row.number
            elif draft.facts[fact] != cleaned.value and fact in CONTRADICTIONS:
                remark = sentence(
                    "Row {row} says otherwise of {name}; that stays.",
                    row=draft.rows.get(fact, 0),
                    name=draft.shown,
                )
                marks.append(Mark(at, Tone.DOUBTFUL, remark))

    def entries(self) -> tuple[OrganisationEntry, ...]:
        """Give the organisations as they will be stored, in the order in which rows count them."""
        return tuple(map(self.entry, self._drafts))

    def entry(self, draft: Draft) -> OrganisationEntry:
        """Give one organisation as it will be stored."""
        known = draft.known
        made = _merged(known or Organisation(0, ""), draft)
        if known is None:
            return OrganisationEntry(made, Verdict.NEW)
        return OrganisationEntry(made, Verdict.SAME if made == known else Verdict.CHANGED)


CONTRADICTIONS = frozenset(
    (Field.COUNTRY, Field.EMPLOYEES, Field.TURNOVER, Field.BALANCE, Field.CAPITAL, Field.FOUNDED)
)


def _fits(one: Organisation, form: str, country: str) -> bool:
    return may_be_one(form, country, company_form(one.name or one.native_name), one.country)


def _latin_name(known: Organisation) -> str:
    return "" if known.name == known.native_name else known.name


def _has_latin(text: str) -> bool:
    return any(letter.isascii() and letter.isalpha() for letter in text)


def better_spelled(name: str, other: str) -> bool:
    """Tell whether a spelling is better than another of the same name: not shouted, with its accents."""
    return bool(name) and _quality(name) > _quality(other)


def _quality(name: str) -> tuple[bool, bool, bool, int]:
    shouted = name.isupper() or name.islower()
    short = any(mark in name for mark in "㈱㈲(（")
    return (
        bool(name),
        not short,
        not shouted,
        0 if is_east_asian(name) else sum(1 for letter in name if letter > "\x7f"),
    )


def _merged(base: Organisation, draft: Draft) -> Organisation:
    """Lay what the file says over what is known; what it does not say stays."""
    facts = draft.facts
    address = " ".join(str(facts[part]) for part in (Field.POSTCODE, Field.STREET) if part in facts)
    return replace(
        base,
        name=draft.name or base.name or draft.native,
        native_name=draft.native or base.native_name,
        short_name=facts.get(Field.SHORT_NAME, base.short_name),
        kind=facts.get(Field.ORGANISATION_KIND, base.kind),
        country=facts.get(Field.COUNTRY, base.country),
        region=facts.get(Field.REGION, base.region),
        city=facts.get(Field.CITY, base.city),
        address=address or base.address,
        website=facts.get(Field.WEBSITE, base.website),
        sectors=facts.get(Field.SECTOR, base.sectors),
        size=_merged_size(base.size, facts),
        founded=facts.get(Field.FOUNDED, base.founded),
        description=facts.get(Field.DESCRIPTION, base.description),
    )


def _merged_size(base: Size, facts: dict[Field, Any]) -> Size:
    staff = facts.get(Field.EMPLOYEES)
    return replace(
        base,
        employees_min=staff.low if staff else base.employees_min,
        employees_max=staff.high if staff else base.employees_max,
        turnover_eur=facts.get(Field.TURNOVER, base.turnover_eur),
        balance_eur=facts.get(Field.BALANCE, base.balance_eur),
        capital_jpy=facts.get(Field.CAPITAL, base.capital_jpy),
    )
