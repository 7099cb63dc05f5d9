from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.gui.plan.story import LONGEST_STORY, Story, clock


def told(values):
    story = Story()
    for second, value in enumerate(values):
        story.tell(float(second), value)
    return story


def test_story_keeps_only_changes():
    assert told([3, 3, 5, 5]).steps == [(0.0, 3), (2.0, 5)]


def test_story_of_nothing_has_no_corners():
    assert Story().corners(100, 50) == []


def test_flat_story_lies_at_the_top():
    story = told([7, 7])
    assert {y for _, y in story.corners(100, 50)} == {0}


def test_story_is_quiet_when_its_second_half_brought_nothing():
    story = told([1, 2, 3])
    assert not story.is_quiet
    story.tell(8.0, 3)
    assert story.is_quiet


def test_corners_stop_at_the_right_edge_below_the_bound():
    story = told([0, 10])
    story.tell(4.0, 10, bound=20)
    corners = story.corners(100, 50)
    assert corners[0] == (0, 50)
    assert corners[-1] == (100, 25)


@given(st.lists(st.integers(0, 900), min_size=1))
def test_corners_stay_in_the_box_and_run_to_the_right(values):
    corners = told(values).corners(200, 40)
    assert all(0 <= x <= 200.001 and -0.001 <= y <= 40.001 for x, y in corners)
    assert all(before[0] <= after[0] + 0.001 for before, after in pairwise(corners))


def test_long_story_is_thinned_and_keeps_its_ends():
    story = told(range(3 * LONGEST_STORY))
    assert len(story.steps) <= LONGEST_STORY
    assert story.steps[0] == (0.0, 0)
    assert story.value == 3 * LONGEST_STORY - 1


def test_clock_says_minutes_and_seconds():
    assert [clock(seconds) for seconds in (0, 41.9, 61, 600)] == ["0:00", "0:41", "1:01", "10:00"]


def test_wishes_of_different_worth_are_told_in_percent_of_the_bound():
    story = Story(in_percent=True)
    story.tell(1.0, 1990)
    assert story.said(1990) == ""
    story.tell(2.0, 1999, bound=2000)
    assert [story.said(value) for value in (1000, 1999, 2000)] == ["50 %", "99.9 %", "100 %"]
    assert told([7]).said(7) == "7"


def test_story_that_is_nearly_at_its_bound_looks_so():
    story = told([99])
    story.tell(2.0, 99, bound=100)
    assert story.corners(100, 50)[-1] == (100, 5)
