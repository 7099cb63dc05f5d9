import pytest

from gatewayapp.services.topics import asks_for, likeness, parts_of, subjects_of


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Optics & photonics", "光学機器"),
        ("hydrogen valves", "高圧水素バルブの製造"),
        ("Distributor for eastern Japan", "販売代理店"),
        ("Joint R&D", "技術提携～共同開発"),
        ("Maschinenbau", "精密機械"),
        ("Software", "ｿﾌﾄｳｪｱ"),
    ],
)
def test_texts_of_two_languages_share_a_topic(text: str, other: str) -> None:
    assert likeness(subjects_of(text), subjects_of(other)) >= 60


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Optics", "物流"),
        ("air filters", "artificial intelligence"),
        ("partner for Japan", "Japan, partner"),
    ],
)
def test_texts_that_only_look_alike_do_not_fit(text: str, other: str) -> None:
    assert likeness(subjects_of(text), subjects_of(other)) == 0


def test_words_fit_without_a_known_topic() -> None:
    assert likeness(subjects_of("heat exchangers"), subjects_of("a small heat exchanger")) == 100
    assert likeness(subjects_of("畳表の製織"), subjects_of("畳表")) > 40


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Looking for", "requests"),
        ("希望商談", "requests"),
        ("What do you offer to a partner?", "offers"),
        ("What do you offer?", "offers"),
        ("Products / Services", "offers"),
        ("提供できる製品・技術", "offers"),
        ("Member of cluster", "clusters"),
        ("TO", "offers"),
        ("Registered on", ""),
        ("To be confirmed", ""),
    ],
)
def test_headings_say_what_was_asked(heading: str, kind: str) -> None:
    assert asks_for(heading) == kind


def test_a_list_in_one_text_is_cut() -> None:
    assert parts_of("Importer; trial order\nby spring, OEM、ODM") == (
        "Importer", "trial order", "by spring", "OEM", "ODM",
    )  # fmt: skip
