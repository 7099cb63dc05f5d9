from gatewayapp.storage.full_text import FullText

LINES = (
    ("offers", ["topic_optics", "光学", "学機"]),
    ("requests", ["光学"]),
    ("offers", ["hydrogen", "valve"]),
    ("offers", ["hydrogen"]),
)


def test_lines_of_a_kind_are_found_by_any_word_the_best_first() -> None:
    text = FullText(LINES)
    assert text.find("offers", {"hydrogen", "valve"}, 10) == [2, 3]
    assert sorted(text.find("offers", {"光学", "hydrogen"}, 10)) == [0, 2, 3]
    assert text.find("requests", {"光学"}, 10) == [1]


def test_only_so_many_lines_are_given() -> None:
    assert FullText(LINES).find("offers", {"hydrogen", "valve"}, 1) == [2]


def test_nothing_is_found_without_words_or_without_lines() -> None:
    assert FullText(LINES).find("offers", set(), 10) == []
    assert FullText(()).find("offers", {"hydrogen"}, 10) == []


def test_words_that_mean_something_to_the_search_itself_are_words() -> None:
    assert FullText([("offers", ["near", "or"])]).find("offers", {"near"}, 10) == [0]
