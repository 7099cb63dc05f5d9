from dataclasses import replace
from datetime import datetime

import pytest

from gatewayapp.exporting.agenda_words import changes_said, in_time_order, mark_said, start_of
from gatewayapp.exporting.content import AgendaLine, Mark
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.words import Language, words
from tests.exporting.people import MEETINGS, material

ENGLISH, JAPANESE = words(Language.ENGLISH), words(Language.JAPANESE)


def line_after(**before: object) -> AgendaLine:
    """Give Jakob's first line, after an edition in which his first meeting was another."""
    old = (replace(MEETINGS[0], **before), *MEETINGS[1:])
    plan = plan_on_paper(replace(material(), before=old))
    return plan.agendas[3].lines[0]


@pytest.mark.parametrize(
    ("before", "mark", "english", "japanese"),
    [
        (
            {"start": datetime(2026, 12, 1, 9, 55)},
            Mark.MOVED,
            "moved, was 09:55",
            "変更（前回 09:55）",
        ),
        (
            {"start": datetime(2026, 12, 2, 9, 30)},
            Mark.MOVED,
            "moved, was Wed 2 Dec 09:30",
            "変更（前回 12月2日（水） 09:30）",
        ),
        ({"table": 3}, Mark.TABLE, "other table, was 3", "席変更（前回 3）"),
        ({"interpreter": None}, Mark.PEOPLE, "other people", "担当者変更"),
    ],
)
def test_mark_says_what_is_different(
    before: dict[str, object], mark: Mark, english: str, japanese: str
) -> None:
    line = line_after(**before)
    assert line.mark is mark
    assert mark_said(ENGLISH, line) == english
    assert mark_said(JAPANESE, line) == japanese


def test_line_that_stayed_bears_no_mark() -> None:
    assert not mark_said(ENGLISH, line_after())


def test_number_of_changes_is_said_in_words() -> None:
    assert not changes_said(ENGLISH, 0, 3)
    assert changes_said(ENGLISH, 1, 3) == "1 thing changed since edition 3."
    assert changes_said(JAPANESE, 2, 3) == "第3版から2件の変更があります。"


def test_meetings_and_free_time_come_in_order_of_time() -> None:
    for agenda in plan_on_paper(material()).agendas:
        starts = [start_of(item) for item in in_time_order(agenda)]
        assert starts == sorted(starts)
