"""The card that says what to do next, one line and one button each."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Card, Chip, ElidedLabel, Label, Plate, WrappedLabel
from gatewayapp.gui.start.tasks import Task
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, set_height, set_look

ROW, BUTTON = 56, 132


class TaskList(Card):
    """The list; the first line's button is the page's filled one."""

    def __init__(self, go: Callable[[str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._go = go
        head = self.add_row(48)
        head.addWidget(Label(self.tr("What to do next"), Text.HEADING, parent=self))
        self._count = Chip("", parent=self)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(Label(self.tr("most urgent first"), Text.SMALL, "t2", self))
        self._rows: list[QWidget] = []
        self._tasks: list[Task] = []
        self.buttons: list[QPushButton] = []

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        """Show other lines; the same ones stay, with the keyboard where it was."""
        if list(tasks) == self._tasks:
            return
        self._tasks = list(tasks)
        for row in self._rows:
            self.column.removeWidget(row)
            row.deleteLater()
        self._rows, self.buttons = [], []
        self._count.set_state(str(len(tasks)))
        self._count.setAccessibleName(self.tr("%n thing(s) to do", "", len(tasks)))
        for task in tasks:
            before = self.column.count()
            self._add(task, filled=not self.buttons)
            added = [self.column.itemAt(place).widget() for place in range(before, self.column.count())]
            self._rows += [widget for widget in added if widget is not None]

    def _add(self, task: Task, filled: bool) -> None:
        row = self.add_row(ROW)
        row.addWidget(Plate(task.icon, task.tone, self))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, px(8), 0, px(8))
        words.addStretch(1)
        words.addWidget(ElidedLabel(task.title, Text.MEDIUM, parent=self))
        words.addWidget(WrappedLabel(task.line, Text.SMALL, "t2", self))
        words.addStretch(1)
        row.addLayout(words, 1)
        button = QPushButton(task.button, self)
        button.setMinimumWidth(px(BUTTON))
        set_height(button, 28)
        if filled:
            set_look(button, PRIMARY)
        button.setAccessibleName(f"{task.button}: {task.title}")
        button.clicked.connect(lambda: self._go(*task.leads))
        row.addWidget(button)
        self.buttons.append(button)
