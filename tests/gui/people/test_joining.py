from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.joining import Part, joining_of
from gatewayapp.gui.people.joining_sheet import JoiningSheet, in_words
from gatewayapp.gui.people.likely import LikelyCard
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.wording import say
from gatewayapp.services.history import undoable
from gatewayapp.services.merging import Likely, LikelyKind, list_likely_duplicates
from gatewayapp.services.people import add_person, list_people
from tests.gui.people.desk import database, idle

Opened = Callable[[type[Page]], Page]
AGAIN = Person(
    0, None, PersonName("Kobayashi", "Haruka"), job_title="Head of Sales", email="p0@example.org"
)


@pytest.fixture
def page(opened: Opened, desk: Desk) -> PeoplePage:
    assert desk.event is not None
    add_person(database(desk), desk.event.id, AGAIN, Role.HOST)
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    return page


def people(desk: Desk) -> dict[str, Person]:
    assert desk.event is not None
    lines = list_people(database(desk), desk.event.id)
    return {line.registration.number: line.person for line in lines}


def open_sheet(page: PeoplePage) -> JoiningSheet:
    page.show_doubts()
    page.side.doubts.findChild(LikelyCard).compare.click()
    return page.window().findChild(JoiningSheet)


def test_what_one_record_lacks_comes_from_the_other() -> None:
    first = Person(1, None, PersonName("Kobayashi", "Haruka", "小林 遥"), phone="03-1")
    second = Person(2, 7, PersonName("Kobayashi", "H."), email="h@kobe.example", extra={"Diet": "vegan"})
    likely = Likely(LikelyKind.PERSON, 1, 2, sentence("The e-mail address is the same."), 0.9)
    joining = joining_of(likely, [first, second], [Organisation(7, "Kobe Thermal")])
    assert joining is not None
    texts = {line.part: (line.first, line.second) for line in joining.lines}
    assert texts[Part.ORGANISATION] == ("", "Kobe Thermal")
    assert Part.NOTES not in texts
    made = joining.joined({Part.GIVEN: True})
    assert made.name == PersonName("Kobayashi", "H.", "小林 遥")
    assert (made.id, made.organisation, made.email, made.phone) == (1, 7, "h@kobe.example", "03-1")
    assert made.extra == {"Diet": "vegan"}


def test_a_pair_of_which_one_is_gone_is_none() -> None:
    likely = Likely(LikelyKind.PERSON, 1, 2, sentence("The names are alike."), 0.9)
    assert joining_of(likely, [Person(1, None, PersonName("A"))], []) is None


def test_two_records_are_made_one_and_parted_again(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    before = people(desk)
    assert not page.doubts_button.isHidden()
    sheet = open_sheet(page)
    first, second = sheet.choices[Part.JOB_TITLE]
    assert second.isChecked()
    assert (first.text(), second.text()) == ("–", "Head of Sales")
    sheet.one.click()
    idle(desk, qtbot)
    assert "1007" not in people(desk)
    assert people(desk)["1001"].job_title == "Head of Sales"
    step = undoable(database(desk))
    assert step is not None
    assert say(step) == "Merge KOBAYASHI Haruka"
    desk.undo()
    idle(desk, qtbot)
    assert people(desk) == before


def test_two_that_were_told_apart_are_asked_no_more(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    assert desk.event is not None
    sheet = open_sheet(page)
    asked = sheet.joining.likely
    assert asked in list_likely_duplicates(database(desk), desk.event.id)
    sheet.two.click()
    idle(desk, qtbot)
    assert len(people(desk)) == 7
    assert asked not in list_likely_duplicates(database(desk), desk.event.id)
    assert asked not in page.pairs.likely


def test_languages_and_countries_are_said_by_their_names() -> None:
    assert in_words(Part.LANGUAGES, "en, ja") == "English, Japanese"
    assert in_words(Part.COUNTRY, "JP") == "Japan"
    assert in_words(Part.LANGUAGES, "") == ""
    assert in_words(Part.CITY, "en") == "en"
