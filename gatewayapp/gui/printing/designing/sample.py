"""On whom the design is tried: one of a few people who show its limits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import QUIET, set_height, set_look


class Sample(QWidget):
    """Two arrows, which person it is, and what is to be looked at; ``changed`` carries the place."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self._count = 0, 0
        self.before = self._arrow("chevron-left", self.tr("Person before"), -1)
        self.after = self._arrow("chevron-right", self.tr("Next person"), 1)
        self.words = Label("", Text.BODY, "t2", self)
        self.remark = WrappedLabel("", Text.SMALL, "warn", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        for widget in (self.before, self.words, self.after):
            row.addWidget(widget)
        row.addSpacing(px(8))
        row.addWidget(self.remark, 1)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Know how many people there are."""
        self._count = count
        self._show()

    def _turn(self, step: int) -> None:
        self.place += step
        self._show()
        self.changed.emit(self.place)

    def _show(self) -> None:
        self.before.setEnabled(self.place > 0)
        self.after.setEnabled(self.place < self._count - 1)
        words = self.tr("Person {number} of {count}")
        self.words.setText(words.format(number=self.place + 1, count=self._count) if self._count else "")

    def _arrow(self, icon_name: str, words: str, step: int) -> QPushButton:
        button = QPushButton(icon(icon_name), "", self)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFixedWidth(px(28))
        set_look(button, QUIET)
        set_height(button, 28)
        button.clicked.connect(lambda _on: self._turn(step))
        return button
