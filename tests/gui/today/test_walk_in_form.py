"""The form of a walk-in: what it takes over, whom it recognises, what it refuses and where."""

from PySide6.QtCore import Qt

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.today.page import TodayPage
from gatewayapp.services.history import undoable
from gatewayapp.services.people import list_people
from tests.gui.people.desk import database, idle
from tests.gui.today.reception import Keyboard, last


def test_name_that_nobody_has_is_taken_over(page: TodayPage, keyboard: Keyboard):
    keyboard.write("novak, jan")
    keyboard.press(Qt.Key.Key_F9)
    assert (page.form.family.text(), page.form.given.text()) == ("Novak", "Jan")
    assert keyboard.place() is page.form.firm


def test_letters_that_somebody_has_are_not_taken_over(page: TodayPage, keyboard: Keyboard):
    keyboard.write("kob")
    keyboard.press(Qt.Key.Key_F9)
    assert page.form.family.text() == ""
    assert keyboard.place() is page.form.family


def test_escape_gives_back_the_field_and_keeps_both(page: TodayPage, keyboard: Keyboard):
    keyboard.write("novak")
    keyboard.press(Qt.Key.Key_F9)
    keyboard.write("Jan")
    keyboard.press(Qt.Key.Key_Escape)
    assert page.form.isHidden()
    assert page.card.isVisible()
    assert keyboard.place() is page.finder.field
    assert page.finder.field.text() == "novak"
    keyboard.press(Qt.Key.Key_F9)
    assert (page.form.family.text(), page.form.given.text()) == ("Novak", "Jan")


def test_another_name_that_nobody_has_begins_anew(page: TodayPage, keyboard: Keyboard):
    keyboard.write("novak")
    keyboard.press(Qt.Key.Key_F9)
    keyboard.write("Jan")
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.write("svoboda")
    keyboard.press(Qt.Key.Key_F9)
    assert (page.form.family.text(), page.form.given.text()) == ("Svoboda", "")


def test_who_is_registered_already_is_checked_in_and_nobody_made_twice(
    page: TodayPage, desk: Desk, keyboard: Keyboard
):
    keyboard.press(Qt.Key.Key_F9)
    keyboard.write("tanaka")
    assert page.form.strip.isHidden()
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.write("yuko")
    assert page.form.strip.words.text() == (
        "Already registered: TANAKA Yūko, Kobe Thermal Eng. K.K., JP · 1004. Enter checks them in."
    )
    assert page.form.add.text() == "Check in"
    keyboard.press(Qt.Key.Key_Return)
    assert len(list_people(database(desk), desk.event.id)) == 6
    assert str(undoable(database(desk))) == "Check in TANAKA Yūko"
    assert page.card.isVisible()
    assert page.card.name.text() == "TANAKA Yūko"


def test_namesake_in_kanji_is_recognised(page: TodayPage, keyboard: Keyboard):
    keyboard.press(Qt.Key.Key_F9)
    page.form.family.setText("田中")
    page.form.given.setText("裕子")
    assert "1004" in page.form.strip.words.text()


def test_somebody_else_of_the_same_name_is_added(page: TodayPage, desk: Desk, keyboard: Keyboard):
    keyboard.press(Qt.Key.Key_F9)
    page.form.family.setText("Tanaka")
    page.form.given.setText("Yūko")
    keyboard.qtbot.mouseClick(page.form.strip.other, Qt.MouseButton.LeftButton)
    assert page.form.strip.isHidden()
    assert keyboard.place() is page.form.firm
    keyboard.press(Qt.Key.Key_Return)
    assert (last(desk).registration.number, last(desk).organisation) == ("1007", None)


def test_nameless_guest_is_refused_in_the_field(page: TodayPage, desk: Desk, keyboard: Keyboard):
    keyboard.press(Qt.Key.Key_F9)
    page.form.firm.setText("Łukasiewicz Wodór")
    page.form.submit()
    assert page.form.entries[page.form.family].trouble.startswith("A person needs a name.")
    assert keyboard.place() is page.form.family
    assert page.form.firm.text() == "Łukasiewicz Wodór"
    keyboard.write("N")
    assert page.form.entries[page.form.family].trouble == ""
    assert len(list_people(database(desk), desk.event.id)) == 6


def test_unknown_country_is_refused_in_the_field(page: TodayPage, desk: Desk, keyboard: Keyboard):
    keyboard.press(Qt.Key.Key_F9)
    page.form.family.setText("Novák")
    page.form.firm.setText("Brand New s.r.o.")
    page.form.country.setText("Utopia")
    page.form.submit()
    assert page.form.entries[page.form.country].trouble.startswith('No country is called "Utopia".')
    assert keyboard.place() is page.form.country
    assert len(list_people(database(desk), desk.event.id)) == 6


def test_country_is_asked_of_a_new_organisation_only(page: TodayPage, keyboard: Keyboard):
    keyboard.press(Qt.Key.Key_F9)
    note = page.form.entries[page.form.firm].note
    assert not page.form.country.isEnabled()
    page.form.firm.setText("Brand New")
    assert page.form.country.isEnabled()
    assert note.text() == "A new organisation."
    page.form.firm.setText("lukasiewicz wodur")
    assert note.text() == "A new organisation. Is Łukasiewicz Wodór meant?"
    page.form.firm.setText("㈱神戸サーマル工業")
    assert note.text() == "Known as Kobe Thermal Eng. K.K."
    assert (page.form.country.isEnabled(), page.form.country.text()) == (False, "Japan")


def test_what_cannot_be_stored_stays_with_its_reason(page: TodayPage, desk: Desk, keyboard: Keyboard):
    keyboard.press(Qt.Key.Key_F9)
    page.form.family.setText("Novák")
    page.form.tell(Fault("The disk is full."))
    assert page.form.trouble.text() == "The disk is full."
    assert page.form.family.text() == "Novák"
    page.form.submit()
    idle(desk, keyboard.qtbot)
    assert last(desk).person.name.family == "Novák"


def test_low_window_keeps_the_fields_as_high_as_they_are(page: TodayPage, keyboard: Keyboard):
    page.setMinimumSize(1, 1)
    page.resize(627, 288)
    keyboard.press(Qt.Key.Key_F9)
    form = page.form
    form.family.setText("Tanaka")
    form.given.setText("Yūko")
    keyboard.qtbot.waitUntil(form.entries[form.firm].isHidden)
    keyboard.qtbot.waitUntil(lambda: form.family.height() == form.family.sizeHint().height())
    keyboard.qtbot.mouseClick(form.strip.other, Qt.MouseButton.LeftButton)
    form.firm.setText("Brand New s.r.o.")
    form.country.setText("Utopia")
    form.submit()
    assert form.trouble.text().startswith('No country is called "Utopia".')
    assert form.entries[form.country].note.isHidden()
    form.country.setText("Ja")
    assert form.trouble.isHidden()
