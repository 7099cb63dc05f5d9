"""The panel at the left of the print page: what, for whom, on which stock, from which label."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.gui.labels import Label, Line, WrappedLabel
from gatewayapp.gui.printing.label_grid import LabelGrid
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import tokens_of

WIDTH = 336
MOST_OFFSET = 20.0
TENTH = 0.1
POINTS_PER_MM = 72 / 25.4


class PaperButton(QAbstractButton):
    """One line of the list of papers: icon, name, how many."""

    def __init__(self, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._count = icon, ""
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(px(28))

    def set_count(self, count: str) -> None:
        """Say how many there are."""
        self._count = count
        self.setAccessibleDescription(count)
        self.update()

    def sizeHint(self) -> QSize:
        """Give its size."""
        return QSize(px(240), px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.acc2 if chosen else tokens.line)
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        ink = tokens.acc if chosen else tokens.t1
        paint_icon(painter, QRect(px(10), 0, px(16), self.height()), self._icon, ink, px(16))
        painter.setPen(ink)
        painter.setFont(font(Text.STRONG if chosen else Text.BODY))
        room = self.rect().adjusted(px(36), 0, -px(10), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(font(Text.SMALL))
        painter.setPen(ink if chosen else tokens.t2)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self._count)
        if keyboard_in(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.acc, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(5), px(5))


class ChoicePanel(QWidget):
    """All choices; ``changed`` after each."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(px(WIDTH))
        self.papers: dict[Paper, PaperButton] = {}
        self._edition = 0
        self.only_changed = QCheckBox(self)
        self.languages, self.orders = QComboBox(self), QComboBox(self)
        self.stocks = QComboBox(self)
        self.grid = LabelGrid(self)
        self.first = QSpinBox(self)
        self.right, self.down = (self._offset() for _ in range(2))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(16), px(8), px(16), px(16))
        self._column.setSpacing(px(4))
        self._add_papers()
        self._add_people()
        self._add_words()
        self.badge_part = QWidget(self)
        self._column.addWidget(self.badge_part)
        self._add_stock()
        self._column.addStretch(1)
        self._listen()

    @property
    def paper(self) -> Paper:
        """What is chosen to be printed."""
        return next(paper for paper, button in self.papers.items() if button.isChecked())

    def choose_paper(self, paper: Paper) -> None:
        """Choose what is printed."""
        self.papers[paper].setChecked(True)
        self.badge_part.setVisible(paper.is_labels)
        self._allow_changed()
        self.changed.emit()

    def set_stocks(self, stocks: tuple, standard: str) -> None:
        """Fill the list of stocks."""
        self.stocks.blockSignals(True)
        for stock in stocks:
            self.stocks.addItem(f"{stock.title}   {_measures(stock)}", stock)
        names = [stock.name for stock in stocks]
        self.stocks.setCurrentIndex(names.index(standard) if standard in names else 0)
        self.stocks.blockSignals(False)
        self._take_stock()

    def set_edition(self, edition: int) -> None:
        """Offer only what changed if there is an edition to compare with."""
        self._edition = edition
        self._allow_changed()
        words = self.tr("Only what changed since edition {number}").format(number=edition - 1)
        self.only_changed.setText(words if edition > 1 else self.tr("Only what changed"))
        self.only_changed.setToolTip("" if edition > 1 else self.tr("From the second edition on"))

    def _allow_changed(self) -> None:
        possible = self._edition > 1 and self.paper.is_personal
        self.only_changed.setEnabled(possible)
        if not possible:
            self.only_changed.setChecked(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line at the right."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), tokens.line)

    def _add_papers(self) -> None:
        self._head(self.tr("What"), line=False)
        group = QButtonGroup(self)
        names = {
            Paper.BADGES: self.tr("Badges"),
            Paper.AGENDAS: self.tr("Agendas"),
            Paper.WORKBOOK: self.tr("Agendas as a workbook"),
            Paper.SIGNS: self.tr("Table signs"),
            Paper.ROSTERS: self.tr("Rosters and desk list"),
        }
        for paper, text in names.items():
            button = PaperButton(paper.value.icon, text, self)
            button.clicked.connect(lambda _=False, paper=paper: self.choose_paper(paper))
            group.addButton(button)
            self.papers[paper] = button
            self._column.addWidget(button)
        self.papers[Paper.BADGES].setChecked(True)

    def _add_people(self) -> None:
        self._head(self.tr("For whom"))
        self._column.addWidget(self.only_changed)

    def _add_words(self) -> None:
        self._head(self.tr("Language and order"))
        for code, name in (
            ("both", self.tr("English and Japanese")),
            ("en", self.tr("English")),
            ("ja", self.tr("Japanese")),
        ):
            self.languages.addItem(name, code)
        self.languages.setAccessibleName(self.tr("Language on paper"))
        self._column.addWidget(self.languages)
        for code, name in (
            ("name", self.tr("In order of names")),
            ("company", self.tr("In order of organisations")),
            ("number", self.tr("In order of numbers")),
        ):
            self.orders.addItem(name, code)
        self.orders.setAccessibleName(self.tr("Order"))
        self._column.addSpacing(px(4))
        self._column.addWidget(self.orders)

    def _add_stock(self) -> None:
        column = QVBoxLayout(self.badge_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addSpacing(px(4))
        column.addWidget(Line(self))
        column.addWidget(Label(self.tr("Stock"), Text.SMALL_STRONG, "t2", self))
        self.stocks.setAccessibleName(self.tr("Label stock"))
        self.stocks.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        column.addWidget(self.stocks)
        row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._beginning(), 1)
        column.addLayout(row)
        column.addWidget(Line(self))
        column.addLayout(self._offsets())

    def _beginning(self) -> QVBoxLayout:
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

    def _offsets(self) -> QGridLayout:
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

    def _listen(self) -> None:
        self.only_changed.toggled.connect(self.changed)
        self.languages.activated.connect(self.changed)
        self.orders.activated.connect(self.changed)
        self.stocks.currentIndexChanged.connect(self._take_stock)
        self.first.valueChanged.connect(self._take_first)
        self.grid.chosen.connect(self.first.setValue)
        for spin in (self.right, self.down):
            spin.valueChanged.connect(self.changed)

    def _take_stock(self) -> None:
        stock = self.stocks.currentData()
        if stock is None:
            return
        self.stocks.setToolTip(self.stocks.currentText())
        self.grid.set_stock(stock.columns, stock.rows)
        self.first.setRange(1, stock.labels)
        self._take_first(self.first.value())

    def _take_first(self, first: int) -> None:
        self.grid.set_first(first)
        used = self.tr("%n label(s) are used up on the first sheet.", "", first - 1) if first > 1 else ""
        self.used_words.setText(f"{used} {self._hint}".strip())
        self.changed.emit()

    def _offset(self) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setRange(-MOST_OFFSET, MOST_OFFSET)
        spin.setDecimals(1)
        spin.setSingleStep(TENTH)
        spin.setSuffix(self.tr(" mm"))
        spin.setFixedWidth(px(85))
        return spin

    def _head(self, words: str, line: bool = True) -> None:
        if line:
            self._column.addSpacing(px(8))
            self._column.addWidget(Line(self))
            self._column.addSpacing(px(4))
        self._column.addWidget(Label(words, Text.SMALL_STRONG, "t2", self))


def _measures(stock) -> str:  # noqa: ANN001 - a Stock, named without loading its room
    width, height = (round(side / POINTS_PER_MM, 1) for side in stock.label)
    return f"{stock.columns} × {stock.rows},  {width:g} × {height:g} mm"
