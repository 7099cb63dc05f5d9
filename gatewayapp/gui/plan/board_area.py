"""The board with its legend, showing one session of one sheet through a filter."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gatewayapp.gui.dates import day
from gatewayapp.gui.plan.board_view import BoardView
from gatewayapp.gui.plan.carrying import LiftMaker
from gatewayapp.gui.plan.legend import Legend
from gatewayapp.gui.plan.sheet import Sheet, Side


class BoardArea(QWidget):
    """Keeps place and choice when the sheet under it changes."""

    def __init__(self, lift_maker: LiftMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = BoardView(lift_maker, self)
        self.legend = Legend(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.board, 1)
        column.addWidget(self.legend)
        self.board.verticalScrollBar().valueChanged.connect(self._say_rows)
        self.board.verticalScrollBar().rangeChanged.connect(self._say_rows)

    def show_sheet(self, sheet: Sheet, session: int, shown: tuple[int, ...] | None, query: str) -> None:
        """Show a session; the current meeting stays the current one while it is in sight."""
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

    def _name_corner(self, sheet: Sheet, session: int) -> None:
        words = {
            Side.HOSTS: QCoreApplication.translate("Board", "Table, host"),
            Side.VISITORS: QCoreApplication.translate("Board", "Visitor"),
            Side.TABLES: QCoreApplication.translate("Board", "Table"),
        }
        slots = sheet.slots_of(session)
        self.board.corner.say(words[sheet.side], day(slots[0].start.date()) if slots else "")

    def _say_rows(self) -> None:
        board, count = self.board, self.board.model().rowCount()
        first = board.rowAt(0)
        last = board.rowAt(board.viewport().height() - 1)
        words = self.tr("Rows {first} – {last} of {count}").format(
            first=first + 1, last=(count - 1 if last < 0 else last) + 1, count=count
        )
        self.legend.show_rows(words if count and first >= 0 else "")
