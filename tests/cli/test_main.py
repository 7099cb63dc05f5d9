"""The terminal, from the first spreadsheet to paper, and what it says when something is wrong."""

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import IO

import pytest

from tests.cli.conftest import Terminal


def test_event_is_made_and_changed(desk: Path, type_in: Terminal) -> None:
    made = type_in("event", desk / "a.gateway", desk / "event.toml", "--json")
    assert (made.code, made.err) == (0, "")
    assert made.data["tables"] == 3
    again = type_in("event", desk / "a.gateway", desk / "event.toml", "--json")
    assert again.data["changed"] == 0


def test_import_counts_every_row_and_saves_those_that_stay_out(desk: Path, type_in: Terminal) -> None:
    type_in("event", desk / "a.gateway", desk / "event.toml")
    rejects = desk / "bitte prüfen.xlsx"
    said = type_in(
        "import", "registrations", desk / "a.gateway", desk / "registrations_最終.xlsx",
        "--rejects", rejects, "--json",
    )  # fmt: skip
    assert said.code == 0
    assert (said.data["rows"], said.data["accepted"], said.data["new"]) == (5, 4, 4)
    assert [row["row"] for row in said.data["rejected"]] == [6]
    assert said.data["mapping"]["Family name"] == "family"
    assert rejects.exists()


def test_dry_run_changes_nothing(desk: Path, type_in: Terminal) -> None:
    database = desk / "a.gateway"
    type_in("event", database, desk / "event.toml")
    words = ("import", "registrations", database, desk / "registrations_最終.xlsx", "--json")
    assert type_in(*words, "--dry-run").data["new"] == 4
    assert type_in(*words).data["new"] == 4
    assert type_in(*words).data["unchanged"] == 4


def test_wishes_are_counted_with_vetoes_and_unknown_companies(desk: Path, type_in: Terminal) -> None:
    database = desk / "a.gateway"
    type_in("event", database, desk / "event.toml")
    type_in("import", "registrations", database, desk / "registrations_最終.xlsx")
    said = type_in("import", "wishes", database, desk / "wishes.xlsx", "--json")
    assert (said.data["rows"], said.data["accepted"], said.data["vetoes"]) == (5, 4, 1)
    assert [row["row"] for row in said.data["rejected"]] == [6]


def test_plan_meets_the_wishes_and_passes_the_check(planned: Path, type_in: Terminal) -> None:
    checked = type_in("check", planned, "--json")
    assert checked.code == 0
    assert (checked.data["wishes"], checked.data["planned"], checked.data["conflicts"]) == (3, 3, [])
    assert checked.data["unplanned"] == []
    assert set(checked.data["score"]) >= {
        "wish_value", "breaks", "idle_slots", "worst_breaks", "table_changes", "walking_minutes", "moved"
    }  # fmt: skip


def test_plan_that_a_changed_event_breaks_is_told_and_not_published(
    planned: Path, type_in: Terminal
) -> None:
    later = planned.parent / "later.toml"
    text = (planned.parent / "event.toml").read_text(encoding="utf-8")
    later.write_text(text.replace("start = 09:30:00", "start = 09:40:00"), encoding="utf-8")
    assert type_in("event", planned, later).code == 0
    said = type_in("check", planned)
    assert (said.code, said.err) == (1, "")
    assert re.search(r"no slot starts at Tue \d\d:\d\d$", said.out, re.MULTILINE)
    assert type_in("check", planned, "--json").data["status"] == "infeasible"
    said = type_in("publish", planned)
    assert (said.code, said.out) == (1, "")
    assert "can't be published" in said.err
    assert type_in("doctor", planned, "--json").data["counts"]["edition"] == 0
    assert type_in("plan", planned, "--repair", "--seconds", 1, "--threads", 1).code == 0
    assert type_in("publish", planned).code == 0


