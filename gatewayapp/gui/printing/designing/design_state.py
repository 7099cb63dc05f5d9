"""The design in hand: what it was, what it became, one step back at a time."""

from PySide6.QtCore import QObject, Signal

from gatewayapp.gui.printing.designing.alterations import Fixed, Part
from gatewayapp.services.badge_designs import Design, Shows

MOST_STEPS = 200


class DesignState(QObject):
    """``changed`` after each alteration, choice of a part, or step back."""

    changed = Signal()

    def __init__(self, shipped: Design, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shipped = shipped
        self.design = shipped
        self.part: Part = Shows.NAME
        self._kept = shipped
        self._past: list[tuple[Part, Design]] = []

    @property
    def is_altered(self) -> bool:
        """Whether something would be lost."""
        return self.design != self._kept

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    def open(self, design: Design) -> None:
        """Take another design in hand."""
        self.design = self._kept = design
        self._past = []
        self.changed.emit()

    def alter(self, design: Design) -> None:
        """Take an alteration; what is done to one part in a row is one step."""
        if design == self.design:
            return
        if not self._past or self._past[-1][0] != self.part:
            self._past = [*self._past, (self.part, self.design)][-MOST_STEPS:]
        self.design = design
        self.changed.emit()

    def choose(self, part: Part) -> None:
        """Choose a part; what follows is a step of its own."""
        if part == self.part:
            return
        self.part = part
        self.changed.emit()

    def go_back(self) -> None:
        """Take back the latest step."""
        if self._past:
            self.part, self.design = self._past.pop()
            self.changed.emit()

    def reset(self) -> None:
        """Make it the shipped design again, as one step that can be taken back."""
        self.part = Fixed.BAND if self.part is Fixed.QR else self.part
        self._past = [*self._past, (self.part, self.design)]
        self.design = self.shipped
        self.changed.emit()
