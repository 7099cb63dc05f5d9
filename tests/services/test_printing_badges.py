"""Badges out: whose are printed, when they are printed again, and on which stock."""

from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from PIL import Image

from gatewayapp.domain.events import Table
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.registrations import Role, Status
from gatewayapp.exporting.designs import Shows
from gatewayapp.places import user_data
from gatewayapp.services.badge_designs import list_designs, save_design, shipped_design
from gatewayapp.services.databases import create_database
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.history import undo
from gatewayapp.services.people import (
    add_person,
    list_people,
    update_organisation,
    update_person,
    update_registration,
)
from gatewayapp.services.pictures import set_logo, set_photo
from gatewayapp.services.plan_book import publish
from gatewayapp.services.preview_desk import PaperKind, PreviewDesk
from gatewayapp.services.printing import (
    CHANGED,
    Back,
    Language,
    PrintOptions,
    export_badges,
    find_stock,
    list_stocks,
    who_gets_new_paper,
)
from tests.exporting.people import EVENT
from tests.services.paper_desk import NINE_THIRTY, Desk, badge_text, desk, plan

__all__ = ["desk"]

NAME_FIELDS = {Shows.NAME, Shows.SECOND_NAME}


def test_badges_are_for_the_confirmed_only(desk: Desk) -> None:
    cancelled = replace(list_people(desk.db, desk.id)[1].registration, status=Status.CANCELLED)
    update_registration(desk.db, cancelled)
    out = desk.folder / "名札.pdf"
    printed = export_badges(desk.db, desk.id, out)
    assert (printed.people, printed.pages, printed.warnings) == (2, 1, ())
    assert "小林 遥" in badge_text(out)
    assert "ÖBERG" not in badge_text(out)


