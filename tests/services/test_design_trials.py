from dataclasses import replace

import pypdfium2
import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.registrations import Role
from gatewayapp.exporting.designs import Design, Shows
from gatewayapp.services.badge_designs import shipped_design
from gatewayapp.services.databases import create_database
from gatewayapp.services.design_trials import Trial, gather_trial, try_design
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.print_options import find_stock
from tests.gui.small_event import make_database, plain_event


@pytest.fixture
def trial(tmp_path) -> Trial:
    db = make_database(tmp_path / "missions.gateway")
    found = gather_trial(db, find_event(db).id)
    db.close()
    return found


@pytest.fixture
def design() -> Design:
    return shipped_design(find_stock("a4-2x5-80x50"))


def words_on(trial: Trial, design: Design, bearer: int) -> str:
    with pypdfium2.PdfDocument(try_design(trial, design, bearer).content) as document:
        return document[0].get_textpage().get_text_bounded()


def test_people_who_show_the_limits_are_chosen(trial):
    assert trial.bearers[0].name.native == "小林 遥"
    assert {it.role for it in trial.bearers} == {Role.HOST, Role.VISITOR}
    assert len(set(trial.bearers)) == len(trial.bearers)


def test_badge_is_drawn_at_its_size(trial, design):
    with pypdfium2.PdfDocument(try_design(trial, design).content) as document:
        assert document[0].get_size() == pytest.approx(design.size, abs=0.01)
    assert "小林 遥" in words_on(trial, design, 0)


def test_field_that_is_left_out_is_not_written(trial, design):
    fewer = replace(design, fields=tuple(f for f in design.fields if f.shows is not Shows.COUNTRY))
    assert "Japan" in words_on(trial, design, 0)
    assert "Japan" not in words_on(trial, fewer, 0)


def test_text_that_has_too_little_room_is_told(trial, design):
    small = replace(
        design,
        fields=tuple(
            replace(field, box=(*field.box[:2], 12.0, field.box[3]), lines=1)
            if field.shows is Shows.NAME
            else field
            for field in design.fields
        ),
    )
    assert try_design(trial, small).warnings


def test_event_without_people_has_no_trial(tmp_path):
    db = create_database(tmp_path / "empty.gateway")
    save_event(db, plain_event())
    with pytest.raises(Fault, match="Nobody is confirmed"):
        gather_trial(db, find_event(db).id)
    db.close()