def test_editions_are_numbered_and_compared(planned: Path, type_in: Terminal) -> None:
    assert type_in("changes", planned).code == 1
    assert type_in("publish", planned, "--title", "First", "--json").data["edition"] == 1
    assert type_in("publish", planned, "--json").data["edition"] == 2
    assert type_in("changes", planned, "--from", 1, "--to", 2, "--json").data["people"] == []
    assert len(type_in("changes", planned, "--from", 0, "--to", 1, "--json").data["people"]) == 3
    first = type_in("changes", planned, "--from", 0, "--to", 1, "--json").data["people"][0]
    assert set(first) == {"number", "name", "new", "moved", "dropped", "badge", "why"}
    assert (first["badge"], first["why"]) == (False, f"{len(first['new'])} new")


@pytest.mark.parametrize(("kind", "name"), [("agendas", "agendas 会議.xlsx"), ("badges", "badges.pdf")])
def test_paper_is_written(planned: Path, type_in: Terminal, kind: str, name: str) -> None:
    out = planned.parent / name
    said = type_in("export", kind, planned, out, "--language", "both", "--json")
    assert said.code == 0
    assert said.data["people"] == 4
    assert out.stat().st_size > 1000


def test_papers_are_divided_among_check_in_desks(planned: Path, type_in: Terminal) -> None:
    out = planned.parent / "rosters.pdf"
    together = type_in("export", "rosters", planned, out, "--order", "desk", "--json").data["pages"]
    apart = type_in("export", "rosters", planned, out, "--desks", 3, "--json").data["pages"]
    assert apart > together


def test_doctor_finds_a_sound_database_and_its_backups(database: Path, type_in: Terminal) -> None:
    said = type_in("doctor", database, "--json")
    assert (said.code, said.data["healthy"], said.data["counts"]["person"]) == (0, True, 4)
    assert len(said.data["backups"]) >= 1


