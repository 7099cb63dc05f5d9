from gatewayapp.domain.wording import sentence
from gatewayapp.gui.plan.marks import Fit, Lift, Mark
from tests.gui.plan.facts import KOBE, LULEA, meeting

NOTHING = sentence("")


def lift(*fits):
    marks = {slot: Mark(fit, NOTHING, NOTHING) for slot, fit in enumerate(fits)}
    return Lift(meeting(1, KOBE, LULEA, 0), "Luleå Grön", "SE", 0, marks)


def test_next_fit_jumps_over_what_is_blocked():
    lifted = lift(Fit.HERE, Fit.BLOCKED, Fit.BLOCKED, Fit.COSTS)
    assert lifted.next_fit(0, 1, range(4)) == 3
    assert lifted.next_fit(3, -1, range(4)) == 0


def test_next_fit_stays_where_nothing_fits():
    lifted = lift(Fit.BLOCKED, Fit.HERE, Fit.BLOCKED)
    assert lifted.next_fit(1, 1, range(3)) == 1
    assert lifted.next_fit(1, -1, range(3)) == 1
