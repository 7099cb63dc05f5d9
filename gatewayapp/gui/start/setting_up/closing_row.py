"""A row of the third step that says which tables are closed, on which day, and when."""

from collections.abc import Mapping, Sequence
from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QTimeEdit, QVBoxLayout, QWidget

from gatewayapp.domain.closings import Closing, days_of
from gatewayapp.domain.events import Event, Session
from gatewayapp.domain.faults import Fault
from gatewayapp.gui.dates import day as day_words
from gatewayapp.gui.labels import Label
from gatewayapp.gui.start.setting_up.checks import CLOSED, CLOSED_TIMES
from gatewayapp.gui.start.setting_up.days import in_order
from gatewayapp.gui.start.setting_up.form import FaultLine, Restoring, across, put
from gatewayapp.gui.start.setting_up.rows import mark_button
from gatewayapp.gui.start.setting_up.table_numbers import numbers_in
from gatewayapp.gui.theme.fonts import px
from gatewayapp.services.event_altering import runs

Span = tuple[time | None, time | None]
EACH_DAY, ALL_DAY, OWN_TIMES = "each day", "all day", "own times"
NUMBERS_WIDTH, CHOICE_WIDTH, TIME_WIDTH = 88, 108, 76


class ClosingRow(QWidget):
    """Numbers of tables, a day where there are several, and a session, all day or times of its own."""

    changed = Signal()
    removed = Signal()

    def __init__(self, restoring: Restoring, parent: QWidget) -> None:
        super().__init__(parent)
        self.numbers = QLineEdit(self)
        self.numbers.setAccessibleName(self.tr("Tables that are closed"))
        self.numbers.setPlaceholderText("12, 14–16")
        self.numbers.setFixedWidth(px(NUMBERS_WIDTH))
        self.day, self.span = QComboBox(self), QComboBox(self)
        self.day.setAccessibleName(self.tr("Day on which they are closed"))
        self.span.setAccessibleName(self.tr("When they are closed"))
        for box in (self.day, self.span):
            box.setFixedWidth(px(CHOICE_WIDTH))
        self.start, self.end = QTimeEdit(self), QTimeEdit(self)
        self.dash = Label("–", role="t2", parent=self)
        for field, name in ((self.start, self.tr("Closed from")), (self.end, self.tr("Closed until"))):
            field.setDisplayFormat("HH:mm")
            field.setAccessibleName(name)
            field.setFixedWidth(px(TIME_WIDTH))
            field.setKeyboardTracking(False)
        self.fault = FaultLine(self, self.numbers)
        self.time_fault = FaultLine(self, self.start, self.end)
        self._days: dict[str, date] = {}
        self._spans: dict[str, tuple[str, Span]] = {}
        self._lay_out()
        self.numbers.editingFinished.connect(self.changed)
        self.day.currentIndexChanged.connect(self.changed)
        self.span.currentIndexChanged.connect(self._take_span)
        self.start.timeChanged.connect(self.changed)
        self.end.timeChanged.connect(self.changed)
        restoring.watch(self.numbers, self.day, self.span, self.start, self.end, line=self.time_fault)

    def show_closing(self, event: Event, closing: Closing) -> None:
        """Show when which tables are closed."""
        self.offer(event)
        put(self.numbers, runs(closing.tables))
        put(self.day, closing.day.isoformat() if closing.day else EACH_DAY)
        if self.span.currentData() != OWN_TIMES or self._times() != (closing.start, closing.end):
            put(self.span, self._named(closing))
        put(self.start, closing.start or time())
        put(self.end, closing.end or time(23, 59))
        self._show_times()

    def offer(self, event: Event) -> None:
        """Offer the days and the sessions that an event has now."""
        days, spans = {it.isoformat(): it for it in days_of(event)}, _spans(event.sessions)
        if days != self._days:
            self._days = days
            _fill(
                self.day, {EACH_DAY: self.tr("each day")} | {k: day_words(it) for k, it in days.items()}
            )
            self.day.setVisible(len(days) > 1)
        if spans != self._spans:
            self._spans = spans
            names = {key: name for key, (name, _span) in spans.items()}
            others = {ALL_DAY: self.tr("all day"), OWN_TIMES: self.tr("from – to")}
            _fill(self.span, {ALL_DAY: others[ALL_DAY]} | names | others)

    def closing(self, event: Event) -> Closing | dict[str, Fault]:
        """Give what was typed, or what is wrong with it by the field."""
        faults, numbers, (start, end) = {}, (), self._times()
        try:
            numbers = numbers_in(self.numbers.text(), [table.number for table in event.tables])
        except Fault as fault:
            faults[CLOSED] = fault
        if start is not None and end is not None and end <= start:
            faults[CLOSED_TIMES] = Fault("It ends before it starts. Set a later end.")
        return faults or Closing(numbers, self._days.get(self.day.currentData()), start, end)

    def _named(self, closing: Closing) -> str:
        """Give the choice that means the times of a closing."""
        if closing.is_all_day:
            return ALL_DAY
        span = (closing.start, closing.end)
        return next((key for key, (_name, its) in self._spans.items() if its == span), OWN_TIMES)

    def _times(self) -> Span:
        chosen = self.span.currentData()
        if chosen != OWN_TIMES:
            return self._spans[chosen][1] if chosen in self._spans else (None, None)
        start, end = self.start.time().toPython(), self.end.time().toPython()
        return (None if start == time() else start, None if end == time(23, 59) else end)

    def _take_span(self) -> None:
        if self.span.currentData() == OWN_TIMES and self._times() == (None, None):
            start, end = next(iter(self._spans.values()))[1]
            put(self.start, start)
            put(self.end, end)
        self._show_times()
        self.changed.emit()

    def _show_times(self) -> None:
        for widget in (self.start, self.dash, self.end):
            widget.setVisible(self.span.currentData() == OWN_TIMES)

    def _lay_out(self) -> None:
        remove = mark_button("x", self.tr("Open these tables again"), self)
        remove.clicked.connect(self.removed)
        row = across(self.numbers, self.day, self.span, self.start, self.dash, self.end)
        row.addStretch(1)
        row.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self.fault)
        column.addWidget(self.time_fault)


def _spans(sessions: Sequence[Session]) -> dict[str, tuple[str, Span]]:
    """Give the times of the sessions with their names, each once."""
    found: dict[str, tuple[str, Span]] = {}
    for it in in_order(sessions):
        times = f"{it.start:%H:%M}–{it.end:%H:%M}"
        found.setdefault(times, (it.name.strip() or times, (it.start, it.end)))
    return found


def _fill(box: QComboBox, choices: Mapping[str, str]) -> None:
    """Offer other choices, the same one chosen, without telling anybody."""
    now = box.currentData()
    box.blockSignals(True)
    box.clear()
    for key, words in choices.items():
        box.addItem(words, key)
    box.setCurrentIndex(max(box.findData(now), 0))
    box.blockSignals(False)
