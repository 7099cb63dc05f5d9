from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.meetings import MeetingState
from gatewayapp.domain.time import Stretch
from gatewayapp.gui.plan.rows import Side, board_name, sides_of
from gatewayapp.gui.plan.sheet import lay_sheet
from tests.gui.plan.facts import (
    FACTS,
    KOBE,
    LATE,
    LULEA,
    MIKAWA,
    ORGANISATIONS,
    SKODA,
    delegate,
    meeting,
    participant,
)

PLAN = (meeting(1, KOBE, LULEA, 0), meeting(2, KOBE, SKODA, 2), meeting(3, MIKAWA, LULEA, 1, table=2))


def test_sheet_of_hosts_shows_partner_country_and_usual_table():
    sheet = lay_sheet(FACTS, PLAN, ORGANISATIONS, Side.HOSTS)
    kobe = [row.full_name for row in sheet.rows].index("Kobe Thermal Engineering")
    card = sheet.cards[kobe, 0]
    assert (card.title, card.note, card.table) == ("Luleå Grön", "SE", "14")
    assert sheet.rows[kobe].chips == ("14",)
    assert not card.shows_table
    assert sheet.rows[kobe].note == "KOBAYASHI Haruka"


def test_sheet_of_visitors_shows_tables_on_the_cards():
    sheet = lay_sheet(FACTS, PLAN, ORGANISATIONS, Side.VISITORS)
    lulea = [row.title for row in sheet.rows].index("Luleå Grön")
    assert [sheet.cards[lulea, slot].table for slot in (0, 1)] == ["14", "15"]
    assert all(sheet.cards[lulea, slot].shows_table for slot in (0, 1))


def test_sheet_of_tables_shows_both_sides():
    sheet = lay_sheet(FACTS, PLAN, ORGANISATIONS, Side.TABLES)
    assert [row.chips for row in sheet.rows] == [("14",), ("15",)]
    card = sheet.cards[1, 1]
    assert {card.title, card.note} == {"Mikawa Heat", "Luleå Grön"}


def test_sheet_counts_used_and_open_tables():
    closed = replace(FACTS, tables=(FACTS.tables[0], replace(FACTS.tables[1], closed=(LATE,))))
    sheet = lay_sheet(closed, PLAN, ORGANISATIONS, Side.HOSTS)
    assert sheet.tables_used == (1, 1, 1, 0)
    assert sheet.tables_open == (1, 2, 2, 2)


def test_sheet_leaves_out_cancelled_meetings():
    cancelled = replace(PLAN[0], state=MeetingState.CANCELLED)
    sheet = lay_sheet(FACTS, (cancelled, *PLAN[1:]), ORGANISATIONS, Side.HOSTS)
    assert {card.meeting.id for card in sheet.cards.values()} == {2, 3}


def test_sheet_marks_absences():
    away = replace(
        FACTS,
        participants=(
            participant(KOBE, delegates=(delegate(KOBE, absences=(LATE,)),)),
            participant(LULEA),
        ),
    )
    sheet = lay_sheet(away, (), ORGANISATIONS, Side.HOSTS)
    assert sheet.away == {(0, 0)}


def test_sheet_gives_delegates_who_part_a_row_each():
    second = delegate(KOBE, registration=11, name="ABE Ken")
    pair = participant(KOBE, delegates=(delegate(KOBE), second))
    facts = replace(FACTS, participants=(pair, participant(LULEA), participant(SKODA)))
    plan = (PLAN[0], meeting(2, KOBE, SKODA, 0, table=2, delegates=(11, 40)))
    sheet = lay_sheet(facts, plan, ORGANISATIONS, Side.HOSTS)
    assert {row.note for row in sheet.rows} == {"KOBAYASHI Haruka", "ABE Ken"}
    assert sorted(card.meeting.id for card in sheet.cards.values()) == [1, 2]
    together = replace(facts, participants=(replace(pair, together=True), *facts.participants[1:]))
    assert [row.note for row in lay_sheet(together, (), ORGANISATIONS, Side.HOSTS).rows] == [
        "KOBAYASHI Haruka, ABE Ken"
    ]


def test_sheet_counts_what_stands_in_the_same_place():
    sheet = lay_sheet(FACTS, (PLAN[0], meeting(9, KOBE, SKODA, 0, table=2)), ORGANISATIONS, Side.HOSTS)
    assert [[m.id for m in card.meetings] for card in sheet.cards.values()] == [[1, 9]]


def test_sheet_names_the_interpreter_by_family_name():
    sheet = lay_sheet(FACTS, (replace(PLAN[1], interpreter=90),), ORGANISATIONS, Side.HOSTS)
    assert [card.interpreter for card in sheet.cards.values()] == ["SATŌ"]


def test_sides_without_hosts_are_visitors_and_tables():
    equals = replace(FACTS, participants=tuple(replace(p, is_host=False) for p in FACTS.participants))
    assert sides_of(FACTS) == (Side.HOSTS, Side.VISITORS, Side.TABLES, Side.INTERPRETERS)
    assert sides_of(equals) == (Side.VISITORS, Side.TABLES, Side.INTERPRETERS)
    assert sides_of(replace(equals, interpreters=())) == (Side.VISITORS, Side.TABLES)


def test_interpreters_have_rows_with_both_sides_on_the_cards():
    shift = Stretch(FACTS.slots[0].start, FACTS.slots[2].end)
    facts = replace(FACTS, interpreters=(replace(FACTS.interpreters[0], shifts=(shift,)),))
    plan = (replace(PLAN[1], interpreter=90),)
    sheet = lay_sheet(facts, plan, ORGANISATIONS, Side.INTERPRETERS)
    (row,) = sheet.rows
    assert (row.title, row.note, row.interpreter) == ("SATŌ Miki", "cs · ja", 90)
    (card,) = sheet.cards.values()
    assert {card.title, card.note} == {
        board_name(ORGANISATIONS, facts, o) for o in (plan[0].first, plan[0].second)
    }
    assert sheet.away == {(0, 3)}


@given(
    st.lists(
        st.tuples(st.sampled_from([KOBE, MIKAWA]), st.sampled_from([LULEA, SKODA]), st.integers(0, 3))
    )
)
def test_every_meeting_stands_somewhere_on_every_side(wanted):
    taken, plan = set(), []
    for host, visitor, slot in wanted:
        if not {(host, slot), (visitor, slot)} & taken:
            taken |= {(host, slot), (visitor, slot)}
            plan.append(meeting(len(plan) + 1, host, visitor, slot, table=host))
    for side in (Side.HOSTS, Side.VISITORS, Side.TABLES):
        sheet = lay_sheet(FACTS, plan, ORGANISATIONS, side)
        assert {card.meeting.id for card in sheet.cards.values()} == {m.id for m in plan}
        assert set(sheet.place_of) == {m.id for m in plan}
        assert all(card.others == () for card in sheet.cards.values())


def test_usual_tables_of_a_few_are_not_shown_beside_most_who_have_none():
    usual = (meeting(1, KOBE, LULEA, 0), meeting(2, KOBE, LULEA, 2))
    both = lay_sheet(FACTS, usual, ORGANISATIONS, Side.VISITORS)
    assert both.has_chips
    facts = replace(
        FACTS, participants=(*FACTS.participants, replace(participant(SKODA), organisation=5))
    )
    few = lay_sheet(facts, usual, ORGANISATIONS, Side.VISITORS)
    assert not few.has_chips
    assert all(card.shows_table for card in few.cards.values())
