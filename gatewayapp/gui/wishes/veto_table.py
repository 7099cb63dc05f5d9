"""The table of vetoes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.tables.hinted_table import HintedTable
from gatewayapp.gui.tables.model import Column, RowsModel
from gatewayapp.gui.wishes.book import VetoRow
from gatewayapp.gui.wishes.fields import Field
from gatewayapp.gui.wishes.words import heading


class VetoTable(HintedTable):
    """The vetoes: who must not meet, who said so."""

    selected = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Vetoes"))
        organiser = self.tr("the organiser")
        columns = (
            Column("first", self.tr("One side"), lambda row: row.first, 240, strong=True),
            Column("second", self.tr("Other side"), lambda row: row.second, 240),
            Column("by", self.tr("Said by"), lambda row: row.by or organiser, 220),
            Column("comment", heading(Field.COMMENT), lambda row: row.veto.comment, 200),
        )
        self.vetoes = RowsModel(columns, lambda row: row.id, self)
        self.setModel(self.vetoes)
        self.set_columns(tuple(column.width for column in columns), 0)
        self.set_flexible({at: column.width for at, column in enumerate(columns)})
        self.selectionModel().selectionChanged.connect(lambda: self.selected.emit(self.chosen_rows()))

    def chosen_rows(self) -> list[VetoRow]:
        """Give the chosen vetoes."""
        return self.vetoes.rows_at(self.chosen_lines())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete."""
        if event.key() == Qt.Key.Key_Delete and self.chosen_rows():
            self.removed.emit(self.chosen_rows())
        else:
            super().keyPressEvent(event)
