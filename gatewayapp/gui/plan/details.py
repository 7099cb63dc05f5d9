"""The meeting in the current cell, in full, with what can be done with it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import WrappedLabel
from gatewayapp.gui.plan.board_model import day_and_time
from gatewayapp.gui.plan.described import MeetingDetails, SideOfTable
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import SMALL_HEIGHT, set_height
from gatewayapp.gui.theme.tokens import tokens_of


class DetailsPanel(QWidget):
    """Shows one meeting; hides when there is none."""

    pin_asked = Signal()
    move_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The chosen meeting"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        self.heading = WrappedLabel("", Text.STRONG, "t1", self)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(px(12))
        self._facts.setVerticalSpacing(px(4))
        self._facts.setColumnStretch(1, 1)
        column.addWidget(self.heading)
        column.addLayout(self._facts)
        column.addLayout(self._buttons())
        self.hide()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.pin = self._button(self.tr("Pin"), self.tr("Keep this time and table (P)"))
        self.move_button = self._button(self.tr("Move"), self.tr("Move by the arrow keys (M)"))
        self.cancel = self._button(self.tr("Call off"), self.tr("Call the meeting off (Del)"))
        self.pin.clicked.connect(self.pin_asked)
        self.move_button.clicked.connect(self.move_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        for button in (self.pin, self.move_button, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(tip)
        set_height(button, SMALL_HEIGHT)
        return button

    def show_meeting(self, details: MeetingDetails | None) -> None:
        """Show a meeting, or nothing."""
        self.setVisible(details is not None)
        if details is None:
            return
        self.heading.setText(details.title)
        self._show_facts(tuple(self._facts_of(details)))
        self.pin.setText(self.tr("Unpin") if details.pinned else self.tr("Pin"))

    def _facts_of(self, details: MeetingDetails) -> Iterator[tuple[str, str]]:
        yield self.tr("Time"), f"{day_and_time(details.start)}–{details.end:%H:%M}"
        yield self.tr("Table"), " · ".join(filter(None, (details.table, details.zone)))
        for side in details.sides:
            yield self._side_word(side), "\n".join((side.name, *side.people))
        if details.interpreter:
            yield self.tr("Interpreter"), details.interpreter

    def _side_word(self, side: SideOfTable) -> str:
        if side.rank is None:
            return self.tr("Was asked")
        return self.tr("Asked, rank {rank}").format(rank=side.rank)

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        while item := self._facts.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for line, (name, value) in enumerate(facts):
            key = WrappedLabel(name, Text.SMALL, "t2", self)
            said = WrappedLabel(value, Text.SMALL, "t1", self)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            key.setMinimumWidth(px(84))
            self._facts.addWidget(key, line, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(said, line, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of what is open, and the line below."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.surf)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)
