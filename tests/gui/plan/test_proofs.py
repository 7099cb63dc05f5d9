import pytest

from gatewayapp.gui.plan.proofs import proof_lines
from gatewayapp.planning.options import Part


def said(*parts):
    return [str(line) for line in proof_lines(parts)]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Part("wish_value", 900, 900, is_best=True), "proven best"),
        (Part("wish_value", 900, 1000, is_best=False), "at most 10.0 % better"),
        (Part("wish_value", 900, None, is_best=False), "not proven"),
    ],
)
def test_value_is_said_without_its_number(value, words):
    assert said(value) == [f"Wishes met, by number and rank: {words}"]


def test_parts_behind_the_best_say_by_how_much_they_could_be_fewer():
    lines = said(
        Part("wish_value", 900, 900, is_best=True),
        Part("breaks", 2, 2, is_best=True),
        Part("idle_slots", 5, 3, is_best=False),
    )
    assert lines[1:] == ["Breaks: 2, proven best", "Idle slots: 5, at most 2 fewer"]


def test_nothing_is_proven_behind_a_part_that_could_be_better():
    lines = said(
        Part("wish_value", 900, 1000, is_best=False),
        Part("breaks", 2, 0, is_best=False),
        Part("idle_slots", 5, 0, is_best=False),
    )
    assert lines[1:] == ["Breaks: 2", "Idle slots: 5"]


def test_parts_without_a_bound_and_moves_are_plain_or_left_out():
    assert said(Part("moved", 0, 0, is_best=True), Part("table_changes", 7, None, is_best=False)) == [
        "Table changes: 7"
    ]
