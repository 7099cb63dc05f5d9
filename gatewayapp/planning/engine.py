"""Plan an event: who meets whom, when, where and with which interpreter.

The work is done in a thread of its own, so that the caller hears of it several times a second and
has an answer at once when it is stopped, whatever is going on: importing and compiling the solvers
at the first time, laying out a large event, checking a plan. Importing this module is quick.
"""

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.faults import Cancelled
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.progress import Progress, Step
from gatewayapp.domain.wording import sentence
from gatewayapp.planning.options import PlanOptions, PlanResult, Ready

STANDARD_OPTIONS = PlanOptions()
SILENT = Progress()
LOOK_EVERY, REPORT_EVERY = 0.04, 0.16
GRACE = 0.07
"""Seconds that the work has to end by itself after it was stopped."""


def plan_event(
    facts: EventFacts,
    meetings: Sequence[Meeting] = (),
    options: PlanOptions = STANDARD_OPTIONS,
    progress: Progress = SILENT,
) -> PlanResult:
    """Plan an event; ``meetings`` are those it has now.

    Meetings that are pinned, held, no-show or cancelled stay as they are. The others are
    planned anew, or in a repair kept where they are unless they break a rule; the result is never
    worse than they are. When ``progress`` is stopped the best plan so far is returned. Raises
    ``Fault`` if meetings that must stay contradict each other, or if the event has no slots;
    ``Cancelled`` if it is stopped before there is a plan that is checked.
    """
    progress.check()
    work = _Work(facts, tuple(meetings), options)
    return work.watched(progress)


@dataclass
class _Work:
    """Planning in a thread, seen from outside."""

    facts: EventFacts
    meetings: tuple[Meeting, ...]
    options: PlanOptions
    ready: Ready = field(default_factory=Ready)
    step: Step = field(default=Step(sentence("Getting the planner ready")))
    result: PlanResult | None = None
    error: BaseException | None = None

    def watched(self, progress: Progress) -> PlanResult:
        """Run to the end, or until it is stopped; pass on how far it is."""
        inner = Progress(self._listen)
        thread = threading.Thread(target=self._run, args=(inner,), name="gateway-plan")
        thread.start()
        told, stopped = _Teller(progress), 0.0
        while thread.is_alive():
            thread.join(LOOK_EVERY)
            told.tell(self.step)
            if progress.stopped:
                inner.stop()
                stopped = stopped or time.perf_counter()
                if time.perf_counter() - stopped > GRACE:
                    return self._left()
        return self._answer(told)

    def _run(self, inner: Progress) -> None:
        try:
            from gatewayapp.planning.compiled import with_sound_kernels
            from gatewayapp.planning.planner import make_plan

            self.result = with_sound_kernels(
                lambda: make_plan(self.facts, self.meetings, self.options, inner, self.ready)
            )
        except BaseException as error:  # noqa: BLE001 - raised again in the caller's thread
            self.error = error

    def _listen(self, step: Step) -> None:
        self.step = step

    def _left(self) -> PlanResult:
        """Answer with what is ready, and leave the thread, which ends by itself soon."""
        if self.ready.result is None:
            raise Cancelled
        return self.ready.result

    def _answer(self, told: "_Teller") -> PlanResult:
        if self.error is not None:
            raise self.error
        assert self.result is not None
        told.tell(self.step, at_once=True)
        return self.result


@dataclass
class _Teller:
    """Passes steps on, each new one soon and the last one again as a sign of life."""

    progress: Progress
    last: float = field(default_factory=time.perf_counter)

    def tell(self, step: Step, *, at_once: bool = False) -> None:
        """Tell a step if it is time to."""
        now = time.perf_counter()
        if at_once or now - self.last >= REPORT_EVERY:
            self.last = now
            self.progress.report(step.line, step.fraction, step.best)
