import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.services.databases import create_database
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.file_previews import FileKind, preview_file
from gatewayapp.services.printing import Language, Order, PrintOptions
from tests.gui.small_event import make_database, plain_event

OPTIONS = PrintOptions(language=Language.ENGLISH)


@pytest.fixture
def small(tmp_path):
    db = make_database(tmp_path / "missions.gateway")
    yield db, find_event(db).id
    db.close()


def test_first_persons_sheet_of_the_workbook_is_read(small):
    seen = preview_file(*small, FileKind.AGENDAS, OPTIONS)
    assert (seen.people, seen.of) == (4, "JAKOBSEN Søren")
    assert any("JAKOBSEN Søren" in row for row in seen.rows)


def test_order_decides_whose_part_is_read(small):
    options = PrintOptions(language=Language.ENGLISH, order=Order.NUMBER)
    assert preview_file(*small, FileKind.AGENDAS, options).of == "KOBAYASHI Haruka"


def test_calendar_is_read_in_the_events_own_time(small):
    options = PrintOptions(language=Language.ENGLISH, order=Order.NUMBER)
    seen = preview_file(*small, FileKind.CALENDAR, options)
    assert seen.rows == (("2026-12-01", "09:30", "09:50", "Łukasiewicz Wodór", "Table 1, Hall", ""),)


def test_data_are_read_with_their_headings(small):
    seen = preview_file(*small, FileKind.DATA, OPTIONS)
    assert len(seen.rows) == seen.people + 1 == 5
    assert "KOBYLIŃSKA" in " ".join(map(str, seen.rows))


@pytest.mark.parametrize("kind", [FileKind.AGENDAS, FileKind.CALENDAR])
def test_nobody_is_told(kind, tmp_path):
    db = create_database(tmp_path / "empty.gateway")
    save_event(db, plain_event())
    with pytest.raises(Fault, match="Nobody is confirmed"):
        preview_file(db, find_event(db).id, kind, OPTIONS)
    db.close()
