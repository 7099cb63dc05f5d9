"""Paper out of the window: into a file or onto a printer, in a worker."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gatewayapp.domain.progress import Progress
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.work import Job

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from gatewayapp.services.printing import PrintOptions


class Output(QObject):
    """Saves and prints; ``saved`` carries what the service tells, ``printed`` the number of pages.

    ``stopped`` says whether a printer was at work.
    """

    saved = Signal(object)
    printed = Signal(object)
    failed = Signal(object)
    stopped = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def save(self, paper: Paper, options: "PrintOptions", path: Path) -> None:
        """Write a paper into a file."""
        database, event, write = self._desk.database, self._desk.event, paper.writer()
        job = self._begin(lambda progress: write(database, event.id, path, options, progress))
        job.done.connect(self.saved)
        job.stopped.connect(lambda: self.stopped.emit(False))

    def print_on(self, paper: Paper, options: "PrintOptions", printer: "QPrinter") -> None:
        """Print a paper."""
        from gatewayapp.gui.printing.badge_printer import remember_printer
        from gatewayapp.gui.printing.printer import print_paper

        database, event = self._desk.database, self._desk.event
        job = self._begin(
            lambda progress: print_paper(database, event.id, paper, options, printer, progress)
        )
        if paper.is_labels:
            job.done.connect(lambda _pages: remember_printer(printer.printerName(), options))
        job.done.connect(self.printed)
        job.stopped.connect(lambda: self.stopped.emit(True))

    def _begin(self, work: Callable[[Progress], object]) -> Job:
        job = self._desk.crew.start(work)
        job.failed.connect(self.failed)
        self._desk.working.emit(job)
        return job


def ask_file(parent: QWidget, title: str, proposed: Path) -> Path | None:
    """Ask where to save; the file gets the proposed ending whatever was typed."""
    ending = proposed.suffix
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), f"*{ending}")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def ask_printer(
    parent: QWidget, name: str, both_sides: bool, then: "Callable[[QPrinter], None]"
) -> None:
    """Ask for a printer in the system's own dialog; ``then`` gets it if one is chosen.

    ``name`` stands in the printer's queue.
    """
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if both_sides:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(lambda: then(printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
