"""How many have come, and who came last."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from gatewayapp.gui.dates import clock
from gatewayapp.gui.labels import ElidedLabel, Label
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.today.words import name_of, other_name_of
from gatewayapp.services.people import PersonLine
from gatewayapp.services.today import DayBook

SHOWN = 6


class Arrivals(QWidget):
    """A bar of those who are here, and the last few of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = Label("", Text.STRONG, "t1", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(8))
        self.bar.setAccessibleName(self.tr("Checked in"))
        self.title = Label(self.tr("Just now"), Text.SMALL_STRONG, "t2", self)
        self.times = [Label("", Text.BODY, "t2", self) for _ in range(SHOWN)]
        self.names = [ElidedLabel("", Text.BODY, "t1", self) for _ in range(SHOWN)]
        above = QHBoxLayout()
        above.addWidget(Label(self.tr("Checked in"), Text.SMALL_STRONG, "t2", self))
        above.addStretch(1)
        above.addWidget(self.count)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        for row, (time, name) in enumerate(zip(self.times, self.names, strict=True)):
            grid.addWidget(time, row, 0)
            grid.addWidget(name, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(16))
        column.setSpacing(px(8))
        column.addLayout(above)
        column.addWidget(self.bar)
        column.addSpacing(px(4))
        column.addWidget(self.title)
        column.addLayout(grid)

    def show_book(self, book: DayBook) -> None:
        """Count and list anew."""
        here, expected = book.here, book.expected
        words = self.tr("{here} of {expected}")
        self.count.setText(words.format(here=f"{here:,}", expected=f"{expected:,}"))
        self.bar.setUpdatesEnabled(False)  # a new value would paint the whole window at once
        self.bar.setRange(0, max(expected, 1))
        self.bar.setValue(here)
        self.bar.setUpdatesEnabled(True)
        self._list(book.arrivals(SHOWN))

    def _list(self, lines: Sequence[PersonLine]) -> None:
        self.title.setVisible(bool(lines))
        for at, (time, name) in enumerate(zip(self.times, self.names, strict=True)):
            shown = at < len(lines)
            time.setVisible(shown)
            name.setVisible(shown)
            if shown:
                arrived = lines[at].registration.checked_in
                time.setText(clock(arrived) if arrived else "")
                name.setText(" ".join(filter(None, (name_of(lines[at]), other_name_of(lines[at])))))
