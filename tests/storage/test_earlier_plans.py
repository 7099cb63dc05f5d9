from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.wording import sentence
from gatewayapp.services import plan_book
from gatewayapp.services.history import redo, undo, undoable
from gatewayapp.storage.database import Database
from gatewayapp.storage.earlier_plans import earlier_plans
from tests.storage.making import STEP, with_people

PLANNED = sentence("Plan meetings")
PAIRS = ((1, 2), (1, 3), (2, 3))
SLOTS = ((9, 30), (9, 55), (10, 20))

places = st.lists(
    st.tuples(st.sampled_from(PAIRS), st.sampled_from(SLOTS)), max_size=3, unique_by=lambda it: it[0]
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("plan"), places),
        st.tuples(st.just("by hand"), places),
        st.tuples(st.just("cancel"), st.none()),
        st.tuples(st.just("undo"), st.none()),
        st.tuples(st.just("redo"), st.none()),
    ),
    max_size=8,
)


def meetings_at(table: int, wanted: list[tuple[tuple[int, int], tuple[int, int]]]) -> list[Meeting]:
    return [
        Meeting(0, *pair, datetime(2026, 12, 1, *slot), table, pair if slot[1] else pair[:1])
        for pair, slot in wanted
    ]


@settings(max_examples=25, deadline=None)
@given(steps)
def test_earlier_plans_are_what_they_were_whatever_came_after(
    wanted: list[tuple[str, list[tuple[tuple[int, int], tuple[int, int]]] | None]],
) -> None:
    with (
        TemporaryDirectory() as folder,
        Database.create(Path(folder) / "mission.gateway") as db,
    ):
        event = with_people(db, "ABC")
        people_are_there = undoable(db)
        seen = {}
        for act, plan in wanted:
            if act in {"plan", "by hand"}:
                name = PLANNED if act == "plan" else STEP
                meetings = meetings_at(event.tables[0].id, plan or [])
                change = plan_book.replace_plan(db, event.id, meetings, name)
                if act == "plan" and change.touched:
                    seen[change.id] = plan_book.list_meetings(db, event.id)
            elif act == "cancel":
                for meeting in plan_book.list_meetings(db, event.id)[:1]:
                    plan_book.set_state(db, meeting.id, MeetingState.CANCELLED)
            elif act == "redo":
                redo(db)
            elif undoable(db) != people_are_there:
                undo(db)
        with db.read() as rows:
            found = earlier_plans(rows, event.id, {PLANNED.template}, 99)
        newest_first = sorted(seen.items(), reverse=True)
        assert [(plan.line.change, plan.meetings) for plan in found] == newest_first


def test_no_more_plans_are_given_than_asked_for(db: Database) -> None:
    event = with_people(db, "ABC")
    for slot in SLOTS:
        meetings = meetings_at(event.tables[0].id, [(PAIRS[0], slot)])
        plan_book.replace_plan(db, event.id, meetings, PLANNED)
    with db.read() as rows:
        found = earlier_plans(rows, event.id, {PLANNED.template}, 2)
    assert [plan.meetings[0].start.minute for plan in found] == [20, 55]


def test_other_events_plans_are_left_out(db: Database) -> None:
    event = with_people(db, "ABC")
    plan_book.replace_plan(
        db, event.id, meetings_at(event.tables[0].id, [(PAIRS[0], SLOTS[0])]), PLANNED
    )
    with db.read() as rows:
        assert earlier_plans(rows, event.id + 1, {PLANNED.template}, 9) == ()
