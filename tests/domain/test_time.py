"""Stretches of time."""

from gatewayapp.domain.time import Stretch, joined
from tests.domain.small_event import at


def test_stretches_that_only_touch_do_not_overlap() -> None:
    assert not Stretch(at(9), at(10)).overlaps(Stretch(at(10), at(11)))
    assert Stretch(at(9), at(10, 1)).overlaps(Stretch(at(10), at(11)))


def test_stretch_covers_itself_and_what_lies_inside() -> None:
    morning = Stretch(at(9), at(12))
    assert morning.covers(morning)
    assert morning.covers(Stretch(at(10), at(11)))
    assert not morning.covers(Stretch(at(11), at(13)))


def test_joined_sorts_and_joins_what_touches() -> None:
    parts = [Stretch(at(13), at(14)), Stretch(at(10), at(11)), Stretch(at(9), at(10))]
    assert joined(parts) == (Stretch(at(9), at(11)), Stretch(at(13), at(14)))
