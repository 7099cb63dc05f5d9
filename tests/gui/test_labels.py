"""The small pieces that pages are laid out of."""

from gatewayapp.gui.labels import in_lines


def test_each_sentence_begins_a_line():
    words = "No event yet. Make one with version 3.2, then plan."
    assert in_lines(words) == "No event yet.\nMake one with version 3.2, then plan."
    assert in_lines("まだありません。ここで作れます。") == "まだありません。\nここで作れます。"
