"""Asks whether to swap after a meeting was dropped on what is in its way."""

from PySide6.QtCore import QObject, Signal

from gatewayapp.gui.plan.marks import Swap
from gatewayapp.gui.plan.notice import Answer, Notice


class SwapOffer(QObject):
    """Puts the question into the page's notice; ``agreed`` carries the swap."""

    agreed = Signal(object)

    def __init__(self, notice: Notice) -> None:
        super().__init__(notice)
        self._notice = notice

    def ask(self, swap: Swap) -> None:
        """Ask once; the harmless answer leaves all as it is."""
        words = self.tr("Other meetings are in the way there. Swap them? {count} people are told.")
        answer = Answer(self.tr("Swap"), lambda: self.agreed.emit(swap))
        self._notice.ask(words.format(count=swap.told), [answer], self.tr("Not yet"))
