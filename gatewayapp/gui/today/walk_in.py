"""The way of a walk-in at the desk: the form, one step in the database, and the badge."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.dates import speaks_japanese
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.printing.badge_printer import BadgePrinter, last_printer, open_printer
from gatewayapp.gui.printing.output import Output
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.today.walk_in_form import WalkInForm
from gatewayapp.services.checking_in import Arrival
from gatewayapp.services.people import PersonLine
from gatewayapp.services.today import DayBook
from gatewayapp.services.walk_ins import Guest, Reception, divided_name, open_reception, walk_in

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database


class WalkIn(QObject):
    """``welcomed`` carries the Arrival once it is stored, ``printed`` what became of the badge."""

    welcomed = Signal(object)
    printed = Signal(str)

    def __init__(self, desk: Desk, form: WalkInForm, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form = desk, form
        self._number = self._where = ""
        self._output = Output(desk, self)
        self._output.printed.connect(lambda _pages: self.printed.emit(self._where))
        self._output.failed.connect(self._fail_to_print)
        form.filled.connect(self._add)

    def begin(self, book: DayBook, looked_for: str) -> None:
        """Open the form with a name that was looked for and not found; empty for none."""
        self._form.begin(*divided_name(looked_for))
        people, language = tuple(book.people.values()), "ja" if speaks_japanese() else "en"

        def prepare(database: "Database") -> tuple[Reception, BadgePrinter | None]:
            return open_reception(database, people, language), last_printer()

        self._desk.ask(prepare, self._prepare)

    def _prepare(self, found: tuple[Reception, BadgePrinter | None]) -> None:
        self._form.know(found[0])
        self._form.show_printer(found[1])

    def _add(self, guest: Guest) -> None:
        event = self._desk.event
        if event is not None:
            call = (walk_in, event.id, guest)
            self._desk.change(*call, then=self._welcome, failed=self._form.tell, quiet=True)

    def _welcome(self, arrival: Arrival) -> None:
        printer, label = self._form.printer, self._form.label.value()
        self._form.clear()
        self.welcomed.emit(arrival)
        self._print(arrival.line, printer, label)

    def _print(self, line: PersonLine, printer: BadgePrinter | None, label: int) -> None:
        """Print a badge where badges went last; without a printer, lead to it as from People."""
        self._number = line.registration.number
        if printer is None:
            self._lead_to_print()
            return
        self._where = self.tr("Badge sent to {printer}").format(printer=printer.name)
        options = printer.for_one(self._number, label if printer.labels > 1 else 1)
        self._output.print_on(Paper.BADGES, options, open_printer(printer, f"badge {self._number}"))

    def _fail_to_print(self, fault: Fault) -> None:
        self._lead_to_print()
        self._desk.failed.emit(fault)

    def _lead_to_print(self) -> None:
        self._desk.wanted.emit("print", f"badges\n{self._number}")
