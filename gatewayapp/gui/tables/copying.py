"""Puts a block of cells on the clipboard, a large one in slices between which the window goes on."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from gatewayapp.gui.tables.tsv import text_of

SLICE = 2000


class Copying(QObject):
    """One block at a time; a new one takes the place of one that is still being written."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Iterator[Sequence[str]] = iter(())
        self._written: list[str] = []
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def copy(self, rows: Iterable[Sequence[str]]) -> None:
        """Begin; a block of one slice is on the clipboard at once."""
        self._timer.stop()
        self._rows, self._written = iter(rows), []
        self._go_on()

    def _go_on(self) -> None:
        part = list(islice(self._rows, SLICE))
        self._written.append(text_of(part))
        if len(part) == SLICE:
            self._timer.start()
        else:
            QGuiApplication.clipboard().setText("".join(self._written))
            self._rows, self._written = iter(()), []
