"""Undo and redo lead through exactly the states that were there, whatever was done."""

import tempfile
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gatewayapp.domain.attention import AttentionItem
from gatewayapp.domain.changes import Change, ChangeState
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Participation, Role, Status
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.services import events, history, people, plan_book, wishes
from gatewayapp.services.changes import changes_since
from gatewayapp.services.databases import examine
from gatewayapp.services.facts import gather_facts
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, add_organisations, dump, morning

NAMES = st.text("aé田ｱ'\";{}", min_size=1, max_size=5)
NINE = datetime(2026, 12, 1, 9, 30)


def test_history_lists_changes_with_their_state(db: Database) -> None:
    add_organisations(db, "A", step=sentence("Add {name}", name="A"))
    add_organisations(db, "B", step=sentence("Add {name}", name="B"))
    history.undo(db)
    assert str(history.undoable(db)) == "Add A"
    assert str(history.redoable(db)) == "Add B"
    lines = history.history(db)
    assert [(str(line.name), line.state) for line in lines] == [
        ("Add B", ChangeState.UNDONE),
        ("Add A", ChangeState.DONE),
    ]
    assert [str(line.name) for line in history.history(db, limit=1)] == ["Add B"]


def test_nothing_to_undo_or_redo_is_no_fault(db: Database) -> None:
    assert history.undoable(db) is None
    assert history.redoable(db) is None
    assert history.undo(db) is None
    assert history.redo(db) is None


