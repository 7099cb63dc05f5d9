"""What is typed where it does not belong: the field says why, keeps it, and Esc restores."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.in_place import Fact, InPlaceField
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.rows import POSITIONS
from gatewayapp.gui.tables.cell_editor import CellEditor, Reason
from tests.gui.people.desk import idle

Opened = Callable[[type[Page]], Page]
WHO = "KOBAYASHI Haruka"
ODD = {
    Field.NUMBER: ("1002", "The number 1002 belongs to another registration. Choose another one."),
    Field.NAME: (", Haruka", '", Haruka" does not say which part is the family name.'),
    Field.ORGANISATION: ("Nowhere Inc.", 'No organisation is called "Nowhere Inc."'),
    Field.EMAIL: ("haruka", '"haruka" is no e-mail address. It needs a name, @ and a domain.'),
    Field.LANGUAGES: ("Japanese", '"japanese" is no language code.'),
    Field.ARRIVES: ("31/11/26", '"31/11/26" is no day. Write it like 2026-11-30.'),
    Field.BOOTH: ("99", "There is no table 99 at this event."),
    Field.LEAST: ("many", '"many" is no number.'),
    Field.MOST: ("-1", '"-1" is no number.'),
}


@pytest.fixture
def page(opened: Opened) -> PeoplePage:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    for field in Field:
        page.table.show_column(field, shown=True)
    return page


def open_cell(page: PeoplePage, qtbot: QtBot, field: Field) -> CellEditor:
    """Go to a cell of somebody who stands for an organisation and press F2."""
    names = [row.text(Field.NAME) for row in page.table.people.shown_rows()]
    index = page.table.people.index(names.index(WHO), POSITIONS[field])
    page.table.setFocus()
    page.table.setCurrentIndex(index)
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    return page.table.viewport().findChild(CellEditor)


def type_anew(field: QWidget, qtbot: QtBot, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)


@pytest.mark.parametrize("field", ODD)
def test_a_cell_keeps_what_does_not_belong_there_says_why_and_esc_restores(
    page: PeoplePage, desk: Desk, qtbot: QtBot, field: Field
) -> None:
    typed, reason = ODD[field]
    editor = open_cell(page, qtbot, field)
    before = editor.text()
    type_anew(editor, qtbot, typed)
    if editor.completer() is not None:
        editor.completer().popup().hide()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    said = page.table.viewport().findChild(Reason)
    qtbot.waitUntil(said.isVisible)
    assert said.text().startswith(reason)
    assert editor.accessibleDescription() == said.text()
    assert (editor.text(), editor.isVisible()) == (typed, True)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.table.viewport().findChild(Reason) is None)
    idle(desk, qtbot)
    assert open_cell(page, qtbot, field).text() == before


def test_a_cell_that_was_refused_can_be_mended(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    editor = open_cell(page, qtbot, Field.EMAIL)
    type_anew(editor, qtbot, "haruka")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    said = page.table.viewport().findChild(Reason)
    qtbot.waitUntil(said.isVisible)
    qtbot.keyClicks(editor, "@kobe.example")
    assert not said.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.state() is page.table.State.NoState)
    idle(desk, qtbot)
    assert "haruka@kobe.example" in {row.text(Field.EMAIL) for row in page.table.people.all_rows()}


def test_a_refused_cell_stays_open_while_the_keyboard_is_elsewhere(
    page: PeoplePage, qtbot: QtBot
) -> None:
    editor = open_cell(page, qtbot, Field.EMAIL)
    type_anew(editor, qtbot, "haruka")
    page.filter_field.setFocus()
    said = page.table.viewport().findChild(Reason)
    qtbot.waitUntil(said.isVisible)
    assert editor.isVisible()
    page.table.setFocus()
    qtbot.waitUntil(editor.hasFocus)


def choose(page: PeoplePage, name: str) -> None:
    page.table.choose(next(row.id for row in page.roll.rows if row.text(Field.NAME) == name))


def fact_of(field: QWidget) -> Fact:
    holder = field.parentWidget()
    while not isinstance(holder, Fact):
        holder = holder.parentWidget()
    return holder


@pytest.mark.parametrize("field", [it for it in ODD if it not in {Field.NUMBER, Field.NAME}])
def test_a_field_of_the_panel_keeps_what_does_not_belong_there_says_why_and_esc_restores(
    page: PeoplePage, desk: Desk, qtbot: QtBot, field: Field
) -> None:
    typed, reason = ODD[field]
    choose(page, WHO)
    person = page.side.person
    fields: dict[Field, InPlaceField] = {**person.facts.fields, **person.part.fields}
    fields[Field.LANGUAGES] = person.facts.languages
    edit = fields[field]
    edit.setFocus()
    before = edit.text()
    type_anew(edit, qtbot, typed)
    page.table.setFocus()
    said = fact_of(edit).trouble
    qtbot.waitUntil(said.isVisible)
    assert said.text().startswith(reason)
    assert (edit.text(), edit.accessibleDescription()) == (typed, said.text())
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == before
    assert not said.isVisible()


def test_a_count_for_several_that_is_no_number_is_said_at_its_field(
    page: PeoplePage, qtbot: QtBot
) -> None:
    page.table.selectAll()
    edit = page.side.many.counts.fields[Field.LEAST]
    edit.setFocus()
    qtbot.keyClicks(edit, "many")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert page.side.many.counts.trouble.text().startswith('"many" is no number.')
    assert edit.text() == "many"


def field_of(page: PeoplePage, name: str, field: Field) -> InPlaceField:
    choose(page, name)
    return page.side.person.facts.fields[field]


def test_what_was_refused_stays_while_another_field_is_stored(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    email = field_of(page, WHO, Field.EMAIL)
    email.setFocus()
    type_anew(email, qtbot, "haruka")
    phone = page.side.person.facts.fields[Field.PHONE]
    phone.setFocus()
    type_anew(phone, qtbot, "03-1234-5678")
    qtbot.keyClick(phone, Qt.Key.Key_Return)
    idle(desk, qtbot)
    assert "03-1234-5678" in {row.text(Field.PHONE) for row in page.roll.rows}
    assert email.text() == "haruka"
    assert fact_of(email).trouble.isVisible()


def test_what_was_refused_waits_with_its_person(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    email = field_of(page, WHO, Field.EMAIL)
    email.setFocus()
    type_anew(email, qtbot, "haruka")
    page.table.setFocus()
    field_of(page, "TANAKA Yūko", Field.EMAIL)
    assert (email.text(), fact_of(email).trouble.isVisible()) == ("p3@example.org", False)
    field_of(page, WHO, Field.EMAIL)
    assert (email.text(), fact_of(email).trouble.isVisible()) == ("haruka", True)
    email.setFocus()
    qtbot.keyClick(email, Qt.Key.Key_Escape)
    assert email.text().endswith("@example.org")


def test_what_is_being_typed_is_stored_for_whom_it_was_typed(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    phone = field_of(page, WHO, Field.PHONE)
    phone.setFocus()
    type_anew(phone, qtbot, "03-1234-5678")
    field_of(page, "TANAKA Yūko", Field.PHONE)  # by a key that leaves the keyboard in the panel
    idle(desk, qtbot)
    phones = {row.text(Field.NAME): row.text(Field.PHONE) for row in page.roll.rows}
    assert phones[WHO] == "03-1234-5678"
    assert phones["TANAKA Yūko"] != "03-1234-5678"


def test_a_new_person_is_asked_for_each_field_that_is_wrong(page: PeoplePage, qtbot: QtBot) -> None:
    page.add_person()
    form = page.side.add
    for field, text in {Field.FAMILY: "Sato", Field.EMAIL: "sato", Field.LANGUAGES: "Japanese"}.items():
        qtbot.keyClicks(form.fields[field], text)
    qtbot.keyClick(form.fields[Field.FAMILY], Qt.Key.Key_Return)
    said = {field: fact.trouble.text() for field, fact in form.facts.items() if fact.trouble.text()}
    assert list(said) == [Field.EMAIL, Field.LANGUAGES]
    assert form.fields[Field.EMAIL].hasFocus()
    qtbot.keyClicks(form.fields[Field.EMAIL], "@x.example")
    assert not form.facts[Field.EMAIL].trouble.isVisible()


def test_a_form_that_is_put_aside_with_esc_is_there_again(page: PeoplePage, qtbot: QtBot) -> None:
    page.add_person()
    form = page.side.add
    qtbot.keyClicks(form.fields[Field.FAMILY], "Sato")
    qtbot.keyClick(form.fields[Field.FAMILY], Qt.Key.Key_Escape)
    assert page.side.isHidden()
    page.add_person()
    assert form.fields[Field.FAMILY].text() == "Sato"
    next(it for it in form.findChildren(QPushButton) if it.text() == "Cancel").click()
    page.add_person()
    assert not form.fields[Field.FAMILY].text()


def test_a_cell_that_is_worked_out_says_so_to_whoever_wants_to_type(
    page: PeoplePage, qtbot: QtBot
) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.people.index(0, POSITIONS[Field.SME]))
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    assert QToolTip.text().startswith("This is worked out from other data.")
