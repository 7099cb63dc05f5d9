import pytest

from gatewayapp.gui.plan.figures import Standing, Tone, bound_of, figures_of


def said(standing):
    return [f"{f.headline or f.number}{f.of} {f.words}" for f in figures_of(standing)]


def test_figures_of_a_checked_plan():
    standing = Standing(500, 486, breaks=3, worst_breaks=2, moved=11, edition=3, most_met=487)
    assert said(standing) == [
        "486/500 wishes met",
        "3 breaks, 2 at most for one",
        "0 hard rules broken",
        "11 moved since edition 3",
        "At most 1 better proven: 487 cannot be beaten",
    ]


def test_figures_are_at_most_five():
    assert len(figures_of(Standing(9, 9, edition=1, most_met=9, fewest_breaks=0))) == 5


def test_broken_rules_are_bad_and_none_are_good():
    assert figures_of(Standing(1, 1, conflicts=1))[2].tone is Tone.BAD
    assert figures_of(Standing(1, 1))[2].tone is Tone.GOOD


@pytest.mark.parametrize(
    ("standing", "headline"),
    [
        (Standing(9, 8), None),
        (Standing(9, 8, most_met=9), "At most 1 better"),
        (Standing(9, 9, most_met=9), "Proven best"),
        (Standing(9, 9, breaks=2, most_met=9, fewest_breaks=0), "Nearly proven best"),
        (Standing(9, 9, breaks=2, most_met=9, fewest_breaks=2), "Proven best"),
    ],
)
def test_bound_is_said_as_a_sentence(standing, headline):
    figure = bound_of(standing)
    assert (str(figure.headline) if figure else None) == headline
