"""The list of wishes without a meeting; the current one is opened and says why."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gatewayapp.gui.plan.cards import write
from gatewayapp.gui.plan.unmet import UnmetLine
from gatewayapp.gui.tables.cells import paint_cell_focus, paint_rank
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens, tokens_of
from gatewayapp.gui.wording import say

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
CLOSED_HEIGHT = 44
PLATE = 20
MARGIN = 16
TEXT_LEFT = MARGIN + PLATE + 8
Index = QModelIndex | QPersistentModelIndex


class UnmetModel(QAbstractListModel):
    """The lines as a Qt model."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[UnmetLine, ...] = ()

    def show_lines(self, lines: Sequence[UnmetLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Give the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a line, or its words for a screen reader."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            words = QCoreApplication.translate("UnmetList", "Rank {rank}: {title}. {reason}")
            return words.format(rank=line.wish.rank, title=line.title, reason=say(line.reason))
        return None


class UnmetDelegate(QStyledItemDelegate):
    """Paints a line closed (title, reason elided) or, when it is the current one, opened."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a closed line one height, an opened one what its words need."""
        if index.row() != self._view.currentIndex().row():
            return QSize(px(200), px(CLOSED_HEIGHT))
        line, width = index.data(LINE_ROLE), self._view.viewport().width()
        words = _height(line.title, Text.STRONG, width - px(TEXT_LEFT + MARGIN))
        return QSize(
            px(200), px(46) + words + _height(say(line.reason), Text.BODY, width - px(2 * MARGIN))
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line."""
        tokens, line, rect = tokens_of(option.palette), index.data(LINE_ROLE), option.rect
        opened = index.row() == self._view.currentIndex().row()
        painter.save()
        painter.fillRect(rect, tokens.surf if opened else tokens.win)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line)
        top = rect.top() + px(10 if opened else 4)
        paint_rank(
            painter,
            QRect(rect.left() + px(MARGIN), top, px(PLATE), px(PLATE)),
            str(line.wish.rank),
            tokens,
        )
        words = QRect(rect.left() + px(TEXT_LEFT), top, rect.width() - px(TEXT_LEFT + MARGIN), px(20))
        if opened:
            painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), tokens.accf)
            self._paint_opened(painter, tokens, rect, words, line)
        else:
            self._paint_closed(painter, tokens, rect, words, line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_cell_focus(painter, rect, tokens)
        painter.restore()

    def _paint_closed(
        self, painter: QPainter, tokens: Tokens, rect: QRect, words: QRect, line: UnmetLine
    ) -> None:
        words.setRight(rect.right() - px(28))
        measure = QFontMetrics(font(Text.BODY))
        write(painter, words, elided_pair(measure, line, words.width()), Text.BODY, tokens.t1)
        below = QRect(words.left(), words.bottom(), words.width(), px(16))
        write(painter, below, say(line.reason), Text.SMALL, tokens.t2)
        place = QRect(rect.right() - px(24), rect.top(), px(16), rect.height())
        paint_icon(painter, place, "chevron-right", tokens.t3, px(14))

    def _paint_opened(
        self, painter: QPainter, tokens: Tokens, rect: QRect, words: QRect, line: UnmetLine
    ) -> None:
        words.setHeight(_height(line.title, Text.STRONG, words.width()))
        wrapped(painter, words, line.title, Text.STRONG, tokens)
        left, width = rect.left() + px(MARGIN), rect.width() - px(2 * MARGIN)
        why = QRect(left, words.bottom() + px(4), width, px(18))
        question = QCoreApplication.translate("UnmetList", "Why not?")
        write(painter, why, question, Text.SMALL_STRONG, tokens.t2)
        reason = QRect(left, why.bottom() + px(2), width, rect.bottom() - why.bottom())
        wrapped(painter, reason, say(line.reason), Text.BODY, tokens)


def wrapped(painter: QPainter, box: QRect, words: str, kind: Text, tokens: Tokens) -> None:
    """Write words in as many lines as they need."""
    painter.setFont(font(kind))
    painter.setPen(tokens.t1)
    painter.drawText(box, Qt.TextFlag.TextWordWrap, words)


def elided_pair(measure: QFontMetrics, line: UnmetLine, width: int) -> str:
    """Fit both names into a width: where one is short, the other may be longer."""
    space = measure.horizontalAdvance(f" {line.arrow} ")
    half = (width - space) // 2
    taken = [min(measure.horizontalAdvance(name), half) for name in (line.asker, line.asked)]
    names = (
        measure.elidedText(name, Qt.TextElideMode.ElideRight, width - space - other)
        for name, other in zip((line.asker, line.asked), reversed(taken), strict=True)
    )
    return f" {line.arrow} ".join(names)


def _height(words: str, kind: Text, width: int) -> int:
    room = QRect(0, 0, max(width, px(120)), 10_000)
    return QFontMetrics(font(kind)).boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()


class UnmetList(QListView):
    """A list that opens its current line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(UnmetModel(self))
        self.setItemDelegate(UnmetDelegate(self))
        self.setAccessibleName(self.tr("Wishes without a meeting"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setBackgroundRole(self.backgroundRole())
        self.selectionModel().currentChanged.connect(self._reopen)

    def _reopen(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_lines(self, lines: Sequence[UnmetLine]) -> None:
        """Show other lines, the same one opened if it is still among them."""
        opened = self.opened()
        self.model().show_lines(lines)
        self.open_wish(opened.wish.id if opened else None)

    def opened(self) -> UnmetLine | None:
        """The line that is opened."""
        line: UnmetLine | None = self.currentIndex().data(LINE_ROLE)
        return line

    def open_wish(self, wish: int | None) -> None:
        """Open a wish (id), the first line if it is not there."""
        lines = self.model().lines
        row = next((row for row, line in enumerate(lines) if line.wish.id == wish), 0)
        self.setCurrentIndex(self.model().index(row, 0))

    def open_about(self, organisation: int) -> bool:
        """Open the first wish of or for an organisation (id); tell whether there is one."""
        for row, line in enumerate(self.model().lines):
            if organisation in line.wish.pair:
                self.setCurrentIndex(self.model().index(row, 0))
                return True
        return False
