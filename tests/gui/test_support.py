import pytest
from PySide6.QtWidgets import QApplication

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.fault_strip import FaultStrip
from gatewayapp.gui.support import details_of
from gatewayapp.importing.choices import ReadingChoices
from gatewayapp.importing.files import Container
from gatewayapp.importing.workbooks import read_workbook


def test_details_tell_no_names_files_or_cells():
    why = sentence("{name} has {count} meetings", name="KOBAYASHI Haruka", count=7)
    fault = Fault("Row {row} of {file}: {why}.", row=41, file="registrations_最終.xlsx", why=why)
    first, second, *told = details_of(fault, "people", "ja").splitlines()
    assert first.startswith("Gateway ")
    assert second == "Page people, language ja"
    assert told == [
        "Row {row} of {file}: {why}.",
        "  row: 41",
        "  {name} has {count} meetings",
        "    count: 7",
    ]


def test_kind_of_an_unforeseen_error_is_told():
    fault = Fault("Gateway did not expect this ({kind}).", kind="KeyError", log="/home/haruka/log")
    assert details_of(fault, "plan", "en").splitlines()[2:] == [
        "Gateway did not expect this ({kind}).",
        "  kind: KeyError",
    ]


def test_kind_of_what_lies_behind_a_fault_is_told_and_nothing_else_of_it():
    with pytest.raises(Fault) as caught:
        read_workbook(b"PK haruka", "haruka.xlsx", Container.ZIP, ReadingChoices())
    told = details_of(caught.value, "people", "en")
    assert told.endswith("Cause: BadZipFile")
    assert "haruka" not in told


def test_details_are_copied_from_the_strip(qapp, qtbot):
    strip = FaultStrip()
    qtbot.addWidget(strip)
    strip.tell(Fault('"{file}" is open in another program.', file="haruka.pdf"), "print")
    strip.copy.click()
    copied = QApplication.clipboard().text()
    assert copied.endswith('"{file}" is open in another program.')
    assert "haruka" not in copied
    assert "Page print" in copied
