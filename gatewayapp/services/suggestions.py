"""Whom an organisation could meet beside those it wished for, and what speaks for each."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from gatewayapp.domain.folding import folded, search_key
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.domain.wording import Sentence
from gatewayapp.services.events import event_of_id
from gatewayapp.services.partners import Partner, partners_among
from gatewayapp.services.people import list_people
from gatewayapp.services.topics import likeness, subjects_of
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database
from gatewayapp.storage.full_text import FullText

MOST = 8
LEAST_LIKENESS = 40
LOOKED_AT = 400
LONGEST_QUOTE = 60
CLUSTER_POINTS, LANGUAGE_POINTS = 15, 10
BOTH_IN_CLUSTER = "Both belong to {cluster}"
BOTH_SPEAK = "Both speak {languages}"


class Bond(Enum):
    """How a text of one side fits a text of the other: their kinds, the points, and the words for it.

    The first words serve where both sides wrote the same.
    """

    OFFERS_WANTED = ("requests", "offers", 60)
    WANTS_OFFERED = ("offers", "requests", 50)
    IN_WANTED_SECTOR = ("requests", "sectors", 40)
    WANTS_SECTOR = ("sectors", "requests", 35)
    SAME_SECTOR = ("sectors", "sectors", 30)
    WANTS_ALIKE = ("requests", "requests", 20)

    def __init__(self, own: str, theirs: str, points: int) -> None:
        self.own, self.theirs, self.points = own, theirs, points

    @property
    def completes(self) -> bool:
        """Whether one side has what the other lacks, so that even two hosts may meet."""
        return self in {Bond.OFFERS_WANTED, Bond.WANTS_OFFERED}


BOND_WORDS = {
    Bond.OFFERS_WANTED: (
        'Offers "{theirs}", which {name} looks for',
        'Offers "{theirs}"; {name} looks for "{own}"',
    ),
    Bond.WANTS_OFFERED: (
        'Looks for "{theirs}", which {name} offers',
        'Looks for "{theirs}"; {name} offers "{own}"',
    ),
    Bond.IN_WANTED_SECTOR: (
        "Works in {theirs}, which {name} looks for",
        'Works in {theirs}; {name} looks for "{own}"',
    ),
    Bond.WANTS_SECTOR: (
        'Looks for "{theirs}", in which {name} works',
        'Looks for "{theirs}"; {name} works in {own}',
    ),
    Bond.SAME_SECTOR: ("Both work in {theirs}", "Works in {theirs}, {name} in {own}"),
    Bond.WANTS_ALIKE: ('Both look for "{theirs}"', 'Looks for "{theirs}", {name} for "{own}"'),
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A partner to meet; ``reasons`` the weightiest first, each about the partner."""

    organisation: Organisation
    points: int
    reasons: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class _Fit:
    bond: Bond
    own: str
    theirs: str
    points: int
    line: int

    @property
    def rank(self) -> tuple[int, int]:
        """The better of two fits is the larger; of equal ones that which was written first."""
        return self.points, -self.line


