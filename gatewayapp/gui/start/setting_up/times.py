"""The second step: sessions with their breaks, and how long meetings and changeovers last."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QTimeEdit, QVBoxLayout, QWidget

from gatewayapp.domain.closings import closings_followed
from gatewayapp.domain.events import Event, Session
from gatewayapp.gui.labels import Label
from gatewayapp.gui.start.setting_up.checks import SESSION
from gatewayapp.gui.start.setting_up.days import (
    NOON,
    with_break,
    with_next_session,
    with_session,
    without_session,
)
from gatewayapp.gui.start.setting_up.form import FaultLine, Restoring, across, begin_in, number, put
from gatewayapp.gui.start.setting_up.rows import Rows, mark_button
from gatewayapp.gui.start.setting_up.step import SetUpStep
from gatewayapp.gui.theme.fonts import px

MOST_MINUTES = 240


class Times(SetUpStep):
    """One row for each session."""

    has_long_rows = True

    def __init__(self, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(restoring, parent)
        self.minutes = number(5, MOST_MINUTES, name=self.tr("Minutes a meeting"))
        self.gap = number(0, MOST_MINUTES, name=self.tr("Minutes between meetings"))
        line = self.form.add(
            self.tr("Meetings"),
            self.minutes,
            Label(self.tr("minutes a meeting"), role="t2"),
            self.gap,
            Label(self.tr("minutes between"), role="t2"),
        )
        self.sessions = Rows(self._new_row)
        self.add = self.sessions.offer(self.tr("Add a session"), self._add, self)
        self.form.add_layout(self.tr("Sessions"), self.sessions.layout)
        self.column.addStretch(1)
        self.minutes.valueChanged.connect(lambda value: self._edit(slot_minutes=value))
        self.gap.valueChanged.connect(lambda value: self._edit(gap_minutes=value))
        restoring.watch(self.minutes, self.gap, line=line)

    def fill(self, event: Event) -> None:
        """Put the event into the fields."""
        put(self.minutes, event.slot_minutes)
        put(self.gap, event.gap_minutes)
        rows = self.sessions.fit(len(event.sessions))
        for row, session in zip(rows, event.sessions, strict=True):
            row.show_session(session, only=len(rows) == 1)

    def fault_lines(self) -> dict[tuple[str, int], FaultLine]:
        """Give the lines for faults by row."""
        return {(SESSION, place): row.fault for place, row in enumerate(self.sessions.there)}

    def focus_first(self) -> None:
        """Begin at the length of a meeting."""
        begin_in(self.minutes)

    def _new_row(self, place: int) -> "SessionRow":
        row = SessionRow(self.restoring, self)
        row.changed.connect(lambda session: self._take(with_session, place, session))
        row.removed.connect(lambda: self._take(without_session, place))
        row.divided.connect(lambda: self._take(with_break, place))
        return row

    def _take(self, change, *values) -> None:  # noqa: ANN001, ANN002 - the functions of days.py
        if self.event_shown is not None:
            after = change(self.event_shown, *values)
            self.edited.emit(closings_followed(self.event_shown, after))

    def _add(self) -> None:
        self._take(with_next_session, self.tr("Morning"), self.tr("Afternoon"))
        begin_in(self.sessions.there[-1].name)

    def _edit(self, **values: int) -> None:
        if self.event_shown is not None:
            self.edited.emit(replace(self.event_shown, **values))


class SessionRow(QWidget):
    """One session: its day, from when to when, its name; a break in it, or without it."""

    changed = Signal(object)
    removed = Signal()
    divided = Signal()

    def __init__(self, restoring: Restoring, parent: QWidget) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self.day = QDateEdit(self)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(self.tr("Day of the session"))
        self.start, self.end = QTimeEdit(self), QTimeEdit(self)
        for field, name in ((self.start, self.tr("Starts")), (self.end, self.tr("Ends"))):
            field.setDisplayFormat("HH:mm")
            field.setAccessibleName(name)
            field.setFixedWidth(px(76))
        self.day.setFixedWidth(px(116))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the session"))
        self.divide = mark_button("coffee", self.tr("Put a break into this session"), self)
        self.remove = mark_button("x", self.tr("Leave this session out"), self)
        self.fault = FaultLine(self, self.start, self.end)
        self._lay_out()
        for field in (self.day, self.start, self.end):
            field.setKeyboardTracking(False)
        for signal in (
            self.day.dateChanged,
            self.start.timeChanged,
            self.end.timeChanged,
            self.name.textChanged,
        ):
            signal.connect(self._tell)
        self.divide.clicked.connect(self.divided)
        self.remove.clicked.connect(self.removed)
        restoring.watch(self.day, self.start, self.end, self.name, line=self.fault)

    def show_session(self, session: Session, *, only: bool) -> None:
        """Show a session; the only one cannot be left out."""
        self._session = session
        put(self.day, session.date)
        put(self.start, session.start)
        put(self.end, session.end)
        put(self.name, session.name)
        self.name.setPlaceholderText(self._usual_name())
        self.remove.setEnabled(not only)

    def _usual_name(self) -> str:
        return self.tr("Morning") if self.start.time().hour() < NOON else self.tr("Afternoon")

    def _tell(self) -> None:
        if self._session is not None:
            start, end = self.start.time().toPython(), self.end.time().toPython()
            name, day = self.name.text(), self.day.date().toPython()
            self.changed.emit(replace(self._session, name=name, date=day, start=start, end=end))

    def _lay_out(self) -> None:
        dash = Label("–", role="t2", parent=self)
        row: QHBoxLayout = across(
            self.day, self.start, dash, self.end, self.name, self.divide, self.remove
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self.fault)
