"""The demo is the whole main job: these tests are the shortest way to see it done."""

import re
from shutil import copytree

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.services.attention import list_attention
from gatewayapp.services.databases import examine, open_database
from gatewayapp.services.demo import build_demo
from gatewayapp.services.events import find_event
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.plan_book import list_editions, list_meetings
from gatewayapp.services.wishes import list_vetoes, list_wishes


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return build_demo(tmp_path_factory.mktemp("demo") / "out", seconds=2)


def test_every_row_of_the_spreadsheets_finds_its_place(demo):
    taken = {
        it.file: (it.rows, it.accepted, it.repeated, it.doubtful, it.rejected) for it in demo.imports
    }
    assert taken == {
        "registrations_europe.xlsx": (52, 50, 1, 1, 0),
        "registrations_japan.csv": (121, 120, 0, 0, 1),
        "wishes.xlsx": (506, 505, 0, 0, 1),
        "availability.xlsx": (16, 15, 0, 1, 0),
    }
    assert (demo.organisations, demo.people, demo.wishes) == (135, 178, 500)


def test_database_holds_what_the_spreadsheets_say(demo):
    with open_database(demo.database) as db:
        event = find_event(db, demo.event)
        wishes, facts = list_wishes(db, event.id), gather_facts(db, event.id)
        assert examine(db).healthy
        assert len(list_vetoes(db, event.id)) == 5
        assert len(list_attention(db, event.id)) == 2
    assert sum(line.wish.fixed is not None for line in wishes) == 3
    assert sum(line.mutual for line in wishes) == 130
    assert len(facts.interpreters) == 8
    assert sum(participant.is_host for participant in facts.participants) == 40


def test_plan_breaks_no_rule_and_meets_most_wishes(demo):
    with open_database(demo.database) as db:
        event = find_event(db)
        facts, meetings = gather_facts(db, event.id), list_meetings(db, event.id)
        editions = list_editions(db, event.id)
    assert find_conflicts(facts, meetings) == ()
    assert demo.conflicts == 0
    assert len(meetings) == demo.meetings
    assert 0.95 * demo.wishes < demo.planned < demo.wishes
    assert [edition.number for edition in editions] == [demo.edition] == [1]


def test_papers_are_whole(demo):
    sheets = load_workbook(demo.agendas, read_only=True).sheetnames
    assert len(sheets) > demo.organisations
    with PdfDocument(demo.badges) as badges:
        assert len(badges) == -(-demo.people // 10)
        assert "Päivi\r\nPöllövesi Sensors Oyj" in badges[0].get_textpage().get_text_range()


def test_summary_says_what_was_made(demo):
    text = demo.as_text()
    assert re.search(rf"{demo.meetings} meetings for {demo.planned} of 500 wishes", text)
    assert "registrations_europe.xlsx: 52 rows, 50 taken, 1 repeated, 1 doubtful" in text
    assert all(str(path) in text for path in (demo.database, demo.agendas, demo.badges))
    assert demo.as_json()["conflicts"] == 0


def test_nothing_is_left_beside_the_results(demo):
    assert {path.name for path in demo.database.parent.iterdir()} == {
        "demo.gateway",
        "agendas.xlsx",
        "badges.pdf",
    }


def test_second_demo_replaces_the_first_and_keeps_it_as_a_backup(demo, tmp_path):
    out = copytree(demo.database.parent, tmp_path / "out")
    with open_database(out / "demo.gateway") as watching:
        before = watching.latest_change()
        build_demo(out, seconds=1)
        assert watching.latest_change() > before
        assert examine(watching).healthy
        assert len(list_wishes(watching, find_event(watching).id)) == 500
    assert len(list((out / "demo.gateway.backups").iterdir())) == 1


def test_stopped_demo_changes_nothing(tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "badges.pdf").write_text("an older one")
    progress = Progress(lambda step: progress.stop() if (step.fraction or 0) > 0.8 else None)
    with pytest.raises(Cancelled):
        build_demo(out, progress, seconds=1)
    assert {path.name: path.read_text() for path in out.iterdir()} == {"badges.pdf": "an older one"}


def test_demo_stopped_while_it_plans_says_so(tmp_path):
    progress = Progress(lambda step: progress.stop() if (step.fraction or 0) > 0.16 else None)
    with pytest.raises(Cancelled):
        build_demo(tmp_path, progress)
    assert list(tmp_path.iterdir()) == []


def test_folder_that_is_a_file_is_refused_in_words(tmp_path):
    (tmp_path / "out").write_text("")
    with pytest.raises(Fault, match="can't be made or written to"):
        build_demo(tmp_path / "out")