class Partners:
    """What suggestions are made from, read once; ``settled`` pairs are not suggested."""

    def __init__(self, partners: Mapping[int, Partner], settled: frozenset[frozenset[int]]) -> None:
        self._partners = partners
        self._settled = settled
        self._lines = [
            (id_, kind, text)
            for id_, partner in partners.items()
            for kind in ("offers", "requests", "sectors")
            for text in getattr(partner, kind)
        ]
        self._texts = FullText((kind, subjects_of(text)) for _, kind, text in self._lines)
        self._has_sides = len({partner.is_host for partner in partners.values()}) > 1

    def suggest(
        self, organisation: int, language: Callable[[str], str] = str, most: int = MOST
    ) -> tuple[Suggestion, ...]:
        """Give the best partners of an organisation; ``language`` names a language by its code.

        Those of the other side (hosts for visitors) come alone, unless one has what the other lacks.
        """
        own = self._partners.get(organisation)
        if own is None:
            return ()
        fits = self._fits(own)
        found = (
            _suggestion(own, partner, fits[id_], language)
            for id_, partner in self._partners.items()
            if self._may_meet(own, partner, fits[id_])
        )
        return tuple(sorted((it for it in found if it.points), key=_order)[:most])

    def _may_meet(self, own: Partner, partner: Partner, fits: Mapping[Bond, _Fit]) -> bool:
        pair = frozenset((own.organisation.id, partner.organisation.id))
        if len(pair) == 1 or pair in self._settled:
            return False
        across = not self._has_sides or own.is_host != partner.is_host
        return across or any(bond.completes for bond in fits)

    def _fits(self, own: Partner) -> defaultdict[int, dict[Bond, _Fit]]:
        """Give the best fit of each bond with each partner that has one."""
        fits: defaultdict[int, dict[Bond, _Fit]] = defaultdict(dict)
        for bond in Bond:
            for text in getattr(own, bond.own):
                for id_, fit in self._fitting(bond, text):
                    known = fits[id_].get(bond)
                    if known is None or fit.rank > known.rank:
                        fits[id_][bond] = fit
        return fits

    def _fitting(self, bond: Bond, text: str) -> Iterator[tuple[int, _Fit]]:
        wanted = subjects_of(text)
        for at in self._texts.find(bond.theirs, wanted, LOOKED_AT):
            id_, _, theirs = self._lines[at]
            like = likeness(wanted, subjects_of(theirs))
            if like >= LEAST_LIKENESS:
                yield id_, _Fit(bond, text, theirs, bond.points * like // 100, at)


def gather_partners(db: Database, event_id: int) -> Partners:
    """Read what suggestions of an event are made from.

    Pairs that are wished for, vetoed or planned are settled, as are those that met before if the event
    avoids them.
    """
    lines = list_people(db, event_id)
    with db.read() as rows:
        settled = {wish.pair for wish in reading.of_event(rows, Wish, event_id)}
        settled |= {veto.pair for veto in reading.of_event(rows, Veto, event_id)}
        settled |= {meeting.pair for meeting in reading.of_event(rows, Meeting, event_id)}
        if event_of_id(rows, event_id).rules.avoid_met_before:
            settled |= reading.pairs_met_before(rows, event_id)
    return Partners(partners_among(lines), frozenset(settled))


def suggest_partners(
    db: Database,
    event_id: int,
    organisation: int,
    language: Callable[[str], str] = str,
    most: int = MOST,
) -> tuple[Suggestion, ...]:
    """Suggest partners for an organisation of an event; the same data give the same answer."""
    return gather_partners(db, event_id).suggest(organisation, language, most)


def _suggestion(
    own: Partner, partner: Partner, fits: Mapping[Bond, _Fit], language: Callable[[str], str]
) -> Suggestion:
    """Weigh a partner; a cluster counts by itself, a language only beside another reason."""
    points = sum(fit.points for fit in fits.values())
    reasons = [_said(own, fit) for fit in sorted(fits.values(), key=lambda fit: -fit.points)]
    here, there = ({folded(it): it for it in side.clusters} for side in (own, partner))
    for cluster in sorted(here.keys() & there.keys()):
        points += CLUSTER_POINTS
        reasons.append(_sentence(BOTH_IN_CLUSTER, cluster=there[cluster]))
    common = sorted(own.languages & partner.languages)
    if points and common:
        points += LANGUAGE_POINTS
        reasons.append(_sentence(BOTH_SPEAK, languages=tuple(map(language, common))))
    return Suggestion(partner.organisation, points, tuple(reasons))


def _said(own: Partner, fit: _Fit) -> Sentence:
    same, other = BOND_WORDS[fit.bond]
    template = same if folded(fit.own) == folded(fit.theirs) else other
    return _sentence(template, own=_quoted(fit.own), theirs=_quoted(fit.theirs), name=own.name)


def _sentence(template: str, **values: object) -> Sentence:
    return Sentence(template, tuple(values.items()))


def _quoted(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1].rstrip() + "…"


def _order(suggestion: Suggestion) -> tuple[int, str, int]:
    organisation = suggestion.organisation
    return -suggestion.points, search_key(organisation.name or organisation.native_name), organisation.id
