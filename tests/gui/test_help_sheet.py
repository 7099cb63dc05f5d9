import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.help_sheet import HelpSheet
from gatewayapp.gui.keys import EVERYWHERE, Keys
from gatewayapp.gui.pages import ENTRIES
from gatewayapp.gui.tour import Tour
from gatewayapp.gui.window import Window
from tests.gui.people.desk import idle, show_active

PAGES = [entry.key for entry in ENTRIES]


@pytest.fixture
def window(laid_desk: Desk, qtbot) -> Window:
    window = Window(laid_desk)
    qtbot.addWidget(window)
    show_active(window, qtbot)
    return window


def bound(holder: QObject) -> set[str]:
    """Give every key sequence that an action or a shortcut below an object is bound to."""
    portable = QKeySequence.SequenceFormat.PortableText
    actions = [keys for it in holder.findChildren(QAction) for keys in it.shortcuts()]
    shortcuts = [it.key() for it in holder.findChildren(QShortcut)]
    return {keys.toString(portable) for keys in (*actions, *shortcuts)} - {""}


def told(*groups: str) -> set[str]:
    """Give every sequence of the sheet's lines, as Qt writes them."""
    known = Keys().groups()
    return {
        QKeySequence(sequence).toString() or sequence
        for group in groups
        for key in known[group]
        for sequence in key.sequences
    }


@pytest.mark.parametrize("page", PAGES)
def test_sheet_tells_every_key_that_a_page_is_bound_to(window: Window, qtbot, page):
    window.show_page(page)
    if page == "start":
        window.page.set_up_new()
    idle(window.desk, qtbot)
    tables = ("tables",) if page in {"people", "wishes"} else ()
    assert bound(window.page) - told(EVERYWHERE, page, *tables) == set()


def test_sheet_tells_every_key_of_the_window_itself(window: Window):
    own = {keys.toString() for action in window.actions() for keys in action.shortcuts()}
    assert own
    assert own - told(EVERYWHERE) == set()


def test_keys_of_the_sheet_that_are_bound_somewhere_are_bound_there(window: Window, qtbot):
    for page, keys in (
        ("plan", {"F5", "F8", "W"}),
        ("people", {"Ctrl+N", "Ctrl+D"}),
        ("print", {"Ctrl+P"}),
    ):
        window.show_page(page)
        idle(window.desk, qtbot)
        assert keys <= bound(window.page)


@pytest.mark.parametrize("page", PAGES)
def test_sheet_begins_with_the_page_and_has_help_for_it(window: Window, qtbot, page):
    window.show_page(page)
    window.open_help()
    sheet = window.findChild(HelpSheet)
    titles = [title for title, _lines in sheet.shown()]
    assert titles[:2] == [window.page.title(), "Everywhere"] or page == "people"
    assert len(window.page.help_text()) > 60
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    idle(window.desk, qtbot)


def test_tour_is_reached_from_the_sheet(window: Window, qtbot):
    window.open_help()
    window.findChild(HelpSheet).tour.click()
    assert window.findChild(Tour).isVisible()
