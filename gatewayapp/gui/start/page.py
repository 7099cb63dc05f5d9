"""The start page: greeting, steps, what to do next; databases, events, new event, demo."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.page import Page
from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.settings import recent_databases
from gatewayapp.gui.start.backups import BackupCard
from gatewayapp.gui.start.choices import DatabasesCard, EventsCard
from gatewayapp.gui.start.greeting import Greeting
from gatewayapp.gui.start.new_event import NewEventForm
from gatewayapp.gui.start.steps import StepsCard
from gatewayapp.gui.start.task_list import TaskList
from gatewayapp.gui.start.tasks import Tasks
from gatewayapp.gui.start.welcome import Welcome
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.places import user_data

if TYPE_CHECKING:
    from gatewayapp.services.changes import Change
    from gatewayapp.storage.database import Database

RIGHT_WIDTH, NARROW = 376, 900
WELCOME_WIDTH = 742
MARGIN = 32
ENDING = ".gateway"


class StartPage(Page):
    """Where every day begins."""

    key = "start"
    icon_name = "house"
    has_bar = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.greeting = WrappedLabel("", Text.GREETING, parent=self)
        self.times = Label("", Text.BODY, "t2", self)
        self.welcome = Welcome(self.begin_demo, self.show_form, self.choose_file, self)
        self.steps = StepsCard(self)
        self.tasks = TaskList(self._go, self)
        self.form: NewEventForm | None = None
        self.databases = DatabasesCard(self.open_path, self)
        self.events = EventsCard(desk.choose_event, self)
        self.backups = BackupCard(desk, self)
        self._lay_out()
        desk.survey.changed.connect(self._show_standing)
        desk.opened.connect(self._show_standing)
        self.refresh(None)

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Start")

    def help_text(self) -> str:
        """Help for this page."""
        return self.tr(
            "Here every day begins: the list says what to do next, and each line leads there. "
            "One database is one file; it can be copied to a stick and opened elsewhere."
        )

    def refresh(self, _change: "Change | None") -> None:
        """Greet anew and show how things stand."""
        greeting = Greeting(self.desk.event, datetime.now().astimezone())
        self.greeting.setText(greeting.words())
        self.times.setText(greeting.times())
        self._show_standing()

    def show_part(self, part: str) -> None:
        """Show the form for a new event, or the list."""
        if part == "new event":
            self.show_form()
        elif part == "open":
            self.choose_file()
        elif part == "demo":
            self.begin_demo()
        elif part == "attention" and self.tasks.buttons:
            self.tasks.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        first = (
            self.tasks.buttons[0] if self.tasks.isVisible() and self.tasks.buttons else self.welcome.demo
        )
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_form(self) -> None:
        """Show the form for a new event in place of the list."""
        if self.form is None:
            self.form = NewEventForm(self)
            self.form.made.connect(self._make_event)
            self.form.left.connect(self._leave_form)
            self._left.insertWidget(2, self.form)
        self._show_standing()
        self.form.name.setFocus()

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
        self._allow_demo(False)
        job = self.desk.crew.start(lambda progress: build_demo(user_data() / "demo", progress))
        job.done.connect(self._open_demo)
        job.failed.connect(self.desk.failed.emit)
        job.ended.connect(lambda: self._allow_demo(True))
        self.desk.working.emit(job)

    def _allow_demo(self, allowed: bool) -> None:
        for button in (self.demo, self.welcome.demo):
            button.setEnabled(allowed)

    def _open_demo(self, result: Any) -> None:
        self.desk.open(Path(result.database))

    def _go(self, key: str, part: str) -> None:
        self.desk.wanted.emit(key, part)

    def _make_event(self, event: Event) -> None:
        if self.desk.database is not None:
            self._save_event(event)
            return
        path = free_path(event.name)
        job = self.desk.crew.start(lambda _progress: _created(path, event))
        job.done.connect(self._take_new)
        job.failed.connect(self._tell_form)

    def _save_event(self, event: Event) -> None:
        from gatewayapp.services.events import save_event

        self.desk.change(save_event, event, then=lambda _: self._chosen(event), failed=self._tell_form)

    def _take_new(self, database: "Database") -> None:
        self._leave_form()
        self.desk.take(database)

    def _chosen(self, event: Event) -> None:
        self._leave_form()
        self.desk.choose_event(event.name)

    def _tell_form(self, fault: Fault) -> None:
        if self.form is not None:
            self.form.tell_fault(fault)

    def _leave_form(self) -> None:
        if self.form is not None:
            self._left.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
        self._show_standing()

    def _show_standing(self) -> None:
        standing, event, database = self.desk.survey.standing, self.desk.event, self.desk.database
        path = database.path if database else None
        filling = self.form is not None
        self.welcome.setVisible(database is None and not filling)
        self._ways.setVisible(database is not None or filling)
        self.steps.setVisible(event is not None and not filling)
        self.tasks.setVisible(database is not None and not filling)
        if event is not None:
            self.steps.show_standing(standing, event)
        if database is not None:
            self.tasks.show_tasks(Tasks(standing, event).listed())
        self.databases.show_databases(recent_databases(), path)
        self.backups.show_standing()
        self.events.show_events(standing.events if database else (), event, path.name if path else "")

    def _lay_out(self) -> None:
        self._left = QVBoxLayout()
        self._left.setSpacing(px(16))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.greeting)
        words.addWidget(self.times)
        self._left.addLayout(words)
        self.welcome.setMaximumWidth(px(WELCOME_WIDTH))
        for widget in (self.welcome, self.steps, self.tasks):
            self._left.addWidget(widget)
        self._left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(px(16))
        self._ways = self._buttons()
        right.addWidget(self._ways)
        for card in (self.databases, self.events, self.backups):
            card.setFixedWidth(px(RIGHT_WIDTH))
            right.addWidget(card)
        right.addStretch(1)
        inside = QWidget(self)
        self._across = across = QHBoxLayout(inside)
        across.setContentsMargins(px(MARGIN), px(24), px(MARGIN), px(24))
        across.setSpacing(px(MARGIN))
        across.addLayout(self._left, 1)
        across.addLayout(right)
        self.body.addWidget(scrolled(inside, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right column below the left one where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW)
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _buttons(self) -> QWidget:
        holder = QWidget(self)
        holder.setFixedWidth(px(RIGHT_WIDTH))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, px(12), 0, px(8))
        row.setSpacing(px(8))
        self.new = _button("plus", self.tr("New event…"), self.show_form, self)
        self.open_file = _button("folder-open", self.tr("Open…"), self.choose_file, self)
        self.demo = _button("play", self.tr("Demo"), self.begin_demo, self)
        self.demo.setToolTip(self.tr("Build an invented event with 160 people and look around"))
        for button in (self.new, self.open_file, self.demo):
            row.addWidget(button, 1)
        return holder


def _button(icon_name: str, words: str, call: Any, parent: QWidget) -> QPushButton:
    button = QPushButton(icon(icon_name), words, parent)
    button.setIconSize(QSize(px(16), px(16)))
    button.clicked.connect(lambda _checked: call())
    return button


def free_path(name: str) -> Path:
    """Choose where a new database lies: the user's folder, named after its first event."""
    plain = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    stem = "-".join(plain.lower().split()) or "events"
    user_data().mkdir(parents=True, exist_ok=True)
    path, number = user_data() / f"{stem}{ENDING}", 2
    while path.exists():
        path, number = user_data() / f"{stem}-{number}{ENDING}", number + 1
    return path


def build_demo(folder: Path, progress: Any) -> Any:
    """Build the demo event in a folder; runs in a worker."""
    from gatewayapp.services.demo import build_demo as build

    return build(folder, progress)


def _created(path: Path, event: Event) -> "Database":
    from gatewayapp.services.databases import create_database
    from gatewayapp.services.events import save_event

    database = create_database(path)
    try:
        save_event(database, event)
    except BaseException:
        database.close()
        path.unlink(missing_ok=True)
        raise
    return database
