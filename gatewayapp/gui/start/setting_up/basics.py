"""The first step: name, place, days and time zone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QDateEdit, QLineEdit, QWidget

from gatewayapp.domain.closings import closings_followed
from gatewayapp.domain.events import Event
from gatewayapp.gui.labels import Label
from gatewayapp.gui.start.setting_up.checks import NAME, TIMEZONE, known_timezones
from gatewayapp.gui.start.setting_up.days import first_day, last_day, lasting_until, moved_to
from gatewayapp.gui.start.setting_up.form import FaultLine, Restoring, begin_in, put
from gatewayapp.gui.start.setting_up.step import SetUpStep
from gatewayapp.gui.theme.fonts import px


class Basics(SetUpStep):
    """What the event is called, where and when it is."""

    def __init__(self, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(restoring, parent)
        self.name, self.place = QLineEdit(self), QLineEdit(self)
        self.name.setPlaceholderText(self.tr("such as Tokyo Green Mission 2026"))
        self.name.setAccessibleName(self.tr("Name of the event"))
        self.place.setPlaceholderText(self.tr("such as Big Sight, Tokyo; may stay empty"))
        self.first, self.last = _day_field(self.tr("First day")), _day_field(self.tr("Last day"))
        self.zone = _zone_field()
        self._lines = {
            (NAME, 0): self.form.add(self.tr("Name"), self.name, fill=True),
            ("place", 0): self.form.add(self.tr("Place"), self.place, fill=True),
            ("days", 0): self.form.add(self.tr("Days"), self.first, Label("–", role="t2"), self.last),
            (TIMEZONE, 0): self.form.add(
                self.tr("Time zone"), self.zone, note=self.tr("All times are local to it.")
            ),
        }
        self.column.addStretch(1)
        self.name.textChanged.connect(lambda text: self._edit(name=text))
        self.place.textChanged.connect(lambda text: self._edit(place=text))
        self.zone.editTextChanged.connect(lambda text: self._edit(timezone=text))
        self.first.dateChanged.connect(lambda day: self._edit_days(moved_to, day.toPython()))
        self.last.dateChanged.connect(lambda day: self._edit_days(lasting_until, day.toPython()))
        restoring.watch(self.name, self.place, self.zone)
        restoring.watch(self.first, self.last, line=self._lines["days", 0])

    def fill(self, event: Event) -> None:
        """Put the event into the fields."""
        put(self.name, event.name)
        put(self.place, event.place)
        put(self.zone, event.timezone)
        begin_at(self.last, first_day(event))
        put(self.first, first_day(event))
        put(self.last, last_day(event))

    def fault_lines(self) -> dict[tuple[str, int], FaultLine]:
        """Give the lines for faults."""
        return self._lines

    def focus_first(self) -> None:
        """Begin at the name."""
        begin_in(self.name)

    def _edit(self, **values: str) -> None:
        if self.event_shown is not None:
            self.edited.emit(replace(self.event_shown, **values))

    def _edit_days(self, change: Callable[[Event, date], Event], day: date) -> None:
        if self.event_shown is not None:
            before, after = self.event_shown, change(self.event_shown, day)
            by = first_day(after) - first_day(before)
            self.edited.emit(closings_followed(before, after, by))


def begin_at(field: QDateEdit, day: date) -> None:
    """Let a field take no day before this one, without telling anybody."""
    field.blockSignals(True)
    field.setMinimumDate(day)
    field.blockSignals(False)


def _day_field(name: str) -> QDateEdit:
    field = QDateEdit()
    field.setDisplayFormat("yyyy-MM-dd")
    field.setKeyboardTracking(False)
    field.setFixedWidth(px(128))
    field.setAccessibleName(name)
    return field


def _zone_field() -> QComboBox:
    zone = QComboBox()
    zone.setEditable(True)
    zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    zone.addItems(sorted(name for name in known_timezones() if "/" in name or name == "UTC"))
    zone.setFixedWidth(px(240))
    completer = zone.completer()
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return zone
