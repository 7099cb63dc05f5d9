"""The strip below: what needs attention, what is going on, that everything is saved and stays here."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from gatewayapp.domain.progress import Step
from gatewayapp.domain.standing import Standing
from gatewayapp.gui.dates import moment
from gatewayapp.gui.frame import STRIP_HEIGHT
from gatewayapp.gui.labels import ElidedLabel, Label, Plate
from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.style import QUIET, set_height, set_look
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.wording import grouped, say
from gatewayapp.gui.work import Job

PATIENCE = 300
FINE = 1000


class StatusStrip(QWidget):
    """One line at the foot of the window."""

    attention_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(STRIP_HEIGHT))
        self.attention = AttentionButton(self)
        self.attention.clicked.connect(self.attention_asked)
        self.words = ElidedLabel("", Text.SMALL, "t2", self)
        self.progress = ProgressPart(self)
        self.saved = Label("", Text.SMALL, "t2", self)
        self._disk = Plate("hard-drive", "", self, size=16, bare=True)
        self._offline = Label(self.tr("Works offline"), Text.SMALL, "t2", self)
        plane = Plate("wifi-off", "", self, size=16, bare=True)
        for widget in (plane, self._offline):
            widget.setToolTip(self.tr("Gateway uses no network. Everything stays on this computer."))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(6))
        row.addWidget(self.attention)
        row.addSpacing(px(8))
        row.addWidget(self.words, 1)
        row.addWidget(self.progress)
        row.addSpacing(px(10))
        for widget in (self._disk, self.saved):
            row.addWidget(widget)
        row.addSpacing(px(10))
        row.addWidget(plane)
        row.addWidget(self._offline)
        self.show_standing(Standing(), opened=False)

    def show_standing(self, standing: Standing, opened: bool) -> None:
        """Say how things stand."""
        self.attention.show_standing(standing)
        words = self.tr("Saved")
        if standing.backup is not None:
            backup = self.tr("backup {time}").format(time=moment(standing.backup.astimezone()))
            words = f"{words} · {backup}"
        self.saved.setText(words)
        self.saved.setVisible(opened)
        self._disk.setVisible(opened)

    def event(self, event: QEvent) -> bool:
        """Leave the room to all else where there is little."""
        done = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            words = self._offline.sizeHint().width() + self.layout().spacing()
            wanted = self.layout().sizeHint().width() + (words if self._offline.isHidden() else 0)
            self._offline.setHidden(wanted > self.width())
        return done

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), tokens_of(self.palette()).strip)


class AttentionButton(QAbstractButton):
    """Amber words that lead to what needs a person; green ones if nothing does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone = "warn"
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(font(Text.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_standing(self, standing: Standing) -> None:
        """Say how many things wait, and of what kind."""
        count, rows = standing.needs_attention, len(standing.waiting)
        unmet = standing.unmet if standing.meetings else 0
        kinds = (
            self.tr("%n wish(es) without a meeting", "", unmet) if unmet else "",
            self.tr("%n row(s) of imports", "", rows) if rows else "",
            *self._of_people(standing),
        )
        listed = self.tr(", ").join(kind for kind in kinds if kind)
        words = self.tr("%n thing(s) need attention", "", count)
        self.setText(grouped(self.tr("{words}: {listed}").format(words=words, listed=listed)))
        self.setVisible(count > 0)
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def _of_people(self, standing: Standing) -> tuple[str, ...]:
        silent, lacking = standing.speechless, standing.lacking
        return (
            self.tr("%n not confirmed", "", standing.unconfirmed) if standing.unconfirmed else "",
            self.tr("%n pair(s) without a language in common", "", silent) if silent else "",
            self.tr("%n table(s) lacking", "", lacking) if lacking else "",
        )

    def minimumSizeHint(self) -> QSize:
        """Let it shrink."""
        return QSize(px(120), px(STRIP_HEIGHT))

    def sizeHint(self) -> QSize:
        """Give the room for icon and words."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + px(24), px(STRIP_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and words."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        paint_icon(painter, QRect(0, 0, px(16), self.height()), "circle-alert", tokens.warn, px(14))
        painter.setPen(tokens.warn)
        room = self.rect().adjusted(px(21), 0, 0, 0)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if words != self.text() else "")
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if keyboard_in(self):
            painter.setPen(QPen(tokens.acc, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class ProgressPart(QWidget):
    """How far long work is, in words and as a bar, with Stop; comes after 300 ms at the earliest."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self.line = Label("", Text.SMALL, "t2", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(px(120), px(6))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"), self)
        set_look(self.stop, QUIET)
        set_height(self.stop, 22)
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for widget in (self.line, self.bar, self.stop):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._appear)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show a job until it ends."""
        self._job = job
        self.line.setText("")
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        job.step.connect(self._show_step)
        job.ended.connect(self._end)
        self._patience.start()

    def _show_step(self, step: Step) -> None:
        self.line.setText(say(step.line))
        known = step.fraction is not None
        self.bar.setRange(0, FINE if known else 0)
        if known:
            self.bar.setValue(round(step.fraction * FINE))

    def _appear(self) -> None:
        if self._job is not None and not self._job.over:
            self.show()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.stop.setEnabled(False)

    def _end(self) -> None:
        self._job = None
        self._patience.stop()
        self.hide()
