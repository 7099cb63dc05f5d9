"""The form for a new event: name, time zone, sessions, tables; the day is counted while one types."""

from datetime import date, timedelta
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QCompleter,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.domain.events import Event, Session, Table, Zone, slots_of
from gatewayapp.domain.faults import Fault
from gatewayapp.gui.labels import Card, Label, WrappedLabel
from gatewayapp.gui.settings import own_timezone
from gatewayapp.gui.tables.view import ENTER
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look
from gatewayapp.gui.wording import say

MORNING, AFTERNOON = ((9, 30), (12, 30)), ((13, 30), (17, 0))
NOON = 12
MOST_TABLES, MOST_MINUTES = 999, 240
WEEKS_AHEAD = 8


class NewEventForm(Card):
    """Four fields and a line that counts what they make; ``made`` carries the Event."""

    made = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("such as Tokyo Green Mission 2026"))
        self.zone = QComboBox(self)
        self.tables = _spin(1, MOST_TABLES, 20)
        self.minutes, self.gap = _spin(5, MOST_MINUTES, 20), _spin(0, MOST_MINUTES, 5)
        self.sessions: list[SessionRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(8))
        self.count = WrappedLabel("", Text.SMALL, "t2", self)
        self.fault = WrappedLabel("", Text.SMALL, "bad", self)
        self.fault.hide()
        self.make = QPushButton(self.tr("Make the event"), self)
        set_look(self.make, PRIMARY)
        self.make.clicked.connect(self._make)
        self._fill_zones()
        self._lay_out()
        self.add_session()
        self.add_session()
        for signal in (self.tables.valueChanged, self.minutes.valueChanged, self.gap.valueChanged):
            signal.connect(self.recount)
        self.name.textChanged.connect(self.fault.hide)
        self.recount()

    def event_typed(self) -> Event:
        """Give the event as it stands in the fields; raises ``Fault`` for what is missing."""
        if not self.name.text().strip():
            raise Fault("The event has no name yet. Type one, such as the name on the invitation.")
        if self.zone.currentText() not in available_timezones():
            raise Fault(
                "{zone} is no time zone. Choose one from the list, such as Asia/Tokyo.",
                zone=self.zone.currentText(),
            )
        sessions = tuple(row.session() for row in self.sessions)
        tables = tuple(Table(0, number, 1) for number in range(1, self.tables.value() + 1))
        zones = (Zone(1, self.tr("Hall")),)
        return Event(
            0,
            self.name.text().strip(),
            self.zone.currentText(),
            self.minutes.value(),
            self.gap.value(),
            sessions,
            zones,
            tables,
        )

    def add_session(self) -> None:
        """Add a session after the last: the afternoon of a morning, the next day after that."""
        last = self.sessions[-1].session() if self.sessions else None
        row = SessionRow(self, last)
        row.changed.connect(self.recount)
        row.removed.connect(lambda: self._remove(row))
        self.sessions.append(row)
        self._rows.addWidget(row)
        self._allow_removing()
        self.recount()

    def recount(self) -> None:
        """Say how many slots and meetings the fields make."""
        sessions = [row.session() for row in self.sessions]
        slots = slots_of(sessions, self.minutes.value(), self.gap.value())
        room = len(slots) * self.tables.value()
        words = self.tr("%n slot(s)", "", len(slots)), self.tr("room for %n meeting(s)", "", room)
        self.count.setText(self.tr(", ").join(words))

    def tell_fault(self, fault: Fault) -> None:
        """Say below the fields what is wrong; what was typed stays."""
        self.fault.setText(say(fault))
        self.fault.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc, make the event with Enter in any of its fields."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER and not isinstance(self.focusWidget(), QAbstractButton):
            self.make.click()
        else:
            super().keyPressEvent(event)

    def _make(self) -> None:
        self.fault.hide()
        try:
            event = self.event_typed()
        except Fault as fault:
            self.tell_fault(fault)
            self.name.setFocus()
            return
        self.made.emit(event)

    def _remove(self, row: "SessionRow") -> None:
        self.sessions.remove(row)
        self._rows.removeWidget(row)
        row.deleteLater()
        self._allow_removing()
        self.recount()

    def _allow_removing(self) -> None:
        for row in self.sessions:
            row.remove.setEnabled(len(self.sessions) > 1)

    def _fill_zones(self) -> None:
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.addItems(
            sorted(zone for zone in available_timezones() if "/" in zone or zone == "UTC")
        )
        self.zone.setCurrentText(own_timezone())
        completer = self.zone.completer()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(px(24), px(16), px(24), px(24))
        inside.setSpacing(px(16))
        inside.addWidget(Label(self.tr("New event"), Text.HEADING, parent=self))
        form = QGridLayout()
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(12))
        for line, (words, field) in enumerate(self._fields()):
            label = Label(words, Text.BODY, "t2", self)
            label.setFixedHeight(px(32))
            form.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            form.addLayout(field, line, 1)
        form.setColumnStretch(1, 1)
        inside.addLayout(form)
        inside.addWidget(self.count)
        inside.addWidget(self.fault)
        inside.addLayout(self._foot())
        self.column.addLayout(inside)

    def _fields(self) -> tuple[tuple[str, QHBoxLayout], ...]:
        add = QPushButton(icon("plus"), self.tr("Add a session"), self)
        add.clicked.connect(self.add_session)
        set_look(add, QUIET)
        rows = QHBoxLayout()
        column = QVBoxLayout()
        column.setSpacing(px(8))
        column.addLayout(self._rows)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addLayout(column)
        self._name_fields()
        lengths = _row(
            self.minutes,
            Label(self.tr("minutes a meeting"), role="t2", parent=self),
            self.gap,
            Label(self.tr("minutes between"), role="t2", parent=self),
        )
        return (
            (self.tr("Name"), _row(self.name, stretch=False)),
            (self.tr("Time zone"), _row(self.zone)),
            (self.tr("Sessions"), rows),
            ("", lengths),
            (self.tr("Tables"), _row(self.tables)),
        )

    def _name_fields(self) -> None:
        self.name.setAccessibleName(self.tr("Name of the event"))
        self.zone.setAccessibleName(self.tr("Time zone"))
        self.tables.setAccessibleName(self.tr("Number of tables"))
        self.minutes.setAccessibleName(self.tr("Minutes a meeting"))
        self.gap.setAccessibleName(self.tr("Minutes between meetings"))
        for field, width in ((self.zone, 240), (self.tables, 88), (self.minutes, 88), (self.gap, 88)):
            field.setFixedWidth(px(width))

    def _foot(self) -> QHBoxLayout:
        back = QPushButton(self.tr("Cancel"), self)
        set_look(back, QUIET)
        back.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.make)
        foot.addWidget(back)
        foot.addStretch(1)
        return foot