def test_badges_changed_are_those_corrected_or_added_since_the_edition(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    zofia = list_people(desk.db, desk.id)[2].person
    update_person(desk.db, replace(zofia, name=PersonName("Kobylińska", "Żofia")))
    add_person(desk.db, desk.id, Person(0, None, PersonName("Mori", "Aya")), Role.INTERPRETER)
    out = desk.folder / "badges.pdf"
    assert export_badges(desk.db, desk.id, out, PrintOptions(only=(CHANGED,))).people == 2
    assert {"Żofia", "MORI"} <= set(badge_text(out).split())


def test_badge_that_says_the_same_is_not_printed_again(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    line = list_people(desk.db, desk.id)[2]
    update_registration(desk.db, replace(line.registration, checked_in=NINE_THIRTY.replace(tzinfo=UTC)))
    update_person(desk.db, replace(line.person, phone="+48 22 123 45 67"))
    out = desk.folder / "badges.pdf"
    out.write_bytes(b"old")
    with pytest.raises(Fault, match="Nobody needs new paper"):
        export_badges(desk.db, desk.id, out, PrintOptions(only=(CHANGED,)))
    assert out.read_bytes() == b"old"


def test_badge_that_was_corrected_and_put_back_is_not_printed_again(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    first, second, _ = (line.person for line in list_people(desk.db, desk.id))
    update_person(desk.db, replace(first, job_title="Director"))
    update_person(desk.db, replace(second, job_title="Engineer"))
    undo(desk.db)
    out = desk.folder / "badges.pdf"
    assert export_badges(desk.db, desk.id, out, PrintOptions(only=(CHANGED,))).people == 1
    assert first.name.native in badge_text(out)


def test_company_that_is_renamed_gets_new_badges(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    firm = list_people(desk.db, desk.id)[1].organisation
    assert firm
    update_organisation(desk.db, replace(firm, name="Luleå Green Steel"))
    out = desk.folder / "badges.pdf"
    assert export_badges(desk.db, desk.id, out, PrintOptions(only=(CHANGED,))).people == 1
    assert "Green Steel" in badge_text(out)


def picture(folder: Path, name: str) -> Path:
    file = folder / name
    Image.effect_noise((60, 80), 90).save(file)
    return file


def test_new_photo_or_logo_makes_new_badges_which_show_it(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    first, second, _ = list_people(desk.db, desk.id)
    set_photo(desk.db, first.person.id, picture(desk.folder, "photo.png"))
    out = desk.folder / "badges.pdf"
    assert export_badges(desk.db, desk.id, out, PrintOptions(only=(CHANGED,))).people == 1
    assert out.read_bytes().count(b"/Subtype /Image") == 1
    assert second.organisation
    set_logo(desk.db, second.organisation.id, picture(desk.folder, "logo.png"))
    why = {it.number: str(it.why) for it in who_gets_new_paper(desk.db, desk.id, since=1)}
    told = "other badge (picture)"
    assert why == {first.registration.number: told, second.registration.number: told}


def test_photo_that_was_taken_back_makes_no_new_badge(desk: Desk) -> None:
    plan(desk)
    publish(desk.db, desk.id)
    set_photo(desk.db, list_people(desk.db, desk.id)[0].person.id, picture(desk.folder, "photo.png"))
    undo(desk.db)
    with pytest.raises(Fault, match="Nobody needs new paper"):
        export_badges(desk.db, desk.id, desk.folder / "b.pdf", PrintOptions(only=(CHANGED,)))


def test_badges_of_an_event_without_anybody_are_refused(tmp_path: Path) -> None:
    with create_database(tmp_path / "empty.gateway") as db:
        save_event(db, replace(EVENT, id=0, tables=(Table(1, 1, 1),)))
        with pytest.raises(Fault, match="Nobody is confirmed"):
            export_badges(db, find_event(db).id, tmp_path / "b.pdf")


def test_stocks_of_the_user_stand_beside_those_shipped(desk: Desk) -> None:
    folder = user_data() / "stocks"
    folder.mkdir(parents=True)
    own = 'title = "Own"\npage = [70, 54]\nlabel = [70, 54]\n'
    (folder / "my-labels.toml").write_text(own, "utf-8")
    assert find_stock("my-labels").title == "Own"
    assert len(list_stocks()) == 17
    assert (
        export_badges(desk.db, desk.id, desk.folder / "b.pdf", PrintOptions(stock="my-labels")).pages
        == 3
    )


def test_stock_that_is_wrong_keeps_no_other_from_being_printed_on(desk: Desk) -> None:
    folder = user_data() / "stocks"
    folder.mkdir(parents=True)
    (folder / "shrunk.toml").write_text('title = "Own"\npage = [70, 54]\nlabel = [-70, 54]\n', "utf-8")
    with pytest.raises(Fault, match=r'"shrunk.toml", label: a size from 1 to 2000 mm is needed'):
        list_stocks()
    out = desk.folder / "b.pdf"
    with pytest.raises(Fault, match="shrunk"):
        export_badges(desk.db, desk.id, out, PrintOptions(stock="shrunk"))
    assert not out.exists()
    assert export_badges(desk.db, desk.id, out).people == 3


def test_folder_of_stocks_that_cannot_be_read_is_told(desk: Desk) -> None:
    user_data().mkdir(parents=True, exist_ok=True)
    (user_data() / "stocks").write_text("a file where the folder should be", "utf-8")
    with pytest.raises(Fault, match=r"stocks\" cannot be read. Allow reading it"):
        list_stocks()
    with pytest.raises(Fault, match="cannot be read"):
        export_badges(desk.db, desk.id, desk.folder / "b.pdf")


def test_stock_that_does_not_exist_is_refused_with_those_that_do(desk: Desk) -> None:
    with pytest.raises(Fault, match=r"no stock named papyrus.*a6-x4"):
        export_badges(desk.db, desk.id, desk.folder / "b.pdf", PrintOptions(stock="papyrus"))


def test_badges_are_drawn_with_the_design_that_the_user_keeps(desk: Desk) -> None:
    design = shipped_design(find_stock("a4-2x5-80x50"))
    names_only = replace(design, fields=tuple(f for f in design.fields if f.shows in NAME_FIELDS))
    save_design("Names only", names_only)
    assert list_designs() == ("Names only",)
    text = badge_text(
        PreviewDesk(desk.db, desk.id).page(PaperKind.BADGES, PrintOptions(design="Names only")).content
    )
    assert "KOBYLIŃSKA" in text
    assert "Luleå Grön Stål" not in text
    with pytest.raises(Fault, match="no badge design named Nobody's"):
        PreviewDesk(desk.db, desk.id).page(PaperKind.BADGES, PrintOptions(design="Nobody's"))


def test_badges_carry_the_agenda_on_the_back_by_choice(desk: Desk) -> None:
    plan(desk)
    options = PrintOptions(language=Language.ENGLISH, back=Back.AGENDA)
    front, back = (
        PreviewDesk(desk.db, desk.id).page(PaperKind.BADGES, options, page) for page in (1, 2)
    )
    assert (front.pages, back.pages, back.people) == (2, 2, 3)
    assert "Luleå Grön Stål" in badge_text(back.content)
    assert "09:30" not in badge_text(front.content)
    assert "09:30" in badge_text(back.content)
    printed = export_badges(desk.db, desk.id, desk.folder / "badges.pdf", options)
    assert printed.pages == 2
