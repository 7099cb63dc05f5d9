"""What pages of one table share: keys, the primary button, and how the panel comes and goes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QTableView

from gatewayapp.gui.importing.way_in import WayIn
from gatewayapp.gui.tables.filter_room import FilterRoom
from gatewayapp.gui.tables.view_choice import Views
from gatewayapp.gui.theme.icons import icon


class TablePage(FilterRoom):
    """A table, a panel beside it, and a way in for spreadsheets.

    A page makes ``side`` and ``way_in`` and overrides the four methods that raise.
    """

    side: QStackedWidget
    stack: QStackedWidget
    way_in: WayIn
    views: Views

    def add_new(self) -> None:
        """Open a form for a new row."""
        raise NotImplementedError

    def next_problem(self, step: int) -> None:
        """Go to the next (1) or previous (-1) row that needs somebody."""
        raise NotImplementedError

    def show_chosen(self) -> None:
        """Show what is chosen in the panel."""
        raise NotImplementedError

    def show_state(self) -> None:
        """Show the table, or what stands there while there is nothing."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """Put the keyboard into the table without choosing a row, or on what begins a table."""
        shown = self.stack.currentWidget()
        goals = [*shown.findChildren(QTableView), *shown.findChildren(QPushButton)]
        goal = next((widget for widget in goals if widget.isVisibleTo(shown)), shown)
        goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def lay_actions(self, add_words: str, add_tip: str) -> None:
        """Put the import and the primary button into the bar; the import's keys are in its tip."""
        self.import_action = QAction(icon("file-input"), self.tr("Import…"), self)
        self.import_action.setToolTip(self.tr("Import a spreadsheet (Ctrl+I)"))
        self.add_action = QAction(icon("plus", "on_accf"), add_words, self)
        self.add_action.setToolTip(add_tip)
        self.import_button = self.add_quiet(self.import_action, edged=True)
        self.add_button = self.set_primary(self.add_action)
        self.add_action.triggered.connect(self._press_primary)
        self.import_action.triggered.connect(self._ask_for_file)

    def add_columns_button(self) -> None:
        """Put the button into the bar by which columns are chosen and views kept."""
        self.columns_action = QAction(icon("columns-3"), self.tr("Columns"), self)
        self.columns_action.triggered.connect(self._choose_columns)
        self.columns_button = self.add_quiet(self.columns_action)

    def _choose_columns(self) -> None:
        menu = self.views.columns.menu(self)
        menu.addSeparator()
        menu.addMenu(self.views.menu(menu))
        corner = self.columns_button.rect().bottomLeft()
        menu.popup(self.columns_button.mapToGlobal(corner))

    def bind_keys(self) -> None:
        """Bind the keys that act anywhere on the page."""
        self.watch_bar()
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+N": self._add,
            "Ctrl+I": self._ask_for_file,
            "Ctrl+.": self._fold_panel,
            "F8": lambda: self._go_on(1),
            "Shift+F8": lambda: self._go_on(-1),
        }
        for sequence, call in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the panel to the table with Esc; the panel stays."""
        inside = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and inside and self.side.isAncestorOf(inside):
            self.focus_first()
        else:
            super().keyPressEvent(event)

    def close_panel(self) -> None:
        """Put the panel away."""
        self.side.hide()
        self.show_state()
        self.focus_first()

    def leave_table(self) -> None:
        """Follow Esc in the table: clear the filter, or else put the panel away."""
        if self.filter_field.text():
            self.filter_field.clear()
        elif not self.side.isHidden():
            self.close_panel()

    def _press_primary(self) -> None:
        """Follow Ctrl+Enter: import what is previewed, or else add."""
        if self.way_in.preview is not None and self.way_in.is_open:
            self.way_in.preview.go()
        else:
            self.add_new()

    def _add(self) -> None:
        if not self.way_in.is_open:
            self.add_new()

    def _ask_for_file(self) -> None:
        if not self.way_in.is_open:
            self.way_in.ask()

    def _go_on(self, step: int) -> None:
        if self.way_in.preview is not None and self.way_in.is_open:
            self.way_in.preview.table.next_problem(step)
        else:
            self.next_problem(step)

    def _fold_panel(self) -> None:
        if self.side.isHidden():
            self.show_chosen()
        else:
            self.close_panel()
