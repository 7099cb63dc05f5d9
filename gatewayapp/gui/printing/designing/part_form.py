"""Place and size of the chosen part in millimetres, and how its letters are set."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from gatewayapp.gui.labels import Label
from gatewayapp.gui.printing.designing.alterations import (
    Fixed,
    Part,
    altered,
    box_of,
    field_of,
    parts_of,
    with_box,
)
from gatewayapp.gui.printing.designing.words import align_words, place_words
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.services.badge_designs import MM, Design

LARGEST, MOST_LINES = 400.0, 6


class PartForm(QWidget):
    """``changed`` carries the design with the part altered."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._design: Design | None = None
        self._part: Part | None = None
        self.sides = [self._millimetres() for _ in range(4)]
        self.size = self._number(1, LARGEST, 0.5, self.tr(" pt"))
        self.lines = QSpinBox(self)
        self.lines.setRange(1, MOST_LINES)
        self.align, self.place = QComboBox(self), QComboBox(self)
        self.bold, self.grey = QCheckBox(self.tr("Bold"), self), QCheckBox(self.tr("Grey"), self)
        for box, words in ((self.align, align_words()), (self.place, place_words())):
            for value, text in words.items():
                box.addItem(text, value)
        self._lay_out()
        self._listen()

    def show_part(self, design: Design, part: Part | None) -> None:
        """Show a part of a design; nothing can be changed of what is left out."""
        self._design, self._part = None, part
        drawn = part is not None and part in parts_of(design)
        self.setEnabled(drawn)
        field = field_of(design, part) if part is not None else None
        text = field is not None and not field.shows.is_picture
        for row in range(4, self._form.rowCount()):
            self._form.setRowVisible(row, text or (field is not None and row in self._picture_rows))
        self._form.setRowVisible(3, part is not Fixed.QR)
        if drawn:
            for spin, length in zip(self.sides, box_of(design, part), strict=True):
                spin.setValue(length / MM)
        if field is not None:
            self.size.setValue(field.size)
            self.lines.setValue(field.lines)
            self.align.setCurrentIndex(self.align.findData(field.align))
            self.place.setCurrentIndex(self.place.findData(field.place))
            self.bold.setChecked(field.bold)
            self.grey.setChecked(field.grey)
        self._design = design

    def _place(self) -> None:
        if self._design is None or self._part is None:
            return
        right, down, width, height = (spin.value() * MM for spin in self.sides)
        if self._part is Fixed.QR:
            height = width
        self.changed.emit(with_box(self._design, self._part, (right, down, width, height)))

    def _set(self, **changes: object) -> None:
        if self._design is not None and self._part is not None:
            self.changed.emit(altered(self._design, self._part, **changes))

    def _lay_out(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(px(12))
        self._form.setVerticalSpacing(px(4))
        rows = (
            (self.tr("From the left"), self.sides[0]),
            (self.tr("From the top"), self.sides[1]),
            (self.tr("Width"), self.sides[2]),
            (self.tr("Height"), self.sides[3]),
            (self.tr("Letters"), self.size),
            (self.tr("Most lines"), self.lines),
            (self.tr("Across"), self.align),
            (self.tr("Down"), self.place),
        )
        for words, field in rows:
            field.setAccessibleName(words)
            self._form.addRow(Label(words, Text.BODY, "t2", self), field)
        self._picture_rows = {6, 7}
        self._form.addRow(self.bold)
        self._form.addRow(self.grey)

    def _listen(self) -> None:
        for spin in self.sides:
            spin.valueChanged.connect(self._place)
        self.size.valueChanged.connect(lambda size: self._set(size=size))
        self.lines.valueChanged.connect(lambda lines: self._set(lines=lines))
        self.align.activated.connect(lambda: self._set(align=self.align.currentData()))
        self.place.activated.connect(lambda: self._set(place=self.place.currentData()))
        self.bold.clicked.connect(lambda on: self._set(bold=on))
        self.grey.clicked.connect(lambda on: self._set(grey=on))

    def _millimetres(self) -> QDoubleSpinBox:
        return self._number(0, LARGEST, 0.5, self.tr(" mm"))

    def _number(self, least: float, most: float, step: float, unit: str) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setDecimals(1)
        spin.setRange(least, most)
        spin.setSingleStep(step)
        spin.setSuffix(unit)
        return spin
