from collections.abc import Callable

from pytestqt.qtbot import QtBot

from gatewayapp.domain.registrations import Role
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.choices import DoubtsButton, RoleButton
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.words import people_words

Opened = Callable[[type[Page]], Page]


def test_role_button_says_less_where_there_is_less_room(qtbot: QtBot) -> None:
    button = RoleButton(people_words())
    qtbot.addWidget(button)
    button.show()
    button.resize(button.sizeHint())
    assert button.text() == "Role: any"
    button.resize(button.minimumSizeHint())
    assert button.text() == "Role"
    button.choose(Role.HOST)
    button.resize(button.minimumSizeHint())
    assert (button.text(), button.accessibleName()) == ("Host", "Role: Host")
    button.resize(button.sizeHint())
    assert button.text() == "Role: Host"


def test_menu_of_roles_begins_with_any(qtbot: QtBot) -> None:
    button = RoleButton(people_words())
    qtbot.addWidget(button)
    words = [action.text() for action in button.menu().actions()]
    assert words[:2] == ["Any role", "Host"]


def test_very_many_doubts_are_counted_with_a_comma(qtbot: QtBot) -> None:
    button = DoubtsButton()
    qtbot.addWidget(button)
    button.set_count(2833)
    assert button.text() == "2,833 doubtful"
    button.set_count(0)
    assert button.isHidden()


def test_bar_folds_and_unfolds_as_the_window_becomes_narrow_and_wide(
    opened: Opened, qtbot: QtBot
) -> None:
    page = opened(PeoplePage)
    page.setMinimumSize(1, 1)
    for width, words in ((620, ""), (1214, "Import…"), (620, ""), (900, "Import…")):
        page.resize(width, 600)
        qtbot.waitUntil(lambda words=words: page.import_button.text() == words)
        assert page.add_button.geometry().right() < page.bar.width()
        assert page.filter_field.width() >= page.filter_field.fontMetrics().horizontalAdvance("Filter")
