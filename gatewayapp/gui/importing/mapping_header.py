"""The headings of a file, and under each the field that it fills, chosen from a list."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from gatewayapp.gui.importing.told import can_be_mapped, is_unsure
from gatewayapp.gui.importing.words import field_words, fields_for, matrix_words
from gatewayapp.gui.tables.view import Heading
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens, tokens_of
from gatewayapp.gui.wording import say
from gatewayapp.importing.columns import Column
from gatewayapp.importing.fields import KEPT_FIELDS, Field
from gatewayapp.importing.plan import ImportPlan

HEIGHT = 56
OWN_COLUMNS = 2
PADDING = 8
CHOICE_HEIGHT = 24


class MappingHeader(Heading):
    """Two lines: the heading as it stands in the file, and a choice of field.

    ``field_chosen`` carries the column of the plan and the field's name, "" to keep it as it is.
    """

    field_chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(HEIGHT))
        self.setSectionsMovable(False)
        self._plan: ImportPlan | None = None
        self._mappable = False
        self._words = field_words()
        self._titles = (self.tr("Row"), self.tr("Verdict"))
        self.setAccessibleName(self.tr("Headings and the fields they fill"))

    def show_plan(self, plan: ImportPlan) -> None:
        """Show the columns of a plan."""
        self._plan = plan
        self._mappable = can_be_mapped(plan)
        self.viewport().update()

    def column(self, section: int) -> Column | None:
        """Give the plan's column of a section; None for the row and the verdict."""
        if self._plan is None or not OWN_COLUMNS <= section < OWN_COLUMNS + len(self._plan.columns):
            return None
        return self._plan.columns[section - OWN_COLUMNS]

    def said(self, section: int) -> str:
        """Say what a section's choice stands on."""
        column = self.column(section)
        if column is None:
            return self._titles[section] if section < OWN_COLUMNS else ""
        return self._words[Field.EXTRA if column.field in KEPT_FIELDS else column.field]

    def choice_rect(self, section: int) -> QRect:
        """Give where a section's choice is painted."""
        rect = self._rect(section).adjusted(px(PADDING), 0, -px(PADDING), 0)
        return QRect(rect.left(), rect.top() + px(26), max(rect.width(), px(24)), px(CHOICE_HEIGHT))

    def choose(self, section: int) -> None:
        """Open the list of fields under a column."""
        column, plan = self.column(section), self._plan
        if column is None or plan is None or not (column.heading and self._mappable):
            return
        menu = QMenu(self)
        for field in fields_for(plan.kind):
            action = QAction(self._words[field], menu)
            action.setCheckable(True)
            action.setChecked(field is column.field)
            action.setData(field.value)
            menu.addAction(action)
        at = section - OWN_COLUMNS
        menu.triggered.connect(lambda action: self._choose(at, Field(action.data())))
        corner = self.choice_rect(section).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(QPoint(corner.x(), corner.y())))

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tip why a column fills its field."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip(self.logicalIndexAt(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the list where a choice was pressed; sort where a heading was."""
        place = event.position().toPoint()
        section = self.logicalIndexAt(place)
        if section >= OWN_COLUMNS and self.choice_rect(section).contains(place):
            self.choose(section)
        else:
            super().mouseReleaseEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint one column's heading and choice."""
        tokens = tokens_of(self.palette())
        painter.save()
        painter.fillRect(rect, tokens.win)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.line)
        column = self.column(logical)
        if column is None:
            self._paint_own(painter, rect, logical, tokens)
        else:
            self._paint_heading(painter, rect, column, tokens)
            self._paint_choice(painter, self.choice_rect(logical), logical, column, tokens)
        painter.restore()

    def _rect(self, section: int) -> QRect:
        return QRect(self.sectionViewportPosition(section), 0, self.sectionSize(section), self.height())

    def _paint_own(self, painter: QPainter, rect: QRect, logical: int, tokens: Tokens) -> None:
        painter.setFont(font(Text.SMALL_STRONG))
        painter.setPen(tokens.t2)
        room = rect.adjusted(px(PADDING), 0, -px(PADDING), 0)
        side = Qt.AlignmentFlag.AlignLeft if logical else Qt.AlignmentFlag.AlignRight
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, self._titles[logical])

    def _paint_heading(self, painter: QPainter, rect: QRect, column: Column, tokens: Tokens) -> None:
        painter.setFont(font(Text.SMALL))
        painter.setPen(tokens.t2)
        room = QRect(rect.left() + px(PADDING), rect.top() + px(5), rect.width() - px(12), px(18))
        words = column.heading or column.letters
        if not self._mappable:  # a matrix has headings of Gateway's own
            words = matrix_words().get(words, words)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_choice(
        self, painter: QPainter, box: QRect, logical: int, column: Column, tokens: Tokens
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kept, unsure = column.field in KEPT_FIELDS, is_unsure(column)
        edge = QPen(tokens.warnl if unsure else tokens.line2, 1)
        if kept:
            edge.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.setBrush(tokens.win if kept else tokens.raised)
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
        room = box.adjusted(px(8), 0, -px(22), 0)
        if unsure:
            sign = QRect(room.left(), room.top(), px(14), room.height())
            paint_icon(painter, sign, "triangle-alert", tokens.warn, px(13))
            room.setLeft(room.left() + px(18))
        painter.setFont(font(Text.SMALL if kept else Text.SMALL_STRONG))
        painter.setPen(tokens.t3 if kept else tokens.t1)
        shown = painter.fontMetrics().elidedText(
            self.said(logical), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        if column.heading and self._mappable:
            side = QRect(box.right() - px(20), box.top(), px(16), box.height())
            paint_icon(painter, side, "chevron-down", tokens.t2, px(13))

    def _choose(self, at: int, field: Field) -> None:
        self.field_chosen.emit(at, "" if field is Field.EXTRA else field.value)

    def tip(self, section: int) -> str:
        """Say why a column fills its field."""
        column = self.column(section)
        return "" if column is None else f"{column.heading or column.letters}\n{say(column.why)}"
