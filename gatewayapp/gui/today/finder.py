"""Finding somebody at the desk: three letters, a number, or the code on the badge."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.domain.registrations import Status
from gatewayapp.gui.dates import clock
from gatewayapp.gui.labels import WrappedLabel
from gatewayapp.gui.tables.cells import paint_line, paint_marked
from gatewayapp.gui.tables.folded import FoldedIndex, hit_ranges
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.style import set_height
from gatewayapp.gui.theme.tokens import Tokens, tokens_of
from gatewayapp.gui.today.words import STATES, firm_of, name_of, other_name_of, state_words
from gatewayapp.services.people import PersonLine

ROW, FIELD = 48, 48
CHIP = 92
LINE = Qt.ItemDataRole.UserRole + 1


def index_of(lines: Sequence[PersonLine]) -> FoldedIndex:
    """Fold what the field looks through; may run in a worker."""
    return FoldedIndex(
        (
            name_of(line),
            other_name_of(line),
            line.person.name.reading,
            firm_of(line.organisation),
            line.registration.number,
        )
        for line in lines
    )


class FindField(QLineEdit):
    """The field: Enter takes the one in hand, arrows go through the others, Esc clears."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_height(self, FIELD)
        self.setFixedHeight(px(FIELD))
        self.setFont(font(Text.TITLE))
        self.setAccessibleName(self.tr("Find somebody to check in"))
        self.setTextMargins(px(32), 0, 0, 0)

    def take_keyboard(self) -> None:
        """Let the next letters go here, as the filter's shortcut asks."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, clear with Esc."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.stepped.emit(steps[event.key()])
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark of a scanner before the letters."""
        super().paintEvent(event)
        mark = QRect(px(10), 0, px(24), self.height())
        paint_icon(QPainter(self), mark, "scan-line", tokens_of(self.palette()).t2, px(20))


class Found(QAbstractListModel):
    """The people that were found, and what was looked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[PersonLine] = []
        self.query = ""

    def show(self, lines: list[PersonLine], query: str) -> None:
        """Show others."""
        self.beginResetModel()
        self.lines, self.query = lines, query
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count them."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a screen reader says, or the person."""
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return ", ".join(filter(None, (name_of(line), other_name_of(line), below_name(line))))
        return None


def below_name(line: PersonLine) -> str:
    """Give the second line of an entry: organisation, country and number."""
    return "".join(parts_below(line))


def parts_below(line: PersonLine) -> tuple[str, str]:
    """Give organisation and country, which may be shortened, and the number, which may not."""
    country = line.organisation.country if line.organisation else ""
    firm = ", ".join(filter(None, (firm_of(line.organisation), country)))
    number = line.registration.number
    return firm, f" · {number}" if firm and number else number


class FoundDelegate(QStyledItemDelegate):
    """Paints one person in two lines, with how far they are at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:
        """Give every entry one height."""
        return QSize(px(160), px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the entry."""
        tokens, line = tokens_of(option.palette), index.data(LINE)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, tokens.acc2)
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.line)
        inside = option.rect.adjusted(px(16), px(6), -px(16), -px(6))
        used = self._paint_state(painter, inside, line, tokens)
        space = inside.adjusted(0, 0, -used, 0)
        half = space.height() // 2
        above = QRect(space.left(), space.top(), space.width(), half)
        below = QRect(space.left(), space.top() + half, space.width(), half)
        query, name = index.model().query, name_of(line)
        hits = hit_ranges(name, query) if query else ()
        paint_marked(painter, above, name, hits, Text.STRONG, tokens.t1, tokens)
        firm, number = parts_below(line)
        kept = QFontMetrics(font(Text.SMALL)).horizontalAdvance(number) + 1
        for words, room in ((firm, below.adjusted(0, 0, -kept, 0)), (number, below)):
            hits = hit_ranges(words, query) if query else ()
            width = paint_marked(painter, room, words, hits, Text.SMALL, tokens.t2, tokens)
            below.setLeft(below.left() + width)

    def _paint_state(self, painter: QPainter, space: QRect, line: PersonLine, tokens: Tokens) -> int:
        """Paint how far somebody is; give the width that it takes."""
        words, tone = _state(line)
        icon = {"good": "check", "warn": "hourglass", "bad": "ban"}.get(tone, "")
        room = QRect(space.right() - px(CHIP), space.top(), px(CHIP), space.height())
        colour = tokens.role(tone) if tone else tokens.t2
        width = paint_line(painter, room, words, Text.SMALL, colour, right=True)
        if icon:
            mark = QRect(room.right() - width - px(18), room.top(), px(16), room.height())
            paint_icon(painter, mark, icon, colour, px(14))
        return width + px(28) if words else 0


def _state(line: PersonLine) -> tuple[str, str]:
    arrived, status = line.registration.checked_in, line.registration.status
    if status is not Status.CONFIRMED:
        return state_words(status), STATES[status][1]
    return (clock(arrived), "good") if arrived else ("", "")


class Finder(QWidget):
    """The field and whom it finds; ``taken`` carries a PersonLine, ``missed`` what nobody is called."""

    taken = Signal(object)
    missed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[PersonLine] = ()
        self._index = FoldedIndex(())
        self.field = FindField(self)
        self.hint = WrappedLabel(
            self.tr("Three letters, a number, or scan the badge"), Text.SMALL, "t2", self
        )
        self.found = Found(self)
        self.list = QListView(self)
        self.list.setModel(self.found)
        self.list.setItemDelegate(FoundDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Who was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._take)
        self.field.stepped.connect(self._step)
        self.list.clicked.connect(lambda index: self.taken.emit(index.data(LINE)))
        self._lay()

    @property
    def missing(self) -> str:
        """What was typed and nobody is called; empty if somebody is."""
        return "" if self.found.lines else self.field.text().strip()

    @property
    def in_hand(self) -> PersonLine | None:
        """Whom Enter would take."""
        current = self.list.currentIndex()
        return current.data(LINE) if current.isValid() else None

    def show_people(self, lines: Sequence[PersonLine], index: FoldedIndex) -> None:
        """Look among other people; what was typed stays."""
        self._lines, self._index = lines, index
        self._find(self.field.text())

    def begin_anew(self) -> None:
        """Let the next letters or the next badge replace what was typed."""
        self.field.take_keyboard()

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        top = QVBoxLayout()
        top.setContentsMargins(px(16), px(12), px(16), 0)
        top.setSpacing(px(8))
        top.addWidget(self.field)
        top.addWidget(self.hint)
        column.addLayout(top)
        column.addWidget(self.list, 1)

    def _find(self, text: str) -> None:
        found = [self._lines[at] for at in self._index.matches(text)]
        exact = [line for line in found if line.registration.number == text.strip()]
        self.found.show([*exact, *(line for line in found if line not in exact)], text.strip())
        self.list.setCurrentIndex(self.found.index(0) if text.strip() else QModelIndex())

    def _take(self) -> None:
        current = self.list.currentIndex()
        if current.isValid():
            self.taken.emit(current.data(LINE))
        elif self.field.text().strip():
            self.missed.emit(self.field.text().strip())

    def _step(self, step: int) -> None:
        if count := self.found.rowCount():
            current = self.list.currentIndex()
            at = current.row() + step if current.isValid() else 0
            self.list.setCurrentIndex(self.found.index(min(max(at, 0), count - 1)))
