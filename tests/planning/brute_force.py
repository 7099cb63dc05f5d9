"""The best plan of a tiny event, by trying all plans; only the checker says what a plan is."""

from collections.abc import Iterator
from itertools import product

from gatewayapp.domain.conflicts import Rule, find_conflicts
from gatewayapp.domain.facts import EventFacts, Participant
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.scoring import score_plan

Figures = tuple[int, int, int]

HEALED_BY_MORE = frozenset({Rule.FAIRNESS, Rule.TIME_TO_WALK})
"""Rules that one more meeting can make good again; whatever breaks another stays broken."""


class TooMany(Exception):
    """Raised where an event has more plans than anybody wants to wait for."""


def best_figures(facts: EventFacts, most_plans: int) -> Figures:
    """Give empty-handed, value (less is better) and breaks of the best plan."""
    pairs = list(facts.wishes_by_pair)
    best = _figures(facts, ())
    count = 0
    stack: list[tuple[tuple[Meeting, ...], int]] = [((), 0)]
    while stack:
        plan, level = stack.pop()
        count += 1
        if count > most_plans:
            raise TooMany
        if not find_conflicts(facts, plan):
            best = min(best, _figures(facts, plan))
        if level == len(pairs):
            continue
        stack.append((plan, level + 1))
        for meeting in _meetings(facts, pairs[level]):
            more = (*plan, meeting)
            if all(conflict.rule in HEALED_BY_MORE for conflict in find_conflicts(facts, more)):
                stack.append((more, level + 1))
    return best


def _figures(facts: EventFacts, plan: tuple[Meeting, ...]) -> Figures:
    score = score_plan(facts, plan)
    return score.empty_handed, -score.wish_value, score.breaks


def _meetings(facts: EventFacts, pair: frozenset[int]) -> Iterator[Meeting]:
    """Give each meeting the pair could hold, with no more people than it needs."""
    first, second = sorted(pair)
    sides = [_groups(facts, facts.participant_by_id[o], pair) for o in (first, second)]
    helpers = [None, *(person.registration for person in facts.interpreters)]
    for slot, table, groups, helper in product(facts.slots, facts.tables, product(*sides), helpers):
        people = (*groups[0], *groups[1])
        meeting = Meeting(0, first, second, slot.start, table.id, people, helper)
        bare = [c for c in find_conflicts(facts, (meeting,)) if c.rule is not Rule.FAIRNESS]
        needless = helper is not None and not _lacks_interpreter(facts, meeting)
        if not bare and not needless:
            yield meeting


def _lacks_interpreter(facts: EventFacts, meeting: Meeting) -> bool:
    known = [facts.delegate_by_id[d] for d in meeting.delegates]
    return facts.needs_interpreter(
        [d for d in known if d.organisation == meeting.first],
        [d for d in known if d.organisation == meeting.second],
    )


def _groups(facts: EventFacts, side: Participant, pair: frozenset[int]) -> list[tuple[int, ...]]:
    named = {d for wish in facts.wishes_by_pair[pair] for d in wish.delegates}
    everyone = tuple(d.registration for d in side.delegates)
    if side.together:
        return [everyone]
    asked_for = tuple(d for d in everyone if d in named)
    return [asked_for] if asked_for else [(d,) for d in everyone]
