from dataclasses import replace

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.registrations import Role, Status
from gatewayapp.services.new_paper import who_gets_new_paper
from gatewayapp.services.people import (
    add_person,
    list_people,
    update_organisation,
    update_person,
    update_registration,
)
from gatewayapp.services.plan_book import publish
from tests.services.paper_desk import NINE_FIFTY_FIVE, Desk, desk, plan

__all__ = ["desk"]


def reasons(desk: Desk, since: int = 1, until: int | None = None) -> dict[str, str]:
    return {it.name: str(it.why) for it in who_gets_new_paper(desk.db, desk.id, since, until)}


def test_nobody_gets_new_paper_where_nothing_changed(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    assert reasons(desk) == {}


def test_before_the_first_edition_all_who_meet_somebody_get_paper(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    assert reasons(desk, 0, 1) == {"KOBAYASHI Haruka": "1 new", "ÖBERG Jakob": "1 new"}


def test_agenda_and_badge_are_told_together(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    plan(desk, NINE_FIFTY_FIVE)
    jakob = list_people(desk.db, desk.id)[1].person
    update_person(desk.db, replace(jakob, name=PersonName("Öberg", "Jacob"), job_title="Director"))
    assert reasons(desk) == {
        "KOBAYASHI Haruka": "1 moved",
        "ÖBERG Jacob": "1 moved, other badge (name, job title)",
    }


def test_renamed_company_and_newcomer_get_badges_and_a_cancelled_person_none(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    zofia = list_people(desk.db, desk.id)[2]
    assert zofia.organisation
    update_organisation(desk.db, replace(zofia.organisation, name="Wodór", country="PL"))
    add_person(desk.db, desk.id, Person(0, None, PersonName("Mori", "Aya")), Role.INTERPRETER)
    badges = {"KOBYLIŃSKA Zofia": "other badge (organisation, country)", "MORI Aya": "new badge"}
    assert reasons(desk) == badges
    update_registration(desk.db, replace(zofia.registration, status=Status.CANCELLED))
    assert reasons(desk) == {"MORI Aya": "new badge"}
