"""An event is set up, or changed, in four steps beside a live picture of its days."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.domain.events import Event, without_kept
from gatewayapp.domain.faults import Fault
from gatewayapp.gui.fault_strip import FaultStrip
from gatewayapp.gui.labels import Card, Label, Line
from gatewayapp.gui.reading_order import step_in_order
from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.start.setting_up.checks import BASICS, FieldFault, faults_in
from gatewayapp.gui.start.setting_up.days import NOON
from gatewayapp.gui.start.setting_up.form import settle
from gatewayapp.gui.start.setting_up.picture_card import PictureCard
from gatewayapp.gui.start.setting_up.step import SetUpStep
from gatewayapp.gui.start.setting_up.step_stack import KINDS, StepStack
from gatewayapp.gui.start.setting_up.summaries import Summaries
from gatewayapp.gui.start.step_button import Step, StepButton, StepState
from gatewayapp.gui.tables.view import ENTER
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look

PICTURE_WIDTH, NARROW = 400, 960


class EventSetUp(QWidget):
    """The steps, the picture and the buttons. ``made`` carries the Event, ``left`` ends without one.

    ``others`` are the names of the other events; ``known`` an event that is changed has its id.
    """

    made = Signal(object)
    left = Signal()

    def __init__(self, event: Event, others: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.event_now = self._as_it_was = without_kept(event)
        self._others, self._meetings = others, 0
        self._tried: set[int] = set()
        self._summaries = Summaries(self)
        self._stack = StepStack(self.event_now, self)
        self.tabs = [StepButton(number, self) for number in range(1, len(KINDS) + 1)]
        self.picture = PictureCard(self)
        self.fault = FaultStrip(self)
        self._lay_out()
        for place, tab in enumerate(self.tabs):
            tab.setCheckable(True)
            tab.clicked.connect(lambda _=False, place=place: self.go_to(place))
        self._stack.edited.connect(self.take)
        self._stack.expected_changed.connect(self.expect)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            self._shortcut(keys, lambda by=by: self.go_by(by))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._shortcut(keys, self.finish)
        self.take(self.event_now)
        self.go_to(BASICS)

    @property
    def is_new(self) -> bool:
        """Whether the event is not stored yet."""
        return not self._as_it_was.id

    @property
    def place(self) -> int:
        """Which step is shown, from 0."""
        return self._stack.currentIndex()

    def step(self, place: int) -> SetUpStep:
        """Give a step."""
        return self._stack.at(place)

    def take(self, event: Event) -> None:
        """Show another state of the event in all steps and in the picture."""
        self.event_now = event
        self.fault.hide()
        self._stack.show_event(event)
        self.picture.show_event(event, self._meetings)
        self._show_faults()

    def renew(self, event: Event) -> None:
        """Take over what was changed elsewhere, unless something was typed here."""
        if self.event_now == self._as_it_was:
            self._as_it_was = without_kept(event)
            self.take(self._as_it_was)

    def expect(self, meetings: int) -> None:
        """Count on so many meetings."""
        self._meetings = meetings
        self.picture.show_event(self.event_now, meetings)

    def offer(self, meetings: int, owners: Sequence[tuple[int, str]]) -> None:
        """Take over what the database knows: meetings wished so far, and who may own a booth."""
        self._stack.offer(meetings, tuple(owners))
        if meetings:
            self.expect(meetings)

    def go_to(self, place: int) -> None:
        """Show a step and put the keyboard into it."""
        self._stack.show_step(place)
        for at, tab in enumerate(self.tabs):
            tab.setChecked(at == place)
        self.back.setEnabled(place > 0)
        last = place == len(KINDS) - 1
        self.next.setVisible(not last or self.is_new)
        self.next.setText(self.tr("Make the event") if last else self.tr("Next"))
        self.save.setVisible(not last or not self.is_new)
        self._show_faults()

    def go_by(self, by: int) -> None:
        """Go to the next step or the one before."""
        if 0 <= self.place + by < len(KINDS):
            self._tried.add(self.place)
            self.go_to(self.place + by)

    def go_on(self) -> None:
        """Go to the next step if this one is sound; make the event in the last one."""
        self._tried.add(self.place)
        settle(self.focusWidget())
        self._show_faults()
        faulty = next((fault for fault in self._faults() if fault.step == self.place), None)
        if faulty is not None:
            self.step(self.place).focus_fault(faulty)
        elif self.place == len(KINDS) - 1:
            self.finish()
        else:
            self.go_to(self.place + 1)

    def finish(self) -> None:
        """Hand the event on, or go to the first fault."""
        self._tried |= set(range(len(KINDS)))
        settle(self.focusWidget())
        faults = self._faults()
        if faults:
            self.go_to(faults[0].step)
            self.step(self.place).focus_fault(faults[0])
        else:
            self.made.emit(self.event_finished())

    def event_finished(self) -> Event:
        """Give the event with names trimmed, and usual ones where none was typed."""
        event = self.event_now
        sessions = tuple(replace(it, name=it.name.strip() or self._usual(it)) for it in event.sessions)
        zones = tuple(replace(zone, name=zone.name.strip()) for zone in event.zones)
        return replace(
            event, name=event.name.strip(), place=event.place.strip(), sessions=sessions, zones=zones
        )

    def tell_fault(self, fault: Fault) -> None:
        """Say what the service found wrong; what was typed stays."""
        self.fault.tell(fault, "set-up")

    def leave(self) -> None:
        """Go without the event; asks first if something was typed."""
        if self.event_now == self._as_it_was:
            self.left.emit()
            return
        asking = QMessageBox(self)
        asking.setText(self.tr("Leave the set-up? What you typed in it is not kept."))
        go = asking.addButton(self.tr("Leave"), QMessageBox.ButtonRole.DestructiveRole)
        stay = asking.addButton(self.tr("Go on setting up"), QMessageBox.ButtonRole.RejectRole)
        asking.setEscapeButton(stay)
        asking.setDefaultButton(stay)
        go.clicked.connect(self.left)
        asking.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter in a field, leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in ENTER and not isinstance(self.focusWidget(), QAbstractButton):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead through the steps, the step in hand and the buttons in the order of reading."""
        return step_in_order(self, forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture below the steps where there is no room beside them; the buttons stay."""
        super().resizeEvent(event)
        directions, narrow = QBoxLayout.Direction, self.width() < px(NARROW)
        self._across.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        side, end = px(16 if narrow else 32), px(16 if narrow else 24)
        self._inside.setContentsMargins(side, end, side, end)
        self._stack.set_open(narrow)
        (self.layout() if narrow else self._card.column).addWidget(self._foot)
        self.picture.setMinimumWidth(0 if narrow else px(PICTURE_WIDTH))
        self.picture.setMaximumWidth(self.maximumWidth() if narrow else px(PICTURE_WIDTH))

    def _faults(self) -> tuple[FieldFault, ...]:
        typed = (fault for _place, step in self._stack.made() for fault in step.unfit())
        found = (*faults_in(self.event_now, self._others), *typed)
        return tuple(sorted(found, key=lambda fault: fault.step))

    def _show_faults(self) -> None:
        """Say faults at once, but of what nobody has typed yet only after the step was left."""
        shown = [it for it in self._faults() if it.step in self._tried or not it.only_missing]
        for place, step in self._stack.made():
            step.tell([fault for fault in shown if fault.step == place])
        for place, tab in enumerate(self.tabs):
            state = self._state(place, [fault for fault in shown if fault.step == place])
            tab.show_step(Step(self._title(place), self._summaries.of(place, self.event_now), state))

    def _state(self, place: int, faults: Sequence[FieldFault]) -> StepState:
        if faults:
            return StepState.FAULTY
        if place == self.place:
            return StepState.IN_HAND
        return StepState.DONE if place in self._tried or not self.is_new else StepState.LATER

    def _title(self, place: int) -> str:
        titles = (self.tr("Name and days"), self.tr("Sessions"), self.tr("Tables"), self.tr("Rules"))
        return titles[place]

    def _usual(self, session) -> str:  # noqa: ANN001 - a Session
        return self.tr("Morning") if session.start.hour < NOON else self.tr("Afternoon")

    def _shortcut(self, keys: str, call) -> None:  # noqa: ANN001 - any call
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)

    def _lay_out(self) -> None:
        self._card = card = Card(self)
        tabs = card.add_row()
        tabs.setContentsMargins(px(8), 0, px(8), 0)
        tabs.setSpacing(px(4))
        for tab in self.tabs:
            tabs.addWidget(tab, 1)
        card.add_row().addWidget(self._stack)
        card.column.itemAt(card.column.count() - 1).widget().layout().setContentsMargins(0, 0, 0, 0)
        self._foot, foot = _foot(self)
        for part in self._buttons():
            foot.addWidget(part) if part is not None else foot.addStretch(1)
        scrolls = QWidget(self)
        self._inside = QVBoxLayout(scrolls)
        self._inside.setSpacing(px(12))
        self._inside.addWidget(Label(self._heading(), Text.TITLE, parent=self))
        self._inside.addWidget(self.fault)
        self._across = QHBoxLayout()
        self._across.setSpacing(px(24))
        self._across.addWidget(card, 1)
        self._across.addWidget(self.picture)
        self._inside.addLayout(self._across, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(scrolls, self), 1)

    def _heading(self) -> str:
        if self.is_new:
            return self.tr("New event")
        return self.tr("Set up {event}").format(event=self._as_it_was.name)

    def _buttons(self) -> list[QPushButton | None]:
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.back = QPushButton(self.tr("Back"), self)
        self.next = QPushButton("", self)
        words = self.tr("Make the event") if self.is_new else self.tr("Save the changes")
        self.save = QPushButton(words, self)
        self.save.setToolTip(self.tr("At once, with what stands in the other steps (Ctrl+Enter)"))
        set_look(self.cancel, QUIET)
        set_look(self.next if self.is_new else self.save, PRIMARY)
        for button, call in (
            (self.cancel, self.leave),
            (self.back, lambda: self.go_by(-1)),
            (self.next, self.go_on),
            (self.save, self.finish),
        ):
            button.clicked.connect(lambda _=False, call=call: call())
        if self.is_new:
            return [self.cancel, None, self.save, self.back, self.next]
        return [self.cancel, None, self.back, self.next, self.save]


def _foot(parent: QWidget) -> tuple[QWidget, QHBoxLayout]:
    """Make the row of buttons below a line; it stands in the card or below all."""
    foot, row = QWidget(parent), QHBoxLayout()
    column = QVBoxLayout(foot)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Line(foot))
    column.addLayout(row)
    row.setContentsMargins(px(16), px(8), px(16), px(16))
    row.setSpacing(px(12))
    return foot, row
