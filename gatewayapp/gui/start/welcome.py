"""What the start page shows before any database is open."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

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
        for icon_name, words in self._promises():
            row = QHBoxLayout()
            row.setSpacing(px(12))
            row.addWidget(Plate(icon_name, "acc", self))
            row.addWidget(WrappedLabel(words, Text.BODY, "t2", self), 1)
            inside.addLayout(row)
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
        inside.addLayout(buttons)
        self.column.addLayout(inside)

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
