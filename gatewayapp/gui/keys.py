"""Every key of the window and what it does, page by page; the sheet of F1 shows it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

EVERYWHERE, TABLES = "everywhere", "tables"
WITH_TABLES = frozenset({"people", "wishes"})


@dataclass(frozen=True, slots=True)
class Key:
    """What the sheet says: ``shown`` keys, several with commas; ``also`` are more of the same kind."""

    shown: str
    does: str
    also: tuple[str, ...] = ()

    @property
    def sequences(self) -> tuple[str, ...]:
        """All sequences that the line stands for."""
        return (*self.shown.split(", "), *self.also)


class Keys(QObject):
    """The lines in the window's language."""

    def groups(self) -> dict[str, tuple[Key, ...]]:
        """Give the lines by page, those for all pages and for tables under names of their own."""
        return {
            EVERYWHERE: self._everywhere(),
            TABLES: self._tables(),
            "start": self._start(),
            "people": self._people(),
            "wishes": self._wishes(),
            "plan": self._plan(),
            "print": self._print(),
            "today": self._today(),
        }

    def on_page(self, page: str) -> tuple[Key, ...]:
        """Give the lines for a page, without those that hold everywhere."""
        groups = self.groups()
        return (*groups.get(page, ()), *(groups[TABLES] if page in WITH_TABLES else ()))

    def _everywhere(self) -> tuple[Key, ...]:
        pages = tuple(f"Ctrl+{number}" for number in range(1, 10))
        return (
            Key("Ctrl+1 … 9", self.tr("Pages, in the order of the rail"), pages),
            Key("Ctrl+K", self.tr("Do anything, find anyone")),
            Key("Ctrl+F", self.tr("Filter the page")),
            Key("Ctrl+Z", self.tr("Undo the step that is named above")),
            Key("Ctrl+Shift+Z, Ctrl+Y", self.tr("Redo")),
            Key(
                "Ctrl+Enter",
                self.tr("The filled button of the page, or of a question"),
                ("Ctrl+Return",),
            ),
            Key("Ctrl+B", self.tr("Fold the rail")),
            Key("F6, Shift+F6", self.tr("Next area, area before")),
            Key("Tab, Shift+Tab", self.tr("Next field or button, the one before")),
            Key("Esc", self.tr("Back; in a field: what stood there before")),
            Key("F11", self.tr("Hall board on the second screen, or close it")),
            Key("F1", self.tr("This sheet")),
        )

    def _tables(self) -> tuple[Key, ...]:
        return (
            Key("Enter, F2", self.tr("Open, edit in the cell")),
            Key("Space", self.tr("Tick a row")),
            Key(
                "Shift+Up, Shift+Right",
                self.tr("Choose a block of cells; with Ctrl as far as it goes"),
                ("Shift+Down", "Shift+Left"),
            ),
            Key("Shift+Space, Ctrl+A", self.tr("Choose whole rows, all of them")),
            Key("Ctrl+C, Ctrl+V", self.tr("Copy and paste a block, also from Excel")),
            Key("Ctrl+D, Del", self.tr("Fill down, clear the chosen cells")),
            Key("Alt+Up, Alt+Down", self.tr("Sort by the column in hand, upwards or downwards")),
            Key("Alt+Left, Alt+Right", self.tr("Move the column in hand")),
            Key("Ctrl+N", self.tr("Add one")),
            Key("Ctrl+I", self.tr("Import a spreadsheet")),
            Key("Ctrl+.", self.tr("Fold the side panel")),
            Key("F8, Shift+F8", self.tr("Next problem, problem before")),
        )

    def _start(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+N", self.tr("New event")),
            Key("Ctrl+O", self.tr("Open a database")),
            Key("Ctrl+PgDown, Ctrl+PgUp", self.tr("Set-up: next step, step before")),
            Key("Enter", self.tr("Set-up: go on")),
            Key("Ctrl+Enter", self.tr("Set-up: make or save the event at once"), ("Ctrl+Return",)),
            Key("Up, Down", self.tr("In a list of what needs a person: thing before, next thing")),
        )

    def _people(self) -> tuple[Key, ...]:
        return (Key("Ctrl+P", self.tr("Print the badges of those chosen")),)

    def _wishes(self) -> tuple[Key, ...]:
        return (
            Key("1 … 5", self.tr("Set the rank; in the matrix: add a wish")),
            Key("S", self.tr("Suggest partners")),
            Key("V", self.tr("In the matrix: the two never meet")),
            Key("Del", self.tr("Remove the wishes of whole rows, or the one in hand")),
        )

    def _plan(self) -> tuple[Key, ...]:
        return (
            Key("F5", self.tr("Plan now, or stop and keep")),
            Key("M", self.tr("Lift a meeting; arrows carry it, Enter puts it down")),
            Key("Shift", self.tr("While a meeting is carried: offer a swap")),
            Key("P", self.tr("Pin or unpin a meeting")),
            Key("W", self.tr("Why not? for a wish of this row")),
            Key("O", self.tr("Show only this person, table or interpreter")),
            Key("Del", self.tr("Call off a meeting")),
            Key("Ctrl+.", self.tr("Fold the side panel")),
            Key("F8, Shift+F8", self.tr("Next problem, problem before")),
            Key("Ctrl++, Ctrl+-, Ctrl+0", self.tr("Larger, smaller, usual size"), ("Ctrl+=",)),
        )

    def _print(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+P", self.tr("Print")),
            Key("Ctrl+S", self.tr("Save a file")),
            Key("PgDown, PgUp, Home, End", self.tr("Next sheet, sheet before, first, last")),
            Key(
                "Ctrl++, Ctrl+-, Ctrl+0",
                self.tr("Larger, smaller, the whole sheet"),
                ("Ctrl+=", "+", "-", "0", "Zoom In", "Zoom Out"),
            ),
        )

    def _today(self) -> tuple[Key, ...]:
        return (
            Key("Enter", self.tr("Check in whom the field has found")),
            Key("Up, Down", self.tr("The one before, the next of those found")),
            Key("F7", self.tr("Print the agenda of the person on the card")),
            Key("F9", self.tr("Add a walk-in")),
            Key("F10", self.tr("Somebody does not come: propose a repair; again, store it")),
            Key(
                "Enter",
                self.tr("Walk-in: next field; from the organisation on, add and print the badge"),
            ),
        )
