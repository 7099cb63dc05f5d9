"""The printer that badges went to last is known again, with how they were made."""

import pytest

from gatewayapp.gui.printing import badge_printer
from gatewayapp.gui.printing.badge_printer import MADE, NEXT, last_printer, remember_printer
from gatewayapp.gui.printing.stock_choice import RIGHT
from gatewayapp.gui.settings import settings
from gatewayapp.services.printing import Back, Code, Language, PrintOptions

MADE_SO = PrintOptions(
    stock="a6-x4",
    language=Language.JAPANESE,
    code=Code.CARD,
    back=Back.AGENDA,
    only=("1042",),
    start_label=4,
)


@pytest.fixture(autouse=True)
def _printers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(badge_printer, "printer_names", lambda: ("Desk", "Office"))


def test_badges_are_made_as_the_last_ones(qapp):
    remember_printer("Desk", MADE_SO)
    settings().setValue(RIGHT, 0.5)
    found = last_printer()
    assert found is not None
    assert (found.name, found.labels, found.both_sides) == ("Desk", 4, True)
    options = found.for_one("1050", 2)
    assert (options.only, options.start_label, options.offset_right_mm) == (("1050",), 2, 0.5)
    assert (options.stock, options.language, options.code, options.back) == (
        "a6-x4",
        Language.JAPANESE,
        Code.CARD,
        Back.AGENDA,
    )


@pytest.mark.parametrize(
    ("only", "start", "following"),
    [(("1042",), 1, 2), (("1042",), 4, 1), ((), 3, 1), (("1", "2"), 3, 1), (("CHANGED",), 3, 1)],
)
def test_next_badge_goes_onto_the_sheet_begun_or_a_fresh_one(qapp, only, start, following):
    remember_printer("Desk", PrintOptions(stock="a6-x4", only=only, start_label=start))
    found = last_printer()
    assert found is not None
    assert found.next_label == following


def test_no_printer_is_known_at_first_nor_by_a_file(qapp):
    assert last_printer() is None
    remember_printer("", MADE_SO)
    assert last_printer() is None


def test_printer_that_is_gone_is_not_offered(qapp):
    remember_printer("Sold", MADE_SO)
    assert last_printer() is None


@pytest.mark.parametrize("made", ['{"stock": "gone"}', "{", "[]"])
def test_settings_that_cannot_be_read_are_passed_over(qapp, made: str):
    remember_printer("Desk", MADE_SO)
    settings().setValue(MADE, made)
    assert last_printer() is None


def test_label_that_no_sheet_has_becomes_one_that_it_has(qapp):
    remember_printer("Desk", MADE_SO)
    for kept, label in (("x", 1), (99, 4), (0, 1)):
        settings().setValue(NEXT, kept)
        found = last_printer()
        assert found is not None
        assert found.next_label == label