class SessionRow(QWidget):
    """One session: its day, from when to when, its name."""

    changed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget, last: Session | None) -> None:
        super().__init__(parent)
        day, (start, end) = _following(last)
        self.day = QDateEdit(QDate(day.year, day.month, day.day), self)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.start, self.end = (QTimeEdit(QTime(*clock), self) for clock in (start, end))
        for field, name in ((self.start, self.tr("Starts")), (self.end, self.tr("Ends"))):
            field.setDisplayFormat("HH:mm")
            field.setAccessibleName(name)
            field.setFixedWidth(px(88))
        self.day.setAccessibleName(self.tr("Day of the session"))
        self.day.setFixedWidth(px(128))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the session"))
        self.remove = QPushButton(icon("x"), "", self)
        self.remove.setToolTip(self.tr("Leave this session out"))
        self.remove.setAccessibleName(self.tr("Leave this session out"))
        self.remove.setFixedWidth(px(32))
        set_look(self.remove, QUIET)
        self.remove.clicked.connect(self.removed)
        dash = Label("–", role="t2", parent=self)
        row = _row(self.day, self.start, dash, self.end, self.name, self.remove, stretch=False)
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)
        self.start.timeChanged.connect(self._suggest_name)
        for signal in (self.day.dateChanged, self.start.timeChanged, self.end.timeChanged):
            signal.connect(self.changed)
        self._suggest_name()

    def session(self) -> Session:
        """Give the session as typed."""
        name = self.name.text().strip() or self.name.placeholderText()
        start, end = self.start.time().toPython(), self.end.time().toPython()
        return Session(0, name, self.day.date().toPython(), start, end)

    def _suggest_name(self) -> None:
        morning = self.start.time().hour() < NOON
        self.name.setPlaceholderText(self.tr("Morning") if morning else self.tr("Afternoon"))


def _following(last: Session | None) -> tuple[date, tuple[tuple[int, int], tuple[int, int]]]:
    if last is None:
        return date.today() + timedelta(weeks=WEEKS_AHEAD), MORNING  # noqa: DTZ011 - a day to begin with
    if last.start.hour < NOON:
        return last.date, AFTERNOON
    return last.date + timedelta(days=1), MORNING


def _spin(least: int, most: int, value: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setValue(value)
    return spin


def _row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(8))
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row
