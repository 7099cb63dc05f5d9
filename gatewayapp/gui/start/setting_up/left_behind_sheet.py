"""Says what a changed event leaves behind of its plan, and asks what shall become of it."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Label, Line, Plate, WrappedLabel
from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look
from gatewayapp.gui.wording import say
from gatewayapp.services.left_behind import LeftBehind

WIDTH, TOP = 560, 96


class LeftBehindSheet(Sheet):
    """``repaired``: save and mend the plan; ``only_saved``: save and leave the plan as it is.

    ``repaired`` carries whether wishes with a fixed time that is gone may be met at any time.
    """

    repaired = Signal(bool)
    only_saved = Signal()

    def __init__(self, window: QWidget, left: LeftBehind) -> None:
        super().__init__(window, width=WIDTH, top=TOP)
        heading = self.tr("What the new set-up means for what there is")
        self.column.addWidget(Label(heading, Text.HEADING, parent=self.panel))
        self.lines = [say(line) for line in left.sentences()]
        self.column.addWidget(self._list())
        self.free = QCheckBox(
            self.tr("Let wishes with a time that is gone be met at any time"), self.panel
        )
        self.free.setVisible(bool(left.fixed))
        self.column.addWidget(self.free)
        self.column.addWidget(Line(self.panel))
        self.column.addWidget(WrappedLabel(self._promise(left), Text.SMALL, "t2", self.panel))
        self.column.addLayout(self._buttons(left))

    def _list(self) -> QWidget:
        """Lay out the lines; they scroll where the window is too low for all."""
        inside = QWidget(self.panel)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for line in self.lines:
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addWidget(Plate("chevron-right", "", inside, size=20, bare=True))
            words = WrappedLabel(line, Text.BODY, parent=inside)
            words.setMinimumHeight(words.fontMetrics().height())  # else Qt keeps room for a narrow one
            row.addWidget(words, 1)
            column.addLayout(row)
        area = scrolled(inside, self.panel)
        self.let_yield(area, column.totalHeightForWidth(px(WIDTH - 32)))
        return area

    def take_focus(self) -> None:
        """Begin at the way that mends."""
        self.repair.setFocus(Qt.FocusReason.TabFocusReason)

    def _promise(self, left: LeftBehind) -> str:
        if not left.needs_plan:
            return self.tr("Nothing of this is lost; it can be undone as one step.")
        return self.tr(
            "Repairing gives these meetings another time or table and moves as few others as it can; "
            "what finds no place becomes a waiting wish. It can be undone as one step."
        )

    def _buttons(self, left: LeftBehind) -> QHBoxLayout:
        words = self.tr("Save and repair the plan") if left.needs_plan else self.tr("Save")
        self.repair = QPushButton(words, self.panel)
        self.keep = QPushButton(self.tr("Save, leave the plan"), self.panel)
        self.later = QPushButton(self.tr("Not yet"), self.panel)
        set_look(self.repair, PRIMARY)
        set_look(self.later, QUIET)
        self.keep.setVisible(left.needs_plan and not left.tables and not left.sessions)
        self.keep.setToolTip(self.tr("The meetings stay where they are and show as conflicts"))
        self.repair.clicked.connect(lambda: self._end(self.repaired, self.free.isChecked()))
        self.keep.clicked.connect(lambda: self._end(self.only_saved))
        self.later.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.later, self.keep, self.repair):
            row.addWidget(button)
        return row

    def _end(self, signal: Any, *values: bool) -> None:
        self.close_sheet()
        signal.emit(*values)
