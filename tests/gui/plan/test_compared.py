from dataclasses import replace

from gatewayapp.domain.meetings import MeetingState
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.gui.plan.compared import Difference, Names, lay_side_by_side
from gatewayapp.services.people import PersonLine
from tests.gui.plan.facts import FACTS, KOBE, LULEA, MIKAWA, ORGANISATIONS, PEOPLE, SKODA, meeting


def person_line(registration, organisation, family):
    person = Person(registration, organisation, PersonName(family, ""))
    role = Role.HOST if organisation else Role.INTERPRETER
    registered = Registration(registration, 1, person.id, str(registration), role)
    return PersonLine(registered, person, ORGANISATIONS.get(organisation))


NAMES = Names(
    {
        90: person_line(90, None, "SATŌ"),
        **{10 * o: person_line(10 * o, o, name.split()[0]) for o, name in PEOPLE.items()},
    },
    ORGANISATIONS,
    FACTS,
)
FIRST = meeting(1, KOBE, LULEA, 0)
SECOND = meeting(2, MIKAWA, SKODA, 1, table=2, interpreter=90)


def lines_of(before, after):
    return lay_side_by_side(before, after, NAMES).lines


def test_same_plans_differ_for_nobody():
    assert lines_of([FIRST, SECOND], [FIRST, SECOND]) == ()


def test_moved_meeting_stands_in_both_days_with_old_and_new():
    moved = replace(FIRST, start=FACTS.slots[2].start, table=2)
    here, there = lines_of([FIRST], [moved])
    assert (here.name, here.partner, there.name, there.partner) == (
        "KOBAYASHI",
        "Luleå Grön",
        "ÖBERG",
        "Kobe Thermal",
    )
    assert (here.before, here.after, here.tables) == (FIRST, moved, ("14", "15"))
    assert here.differences == (Difference.TIME, Difference.TABLE)


def test_new_and_cancelled_meetings_have_one_side_only():
    gone = replace(FIRST, state=MeetingState.CANCELLED)
    kinds = {(line.name, line.differences) for line in lines_of([FIRST], [gone, SECOND])}
    assert kinds == {
        ("KOBAYASHI", (Difference.CANCELLED,)),
        ("ÖBERG", (Difference.CANCELLED,)),
        ("TAKAHASHI", (Difference.ADDED,)),
        ("HORÁK", (Difference.ADDED,)),
        ("SATŌ", (Difference.ADDED,)),
    }


def test_interpreter_belongs_to_neither_side_and_sees_both():
    line = next(line for line in lines_of([], [SECOND]) if line.registration == 90)
    assert (line.organisation, line.partner) == ("", "Mikawa Heat Pump × Škoda Vodík")


def test_other_interpreter_is_told_to_both_interpreters():
    lines = lines_of([SECOND], [replace(SECOND, interpreter=None)])
    told = {line.name: line.differences for line in lines}
    assert told["SATŌ"] == (Difference.LEFT,)
    assert told["HORÁK"] == (Difference.INTERPRETER,)


def test_other_delegates_differ_for_those_who_stay():
    lines = lines_of([FIRST], [replace(FIRST, delegates=(10 * KOBE, 41))])
    assert {line.registration: line.differences for line in lines} == {
        10 * KOBE: (Difference.PEOPLE,),
        10 * LULEA: (Difference.LEFT,),
        41: (Difference.JOINED,),
    }


def test_meeting_with_other_people_is_neither_new_nor_called_off():
    compared = lay_side_by_side([FIRST], [replace(FIRST, delegates=(10 * KOBE, 41))], NAMES)
    assert (compared.people, compared.moved, compared.added, compared.cancelled) == (3, 1, 0, 0)


def test_first_line_of_each_person_leads_and_a_meeting_counts_once():
    both = [FIRST, meeting(3, KOBE, SKODA, 1)]
    compared = lay_side_by_side(both, [], NAMES)
    assert [line.leads for line in compared.lines if line.name == "KOBAYASHI"] == [True, False]
    assert (compared.people, compared.cancelled, compared.moved, compared.added) == (3, 2, 0, 0)
