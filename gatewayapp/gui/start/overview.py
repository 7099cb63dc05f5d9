"""How things stand: greeting, steps, what to do next; databases, events and backups beside them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.reading_order import step_in_order
from gatewayapp.gui.settings import recent_databases
from gatewayapp.gui.start.backups import BackupCard
from gatewayapp.gui.start.choices import DatabasesCard, EventsCard
from gatewayapp.gui.start.greeting import Greeting
from gatewayapp.gui.start.quiet_look import QuietLook, count_broken, count_doubles, count_reasons
from gatewayapp.gui.start.steps import StepsCard
from gatewayapp.gui.start.task_list import TaskList
from gatewayapp.gui.start.tasks import Found, Tasks
from gatewayapp.gui.start.welcome import Welcome
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon

RIGHT_WIDTH, NARROW = 376, 1064
WELCOME_WIDTH = 742
MARGIN = 32
MOST_REASONS = 500


@dataclass(frozen=True, slots=True)
class Ways:
    """What the overview leads to."""

    go: Callable[[str, str], None]
    demo: Callable[[], None]
    new: Callable[[], None]
    choose: Callable[[], None]
    open: Callable[[Path], None]


class Overview(QWidget):
    """The first look of every day."""

    def __init__(self, desk: Desk, ways: Ways, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._ways = desk, ways
        self.doubles = QuietLook(count_doubles, 0, desk, self)
        self.broken = QuietLook(count_broken, 0, desk, self)
        self.reasons = QuietLook(count_reasons, (), desk, self)
        for look in (self.doubles, self.broken, self.reasons):
            look.found.connect(self.show_standing)
        self.greeting = WrappedLabel("", Text.GREETING, parent=self)
        self.times = Label("", Text.BODY, "t2", self)
        self.welcome = Welcome(ways.demo, ways.new, ways.choose, self)
        self.steps = StepsCard(ways.go, self)
        self.tasks = TaskList(ways.go, self)
        self.databases = DatabasesCard(ways.open, self)
        self.events = EventsCard(desk.choose_event, self)
        self.backups = BackupCard(desk, self)
        self._lay_out()

    def greet(self) -> None:
        """Greet anew."""
        greeting = Greeting(self._desk.event, datetime.now().astimezone())
        self.greeting.setText(greeting.words())
        self.times.setText(greeting.times())

    def show_standing(self) -> None:
        """Show how things stand."""
        desk, standing = self._desk, self._desk.survey.standing
        path = desk.database.path if desk.database else None
        self.welcome.setVisible(path is None)
        self._buttons.setVisible(path is not None)
        self.steps.setVisible(desk.event is not None)
        self.tasks.setVisible(path is not None)
        if desk.event is not None:
            self.steps.show_standing(standing, desk.event)
        if path is not None:
            found = Found(self.doubles.answer, self.broken.answer, self.reasons.answer)
            self.tasks.show_tasks(Tasks(standing, desk.event, found).listed())
        self.databases.show_databases(recent_databases(), path)
        self.backups.show_standing()
        events = standing.events if path else ()
        self.events.show_events(events, desk.event, path.name if path else "")

    def look(self, *, anew: bool) -> None:
        """Count soon what takes a while; ``anew`` if people have changed."""
        standing = self._desk.survey.standing
        self.doubles.look(standing.people, standing.organisations, anew=anew)
        self.broken.look(standing.meetings, anew=True)
        unmet = standing.unmet if standing.meetings and standing.unmet <= MOST_REASONS else 0
        self.reasons.look(unmet, anew=True)

    def first_button(self) -> QAbstractButton:
        """Give the button at which work begins: what to do next, or the database opened last."""
        if not self.tasks.isHidden() and self.tasks.buttons:
            return self.tasks.buttons[0]
        return self.databases.first() or self.welcome.demo

    def allow_demo(self, allowed: bool) -> None:
        """Let nobody build the demo twice at once."""
        for button in (self.demo, self.welcome.demo):
            button.setEnabled(allowed)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead down the left column, then down the right one."""
        return step_in_order(self, forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right column below the left one, as wide, where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW)
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._across.setSpacing(px(4 if narrow else MARGIN))
        self._across.setStretch(0, int(not narrow))
        for part in self._right:
            part.setMinimumWidth(0 if narrow else px(RIGHT_WIDTH))
            part.setMaximumWidth(self.maximumWidth() if narrow else px(RIGHT_WIDTH))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(px(16))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.greeting)
        words.addWidget(self.times)
        left.addLayout(words)
        self.welcome.setMaximumWidth(px(WELCOME_WIDTH))
        for widget in (self.welcome, self.steps, self.tasks):
            left.addWidget(widget)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(px(16))
        self._buttons = self._lay_buttons()
        self._right = (self._buttons, self.databases, self.events, self.backups)
        for part in self._right:
            right.addWidget(part)
        right.addStretch(1)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(px(MARGIN), px(24), px(MARGIN), px(24))
        self._across.setSpacing(px(MARGIN))
        self._across.addLayout(left, 1)
        self._across.addLayout(right)

    def _lay_buttons(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, px(12), 0, px(8))
        row.setSpacing(px(8))
        self.new = _button("plus", self.tr("New event…"), self._ways.new, self)
        self.open_file = _button("folder-open", self.tr("Open…"), self._ways.choose, self)
        self.demo = _button("play", self.tr("Demo"), self._ways.demo, self)
        self.demo.setToolTip(self.tr("Build an invented event with 160 people and look around"))
        for button in (self.new, self.open_file, self.demo):
            row.addWidget(button, 1)
        return holder


def _button(icon_name: str, words: str, call: Any, parent: QWidget) -> QPushButton:
    button = QPushButton(icon(icon_name), words, parent)
    button.setIconSize(QSize(px(16), px(16)))
    button.clicked.connect(lambda _checked: call())
    return button
