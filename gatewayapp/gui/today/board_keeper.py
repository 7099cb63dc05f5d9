"""Keeps the hall board: where it is shown, what it shows, and when it turns its pages."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from shiboken6 import isValid

from gatewayapp.domain.events import Event
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.today.board_pages import NOTHING, BoardPage, board_pages
from gatewayapp.gui.today.board_words import NO_PLAN
from gatewayapp.gui.today.hall_board import HallBoard
from gatewayapp.services.today import DayBook, local_now, open_day_book

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


TICK, TURN = 1_000, 12_000
FOLLOWED = frozenset({QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange})


class BoardKeeper(QObject):
    """One for a desk, so that the board outlives a change of language; ``changed`` when it moves.

    ``clock`` gives the time where the event is held.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.clock: Callable[[Event], datetime] = local_now
        self.board: HallBoard | None = None
        self._desk = desk
        self._book: DayBook | None = None
        self._at = self._readings = 0
        self._shown: tuple[str, ...] = ()
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self.tell)
        self._turn = QTimer(self, interval=TURN)
        self._turn.timeout.connect(self.turn)
        for signal in (desk.changed, desk.event_changed, desk.closed):
            signal.connect(self._read)
        desk.leaving.connect(self._take_down)
        QGuiApplication.instance().screenRemoved.connect(self._move_from)

    @property
    def is_open(self) -> bool:
        """Whether the board is shown."""
        return self.board is not None and isValid(self.board) and self.board.isVisible()

    @property
    def screen(self) -> QScreen | None:
        """The screen that the board fills; None when it is closed or a window."""
        return self.board.screen() if self.is_open and self.board.isFullScreen() else None

    def open(self, screen: QScreen | None, beside: "QWidget") -> None:
        """Fill a screen, or without one be a window; the keyboard stays in the window ``beside``."""
        if self.board is None or not isValid(self.board):
            self.board = HallBoard()
            self.board.installEventFilter(self)
        self.tell()
        if screen is None:
            self.board.stand_on(beside.screen())
        else:
            self.board.fill(screen)
        beside.window().activateWindow()
        self.board.raise_()
        self._read()

    def close(self) -> None:
        """Close the board; it can be opened again."""
        if self.is_open:
            self.board.close()

    def toggle(self, beside: "QWidget") -> None:
        """Close the board, or open it: on a second screen if there is one, else in a window."""
        if self.is_open:
            self.close()
        else:
            self.open(second_screen(beside), beside)

    def turn(self) -> None:
        """Show the next page."""
        self._at += 1
        self.tell()

    def tell(self) -> None:
        """Show what holds now; begin with the first page when other meetings come."""
        if self.board is None or not isValid(self.board):
            return
        pages = self._pages()
        shown = tuple(dict.fromkeys(page.head for page in pages if page.lines))
        if shown != self._shown:
            self._shown, self._at = shown, 0
            self._turn.start()
        self._at %= len(pages)
        self.board.show_page(pages[self._at])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow how the board comes, goes and fills its screen."""
        if event.type() is QEvent.Type.Show:
            self._tick.start()
            self._turn.start()
        elif event.type() is QEvent.Type.Hide:
            self._tick.stop()
            self._turn.stop()
        if event.type() in FOLLOWED:
            QTimer.singleShot(0, self, self.changed.emit)
        return super().eventFilter(watched, event)

    def _pages(self) -> Sequence[BoardPage]:
        if self._book is None:
            blank = NO_PLAN if self._desk.event is None else NOTHING
            return (BoardPage("", NOTHING, notice=blank),)
        return board_pages(self._book, self.clock(self._book.event))

    def _read(self) -> None:
        """Read the day book in a worker while the board is shown; only the newest answer is taken."""
        event = self._desk.event
        if event is None:
            self._book = None
            self.tell()
        elif self.is_open:
            self._readings += 1
            take = partial(self._take, self._readings)
            self._desk.ask(lambda database: open_day_book(database, event.id), take)

    def _take(self, reading: int, book: DayBook) -> None:
        if reading == self._readings and self._desk.event is not None:
            self._book = book
            self.tell()

    def _take_down(self) -> None:
        self.close()
        if self.board is not None and isValid(self.board):
            self.board.deleteLater()

    def _move_from(self, screen: QScreen) -> None:
        """Come back in a window when the screen on which the board is goes away."""
        left = [it for it in QGuiApplication.screens() if it is not screen]
        if not self.is_open or self.board.screen() is not screen:
            return
        if left:
            self.board.stand_on(left[0])
        else:
            self.close()


def keeper_of(desk: Desk) -> BoardKeeper:
    """Give the keeper of a desk's board, made when it is first asked for."""
    return desk.findChild(BoardKeeper) or BoardKeeper(desk)


def second_screen(beside: "QWidget") -> QScreen | None:
    """Give the first screen on which a window is not; None if there is no other."""
    own = beside.screen()
    return next((it for it in QGuiApplication.screens() if it is not own), None)
