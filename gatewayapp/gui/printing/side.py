"""The side of the print page: what a paper is, one label enlarged, what to look at before printing."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Label, Plate, WrappedLabel
from gatewayapp.gui.printing.about import about
from gatewayapp.gui.printing.label_view import LabelView
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.remarks import RemarksCard
from gatewayapp.gui.printing.rendering import Sheet
from gatewayapp.gui.printing.sheet_view import PaperDesk
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.wording import say

WIDTH, NARROW = 408, 304


class Side(PaperDesk):
    """Follows the sheet that is shown."""

    def __init__(self, lead_to: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(px(WIDTH))
        self.about = WrappedLabel("", Text.BODY, "t2", self)
        self.label_words = Label("", Text.SMALL_STRONG, "t2", self)
        self.label = LabelView(self)
        self.notice, self._notice_words = self._line("triangle-alert", "warn", "")
        self.remarks = RemarksCard(lead_to, self)
        words = self.tr("Print at 100 %. “Fit to page” would shift the labels.")
        self.note, _words = self._line("info", "", words)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(12))
        for widget in (
            self.about,
            self.label_words,
            self.label,
            self.notice,
            self.remarks,
            self.note,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.notice.hide()

    def show_paper(self, paper: Paper) -> None:
        """Say what a paper is, or make room for a label."""
        for widget in (self.label, self.label_words):
            widget.setVisible(paper.is_labels)
        self.note.setVisible(paper in {Paper.BADGES, Paper.CALIBRATION})
        self.about.setText(about(paper))
        self.about.setVisible(not paper.is_labels)
        self.setFixedWidth(px(WIDTH if paper.is_labels else NARROW))
        self.show_sheet(None)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show what is to be looked at on a sheet."""
        self.remarks.show_remarks(sheet.warnings if sheet else ())
        notice = sheet.notice if sheet else None
        self._notice_words.setText(say(notice) if notice else "")
        self.notice.setVisible(notice is not None)

    def enlarge(self, sheet: Sheet | None, label: int) -> None:
        """Show a label of a sheet, counted from 1; 0 for none."""
        self.label.show_label(sheet, label)
        words = self.tr("Label {number}, enlarged").format(number=label) if label else ""
        self.label_words.setText(words)

    def _line(self, icon: str, tone: str, text: str) -> tuple[QWidget, WrappedLabel]:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Plate(icon, tone, self, size=16, bare=True), 0, Qt.AlignmentFlag.AlignTop)
        words = WrappedLabel(text, Text.SMALL, tone or "t2", self)
        row.addWidget(words, 1)
        return line, words
