import pytest

from gatewayapp.gui.plan.figures import Standing, Tone, bound_of, figures_of


def said(standing):
    return [f"{f.headline or f.number}{f.of} {f.words}" for f in figures_of(standing)]


def test_figures_of_a_checked_plan():
    standing = Standing(
        500, 486, 3, worst_breaks=2, moved=11, edition=3, value=486, most_value=487, most_met=487
    )
    assert said(standing) == [
        "486/500 wishes met",
        "3 breaks, 2 at most for one",
        "0 hard rules broken",
        "11 moved since edition 3",
        "At most 1 better proven: 487 cannot be beaten",
    ]


def test_figures_are_at_most_five():
    assert len(figures_of(Standing(9, 9, edition=1, value=9, most_value=9, fewest_breaks=0))) == 5


def test_broken_rules_are_bad_and_none_are_good():
    assert figures_of(Standing(1, 1, conflicts=1))[2].tone is Tone.BAD
    assert figures_of(Standing(1, 1))[2].tone is Tone.GOOD


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({}, None),
        ({"most_value": 1000}, "At most 10.0 % better, proven, by number and rank of wishes"),
        ({"most_value": 901}, "At most 0.2 % better, proven, by number and rank of wishes"),
        ({"most_value": 1000, "most_met": 10}, "At most 1 better, proven: 10 cannot be beaten"),
        ({"most_value": 900}, None),
        ({"most_value": 900, "fewest_breaks": 0}, None),
        ({"most_value": 900, "fewest_breaks": 2}, "Proven best, neither more wishes nor fewer breaks"),
    ],
)
def test_bound_is_said_as_a_sentence(known, said):
    figure = bound_of(Standing(10, 9, breaks=2, value=900, **known))
    assert (f"{figure.headline}, {figure.words}" if figure else None) == said


@pytest.mark.parametrize(
    ("known", "words", "tones"),
    [
        ({}, ["9/10 wishes met", "2 breaks, 1 at most for one"], [Tone.PLAIN, Tone.PLAIN]),
        (
            {"most_value": 1000, "fewest_breaks": 2},
            ["9/10 wishes met", "2 breaks, 1 at most for one"],
            [Tone.PLAIN, Tone.PLAIN],
        ),
        (
            {"most_value": 900},
            ["9/10 wishes met, proven best", "2 breaks, 1 at most for one"],
            [Tone.GOOD, Tone.PLAIN],
        ),
        (
            {"most_value": 900, "fewest_breaks": 1},
            ["9/10 wishes met, proven best", "2 breaks, at most 1 fewer"],
            [Tone.GOOD, Tone.PLAIN],
        ),
        (
            {"most_value": 900, "breaks": 1, "fewest_breaks": 0},
            ["9/10 wishes met, proven best", "1 break, at most 1 fewer"],
            [Tone.GOOD, Tone.PLAIN],
        ),
        (
            {"most_value": 900, "fewest_breaks": 2},
            ["9/10 wishes met, proven best", "2 breaks, proven fewest"],
            [Tone.GOOD, Tone.GOOD],
        ),
    ],
)
def test_each_part_says_what_is_proven_of_it(known, words, tones):
    standing = Standing(10, 9, worst_breaks=1, value=900, **{"breaks": 2, **known})
    assert said(standing)[:2] == words
    assert [figure.tone for figure in figures_of(standing)[:2]] == tones


def test_no_breaks_are_the_fewest_without_a_proof():
    assert said(Standing(9, 9, value=900, most_value=900))[1] == "0 breaks, proven fewest"
