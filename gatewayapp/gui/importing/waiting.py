"""What stands in place of the rows while a file is read, or if it cannot be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Step
from gatewayapp.gui.labels import EmptyState, Label
from gatewayapp.gui.people.first_step import say_in
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, set_look
from gatewayapp.gui.wording import say
from gatewayapp.gui.work import Job

STEPS = 1000


class Waiting(QWidget):
    """A line, how far the work is, and Stop."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = Label(self.tr("Reading the file"), Text.BODY, "t2", self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(px(320), px(6))
        stop = QPushButton(self.tr("Stop"), self)
        stop.clicked.connect(self.stopped)
        column = QVBoxLayout(self)
        column.setSpacing(px(12))
        column.addStretch(2)
        for widget in (self.line, self.bar, stop):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def follow(self, job: Job) -> None:
        """Show how a job goes on."""
        self.bar.setValue(0)
        job.step.connect(self._step)

    def _step(self, step: Step) -> None:
        self.line.setText(say(step.line))
        self.bar.setRange(0, STEPS if step.fraction is not None else 0)
        self.bar.setValue(round((step.fraction or 0) * STEPS))


class Unread(QWidget):
    """Says why a file cannot be read, and offers another one."""

    another = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = EmptyState("file-spreadsheet", "", self)
        button = QPushButton(self.tr("Choose another file…"), self)
        set_look(button, PRIMARY)
        button.clicked.connect(self.another)
        self.state.buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.state)

    def tell(self, fault: Fault) -> None:
        """Say a fault."""
        say_in(self.state, say(fault))
        self.setAccessibleName(self.state.sentence.text())
