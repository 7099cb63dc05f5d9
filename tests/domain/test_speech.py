from gatewayapp.domain.speech import Speechless, speechless_pairs

JA, EN, DE = (frozenset({code}) for code in ("ja", "en", "de"))


def test_pair_without_a_common_language_is_found_once() -> None:
    teams = {1: [JA], 2: [DE | EN]}
    assert speechless_pairs([(1, 2), (2, 1)], teams, []) == (Speechless(1, 2, JA, DE | EN),)


def test_one_delegate_who_speaks_it_is_enough() -> None:
    assert speechless_pairs([(1, 2)], {1: [JA, JA | EN], 2: [EN]}, []) == ()


def test_interpreter_joins_only_if_both_sides_are_spoken() -> None:
    teams = {1: [JA], 2: [DE]}
    assert speechless_pairs([(1, 2)], teams, [JA | DE]) == ()
    assert len(speechless_pairs([(1, 2)], teams, [JA | EN, EN | DE])) == 1


def test_unknown_languages_and_absent_teams_are_not_told() -> None:
    teams = {1: [JA], 2: [DE, frozenset()]}
    assert speechless_pairs([(1, 2), (1, 3)], teams, []) == ()
