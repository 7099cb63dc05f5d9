"""Is there a plan of a published instance with so few breaks? Asked of a SAT solver.

The encoding follows Bofill et al., JAIR 74 (2022), with their implied constraints: a
participant is busy in as many slots as it has meetings, and in a slot at most twice as many
participants are busy as there are tables. One is added: who has no break is busy from the first
meeting on for as many slots as there are meetings, and then no more.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from pysat.card import CardEnc, EncType, ITotalizer
from pysat.formula import IDPool
from pysat.solvers import Solver

from gatewayapp.planning.core_tables import TableCount, best_count, hosts_of
from gatewayapp.planning.dzn import Instance

SOLVER = "glucose42"
PAIRWISE_UP_TO = 6
COUNTED = 10
"""How far breaks are counted at first."""


@dataclass
class Formula:
    """Clauses under construction. ``held`` is each meeting's literal in each slot it may have."""

    instance: Instance
    pool: IDPool = field(default_factory=IDPool)
    clauses: list[list[int]] = field(default_factory=list)
    held: dict[tuple[int, int], int] = field(default_factory=dict)
    breaks: list[int] = field(default_factory=list)

    def variable(self, *name: object) -> int:
        """Give the variable of a name."""
        return int(self.pool.id(name))

    def add(self, *literals: int) -> None:
        """Add a clause."""
        self.clauses.append(list(literals))

    def at_most(self, literals: Sequence[int], count: int) -> None:
        """Let at most so many literals be true."""
        if count <= 0:
            self.clauses += [[-literal] for literal in literals]
        elif count < len(literals):
            self._count(CardEnc.atmost, literals, count, _encoding(literals, count))

    def exactly(self, literals: Sequence[int], count: int) -> None:
        """Let exactly so many literals be true."""
        if count >= len(literals):
            self.clauses += [[literal] for literal in literals]
        else:
            self._count(CardEnc.equals, literals, count, EncType.totalizer)

    def _count(self, kind: Any, literals: Sequence[int], count: int, encoding: int) -> None:
        made = kind(lits=list(literals), bound=count, vpool=self.pool, encoding=encoding)
        self.clauses += made.clauses


def _encoding(literals: Sequence[int], count: int) -> int:
    if count > 1:
        return int(EncType.totalizer)
    return int(EncType.pairwise if len(literals) <= PAIRWISE_UP_TO else EncType.seqcounter)


def formula_of(instance: Instance, fairness: int | None, tables: TableCount) -> Formula:
    """Encode "there is a plan"; ``breaks`` are true where one ends."""
    formula = Formula(instance)
    _place_meetings(formula)
    busy = _mark_busy(formula)
    _limit_tables(formula, busy, tables)
    _keep_order(formula)
    breaks = {
        p: _mark_breaks(formula, busy, p) for p, own in _meetings_of(instance).items() if len(own) > 1
    }
    for p, ends in breaks.items():
        _keep_together(formula, busy, p, ends)
    _share_fairly(formula, breaks, fairness)
    formula.breaks = [literal for some in breaks.values() for literal in some]
    return formula


def _meetings_of(instance: Instance) -> dict[int, list[int]]:
    own: defaultdict[int, list[int]] = defaultdict(list)
    for m, pair in enumerate(instance.pairs):
        for p in pair:
            own[p].append(m)
    return dict(sorted(own.items()))


def _place_meetings(formula: Formula) -> None:
    instance = formula.instance
    for m, (p, q) in enumerate(instance.pairs):
        slots = sorted(instance.allowed[m] - instance.forbidden[p] - instance.forbidden[q])
        literals = [formula.variable("held", m, s) for s in slots]
        formula.held.update({(m, s): literal for s, literal in zip(slots, literals, strict=True)})
        formula.add(*literals)
        formula.at_most(literals, 1)


def _mark_busy(formula: Formula) -> dict[int, list[int]]:
    """Say of each participant and slot whether there is a meeting, and count the busy slots."""
    busy: dict[int, list[int]] = {}
    for p, own in _meetings_of(formula.instance).items():
        busy[p] = [formula.variable("busy", p, s) for s in range(formula.instance.slots)]
        for s, literal in enumerate(busy[p]):
            here = [formula.held[m, s] for m in own if (m, s) in formula.held]
            formula.add(-literal, *here)
            for one in here:
                formula.add(literal, -one)
            formula.at_most(here, 1)
        formula.exactly(busy[p], len(own))
    return busy


def _limit_tables(formula: Formula, busy: dict[int, list[int]], tables: TableCount) -> None:
    instance = formula.instance
    hosts = hosts_of(instance)
    for s in range(instance.slots):
        here = [m for m in range(len(instance.pairs)) if (m, s) in formula.held]
        if tables is TableCount.BUSY_PEOPLE:
            formula.at_most([line[s] for line in busy.values()], 2 * instance.tables)
        elif tables is TableCount.BUSY_HOSTS:
            twice = [-formula.held[m, s] for m in here if hosts.issuperset(instance.pairs[m])]
            formula.at_most([busy[p][s] for p in sorted(hosts)] + twice, instance.tables + len(twice))
        else:
            formula.at_most([formula.held[m, s] for m in here], instance.tables)


