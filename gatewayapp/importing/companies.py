"""Spelled names of companies and the organisations they mean."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from gatewayapp.domain.folding import company_form, company_key
from gatewayapp.domain.organisations import Organisation

BLOCK = 4
SHORT = 12
FEWEST = 4
PROPOSED = 5
JAPANESE_NATIVE = re.compile("株式会社|有限会社|合同会社|㈱|㈲|[(（][株有同][)）]|[ァ-ヺぁ-ゖ]")
# Forms that Japanese companies use for one another when they write their name in English.
JAPANESE_FORMS = (
    "株", "有限", "合同", "(株", "(有", "(同", "kk", "gk", "yk", "coltd", "ltd", "inc", "corp", "co",
    "llc", "kabushikikaisha", "limited",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """What a spelled name means: surely ``one``, or perhaps one of ``like``."""

    one: Organisation | None = None
    like: tuple[Organisation, ...] = ()


class CompanyIndex:
    """Organisations by their names' keys, Latin and native."""

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        self._organisations = tuple(organisations)

    @cached_property
    def by_key(self) -> dict[str, list[Organisation]]:
        """The organisations that a key may mean."""
        index: defaultdict[str, list[Organisation]] = defaultdict(list)
        for organisation in self._organisations:
            for key in keys_of(organisation.name, organisation.native_name, *organisation.other_names):
                index[key].append(organisation)
        return dict(index)

    @cached_property
    def _blocks(self) -> dict[str, set[str]]:
        """The keys that share a beginning or an end: one slip of the finger leaves one of both alone."""
        blocks: defaultdict[str, set[str]] = defaultdict(set)
        for key in self.by_key:
            blocks[key[:BLOCK]].add(key)
            blocks[f"…{key[-BLOCK:]}"].add(key)
        return dict(blocks)

    def find(self, name: str) -> Found:
        """Find the organisation that a spelled name means; a typing error only proposes."""
        exact = self.by_key.get(company_key(name))
        if exact:
            return _same_form(name, exact)
        return Found(like=tuple(self._alike(company_key(name))))

    def _alike(self, key: str) -> list[Organisation]:
        if len(key) < FEWEST:
            return []
        near = self._blocks.get(key[:BLOCK], set()) | self._blocks.get(f"…{key[-BLOCK:]}", set())
        far = 1 if len(key) < SHORT else 2
        close = process.extract(key, sorted(near), scorer=OSA.distance, score_cutoff=far, limit=PROPOSED)
        best = min((distance for _, distance, _ in close), default=0)
        found = [one for other, distance, _ in close if distance == best for one in self.by_key[other]]
        return list({one.id: one for one in found}.values())


def keys_of(*names: str) -> tuple[str, ...]:
    """Give the keys under which a company is found."""
    return tuple({company_key(text): None for text in names if text})


def _same_form(name: str, found: list[Organisation]) -> Found:
    """Choose among companies that differ in nothing but their form of incorporation."""
    if len(found) == 1:
        return Found(found[0])
    form = company_form(name)
    same = [one for one in found if form in {company_form(one.name), company_form(one.native_name)}]
    if len(same) == 1:
        return Found(same[0])
    return Found(like=tuple(same or found))


def may_be_one(form: str, country: str, other_form: str, other_country: str) -> bool:
    """Tell whether two spellings of one name may be one company, by their forms and countries."""
    if form == other_form or not form or not other_form:
        return True
    if form.startswith(JAPANESE_FORMS) and other_form.startswith(JAPANESE_FORMS):
        return True
    return not country or not other_country or country == other_country
