import pytest

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.top_bar import SEARCH_WIDTH, SMALL_SEARCH
from gatewayapp.gui.window import Window
from gatewayapp.services.databases import create_database
from tests.gui.people.desk import show_active


@pytest.fixture
def window(laid_desk: Desk, qtbot) -> Window:
    window = Window(laid_desk)
    qtbot.addWidget(window)
    window.setMinimumSize(1, 1)
    show_active(window, qtbot)
    return window


def test_search_gives_up_its_words_first_in_a_narrow_window(window: Window, qtbot):
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.top.search.width() == px(SEARCH_WIDTH))
    window.resize(683, 384)
    qtbot.waitUntil(lambda: window.top.search.width() == px(SMALL_SEARCH))


def test_search_keeps_its_words_in_a_narrow_window_with_room_for_them(desk: Desk, tmp_path, qtbot):
    desk.take(create_database(tmp_path / "empty.gateway"))
    window = Window(desk)
    qtbot.addWidget(window)
    window.setMinimumSize(1, 1)
    window.resize(683, 384)
    show_active(window, qtbot)
    search = window.top.search
    qtbot.waitUntil(lambda: search.width() >= search.words_width())


def test_event_says_days_and_place_whole_or_not_at_all(window: Window):
    button = window.top.event_button
    whole = button._days_in(2000)
    assert whole == "Tue 1 Dec 2026 · Tokyo"
    said = {button._days_in(width) for width in range(100, 800, 4)}
    assert said == {"", "Tue 1 Dec 2026", whole}
    assert button.toolTip().splitlines()[:2] == ["Tokyo Green Mission 2026", "Tue 1 Dec 2026"]


def test_strip_leaves_its_room_to_what_needs_attention(window: Window, qtbot):
    strip = window.strip
    strip.words.setText("")
    strip.resize(683, strip.height())
    qtbot.waitUntil(strip._offline.isVisible)
    strip.words.setText("18 wishes without a meeting, 2 rows of imports and 3 people not confirmed " * 2)
    qtbot.waitUntil(strip._offline.isHidden)
    strip.words.setText("")
    qtbot.waitUntil(strip._offline.isVisible)
