from dataclasses import replace
from datetime import datetime

import pytest

from gatewayapp.domain.registrations import Role
from gatewayapp.domain.time import Stretch
from gatewayapp.exporting.content import Agenda, Mark, PlanOnPaper
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.material import attendee_of, attendees_of, tidy_name
from tests.exporting.people import ORGANISATIONS, material


@pytest.fixture
def plan() -> PlanOnPaper:
    return plan_on_paper(material())


def agenda(plan: PlanOnPaper, number: str) -> Agenda:
    return next(agenda for agenda in plan.agendas if agenda.attendee.number == number)


def test_agendas_are_those_of_confirmed_people_who_meet_in_order_of_names(plan: PlanOnPaper) -> None:
    assert [it.attendee.number for it in plan.agendas] == ["031", "104", "007", "052"]


def test_attendee_carries_company_country_and_booth() -> None:
    haruka = next(it for it in attendees_of(material()) if it.number == "104")
    assert (haruka.organisation, haruka.native_organisation, haruka.country) == (
        "Kobe Thermal Engineering",
        "神戸サーマル工業",
        "JP",
    )
    assert haruka.booth is not None
    assert (haruka.booth.number, haruka.booth.owner) == (2, "Kobe Thermal Engineering")


def test_agenda_names_the_other_side_with_its_people(plan: PlanOnPaper) -> None:
    jakob = agenda(plan, "052")
    assert [line.partner.name for line in jakob.lines if line.partner] == [
        "Kobe Thermal Engineering",
        '=HYPERLINK("x")',
    ]
    first = jakob.lines[0]
    assert (
        [name.listed for name in first.partner.people] == ["KOBAYASHI Haruka"]
        if first.partner
        else False
    )
    assert first.meeting.interpreter is not None
    assert first.meeting.end == datetime(2026, 12, 1, 9, 50)


def test_interpreter_sees_both_sides(plan: PlanOnPaper) -> None:
    (line,) = agenda(plan, "007").lines
    assert line.partner is None
    assert [side.board_name for side in line.meeting.sides] == ["Kobe Thermal", "Luleå Grön"]


def test_lines_say_what_is_new_since_the_edition_before(plan: PlanOnPaper) -> None:
    zofia, jakob = agenda(plan, "031"), agenda(plan, "052")
    assert [line.mark for line in zofia.lines] == [Mark.MOVED, Mark.MOVED]
    assert zofia.lines[0].was is not None
    assert zofia.lines[0].was.start == datetime(2026, 12, 1, 9, 55)
    assert (jakob.changes, agenda(plan, "007").changes) == (1, 0)


def test_line_that_is_gone_is_kept_for_the_notice() -> None:
    known = material()
    jakob = agenda(plan_on_paper(replace(known, meetings=known.meetings[:2])), "052")
    assert [line.partner.name for line in jakob.dropped if line.partner] == ['=HYPERLINK("x")']


def test_free_stretches_join_slots_but_not_absences(plan: PlanOnPaper) -> None:
    haruka = agenda(plan, "104")
    assert [(f"{free.start:%d %H:%M}", f"{free.end:%H:%M}") for free in haruka.free] == [
        ("01 09:55", "10:15"),
    ]
    jakob = agenda(plan, "052")
    assert [(f"{free.start:%d %H:%M}", f"{free.end:%H:%M}") for free in jakob.free] == [
        ("01 09:55", "10:40"),
        ("02 09:55", "10:15"),
    ]


def test_interpreter_off_duty_is_not_free() -> None:
    known = material()
    shift = Stretch(datetime(2026, 12, 1, 9, 30), datetime(2026, 12, 1, 10, 15))
    people = tuple(
        replace(it, registration=replace(it.registration, shifts=(shift,)))
        if it.registration.role is Role.INTERPRETER
        else it
        for it in known.people
    )
    aya = agenda(plan_on_paper(replace(known, people=people)), "007")
    assert [free.start for free in aya.free] == [datetime(2026, 12, 1, 9, 55)]


def test_tables_are_listed_by_number_with_their_meetings(plan: PlanOnPaper) -> None:
    assert [(line.table.number, len(line.meetings)) for line in plan.tables] == [(1, 0), (2, 2), (3, 1)]


def test_issue_and_slots_stand_on_the_event(plan: PlanOnPaper) -> None:
    assert plan.event.issue.number == 4
    assert len(plan.event.slots) == 5


def test_attendee_tells_which_kanji_of_name_and_company_lose_their_variant() -> None:
    it = material().people[0]
    assert it.organisation
    name = replace(it.person.name, native="辻\U000e0100本 遥")
    firm = replace(it.organisation, native_name="葛\U000e0101工業")
    changed = replace(it, person=replace(it.person, name=name), organisation=firm)
    assert attendee_of(material(), changed).variants == "辻葛"
    assert attendee_of(material(), changed).name.native == "辻本 遥"


def test_name_in_a_script_that_no_font_has_leaves_the_latin_one_alone() -> None:
    known = material()
    first, *others = known.people
    name = replace(first.person.name, native="מִרְיָם", reading="")
    firm = replace(ORGANISATIONS[1], native_name="شركة حسن")
    person = replace(first, person=replace(first.person, name=name), organisation=firm)
    told = replace(known, people=(person, *others), organisations={**ORGANISATIONS, 1: firm})
    who = next(it for it in told.attendees if it.number == first.registration.number)
    assert (who.name.native, who.native_organisation) == ("", "")
    assert who.foreign == "מִרְיָם / شركة حسن"
    assert who.name.listed == "KOBAYASHI Haruka"
    plan = plan_on_paper(told)
    shown = {side.native_name for line in plan.tables for it in line.meetings for side in it.sides}
    assert firm.native_name not in shown
    alone = replace(name, family="", given="")
    assert tidy_name(alone).native
