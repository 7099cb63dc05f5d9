"""Who gets a paper and why: all of them or some are chosen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.plan.segments import Segments
from gatewayapp.gui.printing.candidates import Candidate, Wanted, candidates
from gatewayapp.gui.printing.people_table import PeopleTable
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.tables.filter_field import FilterField
from gatewayapp.gui.tables.folded import FoldedIndex
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database

EVERYBODY, CHANGED = 0, 1
TOP, HEIGHT, LEAST_HEIGHT = 64, 400, 96
# What stands above and below the table, with the room between.
AROUND = 196
Take = Callable[[tuple[str, ...], bool], None]


class PeopleSheet(Sheet):
    """``take`` gets the numbers that were chosen, and whether they are all whose paper changed."""

    def __init__(self, window: QWidget, desk: Desk, wanted: Wanted, take: Take) -> None:
        super().__init__(window, width=840, top=TOP)
        self._take, self._wanted = take, wanted
        self._people: tuple[Candidate, ...] = ()
        self.column.addWidget(Label(self.tr("Who gets this paper"), Text.HEADING, "t1", self.panel))
        self.filter_edit = FilterField(self.tr("Filter people"), self.panel)
        self.segments = Segments(self.tr("Which people are shown"), self.panel)
        self.table = PeopleTable(self.panel)
        self.words = WrappedLabel("", Text.SMALL, "t2", self.panel)
        self._lay_out()
        self._listen()
        event, rows = desk.event.id, self.table.rows

        def read(database: "Database") -> tuple[tuple[Candidate, ...], FoldedIndex]:
            people = candidates(database, event, wanted)
            return people, rows.index_of(people)

        desk.ask(read, self._show, self._fail)

    def begin_with(self, picked: tuple[str, ...], changed: bool) -> "PeopleSheet":
        """Tick those who were picked before, or all whose paper changed."""
        self._picked, self._begins_changed = picked, changed
        return self

    def take_focus(self) -> None:
        """Begin at the filter."""
        self.filter_edit.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is chosen with Ctrl+Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.these.isEnabled():
            self._end()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        """Let the list be as high as there is room."""
        room = self.height() - px(TOP + AROUND)
        self.table.setFixedHeight(max(px(LEAST_HEIGHT), min(px(HEIGHT), room)))
        super()._place()

    def _show(self, found: tuple[tuple[Candidate, ...], FoldedIndex]) -> None:
        if not isValid(self):
            return
        people, index = found
        self._people = people
        changed = sum(person.why is not None for person in people)
        words = [self.tr("Everybody {count}").format(count=f"{len(people):,}")]
        if self._wanted.since is not None:
            words.append(self.tr("New paper {count}").format(count=f"{changed:,}"))
        self.segments.offer(words)
        begins = CHANGED if self._begins_changed and not self._picked else EVERYBODY
        self.segments.choose(begins)
        self._filter_by(begins)
        new = [person.number for person in self._changed()] if begins == CHANGED else []
        self.table.show_people(people, index, self._picked or new)

    def _fail(self, fault: Fault) -> None:
        if isValid(self):
            self.words.setText(say(fault))

    def _choose(self, part: int) -> None:
        """Show everybody, or those whose paper changed with a tick before each."""
        self._filter_by(part)
        if part == CHANGED:
            self.table.set_ticks(person.number for person in self._changed())

    def _filter_by(self, part: int) -> None:
        test = (lambda row: row.why is not None) if part == CHANGED else None
        self.table.rows.filter_by(test)

    def _changed(self) -> list[Candidate]:
        return [person for person in self._people if person.why]

    def _count(self) -> None:
        count = len(self.table.numbers)
        self.these.setEnabled(count > 0)
        words = self.tr("Choose these {count}") if count else self.tr("Choose these")
        self.these.setText(words.format(count=f"{count:,}"))
        self.these.setAccessibleName(self.these.text())
        self._say()

    def _say(self) -> None:
        query = self.filter_edit.text()
        if query and not self.table.rows.rowCount():
            words = self.tr("Nobody matches “{text}”. Esc shows everybody.").format(text=query)
        elif self._people and self.segments.current == CHANGED and not self._changed():
            words = self.tr("Nobody needs new paper since edition {number}.")
            words = words.format(number=self._wanted.since)
        else:
            words = self.tr("Space ticks; Ctrl+Enter chooses these.")
        self.words.setText(words)

    def _end(self) -> None:
        numbers = self.table.numbers
        everybody = len(numbers) == len(self._people)
        changed = not everybody and numbers == {person.number for person in self._changed()}
        chosen = tuple(it.number for it in self._people if it.number in numbers)
        self.close_sheet()
        self._take(() if everybody or changed else chosen, changed)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.filter_edit, 1)
        top.addWidget(self.segments)
        self.column.addLayout(top)
        self.column.addWidget(self.table)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        self.all = QPushButton(self.tr("Tick all shown"), self.panel)
        self.none = QPushButton(self.tr("Take the ticks away"), self.panel)
        later = QPushButton(self.tr("Cancel"), self.panel)
        self.these = QPushButton("", self.panel)
        self.these.setEnabled(False)
        for button in (self.all, self.none, later):
            set_look(button, QUIET)
        set_look(self.these, PRIMARY)
        for button in (self.all, self.none):
            foot.addWidget(button)
        foot.addWidget(self.words, 1)
        for button in (later, self.these):
            foot.addWidget(button)
        later.clicked.connect(self.close_sheet)
        self.column.addLayout(foot)

    def _listen(self) -> None:
        self._picked: tuple[str, ...] = ()
        self._begins_changed = False
        self.filter_edit.textChanged.connect(self.table.rows.filter)
        self.filter_edit.left.connect(self.table.enter)
        self.table.rows.counted.connect(self.filter_edit.set_count)
        self.table.rows.counted.connect(self._say)
        self.table.changed.connect(self._count)
        self.table.left.connect(self.close_sheet)
        self.segments.chosen.connect(self._choose)
        self.all.clicked.connect(lambda: self.table.tick_shown(True))
        self.none.clicked.connect(lambda: self.table.tick_shown(False))
        self.these.clicked.connect(self._end)
