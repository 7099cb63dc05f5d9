"""The one window: rail, top bar, pages, status strip, toast."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from gatewayapp.gui.bare_window import BareWindow
from gatewayapp.gui.pages import entry_of
from gatewayapp.gui.settings import settings

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QAction,
        QCloseEvent,
        QDragEnterEvent,
        QResizeEvent,
        QShowEvent,
    )
    from PySide6.QtWidgets import QAbstractButton, QStackedWidget

    from gatewayapp.domain.faults import Fault
    from gatewayapp.gui.actions import Actions
    from gatewayapp.gui.desk import Desk
    from gatewayapp.gui.dropping import DropOverlay
    from gatewayapp.gui.fault_strip import FaultStrip
    from gatewayapp.gui.page import Page
    from gatewayapp.gui.rail import Rail
    from gatewayapp.gui.status_strip import StatusStrip
    from gatewayapp.gui.theme.focus import KeysInUse
    from gatewayapp.gui.toast import Toast
    from gatewayapp.gui.top_bar import TopBar
    from gatewayapp.services.changes import Change

FIRST = "start"


class Window(BareWindow):
    """Shows one page at a time and keeps what all pages share; bare until it has a desk."""

    language_chosen = Signal(str)

    desk: "Desk"
    keys: "KeysInUse"
    commands: "Actions"
    rail: "Rail"
    history: "QAbstractButton"
    top: "TopBar"
    faults: "FaultStrip"
    stack: "QStackedWidget"
    strip: "StatusStrip"
    toast: "Toast"

    def __init__(self, desk: "Desk | None" = None) -> None:
        super().__init__()
        self.pages: dict[str, Page] = {}
        self.drop: DropOverlay | None = None
        self._stale: set[str] = set()
        self._key = FIRST
        self._seen = False
        if desk is not None:
            self.furnish(desk)

    def furnish(self, desk: "Desk") -> None:
        """Put everything into the bare window, and show the first page."""
        from gatewayapp.gui.furnishing import furnish

        furnish(self, desk)
        self.is_furnished = True
        self.setAcceptDrops(True)
        self._listen()
        self.show_page(FIRST)
        self._follow_event()
        self._follow_steps()
        self._follow_survey()
        if self.isVisible():
            self.keys.watch()
            self._focus_soon()

    @property
    def undo(self) -> "QAction":
        """The action that takes back the latest step."""
        return self.commands.undo

    @property
    def redo(self) -> "QAction":
        """The action that does again what was taken back."""
        return self.commands.redo

    @property
    def page(self) -> "Page":
        """The page that is shown."""
        return self.pages[self._key]

    @property
    def key(self) -> str:
        """The key of the page that is shown."""
        return self._key

    def show_page(self, key: str, part: str = "") -> None:
        """Show a page, and a part of it if one is named."""
        if key not in self.pages:
            self._make_page(key)
        comes = key != self._key
        self._key = key
        self.stack.setCurrentWidget(self.page)
        self.rail.show_chosen(key)
        self.rail.set_folded(self.is_rail_folded(key))
        if key in self._stale:
            self._stale.discard(key)
            self.page.refresh(None)
        self._say_status()
        if comes and not self._is_covered:
            self.page.take_keyboard()
        if part:
            self.page.show_part(part)

    def tell_fault(self, fault: "Fault") -> None:
        """Say a fault that belongs to no page."""
        self.faults.tell(fault, self._key)

    def take_place_of(self, other: "Window") -> None:
        """Stand where another window stood, showing the same page."""
        self.setGeometry(other.geometry())
        self.show_page(other.key)
        self.setWindowState(other.windowState())
        self.setVisible(other.isVisible())
        other.desk = self.desk
        other.leave()

    def leave(self) -> None:
        """Hear no more from the desk."""
        for signal, slot in self._heard:
            signal.disconnect(slot)
        self._heard = []
        self.hide()

    def _listen(self) -> None:
        desk = self.desk
        self._heard = [
            (desk.event_changed, self._follow_event),
            (desk.opened, self._focus_page),
            (desk.closed, self._follow_event),
            (desk.changed, self._refresh),
            (desk.steps_changed, self._follow_steps),
            (desk.said, self._toast_change),
            (desk.failed, self.tell_fault),
            (desk.working, self.strip.progress.follow),
            (desk.wanted, self.show_page),
            (desk.survey.changed, self._follow_survey),
        ]
        for signal, slot in self._heard:
            signal.connect(slot)

    def _make_page(self, key: str) -> None:
        page = entry_of(key).make(self.desk)
        page.setAcceptDrops(False)  # a file is dropped on the whole window
        self.pages[key] = page
        self.stack.addWidget(page)
        self._stale.add(key)

    def _refresh(self, change: "Change | None") -> None:
        self._stale |= set(self.pages)
        self._stale.discard(self._key)
        self.page.refresh(change)
        self._say_status()

    def _follow_event(self) -> None:
        database, event = self.desk.database, self.desk.event
        parts = (event.name if event else "", database.path.name if database else "")
        self.setWindowTitle(" – ".join(part for part in parts if part) or self.tr("Plan an event"))
        self.faults.hide()
        self._refresh(None)

    def _follow_steps(self) -> None:
        self.commands.follow_steps()
        self.history.setVisible(self.desk.database is not None)
        self.top.redo.setAccessibleName(self.redo.toolTip())

    def _follow_survey(self) -> None:
        standing = self.desk.survey.standing
        self.strip.show_standing(standing, self.desk.database is not None)
        counts = {
            "people": standing.people,
            "wishes": standing.wishes,
            "plan": standing.unmet if standing.meetings else 0,
            "print": standing.new_papers,
        }
        for key, count in counts.items():
            if key in self.rail.buttons:
                self.rail.buttons[key].set_count(f"{count:,}" if count else "")
        self._say_status()

    def _say_status(self) -> None:
        self.strip.words.setText(self.page.status_text())

    def _toast_change(self, change: "Change") -> None:
        from gatewayapp.gui.wording import say

        self.toast.say(say(change.name), undoable=bool(change.touched))

    def fold_rail(self) -> None:
        """Fold the rail, or unfold it, and remember that for the page."""
        folded = not self.rail.folded
        settings().setValue(f"rail/{self._key}", folded)
        self.rail.set_folded(folded)

    def focus_filter(self) -> None:
        """Put the keyboard into the page's filter."""
        if self.page.filter_edit is not None:
            self.page.filter_edit.take_keyboard()

    def open_palette(self) -> None:
        """Offer everything that can be done."""
        from gatewayapp.gui.command_box import CommandBox

        CommandBox(self).open()

    def open_help(self) -> None:
        """Show what the page is for, and the keys."""
        from gatewayapp.gui.help_sheet import HelpSheet

        HelpSheet(self).open()

    def take_tour(self) -> None:
        """Show somebody around."""
        from gatewayapp.gui.tour import Tour

        Tour(self).open()

    def open_history(self) -> None:
        """Show what was done."""
        from gatewayapp.gui.history_sheet import HistorySheet

        HistorySheet(self).open()

    def open_settings(self) -> None:
        """Show what can be set."""
        from gatewayapp.gui.settings_sheet import SettingsSheet

        SettingsSheet(self).open()

    def showEvent(self, event: "QShowEvent") -> None:
        """Put the keyboard where work begins once the window is there."""
        super().showEvent(event)
        if self.is_furnished:
            self.keys.watch()
            self._focus_soon()

    def _focus_soon(self) -> None:
        """Let the keyboard follow once what is going on now is done; once only."""
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self._focus_page)

    def _focus_page(self) -> None:
        """Put the keyboard into the page, unless something lies over it."""
        if not self._is_covered:
            self.page.focus_first()

    @property
    def _is_covered(self) -> bool:
        """Whether something lies over the page, and has the keyboard."""
        covers = (child for child in self.children() if getattr(child, "covers_window", False))
        return any(not cover.isHidden() for cover in covers)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """Say what letting a file go would do."""
        if self.drop is None:
            from gatewayapp.gui.dropping import DropOverlay

            self.drop = DropOverlay(self)
        self.drop.greet(event)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Close what stands beside the window too."""
        super().closeEvent(event)
        if self.is_furnished:
            self.desk.leaving.emit()

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Keep the toast in its corner."""
        super().resizeEvent(event)
        if not self.is_furnished:
            return
        self.rail.set_folded(self.is_rail_folded(self._key))
        if self.toast.isVisible():
            self.toast.place()
