"""A drafted organisation as it will be stored: what rows say laid over what is known of it."""

from typing import Any

from gatewayapp.domain.organisations import Organisation
from gatewayapp.importing.drafts import Draft, News
from gatewayapp.importing.facts import fact_of, with_facts, without_facts
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import OrganisationEntry, Verdict
from gatewayapp.importing.terms import OF_TERMS, USUAL, Terms, with_terms

ADDRESS = frozenset((Field.POSTCODE, Field.STREET))


def entry_of(draft: Draft, data: KnownData, *, has_terms: bool) -> OrganisationEntry:
    """Give an organisation as it will be stored; ``has_terms`` if the file says how it takes part.

    Notes in the draft which corrections by hand stay against the news of a row.
    """
    if draft.known is None:
        terms = with_terms(USUAL, draft.facts) if has_terms else USUAL
        made = _merged(Organisation(0, ""), draft, draft.facts)
        return OrganisationEntry(made, Verdict.NEW, None if terms == USUAL else terms)
    stored = data.terms_of(draft.known.id) if has_terms else USUAL
    facts, emptied = _new_facts(draft, draft.known, stored)
    base = without_facts(draft.known, set(emptied) - OF_TERMS.keys())
    made = _merged(base, draft, facts)
    verdict = Verdict.SAME if made == draft.known else Verdict.CHANGED
    terms = with_terms(stored, {**facts, **dict.fromkeys(emptied)}) if has_terms else stored
    return OrganisationEntry(made, verdict, None if terms == stored else terms)


def _new_facts(draft: Draft, known: Organisation, terms: Terms) -> tuple[dict[Field, Any], list[Field]]:
    """Give what to lay over a stored organisation, and which of its facts the file has emptied."""
    said = draft.settled | draft.news.keys()
    facts = {fact: value for fact, value in draft.facts.items() if fact not in said}
    emptied = []
    for fact, news in draft.news.items():
        if not (news.is_taken or _is_as_said(draft, known, terms, fact, news)):
            draft.kept[fact] = news.row
        elif news.value is None:
            emptied.append(fact)
        else:
            facts[fact] = news.value
    if facts.keys() & ADDRESS:
        facts |= {part: draft.facts[part] for part in ADDRESS & draft.facts.keys() - facts.keys()}
    return facts, emptied


def _is_as_said(draft: Draft, known: Organisation, terms: Terms, fact: Field, news: News) -> bool:
    """Tell whether nobody has corrected a fact by hand since a file said it."""
    if fact in OF_TERMS:
        stored = OF_TERMS[fact](terms)
        return stored in (news.was, news.value) or (not stored and not news.was)
    stored = fact_of(known, fact)
    other = {part: draft.facts[part] for part in ADDRESS & draft.facts.keys()} if fact in ADDRESS else {}
    said = ({**other, fact: value} if value is not None else other for value in (news.was, news.value))
    return any(fact_of(with_facts(Organisation(0, ""), facts), fact) == stored for facts in said)


def _merged(base: Organisation, draft: Draft, facts: dict[Field, Any]) -> Organisation:
    """Lay what the file says over what is known; what it does not say stays."""
    name = draft.name or base.name or draft.native
    return with_facts(base, facts, name=name, native_name=draft.native or base.native_name)
