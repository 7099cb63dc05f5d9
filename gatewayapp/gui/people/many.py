"""The side panel while several people are chosen: what is changed for all of them at once."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from operator import attrgetter, eq
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from gatewayapp.domain.registrations import Role, Status
from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.people.fields import Field, Words
from gatewayapp.gui.people.in_place import Fact
from gatewayapp.gui.people.link import closing_button
from gatewayapp.gui.people.meeting_counts import MeetingCounts
from gatewayapp.gui.people.rows import POSITIONS, PersonRow
from gatewayapp.gui.people.typed import count_typed
from gatewayapp.gui.people.words import heading
from gatewayapp.gui.tables.side_panel import SidePanel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import set_height
from gatewayapp.gui.wording import grouped

T = TypeVar("T")


class ManyPanel(SidePanel):
    """Role and status of several people; ``role_chosen`` and ``status_chosen`` carry rows and choice.

    ``typed`` carries rows, a Field and a text for how their organisations take part.
    """

    role_chosen = Signal(object, object)
    status_chosen = Signal(object, object)
    typed = Signal(object, object, str)
    closed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Several people"))
        self._rows: Sequence[PersonRow] = ()
        self.heading = Label("", Text.HEADING, "t1", self)
        self.names = WrappedLabel("", Text.SMALL, "t2", self)
        self.role = self._choice(heading(Field.ROLE), words.roles)
        self.status = self._choice(heading(Field.STATUS), words.statuses)
        self.role.activated.connect(
            lambda: self.role_chosen.emit(self._rows, Role(self.role.currentData()))
        )
        self.status.activated.connect(
            lambda: self.status_chosen.emit(self._rows, Status(self.status.currentData()))
        )
        self.together = self._choice(heading(Field.TOGETHER), words.together)
        self.together.activated.connect(
            lambda: self.typed.emit(self._rows, Field.TOGETHER, self.together.currentText())
        )
        self.counts = MeetingCounts(self._saver, self)
        close = closing_button(self)
        close.clicked.connect(self.closed)
        above = QHBoxLayout()
        above.addWidget(self.heading, 1)
        above.addWidget(close)
        self.column.addLayout(above)
        self.column.addWidget(self.names)
        self.column.addWidget(Fact(heading(Field.ROLE), self.role, self))
        self.column.addWidget(Fact(heading(Field.STATUS), self.status, self))
        self.column.addWidget(Label(self.tr("Their organisations"), Text.SMALL_STRONG, "t1", self))
        self.column.addWidget(self.counts)
        self.column.addWidget(Fact(heading(Field.TOGETHER), self.together, self))
        note = self.tr("A choice is stored for all of them as one step, which can be undone.")
        self.column.addWidget(WrappedLabel(note, Text.SMALL, "t3", self))
        self.column.addStretch(1)

    def show_people(self, rows: Sequence[PersonRow]) -> None:
        """Show who is chosen and what they have in common."""
        self._rows = tuple(rows)
        self.heading.setText(grouped(self.tr("%n people chosen", "", len(rows))))
        names = [row.text(Field.NAME) for row in rows[:8]]
        more = len(rows) - len(names)
        if more:
            names.append(grouped(self.tr("%n more", "", more)))
        self.names.setText(self.tr(", ").join(names))
        _show_common(self.role, map(attrgetter("line.registration.role"), rows))
        _show_common(self.status, map(attrgetter("line.registration.status"), rows))
        taking_part = [row for row in rows if row.part]
        _show_common(self.together, map(attrgetter("part.together"), taking_part))
        owner = tuple(map(attrgetter("id"), rows))
        for field, edit in self.counts.fields.items():
            at = POSITIONS[field]
            text = common(row.texts[at] for row in taking_part)
            edit.setPlaceholderText("…" if text is None else "–")
            edit.show_text(text or "", owner)

    def _saver(self, field: Field) -> Callable[[str], None]:
        def saver(text: str) -> None:
            count_typed(text.strip())
            self.typed.emit(self._rows, field, text)

        return saver

    def _choice(self, name: str, words) -> QComboBox:  # noqa: ANN001 - a mapping from enum to word
        choice = QComboBox(self)
        choice.setAccessibleName(name)
        choice.setPlaceholderText(self.tr("different"))
        for key, word in words.items():
            choice.addItem(word, key)
        set_height(choice, 28)
        choice.setMinimumWidth(px(140))
        return choice


def common(values: Iterable[T]) -> T | None:
    """Give the value that all have; None if they differ or there is none."""
    left = iter(values)
    first = next(left, None)
    return first if all(map(partial(eq, first), left)) else None


def _show_common(choice: QComboBox, values: Iterable[object]) -> None:
    shared = common(values)
    choice.setCurrentIndex(-1 if shared is None else choice.findData(shared))
