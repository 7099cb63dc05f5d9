"""The print page: choices at the left, the sheet in the middle, a label and remarks at the right."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.fault_strip import FaultStrip
from gatewayapp.gui.labels import EmptyState, Label, Plate, WrappedLabel
from gatewayapp.gui.page import Page
from gatewayapp.gui.printing.choices import ChoicePanel
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.remarks import RemarksCard
from gatewayapp.gui.printing.rendering import Sheet, draw_sheet
from gatewayapp.gui.printing.saved import SavedStrip
from gatewayapp.gui.printing.sheet_view import LabelView, PaperDesk, SheetView
from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import QUIET, set_look
from gatewayapp.gui.work import Job

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from gatewayapp.services.changes import Change
    from gatewayapp.services.printing import Printed, PrintOptions

RIGHT_WIDTH, NARROW = 408, 1080
PAUSE = 120


class PrintPage(Page):
    """Badges and agendas, seen before they are saved."""

    key = "print"
    icon_name = "printer"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.summary = Label("", Text.BODY, "t2", self)
        self.add_left(self.summary)
        self.choices = ChoicePanel(self)
        self.view = SheetView(self)
        self.label = LabelView(self)
        self.remarks = RemarksCard(self._lead_to, self)
        self.saved = SavedStrip(self)
        self.fault = FaultStrip(self)
        self.page_number = 1
        self._job: Job | None = None
        self._again = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._draw)
        self._lay_out()
        self.save_action = QAction(icon("file-down", "t1"), self.tr("Save…"), self)
        self.save_action.setShortcut(QKeySequence.StandardKey.Save)
        self.save_action.triggered.connect(self.choose_file)
        self.add_quiet(self.save_action, edged=True)
        printing = QAction(icon("printer", "on_accf"), self.tr("Print…"), self)
        printing.setShortcut(QKeySequence.StandardKey.Print)
        printing.triggered.connect(self.choose_printer)
        self.set_primary(printing)
        for action in (self.save_action, printing):
            action.setEnabled(False)
            self.addAction(action)
        self.choices.changed.connect(self._choices_changed)
        self.view.chosen.connect(self._enlarge)
        self._show_counts()
        desk.survey.changed.connect(self._show_counts)

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Print")

    def help_text(self) -> str:
        """Help for this page."""
        return self.tr(
            "Choose what, for whom and on which labels. Click a label in the small sheet to begin. "
            "Print the saved file at 100 %, never fitted to the page."
        )

    def refresh(self, _change: "Change | None") -> None:
        """Draw anew after a change."""
        if not self.choices.stocks.count() and self.desk.database is not None:
            from gatewayapp.services.printing import STANDARD_STOCK, list_stocks

            self.choices.set_stocks(list_stocks(), STANDARD_STOCK)
        self._show_counts()
        self._choices_changed()

    def show_part(self, part: str) -> None:
        """Show badges or agendas."""
        papers = {paper.name.lower(): paper for paper in Paper}
        if part in papers:
            self.choices.choose_paper(papers[part])
        elif part == "changed" and self.choices.only_changed.isEnabled():
            self.choices.only_changed.setChecked(True)

    def focus_first(self) -> None:
        """Begin at what is printed."""
        self.choices.papers[self.choices.paper].setFocus(Qt.FocusReason.OtherFocusReason)

    def options(self) -> "PrintOptions":
        """Give what is chosen."""
        from gatewayapp.services.printing import CHANGED, Language, PrintOptions

        choices = self.choices
        return PrintOptions(
            only=(CHANGED,) if choices.only_changed.isChecked() else (),
            language=Language(choices.languages.currentData()),
            stock=choices.stocks.currentData().name,
            start_label=choices.first.value(),
            offset_right_mm=choices.right.value(),
            offset_down_mm=choices.down.value(),
        )

    def choose_file(self) -> None:
        """Ask where to save, then save."""
        making = self.choices.paper.value
        suffix, proposed = making.suffix, self.desk.database.path.with_name(making.stem + making.suffix)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the file"), str(proposed), f"*{suffix}"
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix.lower() == suffix else path.with_name(path.name + suffix))

    def save(self, path: Path) -> None:
        """Write what is chosen into a file, in a worker."""
        write = self.choices.paper.writer()
        self.saved.hide()
        database, event, options = self.desk.database, self.desk.event, self.options()
        job = self.desk.crew.start(lambda progress: write(database, event.id, path, options, progress))
        job.done.connect(self._tell_saved)
        job.failed.connect(self._tell_fault)
        self.desk.working.emit(job)

    def _tell_saved(self, printed: "Printed") -> None:
        self.fault.hide()
        self.saved.show_file(printed.path)

    def _tell_fault(self, fault: Fault) -> None:
        self.fault.tell(fault)

    def choose_printer(self) -> None:
        """Ask for the printer in the system's own dialog, then print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.open()

    def print_on(self, printer: "QPrinter") -> None:
        """Print what is chosen, in a worker."""
        from gatewayapp.gui.printing.printer import print_paper

        database, event, paper = self.desk.database, self.desk.event, self.choices.paper
        options = self.options()
        job = self.desk.crew.start(
            lambda progress: print_paper(database, event.id, paper, options, printer, progress)
        )
        job.done.connect(self._tell_printed)
        job.failed.connect(self._tell_fault)
        self.desk.working.emit(job)

    def _tell_printed(self, pages: int) -> None:
        self.fault.hide()
        self.saved.say(self.tr("%n page(s) went to the printer.", "", pages))

    def _choices_changed(self) -> None:
        paper = self.choices.paper
        self.stack.setCurrentIndex(0 if paper.is_pages else 1)
        self.page_number = 1
        for widget in (self.label, self.label_words, self.note):
            widget.setVisible(paper.is_labels)
        self.about.setText(self._about(paper))
        self.about.setVisible(not paper.is_labels)
        self.primary.setVisible(paper.is_pages)
        if paper.is_pages:
            self._pause.start()
        else:
            self.remarks.show_remarks(())
            self.summary.setText("")
            self.save_action.setEnabled(self.desk.event is not None)

    def _draw(self) -> None:
        """Ask for the sheet; while one is drawn the next one waits."""
        if self.desk.database is None or self.desk.event is None or not self.choices.stocks.count():
            self._show_sheet(None)
            return
        if self._job is not None:
            self._again = True
            return
        event, options, page = self.desk.event.id, self.options(), self.page_number
        paper = self.choices.paper
        self._job = self.desk.ask(
            lambda database: draw_sheet(database, event, paper, options, page),
            self._take_sheet,
            self._no_sheet,
        )
        self._job.ended.connect(self._drawn)

    def _drawn(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self._draw()

    def _take_sheet(self, sheet: Sheet) -> None:
        self.fault.hide()
        self._show_sheet(sheet)

    def _no_sheet(self, fault: Fault) -> None:
        self._show_sheet(None)
        self._tell_fault(fault)

    def _show_sheet(self, sheet: Sheet | None) -> None:
        labels = sheet is not None and sheet.stock is not None
        used = self.choices.first.value() - 1 if labels and self.page_number == 1 else 0
        self.view.show_sheet(sheet, used)
        self.remarks.show_remarks(sheet.warnings if sheet else ())
        for action in (self.primary, self.save_action):
            action.setEnabled(sheet is not None)
        pages = sheet.pages if sheet else 0
        self.pager.setVisible(pages > 0)
        self.before.setEnabled(self.page_number > 1)
        self.after.setEnabled(self.page_number < pages)
        words = self.tr("Sheet {page} of {pages}").format(page=self.page_number, pages=pages)
        self.pager_words.setText(words)
        self.summary.setText(self._summary(sheet) if sheet else "")
        self._enlarge(used + 1 if labels else 0)

    def _summary(self, sheet: Sheet) -> str:
        sheets = self.tr("on %n sheet(s)", "", sheet.pages)
        if sheet.stock is not None:
            badges = self.tr("%n badge(s)", "", sheet.people)
            return f"{badges} {sheets}"
        people = self.tr("%n person(s)", "", sheet.people) if sheet.people else ""
        return f"{people} {sheets}".strip()

    def _enlarge(self, label: int) -> None:
        self.view.mark(label)
        self.label.show_label(self.view.sheet, label)
        self.label_words.setText(
            self.tr("Label {number}, enlarged").format(number=label) if label else ""
        )

    def _turn(self, step: int) -> None:
        self.page_number += step
        self._draw()

    def _lead_to(self, number: str) -> None:
        self.desk.wanted.emit("people", number)

    def _show_counts(self) -> None:
        standing = self.desk.survey.standing
        self.choices.set_edition(standing.edition)
        people = self.tr("%n person(s)", "", standing.confirmed)
        tables = self.tr("%n table(s)", "", standing.tables)
        for paper, button in self.choices.papers.items():
            button.set_count(people if paper.is_personal else tables)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget(self)
        middle = PaperDesk(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self._make_pager())
        self.stack.addWidget(middle)
        self.stack.addWidget(self._about_workbook())
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(scrolled(self.choices, self, fixed=True))
        across.addWidget(self.stack, 1)
        self.right_panel = self._right()
        self._right_area = scrolled(self.right_panel, self, fixed=True)
        across.addWidget(self._right_area)
        for strip in (self.fault, self.saved):
            self.body.addWidget(strip)
        self.body.addLayout(across, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the enlarged label out where there is no room for it."""
        super().resizeEvent(event)
        self._right_area.setVisible(self.width() >= px(NARROW))

    def _make_pager(self) -> QWidget:
        self.pager = QWidget(self)
        row = QHBoxLayout(self.pager)
        row.setContentsMargins(0, 0, 0, px(4))
        self.before, self.after = self._pager_button(-1), self._pager_button(1)
        self.pager_words = Label("", Text.BODY, "t2", self)
        row.addStretch(1)
        for widget in (self.before, self.pager_words, self.after):
            row.addWidget(widget)
        row.addStretch(1)
        self.pager.setAutoFillBackground(False)
        return self.pager

    def _pager_button(self, step: int) -> QPushButton:
        back = step < 0
        button = QPushButton(icon("chevron-left" if back else "chevron-right"), "", self)
        words = self.tr("Sheet before") if back else self.tr("Next sheet")
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFixedWidth(px(32))
        set_look(button, QUIET)
        button.clicked.connect(lambda _checked: self._turn(step))
        return button

    def _about_workbook(self) -> QWidget:
        words = self.tr("A workbook shows itself in a spreadsheet program. Save it and open it there.")
        return EmptyState("file-spreadsheet", words, self)

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

    def _right(self) -> QWidget:
        panel = PaperDesk(self)
        panel.setFixedWidth(px(RIGHT_WIDTH))
        column = QVBoxLayout(panel)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(12))
        self.label_words = Label("", Text.SMALL_STRONG, "t2", self)
        self.note = QWidget(self)
        row = QHBoxLayout(self.note)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Plate("info", "", self, size=16, bare=True), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("Print at 100 %. “Fit to page” would shift the labels.")
        row.addWidget(WrappedLabel(words, Text.SMALL, "t2", self), 1)
        self.about = WrappedLabel("", Text.BODY, "t2", self)
        for widget in (
            self.saved,
            self.fault,
            self.about,
            self.label_words,
            self.label,
            self.remarks,
            self.note,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        return panel
