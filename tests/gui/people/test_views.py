from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gatewayapp.domain.registrations import Role
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.page import VIEWS_KEY, PeoplePage
from gatewayapp.gui.settings import settings
from gatewayapp.gui.tables.keep_view import KeepViewSheet
from gatewayapp.gui.tables.views import KeptViews, View

KEPT = KeptViews(VIEWS_KEY)

Opened = Callable[[type[Page]], Page]


@pytest.fixture
def page(opened: Opened) -> PeoplePage:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    return page


def test_views_are_kept_by_name_and_forgotten() -> None:
    view = View(("NAME", "EMAIL"), "kob", "host", "EMAIL", descending=True)
    KEPT.keep("受入のメール", view)
    assert KEPT.all() == {"受入のメール": view}
    KEPT.forget("受入のメール")
    assert KEPT.all() == {}


@pytest.mark.parametrize("kept", ["no json", "[1]", '{"a": {"columns": ["NAME"], "odd": 1}}'])
def test_what_cannot_be_read_is_left_out(kept: str) -> None:
    settings().setValue(VIEWS_KEY, kept)
    assert KEPT.all() == {}


def test_a_view_of_an_older_program_is_read() -> None:
    settings().setValue(VIEWS_KEY, '{"a": {"columns": ["NAME"], "role": "host"}}')
    assert KEPT.all() == {"a": View(("NAME",), choice="host")}


def test_columns_that_were_moved_stay_where_they_are(page: PeoplePage, opened: Opened) -> None:
    page.table.horizontalHeader().moveSection(3, 0)
    again = opened(PeoplePage)
    assert isinstance(again, PeoplePage)
    assert again.table.fields_in_order()[:2] == (Field.ORGANISATION, Field.NUMBER)


def test_a_view_is_shown_as_it_was_kept(page: PeoplePage) -> None:
    view = View(("EMAIL", "NAME", "ROLE"), "", "host", "EMAIL", descending=True)
    page.views.show_view(view)
    assert page.table.fields_in_order() == (Field.EMAIL, Field.NAME, Field.ROLE)
    assert [row.line.registration.role for row in page.table.people.shown_rows()] == [Role.HOST] * 2
    assert page.views.view() == view
    page.views.show_view(View(("NAME", "NUMBER")))
    assert page.table.people.rowCount() == 6


def test_a_view_is_kept_under_a_name_that_is_typed(page: PeoplePage, qtbot: QtBot) -> None:
    page.table.lay_fields([Field.NAME, Field.EMAIL])
    for replaces in (False, True):
        menu = page.views.menu(QMenu(page))
        menu.keep_asked.emit()
        sheet = page.window().findChild(KeepViewSheet)
        assert not sheet.keep.isEnabled()
        qtbot.keyClicks(sheet.name, "Mails")
        assert sheet.note.isVisible() is replaces
        qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.window().findChild(KeepViewSheet) is None)
        assert KEPT.all()["Mails"].columns == ("NAME", "EMAIL")


def test_esc_keeps_no_view(page: PeoplePage, qtbot: QtBot) -> None:
    page.views.menu(QMenu(page)).keep_asked.emit()
    sheet = page.window().findChild(KeepViewSheet)
    qtbot.keyClicks(sheet.name, "Mails")
    qtbot.keyClick(sheet.name, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.window().findChild(KeepViewSheet) is None)
    assert KEPT.all() == {}
