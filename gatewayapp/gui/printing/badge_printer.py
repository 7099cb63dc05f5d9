"""The printer that badges went to last and how they were made, for a desk that prints one by one."""

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.printing.stock_choice import DOWN, RIGHT, remembered
from gatewayapp.gui.settings import settings

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from gatewayapp.services.printing import PrintOptions

PRINTER, MADE, NEXT = "badges/printer", "badges/made", "badges/next label"


@dataclass(frozen=True, slots=True)
class BadgePrinter:
    """A printer by its name, how badges are made on it, and how many labels a sheet of it has."""

    name: str
    options: "PrintOptions"
    labels: int = 1
    both_sides: bool = False

    @property
    def next_label(self) -> int:
        """The label of a sheet that is begun on which the next badge belongs."""
        try:
            kept = int(settings().value(NEXT) or 1)
        except ValueError:
            return 1
        return min(max(kept, 1), self.labels)

    def for_one(self, number: str, label: int) -> "PrintOptions":
        """Give the options of a single badge on a label."""
        return replace(self.options, only=(number,), start_label=label)


def remember_printer(name: str, options: "PrintOptions") -> None:
    """Remember where badges went; a file, which has no printer's name, is forgotten at once."""
    if not name:
        return
    from gatewayapp.services.printing import find_stock

    made = {
        "stock": options.stock,
        "language": options.language.value,
        "code": options.code.value,
        "design": options.design,
        "back": options.back.value,
    }
    # What follows one badge goes onto the same sheet; what follows many onto a fresh one.
    alone = len(options.only) == 1 and options.only[0].isdecimal()
    label = options.start_label % find_stock(options.stock).labels + 1 if alone else 1
    kept = settings()
    for key, value in ((PRINTER, name), (MADE, json.dumps(made)), (NEXT, label)):
        kept.setValue(key, value)


def last_printer() -> BadgePrinter | None:
    """Give the printer that badges went to last, if the system still has it; may take a while."""
    name, made = str(settings().value(PRINTER) or ""), settings().value(MADE)
    if not name or not made or name not in printer_names():
        return None
    from gatewayapp.gui.printing.rendering import turns_over
    from gatewayapp.services.printing import find_stock

    try:
        options = _options(json.loads(str(made)))
        return BadgePrinter(name, options, find_stock(options.stock).labels, turns_over(options))
    except (Fault, KeyError, TypeError, ValueError):
        return None  # such as a stock that is gone


def printer_names() -> tuple[str, ...]:
    """Give the names of the printers that the system knows; may take a while."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return tuple(QPrinterInfo.availablePrinterNames())


def open_printer(chosen: BadgePrinter, name: str) -> "QPrinter":
    """Give the printer ready to print on; ``name`` stands in its queue."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(chosen.name)
    printer.setDocName(name)
    if chosen.both_sides:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    return printer


def _options(made: dict[str, str]) -> "PrintOptions":
    from gatewayapp.services.printing import Back, Code, Language, PrintOptions

    return PrintOptions(
        stock=made["stock"],
        language=Language(made["language"]),
        code=Code(made["code"]),
        design=made["design"],
        back=Back(made["back"]),
        offset_right_mm=remembered(RIGHT),
        offset_down_mm=remembered(DOWN),
    )
