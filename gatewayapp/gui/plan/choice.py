"""Segments where there is room for them, a drop-down list where there is not."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from gatewayapp.gui.plan.segments import Segments


class Choice(QWidget):
    """One of several things is chosen; the same to its user in either form."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = Segments(name, self)
        self.drop_down = QComboBox(self)
        self.drop_down.setAccessibleName(name)
        self.drop_down.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments)
        row.addWidget(self.drop_down)
        self.segments.chosen.connect(self.chosen)
        self.drop_down.activated.connect(self.chosen)

    @property
    def current(self) -> int:
        """The position of the choice, -1 if there is none."""
        return self.drop_down.currentIndex() if self.segments.isHidden() else self.segments.current

    @property
    def buttons(self) -> list[QPushButton]:
        """The segments from left to right."""
        return self.segments.buttons

    def offer(self, words: Sequence[str], icons: Sequence[str] = ()) -> None:
        """Offer other choices; the first is chosen. Nothing changes if they are the same."""
        before = self.segments.buttons
        self.segments.offer(words, icons)
        if self.segments.buttons != before:
            self._keep_tab_order()
        if [self.drop_down.itemText(i) for i in range(self.drop_down.count())] != list(words):
            self.drop_down.clear()
            self.drop_down.addItems(list(words))

    def _keep_tab_order(self) -> None:
        """Let Tab find new buttons where the old ones were, not behind everything else."""
        for earlier, later in pairwise((self.drop_down, *self.segments.buttons)):
            QWidget.setTabOrder(earlier, later)

    def set_compact(self, compact: bool) -> None:
        """Show the list in place of the segments, or the segments."""
        current = self.current
        self.segments.setVisible(not compact)
        self.drop_down.setVisible(compact)
        self.choose(current)

    def full_width(self) -> int:
        """Give the width that the form shown now needs; the layout's own hint comes a turn later."""
        form = self.drop_down if self.segments.isHidden() else self.segments
        return form.sizeHint().width()

    def choose(self, position: int) -> None:
        """Choose without telling anybody."""
        self.segments.choose(position)
        self.drop_down.setCurrentIndex(position)
