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
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gatewayapp.gui.plan.cards import write
from gatewayapp.gui.plan.helpful import HelpLine
from gatewayapp.gui.plan.opened_wish import MARGIN, PLATE, OpenedWish
from gatewayapp.gui.plan.unmet import UnmetLine
from gatewayapp.gui.tables.cells import paint_rank
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens, tokens_of
from gatewayapp.gui.wording import say

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
CLOSED_HEIGHT = 44
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
        opened = self._view.indexWidget(QModelIndex(index))
        if opened is None:
            return QSize(px(200), px(CLOSED_HEIGHT))
        return QSize(px(200), opened.heightForWidth(self._view.viewport().width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a closed line; an opened one lies over its own place."""
        if self._view.indexWidget(QModelIndex(index)) is not None:
            return
        tokens, line, rect = tokens_of(option.palette), index.data(LINE_ROLE), option.rect
        painter.save()
        painter.fillRect(rect, tokens.win)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line)
        plate = QRect(rect.left() + px(MARGIN), rect.top() + px(4), px(PLATE), px(PLATE))
        paint_rank(painter, plate, str(line.wish.rank), tokens)
        width = rect.width() - px(TEXT_LEFT + MARGIN)
        words = QRect(rect.left() + px(TEXT_LEFT), rect.top() + px(4), width, px(20))
        self._paint_closed(painter, tokens, rect, words, line)
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


class UnmetList(QListView):
    """A list that opens its current line; ``help_wanted`` carries what shall be done for it."""

    opened_line = Signal(object)
    help_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sought: frozenset[int] = frozenset()
        self.setModel(UnmetModel(self))
        self.setItemDelegate(UnmetDelegate(self))
        self.setAccessibleName(self.tr("Wishes without a meeting"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setBackgroundRole(self.backgroundRole())
        self.selectionModel().currentChanged.connect(self._reopen)

    def _reopen(self, current: QModelIndex, previous: QModelIndex) -> None:
        if previous.isValid():
            self.setIndexWidget(previous, None)
        line = self.opened()
        if line is not None:
            self._lay_open(current, line)
        self.opened_line.emit(line)

    def _lay_open(self, index: QModelIndex, line: UnmetLine) -> None:
        opened = OpenedWish(line, self.viewport())
        opened.wanted.connect(self._pass_on)
        opened.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        opened.grew.connect(self._fit)
        self.setIndexWidget(index, opened)
        self._fit()

    def _pass_on(self, line: HelpLine) -> None:
        """Take the keyboard back before the button that had it goes with the wish."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.help_wanted.emit(line)

    def _fit(self) -> None:
        """Lay the lines out again with the height that the opened one needs, and bring it into sight."""
        self.doItemsLayout()
        place, room = self.visualRect(self.currentIndex()), self.viewport().height()
        tall = place.height() > room
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(self.currentIndex(), hint.PositionAtTop if tall else hint.EnsureVisible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the opened line's words anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def open_part(self) -> OpenedWish | None:
        """The opened line as it lies in the list."""
        found: OpenedWish | None = self.indexWidget(self.currentIndex())
        return found

    def show_help(self, wish: int, lines: Sequence[HelpLine]) -> None:
        """Say what would help a wish (id) if it is still the opened one."""
        opened = self.open_part()
        if opened is not None and opened.line.wish.id == wish:
            opened.show_help(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the buttons of the opened line with Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not (enter and self._enter_opened()):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to the buttons of the opened line with Tab too."""
        return (forward and self._enter_opened()) or super().focusNextPrevChild(forward)

    def _enter_opened(self) -> bool:
        opened = self.open_part()
        if opened is None or not opened.buttons:
            return False
        opened.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, and the frame of the one that the keyboard is in."""
        super().paintEvent(event)
        opened = self.open_part()
        if opened is not None:
            opened.set_chosen(self.hasFocus())

    def show_lines(self, lines: Sequence[UnmetLine]) -> None:
        """Show other lines, the same one opened if it is still among them."""
        opened = self.opened()
        self.model().show_lines(lines)
        self.open_wish(opened.wish.id if opened else None)
        self._open_sought()

    def seek(self, pair: frozenset[int]) -> None:
        """Take the keyboard, and open the wish of two organisations (ids) once it is listed."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._sought = pair
        self._open_sought()

    def _open_sought(self) -> None:
        for row, line in enumerate(self.model().lines):
            if line.wish.pair == self._sought:
                self._sought = frozenset()
                self.setCurrentIndex(self.model().index(row, 0))
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return

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
