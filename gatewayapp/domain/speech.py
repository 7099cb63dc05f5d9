"""Who could not talk to one another: wished pairs without a language in common or an interpreter."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

Languages = frozenset[str]
NOT_KNOWN: Languages = frozenset()


@dataclass(frozen=True, slots=True)
class Speechless:
    """Two organisations whose delegates share no language and whom no interpreter joins."""

    first: int
    second: int
    spoken_by_first: Languages
    spoken_by_second: Languages


def speechless_pairs(
    pairs: Iterable[tuple[int, int]],
    teams: Mapping[int, Sequence[Languages]],
    interpreters: Collection[Languages],
) -> tuple[Speechless, ...]:
    """Find the pairs that could not talk, each once.

    ``teams`` gives the languages of each delegate by organisation. One whose languages are not
    known may speak any, so that nobody is told for want of knowledge.
    """
    found: dict[frozenset[int], Speechless] = {}
    known = {organisation: _spoken(team) for organisation, team in teams.items()}
    for first, second in pairs:
        ours, theirs = known.get(first, NOT_KNOWN), known.get(second, NOT_KNOWN)
        if not ours or not theirs or ours & theirs:
            continue
        if not any(spoken & ours and spoken & theirs for spoken in interpreters):
            found.setdefault(frozenset((first, second)), Speechless(first, second, ours, theirs))
    return tuple(found.values())


def _spoken(team: Sequence[Languages]) -> Languages:
    return frozenset().union(*team) if all(team) else NOT_KNOWN
