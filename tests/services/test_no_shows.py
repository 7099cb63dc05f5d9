"""Somebody does not come: the plan is repaired around them in one step that can be undone."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.no_shows import Kind
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.wishes import Wish
from gatewayapp.services.checking_in import check_in
from gatewayapp.services.history import redo, undo, undoable
from gatewayapp.services.no_shows import note_no_show, note_only, propose_repair
from gatewayapp.services.people import PersonLine, add_person, list_people
from gatewayapp.services.plan_book import list_meetings, publish, replace_plan, set_state
from gatewayapp.services.plan_process import PlanProcess
from gatewayapp.services.plan_runs import list_runs
from gatewayapp.services.plans import check_plan
from gatewayapp.services.today import Presence, open_day_book
from gatewayapp.services.wishes import add_wish
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, with_people

NO_SHOW, PLANNED, PINNED, HELD = (
    MeetingState.NO_SHOW,
    MeetingState.PLANNED,
    MeetingState.PINNED,
    MeetingState.HELD,
)


def at(hour: int, minute: int) -> datetime:
    return datetime(2026, 12, 1, hour, minute)


SLOTS = [at(9, 30), at(9, 55), at(10, 20), at(10, 45), at(11, 10), at(11, 35)]
NOW = at(9, 41)


def person_of(db: Database, event: Event, letter: str) -> PersonLine:
    (found,) = (it for it in list_people(db, event.id) if it.person.name.family == f"Family {letter}")
    return found


def id_of(db: Database, event: Event, letter: str) -> int:
    return person_of(db, event, letter).registration.id


def plan(db: Database, event: Event, *rows: tuple[str, int, MeetingState]) -> None:
    """Store meetings, each as its two letters, its slot and its state; all at the first free table."""

    def meeting(pair: str, slot: int, state: MeetingState, table: int) -> Meeting:
        one, other = (person_of(db, event, letter) for letter in pair)
        sides = one.person.organisation, other.person.organisation
        assert sides[0] is not None
        assert sides[1] is not None
        delegates = (one.registration.id, other.registration.id)
        return Meeting(
            0,
            *sides,
            SLOTS[slot],
            event.tables[table].id,
            delegates,
            state=state,  # type: ignore[arg-type]
        )

    used = [slot for _, slot, _ in rows]
    tables = [used[:at].count(slot) for at, slot in enumerate(used)]
    meetings = [meeting(*row, table) for row, table in zip(rows, tables, strict=True)]
    for pair in {frozenset((it.first, it.second)) for it in meetings}:
        add_wish(db, event.id, Wish(0, *sorted(pair)))
    replace_plan(db, event.id, meetings, STEP)


def wish(db: Database, event: Event, pair: str, rank: int = 3) -> None:
    one, other = (person_of(db, event, letter).person.organisation for letter in pair)
    assert one is not None
    assert other is not None
    add_wish(db, event.id, Wish(0, one, other, rank))


def rows_of(db: Database, event: Event) -> dict[str, tuple[int, MeetingState]]:
    """Give the stored meetings by the letters of their people: slot and state."""
    letters = {it.registration.id: it.person.name.family[-1:] for it in list_people(db, event.id)}
    return {
        "".join(letters[d] for d in it.delegates): (SLOTS.index(it.start), it.state)
        for it in list_meetings(db, event.id)
    }


@pytest.fixture
def event(db: Database) -> Event:
    """A meets B, C, D in turn; E wants to meet A, who has no time, for the morning ends at 10:40."""
    return with_people(db, "ABCDE")


def test_missing_peoples_meetings_are_noted_and_a_waiting_wish_comes_in(
    db: Database, event: Event
) -> None:
    plan(
        db,
        event,
        *(("AB", 0, PLANNED), ("AC", 1, PLANNED), ("AD", 2, PLANNED), ("AE", 3, PLANNED)),
        *(("BD", 4, PLANNED), ("CD", 5, PLANNED)),
    )
    wish(db, event, "BC")
    proposal = propose_repair(db, event.id, [id_of(db, event, "D")], NOW)
    assert [it.start for it in proposal.left] == [SLOTS[2], SLOTS[4], SLOTS[5]]
    assert proposal.no_show.since == SLOTS[2]
    assert (proposal.count(Kind.IN), proposal.count(Kind.OUT)) == (1, 3)
    assert rows_of(db, event)["AD"] == (2, PLANNED), "nothing is stored yet"
    change = note_no_show(db, proposal, NOW)
    assert str(change.name) == "Repair the plan without FAMILY D Given"
    after = rows_of(db, event)
    assert [after[pair] for pair in ("AD", "BD", "CD")] == [(2, NO_SHOW), (4, NO_SHOW), (5, NO_SHOW)]
    assert after["AB"], after["AC"] == ((0, PLANNED), (1, PLANNED))
    assert after["BC"][0] >= 2
    assert check_plan(db, event.id).conflicts == ()


def test_one_undo_brings_everything_back_and_redo_repeats_it(db: Database, event: Event) -> None:
    plan(db, event, ("AB", 1, PLANNED), ("AC", 3, PLANNED))
    wish(db, event, "BC")
    before, people = list_meetings(db, event.id), list_people(db, event.id)
    note_no_show(db, propose_repair(db, event.id, [id_of(db, event, "A")], NOW), NOW)
    after = list_meetings(db, event.id)
    assert after != before
    undo(db)
    assert list_meetings(db, event.id) == before
    assert list_people(db, event.id) == people
    redo(db)
    assert list_meetings(db, event.id) == after


def test_what_is_past_held_pinned_or_about_to_begin_stays(db: Database, event: Event) -> None:
    plan(
        db,
        event,
        *(("AB", 0, PLANNED), ("CD", 0, HELD), ("AC", 1, PLANNED), ("DE", 1, PLANNED)),
        *(("AD", 2, PINNED), ("AE", 3, PLANNED), ("CE", 4, PINNED)),
    )
    for pair in ("BC", "BD", "BE"):
        wish(db, event, pair)
    note_no_show(db, propose_repair(db, event.id, [id_of(db, event, "A")], at(9, 51)), at(9, 51))
    after = rows_of(db, event)
    assert after["AB"] == (0, PLANNED), "it is over"
    assert (after["CD"], after["DE"], after["CE"]) == ((0, HELD), (1, PLANNED), (4, PINNED))
    assert [after[pair][1] for pair in ("AC", "AD", "AE")] == [NO_SHOW] * 3
    assert min(after[pair][0] for pair in ("BC", "BD", "BE") if pair in after) >= 2


def test_running_meeting_of_the_missing_is_a_no_show_where_it_is(db: Database, event: Event) -> None:
    plan(db, event, ("AB", 0, PLANNED), ("CD", 0, PLANNED))
    note_no_show(db, propose_repair(db, event.id, [id_of(db, event, "B")], NOW), NOW)
    assert rows_of(db, event) == {"AB": (0, NO_SHOW), "CD": (0, PLANNED)}


@pytest.mark.parametrize(("is_here", "delegates"), [(True, 1), (False, 0)])
def test_colleague_takes_over_only_if_here(
    db: Database, event: Event, *, is_here: bool, delegates: int
) -> None:
    company = person_of(db, event, "B").organisation
    colleague = Person(0, None, PersonName("Family X", "Given"), languages=("en",))
    add_person(db, event.id, colleague, Role.VISITOR, company)
    plan(db, event, ("AB", 3, PLANNED))
    if is_here:
        check_in(db, event.id, person_of(db, event, "X").registration.number)
    proposal = propose_repair(db, event.id, [id_of(db, event, "B")], NOW)
    assert (proposal.count(Kind.OTHERS), proposal.count(Kind.MOVES)) == (delegates, 0)
    note_no_show(db, proposal, NOW)
    after = rows_of(db, event)
    assert ("AX" in after) == bool(delegates)
    assert after.get("AX", after.get("AB")) == (3, PLANNED if is_here else NO_SHOW)


def test_colleague_at_the_table_goes_on_alone(db: Database, event: Event) -> None:
    company = person_of(db, event, "B").organisation
    colleague = Person(0, None, PersonName("Family X", "Given"), languages=("en",))
    add_person(db, event.id, colleague, Role.VISITOR, company)
    plan(db, event, ("AB", 1, PINNED))
    (meeting,) = list_meetings(db, event.id)
    both = replace(meeting, delegates=(*meeting.delegates, id_of(db, event, "X")))
    replace_plan(db, event.id, [both], STEP)
    proposal = propose_repair(db, event.id, [id_of(db, event, "B")], NOW)
    note_no_show(db, proposal, NOW)
    assert rows_of(db, event) == {"AX": (1, PINNED)}
    assert proposal.told == {id_of(db, event, "A"), id_of(db, event, "X")}


def test_missing_interpreter_is_replaced_or_the_wish_waits(db: Database, event: Event) -> None:
    for letter, languages in (("I", ("en", "ja")), ("J", ("en", "ja"))):
        someone = Person(0, None, PersonName(f"Family {letter}", "Given"), languages=languages)
        add_person(db, event.id, someone, Role.INTERPRETER)
    speaker = Person(0, None, PersonName("Family F", "Given"), languages=("ja",))
    add_person(db, event.id, speaker, Role.VISITOR, person_of(db, event, "E").organisation)
    plan(db, event, ("AF", 1, PLANNED), ("BF", 3, PLANNED))
    with_interpreter = [
        replace(it, interpreter=id_of(db, event, "I")) for it in list_meetings(db, event.id)
    ]
    replace_plan(db, event.id, with_interpreter, STEP)
    assert check_plan(db, event.id).conflicts == ()
    note_no_show(db, propose_repair(db, event.id, [id_of(db, event, "I")], NOW), NOW)
    by_start = {it.start: it.interpreter for it in list_meetings(db, event.id)}
    assert by_start[SLOTS[3]] in {id_of(db, event, "J"), None}
    assert id_of(db, event, "I") not in by_start.values()
    assert check_plan(db, event.id).conflicts == ()


def test_nothing_to_repair_still_notes_the_no_show(db: Database, event: Event) -> None:
    plan(db, event, ("AB", 1, PLANNED))
    proposal = propose_repair(db, event.id, [id_of(db, event, "B")], NOW)
    assert not proposal.repairs
    assert proposal.told == {id_of(db, event, "A")}
    assert str(note_no_show(db, proposal, NOW).name) == "Note that FAMILY B Given did not come"
    assert rows_of(db, event) == {"AB": (1, NO_SHOW)}


def test_nobody_elses_meeting_falls_out_for_a_better_wish(db: Database, event: Event) -> None:
    plan(db, event, ("AC", 5, PLANNED), ("BD", 5, PLANNED))
    wish(db, event, "AD", rank=1)
    late = at(11, 15)
    note_no_show(db, propose_repair(db, event.id, [id_of(db, event, "B")], late), late)
    assert rows_of(db, event) == {"AC": (5, PLANNED), "BD": (5, NO_SHOW)}


def test_who_has_no_meetings_is_noted_as_away(db: Database, event: Event) -> None:
    plan(db, event, ("AB", 1, PLANNED))
    proposal = propose_repair(db, event.id, [id_of(db, event, "E")], NOW)
    assert (proposal.left, proposal.changes) == ((), ())
    note_no_show(db, proposal, NOW)
    (absence,) = person_of(db, event, "E").registration.absences
    assert (absence.start, absence.end) == (SLOTS[1], at(11, 55))


def test_note_without_a_repair_changes_nothing_else(db: Database, event: Event) -> None:
    plan(db, event, ("AB", 2, PLANNED), ("CD", 3, PLANNED))
    wish(db, event, "AC")
    note_only(db, event.id, [id_of(db, event, "B")], NOW)
    assert rows_of(db, event) == {"AB": (2, NO_SHOW), "CD": (3, PLANNED)}


def test_who_arrives_meanwhile_is_not_noted(db: Database, event: Event) -> None:
    plan(db, event, ("AB", 2, PLANNED))
    proposal = propose_repair(db, event.id, [id_of(db, event, "B")], NOW)
    check_in(db, event.id, person_of(db, event, "B").registration.number)
    with pytest.raises(Fault, match="FAMILY B Given has arrived meanwhile"):
        note_no_show(db, proposal, NOW)
    assert rows_of(db, event) == {"AB": (2, PLANNED)}
    assert str(undoable(db)).startswith("Check in")


def test_others_who_arrive_meanwhile_do_not_matter(db: Database, event: Event) -> None:
    plan(db, event, ("AB", 2, PLANNED))
    proposal = propose_repair(db, event.id, [id_of(db, event, "B")], NOW)
    check_in(db, event.id, person_of(db, event, "C").registration.number)
    note_no_show(db, proposal, NOW)
    assert rows_of(db, event) == {"AB": (2, NO_SHOW)}


def test_plan_changed_meanwhile_is_not_overwritten(db: Database, event: Event) -> None:
    plan(db, event, ("AB", 2, PLANNED), ("CD", 3, PLANNED))
    proposal = propose_repair(db, event.id, [id_of(db, event, "B")], NOW)
    set_state(db, list_meetings(db, event.id)[1].id, PINNED)
    with pytest.raises(Fault, match="changed meanwhile"):
        note_no_show(db, proposal, NOW)
    assert rows_of(db, event)["AB"] == (2, PLANNED)


def test_proposal_is_too_old_once_what_it_changes_has_begun(db: Database, event: Event) -> None:
    plan(db, event, ("AB", 2, PLANNED), ("CD", 2, PLANNED), ("AE", 3, PLANNED), ("CE", 4, PLANNED))
    wish(db, event, "AC")
    proposal = propose_repair(db, event.id, [id_of(db, event, "B")], NOW)
    assert proposal.count(Kind.IN) == 1
    first = min(it.first_start for it in proposal.changes if it.kind is Kind.IN)
    with pytest.raises(Fault, match="has begun"):
        note_no_show(db, proposal, first + timedelta(minutes=1))


def test_after_the_event_nobody_is_missed(db: Database, event: Event) -> None:
    plan(db, event, ("AB", 1, PLANNED))
    with pytest.raises(Fault, match="The event is over"):
        propose_repair(db, event.id, [id_of(db, event, "B")], at(12, 30))


def test_repair_tells_whose_paper_changes_and_is_kept_among_the_runs(db: Database, event: Event) -> None:
    plan(db, event, ("AB", 2, PLANNED), ("AD", 5, PLANNED))
    wish(db, event, "AC")
    publish(db, event.id)
    proposal = propose_repair(db, event.id, [id_of(db, event, "B")], NOW)
    assert proposal.repairs
    note_no_show(db, proposal, NOW)
    book = open_day_book(db, event.id)
    assert book.changed == proposal.told | {id_of(db, event, "B")}
    (missed,) = book.upcoming(at(10, 0))[-1:]
    assert book.presence(missed) is Presence.NO_SHOW
    assert [str(run.line.name) for run in list_runs(db, event.id)] == [
        "Repair the plan without FAMILY B Given"
    ]


def test_proposal_is_made_in_the_planners_process(db: Database, event: Event) -> None:
    plan(db, event, ("AB", 2, PLANNED))
    wish(db, event, "AC")
    planner = PlanProcess()
    missing = [id_of(db, event, "B")]
    try:
        apart = planner.propose_repair(db, event.id, missing, NOW, Progress())
    finally:
        planner.end()
    assert apart == propose_repair(db, event.id, missing, NOW)
