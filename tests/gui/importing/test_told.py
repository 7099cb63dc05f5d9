from pathlib import Path

from gatewayapp.domain.wording import sentence
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.importing.told import counts_of, effect_of, preview_rows, rows_to_import, understood
from gatewayapp.gui.importing.words import cell_note
from gatewayapp.importing.plan import Mark, Tone
from gatewayapp.importing.wishes import NOT_AMONG_THEM
from gatewayapp.services.imports import ImportKind, ImportPlan, prepare_import
from tests.gui.importing.files import guests, wishes
from tests.gui.people.desk import database


def plan_of(desk: Desk, kind: ImportKind, file: Path) -> ImportPlan:
    assert desk.event is not None
    return prepare_import(database(desk), desk.event.id, kind, file)


def test_a_plan_is_told_in_numbers(desk: Desk, tmp_path: Path) -> None:
    plan = plan_of(desk, ImportKind.REGISTRATIONS, guests(tmp_path))
    effect = effect_of(plan)
    assert (effect.people_new, effect.organisations_new, effect.people_changed) == (2, 1, 0)
    assert (effect.refused, effect.doubtful, effect.stays_out) == (1, 0, 1)
    assert counts_of(plan) == {
        "all": 3, "new": 2, "changed": 0, "same": 0, "doubtful": 0, "repeated": 0, "rejected": 1,
        "corrections": 0, "missing": 0,
    }  # fmt: skip
    assert rows_to_import(plan) == 2
    assert understood(plan.columns) == (6, 7)


def test_rows_carry_their_remarks_by_column(desk: Desk, tmp_path: Path) -> None:
    rows = preview_rows(plan_of(desk, ImportKind.REGISTRATIONS, guests(tmp_path)))
    assert [sorted(row.marks) for row in rows] == [[], [5], [2]]
    assert [row.is_problem for row in rows] == [False, True, True]


def test_wishes_are_told_as_wishes(desk: Desk, tmp_path: Path) -> None:
    effect = effect_of(plan_of(desk, ImportKind.WISHES, wishes(tmp_path)))
    assert (effect.wishes_new + effect.doubtful, effect.refused, effect.people_new) == (2, 1, 0)


def test_the_note_in_a_cell_is_brief() -> None:
    read = sentence('"{text}" read as {shown}, the day first.', text="3/12", shown="2026-12-03")
    assert cell_note(Mark(0, Tone.DOUBTFUL, read)) == "file: 3/12"
    unknown = sentence(NOT_AMONG_THEM, name="Nobody Anywhere Ltd")
    assert cell_note(Mark(0, Tone.REFUSED, unknown)) == "not among the organisations"
    assert cell_note(Mark(0, Tone.REFUSED, sentence("Not an address."))) == "Not an address."


def test_note_of_a_long_value_does_not_repeat_it() -> None:
    said = '"{text}" is no e-mail address. Mend it, or empty the cell.'
    for text, words in (("jan.aurora.example", "…"), ("jan", "jan")):
        mark = Mark(2, Tone.REFUSED, sentence(said, text=text))
        assert cell_note(mark) == f'"{words}" is no e-mail address. Mend it, or empty the cell.'
