import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from gatewayapp.gui.tables.cells import StatusCell
from gatewayapp.gui.tables.filter_field import FilterField
from gatewayapp.gui.tables.folded import FoldedIndex, hit_ranges
from gatewayapp.gui.tables.model import DASH, Column, Role, RowsModel
from gatewayapp.gui.tables.view import Table

ROWS = (
    ("104", "KOBAYASHI Haruka", "こばやし はるか"),
    ("031", "KOBYLIŃSKA Zofia", ""),
    ("022", "TANAKA Yūko", "たなか ゆうこ"),
)


def columns(write=None):
    return (
        Column("number", "No.", lambda row: row[0], 56, numeric=True),
        Column("name", "Name", lambda row: row[1], write=write),
        Column("reading", "Reading", lambda row: row[2]),
    )


@pytest.fixture
def model(qapp):
    model = RowsModel(columns(), key=lambda row: row[0])
    model.set_rows(ROWS)
    return model


def shown(model) -> list[str]:
    return [row[0] for row in model.shown_rows()]


def test_model_behaves_as_qt_expects(model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.filter("kob")
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.set_rows(ROWS[:1])
    assert tester.model() is model


def test_filter_folds_accents_and_kana(model):
    model.filter("kob")
    assert shown(model) == ["104", "031"]
    model.filter("こば")
    assert shown(model) == ["104"]
    model.filter("yuko")
    assert shown(model) == ["022"]


def test_filter_wants_every_word(model):
    model.filter("kob zof")
    assert shown(model) == ["031"]


def test_matched_letters_are_known(model):
    model.filter("kob")
    assert model.index(1, 1).data(Role.HITS) == ((0, 3),)
    assert model.index(0, 2).data(Role.HITS) == ((0, 2),)


def test_sorting_puts_dashes_last(model):
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        model.sort(2, order)
        assert shown(model)[-1] == "031"
    assert model.index(2, 2).data() == DASH


def test_dash_stands_only_where_a_heading_says_what_is_missing():
    columns = Column("reading", "Reading", lambda _row: ""), Column("act", "", lambda _row: "")
    model = RowsModel(columns, key=lambda row: row[0])
    model.set_rows(ROWS[:1])
    assert [model.index(0, at).data() for at in range(2)] == [DASH, ""]
    assert [model.index(0, at).data(Role.PARTS).text for at in range(2)] == [DASH, ""]


def test_selection_stays_on_its_row_through_filter_and_refresh(model, qtbot):
    table = Table()
    qtbot.addWidget(table)
    table.setModel(model)
    table.setCurrentIndex(model.index_for("031", 1))
    model.filter("kob")
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.set_rows((("000", "KOBE", ""), *ROWS))
    assert model.row_at(table.currentIndex())[0] == "031"


NAMES = st.lists(st.sampled_from(["KOBAYASHI", "Kobe", "TANAKA", ""]), max_size=6)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("rows"), NAMES, st.permutations(range(6))),
        st.tuples(st.just("filter"), st.sampled_from(["", "k", "ko", "kob", "tan"])),
        st.tuples(st.just("sort"), st.sampled_from(list(Qt.SortOrder))),
    ),
    max_size=8,
)


@given(STEPS)
def test_whatever_is_done_the_model_shows_what_matches_in_order_and_keeps_the_row_in_hand(qapp, steps):
    model, rows, query, order = RowsModel(columns(), key=lambda row: row[0]), [], "", None
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    held, key = QPersistentModelIndex(), ""
    for kind, *what in steps:
        if kind == "rows":
            names, numbers = what
            rows = [(str(it), name, "") for it, name in zip(numbers, names, strict=False)]
            model.set_rows(rows)
        elif kind == "filter":
            model.filter(query := what[0])
        else:
            model.sort(1, order := what[0])
        expected = [row for row in rows if query in row[1].casefold()]
        if order is not None:
            falling = order is Qt.SortOrder.DescendingOrder
            named = [row for row in expected if row[1]]
            named.sort(key=lambda row: row[1].casefold(), reverse=falling)
            expected = named + [row for row in expected if not row[1]]
        assert model.shown_rows() == expected
        if held.isValid():
            assert model.row_at(held)[0] == key
        else:
            assert key not in {row[0] for row in expected} or not key
        held = QPersistentModelIndex(model.index(0, 1))
        key = expected[0][0] if expected else ""
    assert tester.model() is model


def test_typed_text_reaches_the_column(qapp):
    typed = []
    model = RowsModel(columns(write=lambda row, text: typed.append((row[0], text))), lambda row: row[0])
    model.set_rows(ROWS)
    assert model.setData(model.index(0, 1), "KOBAYASHI Haruka-Maria")
    assert typed == [("104", "KOBAYASHI Haruka-Maria")]


def test_cells_without_a_writer_are_read_only(model):
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_keys_open_tick_and_leave(model, qtbot):
    table = Table()
    qtbot.addWidget(table)
    table.setModel(model)
    table.set_columns((56, 200, 0), 1)
    table.enter()
    with qtbot.waitSignals([table.opened, table.ticked, table.left]):
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape):
            qtbot.keyClick(table, key)


def test_table_paints_every_kind_of_cell(model, qtbot):
    table = Table()
    qtbot.addWidget(table)
    table.setModel(model)
    table.setItemDelegateForColumn(0, StatusCell(table))
    model.filter("kob")
    table.enter()
    assert not table.grab().isNull()


def test_filter_field_counts_and_clears(qtbot):
    field = FilterField("Filter")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "kob")
    field.set_count(14, 312)
    assert field.accessibleDescription() == "14 of 312"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


@given(st.lists(st.text(alphabet="abこばÅł ", max_size=8), max_size=20), st.text("abこば ", max_size=4))
def test_index_finds_the_same_rows_typed_at_once_or_letter_by_letter(texts, query):
    at_once = FoldedIndex([text] for text in texts).matches(query)
    slowly = FoldedIndex([text] for text in texts)
    for count in range(len(query) + 1):
        found = slowly.matches(query[:count])
    assert found == at_once


@given(st.text(max_size=12), st.text(max_size=3))
def test_hits_lie_within_the_text_and_do_not_overlap(text, query):
    reached = 0
    for start, length in hit_ranges(text, query):
        assert start >= reached
        assert length > 0
        reached = start + length
    assert reached <= max(len(text), 1)
