"""The people table's columns, and the cell of a name."""

from collections.abc import Callable
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from gatewayapp.domain.registrations import Status
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.dates import speaks_japanese
from gatewayapp.gui.people.changes import WORKED_OUT
from gatewayapp.gui.people.fields import OF_ORGANISATION, SEARCHED, Field
from gatewayapp.gui.people.rows import POSITIONS, PersonRow
from gatewayapp.gui.people.typed import editable_text, is_typed
from gatewayapp.gui.people.words import country_word, heading
from gatewayapp.gui.tables.cells import TextCell
from gatewayapp.gui.tables.model import Column, Role
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens
from gatewayapp.gui.wording import say

Edit = Callable[[PersonRow, Field, str], None]
WIDTHS_OF_NATIVE = {Field.NAME: 196, Field.NATIVE: 148, Field.ORGANISATION: 172, Field.SME: 88}
WIDTHS = {
    Field.NUMBER: 60,
    Field.NAME: 164,
    Field.NATIVE: 172,
    Field.ORGANISATION: 176,
    Field.COUNTRY: 36,
    Field.SME: 72,
    Field.ROLE: 84,
    Field.STATUS: 104,
    Field.BOOTH: 88,
    Field.TOGETHER: 132,
    Field.LEAST: 104,
    Field.MOST: 104,
}
OTHER_WIDTH = 140
STATUS_ICONS = {
    Status.APPLIED: ("mail", ""),
    Status.WAITING: ("hourglass", "warn"),
    Status.CONFIRMED: ("check", "good"),
    Status.CANCELLED: ("ban", "bad"),
}
CHOSEN = frozenset({Field.ROLE, Field.STATUS, Field.ORGANISATION}) | OF_ORGANISATION
NUMBERS = frozenset({Field.NUMBER, Field.BOOTH, Field.LEAST, Field.MOST})


def people_columns(edit: Edit) -> tuple[Column, ...]:
    """Make all columns; ``edit`` gets what was typed or chosen in a cell."""
    return tuple(_column(field, edit) for field in Field)


def _column(field: Field, edit: Edit) -> Column:
    noted = field in {Field.NAME, Field.NATIVE}
    return Column(
        field.name,
        heading(field) if field is not Field.COUNTRY or speaks_japanese() else "",
        _text(field),
        _width(field),
        numeric=field in NUMBERS,
        searched=field in SEARCHED,
        order=_order(field),
        note=(lambda row: row.note(field)) if noted else None,
        icon=_icon(field),
        tone=_tone(field),
        tip=_tip(field),
        strong=field is Field.NAME,
        write=partial(_write, edit, field) if is_typed(field) or field in CHOSEN else None,
        locked="" if is_typed(field) or field in CHOSEN else say(sentence(WORKED_OUT)),
        edit_text=(lambda row: editable_text(row.line, field)) if is_typed(field) else None,
    )


def _width(field: Field) -> int:
    if speaks_japanese() and field in WIDTHS_OF_NATIVE:
        return WIDTHS_OF_NATIVE[field]
    return WIDTHS.get(field, OTHER_WIDTH)


def _text(field: Field) -> Callable[[PersonRow], str]:
    position = POSITIONS[field]
    return lambda row: row.texts[position]


def _write(edit: Edit, field: Field, row: PersonRow, text: str) -> None:
    edit(row, field, text)


def _order(field: Field) -> Callable[[PersonRow], object] | None:
    orders: dict[Field, Callable[[PersonRow], object]] = {
        Field.NAME: attrgetter("name_key"),
        Field.NUMBER: attrgetter("number_key"),
        **{field: partial(_count, field) for field in (Field.BOOTH, Field.LEAST, Field.MOST)},
    }
    return orders.get(field)


def _count(field: Field, row: PersonRow) -> int:
    return int(row.text(field) or 0)


def _icon(field: Field) -> Callable[[PersonRow], str] | None:
    if field is Field.STATUS:
        return lambda row: STATUS_ICONS[row.line.registration.status][0]
    return None


def _tone(field: Field) -> Callable[[PersonRow], str] | None:
    if field is Field.NUMBER:
        return lambda _row: "t2"
    if field is Field.STATUS:
        return lambda row: STATUS_ICONS[row.line.registration.status][1]
    return None


def _tip(field: Field) -> Callable[[PersonRow], str]:
    if field is Field.COUNTRY:
        return lambda row: country_word(row.text(field))
    return lambda row: " ".join(filter(None, (row.text(field), row.note(field))))


class NameCell(TextCell):
    """A name, with a mark behind it if a spreadsheet's row may be the same person."""

    def content(self, painter: QPainter, space: QRect, index: QModelIndex, tokens: Tokens) -> None:
        """Paint the mark, then the name in what is left."""
        if index.model().row_at(index).doubtful:
            side = px(20)
            left = min(space.right() - side, space.left() + _width_of_words(index) + px(8))
            plate = QRect(left, space.center().y() - side // 2 + 1, side, side)
            painter.fillRect(plate, tokens.warn2)
            paint_icon(painter, plate, "copy", tokens.warn, px(14))
            space = space.adjusted(0, 0, -side - px(4), 0)
        super().content(painter, space, index, tokens)


def _width_of_words(index: QModelIndex) -> int:
    text, note = index.data(Qt.ItemDataRole.DisplayRole), index.data(Role.NOTE)
    width = QFontMetrics(font(Text.MEDIUM)).horizontalAdvance(text)
    return width + (px(8) + QFontMetrics(font(Text.SMALL)).horizontalAdvance(note) if note else 0)
