"""Organisations that rows name: found in the database, or drafted from the first row that names them."""

from collections.abc import Collection

from gatewayapp.domain.folding import company_form, company_key
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.importing.before import Earlier
from gatewayapp.importing.companies import JAPANESE_NATIVE, keys_of, may_be_one
from gatewayapp.importing.drafts import Draft, News
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.organisation_entries import entry_of
from gatewayapp.importing.plan import Mark, OrganisationEntry, Tone
from gatewayapp.importing.spelling import better_spelled
from gatewayapp.importing.tables import SheetTable, TableRow, picker
from gatewayapp.importing.terms import OF_TERMS
from gatewayapp.importing.values.countries import is_prefecture
from gatewayapp.importing.values.texts import is_east_asian

FIELDS = (
    Field.COUNTRY, Field.REGION, Field.CITY, Field.STREET, Field.POSTCODE, Field.WEBSITE, Field.SECTOR,
    Field.EMPLOYEES, Field.TURNOVER, Field.BALANCE, Field.CAPITAL, Field.FOUNDED, Field.DESCRIPTION,
    Field.ORGANISATION_KIND, Field.SHORT_NAME, *OF_TERMS,
)  # fmt: skip
CONTRADICTIONS = frozenset(
    (Field.COUNTRY, Field.EMPLOYEES, Field.TURNOVER, Field.BALANCE, Field.CAPITAL, Field.FOUNDED)
)


