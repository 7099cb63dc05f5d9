"""What the start page shows before any database is open."""

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Card, Label, Plate, WrappedLabel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, set_look

Call = Callable[[], None]


class Welcome(Card):
    """One sentence, the demo as the filled button, and two quiet ways."""

    def __init__(self, demo: Call, new: Call, choose: Call, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QVBoxLayout()
        inside.setContentsMargins(px(24), px(24), px(24), px(24))
        inside.setSpacing(px(16))
        inside.addWidget(Label(self.tr("From a spreadsheet to paper"), Text.HEADING, parent=self))
        self._parts = QVBoxLayout()
        self._parts.setSpacing(px(16))
        self._parts.addLayout(self._lay_promises())
        self._parts.addLayout(self._lay_buttons(demo, new, choose))
        inside.addLayout(self._parts)
        self.column.addLayout(inside)

    def set_low(self, low: bool) -> None:
        """Put the buttons above the promises where the window is too low for both."""
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.BottomToTop if low else directions.TopToBottom)

    def _lay_promises(self) -> QVBoxLayout:
        promises = QVBoxLayout()
        promises.setSpacing(px(16))
        for icon_name, words in self._promises():
            row = QHBoxLayout()
            row.setSpacing(px(12))
            row.addWidget(Plate(icon_name, "acc", self))
            row.addWidget(WrappedLabel(words, Text.BODY, "t2", self), 1)
            promises.addLayout(row)
        return promises

    def _lay_buttons(self, demo: Call, new: Call, choose: Call) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        self.demo = QPushButton(self.tr("Look at the demo event"), self)
        set_look(self.demo, PRIMARY)
        self.new = QPushButton(self.tr("New event…"), self)
        self.choose = QPushButton(self.tr("Open a database…"), self)
        for button, call in ((self.demo, demo), (self.new, new), (self.choose, choose)):
            button.clicked.connect(lambda _=False, call=call: call())
            buttons.addWidget(button)
        buttons.addStretch(1)
        return buttons

    def _promises(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                "file-spreadsheet",
                self.tr("Bring in the registrations and wishes as they arrive, in English or Japanese."),
            ),
            (
                "calendar-range",
                self.tr(
                    "Gateway finds times and tables for the meetings, and says why where it cannot."
                ),
            ),
            (
                "id-card",
                self.tr("Print badges and agendas; later only for those whose day has changed."),
            ),
            ("shield-check", self.tr("Everything stays on this computer. Each step can be undone.")),
        )
