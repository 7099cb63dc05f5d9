import pytest

from gatewayapp.domain.events import Rules
from gatewayapp.domain.faults import Cancelled
from gatewayapp.domain.progress import Progress, Step
from gatewayapp.planning import preparing
from gatewayapp.planning.engine import plan_event
from gatewayapp.planning.options import PlanOptions
from tests.planning.made_events import made_event


def _compiled() -> dict[str, list[object]]:
    return {kernel.py_func.__name__: list(kernel.signatures) for kernel in preparing._kernels()}


def test_nothing_is_compiled_after_the_preparation():
    preparing.compile_all(Progress())
    before = _compiled()
    rules = Rules(max_meetings_in_a_row=3, rest_after=2, max_meetings=4)
    facts = made_event(1, 5, 8, 40, 6, 3, interpreters=2, rules=rules)
    plan = plan_event(facts, options=PlanOptions(threads=1, moves=300_000)).meetings
    plan_event(facts, plan, PlanOptions(threads=1, moves=1, repair=True))
    assert _compiled() == before


def test_preparation_can_be_stopped_between_two_kernels():
    steps: list[Step] = []

    def stop(step: Step) -> None:
        steps.append(step)
        progress.stop()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        preparing.compile_all(progress)
    assert [str(step.line) for step in steps] == [
        "Preparing the planner (only the first time on this computer)"
    ]
