"""What the cells of the board show, and how a part of them is painted."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from gatewayapp.gui.plan.board_model import BoardModel
from gatewayapp.gui.plan.cards import frame, paint_away, paint_card, paint_mark
from gatewayapp.gui.plan.marks import Fit, Lift, Mark
from gatewayapp.gui.plan.sheet import Card, Place
from gatewayapp.gui.plan.spotlight import Spotlight
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import Tokens

INSET = 4
SMALL_INSET = 2
LEAST_FOR_TWO = 40
FAINT = 0.3


class Stretch(NamedTuple):
    """A row or a column in sight: its number, where it begins and how long it is."""

    section: int
    start: int
    length: int


class BoardCells:
    """Paints cells; everything that takes time was worked out when the sheet was laid.

    A board is painted at every step of a drag, so it is done in one go and not cell by cell through
    Qt's delegates, which takes twice as long.
    """

    def __init__(self, model: BoardModel) -> None:
        self._model = model
        self.lift: Lift | None = None
        self.target: int | None = None
        self.held: Mark | None = None
        self.scale = 1.0
        self.spotlight: Spotlight | None = None
        self.query = ""

    def paint(
        self, painter: QPainter, tokens: Tokens, rows: Iterable[Stretch], columns: Iterable[Stretch]
    ) -> None:
        """Paint the cells of some rows and columns."""
        columns = tuple(columns)
        if not columns:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = columns[0].start
        width = columns[-1].start + columns[-1].length - left
        for row, top, height in rows:
            ground = tokens.acc1 if self._is_lifted(row) else tokens.surf
            painter.fillRect(left, top, width, height, ground)
            painter.fillRect(left, top + height - 1, width, 1, tokens.line)
            for column, start, length in columns:
                self._paint_cell(painter, tokens, QRect(start, top, length, height), row, column)

    def paint_focus(self, painter: QPainter, tokens: Tokens, rect: QRect) -> None:
        """Paint the frame of the cell that the keyboard is in, unless a meeting is lifted from it."""
        if self.lift is None:
            frame(painter, rect.adjusted(2, 2, -2, -2), tokens.acc)

    def _paint_cell(self, painter: QPainter, tokens: Tokens, rect: QRect, row: int, column: int) -> None:
        place = self._model.place_at(row, column)
        sheet = self._model.sheet
        card = sheet.cards.get(place) if sheet else None
        mark = self._mark(row, place)
        if card is None and mark is None and not (sheet and place in sheet.away):
            return
        larger = self.scale > 1.0
        if larger:
            rect = self._enlarge(painter, rect)
        inset = INSET if rect.height() >= px(LEAST_FOR_TWO) else SMALL_INSET
        box = rect.adjusted(inset, inset, -inset, -inset - 1)
        pointed = mark is not None and place[1] == self.target
        if mark and (card is None or pointed or mark.fit is not Fit.BLOCKED):
            paint_mark(painter, tokens, box, mark, pointed=pointed)
        elif card:
            self._paint_card(painter, tokens, box, card)
        else:
            paint_away(painter, tokens, box)
        if larger:
            painter.restore()

    def _enlarge(self, painter: QPainter, rect: QRect) -> QRect:
        """Paint larger until the painter is restored; give the cell in the larger measure."""
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(self.scale, self.scale)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        return QRect(0, 0, int(rect.width() / self.scale), int(rect.height() / self.scale))

    def _paint_card(self, painter: QPainter, tokens: Tokens, box: QRect, card: Card) -> None:
        conflicts = self._model.conflicts
        broken = self._in_the_way(card) or (
            bool(conflicts) and any(meeting.id in conflicts for meeting in card.meetings)
        )
        faint = self.spotlight is not None and not any(map(self.spotlight.shows, card.meetings))
        if faint:
            painter.setOpacity(FAINT)
        paint_card(painter, tokens, box, card, broken=broken, query=self.query)
        if faint:
            painter.setOpacity(1.0)

    def _mark(self, row: int, place: Place) -> Mark | None:
        if self.lift is None or not self._is_lifted(row):
            return None
        return self.held if place[1] == self.target else self.lift.marks.get(place[1])

    def _is_lifted(self, row: int) -> bool:
        return self.lift is not None and self._model.shown[row] == self.lift.row

    def _in_the_way(self, card: Card) -> bool:
        mark = self.held
        if self.lift is None or self.target is None or mark is None or mark.fit is not Fit.BLOCKED:
            return False
        return card.meeting.id in mark.in_the_way
