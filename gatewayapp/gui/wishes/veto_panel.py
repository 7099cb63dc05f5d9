"""The side panel while vetoes are shown: who must not meet, who said so, and its removal."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gatewayapp.gui.labels import Chip, Label, WrappedLabel
from gatewayapp.gui.people.link import closing_button, link_button
from gatewayapp.gui.tables.side_panel import SidePanel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.wishes.book import VetoRow


class VetoPanel(SidePanel):
    """Shows the chosen vetoes."""

    removed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Veto"))
        self._rows: Sequence[VetoRow] = ()
        self.kind = Chip(self.tr("veto"), "bad", "ban", self)
        self.first = WrappedLabel("", Text.HEADING, "t1", self)
        self.between = Label(self.tr("must not meet"), Text.SMALL, "t2", self)
        self.second = WrappedLabel("", Text.HEADING, "t1", self)
        self.said = WrappedLabel("", Text.BODY, "t2", self)
        self.remove = link_button(self.tr("Remove"), self)
        self.remove.clicked.connect(lambda: self.removed.emit(self._rows))
        self.column.setSpacing(px(4))
        close = closing_button(self)
        close.clicked.connect(self.closed)
        self._add_row(self.kind, close)
        for widget in (self.first, self.between, self.second, self.said):
            self._add_row(widget)
        self.column.addSpacing(px(8))
        self._add_row(self.remove)
        self.column.addStretch(1)

    def show_vetoes(self, rows: Sequence[VetoRow]) -> None:
        """Show what is chosen."""
        self._rows = tuple(rows)
        one = rows[0] if len(rows) == 1 else None
        self.first.setText(one.first if one else self.tr("%n vetoes chosen", "", len(rows)))
        self.second.setText(one.second if one else "")
        for widget in (self.between, self.second, self.said):
            widget.setVisible(one is not None)
        if one is not None:
            by = one.by or self.tr("the organiser")
            words = self.tr("Said by {who}").format(who=by)
            self.said.setText(f"{words}\n{one.veto.comment}" if one.veto.comment else words)

    def _add_row(self, widget: QWidget, last: QWidget | None = None) -> None:
        if isinstance(widget, WrappedLabel):
            self.column.addWidget(widget)
            return
        row = QHBoxLayout()
        row.addWidget(widget)
        row.addStretch(1)
        if last is not None:
            row.addWidget(last)
        self.column.addLayout(row)