class Organisations:
    """The organisations of one import, by the keys of their names."""

    def __init__(
        self, table: SheetTable, known: KnownData, taken: Collection[tuple[int, int]], *, decided: bool
    ) -> None:
        self._taken = taken
        self._decided = decided
        self._of_id: dict[int, Draft] = {}
        self._table = table
        self._known = known
        self._drafts: list[Draft] = []
        self._found: dict[tuple[str, str, str], Draft] = {}
        self._by_key: dict[str, list[Draft]] = {}
        self._name_at = table.place.get(Field.COMPANY)
        self._country_at = table.place.get(Field.COUNTRY)
        self._native_at = table.place.get(Field.COMPANY_NATIVE)
        self._at = [(field, table.place[field]) for field in FIELDS if field in table.place]
        named = [at for at in (self._name_at, self._native_at) if at is not None]
        self._has_terms = any(field in table.place for field in OF_TERMS)
        self._booths: dict[int, int | Draft | None] = {it.number: it.owner for it in known.event.tables}
        self._cells = picker([*named, *(at for _, at in self._at)])

    def names_of(self, row: TableRow) -> tuple[str, str]:
        """Give the Latin and the native name in a row; one that is only native counts as both."""
        at, native_at = self._name_at, self._native_at
        name = "" if at is None else row.cleaned[at].value or ""
        native = "" if native_at is None else row.cleaned[native_at].value or ""
        if name and not native and is_east_asian(name) and not _has_latin(name):
            native, name = name, ""
        if native and not name and not is_east_asian(native):
            native, name = "", native
        return name, native

    def find(self, name: str, native: str, country: str) -> Draft | None:
        """Find an organisation that a row names: in this file first, then in the database."""
        same = self._found.get((name, native, country))
        if same is not None and same.facts.get(Field.COUNTRY, "") in ("", country):
            return same
        draft = self._look_for(name, native, country)
        if draft is not None and draft.is_kept:
            self._found[name, native, country] = draft
        return draft

    def _look_for(self, name: str, native: str, country: str) -> Draft | None:
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
                return self._draft_of((same or fitting)[0], name, native)
        return None

    def find_for(
        self, row: TableRow, names: tuple[str, str], earlier: Earlier | None = None
    ) -> Draft | None:
        """Find the organisation that a row names, if an earlier row or the database has it.

        A row that named the same in the last import means whatever organisation the person has now.
        """
        name, native = names
        if not (name or native):
            return None
        if earlier and self.names_of(earlier.row) == (name, native):
            known = self._known.organisation_by_id.get(earlier.person.organisation or 0)
            if known is not None:
                return self._draft_of(known, name, native)
        return self.find(name, native, self._country_of(row))

    def _country_of(self, row: TableRow) -> str:
        at = self._country_at
        return "" if at is None else row.cleaned[at].value or ""

    def take(
        self,
        row: TableRow,
        names: tuple[str, str],
        draft: Draft | None,
        marks: list[Mark],
        earlier: Earlier | None = None,
    ) -> Draft | None:
        """Take what a row says of its organisation; remarks where it contradicts an earlier row."""
        name, native = names
        if not (name or native):
            return None
        if draft is None:
            draft = self._draft(None, name, native)
        country = self._country(row, native, is_new=draft.known is None)
        if not self._is_meant(draft, name, native):
            self._keep(draft, draft.name, draft.native)
            return draft
        if not draft.is_kept or (name, native) not in draft.spellings:
            self._keep(draft, name, native)
            self._spell(draft, name, native)
            self._found.setdefault((name, native, self._country_of(row)), draft)
        if draft.known and earlier and earlier.person.organisation == draft.known.id:
            self._take_news(draft, row, earlier.row)
        self._take_facts(draft, row, country, marks)
        return draft

    def _is_meant(self, draft: Draft, name: str, native: str) -> bool:
        """Tell whether a name is the organisation's, not that of one which somebody left meanwhile."""
        if draft.known is None:
            return True
        spelled = [self._known.companies.by_key.get(key, ()) for key in keys_of(name, native)]
        return not any(spelled) or any(draft.known in organisations for organisations in spelled)

    def _take_news(self, draft: Draft, row: TableRow, old: TableRow) -> None:
        """Tell what a row says of its organisation anew from what it said in the last import."""
        if Field.COUNTRY not in self._table.place:
            draft.settled.add(Field.COUNTRY)
        for fact, at in self._at:
            value, was = row.cleaned[at].value, old.cleaned[at].value
            if value == was and value is not None:
                draft.settled.add(fact)
            elif value != was and fact not in draft.news:
                taken = self._decided or (row.number, at) in self._taken
                draft.news[fact] = News(value, was, row.number, taken)
                draft.rows[fact] = row.number

    def _spell(self, draft: Draft, name: str, native: str) -> None:
        """Keep the best spelling of a new organisation's names."""
        if draft.known is None:
            draft.native = native if better_spelled(native, draft.native) else draft.native
            draft.name = name if better_spelled(name, draft.name) else draft.name
        draft.name, draft.native = draft.name or name, draft.native or native

    def _draft_of(self, known: Organisation, name: str, native: str) -> Draft:
        """Give the one draft of a stored organisation."""
        draft = self._of_id.get(known.id)
        if draft is None:
            draft = self._of_id[known.id] = self._draft(known, name, native)
        return draft

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

    def _country(self, row: TableRow, native: str, *, is_new: bool) -> str:
        country = self._country_of(row)
        if country or not is_new:
            return country
        region = self._table.value(row, Field.REGION).value
        japanese = (region and is_prefecture(region)) or JAPANESE_NATIVE.search(native)
        return "JP" if japanese else ""

    def _take_facts(self, draft: Draft, row: TableRow, country: str, marks: list[Mark]) -> None:
        cells = self._cells(row.texts)
        if cells not in draft.told:
            before = len(marks)
            self._take_untold(draft, row, country, marks)
            if len(marks) == before:
                draft.told.add(cells)

    def _take_untold(self, draft: Draft, row: TableRow, country: str, marks: list[Mark]) -> None:
        if country and Field.COUNTRY not in self._table.place:
            draft.facts.setdefault(Field.COUNTRY, country)
        elif country:
            draft.facts.setdefault(Field.COUNTRY, country)
            draft.rows.setdefault(Field.COUNTRY, row.number)
        for fact, at in self._at:
            cleaned = row.cleaned[at]
            if cleaned.value is None:
                continue
            if fact is Field.BOOTH and (remark := self._unfit_booth(cleaned.value, draft)):
                marks.append(Mark(at, Tone.DOUBTFUL, remark))
                draft.news.pop(fact, None)
            elif fact not in draft.facts:
                draft.facts[fact] = cleaned.value
                draft.rows.setdefault(fact, row.number)
            elif draft.facts[fact] != cleaned.value and fact in CONTRADICTIONS:
                remark = sentence(
                    "Row {row} says otherwise of {name}; that stays.",
                    row=draft.rows.get(fact, 0),
                    name=draft.shown,
                )
                marks.append(Mark(at, Tone.DOUBTFUL, remark))

    def _unfit_booth(self, number: int, draft: Draft) -> Sentence | None:
        """Say why a table cannot be an organisation's own; else it is from now on."""
        if number not in self._booths:
            return sentence("The event has no table {number}.", number=number)
        owner, mine = self._booths[number], draft.known.id if draft.known else draft
        if owner is not None and owner != mine:
            return sentence("Table {number} is another organisation's own.", number=number)
        self._booths[number] = mine
        return None

    def entries(self) -> tuple[OrganisationEntry, ...]:
        """Give the organisations as they will be stored, in the order in which rows count them."""
        return tuple(map(self.entry, self._drafts))

    def entry(self, draft: Draft) -> OrganisationEntry:
        """Give one organisation as it will be stored."""
        return entry_of(draft, self._known, has_terms=self._has_terms)


def _fits(one: Organisation, form: str, country: str) -> bool:
    return may_be_one(form, country, company_form(one.name or one.native_name), one.country)


def _latin_name(known: Organisation) -> str:
    return "" if known.name == known.native_name else known.name


def _has_latin(text: str) -> bool:
    return any(letter.isascii() and letter.isalpha() for letter in text)
