"""The answer at the desk, readable from two metres: who it is, what holds, and where to go."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.registrations import Status
from gatewayapp.domain.wording import Sentence
from gatewayapp.gui.dates import clock, day
from gatewayapp.gui.labels import Card, Chip, ElidedLabel, WrappedLabel
from gatewayapp.gui.people.words import role_words
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import PRIMARY, set_look
from gatewayapp.gui.today.answer_parts import NameLabel, Sign, TableBox
from gatewayapp.gui.today.words import (
    STATES,
    firm_of,
    is_awaited,
    name_of,
    other_name_of,
    state_words,
    until,
)
from gatewayapp.services.people import PersonLine
from gatewayapp.services.today import DayBook


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom the desk asked about: a registration, or words that nobody is called."""

    registration: int | None = None
    words: str = ""
    is_new: bool = False
    """Whether the check-in was made just now, not earlier."""
    step: Sentence | None = None
    """The step that registered a walk-in, which goes back as a whole."""


class AnswerCard(Card):
    """Green: checked in; amber or red: not expected, or nobody is called that."""

    undo_asked = Signal(object)
    confirm_asked = Signal(object)
    paper_asked = Signal(object)
    walk_in_asked = Signal()
    missing_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: PersonLine | None = None
        self.sign = Sign(self)
        self.state = ElidedLabel("", Text.HEADING, "t2", self)
        self.name = NameLabel(self)
        self.who = WrappedLabel("", Text.HEADING, "t2", self)
        self.advice = WrappedLabel("", Text.BODY, "t2", self)
        self.box = TableBox(self)
        self.when = ElidedLabel("", Text.HEADING, "t1", self)
        self.partner = ElidedLabel("", Text.TITLE, "t1", self)
        self.delegates = ElidedLabel("", Text.BODY, "t2", self)
        self.note = WrappedLabel("", Text.BODY, "t1", self)
        self.new_paper = Chip("", "warn", "calendar-days", self)
        self.badge = Chip("", "good", "printer", self)
        self.badge.hide()
        self.undo = self._button("undo-2", self.tr("Undo"), self.undo_asked)
        self.paper = self._button("printer", self.tr("Print agenda (F7)"), self.paper_asked)
        self.missing = self._button("user-x", self.tr("Not coming (F10)"), self.missing_asked)
        self.confirm = self._button("check", self.tr("Confirm and check in"), self.confirm_asked)
        self.walk_in = self._button("user-plus", self.tr("Add them as a walk-in (F9)"), None)
        self.walk_in.clicked.connect(self.walk_in_asked)
        for button, name in ((self.confirm, "check"), (self.walk_in, "user-plus")):
            button.setIcon(icon(name, "on_accf"))
            set_look(button, PRIMARY)
        self._lay()

    def set_compact(self, compact: bool) -> None:
        """Take less room where the window is low: a smaller name, sign and table."""
        for widget in (self.sign, self.name, self.box):
            widget.set_small(compact)
        around, between = (px(8), px(8)) if compact else (px(16), px(16))
        self._grid.setContentsMargins(around, around, around, around)
        self._grid.setVerticalSpacing(between)

    def tell_badge(self, words: str) -> None:
        """Say what became of the badge of the person shown, until another one is."""
        self.badge.set_state(words, "good", "printer")
        self.badge.show()

    def show_answer(self, asked: Asked | None, book: DayBook, now: datetime) -> None:
        """Answer for whom was asked; None asks for the first one."""
        line = None
        if asked is not None and asked.registration is not None:
            line = book.people.get(asked.registration)
        if _id_of(line) != _id_of(self.line):
            self.badge.hide()
        self.line = line
        meeting = book.next_of(line.registration.id, now) if line else None
        self._say_state(asked, line)
        self._say_who(asked, line)
        self._say_meeting(meeting, book, now)
        waits = line is not None and line.registration.id in book.changed
        self.new_paper.setVisible(waits)
        self.new_paper.set_state(
            self.tr("Give new paper: changed since edition {number}").format(number=book.edition),
            "warn",
            "calendar-days",
        )
        here = line is not None and line.registration.checked_in is not None
        self.undo.setVisible(here)
        self.paper.setVisible(here and meeting is not None)
        self.confirm.setVisible(line is not None and line.registration.status is not Status.CONFIRMED)
        self.missing.setVisible(is_awaited(line))
        self.walk_in.setVisible(asked is not None and line is None)
        self.update()

    def _say_state(self, asked: Asked | None, line: PersonLine | None) -> None:
        if asked is None:
            tone, words = "", self.tr("Ready")
        elif line is None:
            tone, words = "bad", self.tr("Not found")
        elif line.registration.status is not Status.CONFIRMED:
            tone, words = STATES[line.registration.status][1], state_words(line.registration.status)
            words = words[:1].upper() + words[1:]
        elif line.registration.checked_in is None:
            tone, words = "", self.tr("Not here yet")
        else:
            said = self.tr("Checked in at {time}") if asked.is_new else self.tr("Here since {time}")
            tone, words = "good", said.format(time=clock(line.registration.checked_in))
        self.tone = tone
        self.sign.set_tone(tone)
        self.state.setText(words)
        self.state.set_role(tone or "t2")

    def _say_who(self, asked: Asked | None, line: PersonLine | None) -> None:
        self.who.setVisible(line is not None)
        self.advice.setVisible(line is None)
        if line is None:
            words = asked.words if asked else self.tr("Who is here?")
            self.name.setText(words)
            nobody = self.tr("Nobody has this name or number.")
            begin = self.tr("Type three letters or a number, or scan the badge; Enter checks in.")
            self.advice.setText(nobody if asked else begin)
            return
        role = role_words()[line.registration.role]
        self.name.setText(name_of(line))
        firm = ", ".join(
            filter(None, (firm_of(line.organisation), line.organisation and line.organisation.country))
        )
        number = f"{role} {line.registration.number}"
        self.who.setText(" · ".join(filter(None, (other_name_of(line), firm, number))))

    def _say_meeting(self, meeting: Meeting | None, book: DayBook, now: datetime) -> None:
        shown = meeting is not None and self.line is not None
        for widget in (self.box, self.when, self.partner, self.delegates):
            widget.setVisible(shown)
        expected = self.line is not None and self.line.registration.checked_in is not None
        self.note.setVisible(expected and not shown)
        self.note.setText(self.tr("No meeting is planned from now on."))
        if meeting is None or self.line is None:
            return
        event = book.event
        table = next(it for it in event.tables if it.id == meeting.table)
        self.box.show_table(table.number, next(it.name for it in event.zones if it.id == table.zone))
        when = clock(meeting.start)
        if meeting.start.date() != now.date():
            when = f"{day(meeting.start.date())} {when}"
        words = self.tr("{time}, next meeting, {until}")
        self.when.setText(words.format(time=when, until=until(meeting.start, now)))
        self._say_partners(meeting, book)

    def _say_partners(self, meeting: Meeting, book: DayBook) -> None:
        assert self.line is not None
        there = [line for line in map(book.people.get, meeting.delegates) if line is not None]
        own = self.line.person.organisation
        others = [line for line in there if line.person.organisation != own]
        firms = dict.fromkeys(firm_of(line.organisation) for line in others)
        self.partner.setText(" × ".join(filter(None, firms)))
        names = [name_of(line) for line in others]
        interpreter = book.people.get(meeting.interpreter or 0)
        if interpreter is not None:
            names.append(self.tr("interpreter {name}").format(name=name_of(interpreter)))
        self.delegates.setText(self.tr(", ").join(names))

    def _button(self, name: str, words: str, asked: Signal | None) -> QPushButton:
        button = QPushButton(icon(name), words, self)
        button.setIconSize(QSize(px(16), px(16)))
        if asked is not None:
            button.clicked.connect(lambda: asked.emit(self.line))
        return button

    def _lay(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(0)
        for label in (self.state, self.name, self.who, self.advice):
            head.addWidget(label)
        meeting = QVBoxLayout()
        meeting.setSpacing(px(4))
        for label in (self.when, self.partner, self.delegates, self.note):
            meeting.addWidget(label)
        meeting.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        for widget in (self.confirm, self.walk_in, self.missing, self.paper, self.undo):
            acts.addWidget(widget)
        for chip in (self.new_paper, self.badge):
            acts.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        acts.addStretch(1)
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.addWidget(self.sign, 0, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        grid.addLayout(head, 0, 1)
        grid.addWidget(self.box, 1, 0)
        grid.addLayout(meeting, 1, 1)
        grid.addLayout(acts, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.set_compact(False)


def _id_of(line: PersonLine | None) -> int | None:
    return None if line is None else line.registration.id
