"""The rows of the third step: a zone, a way, a booth."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from gatewayapp.domain.events import Event, Table, Zone
from gatewayapp.gui.labels import ElidedLabel, Label
from gatewayapp.gui.start.setting_up.form import FaultLine, Restoring, across, number, put
from gatewayapp.gui.start.setting_up.rows import mark_button
from gatewayapp.gui.start.setting_up.venue import tables_in
from gatewayapp.gui.theme.fonts import px

MOST_TABLES, MOST_NUMBER, MOST_WALK = 5000, 99_999, 120
OWNER_LETTERS = 12
Owners = tuple[tuple[int, str], ...]


class ZoneRow(QWidget):
    """A zone's name, how many tables it has, and the number of the first."""

    renamed = Signal(str)
    resized = Signal(int)
    renumbered = Signal(int)
    removed = Signal()

    def __init__(self, restoring: Restoring, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the zone"))
        self.count = number(1, MOST_TABLES, 80, self.tr("Number of tables"))
        self.first = number(1, MOST_NUMBER, 80, self.tr("Number of the first table"))
        self.remove = mark_button("x", self.tr("Leave this zone out"), self)
        self.fault = FaultLine(self, self.name)
        tables = Label(self.tr("tables"), role="t2", parent=self)
        first = Label(self.tr("from no."), role="t2", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(across(self.name, self.count, tables, first, self.first, self.remove))
        column.addWidget(self.fault)
        for field in (self.count, self.first):
            field.setKeyboardTracking(False)
        self.name.textChanged.connect(self.renamed)
        self.count.valueChanged.connect(self.resized)
        self.first.valueChanged.connect(self.renumbered)
        self.remove.clicked.connect(self.removed)
        restoring.watch(self.name, self.count, self.first, line=self.fault)

    def show_zone(self, event: Event, zone: Zone, *, only: bool) -> None:
        """Show a zone; the only one cannot be left out."""
        tables = tables_in(event, zone.id)
        put(self.name, zone.name)
        put(self.count, len(tables))
        put(self.first, tables[0].number if tables else 1)
        self.remove.setEnabled(not only)


class WayRow(QWidget):
    """The minutes of walking between two zones."""

    changed = Signal(int)

    def __init__(self, restoring: Restoring, parent: QWidget) -> None:
        super().__init__(parent)
        self.between = ElidedLabel("", parent=self)
        self.minutes = number(0, MOST_WALK, 80)
        row = across(self.between, self.minutes, Label(self.tr("minutes to walk"), role="t2"))
        row.setStretch(0, 1)
        fault = FaultLine(self, self.minutes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(fault)
        self.minutes.valueChanged.connect(self.changed)
        restoring.watch(self.minutes, line=fault)

    def show_way(self, one: str, other: str, minutes: int) -> None:
        """Show a way."""
        self.between.setText(f"{one} – {other}")
        self.minutes.setAccessibleName(
            self.tr("Minutes to walk between {one} and {other}").format(one=one, other=other)
        )
        put(self.minutes, minutes)


class BoothRow(QWidget):
    """A table and the organisation that owns it."""

    changed = Signal()
    removed = Signal()

    def __init__(self, owners: QStandardItemModel, restoring: Restoring, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = number(1, MOST_NUMBER, 80, self.tr("Table of the booth"))
        self.table.setKeyboardTracking(False)
        self.owner = QComboBox(self)
        self.owner.setModel(owners)
        self.owner.setAccessibleName(self.tr("Owner of the booth"))
        self.owner.setMinimumContentsLength(OWNER_LETTERS)
        self.owner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.fault = FaultLine(self, self.table)
        remove = mark_button("x", self.tr("Let this table serve all again"), self)
        row = across(Label(self.tr("Table"), role="t2"), self.table, self.owner, remove)
        row.setStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self.fault)
        self.table.valueChanged.connect(self.changed)
        self.owner.currentIndexChanged.connect(self.changed)
        remove.clicked.connect(self.removed)
        restoring.watch(self.table, self.owner, line=self.fault)

    def show_booth(self, table: Table) -> None:
        """Show a booth."""
        put(self.table, table.number)
        put(self.owner, table.owner)


def owners_model(owners: Owners, parent: QWidget) -> QStandardItemModel:
    """Make the list that all booths choose from."""
    model = QStandardItemModel(parent)
    for id_, name in owners:
        item = QStandardItem(name)
        item.setData(id_, Qt.ItemDataRole.UserRole)
        model.appendRow(item)
    return model
