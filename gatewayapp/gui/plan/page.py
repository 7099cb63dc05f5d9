"""The Plan page: Plan now, the board, the score, and why a wish has no meeting."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.plan.bar import PlanBar
from gatewayapp.gui.plan.comparing import Comparing
from gatewayapp.gui.plan.emptiness import Lack, lack_of
from gatewayapp.gui.plan.empty import EmptyPlan
from gatewayapp.gui.plan.handwork import Handwork
from gatewayapp.gui.plan.helping import Helping
from gatewayapp.gui.plan.notice import Notice
from gatewayapp.gui.plan.picture import Judgement, Picture
from gatewayapp.gui.plan.publishing import Publishing
from gatewayapp.gui.plan.reading import Reading
from gatewayapp.gui.plan.running import PlanningRun
from gatewayapp.gui.plan.spotlight import Spotlight
from gatewayapp.gui.plan.starting import Starting
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.services.changes import Change

MEETING = "meeting "


class PlanPage(Page):
    """Reads the event in a worker, shows it, and hands every change to a service."""

    key = "plan"
    icon_name = "calendar-range"
    starts_folded = True
    folds_buttons = False  # its bar has more to fold than buttons

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.judgement: Judgement | None = None
        self._shown: Picture | None = None
        self._errand = ""
        self.reading = Reading(desk, self)
        self.run = PlanningRun(desk, self)
        self.plan_bar = PlanBar(self)
        self.plan_action, self.publish_action = self.plan_bar.plan, self.plan_bar.publish
        self._lay_body()
        self._connect_bar()
        self._connect_board()
        self._show_state()

    @property
    def picture(self) -> Picture | None:
        """The event with its plan as it was read last."""
        return self.reading.picture

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Plan")

    def help_text(self) -> str:
        """Give help with the page."""
        return self.tr(
            "Plan now (F5) finds a time and a table for the wishes. Drag a meeting, or press M and "
            "the arrow keys, to move it: each cell says whether it fits; with Shift it changes places"
            " with what is in its way. P pins a meeting: the planner leaves it where it is. W says "
            "why a wish of this row has no meeting. O shows one person, table or interpreter only. "
            "Ctrl and +, - or 0 zoom."
        )

    def actions_offered(self) -> list[QAction]:
        """Give what the palette offers: the buttons, and what has a key only."""
        shown = self.stack.currentWidget() is self.planned and self.picture is not None
        return [*super().actions_offered(), *([self.plan_bar.only] if shown else [])]

    def _lay_body(self) -> None:
        self.notice = Notice(self)
        self.handwork = Handwork(self.desk, self.reading, self.run, self.notice)
        self.planned, self.deeds = self.handwork.planned, self.handwork.deeds
        self.empty = EmptyPlan(self._lead_to, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.planned)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.stack, 1)
        self.publishing = Publishing(self.desk, self.notice)
        self.starting = Starting(self.run, self.notice)
        self.helping = Helping(self.desk, self.planned.panel.unmet)
        self.comparing = Comparing(self.desk, self.stack)

    def _connect_bar(self) -> None:
        self.plan_action.triggered.connect(self.plan_or_stop)
        self.publish_action.triggered.connect(self.publish)
        self.plan_bar.compare.toggled.connect(self._compare)
        self.plan_bar.changed.connect(self._show_content)
        self.plan_bar.filter.left.connect(self.focus_first)
        self.notice.put_away.connect(self.focus_first)
        self.deeds.refused.connect(self._refuse)
        self.run.began.connect(self._begin_run)
        self.run.grew.connect(self._show_growth)
        self.run.ended.connect(self._show_state)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Period), self, self.planned.fold_panel)
        QShortcut(QKeySequence(Qt.Key.Key_F8), self, partial(self._step_problem, 1))
        QShortcut(QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_F8), self, partial(self._step_problem, -1))

    def _connect_board(self) -> None:
        board = self.planned.board
        self.reading.came.connect(self._take_picture)
        self.reading.judged.connect(self._take_judgement)
        self.starting.proven.connect(self.reading.take_proof)
        board.spotlight_wanted.connect(self._spotlight)
        self.plan_bar.only.triggered.connect(board.menus.choose_spotlight)
        self.handwork.swap_offer.agreed.connect(self.focus_first)
        board.carrying.session_wanted.connect(self._go_to_session)
        self.planned.panel.meeting_wanted.connect(self.go_to_meeting)
        self.helping.wanted.connect(self.deeds.help)
        self.comparing.left.connect(lambda: self.plan_bar.compare.setChecked(False))
        self.comparing.meeting_wanted.connect(self._leave_for_meeting)
        self.comparing.counted.connect(self.plan_bar.filter.set_count)
        self.comparing.refused.connect(self._refuse)

    def refresh(self, change: "Change | None") -> None:
        """Read the event again; the board stands as soon as it is read, the score when it is checked."""
        if change is not None:
            self.notice.outdate(plan_changed=any(kind == "meeting" for kind, _ in change.touched))
        self.reading.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar into its width."""
        super().resizeEvent(event)
        self.plan_bar.fit()

    def show_part(self, part: str) -> None:
        """Go to the wishes without a meeting or to a meeting (id), plan, or ask whether to publish."""
        if part in {"plan now", "publish"} or part.startswith(MEETING):
            self._errand = part
            self.refresh(None)
        elif part.startswith("unmet"):
            self.plan_bar.compare.setChecked(False)
            self.planned.panel.show()
            self.planned.panel.unmet.seek(frozenset(map(int, part.split()[1:])))

    def focus_first(self) -> None:
        """Put the keyboard on the board, or on what leads to one."""
        shown = self.stack.currentWidget()
        if self.comparing.under_way and shown is self.comparing.view:
            self.comparing.view.enter()
        else:
            goal = self.planned.board if shown is self.planned else self.empty
            goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_picture(self, other_event: bool) -> None:
        if other_event:
            self.judgement = None
            self.notice.hide()
            self.plan_bar.compare.setChecked(False)
            self.planned.show_spotlight(None)
            self.plan_bar.begin_anew()
            if not self.run.under_way:
                self.planned.strip.await_check()
        self._show_state()
        if self._do_errand("plan now") and self.plan_action.isEnabled() and not self.run.under_way:
            self.plan_or_stop()

    def _take_judgement(self, judgement: Judgement) -> None:
        if self.picture is not None:
            self.judgement = judgement
            self.helping.take(self.picture)
            self.planned.show_judgement(self.picture, self.judgement, figures=not self.run.under_way)
            if self._do_errand("publish"):
                self.publish()
            elif self._errand.startswith(MEETING):
                self.go_to_meeting(int(self._errand.removeprefix(MEETING)))
                self._errand = ""

    def _do_errand(self, part: str) -> bool:
        """Tell whether another page sent somebody here for this, once."""
        asked, self._errand = self._errand == part, "" if self._errand == part else self._errand
        return asked

    def _show_state(self) -> None:
        """Show the board or what is missing, and say on the button what it does now."""
        lack = lack_of(self.picture)
        if lack is Lack.PLAN and self.run.under_way:
            lack = None
        if lack is not None and not self.reading.under_way:
            self.empty.show_lack(lack)
        elif self.picture is not None and self.picture is not self._shown:
            self._shown = self.picture
            self.plan_bar.offer(self.picture)
            self._show_content()
        if lack is not None:
            self.plan_bar.compare.setChecked(False)
        self.stack.setCurrentWidget(self._body_for(lack))
        self.deeds.locked = self.run.under_way
        self.comparing.allow_going_back(not self.run.under_way)
        self.plan_bar.show_state(lack, self.run)

    def _body_for(self, lack: Lack | None) -> QWidget:
        if self.reading.under_way:
            return self.planned
        if lack is not None:
            return self.empty
        return self.comparing.view if self.comparing.under_way else self.planned

    def _show_content(self) -> None:
        """Show the board, or two plans side by side, through the filter."""
        if self.comparing.under_way and self.picture is not None:
            self.comparing.show_picture(self.picture)
            self.comparing.filter(self.plan_bar.filter.text())
        else:
            self._show_sheet()

    def _compare(self, wanted: bool) -> None:
        """Lay two plans side by side, or go back to the board."""
        self.comparing.under_way = wanted
        self._shown = None
        self.comparing.forget()
        self.plan_bar.filter.clear()
        self._show_state()
        self.focus_first()

    def _leave_for_meeting(self, meeting: int) -> None:
        if self.planned.session_of(meeting) is None:
            self.notice.refuse(self.tr("This meeting is not in the plan as it is now."), "warn")
        else:
            self.plan_bar.compare.setChecked(False)
            self.go_to_meeting(meeting)

    def _spotlight(self, spotlight: Spotlight | None) -> None:
        """Show one person's, table's or interpreter's meetings only, or all again."""
        self.planned.show_spotlight(spotlight)
        self._show_content()
        self.planned.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sheet(self) -> None:
        if self.picture is None or not self.picture.sheets:
            return
        bar = self.plan_bar
        side, query = bar.side(self.picture), bar.filter.text()
        bar.filter.set_count(*self.planned.show_sheet(self.picture, side, bar.session, query))

    def plan_or_stop(self) -> None:
        """Begin to plan, or stop and keep the best plan so far."""
        if self.run.under_way:
            self.run.stop()
        elif self.picture is not None:
            self.starting.begin(self.picture)

    def press_primary(self) -> None:
        """Follow Ctrl+Enter: to what the card above proposes while the keyboard is in it, or plan."""
        if self.notice.answers and self.notice.isAncestorOf(self.focusWidget()):
            self.notice.answers[0].click()
        else:
            super().press_primary()

    def publish(self) -> None:
        """Ask whether to publish the plan as the next edition."""
        if self.picture is not None and self.judgement is not None:
            self.publishing.begin(self.picture, self.judgement.problems)

    def go_to_meeting(self, meeting: int) -> None:
        """Bring a meeting (id) into sight, in whichever session it is."""
        session = self.planned.session_of(meeting)
        if session is not None:
            self.plan_bar.filter.clear()
            self.planned.show_spotlight(None)
            self._go_to_session(session)
            self.planned.board.choose(meeting)
            self.planned.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step_problem(self, step: int) -> None:
        meeting = self.planned.panel.problems.step(step)
        if meeting is not None:
            self.go_to_meeting(meeting)

    def _go_to_session(self, session: int) -> None:
        self.plan_bar.go_to_session(session)
        self._show_sheet()

    def _refuse(self, fault: Fault) -> None:
        self.notice.refuse(say(fault))

    def _begin_run(self) -> None:
        self._show_state()
        self._show_growth()

    def _show_growth(self) -> None:
        self.planned.show_growth(self.run)
        self.plan_bar.show_plan(None, self.run)

    def _lead_to(self, page: str) -> None:
        if page == self.key:
            self.plan_or_stop()
        else:
            self.desk.wanted.emit(page, "")
