"""The columns of the wishes table."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect
from PySide6.QtGui import QPainter

from gatewayapp.domain.wording import sentence
from gatewayapp.gui.dates import speaks_japanese
from gatewayapp.gui.people.wish_list import MARKS
from gatewayapp.gui.people.words import country_word
from gatewayapp.gui.tables.cells import Cell
from gatewayapp.gui.tables.model import Column, Role
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens
from gatewayapp.gui.wishes.book import WishRow
from gatewayapp.gui.wishes.changes import FOLLOWS
from gatewayapp.gui.wishes.fields import Field, outcome_of
from gatewayapp.gui.wishes.words import heading, rank_words
from gatewayapp.gui.wording import say

STATE_WIDTH, STATE_WIDTH_OF_NATIVE = 212, 260
Edit = Callable[[WishRow, Field, str], None]
POSITIONS = {field: position for position, field in enumerate(Field)}


class DirectionCell(Cell):
    """One arrow for a wish of one side, two for a wish of both."""

    def content(self, painter: QPainter, space: QRect, index: QModelIndex, tokens: Tokens) -> None:
        """Paint the arrow."""
        mutual = index.data(Role.ROW).line.mutual
        name = "arrow-right-left" if mutual else "arrow-right"
        paint_icon(painter, space, name, tokens.acc if mutual else tokens.t2, px(15))


def wish_columns(edit: Edit) -> tuple[Column, ...]:
    """Make the columns of the wishes table; ``edit`` gets what was typed in a cell."""
    ranks = rank_words()
    both = QCoreApplication.translate("Wishes", "Both wish it")
    one = QCoreApplication.translate("Wishes", "One side wishes it")
    columns = (
        Column(
            "rank",
            heading(Field.RANK),
            lambda row: str(row.line.wish.rank),
            72,
            searched=False,
            order=lambda row: (row.line.wish.rank, row.asker_key),
            tip=lambda row: ranks[row.line.wish.rank],
            write=lambda row, text: edit(row, Field.RANK, text),
        ),
        Column(
            "asker", heading(Field.ASKER), lambda row: row.asker, 184, order=lambda row: row.asker_key,
            tip=lambda row: row.asker, strong=True,
        ),
        Column(
            "direction",
            heading(Field.DIRECTION),
            lambda row: both if row.line.mutual else one,
            36,
            searched=False,
            tip=lambda row: both if row.line.mutual else one,
        ),
        Column(
            "asked", heading(Field.ASKED), lambda row: row.asked, 184, order=lambda row: row.asked_key,
            tip=lambda row: row.asked,
        ),
        Column(
            "state",
            heading(Field.STATE),
            lambda row: row.state,
            STATE_WIDTH_OF_NATIVE if speaks_japanese() else STATE_WIDTH,
            order=_state_order,
            icon=lambda row: MARKS[outcome_of(row.line)][0],
            tone=lambda row: MARKS[outcome_of(row.line)][1],
            tip=lambda row: row.state,
        ),
        Column(
            "fixed", heading(Field.FIXED), lambda row: row.fixed, 108, order=_fixed_order,
            write=lambda row, text: edit(row, Field.FIXED, text),
        ),
        Column(
            "comment",
            heading(Field.COMMENT),
            lambda row: row.line.wish.comment,
            80,
            tip=lambda row: row.line.wish.comment,
            write=lambda row, text: edit(row, Field.COMMENT, text),
        ),
        Column(
            "session", heading(Field.SESSION), lambda row: row.session, 144,
            order=lambda row: row.line.wish.session or 0,
            write=lambda row, text: edit(row, Field.SESSION, text),
        ),
        Column(
            "delegates", heading(Field.DELEGATES), lambda row: row.delegates, 160,
            tip=lambda row: row.delegates,
            write=lambda row, text: edit(row, Field.DELEGATES, text),
        ),
        Column(
            "asker_country", "", lambda row: row.line.asker.country, 36,
            tip=lambda row: country_word(row.line.asker.country),
        ),
        Column(
            "asked_country", "", lambda row: row.line.asked.country, 36,
            tip=lambda row: country_word(row.line.asked.country),
        ),
    )  # fmt: skip
    locked = say(sentence(FOLLOWS))
    return tuple(it if it.write else replace(it, locked=locked) for it in columns)


def _state_order(row: WishRow) -> tuple[bool, str]:
    return (row.met, row.line.meeting.start.isoformat() if row.line.meeting else "")


def _fixed_order(row: WishRow) -> str:
    return row.line.wish.fixed.isoformat() if row.line.wish.fixed else ""
