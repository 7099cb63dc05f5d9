"""On which labels, from which label on, and how far moved."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.people.link import link_button
from gatewayapp.gui.printing.label_grid import LabelGrid
from gatewayapp.gui.settings import settings
from gatewayapp.gui.theme.fonts import Text, px

MOST_OFFSET = 20.0
TENTH = 0.1
POINTS_PER_MM = 72 / 25.4
RIGHT, DOWN, STOCK = "print/right", "print/down", "print/stock"


class StockChoice(QWidget):
    """``changed`` after each choice; ``calibrating`` when the sheet with scales is wanted, or not."""

    changed = Signal()
    calibrating = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stocks = QComboBox(self)
        self.grid = LabelGrid(self)
        self.first = QSpinBox(self)
        self.right, self.down = (self._offset() for _ in range(2))
        self._calibrates = False
        self.calibrate = link_button("", self)
        self._lay_out()
        self._say_calibrate()
        self.stocks.currentIndexChanged.connect(self._take_stock)
        self.first.valueChanged.connect(self._take_first)
        self.grid.chosen.connect(self.first.setValue)
        self.calibrate.clicked.connect(lambda: self.calibrating.emit(not self._calibrates))
        for spin, key in ((self.right, RIGHT), (self.down, DOWN)):
            spin.setValue(remembered(key))
            spin.valueChanged.connect(partial(self._move, key))

    def set_stocks(self, stocks: tuple, standard: str) -> None:
        """Fill the list of stocks."""
        self.stocks.blockSignals(True)
        for stock in stocks:
            self.stocks.addItem(f"{stock.title}   {_measures(stock)}", stock)
        names = [stock.name for stock in stocks]
        standard = str(settings().value(STOCK) or standard)
        self.stocks.setCurrentIndex(names.index(standard) if standard in names else 0)
        self.stocks.blockSignals(False)
        self._take_stock()

    def _move(self, key: str, millimetres: float) -> None:
        """Take an offset and keep it: the printer is the same one tomorrow."""
        settings().setValue(key, millimetres)
        self.changed.emit()

    def show_calibration(self, calibrates: bool) -> None:
        """Follow whether the sheet with scales is shown; it begins at no label."""
        self._calibrates = calibrates
        self._show_beginning()
        self._say_calibrate()

    def _show_beginning(self) -> None:
        """Ask for the first label only where there is more than one."""
        stock = self.stocks.currentData()
        several = stock is not None and stock.labels > 1
        self._beginning.setVisible(several and not self._calibrates)

    def _say_calibrate(self) -> None:
        words = self.tr("Back to the badges") if self._calibrates else self.tr("Calibrate this printer…")
        self.calibrate.setText(words)
        self.calibrate.setAccessibleName(words)
        self.calibrate.updateGeometry()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.stocks.setAccessibleName(self.tr("Label stock"))
        self.stocks.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        column.addWidget(self.stocks)
        self._beginning = QWidget(self)
        row = QHBoxLayout(self._beginning)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._lay_beginning(), 1)
        column.addWidget(self._beginning)
        column.addLayout(self._lay_offsets())
        column.addWidget(self.calibrate, 0, Qt.AlignmentFlag.AlignLeft)

    def _lay_beginning(self) -> QVBoxLayout:
        self.first.setAccessibleName(self.tr("Start at label"))
        self.first.setFixedWidth(px(64))
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(Label(self.tr("Start at label"), parent=self))
        line.addWidget(self.first)
        line.addStretch(1)
        self._hint = self.tr("Click a label to begin there.")
        self.used_words = WrappedLabel("", Text.SMALL, "t2", self)
        column = QVBoxLayout()
        column.setSpacing(px(4))
        column.addLayout(line)
        column.addWidget(self.used_words)
        column.addStretch(1)
        return column

    def _lay_offsets(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(6))
        shift = Label(self.tr("Shift"), Text.SMALL_STRONG, "t2", self)
        shift.setToolTip(self.tr("Where this printer prints beside the labels, move them all."))
        grid.addWidget(shift, 0, 0)
        for column, (words, spin) in enumerate(
            ((self.tr("Right"), self.right), (self.tr("Down"), self.down))
        ):
            spin.setAccessibleName(self.tr("Move all labels: {way}, in millimetres").format(way=words))
            grid.addWidget(Label(words, Text.BODY, "t2", self), 0, column * 2 + 1)
            grid.addWidget(spin, 0, column * 2 + 2)
        grid.setColumnStretch(5, 1)
        return grid

    def _take_stock(self) -> None:
        stock = self.stocks.currentData()
        if stock is None:
            return
        self.stocks.setToolTip(self.stocks.currentText())
        settings().setValue(STOCK, stock.name)
        self.grid.set_stock(stock.columns, stock.rows)
        self.first.setRange(1, stock.labels)
        self._show_beginning()
        self._take_first(self.first.value())

    def _take_first(self, first: int) -> None:
        self.grid.set_first(first)
        used = (
            self.tr("%Ln label(s) are used up on the first sheet.", "", first - 1) if first > 1 else ""
        )
        self.used_words.setText(f"{used}\n{self._hint}".strip())
        self.changed.emit()

    def _offset(self) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setRange(-MOST_OFFSET, MOST_OFFSET)
        spin.setDecimals(1)
        spin.setSingleStep(TENTH)
        spin.setSuffix(self.tr(" mm"))
        spin.setFixedWidth(px(85))
        return spin


def _measures(stock) -> str:  # noqa: ANN001 - a Stock, named without loading its room
    width, height = (round(side / POINTS_PER_MM, 1) for side in stock.label)
    return f"{stock.columns} × {stock.rows},  {width:g} × {height:g} mm"


def remembered(key: str) -> float:
    """Give an offset that was set on an earlier day, in millimetres."""
    try:
        return float(settings().value(key) or 0)
    except ValueError:
        return 0.0
