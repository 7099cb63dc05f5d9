"""The print page: choices at the left, the sheet in the middle, a label and remarks at the right."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.fault_strip import FaultStrip
from gatewayapp.gui.labels import EmptyState, Label
from gatewayapp.gui.page import Page
from gatewayapp.gui.printing.choices import ChoicePanel
from gatewayapp.gui.printing.nobody import Nobody
from gatewayapp.gui.printing.output import Output
from gatewayapp.gui.printing.pager import Pager
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.rendering import Sheet, draw_sheet
from gatewayapp.gui.printing.saved import SavedStrip
from gatewayapp.gui.printing.sheet_view import PaperDesk, SheetView
from gatewayapp.gui.printing.side import Side
from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.work import Job

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from gatewayapp.services.changes import Change
    from gatewayapp.services.printing import PrintOptions

NARROW = 1080
PAUSE = 120


class PrintPage(Page):
    """Badges and agendas, seen before they are saved or printed."""

    key = "print"
    icon_name = "printer"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.page_number = 1
        self._job: Job | None = None
        self._again = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._draw)
        self.summary = Label("", Text.BODY, "t2", self)
        self.add_left(self.summary)
        self.output = Output(desk, self)
        self._lay_out()
        self._add_actions()
        self._listen()
        self._show_counts()

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
        self._follow_choices()

    def show_part(self, part: str) -> None:
        """Show a paper by its name, or only what changed."""
        papers = {paper.name.lower(): paper for paper in Paper}
        if part in papers:
            self.choices.choose_paper(papers[part])
        elif part == "changed" and self.choices.only_changed.isEnabled():
            self.choices.only_changed.setChecked(True)

    def focus_first(self) -> None:
        """Begin at what is printed."""
        empty = self.stack.currentWidget() is self.nobody
        goal = self.nobody.go if empty else self.choices.papers[self.choices.paper]
        goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def options(self) -> "PrintOptions":
        """Give what is chosen."""
        from gatewayapp.services.printing import CHANGED, Language, Order, PrintOptions

        choices = self.choices
        return PrintOptions(
            only=(CHANGED,) if choices.only_changed.isChecked() else (),
            language=Language(choices.languages.currentData()),
            order=Order(choices.orders.currentData()),
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
        self.saved.hide()
        self.output.save(self.choices.paper, self.options(), path)

    def choose_printer(self) -> None:
        """Ask for the printer in the system's own dialog, then print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.open()

    def print_on(self, printer: "QPrinter") -> None:
        """Print what is chosen, in a worker."""
        self.saved.hide()
        self.output.print_on(self.choices.paper, self.options(), printer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the enlarged label out where there is no room for it."""
        super().resizeEvent(event)
        self._show_side()

    def _show_side(self) -> None:
        somebody = self.desk.survey.standing.confirmed > 0
        self._side_area.setVisible(somebody and self.width() >= px(NARROW))

    def _follow_choices(self) -> None:
        paper, somebody = self.choices.paper, self.desk.survey.standing.confirmed > 0
        self.page_number = 1
        self.side.show_paper(paper)
        self.primary.setVisible(paper.is_pages and somebody)
        self.save_action.setVisible(somebody)
        self._choice_area.setVisible(somebody)
        self._show_side()
        self.stack.setCurrentWidget(self._place_for(paper, somebody))
        if paper.is_pages and somebody:
            self._pause.start()
        else:
            self._show_sheet(None)
            self.save_action.setEnabled(somebody)

    def _place_for(self, paper: Paper, somebody: bool) -> QWidget:
        if not somebody:
            return self.nobody
        return self.sheet_place if paper.is_pages else self.workbook

    def _draw(self) -> None:
        """Ask for the sheet; while one is drawn the next one waits."""
        if self.desk.event is None or not self.choices.stocks.count():
            self._show_sheet(None)
            return
        if self._job is not None:
            self._again = True
            return
        event, paper = self.desk.event.id, self.choices.paper
        options, page = self.options(), self.page_number
        self._job = self.desk.ask(
            lambda database: draw_sheet(database, event, paper, options, page),
            self._take_sheet,
            self._fail_to_draw,
        )
        self._job.ended.connect(self._end_drawing)

    def _end_drawing(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self._draw()

    def _take_sheet(self, sheet: Sheet) -> None:
        if sheet.paper is self.choices.paper:
            self.fault.hide()
            self._show_sheet(sheet)

    def _fail_to_draw(self, fault: Fault) -> None:
        self._show_sheet(None)
        self.fault.tell(fault)

    def _show_sheet(self, sheet: Sheet | None) -> None:
        labels = sheet is not None and sheet.stock is not None
        used = self.choices.first.value() - 1 if labels and self.page_number == 1 else 0
        self.view.show_sheet(sheet, used)
        self.side.show_sheet(sheet)
        self.pager.show_page(self.page_number, sheet.pages if sheet else 0)
        for action in (self.primary, self.save_action):
            action.setEnabled(sheet is not None)
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
        self.side.enlarge(self.view.sheet, label)

    def _turn(self, step: int) -> None:
        self.page_number += step
        self._draw()

    def _tell_saved(self, path: Path) -> None:
        self.fault.hide()
        self.saved.show_file(path)

    def _tell_printed(self, pages: int) -> None:
        self.fault.hide()
        self.saved.say(self.tr("%n page(s) went to the printer.", "", pages))

    def _lead_to(self, number: str) -> None:
        self.desk.wanted.emit("people", number)

    def _show_counts(self) -> None:
        standing = self.desk.survey.standing
        self.choices.set_edition(standing.edition)
        people = self.tr("%n person(s)", "", standing.confirmed)
        tables = self.tr("%n table(s)", "", standing.tables)
        for paper, button in self.choices.papers.items():
            button.set_count(people if paper.is_personal else tables)

    def _follow_survey(self) -> None:
        """Leave the empty page when somebody comes, and the other way round."""
        self._show_counts()
        empty = self.stack.currentWidget() is self.nobody
        if empty == (self.desk.survey.standing.confirmed > 0):
            self._follow_choices()

    def _add_actions(self) -> None:
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

    def _listen(self) -> None:
        self.choices.changed.connect(self._follow_choices)
        self.view.chosen.connect(self._enlarge)
        self.pager.turned.connect(self._turn)
        self.output.saved.connect(self._tell_saved)
        self.output.printed.connect(self._tell_printed)
        self.output.failed.connect(self.fault.tell)
        self.desk.survey.changed.connect(self._follow_survey)

    def _lay_out(self) -> None:
        self.choices = ChoicePanel(self)
        self.fault, self.saved = FaultStrip(self), SavedStrip(self)
        self.side = Side(self._lead_to, self)
        self.stack = QStackedWidget(self)
        for place in self._places():
            self.stack.addWidget(place)
        self._side_area = scrolled(self.side, self, fixed=True)
        across = QHBoxLayout()
        across.setSpacing(0)
        self._choice_area = scrolled(self.choices, self, fixed=True)
        across.addWidget(self._choice_area)
        across.addWidget(self.stack, 1)
        across.addWidget(self._side_area)
        for strip in (self.fault, self.saved):
            self.body.addWidget(strip)
        self.body.addLayout(across, 1)

    def _places(self) -> tuple[QWidget, ...]:
        self.sheet_place = PaperDesk(self)
        self.view, self.pager = SheetView(self), Pager(self)
        column = QVBoxLayout(self.sheet_place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.pager)
        words = self.tr("A workbook shows itself in a spreadsheet program. Save it and open it there.")
        self.workbook = EmptyState("file-spreadsheet", words, self)
        self.nobody = Nobody(self)
        self.nobody.left.connect(lambda: self._lead_to(""))
        return self.sheet_place, self.workbook, self.nobody
