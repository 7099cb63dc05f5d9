"""The parts of a badge: a tick shows or leaves out, two buttons change the order."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.gui.printing.designing.alterations import Fixed, Part
from gatewayapp.gui.printing.designing.words import part_words
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import QUIET, set_height, set_look
from gatewayapp.services.badge_designs import Design, Shows

ROW_HEIGHT = 24


class PartList(QWidget):
    """``chosen`` carries a part, ``ticked`` a part and whether it is shown, ``exchanged`` -1 or 1."""

    chosen = Signal(object)
    ticked = Signal(object, bool)
    exchanged = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Part] = []
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Parts of the badge"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.earlier = self._button("arrow-up", self.tr("Change places with the part above"))
        self.later = self._button("arrow-down", self.tr("Change places with the part below"))
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemChanged.connect(self._tick)
        self.earlier.clicked.connect(lambda: self.exchanged.emit(self.part, -1))
        self.later.clicked.connect(lambda: self.exchanged.emit(self.part, 1))

    @property
    def part(self) -> Part | None:
        """The part in hand."""
        row = self.list.currentRow()
        return self._parts[row] if 0 <= row < len(self._parts) else None

    def show_design(self, design: Design, part: Part | None) -> None:
        """List the parts in the design's order, those left out at the end."""
        shown = [field.shows for field in design.fields]
        wanted = [*shown, *(it for it in Shows if it not in shown), Fixed.QR, Fixed.BAND]
        self.list.blockSignals(True)
        if self._parts != wanted:
            self._fill(wanted)
        for row, it in enumerate(wanted):
            on = it in shown or isinstance(it, Fixed)
            state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            self.list.item(row).setCheckState(state)
            if it is part:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self.earlier.setEnabled(part in shown[1:])
        self.later.setEnabled(part in shown[:-1])

    def _fill(self, wanted: list[Part]) -> None:
        words = part_words()
        self.list.clear()
        self._parts = wanted
        for part in wanted:
            item = QListWidgetItem(words[part], self.list)
            item.setSizeHint(QSize(px(120), px(ROW_HEIGHT)))
            if isinstance(part, Fixed):
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)

    def _choose(self) -> None:
        if self.part is not None:
            self.chosen.emit(self.part)

    def _tick(self, item: QListWidgetItem) -> None:
        part = self._parts[self.list.row(item)]
        if not isinstance(part, Fixed):
            self.ticked.emit(part, item.checkState() is Qt.CheckState.Checked)

    def _button(self, icon_name: str, words: str) -> QPushButton:
        button = QPushButton(icon(icon_name), "", self)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFixedWidth(px(32))
        set_look(button, QUIET)
        set_height(button, 28)
        return button