def _keep_order(formula: Formula) -> None:
    for first, then in formula.instance.order:
        for s in range(formula.instance.slots):
            if (then, s) in formula.held:
                before = [formula.held[first, t] for t in range(s) if (first, t) in formula.held]
                formula.add(-formula.held[then, s], *before)


def _mark_breaks(formula: Formula, busy: dict[int, list[int]], p: int) -> list[int]:
    """Give a literal for each slot in which a break of the participant may end."""
    begun = [formula.variable("begun", p, s) for s in range(formula.instance.slots)]
    ends: list[int] = []
    for s, literal in enumerate(busy[p]):
        earlier = begun[s - 1 : s] if s else []
        formula.add(-literal, begun[s])
        formula.add(-begun[s], literal, *earlier)
        for before in earlier:
            formula.add(-before, begun[s])
        if s > 1:
            end = formula.variable("end", p, s)
            formula.add(end, -literal, busy[p][s - 1], -begun[s - 1])
            for reason in (literal, -busy[p][s - 1], begun[s - 1]):
                formula.add(-end, reason)
            ends.append(end)
    return ends


def _keep_together(formula: Formula, busy: dict[int, list[int]], p: int, ends: Sequence[int]) -> None:
    """Say when a participant without a break is busy, given when its meetings begin."""
    meetings = sum(p in pair for pair in formula.instance.pairs)
    some = formula.variable("some break", p)
    formula.add(-some, *ends)
    for end in ends:
        formula.add(-end, some)
    begun = [formula.variable("begun", p, s) for s in range(formula.instance.slots)]
    formula.add(begun[max(formula.instance.slots - meetings, 0)])
    for s, literal in enumerate(busy[p]):
        full = [begun[s - meetings]] if s >= meetings else []
        formula.add(some, -begun[s], literal, *full)
        for over in full:
            formula.add(some, -over, -literal)


def _share_fairly(formula: Formula, breaks: dict[int, list[int]], fairness: int | None) -> None:
    """Let no two participants' breaks differ by more than ``fairness``."""
    if fairness is None:
        return
    someone_has_none = len(breaks) < formula.instance.participants
    if someone_has_none:
        for ends in breaks.values():
            formula.at_most(ends, fairness)
        return
    for level in range(1, formula.instance.slots):
        reached = formula.variable("reached", level)
        for ends in breaks.values():
            _under(formula, -reached, ends, level + fairness - 1)
            _under(formula, reached, [-end for end in ends], len(ends) - level)


def _under(formula: Formula, condition: int, literals: Sequence[int], count: int) -> None:
    """Let at most so many literals be true where ``condition`` is."""
    mark = len(formula.clauses)
    if count < 0:
        formula.add(-condition)
        return
    formula.at_most(literals, count)
    for clause in formula.clauses[mark:]:
        clause.append(-condition)


class Prover:
    """A solver that is asked for plans with at most so many breaks, and learns from each question."""

    def __init__(
        self,
        instance: Instance,
        fairness: int | None,
        solver: str = SOLVER,
        tables: TableCount | None = None,
        settings: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        self._formula = formula_of(instance, fairness, tables or best_count(instance))
        self._solver = Solver(name=solver)
        if settings:
            self._solver.configure(settings)
        self._solver.append_formula(self._formula.clauses)
        self._counted: ITotalizer | None = None

    def ask(self, most: int | None, conflicts: int) -> bool | None:
        """Look for a plan with at most so many breaks (None: any number).

        None: not known after so many conflicts; asking again goes on from there. Other threads
        run meanwhile.
        """
        assumed = self._at_most(most)
        self._solver.conf_budget(conflicts)
        answer: bool | None = self._solver.solve_limited(assumptions=assumed, expect_interrupt=True)
        return answer

    def ask_to_the_end(self, most: int | None) -> bool:
        """Look for a plan with at most so many breaks until the answer is known."""
        return bool(self._solver.solve(assumptions=self._at_most(most)))

    def _at_most(self, most: int | None) -> list[int]:
        if most is None or most >= len(self._formula.breaks):
            return []
        if self._counted is None:
            ends, top = self._formula.breaks, self._formula.pool.top
            self._counted = ITotalizer(lits=ends, ubound=min(COUNTED, len(ends)), top_id=top)
            self._solver.append_formula(self._counted.cnf.clauses)
        if most >= len(self._counted.rhs):
            self._counted.increase(ubound=2 * most, top_id=self._counted.top_id)
            self._solver.append_formula(self._counted.cnf.clauses[-self._counted.nof_new :])
        return [-self._counted.rhs[most]]

    def suggest(self, slots: Sequence[int]) -> None:
        """Let the solver begin near a plan; slots count from 0."""
        self._solver.set_phases(
            [literal if slots[m] == s else -literal for (m, s), literal in self._formula.held.items()]
        )

    def slots(self) -> list[int]:
        """Give the slot of each meeting, from 0, after the answer yes."""
        true: Iterable[int] = self._solver.get_model() or ()
        chosen = {literal for literal in true if literal > 0}
        place = {m: s for (m, s), literal in self._formula.held.items() if literal in chosen}
        return [place[m] for m in range(len(self._formula.instance.pairs))]

    def close(self) -> None:
        """Free the solver's memory."""
        self._solver.delete()
        if self._counted is not None:
            self._counted.delete()