def test_doctor_of_a_damaged_database_exits_with_1(database: Path, type_in: Terminal) -> None:
    with closing(sqlite3.connect(database)) as stranger:
        stranger.execute("PRAGMA writable_schema = ON")
        stranger.execute("DELETE FROM sqlite_master WHERE name = 'ix_change_state'")
        stranger.commit()
    said = type_in("doctor", database)
    assert (said.code, said.err) == (1, "")
    assert "is damaged. Restore one of its backups" in said.out


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("plan", "nowhere.gateway"), id="no database"),
        pytest.param(("doctor", "event.toml"), id="no Gateway file"),
        pytest.param(("event", "new.gateway", "registrations_最終.xlsx"), id="no TOML"),
        pytest.param(("event", "nowhere/new.gateway", "event.toml"), id="no such folder"),
        pytest.param(("import", "wishes", "missions.gateway", "nowhere.xlsx"), id="no such file"),
        pytest.param(("import", "wishes", "missions.gateway", "event.toml"), id="no spreadsheet"),
        pytest.param(("plan", "missions.gateway", "--event", "Harbor Days"), id="no such event"),
        pytest.param(("publish", "missions.gateway"), id="nothing to publish"),
        pytest.param(
            ("export", "badges", "missions.gateway", "b.pdf", "--stock", "a5"), id="no such stock"
        ),
        pytest.param(
            ("export", "agendas", "missions.gateway", "no/where.xlsx"), id="no folder to write to"
        ),
    ],
)
def test_input_at_fault_gets_one_clear_line(
    database: Path, type_in: Terminal, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(database.parent)
    before = type_in("doctor", database, "--json").data["counts"]
    said = type_in(*words)
    assert said.code == 1
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    assert type_in("doctor", database, "--json").data["counts"] == before


@pytest.mark.parametrize(
    "words",
    [
        ("--nonsense",),
        ("plan",),
        ("plan", "x.gateway", "--seconds", "0"),
        ("import", "people", "x.gateway", "y.xlsx"),
        ("export", "posters", "x.gateway", "y.pdf"),
    ],
)
def test_wrong_usage_exits_with_2(type_in: Terminal, words: tuple[str, ...]) -> None:
    said = type_in(*words)
    assert (said.code, said.out) == (2, "")
    assert "usage" in said.err


@pytest.mark.parametrize("kind", ["agendas", "badges", "calendar"])
def test_paper_is_never_written_over_a_database(planned: Path, type_in: Terminal, kind: str) -> None:
    before = planned.read_bytes()
    said = type_in("export", kind, planned, planned)
    assert (said.code, said.out) == (1, "")
    assert "is a database" in said.err
    assert planned.read_bytes() == before


def test_rejects_are_never_written_over_a_database(database: Path, type_in: Terminal) -> None:
    sheet = database.parent / "wishes.xlsx"
    said = type_in("import", "wishes", database, sheet, "--rejects", database)
    assert (said.code, said.out) == (1, "")
    assert type_in("doctor", database).code == 0


def test_here_is_a_folder_not_a_file(planned: Path, type_in: Terminal) -> None:
    said = type_in("export", "agendas", planned, ".")
    assert (said.code, said.err.strip()) == (1, '"." is a folder. Choose the name of a file.')


def test_one_is_said_as_one(database: Path, type_in: Terminal) -> None:
    folder = database.parent
    said = type_in("event", folder / "one.gateway", folder / "event.toml")
    assert said.out.strip() == "Harbour Days: 1 session, 3 tables."
    (folder / "wish.csv").write_text("From,To,Rank\nLuleå Grön Stål AB,Kobe Thermal,1\n", "utf-8")
    said = type_in("import", "wishes", database, folder / "wish.csv", "--dry-run")
    assert "headings in row 1: 1 row." in said.out


def _run(out: IO[str], *words: object) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own, as only its end shows whether the output arrived."""
    command = [sys.executable, "-m", "gatewayapp", *map(str, words)]
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    return subprocess.run(
        command, stdout=out, stderr=subprocess.PIPE, encoding="utf-8", check=False, env=environment
    )


def test_output_closed_early_is_no_fault(planned: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as nobody_reads:
        done = _run(nobody_reads, "check", planned)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("words", [("check",), ("--help",)])
def test_answer_that_cannot_be_written_is_said_in_one_line(planned: Path, words: tuple[str]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = _run(full, *words, planned)
    assert done.returncode == 1
    assert done.stderr.startswith("The work is done, but the answer can't be written: ")
    assert len(done.stderr.splitlines()) == 1


def test_interrupt_before_any_work_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, type_in: Terminal
) -> None:
    def interrupted(_words: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("gatewayapp.cli.main.run", interrupted)
    assert type_in("doctor", "a.gateway").err == "Stopped; what was stored before stands.\n"


@pytest.mark.parametrize(
    "command", ["", "demo", "event", "import", "plan", "export", "checkin", "doctor", "solve"]
)
def test_help_is_everywhere(type_in: Terminal, command: str) -> None:
    said = type_in(*([command] if command else []), "--help")
    assert said.code == 0
    assert "usage: gatewayapp" in said.out


def test_error_nobody_foresaw_is_told_without_a_traceback(
    database: Path, type_in: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gatewayapp.services.databases.examine", lambda _db: 1 // 0)
    said = type_in("doctor", database)
    assert said.code == 1
    assert said.err.startswith("Gateway did not expect this (ZeroDivisionError). Nothing was changed.")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_window_without_a_screen_is_refused_in_words(
    type_in: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    said = type_in("missions.gateway")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("There is no screen to open the window on.")


INSTANCE = """
nBusiness = 2; nMeetings = 1; nTables = 1; nTotalSlots = 2; nMorningSlots = 1;
requested = [|1, 2, 3|];
forbidden = [{forbidden}];
fixed = [0];
precedences = [{{}}];
nMeetingsBusiness = [1, 1];
meetingsxBusiness = [{{1}}, {{1}}];
"""


@pytest.mark.parametrize(
    ("forbidden", "status"), [("{0}, {0}", "optimal: 0 breaks"), ("{0, 1, 2}, {0}", "infeasible: ")]
)
def test_solved_instance_is_told_in_one_line(
    tmp_path: Path, type_in: Terminal, forbidden: str, status: str
) -> None:
    instance = tmp_path / "two.dzn"
    instance.write_text(INSTANCE.format(forbidden=forbidden), encoding="utf-8")
    said = type_in("solve", instance, "--threads", 1)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(status)
    assert "None" not in said.out
