from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.start.setting_up.table_numbers import numbers_in
from gatewayapp.services.event_altering import runs

THERE = range(1, 41)


@given(st.sets(st.sampled_from(THERE), min_size=1))
def test_numbers_written_by_the_program_are_read_again(numbers: set[int]) -> None:
    assert numbers_in(runs(sorted(numbers)), THERE) == tuple(sorted(numbers))


@pytest.mark.parametrize("text", ["3-5 9", "3 – 5, 9", "9；3～5", "９、３－５", "3,4,5,9,", " 9;5;4;3 "])
def test_numbers_may_be_written_in_many_ways(text: str) -> None:
    assert numbers_in(text, THERE) == (3, 4, 5, 9)


def test_run_takes_the_tables_that_are_there() -> None:
    assert numbers_in("1-9", (1, 2, 8, 9, 30)) == (1, 2, 8, 9)


@given(st.text(max_size=12))
def test_anything_else_is_refused_in_words(text: str) -> None:
    with suppress(Fault):
        assert set(numbers_in(text, THERE)) <= set(THERE)
