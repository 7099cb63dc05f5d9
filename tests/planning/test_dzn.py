from pathlib import Path

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.planning.dzn import read_instance
from tests.planning.instances import dzn_text, written

TWO = [(1, 2, 3), (2, 3, 3)]


def test_instance_is_read_with_everything_counted_from_zero(tmp_path: Path):
    text = dzn_text(
        [(1, 2, 1), (2, 3, 2), (1, 3, 3)],
        people=3,
        slots=4,
        tables=2,
        morning=2,
        forbidden={2: {4}},
        fixed={3: 3},
        precedences={2: {1}},
    )
    instance = read_instance(written(tmp_path, text))
    assert instance.pairs == ((0, 1), (1, 2), (0, 2))
    assert instance.allowed == (frozenset({0, 1}), frozenset({2, 3}), frozenset({2}))
    assert instance.forbidden == (frozenset(), frozenset({3}), frozenset())
    assert instance.order == ((0, 1),)
    assert (instance.participants, instance.slots, instance.tables) == (3, 4, 2)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (dzn_text(TWO, 3, 4, 2)[:-6], r"Line \d+: the file ends too early"),
        (
            dzn_text(TWO, 3, 4, 2).replace("nTables = 2", "nTables = two"),
            r'Line 3: "two" is not a number',
        ),
        (
            dzn_text(TWO, 3, 4, 2).replace("nMeetings = 2", "nMeetings = 3"),
            "requested should have 3 entries",
        ),
        (dzn_text(TWO, 3, 4, 2).replace("fixed = [0, 0];\n", ""), "does not say what fixed is"),
        (dzn_text(TWO, 3, 4, 2, morning=5), "the morning has more slots than the day"),
        (dzn_text([(1, 4, 3)], 3, 4, 2), "Meeting 1: there is no participant 4"),
        (dzn_text([(1, 1, 3)], 3, 4, 2), "participant 1 would meet itself"),
        (dzn_text([(1, 2, 7)], 3, 4, 2), "there is no session 7"),
        (dzn_text([(1, 2, 2)], 3, 4, 2, morning=2, fixed={1: 1}), "outside its session"),
        (dzn_text(TWO, 3, 4, 2, forbidden={2: {9}}), "Participant 2: a forbidden slot"),
        (dzn_text(TWO, 3, 4, 2, precedences={1: {9}}), "Meeting 1: it shall follow"),
        ("nBusiness = 3; !", 'Line 1: "!" means nothing here'),
        ("nTables = 2;\nnTables = 3;", "Line 2: nTables is given a second time"),
        ("5 = 3;", 'Line 1: "5" stands where a name should'),
        ("nTables = 1234567890;", "Line 1: a number has more than 9 digits"),
        ("fixed = [[1]];", r'Line 1: "\[" is not a number'),
        ("", "does not say what nBusiness is"),
        (dzn_text(TWO, 3, 99999, 2), "Line 4: there are more than 1000 slots"),
        (
            dzn_text(TWO, 3, 4, 2) + "nMeetingsBusiness = [1, 1, 1];",
            "Participant 2: nMeetingsBusiness says 1 meetings, but requested has 2",
        ),
        (
            dzn_text(TWO, 3, 4, 2) + "nMeetingsBusiness = [1];",
            "nMeetingsBusiness should have 3 entries",
        ),
    ],
)
def test_faulty_file_is_refused_with_its_place(tmp_path: Path, text: str, message: str):
    with pytest.raises(Fault, match=message) as fault:
        read_instance(written(tmp_path, text))
    assert str(fault.value).endswith(".")


def test_any_truncation_is_refused_in_words(tmp_path: Path):
    text = dzn_text(TWO, 3, 4, 2)
    for length in range(len(text) - 3):
        with pytest.raises(Fault):
            read_instance(written(tmp_path, text[:length]))


def test_missing_file_is_named(tmp_path: Path):
    with pytest.raises(Fault, match=r"no file gone\.dzn"):
        read_instance(tmp_path / "gone.dzn")
