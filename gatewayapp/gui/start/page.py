"""The start page: an overview of how things stand, and the set-up of an event in its place."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QStackedWidget, QWidget

from gatewayapp.domain.events import Event
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.settings import own_timezone
from gatewayapp.gui.start.making import build_demo, usual_event
from gatewayapp.gui.start.overview import Overview, Ways
from gatewayapp.gui.theme.fonts import px
from gatewayapp.places import user_data

if TYPE_CHECKING:
    from gatewayapp.gui.start.mending.view import MendingView
    from gatewayapp.gui.start.setting_up.saving import Saving
    from gatewayapp.gui.start.setting_up.set_up import EventSetUp
    from gatewayapp.services.changes import Change

MEND = "mend "
LOW = 480
TWICE = frozenset({"person", "organisation", "registration", "attention", "import"})


class StartPage(Page):
    """Where every day begins."""

    key = "start"
    icon_name = "house"
    has_bar = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        ways = Ways(desk.wanted.emit, self.begin_demo, self.set_up_new, self.choose_file, self.open_path)
        self.overview = Overview(desk, ways, self)
        self.welcome, self.tasks = self.overview.welcome, self.overview.tasks
        self.set_up: EventSetUp | None = None
        self.mending: MendingView | None = None
        self._saving: Saving | None = None
        self._outcome = ""
        self._stack = QStackedWidget(self)
        self._stack.addWidget(scrolled(self.overview, self))
        self.body.addWidget(self._stack)
        self._people_changed = True
        self._arriving = False
        for keys, deed in (("Ctrl+N", self.set_up_new), ("Ctrl+O", self.choose_file)):
            shortcut = QShortcut(QKeySequence(keys), self.overview)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)
        desk.survey.changed.connect(self._follow_survey)
        desk.opened.connect(self._arrive)
        desk.event_changed.connect(self._follow)
        self.refresh(None)

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Start")

    def help_text(self) -> str:
        """Help for this page."""
        return self.tr(
            "Here every day begins: the list says what to do next, and each line leads there or opens "
            "as a list in which things are mended. Event, among the steps, opens the set-up: name and "
            "days, sessions, tables, rules. One database is one file; it can be copied to a stick."
        )

    def status_text(self) -> str:
        """Say what became of the plan when the set-up was changed."""
        return self._outcome

    def refresh(self, change: "Change | None") -> None:
        """Greet anew and show how things stand."""
        self._outcome = ""
        self.overview.greet()
        self.overview.show_standing()
        kinds = {kind for kind, _id in change.touched} if change else TWICE
        self._people_changed |= bool(kinds & TWICE)
        if self.mending is not None:
            self.mending.renew()

    def show_part(self, part: str) -> None:
        """Show the set-up of a new event or of the one in hand, or the list."""
        parts = {
            "new event": self.set_up_new,
            "set up": self.set_up_this,
            "set up tables": self.set_up_tables,
            "open": self.choose_file,
            "demo": self.begin_demo,
        }
        if part in parts:
            parts[part]()
        elif part.startswith(MEND):
            self.mend(part.removeprefix(MEND))
        elif part == "attention":
            self.leave()
            self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard on the first button, or into the step in hand."""
        if self.set_up is not None:
            self.set_up.step(self.set_up.place).focus_first()
        elif self.mending is not None:
            self.mending.focus_first()
        else:
            self.overview.first_button().setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first button in sight where the window is low."""
        super().resizeEvent(event)
        self.welcome.set_low(self.height() < px(LOW))

    def set_up_new(self) -> None:
        """Set up a new event."""
        morning, afternoon, hall = self.tr("Morning"), self.tr("Afternoon"), self.tr("Hall")
        today = date.today()  # noqa: DTZ011 - a day to begin with, on this computer's calendar
        self._show_set_up(usual_event(own_timezone(), today, morning, afternoon, hall))

    def set_up_this(self) -> None:
        """Change the set-up of the event in hand."""
        if self.desk.event is None:
            self.set_up_new()
        else:
            self._show_set_up(self.desk.event)

    def set_up_tables(self) -> None:
        """Change the tables of the event in hand."""
        from gatewayapp.gui.start.setting_up.checks import VENUE

        self.set_up_this()
        if self.set_up is not None:
            self.set_up.go_to(VENUE)

    def mend(self, kind: str) -> None:
        """Show what of a kind needs a person, to be mended there."""
        from gatewayapp.gui.start.mending.view import MendingView

        self.leave()
        self.mending = MendingView(self.desk, kind, self)
        self.mending.left.connect(self.leave)
        self._stack.addWidget(scrolled(self.mending, self))
        self._stack.setCurrentIndex(1)
        self.focus_first()

    def leave(self) -> None:
        """Go back to the overview."""
        if self.set_up is None and self.mending is None:
            return
        area = self._stack.widget(1)
        self._stack.removeWidget(area)
        area.hide()
        area.deleteLater()
        self.set_up = self.mending = None
        self.overview.show_standing()
        self.focus_first()

    def choose_file(self) -> None:
        """Ask for a database and open it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a database"), str(user_data()), self.tr("Gateway databases (*.gateway)")
        )
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> None:
        """Open a database."""
        self.desk.open(path)

    def begin_demo(self) -> None:
        """Build the demo event beside the user's own databases and open it."""
        self.overview.allow_demo(False)
        job = self.desk.crew.start(lambda progress: build_demo(user_data() / "demo", progress))
        job.done.connect(self._open_demo)
        job.failed.connect(self.desk.failed.emit)
        job.ended.connect(lambda: self.overview.allow_demo(True))
        self.desk.working.emit(job)

    def _open_demo(self, result: Any) -> None:
        self.desk.open(Path(result.database))

    def _show_set_up(self, event: Event) -> None:
        from gatewayapp.gui.start.setting_up.saving import Saving
        from gatewayapp.gui.start.setting_up.set_up import EventSetUp

        if self.set_up is not None:
            self.focus_first()
            return
        self.leave()
        events = self.desk.survey.standing.events if self.desk.database else ()
        others = [other.name for other in events if other.id != event.id]
        self.set_up = set_up = EventSetUp(event, others, self)
        self._saving = saving = Saving(self.desk, set_up, self._take_saved, set_up.tell_fault)
        set_up.made.connect(saving.save)
        set_up.left.connect(self.leave)
        self._stack.addWidget(set_up)
        self._stack.setCurrentIndex(1)
        set_up.step(0).focus_first()
        if event.id:
            self._ask_what_is_known(event.id)

    def _arrive(self) -> None:
        self.leave()
        self._arriving = True

    def _follow_survey(self) -> None:
        self.overview.show_standing()
        if self.isVisible():
            self.overview.look(anew=self._people_changed)
            self._people_changed = False
            self._go_to_first_task()

    def _go_to_first_task(self) -> None:
        """Put the keyboard on what to do next once it is known, unless it went elsewhere meanwhile."""
        keyboard = QApplication.focusWidget()
        if self._arriving and (keyboard is None or self.isAncestorOf(keyboard)):
            self.focus_first()
        self._arriving = False

    def _ask_what_is_known(self, event_id: int) -> None:
        from gatewayapp.services.venue_need import venue_need

        def take(need: Any) -> None:
            if self.set_up is not None:
                self.set_up.offer(need.meetings, need.owners)

        self.desk.ask(lambda database: venue_need(database, event_id), take)

    def _take_saved(self, event: Event) -> None:
        self._outcome = self._saving.outcome if self._saving else ""
        self.leave()
        self.desk.survey.renew()
        if self.desk.event is None or self.desk.event.name != event.name:
            self.desk.choose_event(event.name)

    def _follow(self) -> None:
        """Renew the set-up of the event in hand; leave that of another."""
        if self.set_up is not None and not self.set_up.is_new:
            now = self.desk.event
            if now is not None and now.id == self.set_up.event_now.id:
                self.set_up.renew(now)
            else:
                self.leave()
