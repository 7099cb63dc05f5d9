from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.plan.unmet import unmet_lines
from tests.gui.plan.facts import KOBE, LULEA, MIKAWA, ORGANISATIONS, SKODA

WISHES = (Wish(1, SKODA, MIKAWA, 3), Wish(2, LULEA, KOBE, 1), Wish(3, KOBE, LULEA, 2))


def test_unmet_lines_are_ordered_by_rank_and_joined_when_mutual():
    reasons = {wish.id: sentence("because") for wish in WISHES}
    lines = unmet_lines(WISHES, reasons, ORGANISATIONS)
    assert [line.title for line in lines] == [
        "Luleå Grön ⇄ Kobe Thermal",
        "Škoda Vodík → Mikawa Heat Pump",
    ]
    assert [line.wish.rank for line in lines] == [1, 3]


def test_met_wishes_have_no_line():
    assert [line.wish.id for line in unmet_lines(WISHES, {1: sentence("because")}, ORGANISATIONS)] == [1]
