import csv
import threading
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gatewayapp.domain.progress import Progress, Step
from gatewayapp.planning.core_process import Manner, ProvingProcess
from gatewayapp.planning.core_proof import Prover
from gatewayapp.planning.dzn import Instance, read_instance
from gatewayapp.planning.options import PlanStatus
from gatewayapp.planning.published import as_json, solve
from gatewayapp.planning.published_check import count_breaks, faults_of
from tests.planning.instances import drawn_instance

SHARED = Path(__file__).parents[3] / "shared" / "b2b"


def fewest_breaks(instance: Instance, fairness: int | None) -> int | None:
    """Try every plan."""
    plans = product(*(sorted(allowed) for allowed in instance.allowed))
    legal = (plan for plan in plans if not any(faults_of(instance, plan, fairness)))
    return min((sum(count_breaks(instance, plan)) for plan in legal), default=None)


@settings(max_examples=40)
@given(
    st.integers(0, 10_000),
    st.integers(2, 5),
    st.integers(1, 6),
    st.integers(2, 4),
    st.integers(1, 3),
    st.sampled_from([0, 1, 2, None]),
    st.sampled_from([1, 2]),
)
def test_proven_answer_equals_brute_force(
    seed: int, people: int, meetings: int, slots: int, tables: int, fairness: int | None, threads: int
):
    instance = drawn_instance(seed, people, meetings, slots, tables)
    solved = solve(instance, fairness, seconds=20, threads=threads)
    best = fewest_breaks(instance, fairness)
    assert solved.breaks == best
    assert solved.status is (PlanStatus.INFEASIBLE if best is None else PlanStatus.OPTIMAL)
    assert best is None or not list(faults_of(instance, solved.slots, fairness))


def test_stopped_solving_says_that_nothing_is_known():
    progress = Progress()
    progress.stop()
    solved = solve(drawn_instance(1, 8, 12, 8, 4), progress=progress)
    assert solved.status is PlanStatus.UNKNOWN
    assert solved.slots == ()


def test_solving_stopped_at_its_first_plan_gives_a_legal_plan():
    instance = drawn_instance(3, 60, 200, 20, 14)

    def look(step: Step) -> None:
        if step.best["breaks"] is not None:
            progress.stop()

    progress = Progress(look)
    solved = solve(instance, progress=progress)
    for thread in threading.enumerate():
        if thread.name.startswith("gateway-"):
            thread.join()
    assert solved.breaks == sum(count_breaks(instance, solved.slots))
    assert not list(faults_of(instance, solved.slots, 2))


def test_ended_process_is_told_apart_from_an_answer():
    with ProvingProcess(drawn_instance(5, 6, 9, 6, 3), None) as process:
        process._process.kill()
        process._process.join()
        with pytest.raises((EOFError, OSError)):
            process.answer()


def test_progress_tells_breaks_and_bound():
    steps = []
    solve(drawn_instance(2, 12, 24, 8, 3), seconds=1, progress=Progress(steps.append))
    assert all({"breaks", "bound"} == set(step.best) for step in steps)


@pytest.mark.parametrize(
    ("slots", "fault"),
    [
        ([0, 0], "participant 2 has 2 meetings in slot 1"),
        ([1, 0], "meeting 2 not after meeting 1"),
        ([0, 2], "participant 3 in slot 3, which is forbidden"),
        ([3, 4], "meeting 1 in slot 4, which its session or fixed time rules out"),
        ([0], "1 slots for 2 meetings"),
    ],
)
def test_checker_finds_the_fault(slots: list[int], fault: str):
    instance = Instance(
        3,
        5,
        1,
        ((0, 1), (1, 2)),
        (frozenset({0, 1, 2}), frozenset(range(5))),
        (frozenset(), frozenset(), frozenset({2})),
        ((0, 1),),
    )
    assert fault in list(faults_of(instance, slots, None))


def test_checker_counts_tables_and_unfair_breaks():
    instance = Instance(
        4, 4, 1, ((0, 1), (2, 3), (0, 1)), (frozenset(range(4)),) * 3, (frozenset(),) * 4, ()
    )
    assert list(faults_of(instance, [0, 0, 3], 0)) == ["2 meetings in slot 1", "breaks differ by 1"]
    assert count_breaks(instance, [0, 1, 3]) == [1, 1, 0, 0]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"forbidden": ({0, 1}, {2, 3}, set())}, "no slot in which participants 1 and 2 may meet"),
        ({"forbidden": (set(), {0, 1, 2}, set())}, "Participant 2 has 2 meetings, but only 1 slots"),
        ({"allowed": ({0}, {0})}, "Participant 2: meetings 1 and 2 are both fixed at slot 1"),
        ({"order": ((0, 1), (1, 0))}, "would have to come before itself"),
        ({"tables": 0}, "There are 2 meetings, but the tables hold only 0"),
    ],
)
def test_plainly_impossible_instance_says_why(change: dict[str, tuple], reason: str):
    instance = Instance(3, 4, 1, ((0, 1), (1, 2)), ({0, 1, 2, 3},) * 2, (set(),) * 3, ())
    solved = solve(replace(instance, **change))
    assert solved.status is PlanStatus.INFEASIBLE
    assert reason in str(as_json(solved)["reason"])


@pytest.mark.parametrize("manner", Manner)
def test_process_of_its_own_gives_the_same_answers(manner: Manner):
    instance = drawn_instance(5, 6, 9, 6, 3)
    with ProvingProcess(instance, None, manner) as process:
        for most in (0, 6, None):
            expected = Prover(instance, None).ask_to_the_end(most)
            process.ask(most)
            asked, plan = process.answer()
            assert asked == most
            assert (plan is not None) is expected
            assert plan is None or not list(faults_of(instance, plan, None))


@pytest.mark.skipif(not SHARED.exists(), reason="the published instances are not here")
@pytest.mark.parametrize("name", ["tic-12.original", "tic-13crafc.original", "forumt-14crafd.forb0003"])
def test_published_instance_is_proven_with_the_published_value(name: str):
    with (SHARED / "published.csv").open(encoding="utf-8") as file:
        rows = {(row["instance"], row["fairness"]): row["optimum"] for row in csv.DictReader(file)}
    solved = solve(read_instance(SHARED / f"{name}.dzn"), fairness=2)
    assert str("UNSAT" if solved.breaks is None else solved.breaks) == rows[name, "2"]
    assert solved.status in {PlanStatus.OPTIMAL, PlanStatus.INFEASIBLE}
