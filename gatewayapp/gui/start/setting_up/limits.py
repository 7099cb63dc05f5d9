"""The fourth step: the rules of planning."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from gatewayapp.domain.events import Event
from gatewayapp.gui.start.setting_up.form import Restoring, begin_in, number, put
from gatewayapp.gui.start.setting_up.step import SetUpStep
from gatewayapp.gui.theme.fonts import px

MOST, MOST_BONUS = 999, 500
OFF_AT_ZERO = frozenset({"max_meetings_in_a_row", "max_meetings_a_day", "max_meetings", "rest_after"})
OFF_BELOW_ZERO = "fairness"
BY_NEED = "by need"


class Limits(SetUpStep):
    """A field for each rule; the lowest number of a limit says that there is none."""

    def __init__(self, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(restoring, parent)
        self.fields: dict[str, QWidget] = {}
        for rule, words, note in self._limits():
            self._add_number(rule, words, note)
        self._add_interpreters()
        for rule, words, label in self._ticks():
            tick = QCheckBox(words, self)
            tick.setMinimumHeight(px(32))
            tick.toggled.connect(lambda on, rule=rule: self._edit(rule, on))
            self._add(rule, label, tick)
        self.column.addStretch(1)

    def fill(self, event: Event) -> None:
        """Put the rules into the fields."""
        for rule, field in self.fields.items():
            put(field, _shown(rule, getattr(event.rules, rule)))

    def focus_first(self) -> None:
        """Begin at the first rule."""
        begin_in(next(iter(self.fields.values())))

    def _limits(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "max_meetings_in_a_row",
                self.tr("At most in a row"),
                self.tr("meetings of one person without a free slot"),
            ),
            ("max_meetings_a_day", self.tr("At most a day"), self.tr("meetings of one participant")),
            ("max_meetings", self.tr("At most in all"), self.tr("meetings of one participant")),
            (
                "min_meetings",
                self.tr("At least"),
                self.tr("meetings for everybody who asked for some"),
            ),
            (
                "fairness",
                self.tr("Fair breaks"),
                self.tr("greatest difference between the breaks of two participants"),
            ),
            (
                "rest_after",
                self.tr("Interpreters rest"),
                self.tr("after so many meetings in a row, for one slot"),
            ),
            (
                "mutual_bonus",
                self.tr("Mutual wishes"),
                self.tr("percent that a wish counts more if it is answered"),
            ),
        )

    def _ticks(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("free_slot_a_day", self.tr("Everybody keeps one slot free each day"), ""),
            ("avoid_met_before", self.tr("Those who met at an earlier event do not meet again"), ""),
        )

    def _add_number(self, rule: str, words: str, note: str) -> None:
        spin: QSpinBox = number(
            -1 if rule == OFF_BELOW_ZERO else 0, MOST_BONUS if rule == "mutual_bonus" else MOST, 104
        )
        if rule in OFF_AT_ZERO or rule == OFF_BELOW_ZERO:
            spin.setSpecialValueText(self.tr("no rest") if rule == "rest_after" else self.tr("no limit"))
        spin.valueChanged.connect(lambda value: self._edit(rule, value))
        self._add(rule, words, spin, note)

    def _add_interpreters(self) -> None:
        box = QComboBox(self)
        for words, data in (
            (self.tr("needed if the event has any"), BY_NEED),
            (self.tr("always needed without a common language"), True),
            (self.tr("never needed"), False),
        ):
            box.addItem(words, data)
        box.currentIndexChanged.connect(lambda _at: self._edit("interpreters", box.currentData()))
        self._add("interpreters", self.tr("Interpreters"), box)

    def _add(self, rule: str, words: str, field: QWidget, note: str = "") -> None:
        self.fields[rule] = field
        line = self.form.add(words, field, note=note)
        self.restoring.watch(field, line=line)

    def _edit(self, rule: str, value: Any) -> None:
        if self.event_shown is not None:
            rules = replace(self.event_shown.rules, **{rule: _meant(rule, value)})
            self.edited.emit(replace(self.event_shown, rules=rules))


def _shown(rule: str, value: Any) -> Any:
    if value is None:
        return BY_NEED if rule == "interpreters" else -1 if rule == OFF_BELOW_ZERO else 0
    return value


def _meant(rule: str, value: Any) -> Any:
    off = {"interpreters": BY_NEED, OFF_BELOW_ZERO: -1}
    if rule in OFF_AT_ZERO:
        return value or None
    return None if rule in off and value == off[rule] and type(value) is type(off[rule]) else value
