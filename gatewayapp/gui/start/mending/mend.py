"""What a kind of thing that needs a person looks like in the list, and what can be done about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gatewayapp.domain.events import Event
from gatewayapp.gui.desk import Desk

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class Way:
    """One way to mend a thing: the words on its button and what it does."""

    words: str
    call: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Mend:
    """A thing that needs a person: what it is, why, and the ways to mend it, the likeliest first."""

    title: str
    why: str
    ways: tuple[Way, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """All that is said of it, by which its row is known again."""
        return (self.title, self.why, *(way.words for way in self.ways))


class Mender(QObject):
    """One kind of things. ``find`` runs in a worker; the rest turns what it found into words."""

    icon = "circle-alert"

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self.page = desk, page

    def find(self, database: "Database", event: Event) -> Sequence[Any]:
        """Find the things; runs in a worker."""
        raise NotImplementedError

    def title(self, count: int) -> str:
        """Say what so many of them are."""
        raise NotImplementedError

    def mends(self, found: Sequence[Any]) -> list[Mend]:
        """Give each thing with its ways."""
        raise NotImplementedError

    def at_once(self, _found: Sequence[Any]) -> Way | None:
        """Give the way to mend all of them in one step, if there is one."""
        return None

    def nothing(self) -> str:
        """Say that nothing is left."""
        return self.tr("Nothing is left here.")

    def lead(self, key: str, part: str) -> Callable[[], None]:
        """Give a call that leads to a page."""
        return lambda: self.desk.wanted.emit(key, part)
