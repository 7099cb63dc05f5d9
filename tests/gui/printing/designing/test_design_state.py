import pytest

from gatewayapp.gui.printing.designing.alterations import altered, without
from gatewayapp.gui.printing.designing.design_state import DesignState
from gatewayapp.services.badge_designs import Shows, shipped_design
from gatewayapp.services.print_options import find_stock


@pytest.fixture
def state(qapp) -> DesignState:
    return DesignState(shipped_design(find_stock("a4-2x5-80x50")))


def test_nothing_is_altered_at_first(state):
    assert not state.is_altered
    assert not state.can_go_back


def test_what_is_done_to_one_part_in_a_row_is_one_step(state):
    for size in (20.0, 19.0, 18.0):
        state.alter(altered(state.design, Shows.NAME, size=size))
    state.choose(Shows.COUNTRY)
    state.alter(without(state.design, Shows.COUNTRY))
    state.go_back()
    assert Shows.COUNTRY in {field.shows for field in state.design.fields}
    state.go_back()
    assert not state.is_altered
    assert not state.can_go_back


def test_reset_is_a_step_that_can_be_taken_back(state):
    state.alter(altered(state.design, Shows.NAME, size=18.0))
    mine = state.design
    state.reset()
    assert state.design == state.shipped
    state.go_back()
    assert state.design == mine


def test_alteration_that_changes_nothing_is_not_told(state, qtbot):
    with qtbot.assertNotEmitted(state.changed):
        state.alter(altered(state.design, Shows.NAME, size=state.design.fields[2].size))
