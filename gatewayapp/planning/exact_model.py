"""All rules of an event as a model for CP-SAT; an outline's best plans are its best solutions.

Numbered tables are counted by zone and slot. A meeting has as few people as the rules ask for.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise, product
from typing import TypeVar

from ortools.sat.python.cp_model import CpModel, IntVar, LinearExprT

from gatewayapp.planning.capacity import IN_A_ROW, REST, days_of, most_on_day
from gatewayapp.planning.exact_options import Options, Team
from gatewayapp.planning.outline import NO_FAIRNESS, Outline

Choice = TypeVar("Choice")

FAIRNESS = 3
"""Place in ``Outline.tune``."""


@dataclass
class ExactModel:
    """The model and its literals: ``held`` and ``seated`` by meeting and slot, and so on.

    ``short``, ``value`` and ``breaks`` are the levels of the objective.
    """

    options: Options
    model: CpModel = field(default_factory=CpModel)
    literals: list[IntVar] = field(default_factory=list)
    held: dict[tuple[int, int], IntVar] = field(default_factory=dict)
    seated: dict[tuple[int, int], dict[Team, IntVar]] = field(default_factory=dict)
    served: dict[tuple[int, int], dict[int, IntVar]] = field(default_factory=dict)
    placed: dict[tuple[int, int], dict[int, IntVar]] = field(default_factory=dict)
    busy: dict[int, dict[int, IntVar]] = field(default_factory=dict)
    short: LinearExprT = 0
    value: LinearExprT = 0
    breaks: LinearExprT = 0

    def literal(self) -> IntVar:
        """Make a literal."""
        self.literals.append(self.model.new_bool_var(""))
        return self.literals[-1]


def model_of(options: Options) -> ExactModel:
    """Build the model of all choices."""
    exact = ExactModel(options)
    for m, candidate in enumerate(options.outline.candidates):
        for s in candidate.slots:
            _offer(exact, m, s)
        _hold(exact, m)
    _mark_busy(exact)
    _limit_places(exact)
    _keep_order(exact)
    _limit_people(exact)
    _limit_organisations(exact)
    _time_to_walk(exact)
    _count_breaks(exact)
    return exact


def _offer(exact: ExactModel, m: int, s: int) -> None:
    """Let a meeting be held in a slot by any team at any place."""
    teams, places = exact.options.teams(m, s), exact.options.places(m, s)
    if not teams or not places:
        return
    held = exact.literal()
    exact.held[m, s] = held
    exact.seated[m, s] = _one_of(exact, held, teams)
    exact.placed[m, s] = _one_of(exact, held, places)
    exact.served[m, s] = _served(exact, held, exact.seated[m, s])


def _one_of(exact: ExactModel, held: IntVar, choices: Sequence[Choice]) -> dict[Choice, IntVar]:
    if len(choices) == 1:
        return {choices[0]: held}
    literals = {choice: exact.literal() for choice in choices}
    exact.model.add(sum(literals.values()) == held)
    return literals


def _served(exact: ExactModel, held: IntVar, seated: dict[Team, IntVar]) -> dict[int, IntVar]:
    """Let one interpreter join the team, one of those who can."""
    able = {r for team in seated for r in team.interpreters or ()}
    if not able:
        return {}
    served = {r: exact.literal() for r in sorted(able)}
    exact.model.add(sum(served.values()) <= held)
    for team, literal in seated.items():
        if team.interpreters is not None:
            exact.model.add(sum(served[r] for r in team.interpreters) >= literal)
    return served


def _hold(exact: ExactModel, m: int) -> None:
    candidate = exact.options.outline.candidates[m]
    slots = [exact.held[m, s] for s in candidate.slots if (m, s) in exact.held]
    exact.model.add_at_most_one(slots)
    if candidate.still:
        exact.model.add_bool_or(slots)


def _mark_busy(exact: ExactModel) -> None:
    """Say of each delegate and interpreter in which slots there is a meeting; one at a time."""
    engaged: defaultdict[tuple[int, int], list[IntVar]] = defaultdict(list)
    for (m, s), seated in exact.seated.items():
        for team, literal in seated.items():
            for r in team.people:
                engaged[r, s].append(literal)
        for r, literal in exact.served[m, s].items():
            engaged[r, s].append(literal)
    for (r, s), literals in sorted(engaged.items(), key=lambda item: item[0]):
        busy = literals[0] if len(literals) == 1 else exact.literal()
        if len(literals) > 1:
            exact.model.add(sum(literals) == busy)
        exact.busy.setdefault(r, {})[s] = busy


def _limit_places(exact: ExactModel) -> None:
    taken: defaultdict[tuple[int, int], list[IntVar]] = defaultdict(list)
    for (_, s), placed in exact.placed.items():
        for place, literal in placed.items():
            taken[place, s].append(literal)
    for (place, s), literals in taken.items():
        room = exact.options.room(place, s)
        if len(literals) > room:
            exact.model.add(sum(literals) <= room)


def _keep_order(exact: ExactModel) -> None:
    slots = range(len(exact.options.outline.times.day))
    for first, then in exact.options.outline.order:
        for s in slots:
            late = [exact.held[first, t] for t in slots[s:] if (first, t) in exact.held]
            if (then, s) in exact.held and first == then:
                exact.model.add(exact.held[then, s] == 0)
            elif (then, s) in exact.held and late:
                exact.model.add_at_most_one([exact.held[then, s], *late])


def _limit_people(exact: ExactModel) -> None:
    """Limit meetings in a row and a day, and leave a free slot where that is a rule."""
    outline = exact.options.outline
    for r, busy in exact.busy.items():
        row = outline.limits[REST] if outline.resources[r].interprets else outline.limits[IN_A_ROW]
        if row:
            _limit_rows(exact, busy, row)
        for day in days_of(outline):
            ours = [busy[s] for s in day if s in busy]
            most = most_on_day(outline, r, day)
            if len(ours) > most:
                exact.model.add(sum(ours) <= most)


def _limit_rows(exact: ExactModel, busy: dict[int, IntVar], row: int) -> None:
    sessions = exact.options.outline.times.session
    for s in range(len(sessions) - row):
        window = [busy[t] for t in range(s, s + row + 1) if t in busy]
        if sessions[s] == sessions[s + row] and len(window) > row:
            exact.model.add(sum(window) <= row)


def _limit_organisations(exact: ExactModel) -> None:
    """Keep to the most meetings of each organisation; count who is short and what is met."""
    outline = exact.options.outline
    meetings: defaultdict[int, list[IntVar]] = defaultdict(list)
    worth: list[LinearExprT] = []
    for (m, _), held in exact.held.items():
        worth.append(outline.candidates[m].value * held)
        for o in outline.candidates[m].sides:
            meetings[o].append(held)
    exact.value = sum(worth)
    for o, most in enumerate(outline.most):
        if len(meetings[o]) > most:
            exact.model.add(sum(meetings[o]) <= most)
    short: list[IntVar] = []
    for o, least in enumerate(outline.least):
        if least:
            short.append(exact.literal())
            exact.model.add(sum(meetings[o]) >= least).only_enforce_if(short[-1].negated())
    exact.short = sum(short)


def _time_to_walk(exact: ExactModel) -> None:
    """Forbid two places too far apart for a person, unless a meeting in between can be on the way."""
    slots, zones = range(len(exact.options.outline.times.day)), exact.options.outline.walk
    nearby = _Ways(exact.options.outline)
    far = [
        (s, t, a, b)
        for s, t in combinations(slots, 2)
        for a, b in product(range(len(zones)), repeat=2)
        if not nearby.directly(s, a, t, b)
    ]
    present = _present(exact) if far else {}
    for r, busy in exact.busy.items():
        for s, t, a, b in far:
            if (r, s, a) in present and (r, t, b) in present:
                here, there = present[r, s, a], present[r, t, b]
                if nearby.somehow(s, a, t, b):
                    between = [busy[u] for u in range(s + 1, t) if u in busy]
                    exact.model.add_bool_or([here.negated(), there.negated(), *between])
                else:
                    exact.model.add_at_most_one([here, there])


@dataclass
class _Ways:
    """Who can get from one zone to another between two slots."""

    outline: Outline
    known: dict[tuple[int, int, int, int], bool] = field(default_factory=dict)

    def directly(self, s: int, a: int, t: int, b: int) -> bool:
        """Tell whether there is time to walk."""
        times = self.outline.times
        return self.outline.walk[a][b] <= times.start[t] - times.end[s]

    def somehow(self, s: int, a: int, t: int, b: int) -> bool:
        """Tell whether there is time to walk, with meetings elsewhere in between or without."""
        key = (s, a, t, b)
        if key not in self.known:
            self.known[key] = self.directly(s, a, t, b) or any(
                self.directly(s, a, u, c) and self.somehow(u, c, t, b)
                for u in range(s + 1, t)
                for c in range(len(self.outline.walk))
            )
        return self.known[key]


def _present(exact: ExactModel) -> dict[tuple[int, int, int], IntVar]:
    """Give a literal that is true where a person meets in a slot in a zone."""
    present: dict[tuple[int, int, int], IntVar] = {}
    surely: defaultdict[tuple[int, int, int], list[IntVar]] = defaultdict(list)
    for (m, s), placed in exact.placed.items():
        people = [
            *((r, here) for team, here in exact.seated[m, s].items() for r in team.people),
            *exact.served[m, s].items(),
        ]
        for (place, there), (r, here) in product(placed.items(), people):
            key = (r, s, exact.options.zone(place))
            if key not in present:
                present[key] = exact.literal()
            if here.index == exact.held[m, s].index:
                surely[key].append(there)
            else:
                exact.model.add_bool_or([there.negated(), here.negated(), present[key]])
    for key, literals in surely.items():
        exact.model.add(sum(literals) <= present[key])
    return present


def _count_breaks(exact: ExactModel) -> None:
    """Count the breaks of every delegate, and keep them fair where that is a rule."""
    counts = {
        r: [
            end
            for day in days_of(exact.options.outline)
            for end in _ends(exact, exact.busy.get(r, {}), day)
        ]
        for r in exact.options.delegates
    }
    exact.breaks = sum(end for ends in counts.values() for end in ends)
    fairness = exact.options.outline.tune[FAIRNESS]
    if fairness == NO_FAIRNESS:
        return
    least = exact.model.new_int_var(0, len(exact.options.outline.times.day), "")
    for ends in counts.values():
        exact.model.add(sum(ends) <= least + fairness)
        exact.model.add(sum(ends) >= least)


def _ends(exact: ExactModel, busy: dict[int, IntVar], day: Sequence[int]) -> Iterator[IntVar]:
    """Give a literal for each slot of a day with which a break ends."""
    model = exact.model
    begun: IntVar | None = None
    for before, s in pairwise([-1, *day]):
        if begun is not None and s in busy:
            end, now, just = exact.literal(), busy[s], busy.get(before)
            reasons = [now, begun] if just is None else [now, begun, just.negated()]
            model.add_bool_or([end, *(reason.negated() for reason in reasons)])
            for reason in reasons:
                model.add_implication(end, reason)
            yield end
        if s in busy:
            begun = busy[s] if begun is None else _either(exact, begun, busy[s])


def _either(exact: ExactModel, one: IntVar, other: IntVar) -> IntVar:
    both = exact.literal()
    exact.model.add_bool_or([one, other, both.negated()])
    exact.model.add_implication(one, both)
    exact.model.add_implication(other, both)
    return both
