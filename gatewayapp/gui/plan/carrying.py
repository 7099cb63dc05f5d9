"""What happens to a lifted meeting until it is dropped or put back, by mouse and by keyboard alike."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from gatewayapp.domain.wording import sentence
from gatewayapp.gui.plan.board_model import day_and_time
from gatewayapp.gui.plan.lifted import LiftedCard
from gatewayapp.gui.plan.marks import Fit, Lift, Mark, Swap
from gatewayapp.gui.plan.sheet import Card
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.gui.plan.board_view import BoardView

LiftMaker = Callable[[Card, int], Lift | None]
EDGE_OF_SCROLLING = 24
PATIENCE = 60


class Carrying(QObject):
    """Carries one meeting over a board; the marks of its row are asked once, when it is lifted."""

    dropped = Signal(object, object)
    swapped = Signal(object)
    swap_offered = Signal(object)
    session_wanted = Signal(int)
    spoke = Signal(str)

    def __init__(self, board: "BoardView", lift_maker: LiftMaker) -> None:
        super().__init__(board)
        self._board = board
        self._lift_maker = lift_maker
        self._swaps = False
        self._hinted: int | None = None
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._add_hint)
        self.sheet = LiftedCard(board)

    @property
    def lift(self) -> Lift | None:
        """The lifted meeting, None while all lie on the board."""
        return self._board.cells.lift

    @property
    def target(self) -> int | None:
        """The slot (index) that the meeting is held over."""
        return self._board.cells.target

    @property
    def mark(self) -> Mark | None:
        """What the cell under the lifted meeting says; a swap where one is wanted and possible."""
        found = self.lift.marks.get(self.target) if self.lift and self.target is not None else None
        swap = self.swap if self._swaps else None
        if found is None or swap is None or not swap.allowed:
            return found
        words = sentence("They change places: {count} people are told", count=swap.told)
        return Mark(Fit.SWAP, sentence("swap"), words, None, found.in_the_way)

    @property
    def swap(self) -> Swap | None:
        """The swap with what is in the way under the lifted meeting."""
        return self.lift.swap_at(self.target) if self.lift and self.target is not None else None

    def swap_wanted(self, wanted: bool) -> None:
        """Begin or cease to offer a swap where other meetings are in the way."""
        if wanted != self._swaps:
            self._swaps = wanted
            self._board.carry(self.lift, self.target, self.mark)
            self._show(self.sheet.point)

    def lift_at(self, index: QModelIndex) -> bool:
        """Lift the meeting in a cell; tell whether one was lifted."""
        model = self._board.model()
        card = model.card_at(index)
        lift = self._lift_maker(card, model.shown[index.row()]) if card else None
        if lift:
            self._swaps = False
            self._board.setCurrentIndex(index)
            self._board.carry(lift, None)
            self.speak(self.tr("Moving {meeting}. Esc puts it back.").format(meeting=lift.title))
        return lift is not None

    def lift_current(self) -> None:
        """Lift the meeting in the current cell, to be moved by the arrow keys."""
        index = self._board.currentIndex()
        if self.lift_at(index):
            self._aim(self._board.model().slots[index.column()].index)
            self._show(self._board.visualRect(index).center())
            self.speak(
                self.tr(
                    "Arrow keys move it to where it fits, with Shift to what it could be swapped with; "
                    "Enter drops it, Esc puts it back."
                )
            )

    def hold_at(self, point: QPoint) -> None:
        """Hold the meeting over a point of the board."""
        if self.lift is None:
            return
        model, index = self._board.model(), self._board.indexAt(point)
        in_row = index.isValid() and model.shown[index.row()] == self.lift.row
        self._aim(model.slots[index.column()].index if in_row else None)
        self._show(point)
        self._scroll_near_edges(point)

    def step(self, step: int) -> None:
        """Go to the next cell in a direction where the meeting fits, or where a swap may be possible."""
        model, lift, target = self._board.model(), self.lift, self.target
        if lift is None or target is None or model.sheet is None:
            return
        slots = model.sheet.slots
        walk = lift.next_taken if self._swaps else lift.next_fit
        target = walk(target, step, range(len(slots)))
        if model.session is not None and slots[target].session != model.session:
            self.session_wanted.emit(slots[target].session)
        self._aim(target)
        self._hinted = target
        index = model.index_at(lift.row, target)
        self._board.scrollTo(index)
        self._show(self._board.visualRect(index).center())
        self._speak_target()

    def drop(self) -> None:
        """Drop the meeting; where it does not fit nothing happens, but a swap may be offered."""
        lift, mark, swap = self.lift, self.mark, self.swap
        self.put_back()
        if lift is None or mark is None:
            return
        if mark.fit.allowed:
            self.dropped.emit(lift, mark)
        elif swap is not None and swap.allowed:
            (self.swapped if mark.fit is Fit.SWAP else self.swap_offered).emit(swap)

    def put_back(self) -> None:
        """Let go of the meeting; it stays where it was."""
        self._swaps, self._hinted = False, None
        self._patience.stop()
        self.sheet.let_go()
        self.spoke.emit("")
        self._board.viewport().unsetCursor()
        self._board.carry(None, None)

    def speak(self, words: str) -> None:
        """Say something to a screen reader, and to whoever shows what is said."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._board, words))
        self.spoke.emit(words)

    def _aim(self, target: int | None) -> None:
        if target != self.target:
            self._board.carry(self.lift, target)
            self._board.cells.held = self.mark
            self._patience.start()

    def _show(self, point: QPoint) -> None:
        if self.lift:
            self.sheet.hold(self.lift, point, self.mark, self._heading(), self._hint())

    def _add_hint(self) -> None:
        """Weigh a swap once the meeting is held still: weighing each cell on the way takes too long."""
        self._hinted = self.target
        self._show(self.sheet.point)

    def _hint(self) -> str:
        """Say what a swap would do, where the meeting does not fit by itself."""
        mark = self.mark
        if mark is None or mark.fit is not Fit.BLOCKED or self._hinted != self.target:
            return ""
        swap = self.swap
        if swap is None:
            return ""
        if swap.refusal is not None:
            return say(swap.refusal)
        return self.tr("Hold Shift to swap: {count} people are told").format(count=swap.told)

    def _heading(self) -> str:
        mark, sheet = self.mark, self._board.model().sheet
        if mark is None or sheet is None or self.target is None:
            return ""
        words = self.tr("Not at {when}") if mark.fit is Fit.BLOCKED else self.tr("To {when}")
        return words.format(when=day_and_time(sheet.slots[self.target].start))

    def _speak_target(self) -> None:
        if self.mark is None:
            return
        if self.mark.fit is Fit.HERE:
            self.speak(self.tr("Where it comes from; nothing changes."))
            return
        verdict = self.tr("{where}: {verdict}").format(
            where=self._heading(), verdict=say(self.mark.word)
        )
        words = (verdict, say(self.mark.sentence), self._hint())
        self.speak(" · ".join(" ".join(part.split()) for part in words if part))

    def _scroll_near_edges(self, point: QPoint) -> None:
        bar, edge = self._board.horizontalScrollBar(), px(EDGE_OF_SCROLLING)
        if point.x() > self._board.viewport().width() - edge:
            bar.setValue(bar.value() + edge)
        elif point.x() < edge:
            bar.setValue(bar.value() - edge)
