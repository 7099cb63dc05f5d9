import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import sentence
from gatewayapp.services.databases import create_database
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.file_previews import FileKind
from gatewayapp.services.plan_book import publish, replace_plan
from gatewayapp.services.preview_desk import PreviewDesk
from gatewayapp.services.printing import DRAFT, Language, Order, PrintOptions
from tests.gui.small_event import make_database, plain_event

OPTIONS = PrintOptions(language=Language.ENGLISH)


@pytest.fixture
def small(tmp_path):
    db = make_database(tmp_path / "missions.gateway")
    yield PreviewDesk(db, find_event(db).id)
    db.close()


def test_first_persons_sheet_of_the_workbook_is_read(small):
    seen = small.file(FileKind.AGENDAS, OPTIONS)
    assert (seen.people, seen.of) == (4, "JAKOBSEN Søren")
    assert any("JAKOBSEN Søren" in row for row in seen.rows)


def test_order_decides_whose_part_is_read(small):
    options = PrintOptions(language=Language.ENGLISH, order=Order.NUMBER)
    assert small.file(FileKind.AGENDAS, options).of == "KOBAYASHI Haruka"


@pytest.mark.parametrize("kind", [FileKind.AGENDAS, FileKind.CALENDAR])
def test_everybody_can_be_looked_at(small, kind):
    names = [small.file(kind, OPTIONS, place).of for place in (1, 2, 3, 4)]
    assert names == ["JAKOBSEN Søren", "KOBAYASHI Haruka", "KOBYLIŃSKA Zofia", "ŌKOBIRA Takumi"]
    assert (small.file(kind, OPTIONS, 9).place, small.file(kind, OPTIONS, 0).place) == (4, 1)


def test_names_on_two_lines_are_read_on_one(small):
    cells = [cell for row in small.file(FileKind.AGENDAS, OPTIONS).rows for cell in row]
    assert not any("\n" in cell for cell in cells)


def test_calendar_is_read_in_the_events_own_time(small):
    options = PrintOptions(language=Language.ENGLISH, order=Order.NUMBER)
    seen = small.file(FileKind.CALENDAR, options)
    assert seen.rows == (("2026-12-01", "09:30", "09:50", "Łukasiewicz Wodór", "Table 1, Hall"),)


def test_meeting_that_fell_through_is_marked_in_the_calendar(small):
    options = PrintOptions(edition=DRAFT, language=Language.ENGLISH, order=Order.NUMBER)
    publish(small.db, small.event)
    replace_plan(small.db, small.event, [], sentence("Plan meetings"))
    assert [row[-1] for row in small.file(FileKind.CALENDAR, options).rows] == ["CANCELLED"]


def test_data_are_read_with_their_headings(small):
    seen = small.file(FileKind.DATA, OPTIONS)
    assert len(seen.rows) == seen.people + 1 == 5
    assert "KOBYLIŃSKA" in " ".join(map(str, seen.rows))


@pytest.mark.parametrize("kind", [FileKind.AGENDAS, FileKind.CALENDAR])
def test_nobody_is_told(kind, tmp_path):
    db = create_database(tmp_path / "empty.gateway")
    save_event(db, plain_event())
    with pytest.raises(Fault, match="Nobody is confirmed"):
        PreviewDesk(db, find_event(db).id).file(kind, OPTIONS)
    db.close()
