"""The whole main job through the window: event, imports, plan, paper, undo; every step a click."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import Workbook
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from gatewayapp.gui.application import Session
from gatewayapp.gui.start.setting_up.checks import BASICS, VENUE
from gatewayapp.gui.window import Window

PATIENCE = 60_000
PEOPLE = (
    (
        "Role",
        "Company",
        "Country",
        "Family name",
        "First name",
        "Name in native script",
        "E-mail address",
    ),
    (
        "Host",
        "Álfasteinn Biotech Ltd",
        "Iceland",
        "Þórðarson",
        "Sævar",
        "",
        "saevar@alfasteinn.example",
    ),
    ("Host", "Łabędź Wodór S.A.", "Poland", "Kobylińska", "Zofia", "", "zofia@labedz.example"),
    ("Host", "Dvořák Vodík a.s.", "Czechia", "Dvořáková", "Jakobína", "", "jakobina@dvorak.example"),
    (
        "Visitor",
        "Kobetsuru Thermal K.K.",
        "Japan",
        "Kobayashi",
        "Haruka",
        "小林 遥",
        "haruka@kobetsuru.example",
    ),
    (
        "Visitor",
        "Akatsuki Film Co., Ltd.",
        "Japan",
        "Takasaki",
        "Ken",
        "髙﨑 健",
        "ken@akatsuki.example",
    ),
    (
        "Visitor",
        "Ōkobira Foods K.K.",
        "Japan",
        "Ōkobira",
        "Takumi",
        "大小平 匠",
        "takumi@okobira.example",
    ),
)
WISHES = (
    ("From company", "To company", "Priority (1 = highest, 5 = lowest)"),
    ("Kobetsuru Thermal", "Labedz Wodor", 1),
    ("Akatsuki Film Co., Ltd.", "Alfasteinn Biotech", 1),
    ("Okobira Foods", "Dvořák Vodík a.s.", 2),
    ("Łabędź Wodór S.A.", "Akatsuki Film", 2),
    ("Dvorak Vodik", "Kobetsuru Thermal K.K.", 3),
)


def spreadsheet(path: Path, rows) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


@pytest.fixture
def session(qapp: QApplication):
    session = Session(qapp)
    session.speak("en")
    session.window.show()
    yield session
    session.end()
    for translator in session._translators:
        qapp.removeTranslator(translator)
    session.window.deleteLater()


def click(qtbot, widget: QWidget) -> None:
    qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled(), timeout=PATIENCE)
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def go_to(qtbot, window: Window, key: str):
    click(qtbot, window.rail.buttons[key])
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=PATIENCE)
    return window.pages[key]


def button_of(page: QWidget, words: str) -> QPushButton:
    return next(it for it in page.findChildren(QPushButton) if it.text() == words and it.isVisible())


def make_event(qtbot, window: Window) -> None:
    page = window.pages["start"]
    click(qtbot, page.welcome.new)
    set_up = page.set_up
    qtbot.keyClicks(set_up.step(BASICS).name, "Two Shores 2026")
    set_up.step(BASICS).zone.setCurrentText("Asia/Tokyo")
    set_up.step(BASICS).first.setDate(QDate(2026, 12, 1))
    for _step in range(2):
        click(qtbot, set_up.next)
    set_up.step(VENUE).zones.there[0].count.setValue(3)
    click(qtbot, set_up.next)
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE):
        click(qtbot, set_up.next)


def import_file(qtbot, monkeypatch, window: Window, key: str, file: Path) -> None:
    """Choose a file in the system's dialog, look at the preview, press Import."""
    page = go_to(qtbot, window, key)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    click(qtbot, button_of(page, "Import…"))
    preview = page.way_in.preview
    qtbot.waitUntil(
        lambda: preview.foot.go.isVisible() and preview.foot.go.isEnabled(), timeout=PATIENCE
    )
    standing = window.desk.survey.standing
    assert (standing.people if key == "people" else standing.wishes) == 0
    with qtbot.waitSignal(window.desk.changed, timeout=PATIENCE):
        click(qtbot, preview.foot.go)
    qtbot.waitUntil(lambda: not window.desk.crew.busy, timeout=PATIENCE)


def test_main_job_from_spreadsheets_to_paper_by_clicks(session: Session, tmp_path, monkeypatch, qtbot):
    window = session.window
    survey = window.desk.survey
    make_event(qtbot, window)
    assert window.desk.event.sessions[0].date == date(2026, 12, 1)

    people = spreadsheet(tmp_path / "申込 registrations.xlsx", PEOPLE)
    import_file(qtbot, monkeypatch, window, "people", people)
    qtbot.waitUntil(lambda: survey.standing.people == 6, timeout=PATIENCE)
    assert "申込 registrations.xlsx" in window.top.undo.text()

    import_file(qtbot, monkeypatch, window, "wishes", spreadsheet(tmp_path / "wishes.xlsx", WISHES))
    qtbot.waitUntil(lambda: survey.standing.wishes == 5, timeout=PATIENCE)

    plan = go_to(qtbot, window, "plan")
    qtbot.waitUntil(plan.plan_action.isEnabled, timeout=PATIENCE)
    click(qtbot, button_of(plan, "Plan now"))
    qtbot.waitUntil(lambda: survey.standing.met == 5, timeout=PATIENCE)
    assert survey.standing.unmet == 0

    badges = tmp_path / "名札.pdf"
    page = go_to(qtbot, window, "print")
    qtbot.waitUntil(page.save_action.isEnabled, timeout=PATIENCE)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(badges), ""))
    click(qtbot, button_of(page, "Save…"))
    qtbot.waitUntil(page.saved.isVisible, timeout=PATIENCE)
    with pypdfium2.PdfDocument(badges) as document:
        words = document[0].get_textpage().get_text_bounded()
    for name in ("KOBYLIŃSKA", "小林 遥", "ÞÓRÐARSON"):
        assert name in words

    with qtbot.waitSignal(window.desk.steps_changed, timeout=PATIENCE):
        click(qtbot, window.top.undo)
    qtbot.waitUntil(
        lambda: survey.standing.meetings == 0 and not window.desk.crew.busy, timeout=PATIENCE
    )
    assert survey.standing.wishes == 5
