import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.planning.core_proof import Prover
from gatewayapp.planning.core_tables import TableCount, best_count, hosts_of
from gatewayapp.planning.dzn import Instance
from gatewayapp.planning.published_check import faults_of
from tests.planning.instances import drawn_instance


def fair(pairs: list[tuple[int, int]], slots: int, tables: int) -> Instance:
    people = max(max(pair) for pair in pairs) + 1
    everywhere = (frozenset(range(slots)),) * len(pairs)
    return Instance(people, slots, tables, tuple(pairs), everywhere, (frozenset(),) * people, ())


@given(st.integers(0, 10_000), st.integers(2, 8), st.integers(1, 14))
def test_a_host_sits_in_each_meeting(seed: int, people: int, meetings: int):
    instance = drawn_instance(seed, people, meetings, 6, 3)
    hosts = hosts_of(instance)
    assert all(not hosts.isdisjoint(pair) for pair in instance.pairs)


@given(st.integers(0, 10_000), st.integers(2, 6), st.integers(1, 9), st.integers(1, 3))
def test_whatever_is_counted_the_answer_is_the_same(seed: int, people: int, meetings: int, tables: int):
    instance = drawn_instance(seed, people, meetings, 5, tables)
    answers = set()
    for count in TableCount:
        prover = Prover(instance, 1, tables=count)
        found = prover.ask_to_the_end(1)
        assert not found or not list(faults_of(instance, prover.slots(), 1))
        answers.add(found)
        prover.close()
    assert len(answers) == 1


@pytest.mark.parametrize(
    ("pairs", "count"),
    [
        ([(0, 2), (0, 3), (1, 2), (1, 3), (0, 1)], TableCount.BUSY_HOSTS),
        ([(0, 1), (1, 2), (0, 2), (0, 3), (1, 3), (2, 3)], TableCount.BUSY_PEOPLE),
    ],
)
def test_hosts_are_counted_where_few_of_them_meet(pairs: list[tuple[int, int]], count: TableCount):
    assert best_count(fair(pairs, slots=6, tables=1)) is count
