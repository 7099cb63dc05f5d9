"""The side of the print page: what a paper is, one label enlarged, what to look at before printing."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Label, Plate, WrappedLabel
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.remarks import RemarksCard
from gatewayapp.gui.printing.rendering import Sheet
from gatewayapp.gui.printing.sheet_view import LabelView, PaperDesk
from gatewayapp.gui.theme.fonts import Text, px

WIDTH = 408


class Side(PaperDesk):
    """Follows the sheet that is shown."""

    def __init__(self, lead_to: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(px(WIDTH))
        self.about = WrappedLabel("", Text.BODY, "t2", self)
        self.label_words = Label("", Text.SMALL_STRONG, "t2", self)
        self.label = LabelView(self)
        self.remarks = RemarksCard(lead_to, self)
        self.note = self._note()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(12))
        for widget in (self.about, self.label_words, self.label, self.remarks, self.note):
            column.addWidget(widget)
        column.addStretch(1)

    def show_paper(self, paper: Paper) -> None:
        """Say what a paper is, or make room for a label."""
        for widget in (self.label, self.label_words, self.note):
            widget.setVisible(paper.is_labels)
        self.about.setText(self._about(paper))
        self.about.setVisible(not paper.is_labels)
        self.remarks.show_remarks(())

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show what is to be looked at on a sheet."""
        self.remarks.show_remarks(sheet.warnings if sheet else ())

    def enlarge(self, sheet: Sheet | None, label: int) -> None:
        """Show a label of a sheet, counted from 1; 0 for none."""
        self.label.show_label(sheet, label)
        words = self.tr("Label {number}, enlarged").format(number=label) if label else ""
        self.label_words.setText(words)

    def _about(self, paper: Paper) -> str:
        words = {
            Paper.BADGES: "",
            Paper.AGENDAS: self.tr(
                "One page for each person: when, where, with whom. "
                "What changed since the edition before is marked."
            ),
            Paper.WORKBOOK: self.tr(
                "One workbook: a sheet to print for each participant, an overview and a list by table."
            ),
            Paper.SIGNS: self.tr("A card for each table with its number, to fold and to set up."),
            Paper.ROSTERS: self.tr(
                "What each interpreter does and when, and the desk list of everybody to tick."
            ),
        }
        return words[paper]

    def _note(self) -> QWidget:
        note = QWidget(self)
        row = QHBoxLayout(note)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Plate("info", "", self, size=16, bare=True), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("Print at 100 %. “Fit to page” would shift the labels.")
        row.addWidget(WrappedLabel(words, Text.SMALL, "t2", self), 1)
        return note
