import pytest

from gatewayapp.domain.faults import Cancelled
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import sentence


def test_part_reports_as_share_of_the_whole():
    steps = []
    part = Progress(steps.append).part(0.2, 0.6)
    part.report(sentence("Half of it"), 0.5, best="plan")
    part.report(sentence("Nobody knows"))
    assert [step.fraction for step in steps] == [pytest.approx(0.4), None]
    assert steps[0].best == "plan"


def test_part_stops_with_the_whole_and_the_other_way_round():
    whole = Progress()
    part = whole.part(0, 1).part(0, 0.5)
    part.check()
    whole.stop()
    with pytest.raises(Cancelled):
        part.check()
    other = Progress()
    other.part(0, 1).stop()
    assert other.stopped
