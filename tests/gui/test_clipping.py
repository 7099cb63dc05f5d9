"""No word is cut off, in both languages, at the usual and at twice the size of text.

Visited are all pages, the lists of what needs a person, the set-up, the preview of an import and all
sheets that lie over the window.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gatewayapp.domain.attention import AttentionItem
from gatewayapp.domain.closings import Closing, with_closings
from gatewayapp.domain.registrations import Status
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.application import Session
from gatewayapp.gui.pages import ENTRIES
from gatewayapp.gui.printing.badge_printer import BadgePrinter
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.start.mending.view import KINDS
from gatewayapp.gui.start.setting_up.left_behind_sheet import LeftBehindSheet
from gatewayapp.gui.theme.dressing import dress
from gatewayapp.gui.tour import Tour
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.left_behind import LeftBehind
from gatewayapp.services.needs import set_status
from gatewayapp.services.people import add_person, list_people, update_people
from gatewayapp.services.printing import PrintOptions
from tests.gui.clipping import clipped_words
from tests.gui.people.desk import show_active
from tests.gui.sessions import PATIENCE, rest, session_on
from tests.gui.small_event import make_database

MOMENT = 60
SIZES = {1.0: (1366, 768), 2.0: (1920, 1080)}
OVER = ("open_help", "open_palette", "open_settings", "open_history")
LEFT = LeftBehind(3, 2, 4, 1, 1, 1, 1, 1, 1, 2, "3, 5–36", ("Kobe Thermal",))
REGISTRATIONS = (
    ("Role", "Company", "Family name", "First name", "E-mail", "Arrives"),
    ("Host", "Łukasiewicz Wodór Spółka Akcyjna", "Öberg", "Jakob", "jakob@gron.example", "31/11/26"),
    ("Visitor", "Kobe Thermal", "KOBAYASHI", "Haruka", "haruka@thermal.example", ""),
    ("Visitor", "Nara Glass K.K.", "Tanaka", "Rin", "not an address", ""),
)
Found = dict[object, list[str]]


@pytest.fixture(params=SIZES, ids=["usual", "twice"])
def size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[int, int]]:
    usual, larger = qapp.font(), qapp.font()
    larger.setPixelSize(round(usual.pixelSize() * request.param))
    qapp.setFont(larger)
    yield SIZES[request.param]
    qapp.setFont(usual)
    dress(qapp, "light")


@pytest.fixture(params=["en", "ja"])
def session(
    request: pytest.FixtureRequest,
    size: tuple[int, int],
    qapp: QApplication,
    tmp_path: Path,
    qtbot: QtBot,
) -> Iterator[Session]:
    path = tmp_path / "missions.gateway"
    make_needy(path)
    with session_on(path, qapp, qtbot, request.param, size) as session:
        yield session


def make_needy(path: Path) -> None:
    """Make an event at which something of every kind needs a person."""
    with make_database(path) as database:
        event = find_event(database)
        lines = list_people(database, event.id)
        host = replace(lines[0].person, languages=("ja",))
        add_person(database, event.id, replace(host, id=0), lines[0].registration.role)
        update_people(database, [host, replace(lines[2].person, languages=("pl",))])
        set_status(database, lines[1:2], Status.APPLIED)
        save_event(database, with_closings(event, [Closing((1,)), Closing((2, 3, 4), None)]))
        kinds = ("registrations", "wishes", "availability")
        cells = {"Name": "Kobayashi Haruka", "E-mail": "haruka@thermal.example"}
        with database.change(sentence("Import")) as unit:
            for row, kind in enumerate(kinds, 4):
                odd = sentence("It is odd.")
                unit.add([AttentionItem(0, event.id, kind, "list.xlsx", row, odd, cells=cells)])


def look(found: Found, place: object, seen: QWidget, qtbot: QtBot) -> None:
    """Note the words that are cut off in a place, once it has laid itself out."""
    qtbot.wait(MOMENT)
    if cut := clipped_words(seen):
        found[place] = cut


def test_a_label_that_is_too_narrow_is_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    QLabel("Two Shores Business Days", holder).setFixedWidth(20)
    show_active(holder, qtbot)
    assert [words.split(" ")[0] for words in clipped_words(holder)] == ["QLabel"]


def test_no_word_is_cut_off_on_any_page(session: Session, qtbot: QtBot) -> None:
    found: Found = {}
    for entry in ENTRIES:
        session.window.show_page(entry.key)
        rest(session, qtbot)
        look(found, entry.key, session.window, qtbot)
    assert found == {}


def test_no_word_is_cut_off_in_the_form_of_a_walk_in(session: Session, qtbot: QtBot) -> None:
    found: Found = {}
    session.window.show_page("today")
    rest(session, qtbot)
    page = session.window.page
    page.walk_in.click()
    rest(session, qtbot)
    page.form.show_printer(BadgePrinter("Canon LBP 6030 at the desk", PrintOptions(), 10))
    page.form.firm.setText("Łukasiewicz Wodur")
    look(found, "new organisation", page, qtbot)
    page.form.submit()
    look(found, "no name", page, qtbot)
    name = next(iter(page.book.people.values())).person.name
    page.form.family.setText(name.native or f"{name.family} {name.given}")
    look(found, "known", page, qtbot)
    assert page.form.strip.isVisible()
    assert found == {}


def test_no_word_is_cut_off_where_things_are_mended_and_set_up(session: Session, qtbot: QtBot) -> None:
    window, found = session.window, {}
    for kind in KINDS:
        window.show_page("start", f"mend {kind}")
        rest(session, qtbot)
        assert window.page.mending.rows, kind
        look(found, kind, window.page, qtbot)
    for part in ("set up", "new event"):
        window.show_page("start", part)
        rest(session, qtbot)
        set_up = window.page.set_up
        for place in range(4):
            set_up.go_to(place)
            look(found, (part, place), window.page, qtbot)
        window.page.leave()
    assert found == {}


def test_no_word_is_cut_off_in_the_preview_of_an_import(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    book = Workbook()
    for row in REGISTRATIONS:
        book.active.append(row)
    book.save(tmp_path / "registrations_最終.xlsx")
    found: Found = {}
    session.window.show_page("people")
    way_in = session.window.page.way_in
    way_in.begin(tmp_path / "registrations_最終.xlsx")
    qtbot.waitUntil(way_in.preview.foot.go.isVisible, timeout=PATIENCE)
    rest(session, qtbot)
    look(found, "preview", session.window, qtbot)
    assert found == {}


def test_no_word_is_cut_off_in_what_lies_over_the_window(session: Session, qtbot: QtBot) -> None:
    window, found = session.window, {}
    for name in OVER:
        getattr(window, name)()
        rest(session, qtbot)
        (sheet,) = window.findChildren(Sheet)
        look(found, name, sheet, qtbot)
        gone(sheet, qtbot)
    sheet = LeftBehindSheet(window, LEFT)
    sheet.open()
    look(found, "left behind", sheet, qtbot)
    gone(sheet, qtbot)
    window.take_tour()
    tour = window.findChild(Tour)
    for stop in range(len(tour.stops)):
        look(found, ("tour", stop), tour, qtbot)
        tour.go(1)
    assert found == {}


def gone(sheet: Sheet, qtbot: QtBot) -> None:
    """Close a sheet and wait until it is away."""
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close_sheet()
