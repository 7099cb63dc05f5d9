"""How fast a plan is mended: 50 no-shows at an event of the shape of Athens 2014.

Each no-show is somebody who is not there all day. The plan is repaired from the same state each
time, and the checker confirms each repair.
"""

import random
import statistics
from collections.abc import Sequence
from dataclasses import replace

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.time import Stretch
from gatewayapp.planning.engine import plan_event
from gatewayapp.planning.options import PlanOptions
from tests.planning.made_events import made_event

NO_SHOWS = 50


def measure(_arguments: Sequence[str] = ()) -> None:
    """Measure and print the seconds and the meetings that moved or were lost."""
    facts = made_event(1, hosts=250, visitors=307, meetings=851, slots=16, tables=70)
    plan = [
        replace(meeting, id=i)
        for i, meeting in enumerate(plan_event(facts, options=PlanOptions(10)).meetings, 1)
    ]
    people = sorted({d for meeting in plan for d in meeting.delegates})
    seconds, moved, above = [], [], []
    for missing in random.Random(1).sample(people, NO_SHOWS):
        without = _away(facts, missing)
        result = plan_event(without, plan, PlanOptions(seconds=5, repair=True))
        if find_conflicts(without, result.meetings):
            raise AssertionError(missing)
        seconds.append(result.seconds)
        above.append(result.score.moved - (result.bound.moved or 0))
        moved.append(result.score.moved - sum(missing in meeting.delegates for meeting in plan))
    print(f"{NO_SHOWS} no-shows among {len(plan)} meetings:", end=" ")
    print(f"median {statistics.median(seconds):.2f} s, longest {max(seconds):.2f} s;", end=" ")
    print(f"other meetings moved: median {statistics.median(moved):.0f}, most {max(moved)};", end=" ")
    print(f"within 1 of the proven least: {sum(it <= 1 for it in above)} of {NO_SHOWS}")


def _away(facts: EventFacts, missing: int) -> EventFacts:
    day = (Stretch(facts.slots[0].start, facts.slots[-1].end),)
    sides = [
        replace(
            side,
            delegates=tuple(
                replace(d, absences=day) if d.registration == missing else d for d in side.delegates
            ),
        )
        for side in facts.participants
    ]
    return replace(facts, participants=tuple(sides))
