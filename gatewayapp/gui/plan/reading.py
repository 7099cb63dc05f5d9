"""Reads the event with its plan and has the plan checked, both beside the window."""

from PySide6.QtCore import QObject, Signal

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.plan.growth import Proof, with_proof
from gatewayapp.gui.plan.picture import Judgement, Picture, judge, read_picture


class Reading(QObject):
    """Keeps the picture read last; the answer to the last question counts.

    ``came`` tells that there is a picture, or none, and whether it is of another event than before;
    ``judged`` carries the Judgement of this picture.
    """

    came = Signal(bool)
    judged = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self.picture: Picture | None = None
        self._proof: Proof | None = None

    def take_proof(self, proof: Proof) -> None:
        """Add a proof to the judgements from now on, as long as it holds."""
        self._proof = proof

    @property
    def under_way(self) -> bool:
        """Whether there is an event whose plan has not been read yet."""
        return self.picture is None and self._desk.event is not None

    def begin(self) -> None:
        """Read the event in hand, and check its plan as soon as it can be looked at."""
        event = self._desk.event
        self._asked += 1
        asked = self._asked
        if event is None or self._desk.database is None:
            self._take(None, asked)
        else:
            self._desk.ask(lambda db: read_picture(db, event), lambda it: self._take(it, asked))

    def _take(self, picture: Picture | None, asked: int) -> None:
        if asked != self._asked:
            return
        other_event = (picture and picture.event.id) != (self.picture and self.picture.event.id)
        self.picture = picture
        self.came.emit(other_event)
        proof = self._proof
        if picture is not None:
            self._desk.ask(
                lambda _db: with_proof(judge(picture), picture, proof), lambda it: self._tell(it, asked)
            )

    def _tell(self, judgement: Judgement, asked: int) -> None:
        if asked == self._asked:
            self.judged.emit(judgement)
