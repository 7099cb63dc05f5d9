from collections.abc import Callable

import pytest

from gatewayapp.domain.registrations import Role
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.views import VIEWS_KEY, View, forget_view, keep_view, kept_views
from gatewayapp.gui.settings import settings

Opened = Callable[[type[Page]], Page]


@pytest.fixture
def page(opened: Opened) -> PeoplePage:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    return page


def test_views_are_kept_by_name_and_forgotten() -> None:
    view = View(("NAME", "EMAIL"), "kob", "host", "EMAIL", descending=True)
    keep_view("受入のメール", view)
    assert kept_views() == {"受入のメール": view}
    forget_view("受入のメール")
    assert kept_views() == {}


@pytest.mark.parametrize("kept", ["no json", "[1]", '{"a": {"columns": ["NAME"], "odd": 1}}'])
def test_what_cannot_be_read_is_left_out(kept: str) -> None:
    settings().setValue(VIEWS_KEY, kept)
    assert kept_views() == {}


def test_a_view_is_shown_as_it_was_kept(page: PeoplePage) -> None:
    view = View(("EMAIL", "NAME", "ROLE"), "", "host", "EMAIL", descending=True)
    page.views.show_view(view)
    assert page.table.fields_in_order() == (Field.EMAIL, Field.NAME, Field.ROLE)
    assert [row.line.registration.role for row in page.table.people.shown_rows()] == [Role.HOST] * 2
    assert page.views.view() == view
    page.views.show_view(View(("NAME", "NUMBER")))
    assert page.table.people.rowCount() == 6
