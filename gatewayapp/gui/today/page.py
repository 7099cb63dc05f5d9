"""The Today page: find somebody, see where they go, see whose meeting is next."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.registrations import Status
from gatewayapp.gui.acts import HALL_BOARD
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.labels import ElidedLabel, Line
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.first_step import without_event
from gatewayapp.gui.tables.folded import FoldedIndex
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.today.answer_card import AnswerCard, Asked
from gatewayapp.gui.today.arrivals import Arrivals
from gatewayapp.gui.today.board_button import BoardButton
from gatewayapp.gui.today.columns import CentreColumn, beside_each_other, left_column, nobody_yet
from gatewayapp.gui.today.finder import Finder, index_of
from gatewayapp.gui.today.missing import Missing
from gatewayapp.gui.today.next_meetings import NextMeetings
from gatewayapp.gui.today.walk_in import WalkIn
from gatewayapp.gui.today.walk_in_form import WalkInForm
from gatewayapp.gui.today.walk_in_row import WalkInRow
from gatewayapp.gui.today.words import is_awaited, moment, name_of
from gatewayapp.services.checking_in import Arrival, check_in, take_back_check_in
from gatewayapp.services.people import PersonLine
from gatewayapp.services.today import DayBook, local_now, open_day_book

if TYPE_CHECKING:
    from gatewayapp.services.changes import Change
    from gatewayapp.storage.database import Database

FINDER_WIDTH, NARROW_FINDER = 288, 216
LOW, NARROW = 480, 800
CROWDED = 1000
"""Below so many pixels of width the panel of a no-show takes the place of card and meetings."""

_NOBODY_IN_HAND = (
    "F10 says that somebody does not come: find them first, or choose one of the next meetings."
)
TICK = 15_000


class TodayPage(Page):
    """Reads the day book in a worker, and checks people in by a service."""

    key = "today"
    icon_name = "sun"
    starts_folded = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.book: DayBook | None = None
        self._asked: Asked | None = None
        self._readings = 0
        self._failed = desk.failed.emit
        self.now = ElidedLabel("", Text.BODY, "t2", self.bar)
        self.add_left(self.now)
        self.board = BoardButton(self)
        self.list_action = QAction(icon("list-checks"), self.tr("Desk list"), self)
        self.list_action.triggered.connect(lambda: self.desk.wanted.emit("print", "rosters"))
        self.add_quiet(self.list_action, edged=True)
        self._clock = QTimer(self, interval=TICK)
        self._clock.timeout.connect(self._tell)
        self._lay_body()
        self._bind()

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Today")

    def help_text(self) -> str:
        """Say how the page is used."""
        return self.tr(
            "Type three letters of a name, or a number, or scan a badge; Enter checks the person in and "
            "says where they go. F7 prints their agenda, F9 adds a walk-in. Below stands whose meeting "
            "is next, and who of them is here. F10 says that somebody does not come and proposes a "
            "repair of the plan; F10 again stores it."
        )

    def focus_first(self) -> None:
        """Let the next letters or the next badge go into the field."""
        if self.stack.currentWidget() is self.nobody:
            self.nobody.findChild(QPushButton).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.finder.begin_anew()

    def show_part(self, part: str) -> None:
        """Open or close the hall board."""
        if part == HALL_BOARD:
            self.board.toggle()

    def refresh(self, _change: "Change | None") -> None:
        """Read the day book again in a worker; only the newest answer is taken."""
        event = self.desk.event
        self._readings += 1
        reading = self._readings
        for action in (self.board.action, self.list_action):
            action.setVisible(event is not None)
        if event is None:
            self._asked, self.book = None, None
            self.missing.close()
            self.stack.setCurrentWidget(self.no_event)
            self.now.setText("")
            return

        def read(database: "Database") -> tuple[DayBook, list[PersonLine], FoldedIndex]:
            book = open_day_book(database, event.id)
            lines = sorted(book.people.values(), key=lambda line: name_of(line).casefold())
            return book, lines, index_of(lines)

        def take(answer: tuple[DayBook, list[PersonLine], FoldedIndex]) -> None:
            if reading == self._readings:
                self._take(*answer)

        self.desk.ask(read, take)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of a low window to whom is found and to the answer."""
        super().resizeEvent(event)
        low, narrow = self.height() < px(LOW), self.width() < px(NARROW)
        for widget in (self.arrivals, self.finder.hint):
            widget.setVisible(not low)
        for widget in (self.card, self.form):
            widget.set_compact(low or narrow)
        self.left.setFixedWidth(px(NARROW_FINDER if narrow else FINDER_WIDTH))
        self.centre.set_low(low=low)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the clock while the page is seen."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the clock alone while nobody looks."""
        super().hideEvent(event)
        self._clock.stop()

    def _take(self, book: DayBook, lines: list[PersonLine], index: FoldedIndex) -> None:
        if self.book is not None and self.book.event.id != book.event.id:
            self._asked = None
            self._leave_form()
        self.book = book
        self.stack.setCurrentWidget(self.work if lines or not self.form.isHidden() else self.nobody)
        self.finder.show_people(lines, index)
        self.arrivals.show_book(book)
        self._tell()

    def _tell(self) -> None:
        """Say what holds at this moment."""
        if self.book is None:
            return
        now = local_now(self.book.event)
        self.now.setText(moment(self.book.event, now))
        self.card.show_answer(self._asked, self.book, now)
        self.next.show_next(self.book, now)
        self.missing.follow(self.book, now)

    def _answer_for(self, line: PersonLine) -> None:
        """Check somebody in who is expected and not here yet; say what holds of any other."""
        registration = line.registration
        if registration.status is Status.CONFIRMED and registration.checked_in is None:
            self._check_in(line)
        else:
            self._ask_about(Asked(registration.id))
        self.finder.begin_anew()

    def _check_in(self, line: PersonLine, *, confirm: bool = False) -> None:
        event = self.desk.event
        if event is None:
            return
        call = partial(check_in, confirm=confirm)
        number = line.registration.number
        self.desk.change(call, event.id, number, then=self._arrived, failed=self._failed, quiet=True)

    def _arrived(self, arrival: Arrival) -> None:
        self._ask_about(Asked(arrival.line.registration.id, is_new=True))

    def _take_back(self, line: PersonLine) -> None:
        event, step = self.desk.event, self._asked and self._asked.step
        if step is not None and step == self.desk.undoable:
            self._asked = None
            self.desk.undo()
        elif event is not None:
            number = line.registration.number
            self.desk.change(take_back_check_in, event.id, number, failed=self._failed, quiet=True)
        self.finder.begin_anew()

    def _ask_about(self, asked: Asked) -> None:
        self._show_form(shown=False)
        self._clear_the_way()
        self._asked = asked
        self._tell()

    def _clear_the_way(self) -> None:
        """Put the panel of a no-show away where it stands in the place of the answer."""
        if self.width() < px(CROWDED):
            self.missing.close()

    def _print_agenda(self, line: PersonLine | None = None) -> None:
        line = line or self.card.line
        if line is not None:
            self.desk.wanted.emit("print", f"agendas\n{line.registration.number}")

    def _miss(self, missing: Iterable[int]) -> None:
        if self.book is not None:
            self.missing.begin(self.book, frozenset(missing), local_now(self.book.event))

    def _miss_in_hand(self) -> None:
        """Follow F10: agree to what is proposed, or say that whoever is in hand does not come."""
        if self.missing.press() or (self.next.table.hasFocus() and self.next.ask_current()):
            return
        typed = self.finder.in_hand if self.finder.field.text() else None
        line = next(filter(is_awaited, (typed, self.card.line)), None)
        if line is None:
            self._failed(Fault(_NOBODY_IN_HAND))
        else:
            self._miss([line.registration.id])

    def _make_room(self) -> None:
        """Lay the panel of a no-show at the right, or in the place of the rest where it is narrow."""
        self.missing.lay(self.centre, self.edge, crowded=self.width() < px(CROWDED))

    def _walk_in(self) -> None:
        if self.book is not None:
            self.stack.setCurrentWidget(self.work)
            self._clear_the_way()
            self._show_form(shown=True)
            self.way.begin(self.book, self.finder.missing)

    def _show_form(self, *, shown: bool) -> None:
        self.form.setVisible(shown)
        self.card.setHidden(shown)

    def _leave_form(self) -> None:
        self._show_form(shown=False)
        if self.book is not None and not self.book.people:
            self.stack.setCurrentWidget(self.nobody)
        self.focus_first()

    def _welcome(self, arrival: Arrival) -> None:
        """Answer for a walk-in at once; the day book brings them a moment later."""
        if self.book is not None:
            id_ = arrival.line.registration.id
            self.book = replace(self.book, people=self.book.people | {id_: arrival.line})
            self._ask_about(Asked(id_, is_new=True, step=arrival.change and arrival.change.name))
            self.finder.begin_anew()

    def _lay_body(self) -> None:
        self.finder = Finder(self)
        self.arrivals = Arrivals(self)
        self.card, self.form = AnswerCard(self), WalkInForm(self)
        self.form.hide()
        self.way = WalkIn(self.desk, self.form, self)
        self.next = NextMeetings(self)
        self.walk_in = WalkInRow(self)
        self.left = left_column(self.finder, self.walk_in, self.arrivals, self)
        self.missing = Missing(self.desk, self)
        self.centre = CentreColumn((self.card, self.form), self.next, self)
        self.edge = Line(self, upright=True)
        self.edge.hide()
        self.work = beside_each_other(self.left, self.centre, self.edge, self.missing.panel, self)
        self.no_event = without_event(self)
        self.nobody = nobody_yet(self, self._walk_in)
        self.stack = QStackedWidget(self)
        for widget in (self.work, self.nobody, self.no_event):
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(self.no_event)
        self.body.addWidget(self.stack, 1)

    def _bind(self) -> None:
        self.filter_edit = self.finder.field
        self.finder.taken.connect(self._answer_for)
        self.finder.missed.connect(lambda words: self._ask_about(Asked(words=words)))
        self.card.undo_asked.connect(self._take_back)
        self.card.confirm_asked.connect(partial(self._check_in, confirm=True))
        self.card.paper_asked.connect(self._print_agenda)
        self.card.walk_in_asked.connect(self._walk_in)
        self.card.missing_asked.connect(lambda line: self._miss([line.registration.id]))
        self.next.missing.connect(self._miss)
        self.missing.shown.connect(self._make_room)
        self.walk_in.clicked.connect(self._walk_in)
        self.form.known.connect(self._answer_for)
        self.form.left.connect(self._leave_form)
        self.way.welcomed.connect(self._welcome)
        self.way.printed.connect(self.card.tell_badge)
        keys_used = (("F7", self._print_agenda), ("F9", self._walk_in), ("F10", self._miss_in_hand))
        for keys, call in keys_used:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)
