from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gatewayapp.domain.wishes import Wish
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.wishes.page import WishesPage
from gatewayapp.gui.wishes.suggestion_section import SuggestionSection
from gatewayapp.services.events import find_event
from gatewayapp.services.people import list_people, update_people
from gatewayapp.services.wishes import add_wish, list_wishes
from tests.gui.people.desk import database, idle

Opened = Callable[[type[Page]], Page]
KOBE, WODOR, SKODA = "Kobe Thermal Eng. K.K.", "Łukasiewicz Wodór", "Škoda Vodík a.s."
SAID = (
    (0, {"Looking for": "hydrogen valves"}),
    (1, {"Products": "Hydrogen valves"}),
    (2, {"Products": "水素バルブ"}),
)


@pytest.fixture
def asking(desk: Desk) -> Desk:
    """Let the first three people say what they offer and look for, and Wodór wish for Škoda."""
    db = database(desk)
    event = find_event(db).id
    people = [line.person for line in list_people(db, event)]
    update_people(db, [replace(people[at], extra=extra) for at, extra in SAID])
    wodor, skoda = people[1].organisation, people[2].organisation
    assert wodor is not None and skoda is not None  # noqa: PT018 - both have a firm
    add_wish(db, event, Wish(0, wodor, skoda))
    return desk


def names(section: SuggestionSection) -> list[str]:
    return [entry.name for entry in section.list.entries]


def wished(desk: Desk) -> list[tuple[str, str]]:
    db = database(desk)
    return [(line.asker.name, line.asked.name) for line in list_wishes(db, find_event(db).id)]


def test_s_suggests_partners_and_enter_adds_the_wish(asking: Desk, opened: Opened, qtbot: QtBot) -> None:
    page = opened(WishesPage)
    assert isinstance(page, WishesPage)
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_S)
    form = page.side.add
    assert form.asker.text() == WODOR
    qtbot.waitUntil(lambda: names(form.suggestions) == [KOBE])
    entry = form.suggestions.list.entries[0]
    qtbot.waitUntil(lambda: page.focusWidget() is entry)
    assert entry.accessibleName() == (
        f'{KOBE}: Looks for "hydrogen valves", which Łukasiewicz offers; Both speak English'
    )
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.done.text() == f"Added: {WODOR} → {KOBE}")
    qtbot.waitUntil(lambda: names(form.suggestions) == [])
    assert not form.suggestions.nothing.isHidden()
    assert (WODOR, KOBE) in wished(asking)
    asking.undo()
    qtbot.waitUntil(lambda: names(form.suggestions) == [KOBE])
    assert (WODOR, KOBE) not in wished(asking)


def test_a_typed_organisation_brings_its_suggestions(asking: Desk, opened: Opened, qtbot: QtBot) -> None:
    page = opened(WishesPage)
    assert isinstance(page, WishesPage)
    page.add_action.trigger()
    form = page.side.add
    assert form.suggestions.isHidden()
    form.asker.setText(KOBE)
    qtbot.waitUntil(lambda: names(form.suggestions) == [WODOR, SKODA])
    form.begin(page.book, veto=True)
    assert form.suggestions.isHidden()


def test_arrows_walk_through_the_suggestions(asking: Desk, opened: Opened, qtbot: QtBot) -> None:
    page = opened(WishesPage)
    assert isinstance(page, WishesPage)
    page.add_action.trigger()
    form = page.side.add
    form.suggest_for(KOBE)
    qtbot.waitUntil(lambda: bool(form.suggestions.list.entries))
    first, second = form.suggestions.list.entries
    qtbot.waitUntil(lambda: page.focusWidget() is first)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert page.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Down)
    assert page.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert page.focusWidget() is first


def test_the_person_panel_suggests_partners(asking: Desk, opened: Opened, qtbot: QtBot) -> None:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    page.table.choose(1)
    section = page.side.person.suggestions
    qtbot.waitUntil(lambda: names(section) == [WODOR, SKODA])
    section.list.entries[0].add.click()
    qtbot.waitUntil(lambda: names(section) == [SKODA])
    idle(asking, qtbot)
    assert (KOBE, WODOR) in wished(asking)


def test_who_holds_no_meetings_gets_no_suggestion(asking: Desk, opened: Opened, qtbot: QtBot) -> None:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    page.table.choose(1)
    section = page.side.person.suggestions
    qtbot.waitUntil(lambda: not section.isHidden())
    page.table.choose(5)
    QApplication.processEvents()
    assert section.isHidden()
