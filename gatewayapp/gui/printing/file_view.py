"""The rows of a file that has no pages, as a spreadsheet or calendar would show them."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.printing.about import unseen
from gatewayapp.gui.printing.pager import Pager
from gatewayapp.gui.printing.reading import FileSheet
from gatewayapp.gui.printing.sheet_view import PaperDesk
from gatewayapp.gui.theme.fonts import Text, font, px

LEAST, MOST, ROW_HEIGHT = 48, 240, 24
Index = QModelIndex | QPersistentModelIndex


class RowsOfFile(QAbstractTableModel):
    """Plain rows of text; nothing can be changed."""

    def __init__(self, rows: tuple[tuple[str, ...], ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = rows
        self._columns = max((len(row) for row in rows), default=0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the columns."""
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Give what a cell says."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        row = self.rows[index.row()]
        return row[index.column()] if index.column() < len(row) else ""


class FileView(PaperDesk):
    """A line about whose part it is, and the rows below; ``turned`` carries the person wanted from 1."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whose = Label("", Text.SMALL_STRONG, "t2", self)
        self.table = QTableView(self)
        self.table.setAccessibleName(self.tr("The first rows of the file"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setFont(font(Text.SMALL))
        self.table.setWordWrap(False)
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        self.table.findChild(QAbstractButton).setAccessibleName(self.table.accessibleName())
        self.pager = Pager(self, zooming=False)
        self.pager.turned.connect(self.turned)
        self.note = WrappedLabel("", Text.SMALL, "t2", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(8))
        column.addWidget(self.whose)
        column.addWidget(self.table, 1)
        column.addWidget(self.pager)
        column.addWidget(self.note)
        self.show_file(None)

    def show_file(self, file: FileSheet | None) -> None:
        """Show the rows of a file."""
        rows = file.rows if file else ()
        before = self.table.model()
        model = RowsOfFile(rows, self)
        self.table.clearSpans()
        self.table.setModel(model)
        if before is not None:
            before.deleteLater()
        self._spread(rows, model.columnCount())
        whose = self.tr("As for {name}").format(name=file.of) if file and file.of else ""
        self.whose.setText(whose)
        self.whose.setVisible(bool(whose))
        people = file.people if file and file.of else 0
        self.pager.show_page(file.place if file else 1, people, self.tr("Person {page} of {pages}"))
        self.table.setVisible(file is not None)
        self.note.setText(unseen(file.paper) if file else "")

    def _spread(self, rows: tuple[tuple[str, ...], ...], columns: int) -> None:
        """Give long titles the whole row, columns the room for their words."""
        metrics = self.table.fontMetrics()
        widths = [LEAST] * columns
        for line, row in enumerate(rows):
            if columns > 1 and row[0] and not any(row[1 : columns - 1]):
                self.table.setSpan(line, 0, 1, columns - 1)
                continue
            for column, text in enumerate(row):
                widths[column] = max(widths[column], metrics.horizontalAdvance(text) + px(16))
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, min(width, px(MOST)))
