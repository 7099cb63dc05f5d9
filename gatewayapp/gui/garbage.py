"""When Python searches for garbage: between two acts of the user, never in the middle of one.

Left alone, Python searches all objects whenever a quarter of them is new, in whatever thread made the
last one. With the data of 20,000 people that takes longer than a blink, and it stops every thread;
a search in a worker may even take a window's object down there. So the window searches itself.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PERIOD = 1000
FEW, MANY = 700, 20_000
YOUNG = 0, 1


class GarbageRound(QObject):
    """Searches young objects now and then in the window's thread; leaves large data out of it.

    Data of the domain has no cycles and goes without a search, so very many new objects at once are
    not searched but set aside. ``search_all`` looks at everything, at a moment when nobody types.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=PERIOD)
        self._timer.timeout.connect(self.search_young)
        self._timer.start()

    def search_young(self) -> None:
        """Search what is new since the last round, unless that takes longer than a blink."""
        count = gc.get_count()[0]
        if count > MANY or (count > FEW and count_young() > MANY):
            gc.freeze()
        elif count > FEW:
            gc.collect(1)

    def search_all(self) -> None:
        """Search everything, also what was set aside."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def end(self) -> None:
        """Let Python search by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def count_young() -> int:
    """Count what a search would look at: Python's own count goes down with whatever is freed.

    No other thread may run while the list of objects is there: a tuple that it is just building would
    be in it, and Python refuses to go on building what somebody else holds. ``map`` does not let go.
    """
    return sum(map(len, map(gc.get_objects, YOUNG)))
