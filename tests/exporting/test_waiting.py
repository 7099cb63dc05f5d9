from dataclasses import replace

import pytest

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.reasons import Why
from gatewayapp.exporting.agendas_pdf import agendas_pdf
from gatewayapp.exporting.content import PageSize, Waiting
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.waiting import waiting_said, waiting_title
from gatewayapp.exporting.words import Language, words
from tests.exporting.pages import page_text
from tests.exporting.people import material

ENGLISH = words(Language.ENGLISH)
PLAN = plan_on_paper(material())
JAKOB = PLAN.agendas[3]


def test_agenda_page_says_which_wish_has_no_meeting_and_why() -> None:
    jakob = replace(JAKOB, waiting=(Waiting("Ōsaka Ammonia Lab", Why.BUSY),))
    document = agendas_pdf(replace(PLAN, agendas=(jakob,)), ENGLISH, PageSize.A4, Progress())
    text = " ".join(page_text(document.content).split())
    assert "One wish has no meeting" in text
    assert "Ōsaka Ammonia Lab: all slots that both of you have are full" in text


@pytest.mark.parametrize("why", Why)
@pytest.mark.parametrize("language", Language)
def test_every_reason_has_its_words(why: Why, language: Language) -> None:
    said = list(waiting_said(words(language), replace(JAKOB, waiting=(Waiting("A", why),))))
    assert len(said) == 2


def test_veto_is_never_told_on_paper() -> None:
    said = [
        next(waiting_said(ENGLISH, replace(JAKOB, waiting=(Waiting("A", why),))))
        for why in (Why.VETO, Why.MIXED)
    ]
    assert said[0] == said[1]


def test_many_wishes_are_counted_and_not_all_named() -> None:
    many = replace(JAKOB, waiting=tuple(Waiting(f"Firm {n}", Why.BUSY) for n in range(9)))
    assert waiting_title(ENGLISH, 9) == "9 wishes have no meeting"
    said = list(waiting_said(ENGLISH, many))
    assert "and 3 more" in said
    assert not any("Firm 6" in line for line in said)
