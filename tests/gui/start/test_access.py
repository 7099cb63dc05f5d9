"""Everything that stands in for Start or lies over the window can be reached, seen and heard."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gatewayapp.gui.application import Session
from gatewayapp.gui.reading_order import TAB, in_order
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.start.mending.languages_sheet import LanguagesSheet
from gatewayapp.gui.start.mending.view import KINDS
from gatewayapp.gui.start.setting_up.left_behind_sheet import LeftBehindSheet
from gatewayapp.gui.theme.dressing import choose_scheme
from gatewayapp.gui.tour import Tour
from gatewayapp.services.people import list_people
from tests.gui.sessions import rest, session_on
from tests.gui.test_clipping import LEFT, make_needy
from tests.gui.test_tokens import contrast

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
MOST_PARTS, LEAST_CONTRAST = 4, 4.5
Shown = Callable[[Session, QtBot], QWidget]


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    path = tmp_path / "missions.gateway"
    make_needy(path)
    with session_on(path, qapp, qtbot) as session:
        yield session


def part(name: str) -> Shown:
    def shown(session: Session, qtbot: QtBot) -> QWidget:
        session.window.show_page("start", name)
        rest(session, qtbot)
        return session.window.page.mending or session.window.page.overview

    return shown


def step(place: int, name: str = "set up") -> Shown:
    def shown(session: Session, qtbot: QtBot) -> QWidget:
        session.window.show_page("start", name)
        rest(session, qtbot)
        set_up = session.window.page.set_up
        set_up.go_to(place)
        return set_up

    return shown


def over(name: str) -> Shown:
    def shown(session: Session, qtbot: QtBot) -> QWidget:
        getattr(session.window, name)()
        rest(session, qtbot)
        return next(iter([*session.window.findChildren(Sheet), *session.window.findChildren(Tour)]))

    return shown


def left_behind(session: Session, _qtbot: QtBot) -> QWidget:
    sheet = LeftBehindSheet(session.window, LEFT)
    sheet.open()
    return sheet


def languages(session: Session, _qtbot: QtBot) -> QWidget:
    sheet = LanguagesSheet(session.window, list_people(session.desk.database, session.desk.event.id))
    sheet.open()
    return sheet


PLACES: dict[str, Shown] = {
    "overview": part("attention"),
    **{kind: part(f"mend {kind}") for kind in KINDS},
    **{f"set-up {place + 1}": step(place) for place in range(4)},
    "new event": step(2, "new event"),
    **{name: over(name) for name in ("open_help", "open_palette", "open_settings", "open_history")},
    "tour": over("take_tour"),
    "left behind": left_behind,
    "languages": languages,
}


def controls(place: QWidget) -> list[QWidget]:
    """Give what can be used, inner parts of other controls excepted."""
    found = [it for it in place.findChildren(QWidget) if isinstance(it, CONTROLS) and it.isVisible()]
    return [it for it in found if not any(_is_inner(it, whole) for whole in found)]


def _is_inner(part: QWidget, whole: QWidget) -> bool:
    return part is not whole and whole.isAncestorOf(part) and not isinstance(whole, QAbstractScrollArea)


def reached(place: QWidget, qtbot: QtBot) -> Iterator[QWidget]:
    """Give the controls in the order in which Tab leads to them, until it comes round or leaves.

    Within a date or a time, Tab leads from part to part first.
    """
    seen: list[QWidget] = []
    now = next(it for it in in_order(place) if it.isVisible() and it.focusPolicy() & TAB)
    QTest.keyClick(place.window().windowHandle(), Qt.Key.Key_Shift)
    now.setFocus(Qt.FocusReason.TabFocusReason)
    stayed = 0
    while place.isAncestorOf(now) and (now not in seen or now is seen[-1]) and stayed < MOST_PARTS:
        stayed = stayed + 1 if now in seen else 0
        if not stayed:
            seen.append(now)
            yield now
        focused = now.grab().toImage()
        QTest.keyClick(place.window().windowHandle(), Qt.Key.Key_Tab)
        qtbot.wait(1)
        before, now = now, place.window().focusWidget()
        shown = now is before or before.grab().toImage() != focused
        assert shown, f"{describe(before)} hides its focus"


@pytest.mark.parametrize("name", PLACES)
def test_controls_are_named_and_reached_in_the_order_of_reading(
    session: Session, qtbot: QtBot, name: str
) -> None:
    place = PLACES[name](session, qtbot)
    qtbot.wait(60)
    for control in controls(place):
        heard = QAccessible.queryAccessibleInterface(control)
        assert control.accessibleName() or heard.text(QAccessible.Text.Name), control
        assert heard.role() not in {QAccessible.Role.NoRole, QAccessible.Role.Client}, control
    order = list(reached(place, qtbot))
    usable = [it for it in controls(place) if it.isEnabled() and it.focusPolicy() & TAB]
    assert [describe(it) for it in usable if it not in order] == []
    assert jumps(place, order) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PLACES)
def test_words_stand_out_from_their_ground(
    session: Session, qapp: QApplication, qtbot: QtBot, name: str, scheme: str
) -> None:
    choose_scheme(qapp, scheme)
    place = PLACES[name](session, qtbot)
    qtbot.wait(60)
    spoken = (QLabel, QPushButton, QCheckBox)
    words = [it for kind in spoken for it in place.findChildren(kind) if it.text() and it.isEnabled()]
    seen = [it for it in words if it.isVisible() and not it.visibleRegion().isEmpty()]
    picture = session.window.grab().toImage()
    faint = {it.text(): contrast_in(picture, place_of(it, session.window)) for it in seen}
    choose_scheme(qapp, "light")
    assert seen or place.findChildren(QAbstractItemView)  # whose words the tokens vouch for
    assert {text: round(found, 2) for text, found in faint.items() if found < LEAST_CONTRAST} == {}


def place_of(widget: QWidget, window: QWidget) -> QRect:
    """Give where what is in sight of a widget stands in its window."""
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint()))


def contrast_in(picture: QImage, part: QRect) -> float:
    """Give the greatest contrast of any colour in a part to the one that fills most of it."""
    colours = Counter(
        picture.pixel(x, y)
        for x in range(part.left(), part.right() + 1)
        for y in range(part.top(), part.bottom() + 1)
    )
    ground = QColor(colours.most_common(1)[0][0])
    return max(contrast(ground, QColor(colour)) for colour in colours)


def jumps(place: QWidget, order: list[QWidget]) -> list[str]:
    """Name the controls that stand before the one from which Tab leads to them, in their column."""
    at = [QRect(it.mapTo(place, QPoint()), it.size()) for it in order]
    return [
        f"{describe(one)} -> {describe(other)}"
        for one, other, before, after in zip(order, order[1:], at, at[1:], strict=False)
        if after.left() < before.right()
        and (
            after.bottom() < before.top()
            or (after.top() <= before.top() and after.left() < before.left())
        )
    ]


def describe(control: QWidget) -> str:
    """Name a control."""
    heard = QAccessible.queryAccessibleInterface(control)
    return f"{type(control).__name__} {heard.text(QAccessible.Text.Name)}"
