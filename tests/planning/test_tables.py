"""Tables: hosts keep theirs, nobody's rule is broken, and the search for better ones pays."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.events import Table
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.scoring import score_plan
from gatewayapp.planning.engine import plan_event
from gatewayapp.planning.grid import COST
from gatewayapp.planning.homes import seat_at_home
from gatewayapp.planning.options import PlanOptions
from gatewayapp.planning.table_moves import AT_TABLE, Rows, link_cost, shuffle
from gatewayapp.planning.table_rows import Sitting, rows_of
from gatewayapp.planning.tables import give_tables
from tests.planning.events import small_events
from tests.planning.made_events import made_event

MOVES = PlanOptions(threads=1, moves=200_000)


def sitting_of(facts: EventFacts, plan: Sequence[Meeting]) -> Sitting:
    """Forget the numbered tables of a plan."""
    zones = {zone.id: z for z, zone in enumerate(facts.zones)}
    tables = [facts.table_by_id[meeting.table] for meeting in plan]
    return Sitting(
        [facts.slot_by_start[meeting.start].index for meeting in plan],
        [zones[table.zone] if table.owner is None else -1 for table in tables],
        [meeting.delegates for meeting in plan],
        [meeting.interpreter for meeting in plan],
        {m: table.id for m, table in enumerate(tables) if table.owner is not None},
    )


@pytest.fixture(scope="module")
def roomy() -> EventFacts:
    """Give an event with a table for each host."""
    return made_event(3, hosts=10, visitors=40, meetings=110, slots=14, tables=12)


def test_hosts_keep_one_table_all_day_where_there_are_enough(roomy: EventFacts):
    score = plan_event(roomy, options=MOVES).score
    assert score.met == score.wishes
    assert score.host_changes <= 1
    assert score.table_changes < score.met


def test_tables_are_the_same_for_the_same_seed(roomy: EventFacts):
    sitting = sitting_of(roomy, plan_event(roomy, options=MOVES).meetings)
    assert give_tables(roomy, sitting, seed=4) == give_tables(roomy, sitting, seed=4)


def test_tables_are_given_even_if_the_search_is_stopped_at_once(roomy: EventFacts):
    plan = plan_event(roomy, options=MOVES).meetings
    tables = give_tables(roomy, sitting_of(roomy, plan), stopped=lambda: True)
    again = [replace(meeting, table=tables[m]) for m, meeting in enumerate(plan)]
    assert find_conflicts(roomy, again) == ()


def test_two_halls_with_a_long_way_between_them_are_kept_apart():
    facts = made_event(5, 8, 16, 60, 8, 10, zones=2, interpreters=2)
    far = tuple(replace(zone, walk=((3 - zone.id, 9),)) for zone in facts.zones)
    facts = replace(facts, zones=far)
    result = plan_event(facts, options=MOVES)
    assert find_conflicts(facts, result.meetings) == ()
    again = give_tables(facts, sitting_of(facts, result.meetings), seed=9)
    other = [replace(meeting, table=again[m]) for m, meeting in enumerate(result.meetings)]
    assert find_conflicts(facts, other) == ()


def test_short_ways_between_two_halls_are_walked_seldom():
    facts = made_event(5, 8, 16, 60, 8, 10, zones=2)
    near = tuple(replace(zone, walk=((3 - zone.id, 3),)) for zone in facts.zones)
    facts = replace(facts, zones=near)
    plan = plan_event(facts, options=MOVES).meetings
    tables = give_tables(facts, sitting_of(facts, plan), stopped=lambda: True)
    unpolished = [replace(meeting, table=tables[m]) for m, meeting in enumerate(plan)]
    polished, home = score_plan(facts, plan), score_plan(facts, unpolished)
    assert polished.rank < home.rank
    assert polished.walking_minutes < home.walking_minutes


def test_closed_table_takes_no_meeting_and_booth_only_its_owner(roomy: EventFacts):
    first, second, *rest = roomy.tables
    shut = replace(first, closed=(roomy.slots[2].stretch,))
    host = roomy.participants[0]
    booth = replace(second, owner=host.organisation)
    sides = (replace(host, booth=booth.id), *roomy.participants[1:])
    facts = replace(roomy, tables=(shut, booth, *rest), participants=sides)
    result = plan_event(facts, options=MOVES)
    assert find_conflicts(facts, result.meetings) == ()
    assert {m.table for m in result.meetings if host.organisation in m.pair} == {booth.id}


@settings(max_examples=40)
@given(small_events())
def test_cost_is_kept_up_to_date_and_swaps_at_no_heat_never_raise_it(facts: EventFacts):
    plan = plan_event(facts, options=PlanOptions(threads=1, moves=1000)).meetings
    sitting = sitting_of(facts, plan)
    rows = rows_of(facts, sitting, seed=1)
    seat_at_home(facts, sitting, rows)
    before = _whole_cost(rows)
    if rows.loose.size:
        shuffle(rows, 200, 0.0)
    assert _whole_cost(rows) - before == rows.tally[COST] <= 0
    given_twice = [m for m in rows.at[rows.at >= 0] if np.count_nonzero(rows.at == m) != 1]
    assert not given_twice
    tables: list[Table] = [facts.tables[t] for t in rows.meeting[:-1, AT_TABLE]]
    again = [replace(m, table=t.id) for m, t in zip(plan, tables, strict=True)]
    assert find_conflicts(facts, again) == ()


def _whole_cost(rows: Rows) -> int:
    """Add up the ways of all people, each of which is linked from both ends."""
    return sum(link_cost(rows, n) for n in range(len(rows.link))) // 2
