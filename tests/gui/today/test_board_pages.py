"""What the hall board says from before the first meeting until after the last one."""

from dataclasses import replace

import pytest

from gatewayapp.gui.today.board_names import Side, without_form
from gatewayapp.gui.today.board_pages import board_pages
from gatewayapp.gui.today.board_words import ENDING, GO, NEXT, NO_PLAN, NOW, OVER, Said
from gatewayapp.services.today import DayBook
from tests.gui.today.day import KOBE, WODOR, at, book, line, meeting


def labels(day: DayBook, *moment: int, date: int = 1) -> list[str]:
    return [page.label.english for page in board_pages(day, at(*moment, day=date))]


@pytest.fixture
def morning() -> DayBook:
    """Two meetings with a changeover between them, and one after a long pause."""
    return book(meeting(1, at(9, 30)), meeting(2, at(9, 55)), meeting(3, at(11)))


def test_line_has_table_and_both_organisations_the_latin_one_first(morning: DayBook):
    ((first,),) = (page.lines for page in board_pages(morning, at(9)))
    assert first.table == 1
    assert (first.upper.name, first.lower.name) == ("Łukasiewicz Wodór", "神戸サーマル工業")
    assert (first.is_booth, first.is_new) == (False, False)


def test_short_name_stands_by_for_little_room(morning: DayBook):
    firm = replace(WODOR, short_name="Wodór")
    day = replace(morning, people={**morning.people, 2: line(2, firm)})
    assert board_pages(day, at(9))[0].lines[0].upper == Side("Łukasiewicz Wodór", "Wodór")


def test_two_of_one_script_stay_in_order(morning: DayBook):
    day = replace(morning, people={1: line(1, replace(KOBE, native_name="")), 2: line(2, WODOR)})
    first = board_pages(day, at(9))[0].lines[0]
    assert (first.upper.name, first.lower.name) == ("Kobe Thermal Eng.", "Łukasiewicz Wodór")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Škoda Vodík a.s.", "Škoda Vodík"),
        ("Akatsuki Logistics, Inc.", "Akatsuki Logistics"),
        ("（株）茜琴商事", "茜琴商事"),
        ("霰綱エネルギー株式会社", "霰綱エネルギー"),
        ("株式会社", "株式会社"),
        ("AB", "AB"),
        ("", ""),
    ],
)
def test_form_of_incorporation_is_left_out(name: str, shown: str):
    assert without_form(name) == shown


def test_before_the_first_meeting_the_board_counts_down(morning: DayBook):
    (page,) = board_pages(morning, at(9, 10))
    assert (page.head, page.label, page.left) == ("09:30", NEXT, Said("20 min", "あと 20 分"))
    assert not page.is_urgent
    assert page.foot == Said("09:10", "Mission")
    (early,) = board_pages(morning, at(7, 25))
    assert early.left == Said("2 h 05 min", "あと 2 時間 5 分")
    assert early.gone == 0


def test_last_two_minutes_are_urgent(morning: DayBook):
    (page,) = board_pages(morning, at(9, 28))
    assert page.is_urgent
    assert (page.foot, page.foot_icon) == (GO, "bell")
    (before,) = board_pages(morning, at(9, 27, 59))
    assert (before.is_urgent, before.left.english) == (False, "3 min")
    (last,) = board_pages(morning, at(9, 29, 59))
    assert last.left.english == "1 min"


def test_board_goes_from_now_to_both_to_next(morning: DayBook):
    assert labels(morning, 9, 30) == ["Now"]
    assert labels(morning, 9, 34, 59) == ["Now"]
    assert labels(morning, 9, 35) == ["Now", "Next meetings"]
    assert labels(morning, 9, 45) == ["Next meetings"]
    assert labels(morning, 9, 52) == ["Next meetings"]
    assert labels(morning, 9, 55) == ["Now"]


def test_meetings_that_go_on_say_when_they_end(morning: DayBook):
    (page,) = board_pages(morning, at(9, 33))
    assert (page.head, page.label, page.left.english) == ("09:30", NOW, "17 min")
    assert page.gone == 0.15


def test_next_ones_wait_for_their_turn_when_a_break_comes_first(morning: DayBook):
    (page,) = board_pages(morning, at(10, 14))
    assert (page.label, page.foot, page.is_urgent) == (NOW, ENDING, True)


def test_break_says_until_when(morning: DayBook):
    (page,) = board_pages(morning, at(10, 20))
    assert (page.head, page.foot_icon) == ("11:00", "coffee")
    assert page.foot == Said("Break until 11:00", "11:00 まで休憩です。")
    assert board_pages(morning, at(9, 51))[0].foot_icon == ""


def test_ten_tables_make_a_page_in_order(morning: DayBook):
    tables = (24, 3, *range(4, 24), 2, 1)
    day = book(*(meeting(id_, at(9, 30), table) for id_, table in enumerate(tables, 1)))
    pages = board_pages(day, at(9))
    assert [[it.table for it in page.lines] for page in pages] == [
        list(range(1, 11)),
        list(range(11, 21)),
        list(range(21, 25)),
    ]
    assert [(page.number, page.count) for page in pages] == [(1, 3), (2, 3), (3, 3)]


def test_each_hall_has_pages_of_its_own():
    day = book(meeting(1, at(9, 30), 50), meeting(2, at(9, 30), 7))
    pages = board_pages(day, at(9))
    assert [(page.zone, page.lines[0].table) for page in pages] == [("Hall A", 7), ("Hall B", 50)]
    assert [page.lines[0].is_booth for page in pages] == [False, True]


def test_meeting_that_the_edition_has_not_is_marked():
    day = book(meeting(1, at(9, 30), 3), meeting(2, at(9, 30), 4), news=(2,))
    (page,) = board_pages(day, at(9))
    assert [it.is_new for it in page.lines] == [False, True]
    assert page.spoken.splitlines()[1:3] == [
        "3: Łukasiewicz Wodór, 神戸サーマル工業",
        "4: Łukasiewicz Wodór, 神戸サーマル工業 NEW 変更",
    ]


def test_without_a_plan_the_board_says_so():
    (page,) = board_pages(book(), at(9))
    assert (page.notice, page.head, page.lines) == (NO_PLAN, "09:00", ())


def test_day_before_tells_the_day_and_midnight_brings_the_tables(morning: DayBook):
    (before,) = board_pages(morning, at(23, 59, 59).replace(month=11, day=30))
    assert before.notice.english == "The meetings begin on Tue 1 Dec, 09:30."
    assert before.notice.japanese == "商談は12月1日（火）09:30 に始まります。"
    (after,) = board_pages(morning, at(0))
    assert (after.notice, after.lines[0].table) == (None, 1)


def test_evening_says_when_the_meetings_go_on():
    day = book(meeting(1, at(9, 30)), meeting(2, at(9, 55, day=2)))
    (page,) = board_pages(day, at(9, 50))
    assert page.notice.english == "Today's meetings are over.\nThe next begin on Wed 2 Dec, 09:55."
    assert "12月2日（水）09:55" in page.notice.japanese


def test_after_the_last_meeting_the_board_thanks(morning: DayBook):
    assert board_pages(morning, at(11, 19, 59))[0].label == NOW
    assert board_pages(morning, at(11, 20))[0].notice == OVER


@pytest.mark.parametrize("hour", [*range(24)])
def test_no_page_names_a_person(hour: int):
    day = book(*(meeting(id_, at(9 + id_, 30)) for id_ in range(1, 6)))
    for page in board_pages(day, at(hour, 31)):
        assert "Secretive" not in repr(page)
