"""What would make a meeting for an unmet wish possible, with a button for what can be done at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Label, Line, WrappedLabel
from gatewayapp.gui.plan.helpful import HelpLine
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_height, set_look
from gatewayapp.gui.wording import say


class WishHelpSheet(Sheet):
    """Says why not; ``wanted`` carries the HelpLine that shall be done."""

    wanted = Signal(object)

    def __init__(self, window: QWidget, title: str, why: str) -> None:
        super().__init__(window, width=560, top=96)
        self.buttons: list[QPushButton] = []
        self.column.addWidget(WrappedLabel(title, Text.HEADING, parent=self.panel))
        self.column.addWidget(WrappedLabel(why, Text.BODY, "t2", self.panel))
        self.column.addWidget(Line(self.panel))
        self.state = WrappedLabel(self.tr("Looking for what would help"), Text.BODY, "t2", self.panel)
        self.column.addWidget(self.state)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(8))
        self.column.addLayout(self._rows)
        self.close_button = QPushButton(self.tr("Close"), self.panel)
        set_look(self.close_button, QUIET)
        self.close_button.clicked.connect(self.close_sheet)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        self.column.addLayout(foot)

    def take_focus(self) -> None:
        """Begin at the first thing that can be done."""
        first = self.buttons[0] if self.buttons else self.close_button
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def show_help(self, lines: Sequence[HelpLine]) -> None:
        """Show what was found."""
        self.state.setText(
            self.tr("What would help") if lines else self.tr("No small change would help.")
        )
        for line in lines:
            self._rows.addLayout(self._row(line))
        self.fit()
        self.take_focus()

    def _row(self, line: HelpLine) -> QHBoxLayout:
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(px(12))
        words.setSpacing(0)
        words.addWidget(WrappedLabel(say(line.sentence), Text.BODY, parent=self.panel))
        row.addLayout(words, 1)
        if line.act is not None:
            told = self.tr("%n person(s) are told", "", line.act.told)
            words.addWidget(Label(told, Text.SMALL, "t2", self.panel))
            row.addWidget(self._button(line), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _button(self, line: HelpLine) -> QPushButton:
        button = QPushButton(self.tr("Do it"), self.panel)
        button.setAccessibleName(self.tr("Do it: {what}").format(what=say(line.sentence)))
        set_height(button, 28)
        if not self.buttons:
            set_look(button, PRIMARY)
        button.clicked.connect(lambda: self._do(line))
        self.buttons.append(button)
        return button

    def _do(self, line: HelpLine) -> None:
        self.close_sheet()
        self.wanted.emit(line)
