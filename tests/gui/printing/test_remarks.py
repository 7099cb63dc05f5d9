import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gatewayapp.domain.wording import sentence
from gatewayapp.gui.people.link import LinkButton
from gatewayapp.gui.printing.remarks import MOST, RemarkRow, RemarksCard
from gatewayapp.gui.printing.remarks_sheet import RemarksSheet
from gatewayapp.services.printing import Remark


@pytest.fixture
def shown() -> list[str]:
    return []


@pytest.fixture
def card(qtbot, shown) -> RemarksCard:
    card = RemarksCard(shown.append)
    qtbot.addWidget(card)
    return card


def remark(number: int) -> Remark:
    return Remark(f"{number:03}", sentence("{name} is set smaller", name="DVOŘÁKOVÁ"))


def words_of(card: RemarksCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel)]


def test_card_without_remarks_is_hidden(card: RemarksCard):
    card.show_remarks(())
    assert card.isHidden()


def test_remark_names_its_number_and_leads_to_the_person(card: RemarksCard, shown, qtbot):
    card.show_remarks((remark(7),))
    assert "No. 007" in words_of(card)
    assert "DVOŘÁKOVÁ is set smaller" in words_of(card)
    qtbot.mouseClick(card.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert shown == ["007"]


def test_many_remarks_are_counted(card: RemarksCard, qtbot):
    card.show_remarks(tuple(remark(number) for number in range(MOST + 3)))
    assert f"{MOST + 3} thing(s) to look at before printing" in words_of(card)
    with qtbot.waitSignal(card.all_wanted):
        next(it for it in card.findChildren(LinkButton) if it.text().startswith("Show all")).click()


def test_remark_about_nobody_has_no_way_to_a_person(card: RemarksCard):
    card.show_remarks((Remark("", sentence("The hall has no name")),))
    assert "The hall has no name" in words_of(card)
    assert card.findChildren(QPushButton) == []


def test_whole_list_leads_to_the_person(qtbot, shown):
    window = QWidget()
    qtbot.addWidget(window)
    sheet = RemarksSheet(window, tuple(remark(number) for number in range(40)), shown.append)
    sheet.open()
    assert len(sheet.findChildren(RemarkRow)) == 40
    sheet.findChildren(RemarkRow)[7].findChild(QPushButton).click()
    assert shown == ["007"]
    assert not sheet.isVisible()


def test_words_of_a_remark_have_all_the_width(qtbot, shown):
    row = RemarkRow(remark(7), shown.append)
    qtbot.addWidget(row)
    row.resize(272, 80)
    row.layout().activate()
    words = next(it for it in row.findChildren(QLabel) if "DVO" in it.text())
    assert words.width() == row.width()
    assert words.y() >= row.findChild(QPushButton).geometry().bottom()
