"""What each page is most asked for, as the palette offers it from everywhere."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

CHANGED, HALL_BOARD = "changed", "hall board"


@dataclass(frozen=True, slots=True)
class Act:
    """A page's key and the part of it that does something, with an icon and words."""

    page: str
    part: str
    icon: str
    words: str


class Acts(QObject):
    """The acts in the window's language."""

    def elsewhere(self, page: str) -> tuple[Act, ...]:
        """Give the acts of all pages but one, which offers its own itself, all but one."""
        return tuple(act for act in self._all() if act.page != page or act.part == CHANGED)

    def _all(self) -> tuple[Act, ...]:
        return (
            Act("people", "add person", "plus", self.tr("Add person")),
            Act("people", "import", "file-input", self.tr("Import people…")),
            Act("wishes", "add wish", "plus", self.tr("Add wish")),
            Act("wishes", "import", "file-input", self.tr("Import wishes…")),
            Act("plan", "plan now", "play", self.tr("Plan now")),
            Act("plan", "publish", "badge-check", self.tr("Publish…")),
            Act("print", "badges", "id-card", self.tr("Print badges")),
            Act("print", "agendas", "calendar-days", self.tr("Print agendas")),
            Act("print", CHANGED, "printer", self.tr("Print what changed")),
            Act("today", HALL_BOARD, "monitor", self.tr("Hall board")),
        )
