"""The bar over the preview: which file, as what it is read, and where its headings stand."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox, QToolButton, QWidget

from gatewayapp.gui.importing.told import can_be_mapped, understood
from gatewayapp.gui.importing.words import delimiter_words, kind_words
from gatewayapp.gui.labels import Chip, ElidedLabel, Label
from gatewayapp.gui.page import PageBar
from gatewayapp.gui.tables.model import DASH
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import QUIET, set_height, set_look
from gatewayapp.services.imports import ImportKind, ImportPlan

SMALL = 28
MOST_HEADING_ROW = 60
CHOICE_LETTERS = 12
ENCODINGS = {
    "utf-8": "Unicode (UTF-8)",
    "utf-16": "Unicode (UTF-16)",
    "cp932": "日本語 (CP932)",
    "euc_jp": "日本語 (EUC-JP)",
    "cp1252": "Western (CP1252)",
    "iso8859_15": "Western (ISO-8859-15)",
    "mac_roman": "Western (MacRoman)",
    "cp1250": "Central European (CP1250)",
    "iso8859_2": "Central European (ISO-8859-2)",
    "cp1253": "Greek (CP1253)",
    "cp1251": "Cyrillic (CP1251)",
}
# What the file says itself is one of those above, written with its mark or in one order of bytes.
SAME_AS = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}


class ReadingBar(PageBar):
    """Back, kind, file, sheet or encoding, row of headings, and what was understood."""

    left = Signal()
    kind_chosen = Signal(object)
    sheet_chosen = Signal(str)
    encoding_chosen = Signal(str)
    delimiter_chosen = Signal(str)
    header_row_chosen = Signal(int)
    mapping_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QToolButton(self)
        self.back.setIcon(icon("arrow-left"))
        self.back.setIconSize(QSize(px(16), px(16)))
        self.back.setToolTip(self.tr("Back, without importing (Esc)"))
        self.back.setAccessibleName(self.tr("Back, without importing"))
        set_look(self.back, QUIET)
        self.title = QLabel(self.tr("Import"), self)
        self.title.setFont(font(Text.TITLE))
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("What the file holds"))
        for kind, word in kind_words().items():
            self.kind.addItem(word, kind.value)
        self.file = Chip("", "acc", "file-spreadsheet", self)
        self.read_as = Label(self.tr("read as"), Text.SMALL, "t2", self)
        self.encoding = QComboBox(self)
        self.encoding.setAccessibleName(self.tr("Encoding of the text"))
        for name, words in ENCODINGS.items():
            self.encoding.addItem(words, name)
        self.delimiter = QComboBox(self)
        self.delimiter.setAccessibleName(self.tr("What divides the cells"))
        for mark, words in delimiter_words().items():
            self.delimiter.addItem(words, mark)
        self.sheet = QComboBox(self)
        self.sheet.setAccessibleName(self.tr("Sheet of the workbook"))
        for combo in (self.encoding, self.sheet):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(CHOICE_LETTERS)
        self.sheet_label = Label(self.tr("sheet"), Text.SMALL, "t2", self)
        self.header_label = Label(self.tr("headings in row"), Text.SMALL, "t2", self)
        self.header_row = QSpinBox(self)
        self.header_row.setAccessibleName(self.tr("Row of the headings"))
        self.header_row.setKeyboardTracking(False)
        self.told = ElidedLabel("", Text.SMALL, "t2", self)
        self.save = QPushButton(icon("save"), "", self)
        self.save.setToolTip(self.tr("Save this mapping…"))
        self.save.setAccessibleName(self.save.toolTip())
        for control in (self.encoding, self.delimiter, self.sheet, self.header_row):
            control.setToolTip(control.accessibleName())
        self._lay()
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up words where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def show_plan(self, plan: ImportPlan) -> None:
        """Show how a plan's file was read."""
        self.show_file(plan.file, plan.kind)
        reading = plan.reading
        _show(self.encoding, SAME_AS.get(reading.encoding, reading.encoding))
        _show(self.delimiter, reading.delimiter)
        _offer(self.sheet, reading.sheets, reading.sheet)
        self.sheet.setVisible(len(reading.sheets) > 1)
        self.header_row.blockSignals(True)
        self.header_row.setSpecialValueText("")
        self.header_row.setRange(1, MOST_HEADING_ROW)
        self.header_row.setValue(plan.header_row)
        self.header_row.blockSignals(False)
        known, total = understood(plan.columns)
        self.told.setText(self.tr("{known} of {total} columns").format(known=known, total=total))
        words = self.tr("{known} of {total} columns understood")
        self.told.setAccessibleName(words.format(known=known, total=total))
        self.header_row.show()
        self.save.setVisible(can_be_mapped(plan))
        self._fit()

    def show_file(self, name: str, kind: ImportKind) -> None:
        """Name the file and its kind; nothing more is known yet."""
        self.file.set_state(name, "acc", "file-spreadsheet")
        self.kind.setCurrentIndex(self.kind.findData(kind.value))

    def ask_for_headings(self) -> None:
        """Let the row of the headings be said where none was found."""
        if not self.header_row.isHidden():
            return
        self.header_row.blockSignals(True)
        self.header_row.setRange(0, MOST_HEADING_ROW)
        self.header_row.setSpecialValueText(DASH)
        self.header_row.setValue(0)
        self.header_row.blockSignals(False)
        self.header_row.show()
        self._fit()

    def forget(self) -> None:
        """Hide what only a plan knows."""
        for control in (self.encoding, self.delimiter, self.sheet, self.header_row, self.save):
            control.hide()
        self.told.setText("")
        self._fit()

    def _fit(self) -> None:
        """Show all words, or as many as there is room for; controls say in a tip what they are."""
        words = {
            self.title: True,
            self.file: True,
            self.save: not self.save.isHidden(),
            self.header_label: not self.header_row.isHidden(),
            self.sheet_label: not self.sheet.isHidden(),
            self.read_as: not self.encoding.isHidden(),
            self.told: bool(self.told.text()),
        }
        self.save.setText(self.save.toolTip())
        for widget, wanted in words.items():
            widget.setVisible(wanted)
        for widget in reversed(words):
            if self.row.sizeHint().width() <= self.width():
                return
            if widget is self.save:
                self.save.setText("")
            else:
                widget.hide()

    def _lay(self) -> None:
        for widget in (
            self.back, self.title, self.kind, self.file, self.read_as, self.encoding,
            self.delimiter, self.sheet_label, self.sheet, self.header_label, self.header_row,
        ):  # fmt: skip
            self.row.addWidget(widget)
        for combo in (self.kind, self.encoding, self.delimiter, self.sheet, self.header_row, self.save):
            set_height(combo, SMALL)
        self.row.addStretch(1)
        self.row.addWidget(self.told)
        self.row.addWidget(self.save)
        self.forget()

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.kind.activated.connect(lambda: self.kind_chosen.emit(ImportKind(self.kind.currentData())))
        self.sheet.activated.connect(lambda: self.sheet_chosen.emit(self.sheet.currentText()))
        self.encoding.activated.connect(lambda: self.encoding_chosen.emit(self.encoding.currentData()))
        self.delimiter.activated.connect(
            lambda: self.delimiter_chosen.emit(self.delimiter.currentData())
        )
        self.header_row.valueChanged.connect(self.header_row_chosen)
        self.save.clicked.connect(self.mapping_wanted)


def _show(combo: QComboBox, value: str) -> None:
    """Show a value that may be none, or one that the list does not know."""
    if value and combo.findData(value) < 0:
        combo.addItem(value, value)
    combo.setCurrentIndex(combo.findData(value))
    combo.setVisible(bool(value))


def _offer(combo: QComboBox, values: Sequence[str], value: str) -> None:
    combo.clear()
    combo.addItems(list(values))
    combo.setCurrentText(value)
