"""The print page: choices at the left, the sheet in the middle, a label and remarks at the right."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.fault_strip import FaultStrip
from gatewayapp.gui.page import Page
from gatewayapp.gui.printing.choices import ChoicePanel
from gatewayapp.gui.printing.drawing import Drawing
from gatewayapp.gui.printing.file_view import FileView
from gatewayapp.gui.printing.nobody import Nobody
from gatewayapp.gui.printing.output import Output, ask_file, ask_printer
from gatewayapp.gui.printing.over import open_design, open_people, open_remarks
from gatewayapp.gui.printing.papers import Choice, Paper
from gatewayapp.gui.printing.reading import FileSheet
from gatewayapp.gui.printing.rendering import Sheet
from gatewayapp.gui.printing.saved import SavedStrip
from gatewayapp.gui.printing.sheet_place import SheetPlace
from gatewayapp.gui.printing.side import Side
from gatewayapp.gui.printing.summary import Summary
from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.icons import icon

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from gatewayapp.services.changes import Change
    from gatewayapp.services.printing import Printed, PrintOptions

NARROW = 1100


class PrintPage(Page):
    """Every paper, seen before it is saved or printed."""

    key = "print"
    icon_name = "printer"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.summary = Summary(self)
        self.add_left(self.summary)
        self.output = Output(desk, self)
        self.drawing = Drawing(desk, self._wanted, self)
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
            "Only what changed is printed for those whose paper says something else; the list says why. "
            "Print at 100 %, never fitted to the page."
        )

    def refresh(self, _change: "Change | None") -> None:
        """Draw anew after a change."""
        if not self.choices.is_ready and self.desk.database is not None:
            self.choices.offer(self.fault.tell)
        self._show_counts()
        self._follow_choices()

    def show_part(self, part: str) -> None:
        """Show a paper by its name, for all or for the numbers in the lines below, or what changed."""
        papers = {paper.name.lower(): paper for paper in Paper}
        name, *numbers = part.splitlines()
        if name in papers:
            self.choices.choose_paper(papers[name])
            self.choices.take_people(tuple(numbers), changed=False)
        elif name == "changed":
            waiting = self.desk.survey.standing.new_papers > 0
            if waiting:
                self.choices.choose_paper(Paper.AGENDAS)
            self.choices.choose_changed(waiting)

    def status_text(self) -> str:
        """Say in the status strip how far the labels are moved, if they are."""
        right, down = self.choices.stock.right.value(), self.choices.stock.down.value()
        if not (right or down) or not self.choices.paper.offers(Choice.STOCK):
            return ""
        words = self.tr("Labels moved {right} mm right, {down} mm down")
        return words.format(right=f"{right:+.1f}", down=f"{down:+.1f}")

    def actions_offered(self) -> list[QAction]:
        """Offer every paper to the palette too."""
        return [*super().actions_offered(), *(self._paper_actions if self._somebody else ())]

    def focus_first(self) -> None:
        """Begin at what is printed."""
        buttons = self.choices.papers.buttons
        empty = self.stack.currentWidget() is self.nobody
        goal = self.nobody.go if empty else buttons.get(self.choices.paper, buttons[Paper.BADGES])
        goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def options(self) -> "PrintOptions":
        """Give what is chosen."""
        return self.choices.options()

    def choose_file(self) -> None:
        """Ask where to save, then save."""
        name = self.choices.paper.value.stem + self.choices.form.ending
        proposed = self.desk.database.path.with_name(name)
        path = ask_file(self, self.tr("Save the file"), proposed)
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Write what is chosen into a file, in a worker."""
        self.saved.hide()
        self.output.save(self.choices.paper, self.options(), path)

    def choose_printer(self) -> None:
        """Ask for the printer in the system's own dialog, then print."""
        paper, event = self.choices.paper.value.stem, self.desk.event
        name = f"{paper} {event.name}" if event else paper
        ask_printer(self, name, self.choices.prints_both_sides, self.print_on)

    def print_on(self, printer: "QPrinter") -> None:
        """Print what is chosen, in a worker."""
        self.saved.hide()
        self.output.print_on(self.choices.paper, self.options(), printer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the enlarged label out where there is no room for it."""
        super().resizeEvent(event)
        self._show_side()

    @property
    def _somebody(self) -> bool:
        return self.desk.survey.standing.confirmed > 0

    def _wanted(self) -> "tuple[Paper, PrintOptions] | None":
        """Give what is to be drawn, if anything can be."""
        paper = self.choices.paper
        if not (self._somebody and self.choices.is_ready):
            return None
        return paper, self.options()

    def _show_side(self) -> None:
        self._side_area.setVisible(self._somebody and self.width() >= px(NARROW))

    def _follow_choices(self) -> None:
        paper, somebody = self.choices.paper, self._somebody
        self.side.show_paper(paper)
        self._side_area.setFixedWidth(self.side.maximumWidth())
        self.primary.setVisible(paper.is_pages and somebody)
        self.save_action.setVisible(somebody)
        self._choice_area.setVisible(somebody)
        self._show_side()
        place = self.place if paper.is_pages else self.file
        self.stack.setCurrentWidget(place if somebody else self.nobody)
        if self._wanted() is None or not paper.is_pages:
            self._show_sheet(None)
            self.save_action.setEnabled(somebody and not paper.is_pages)
        self.drawing.begin()

    def _take_sheet(self, sheet: Sheet | FileSheet) -> None:
        self.fault.hide()
        if isinstance(sheet, Sheet):
            self._show_sheet(sheet)
        else:
            self.file.show_file(sheet)
            self.summary.show_people(sheet.people)
            self.choices.whom.count(sheet.people, self.desk.survey.standing.confirmed)

    def _wait_for_sheet(self) -> None:
        """Leave nothing of another paper there while the one that was chosen takes its time."""
        paper, shown = self.choices.paper, self.view.sheet
        if paper.is_pages and (shown is None or shown.paper is not paper):
            self._show_sheet(None)
            self.view.wait()
            self._allow(True)

    def _fail_to_draw(self, fault: Fault) -> None:
        self._show_sheet(None)
        self.file.show_file(None)
        self.fault.tell(fault)

    def _show_sheet(self, sheet: Sheet | None) -> None:
        labels = sheet is not None and sheet.stock is not None
        used = self.choices.stock.first.value() - 1 if labels and self.drawing.page == 1 else 0
        self.place.show_sheet(sheet, used, self.drawing.page)
        self.side.show_sheet(sheet)
        self._allow(sheet is not None)
        self.summary.show_sheet(sheet)
        exact = sheet is not None and not sheet.paper.is_by_person
        words = self.tr("Print %Ln sheet(s)…", "", sheet.sheets) if exact else self.tr("Print…")
        self.primary.setText(words)
        people = sheet.people if sheet else 0
        self.choices.whom.count(people, self.desk.survey.standing.confirmed)
        self._enlarge(used + 1 if labels else 0)

    def _allow(self, allowed: bool) -> None:
        for action in (self.primary, self.save_action):
            action.setEnabled(allowed)

    def _enlarge(self, label: int) -> None:
        self.view.mark(label)
        self.side.enlarge(self.view.sheet, label)

    def _tell_saved(self, printed: "Printed") -> None:
        self.fault.hide()
        self.side.remarks.show_remarks(printed.warnings)
        self.saved.show_file(printed)

    def _tell_printed(self, pages: int) -> None:
        self.fault.hide()
        self.saved.say_printed(pages)

    def _lead_to(self, number: str) -> None:
        self.desk.wanted.emit("people", number)

    def _show_counts(self) -> None:
        standing = self.desk.survey.standing
        self.choices.set_edition(standing.edition)
        self.choices.papers.show_counts(standing)
        self.nobody.say_why(standing.people, event=self.desk.event is not None)

    def _follow_survey(self) -> None:
        """Leave the empty page when somebody comes, and the other way round."""
        self._show_counts()
        empty = self.stack.currentWidget() is self.nobody
        if empty == self._somebody:
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
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self._paper_actions = []
        for paper, button in self.choices.papers.buttons.items():
            words = self.tr("Print: {paper}").format(paper=button.text())
            action = QAction(icon(paper.value.icon), words, self)
            action.triggered.connect(partial(self.choices.choose_paper, paper))
            self._paper_actions.append(action)

    def _listen(self) -> None:
        self.choices.changed.connect(self._follow_choices)
        self.choices.papers.chosen.connect(self.saved.hide)
        self.choices.whom.asked.connect(partial(open_people, self.desk, self.choices))
        self.choices.badge.designing.connect(partial(open_design, self.desk, self.choices))
        self.view.chosen.connect(self._enlarge)
        for place in (self.place, self.file):
            place.turned.connect(self.drawing.turn_to)
        self.drawing.drawn.connect(self._take_sheet)
        self.drawing.failed.connect(self._fail_to_draw)
        self.drawing.late.connect(self._wait_for_sheet)
        for signal in (self.side.remarks.all_wanted, self.saved.looked):
            signal.connect(partial(open_remarks, self.side.remarks, self._lead_to))
        self.output.saved.connect(self._tell_saved)
        self.output.printed.connect(self._tell_printed)
        self.output.stopped.connect(self.saved.say_stopped)
        self.output.failed.connect(self.fault.tell)
        self.desk.survey.changed.connect(self._follow_survey)

    def _lay_out(self) -> None:
        self.choices = ChoicePanel(self)
        self.fault, self.saved = FaultStrip(self), SavedStrip(self)
        self.side = Side(self._lead_to, self)
        self.stack = QStackedWidget(self)
        self.place, self.nobody = SheetPlace(self), Nobody(self)
        self.view, self.pager = self.place.view, self.place.pager
        self.file = FileView(self)
        self.nobody.left.connect(lambda page: self.desk.wanted.emit(page, ""))
        for place in (self.place, self.file, self.nobody):
            self.stack.addWidget(place)
        self._side_area = scrolled(self.side, self, fixed=True)
        self._choice_area = scrolled(self.choices, self, fixed=True)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._choice_area)
        across.addWidget(self.stack, 1)
        across.addWidget(self._side_area)
        for strip in (self.fault, self.saved):
            self.body.addWidget(strip)
        self.body.addLayout(across, 1)
