"""Asks beside the window what would help the opened wish, a moment after it is opened."""

from PySide6.QtCore import QObject, QTimer, Signal

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.plan.helpful import HelpLine, help_for
from gatewayapp.gui.plan.picture import Picture
from gatewayapp.gui.plan.unmet import UnmetLine
from gatewayapp.gui.plan.unmet_list import UnmetList

PATIENCE = 120


class Helping(QObject):
    """Keeps what was found out about a plan; one question at a time, the last one counts.

    ``wanted`` carries what shall be done and the names of the two who would meet.
    """

    wanted = Signal(object, object)

    def __init__(self, desk: Desk, unmet: UnmetList) -> None:
        super().__init__(unmet)
        self._desk = desk
        self._unmet = unmet
        self._picture: Picture | None = None
        self._known: dict[int, tuple[HelpLine, ...]] = {}
        self._busy = False
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._ask)
        unmet.opened_line.connect(self._open)
        unmet.help_wanted.connect(self._pass_on)

    def _pass_on(self, line: HelpLine) -> None:
        """Say for whom something shall be done."""
        opened = self._unmet.opened()
        if opened is not None:
            self.wanted.emit(line, (opened.asker, opened.asked))

    def take(self, picture: Picture | None) -> None:
        """Answer for another plan from now on; to be told before the list shows its wishes."""
        if picture is not self._picture:
            self._picture, self._known = picture, {}

    def _open(self, line: UnmetLine | None) -> None:
        if line is not None and line.wish.id in self._known:
            self._unmet.show_help(line.wish.id, self._known[line.wish.id])
        elif line is not None:
            self._patience.start()

    def _ask(self) -> None:
        line, picture = self._unmet.opened(), self._picture
        if self._busy or line is None or picture is None or line.wish.id in self._known:
            return
        self._busy = True
        wish = line.wish
        job = self._desk.ask(
            lambda _db: help_for(picture, wish), lambda it: self._take(picture, wish.id, it)
        )
        if job is None:
            self._busy = False
        else:
            job.ended.connect(self._end)

    def _take(self, picture: Picture, wish: int, lines: tuple[HelpLine, ...]) -> None:
        if picture is self._picture:
            self._known[wish] = lines
            self._unmet.show_help(wish, lines)

    def _end(self) -> None:
        self._busy = False
        self._ask()
