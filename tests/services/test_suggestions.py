from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration, Role, Status
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.partners import partners_among
from gatewayapp.services.people import (
    PersonLine,
    add_person,
    list_people,
    update_registration,
)
from gatewayapp.services.suggestions import Partners, gather_partners, suggest_partners
from gatewayapp.services.wishes import add_veto, add_wish
from gatewayapp.storage.database import Database
from tests.storage.making import morning

FIRMS = (
    ("Seeker", Role.HOST, (), {"Looking for": "hydrogen valves; a distributor"}, ("fr", "de")),
    ("Maker", Role.VISITOR, ("Machinery",), {"Products": "Hydrogen valves"}, ("fr",)),
    ("水素", Role.VISITOR, ("精密機械",), {"提供内容": "高圧水素バルブの製造"}, ("ja",)),
    ("Agent", Role.VISITOR, ("Trading",), {"希望商談": "販売代理店・輸入"}, ("de",)),
    ("Baker", Role.VISITOR, ("Food",), {}, ("fr",)),
    ("Rival", Role.HOST, (), {"Looking for": "hydrogen valves"}, ("fr",)),
)


@pytest.fixture
def event(db: Database) -> int:
    save_event(db, morning())
    event = find_event(db).id
    for name, role, sectors, extra, languages in FIRMS:
        firm = Organisation(0, name, sectors=sectors)
        person = Person(0, None, PersonName(name, "Given"), languages=languages, extra=extra)
        add_person(db, event, person, role, firm)
    return event


def told(db: Database, event: int, firm: int = 1) -> dict[str, list[str]]:
    return {
        it.organisation.name: [str(reason) for reason in it.reasons]
        for it in suggest_partners(db, event, firm)
    }


def test_partners_are_suggested_with_their_reasons_the_best_first(db: Database, event: int) -> None:
    assert told(db, event) == {
        "Maker": ['Offers "Hydrogen valves", which Seeker looks for', "Both speak fr"],
        "水素": ['Offers "高圧水素バルブの製造"; Seeker looks for "hydrogen valves"'],
        "Agent": ['Looks for "販売代理店", Seeker for "a distributor"', "Both speak de"],
    }


def test_reasons_hold_from_the_other_side_too(db: Database, event: int) -> None:
    assert list(told(db, event, 2)) == ["Rival", "Seeker"]
    assert told(db, event, 2)["Rival"][0] == 'Looks for "hydrogen valves", which Maker offers'


def test_a_language_is_named_by_whoever_reads(db: Database, event: int) -> None:
    (first, *_) = suggest_partners(db, event, 1, language={"fr": "French"}.get)  # type: ignore[arg-type]
    assert str(first.reasons[-1]) == "Both speak French"


def test_pairs_that_are_settled_are_not_suggested(db: Database, event: int) -> None:
    add_wish(db, event, Wish(0, 2, 1))
    add_veto(db, event, Veto(0, 1, 3))
    assert list(told(db, event)) == ["Agent"]


def test_who_is_not_confirmed_is_not_suggested(db: Database, event: int) -> None:
    maker = list_people(db, event)[1].registration
    update_registration(db, replace(maker, status=Status.WAITING))
    assert "Maker" not in told(db, event)
    assert told(db, event, 2) == {}


def test_a_cluster_in_common_is_a_reason() -> None:
    lines = [
        _line(number, {"Cluster": cluster}) for number, cluster in enumerate(("TAMA", "TAMA", "K-RIP"))
    ]
    partners = Partners(partners_among(lines), frozenset())
    (suggestion,) = partners.suggest(1)
    assert suggestion.organisation.name == "Firm 1"
    assert [str(reason) for reason in suggestion.reasons] == ["Both belong to TAMA"]


def test_an_organisation_that_is_not_there_gets_no_suggestion(db: Database, event: int) -> None:
    assert gather_partners(db, event).suggest(99) == ()


@given(
    st.lists(st.sampled_from(["OEM", "Licensing", "光学", "valves", "wine", ""]), min_size=2, max_size=9)
)
def test_suggestions_are_the_same_each_time_and_never_the_firm_itself(wanted: list[str]) -> None:
    lines = [_line(number, {"Looking for": text}) for number, text in enumerate(wanted)]
    for line in lines:
        firm = line.person.organisation or 0
        first, again = (
            Partners(partners_among(side), frozenset()).suggest(firm, most=3)
            for side in (lines, lines[::-1])
        )
        assert first == again
        assert all(it.organisation.id != firm and it.reasons for it in first)


def _line(number: int, extra: dict[str, str]) -> PersonLine:
    firm = Organisation(number + 1, f"Firm {number}")
    person = Person(number + 1, number + 1, PersonName("Family", ""), extra=extra)
    return PersonLine(Registration(number + 1, 1, number + 1, str(number), Role.VISITOR), person, firm)
