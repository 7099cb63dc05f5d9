from datetime import datetime

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.wishes import Wish
from gatewayapp.gui.wishes.book import organisation_named
from gatewayapp.gui.wishes.changes import wish_typed
from gatewayapp.gui.wishes.fields import Field, Outcome, Words, is_met, state_text
from gatewayapp.services.wishes import WishLine

KOBE = Organisation(1, "Kobe Thermal Eng. K.K.", "神戸サーマル工業株式会社")
WODOR = Organisation(2, "Łukasiewicz Wodór")
CHOICES = {KOBE.name: KOBE, WODOR.name: WODOR}
WORDS = Words(
    outcomes={outcome: outcome.name.lower() for outcome in Outcome},
    when=lambda moment: moment.strftime("%H:%M"),
    placed=lambda outcome, time, table: f"{outcome} {time} {table}",
    at_table=lambda time, table: f"{time} {table}",
    table=lambda id_: id_ * 10,
)


def line(state: MeetingState | None) -> WishLine:
    start = datetime.fromisoformat("2026-12-01T09:55")
    meeting = None if state is None else Meeting(1, 1, 2, start, 4, (1, 2), None, state)
    return WishLine(Wish(1, 1, 2), KOBE, WODOR, False, meeting)


@pytest.mark.parametrize(
    ("state", "said", "met"),
    [
        (None, "unmet", False),
        (MeetingState.PLANNED, "09:55 40", True),
        (MeetingState.PINNED, "pinned 09:55 40", True),
        (MeetingState.HELD, "held 09:55 40", True),
        (MeetingState.CANCELLED, "cancelled", False),
        (MeetingState.NO_SHOW, "no_show", False),
    ],
)
def test_a_wish_says_what_came_of_it(state: MeetingState | None, said: str, met: bool) -> None:
    assert state_text(line(state), WORDS, brief=True) == said
    assert is_met(line(state)) is met


def test_a_planned_wish_says_so_in_full() -> None:
    assert state_text(line(MeetingState.PLANNED), WORDS) == "planned 09:55 40"


@pytest.mark.parametrize(
    "typed",
    ["Kobe Thermal Eng. K.K.", "kobe thermal eng", "KOBE THERMAL ENG. Co., Ltd.", "㈱神戸サーマル工業"],
)
def test_an_organisation_is_found_however_it_is_spelled(typed: str) -> None:
    assert organisation_named(typed, CHOICES) is KOBE


@pytest.mark.parametrize("typed", ["", "Kobe", "Osaka Heat"])
def test_a_name_that_means_nobody_is_refused_in_words(typed: str) -> None:
    with pytest.raises(Fault, match="No organisation is called"):
        organisation_named(typed, CHOICES)


@pytest.mark.parametrize("typed", ["0", "6", "must", ""])
def test_only_1_to_5_are_ranks(typed: str) -> None:
    assert wish_typed(Wish(1, 1, 2), Field.RANK, "5").rank == 5
    with pytest.raises(Fault, match="no rank"):
        wish_typed(Wish(1, 1, 2), Field.RANK, typed)
