from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLineEdit

from gatewayapp.gui.printing.page import PrintPage
from gatewayapp.gui.printing.paper_form import spread
from gatewayapp.gui.printing.papers import Choice, Paper
from gatewayapp.services.plan_book import list_meetings, move_meeting
from tests.gui.printing.conftest import choose, rest

FIELDS = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)


def pick(box: QComboBox, data: object) -> None:
    """Choose as a user does, who is heard by ``activated``."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize("paper", [paper for paper in Paper if paper is not Paper.CALIBRATION])
def test_only_what_matters_for_the_paper_is_offered(published: PrintPage, qtbot, paper):
    choose(published, paper, qtbot)
    form, choices = published.choices.form, published.choices
    shown = {
        Choice.SIZE: form.sizes,
        Choice.ORDER: form.orders,
        Choice.EDITION: form.editions,
        Choice.PAIRS: form.pairs,
        Choice.TABLES: form.tables,
        Choice.STOCK: choices.stock,
        Choice.PEOPLE: choices.whom.pick,
        Choice.CHANGED: choices.whom.only_changed,
    }
    for choice, widget in shown.items():
        assert widget.isVisibleTo(choices) == paper.offers(choice), choice


def test_every_field_has_a_name_for_those_who_hear_it(published: PrintPage):
    fields = [field for kind in FIELDS for field in published.findChildren(kind)]
    assert len(fields) > 20
    nameless = [
        field
        for field in fields
        if not (field.accessibleName() or (isinstance(field, QAbstractButton) and field.text()))
        and field.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []


@pytest.mark.parametrize("paper", [Paper.AGENDAS, Paper.BADGES, Paper.ROSTERS])
def test_number_of_desks_is_asked_where_papers_go_to_desks(published: PrintPage, qtbot, paper):
    choose(published, paper, qtbot)
    form = published.choices.form
    assert not form.desks.isVisibleTo(form)
    pick(form.orders, "desk")
    assert form.desks.isVisibleTo(form)
    form.desks.setValue(2)
    rest(published, qtbot)
    assert published.options().order.value == "desk"
    assert published.options().desks == 2
    assert published.view.sheet is not None


def test_choices_reach_the_paper(published: PrintPage, qtbot):
    choose(published, Paper.AGENDAS, qtbot)
    form = published.choices.form
    pick(form.languages, "ja")
    pick(form.orders, "company")
    pick(form.sizes, "letter")
    pick(form.editions, 1)
    form.pairs.setChecked(True)
    options = published.options()
    assert (options.language, options.order, options.page_size) == ("ja", "company", "letter")
    assert (options.edition, options.two_to_a_sheet) == (1, True)
    rest(published, qtbot)


def test_newest_edition_is_printed_unless_another_is_chosen(published: PrintPage, qtbot):
    choose(published, Paper.AGENDAS, qtbot)
    assert published.choices.form.editions.currentText() == "Edition 2, the newest"
    assert published.options().edition is None
    pick(published.choices.form.editions, 0)
    assert published.options().edition == 0
    rest(published, qtbot)


def test_agenda_is_compared_with_an_earlier_edition_only(published: PrintPage, qtbot):
    choose(published, Paper.AGENDAS, qtbot)
    since = published.choices.whom.since
    assert [since.itemData(place) for place in range(since.count())] == [1]
    pick(published.choices.form.editions, 0)
    assert [since.itemData(place) for place in range(since.count())] == [2, 1]
    rest(published, qtbot)


def test_only_what_changed_is_counted(published: PrintPage, qtbot):
    qtbot.mouseClick(published.choices.whom.only_changed, Qt.MouseButton.LeftButton)
    rest(published, qtbot)
    assert published.summary.text() == "1 badge(s) on 1 sheet(s)"
    assert published.choices.whom.words.text() == "1 of 4 people"


def test_nothing_changed_before_the_first_edition(page: PrintPage):
    assert not page.choices.whom.only_changed.isEnabled()
    assert page.choices.whom.only_changed.text() == "Only what changed"
    assert not page.choices.whom.since.isVisible()


def test_start_page_leads_to_what_changed_in_the_draft(published: PrintPage, qtbot):
    published.choices.choose_changed(draft=True)
    assert published.choices.whom.wants_changed
    assert published.choices.form.editions.currentData() == 0
    rest(published, qtbot)


def test_those_who_wait_for_new_paper_get_agendas(published: PrintPage, qtbot):
    database, event = published.desk.database, published.desk.event.id
    meeting = list_meetings(database, event)[0]
    published.desk.change(move_meeting, replace(meeting, start=meeting.start.replace(hour=11)))
    qtbot.waitUntil(lambda: published.desk.survey.standing.new_papers == 2, timeout=10_000)
    published.show_part("changed")
    rest(published, qtbot)
    assert published.choices.paper is Paper.AGENDAS
    assert published.summary.text() == "2 person(s)"


def test_tables_are_chosen_by_number(page: PrintPage, qtbot):
    choose(page, Paper.SIGNS, qtbot)
    page.choices.form.tables.setText("2-3")
    page.choices.form.tables.editingFinished.emit()
    rest(page, qtbot)
    assert page.view.sheet.pages == 2
    page.choices.form.tables.setText("2, 77")
    page.choices.form.tables.editingFinished.emit()
    qtbot.waitUntil(page.fault.isVisible, timeout=10_000)
    assert "77" in page.fault.words.text()


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("", ()),
        ("3", ("3",)),
        ("1, 5-7", ("1", "5", "6", "7")),
        ("2、02，4–5", ("2", "4", "5")),
        ("7-5", ()),
        ("hall", ("hall",)),
    ],
)
def test_ranges_of_tables_are_written_out(typed, numbers):
    assert spread(typed) == numbers


def test_wheel_scrolls_over_choices_without_changing_them(page: PrintPage):
    box = page.choices.form.languages
    before = box.currentIndex()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert box.currentIndex() == before


def test_list_counts_for_whom_each_paper_is(page: PrintPage, qtbot):
    told = {
        paper: button.accessibleDescription() for paper, button in page.choices.papers.buttons.items()
    }
    assert told[Paper.BADGES] == "4 person(s)"
    for paper in (Paper.AGENDAS, Paper.WORKBOOK, Paper.CALENDAR):
        choose(page, paper, qtbot)
        assert page.summary.text().startswith(told[paper])
    assert told[Paper.REPORT] == ""


@pytest.mark.parametrize("paper", Paper)
def test_choices_of_each_paper_fill_the_panel(page: PrintPage, qtbot, paper):
    choose_any(page, paper, qtbot)
    form = page.choices.form
    for box in (form.orders, form.editions, form.endings, form.tables):
        assert box.isHidden() or box.width() == form.width()
    assert form.endings.isHidden() or form.endings.currentText()


def choose_any(page: PrintPage, paper: Paper, qtbot) -> None:
    """Choose a paper, also the one without a line in the list, and wait until it is shown."""
    page.choices.choose_paper(paper)
    rest(page, qtbot)
