"""The actions of the window with their keys, which act on every page."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from gatewayapp.gui.pages import ENTRIES
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.gui.window import Window


class Actions(QObject):
    """Undo, redo, palette, filter, fold, help, hall board, areas and pages."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        standard = QKeySequence.StandardKey
        self.undo = self._action("undo-2", self.tr("Undo"), window.desk.undo, standard.Undo)
        self.redo = self._action("redo-2", "", window.desk.redo, "Ctrl+Shift+Z")
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.search = self._action("command", self.tr("Search"), window.open_palette, "Ctrl+K")
        self.search.setToolTip(self.tr("Do anything, find anyone"))
        self.find = self._action("search", self.tr("Filter"), window.focus_filter, standard.Find)
        self.fold = self._action("panel-right", self.tr("Fold the rail"), window.fold_rail, "Ctrl+B")
        self.help = self._action("life-buoy", self.tr("Help"), window.open_help, standard.HelpContents)
        self._action("monitor", self.tr("Hall board"), self._toggle_board, "F11")
        self._action("square", self.tr("Next area"), partial(self._walk, 1), "F6")
        self._action("square", self.tr("Area before"), partial(self._walk, -1), "Shift+F6")
        for number, entry in enumerate(ENTRIES, 1):
            show = partial(window.show_page, entry.key)
            self._action(entry.icon, entry.title(), show, f"Ctrl+{number}")

    def follow_steps(self) -> None:
        """Name the steps that undo and redo would take."""
        desk = self._window.desk
        for action, step, bare, named in (
            (self.undo, desk.undoable, self.tr("Undo"), self.tr("Undo: {step}")),
            (self.redo, desk.redoable, self.tr("Redo"), self.tr("Redo: {step}")),
        ):
            words = named.format(step=say(step)) if step else bare
            action.setEnabled(step is not None)
            action.setToolTip(words)
            action.setVisible(desk.database is not None)
            if action is self.undo:
                action.setText(words)

    def _action(self, icon_name: str, text: str, call: Callable[[], Any], keys: Any) -> QAction:
        action = QAction(icon(icon_name), text, self._window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked: call())
        self._window.addAction(action)
        return action

    def _toggle_board(self) -> None:
        """Show the hall board, or close it."""
        from gatewayapp.gui.today.board_keeper import keeper_of

        keeper_of(self._window.desk).toggle(self._window)

    def _walk(self, step: int) -> None:
        """Put the keyboard into the next area: rail, top bar, page."""
        from gatewayapp.gui.areas import walk

        walk(self._window, step)
