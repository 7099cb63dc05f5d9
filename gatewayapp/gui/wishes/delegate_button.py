"""Which delegates of the two sides sit at the table of a wish's meeting."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gatewayapp.gui.people.in_place import FIELD_HEIGHT, TEXT_START
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.style import set_height
from gatewayapp.gui.theme.tokens import tokens_of


class DelegateButton(QPushButton):
    """Names them, and opens a list to tick them in; ``chosen`` carries their registrations."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegates: Mapping[int, str] = {}
        self._seated: Sequence[int] = ()
        set_height(self, FIELD_HEIGHT)
        self.setMenu(QMenu(self))
        self.show_delegates({}, ())

    def show_delegates(self, delegates: Mapping[int, str], seated: Sequence[int]) -> None:
        """Offer delegates by their registrations; ``seated`` are ticked."""
        self._delegates, self._seated = delegates, seated
        names = [delegates[id_] for id_ in seated if id_ in delegates]
        self.setText(self.tr(", ").join(names) or self.tr("whoever is free"))
        self.setAccessibleName(self.tr("Delegates: {names}").format(names=self.text()))
        self.setToolTip(self.text())
        self.setEnabled(bool(delegates))
        self.menu().clear()
        for id_, name in delegates.items():
            action = self.menu().addAction(name)
            action.setCheckable(True)
            action.setChecked(id_ in seated)
            action.toggled.connect(lambda on, it=id_: self._toggle(it, on))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names alone while the button rests."""
        if self.hasFocus() or self.underMouse() or self.menu().isVisible():
            super().paintEvent(event)
            return
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setPen(tokens.t1 if self._seated else tokens.t3)
        room = self.rect().adjusted(px(TEXT_START), 0, 0, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _toggle(self, delegate: int, on: bool) -> None:
        wanted = {*self._seated, delegate} if on else set(self._seated) - {delegate}
        self.chosen.emit([id_ for id_ in self._delegates if id_ in wanted])
