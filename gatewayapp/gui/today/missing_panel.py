"""The panel at the right of Today: who is missing, which repair is proposed, what it changes."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Card, Chip, ElidedLabel, Label, Line, Plate, WrappedLabel
from gatewayapp.gui.people.link import tool_button
from gatewayapp.gui.tables.side_panel import SidePanel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import PRIMARY, set_look
from gatewayapp.gui.today.missing_words import ChangeLine

WIDTH = 312
LOW, MOST_LINES = 400, 40
UNBOUNDED = (1 << 24) - 1
Counts = Sequence[tuple[int, str]]


class MissingPanel(QWidget):
    """Shows one no-show; what its buttons do is somebody else's work."""

    repair_asked = Signal()
    note_asked = Signal()
    again_asked = Signal()
    stop_asked = Signal()
    look_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Who is missing"))
        self.title = WrappedLabel("", Text.HEADING, "t1", self)
        self.who = WrappedLabel("", Text.BODY, "t2", self)
        self.card = Card(self, "")
        self.heading = WrappedLabel("", Text.SMALL_STRONG, "t2", self)
        self.figures = [
            (Label("", Text.FIGURE, "acc", self), WrappedLabel("", Text.BODY, "t1", self))
            for _ in range(3)
        ]
        self.note = WrappedLabel("", Text.SMALL, "t2", self)
        self.repair = self._button(self.tr("Repair the plan"), self.repair_asked, "calendar-cog")
        self.noting = self._button(self.tr("Note the no-show"), self.note_asked, "user-x")
        self.again = self._button(self.tr("Look again"), self.again_asked)
        self.stop = self._button(self.tr("Stop"), self.stop_asked)
        self.look = self._button(self.tr("Look"), self.look_asked)
        self.look.setToolTip(self.tr("Show the plan as it is"))
        self.repair.setToolTip(self.tr("Store the proposed plan as one step (F10)"))
        self.changes = Label(self.tr("What changes"), Text.SMALL_STRONG, "t2", self)
        self.rest = WrappedLabel("", Text.SMALL, "t2", self)
        self.foot = WrappedLabel("", Text.SMALL, "t2", self)
        self.close_button = tool_button("x", self.tr("Close"), self.tr("Close (Esc)"), self)
        self.close_button.clicked.connect(self.closed)
        self._lay()
        self.hide()

    def show_missing(self, title: str, who: str, foot: str) -> None:
        """Say who is missing, and what undoes it; the rest follows."""
        self.title.setText(title)
        self.who.setText(who)
        self.foot.setText(foot)
        self.show()

    def set_width(self, pixels: int | None) -> None:
        """Be so wide at 100 %, or as wide as there is room."""
        self.setMinimumWidth(0 if pixels is None else px(pixels))
        self.setMaximumWidth(UNBOUNDED if pixels is None else px(pixels))

    def show_waiting(self, words: str) -> None:
        """Say that a repair is looked for."""
        self._show_card(words, (), "", (self.stop,))
        self.show_lines(())

    def show_told(self, heading: str, note: str, *buttons: QPushButton) -> None:
        """Say something in the card's place, with the buttons that help."""
        self._show_card(heading, (), note, buttons)
        self.show_lines(())

    def show_proposal(self, heading: str, counts: Counts, note: str, *, repairs: bool) -> None:
        """Show what a repair would do, or that there is none."""
        main = self.repair if repairs else self.noting
        self._show_card(heading, counts, note, (main, self.look))

    def show_lines(self, lines: Sequence[ChangeLine]) -> None:
        """List what changes."""
        while (item := self._list.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for at, line in enumerate(lines[:MOST_LINES]):
            self._add_line(at, line)
        hidden = len(lines) - MOST_LINES
        self.changes.setVisible(bool(lines))
        self.rest.setVisible(hidden > 0)
        self.rest.setText(self.tr("%n more meeting(s)", "", max(hidden, 0)))

    @property
    def main_button(self) -> QPushButton | None:
        """The button that the key presses, if there is one now."""
        return next((it for it in (self.repair, self.noting) if not it.isHidden()), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of a low window to what is proposed and its buttons."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        low, counts = self.height() < px(LOW), not self.figures[0][0].isHidden()
        for widget in (self.below, self.below_line):
            widget.setHidden(low)
        self.heading.setHidden(low and counts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show_card(
        self, heading: str, counts: Counts, note: str, buttons: Sequence[QPushButton]
    ) -> None:
        self.heading.setText(heading)
        shown = [*counts, *[(0, "")] * (len(self.figures) - len(counts))]
        for (figure, words), (count, said) in zip(self.figures, shown, strict=True):
            figure.setText(f"{count:,}")
            words.setText(said)
            for widget in (figure, words):
                widget.setVisible(bool(said))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        for button in (self.repair, self.noting, self.again, self.stop, self.look):
            button.setVisible(button in buttons)
        self._fit()

    def _button(self, words: str, asked: Signal, name: str = "") -> QPushButton:
        button = QPushButton(words, self)
        if name:
            button.setIcon(icon(name, "on_accf"))
            button.setIconSize(QSize(px(16), px(16)))
            set_look(button, PRIMARY)
        button.clicked.connect(asked)
        return button

    def _add_line(self, at: int, line: ChangeLine) -> None:
        row = 2 * at
        chip = Chip(line.word, line.tone, parent=self)
        words = QWidget(self)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, px(4), 0, px(4))
        column.setSpacing(0)
        column.addWidget(ElidedLabel(line.pair, Text.MEDIUM, "t1", words))
        column.addWidget(ElidedLabel(line.below, Text.SMALL, "t2", words))
        words.setAccessibleName(f"{line.word}: {line.pair}, {line.below}")
        if at:
            self._list.addWidget(Line(self), row, 0, 1, 2)
        self._list.addWidget(chip, row + 1, 0, Qt.AlignmentFlag.AlignVCenter)
        self._list.addWidget(words, row + 1, 1)

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(Plate("user-x", "bad", self, size=24, bare=True), 0, top)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, top)
        self.area = SidePanel(self.tr("Who is missing"), self)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = self.area.column
        column.addLayout(head)
        column.addWidget(self.who)
        column.addWidget(self.card)
        self._lay_card()
        column.addWidget(self.changes)
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(px(10))
        self._list.setVerticalSpacing(0)
        self._list.setColumnStretch(1, 1)
        column.addLayout(self._list)
        column.addWidget(self.rest)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        self.below_line = Line(self)
        whole.addWidget(self.below_line)
        self.below = QWidget(self)
        beside = QHBoxLayout(self.below)
        beside.setContentsMargins(px(16), px(8), px(16), px(8))
        beside.addWidget(self.foot)
        whole.addWidget(self.below)

    def _lay_card(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(px(12), px(10), px(12), px(12))
        inside.setSpacing(px(8))
        inside.addWidget(self.heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, px(28))
        for row, (figure, words) in enumerate(self.figures):
            grid.addWidget(figure, row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(grid)
        inside.addWidget(self.note)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.repair, self.noting, self.again, self.stop, self.look):
            buttons.addWidget(button, int(button in {self.repair, self.noting}))
        buttons.addStretch(0)
        inside.addLayout(buttons)
        self.card.column.addLayout(inside)
