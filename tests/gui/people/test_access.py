"""Every control of the three pages can be reached by keyboard and says what it is."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.wishes.page import WishesPage
from tests.gui.importing.files import guests
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import add_doubt, add_wishes

Opened = Callable[[type[Page]], Page]
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)


def nameless(page: QWidget) -> list[QWidget]:
    """Give the controls that say nothing to a screen reader; inner parts of other controls excepted."""
    found = [widget for widget in page.findChildren(QWidget) if isinstance(widget, CONTROLS)]
    own = [widget for widget in found if not _is_inner(widget)]
    return [widget for widget in own if not (widget.accessibleName() or _text(widget))]


def _is_inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit)):
            return True
        parent = parent.parentWidget()
    return False


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


@pytest.mark.parametrize("kind", [PeoplePage, WishesPage])
def test_every_control_has_a_name(opened: Opened, desk: Desk, qtbot: QtBot, kind: type[Page]) -> None:
    add_wishes(database(desk))
    add_doubt(database(desk))
    page = opened(kind)
    qtbot.waitUntil(lambda: page.side.count() == len(page.side.names))
    assert nameless(page) == []


def test_every_control_of_the_preview_has_a_name(
    opened: Opened, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    page.way_in.begin(guests(tmp_path))
    idle(desk, qtbot)
    assert nameless(page) == []


def test_keys_lead_through_the_preview(opened: Opened, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    page.way_in.begin(guests(tmp_path))
    idle(desk, qtbot)
    preview = page.way_in.preview
    assert preview is not None
    assert page.filter_edit is preview.filter_edit
    preview.table.setFocus()
    page.activateWindow()
    qtbot.keyClick(preview.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(desk, qtbot)
    assert not page.way_in.is_open
    assert len(page.roll.rows) == 8


SAME_LINE = 12


@pytest.mark.parametrize("kind", [PeoplePage, WishesPage])
def test_tab_goes_through_a_panel_from_top_to_bottom(
    opened: Opened, desk: Desk, qtbot: QtBot, kind: type[Page]
) -> None:
    add_wishes(database(desk))
    page = opened(kind)
    assert isinstance(page, (PeoplePage, WishesPage))
    model = page.table.people if isinstance(page, PeoplePage) else page.table.wishes
    page.table.choose(model.shown_rows()[1].id)
    panel = page.side.currentWidget()
    panel.setFocus()
    heights: list[int] = []
    while panel.isAncestorOf(page.focusWidget()) or page.focusWidget() is panel:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        if panel.isAncestorOf(page.focusWidget()):
            heights.append(page.focusWidget().mapTo(panel.widget(), QPoint(0, 0)).y())
    assert len(heights) > 5
    assert all(below >= above - SAME_LINE for above, below in pairwise(heights))
