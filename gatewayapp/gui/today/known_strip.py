"""Says in the desk's form that somebody of this name is registered already."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from gatewayapp.gui.labels import Card, Plate, WrappedLabel
from gatewayapp.gui.people.link import link_button
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.today.finder import below_name
from gatewayapp.gui.today.words import name_of
from gatewayapp.services.people import PersonLine


class KnownStrip(Card):
    """``line`` is who is meant; ``passed_over`` says that it is somebody else of this name."""

    passed_over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "warn")
        self.line: PersonLine | None = None
        self.words = WrappedLabel("", Text.MEDIUM, "t1", self)
        self.other = link_button(self.tr("Somebody else of this name"), self)
        self.other.clicked.connect(self.passed_over)
        row = QHBoxLayout()
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(8))
        row.addWidget(Plate("copy", "warn", self, size=20, bare=True), 0, Qt.AlignmentFlag.AlignTop)
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.setSpacing(px(8))
        self._said.addWidget(self.words, 1)
        self._said.addWidget(self.other, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._said, 1)
        self.column.addLayout(row)
        self.hide()

    def set_compact(self, compact: bool) -> None:
        """Say whose name it is not below, where there is no room for it beside."""
        way = QBoxLayout.Direction
        self._said.setDirection(way.TopToBottom if compact else way.LeftToRight)
        self._said.setSpacing(px(4 if compact else 8))
        side = Qt.AlignmentFlag.AlignLeft if compact else Qt.AlignmentFlag.AlignVCenter
        self._said.setAlignment(self.other, side)

    def show_line(self, line: PersonLine | None) -> None:
        """Name somebody; None hides the strip."""
        self.line = line
        self.setVisible(line is not None)
        if line is not None:
            who = f"{name_of(line)}, {below_name(line)}"
            words = self.tr("Already registered: {who}. Enter checks them in.").format(who=who)
            self.words.setText(words)
            self.setAccessibleName(words)
