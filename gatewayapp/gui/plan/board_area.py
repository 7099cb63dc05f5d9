"""The board with its legend, showing one session of one sheet through a filter."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from gatewayapp.gui.dates import day
from gatewayapp.gui.plan.board_view import BoardView
from gatewayapp.gui.plan.carrying import LiftMaker
from gatewayapp.gui.plan.legend import Legend
from gatewayapp.gui.plan.rows import Side
from gatewayapp.gui.plan.sheet import Sheet
from gatewayapp.gui.plan.spotlight import Spotlight
from gatewayapp.gui.plan.spotlight_words import spotlight_words
from gatewayapp.gui.plan.zoom import Zoom, ZoomControl
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import QUIET, set_height, set_look

SMALL = 22


class BoardArea(QWidget):
    """Keeps place and choice when the sheet under it changes."""

    def __init__(self, lift_maker: LiftMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = BoardView(lift_maker, self)
        self.zoom = Zoom(self)
        self.legend = Legend(self)
        self.all_again = self._make_all_again()
        self.legend.add(self.all_again)
        self.control = ZoomControl(self.zoom, self, self.legend)
        self.legend.add(self.control)
        self.fold = self._make_fold()
        self.legend.add(self.fold)
        self.zoom.changed.connect(self._show_zoom)
        self.board.zoom_wanted.connect(self.zoom.step)
        self.board.set_zoom(self.zoom.percent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.board, 1)
        column.addWidget(self.legend)
        self.board.verticalScrollBar().valueChanged.connect(self._say_rows)
        self.board.verticalScrollBar().rangeChanged.connect(self._say_rows)

    def show_sheet(
        self, sheet: Sheet, session: int | None, shown: tuple[int, ...] | None, query: str
    ) -> None:
        """Show a session or all; the current meeting stays the current one while it is in sight."""
        board = self.board
        bars = (board.verticalScrollBar(), board.horizontalScrollBar())
        places = [bar.value() for bar in bars]
        same = board.model().sheet is not None and board.model().sheet.side is sheet.side
        card, cell = board.current_card(), board.currentIndex()
        board.cells.query = board.people.query = query
        board.model().show_sheet(sheet, session, shown)
        board.fit_columns()
        self._name_corner(sheet, session)
        if same:
            for bar, place in zip(bars, places, strict=True):
                bar.setValue(place)
        if not (card and board.take_up(card.meeting.id)) and same:
            board.take_up_cell(cell.row(), cell.column())
        self._say_rows()

    def _make_all_again(self) -> QPushButton:
        """Make the button that names the spotlight and ends it."""
        button = QPushButton(self.legend)
        button.setIcon(icon("x"))
        button.setIconSize(QSize(px(12), px(12)))
        button.setToolTip(
            self.tr("Show everybody again (Esc). What is faint are other meetings of the same rows.")
        )
        set_look(button, QUIET)
        set_height(button, SMALL)
        button.clicked.connect(lambda: self.board.spotlight_wanted.emit(None))
        button.hide()
        return button

    def _make_fold(self) -> QToolButton:
        """Make the button that folds the side panel away and brings it back."""
        button = QToolButton(self.legend)
        button.setIcon(icon("panel-right"))
        button.setIconSize(QSize(px(14), px(14)))
        button.setFixedHeight(px(SMALL))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(self.tr("Side panel"))
        button.setToolTip(self.tr("Fold the side panel or bring it back (Ctrl+.)"))
        set_look(button, QUIET)
        return button

    def show_spotlight(self, spotlight: Spotlight | None) -> None:
        """Paint all other meetings faintly and name whose are shown."""
        self.board.cells.spotlight = spotlight
        self.board.viewport().update()
        self.all_again.setVisible(spotlight is not None)
        if spotlight is not None:
            words = self.tr("Only: {whom}").format(whom=spotlight_words(spotlight))
            self.all_again.setText(words)
            self.all_again.setAccessibleName(words)

    def _show_zoom(self, percent: int) -> None:
        """Show the board larger or smaller; the current cell stays in sight."""
        self.board.set_zoom(percent)
        self.board.scrollTo(self.board.currentIndex())
        self._say_rows()

    def _name_corner(self, sheet: Sheet, session: int | None) -> None:
        words = {
            Side.HOSTS: QCoreApplication.translate("Board", "Table, host"),
            Side.VISITORS: QCoreApplication.translate("Board", "Visitor"),
            Side.TABLES: QCoreApplication.translate("Board", "Table"),
            Side.INTERPRETERS: QCoreApplication.translate("Board", "Interpreter"),
        }
        slots = sheet.slots_of(session)
        dates = {slot.start.date() for slot in slots}
        self.board.corner.say(words[sheet.side], day(dates.pop()) if len(dates) == 1 else "")

    def _say_rows(self) -> None:
        board, count = self.board, self.board.model().rowCount()
        first = board.rowAt(0)
        last = board.rowAt(board.viewport().height() - 1)
        words = self.tr("Rows {first:,} – {last:,} of {count:,}") if count > 1 else self.tr("1 row")
        words = words.format(first=first + 1, last=(count - 1 if last < 0 else last) + 1, count=count)
        self.legend.show_rows(words if count and first >= 0 else "")
