"""Sentences apart from their values."""

from datetime import datetime

from gatewayapp.domain.wording import counted, sentence

JAPANESE = {
    "{name} is away at {time:%H:%M}": "{name}は{time:%H:%M}に不在です",
    "Both are free only at {times}": "双方の空きは{times}のみです",
    ", ": "、",
}


def japanese(template: str) -> str:
    return JAPANESE.get(template, template)


def test_sentence_is_said_in_english_by_default() -> None:
    away = sentence(
        "{name} is away at {time:%H:%M}", name="ÖBERG Jakob", time=datetime(2026, 12, 1, 10, 20)
    )
    assert str(away) == "ÖBERG Jakob is away at 10:20"
    assert away.said(japanese) == "ÖBERG Jakobは10:20に不在です"


def test_braces_in_a_value_are_left_alone() -> None:
    assert str(sentence("{name} is here", name="{time}")) == "{time} is here"


def test_sentences_and_lists_inside_a_sentence_are_said_in_the_same_language() -> None:
    times = tuple(sentence("{hour} h", hour=hour) for hour in (10, 14))
    free = sentence("Both are free only at {times}", times=times)
    assert str(free) == "Both are free only at 10 h, 14 h"
    assert free.said(japanese) == "双方の空きは10 h、14 hのみです"


def test_sentence_inside_another_begins_small() -> None:
    both = sentence("{change}; {then:inside}", change=sentence("Lift it"), then=sentence("Let him in"))
    assert str(both) == "Lift it; let him in"


def test_counted_nouns_agree_with_their_number() -> None:
    assert (counted(1, "page"), counted(0, "page")) == ("1 page", "0 pages")
    assert (counted(1, "wish", "wishes"), counted(2, "wish", "wishes")) == ("1 wish", "2 wishes")
