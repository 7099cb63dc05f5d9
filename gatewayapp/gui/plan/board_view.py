"""The board: meetings as cards in a table of people and times."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from gatewayapp.gui.plan.board_cells import BoardCells, Stretch
from gatewayapp.gui.plan.board_menus import BoardMenus
from gatewayapp.gui.plan.board_model import BoardModel
from gatewayapp.gui.plan.carrying import Carrying, LiftMaker
from gatewayapp.gui.plan.headers import Corner, PeopleHeader, TimesHeader
from gatewayapp.gui.plan.marks import Lift, Mark
from gatewayapp.gui.plan.sheet import Card
from gatewayapp.gui.plan.spotlight_words import spotlight_words
from gatewayapp.gui.tables.view import ENTER
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import tokens_of

ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
LEAST_COLUMN, WIDEST_COLUMN = 108, 168
ROW = 48
PATIENCE = 300


class BoardView(QTableView):
    """Shows one session; asks ``lift_maker`` once at lift what every cell of the row says."""

    card_chosen = Signal(object)
    zoom_wanted = Signal(int)
    spotlight_wanted = Signal(object)
    pin_asked = Signal(object)
    cancel_asked = Signal(object)

    def __init__(self, lift_maker: LiftMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self.menus = BoardMenus(self)
        self._scale = 1.0
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(self.viewport().update)
        self._patience.start()
        self.people, self.times = PeopleHeader(self), TimesHeader(self)
        self.corner = Corner(self)
        self.setModel(BoardModel(self))
        self.cells = BoardCells(self.model())
        self.setVerticalHeader(self.people)
        self.setHorizontalHeader(self.times)
        self.times.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.carrying = Carrying(self, lift_maker)
        self._set_behaviour()

    def _set_behaviour(self) -> None:
        self.setAccessibleName(self.tr("Plan board"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.findChild(QAbstractButton).setAccessibleName(self.tr("Corner"))
        self.people.setAccessibleName(self.tr("Rows of the board"))
        self.times.setAccessibleName(self.tr("Times"))
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(self._tell_choice)

    def current_card(self) -> Card | None:
        """The card in the cell that the keyboard is in."""
        return self.model().card_at(self.currentIndex())

    def _tell_choice(self, current: QModelIndex) -> None:
        self.card_chosen.emit(self.model().card_at(current))

    def choose(self, meeting: int) -> bool:
        """Bring a meeting (id) into sight and make its cell the current one, if it is on the board."""
        index = self.model().index_of(meeting)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def take_up(self, meeting: int) -> bool:
        """Make a meeting's cell the current one without scrolling; tell whether it is in sight."""
        index = self.model().index_of(meeting)
        return index.isValid() and self.take_up_cell(index.row(), index.column())

    def take_up_cell(self, row: int, column: int) -> bool:
        """Make a cell the current one without scrolling, if there is such a cell."""
        index = self.model().index(row, column)
        self.setAutoScroll(False)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.setAutoScroll(True)
        return index.isValid()

    def carry(self, lift: Lift | None, target: int | None, held: Mark | None = None) -> None:
        """Paint the board with a meeting lifted and held over a slot, or with all laid down.

        ``held`` is what that slot says.
        """
        self.cells.lift, self.cells.target, self.cells.held = lift, target, held
        self.people.strong_row = lift.row if lift else None
        self.viewport().update()
        self.people.viewport().update()

    def fit_columns(self) -> None:
        """Give few columns the whole width, many a legible one."""
        count = self.model().columnCount()
        if count:
            width = self.viewport().width() // count
            least, widest = px(LEAST_COLUMN * self._scale), px(WIDEST_COLUMN * max(self._scale, 1.0))
            self.times.setDefaultSectionSize(max(least, min(widest, width)))

    def set_zoom(self, percent: int) -> None:
        """Paint larger or smaller; small rows have one line in place of two."""
        self._scale = percent / 100
        self.cells.scale = self.people.scale = max(self._scale, 1.0)
        self.people.setMinimumSectionSize(px(16))
        self.people.setDefaultSectionSize(px(ROW * self._scale))
        self.fit_columns()
        self.updateGeometries()
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit columns and children to the room."""
        super().resizeEvent(event)
        self.fit_columns()
        self._place_children()

    def updateGeometries(self) -> None:
        """Keep the corner and the transparent sheet in place."""
        super().updateGeometries()
        self._place_children()

    def _place_children(self) -> None:
        self.corner.setGeometry(0, 0, self.people.width(), self.times.height())
        self.corner.raise_()
        self.carrying.sheet.setGeometry(self.viewport().geometry())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, or say why there are none."""
        painter, tokens, area = QPainter(self.viewport()), tokens_of(self.palette()), event.rect()
        rows = stretches(self.people, area.top(), area.bottom())
        self.cells.paint(painter, tokens, rows, stretches(self.times, area.left(), area.right()))
        if self.hasFocus() and self.currentIndex().isValid():
            self.cells.paint_focus(painter, tokens, self.visualRect(self.currentIndex()))
        words = "" if self.model().rowCount() else self._why_empty()
        if words:
            painter.setPen(tokens.t2)
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)

    def _why_empty(self) -> str:
        if self.model().sheet is None:
            return "" if self._patience.isActive() else self.tr("The plan is being read.")
        if self.cells.query:
            words = self.tr('Nothing matches "{query}". Press Esc in the filter to see all.')
            return words.format(query=self.cells.query)
        if self.cells.spotlight is not None:
            words = self.tr("{whom}: no meetings here. Press Esc to see all.")
            return words.format(whom=spotlight_words(self.cells.spotlight))
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a cell; remember where a drag may begin."""
        if self.carrying.lift:
            return
        super().mousePressEvent(event)
        point = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = point if left and self.model().card_at(self.indexAt(point)) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift the pressed meeting once the pointer has moved far enough, then carry it."""
        point = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
        elif self.carrying.lift:
            self.carrying.swap_wanted(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            self.carrying.hold_at(point)
        elif (point - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._lift_pressed(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what is carried."""
        held, self._pressed = self._pressed, None
        if self.carrying.lift and held is not None:
            self.carrying.drop()
        else:
            super().mouseReleaseEvent(event)

    def _lift_pressed(self, point: QPoint) -> None:
        if self._pressed is not None and self.carrying.lift_at(self.indexAt(self._pressed)):
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.carrying.hold_at(point)
        else:
            self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry by the arrow keys, or act on the current meeting."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.carrying.lift:
            self._key_while_lifted(event)
        elif plain and event.key() == Qt.Key.Key_O:
            self.menus.choose_spotlight()
        elif event.key() == Qt.Key.Key_Escape and self.cells.spotlight is not None:
            self.spotlight_wanted.emit(None)
        elif not self._key_on_card(event):
            super().keyPressEvent(event)
            if event.key() in ENTER:
                event.accept()  # the page must not press with it the button to which it led

    def keyboardSearch(self, _search: str) -> None:
        """Leave letters to what they do with a meeting: M on a free cell must not jump to a name."""

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Offer no swap any more when Shift is let go while the mouse carries."""
        if event.key() == Qt.Key.Key_Shift and self.carrying.lift and self._pressed is not None:
            self.carrying.swap_wanted(False)
        super().keyReleaseEvent(event)

    def _key_while_lifted(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._pressed = None
            self.carrying.put_back()
        elif key == Qt.Key.Key_Shift and self._pressed is not None:
            self.carrying.swap_wanted(True)
        elif key in ENTER:
            self.carrying.drop()
        elif key in ARROWS:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.carrying.swap_wanted(bool(shift))
            self.carrying.step(ARROWS[Qt.Key(key)])

    def _key_on_card(self, event: QKeyEvent) -> bool:
        card = self.current_card()
        if card is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        actions = {
            Qt.Key.Key_M: self.carrying.lift_current,
            Qt.Key.Key_P: lambda: self.pin_asked.emit(card),
            Qt.Key.Key_Delete: lambda: self.cancel_asked.emit(card),
        }
        action = actions.get(Qt.Key(event.key()))
        if action:
            action()
        return action is not None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the meeting under the pointer, or the keyboard's."""
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        if index.isValid() and not self.carrying.lift:
            self.menus.open_at(index, None if by_keys else event.globalPos())


def stretches(header: QHeaderView, first: int, last: int) -> list[Stretch]:
    """Give the sections of a header that can be seen between two points of the viewport."""
    start, end = header.visualIndexAt(first), header.visualIndexAt(last)
    sections = range(max(start, 0), (header.count() - 1 if end < 0 else end) + 1)
    return [Stretch(it, header.sectionViewportPosition(it), header.sectionSize(it)) for it in sections]