class Desk(RuleBasedStateMachine):
    """Somebody works, changes their mind, and sometimes closes the program."""

    @initialize()
    def open_event(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "desk.gateway"
        self.db = Database.create(self.path)
        self.states = [dump(self.path)]
        self.now = 0
        self._note(events.save_event(self.db, morning()))
        self.event = events.find_event(self.db)
        for letter in "ABC":
            person = Person(0, None, PersonName(letter), languages=("en",))
            organisation = Organisation(0, letter)
            self._note(people.add_person(self.db, self.event.id, person, Role.VISITOR, organisation))

    def teardown(self) -> None:
        if hasattr(self, "db"):
            assert examine(self.db).healthy
            self.db.close()
            self.folder.cleanup()

    def _note(self, change: Change | None) -> None:
        """Expect a new state, and every change to lead back and forth at once."""
        if change is None or not change.touched:
            return
        self.states[self.now + 1 :] = [dump(self.path)]
        undone = history.undo(self.db)
        assert undone is not None
        assert undone.touched == change.touched
        assert dump(self.path) == self.states[self.now]
        redone = history.redo(self.db)
        assert redone is not None
        self.now += 1
        assert dump(self.path) == self.states[self.now]

    def _pick(self, things: Any, data: Any) -> Any:
        return data.draw(st.sampled_from(things)) if things else None

    def _has_event(self) -> bool:
        return any(event.id == self.event.id for event in events.list_events(self.db))

    @precondition(lambda self: self._has_event())
    @rule(name=NAMES, role=st.sampled_from(Role), new=st.booleans(), data=st.data())
    def add_person(self, name: str, role: Role, new: bool, data: Any) -> None:
        person = Person(0, None, PersonName(name), languages=("en",), extra={name: name})
        known = self._pick(people.list_organisations(self.db), data)
        organisation = Organisation(0, name) if new else known
        self._note(people.add_person(self.db, self.event.id, person, role, organisation))

    @rule(name=NAMES, data=st.data())
    def change_people(self, name: str, data: Any) -> None:
        line = self._pick(people.list_people(self.db, self.event.id), data)
        if line is None:
            return
        away = (Stretch(NINE, NINE + timedelta(hours=len(name))),)
        status = data.draw(st.sampled_from(Status))
        self._note(people.update_person(self.db, replace(line.person, notes=name)))
        changed = replace(line.registration, absences=away, status=status)
        self._note(people.update_registration(self.db, changed))
        if line.organisation is not None:
            self._note(people.update_organisation(self.db, replace(line.organisation, city=name)))
            terms = Participation(0, self.event.id, line.organisation.id, max_meetings=len(name))
            self._note(people.save_participation(self.db, terms))

    @rule(data=st.data())
    def remove_registration(self, data: Any) -> None:
        registration = self._pick(people.list_registrations(self.db, self.event.id), data)
        if registration is not None:
            try:
                self._note(people.remove_registration(self.db, registration.id))
            except Fault:
                assert dump(self.path) == self.states[self.now]

    @precondition(lambda self: self._has_event())
    @rule(rank=st.integers(1, 5), veto=st.booleans(), data=st.data())
    def wish(self, rank: int, veto: bool, data: Any) -> None:
        known = [it.id for it in people.list_organisations(self.db)]
        if len(known) < 2:
            return
        one, two = data.draw(st.permutations(known))[:2]
        if veto:
            self._note(wishes.add_veto(self.db, self.event.id, Veto(0, one, two, one)))
            return
        stored = [line.wish.id for line in wishes.list_wishes(self.db, self.event.id)]
        delegates = tuple(it.id for it in people.list_registrations(self.db, self.event.id)[:2])
        wish = Wish(0, one, two, rank, fixed=NINE, after=tuple(stored[:2]), delegates=delegates)
        self._note(wishes.add_wish(self.db, self.event.id, wish))

    @rule(rank=st.integers(1, 5), data=st.data())
    def change_wish(self, rank: int, data: Any) -> None:
        line = self._pick(wishes.list_wishes(self.db, self.event.id), data)
        if line is not None:
            self._note(wishes.update_wish(self.db, replace(line.wish, rank=rank, delegates=())))

    @rule(data=st.data())
    def remove_wish(self, data: Any) -> None:
        line = self._pick(wishes.list_wishes(self.db, self.event.id), data)
        if line is not None:
            self._note(wishes.remove_wish(self.db, line.wish.id))

    @precondition(lambda self: self._has_event())
    @rule(start=st.integers(0, 5), data=st.data())
    def plan(self, start: int, data: Any) -> None:
        lines = [it for it in people.list_people(self.db, self.event.id) if it.organisation]
        pairs = [
            (one, two) for one in lines for two in lines if one.organisation.id < two.organisation.id
        ]
        chosen = data.draw(st.lists(st.sampled_from(pairs), min_size=1, max_size=3)) if pairs else []
        table = self.event.tables[start % 3].id
        meetings = [
            Meeting(
                0,
                one.organisation.id,
                two.organisation.id,
                NINE + timedelta(minutes=25 * (start + step)),
                table,
                (one.registration.id, two.registration.id),
            )
            for step, (one, two) in enumerate(chosen)
        ]
        self._note(plan_book.replace_plan(self.db, self.event.id, meetings, sentence("Plan")))

    @rule(state=st.sampled_from(MeetingState), data=st.data())
    def set_state(self, state: MeetingState, data: Any) -> None:
        meeting = self._pick(plan_book.list_meetings(self.db, self.event.id), data)
        if meeting is not None:
            self._note(plan_book.set_state(self.db, meeting.id, state))

    @precondition(lambda self: self._has_event())
    @rule()
    def plan_one_meeting_and_publish(self) -> None:
        participants = gather_facts(self.db, self.event.id).participants
        if len(participants) < 2:
            return
        one, two = participants[:2]
        table = self.event.tables[0].id
        delegates = (one.delegates[0].registration, two.delegates[0].registration)
        meeting = Meeting(0, one.organisation, two.organisation, NINE, table, delegates)
        self._note(plan_book.replace_plan(self.db, self.event.id, [meeting], sentence("Plan")))
        before = self.db.latest_change()
        try:
            plan_book.publish(self.db, self.event.id, "Print")
        except Fault:
            assert self.db.latest_change() == before
        else:
            self._note(changes_since(self.db, before)[-1])

    @precondition(lambda self: self._has_event())
    @rule(tables=st.integers(1, 5))
    def change_venue(self, tables: int) -> None:
        try:
            self._note(events.save_event(self.db, morning(tables=max(tables, 3))))
        except Fault:
            assert dump(self.path) == self.states[self.now]

    @precondition(lambda self: self._has_event())
    @rule(name=NAMES)
    def keep_doubtful_rows(self, name: str) -> None:
        item = AttentionItem(0, self.event.id, "wishes", name, 2, sentence("{name}?", name=name))
        with self.db.change(STEP) as unit:
            unit.add([item, item])
        self._note(unit.change)

    @rule(name=NAMES)
    def write_the_same_rows_again_and_again(self, name: str) -> None:
        with self.db.change(STEP) as unit:
            one, two = unit.add([Organisation(0, name), Organisation(0, name)])
            unit.update([Organisation(one, "first"), Organisation(two, "first")])
            unit.update([Organisation(two, "second")])
            unit.remove(Organisation, [one])
            unit.add([Organisation(one, "third")])
        self._note(unit.change)

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _time in range(times):
            undone = history.undo(self.db)
            assert (undone is None) == (self.now == 0)
            self.now = max(0, self.now - 1)

    @rule(times=st.integers(1, 3))
    def redo(self, times: int) -> None:
        for _time in range(times):
            redone = history.redo(self.db)
            assert (redone is None) == (self.now == len(self.states) - 1)
            self.now = min(len(self.states) - 1, self.now + 1)

    @rule()
    def close_and_open(self) -> None:
        self.db.close()
        self.db = Database.open(self.path)

    @invariant()
    def database_equals_the_expected_state(self) -> None:
        if hasattr(self, "db"):
            assert dump(self.path) == self.states[self.now]
            assert (history.undoable(self.db) is None) == (self.now == 0)
            assert (history.redoable(self.db) is None) == (self.now == len(self.states) - 1)


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=8, stateful_step_count=25, deadline=None)
