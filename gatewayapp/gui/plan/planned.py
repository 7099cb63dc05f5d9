"""What the page shows of a plan: the score above, the board, and the panel beside it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gatewayapp.gui.plan.board_area import BoardArea
from gatewayapp.gui.plan.board_view import BoardView
from gatewayapp.gui.plan.carrying import LiftMaker
from gatewayapp.gui.plan.described import describe
from gatewayapp.gui.plan.figures import figures_of
from gatewayapp.gui.plan.picture import Judgement, Picture
from gatewayapp.gui.plan.rows import Side
from gatewayapp.gui.plan.running import PlanningRun
from gatewayapp.gui.plan.score_strip import ScoreStrip
from gatewayapp.gui.plan.sheet import Card, Sheet
from gatewayapp.gui.plan.side_panel import WIDTH, SidePanel
from gatewayapp.gui.plan.spotlight import Spotlight, spotlights_of
from gatewayapp.gui.theme.fonts import px

NARROW = 760


class PlannedPart(QWidget):
    """Shows pictures and judgements; asks nobody and changes nothing."""

    def __init__(self, lift_maker: LiftMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self.strip = ScoreStrip(self)
        self.spotlight: Spotlight | None = None
        self.area = BoardArea(lift_maker, self)
        self.area.board.menus.spotlights = self._spotlights
        self._narrow = False
        self.panel = SidePanel(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.area)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([px(1000), px(WIDTH)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.splitter, 1)
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the board the whole width where there is little; the panel can be brought back."""
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            self.panel.setVisible(not narrow)

    @property
    def board(self) -> BoardView:
        """The board."""
        return self.area.board

    def _connect(self) -> None:
        self.board.card_chosen.connect(self._show_card)
        self.board.carrying.spoke.connect(self.area.legend.say)
        self.board.activated.connect(self._open_details)
        self.area.fold.clicked.connect(self.fold_panel)
        self.panel.details.move_asked.connect(self._lift_by_keyboard)
        why = QShortcut(QKeySequence(Qt.Key.Key_W), self.board, self.why_not)
        why.setContext(Qt.ShortcutContext.WidgetShortcut)

    def show_sheet(
        self, picture: Picture, side: Side, session: int | None, query: str
    ) -> tuple[int, int]:
        """Show a session or all through a filter; give the number of rows shown, and of all."""
        self._picture = picture
        sheet = picture.sheets[side]
        if self.board.carrying.lift and sheet is not self.board.model().sheet:
            self.board.carrying.put_back()
        found = self._found(picture, sheet, session, query)
        self.area.show_sheet(sheet, session, found, query)
        if self.board.hasFocus() and not self.board.currentIndex().isValid():
            self.board.setCurrentIndex(self.board.model().index(0, 0))
        self._show_card(self.board.current_card())
        return len(sheet.rows) if found is None else len(found), len(sheet.rows)

    def _found(
        self, picture: Picture, sheet: Sheet, session: int | None, query: str
    ) -> tuple[int, ...] | None:
        """Give the rows that the filter and the spotlight leave, None for all.

        The row in which a meeting is lifted stays, into whichever session it is carried.
        """
        found = frozenset(picture.indexes[sheet.side].matches(query)) if query else None
        if self.spotlight is not None:
            lit = frozenset(self.spotlight.rows(sheet, session))
            found = lit if found is None else lit & found
        if found is None:
            return None
        lift = self.board.carrying.lift
        return tuple(sorted(found | {lift.row} if lift else found))

    def show_spotlight(self, spotlight: Spotlight | None) -> None:
        """Show one person's, table's or interpreter's meetings only from now on, or all."""
        self.spotlight = spotlight
        self.area.show_spotlight(spotlight)

    def _spotlights(self, index: QModelIndex) -> tuple[Spotlight, ...]:
        model = self.board.model()
        if self._picture is None or not index.isValid():
            return ()
        return spotlights_of(self._picture.facts, model.row_at(index.row()), model.card_at(index))

    def show_judgement(self, picture: Picture, judgement: Judgement, *, figures: bool) -> None:
        """Show what the checker says of a plan; ``figures`` False leaves the score as it is."""
        self._picture = picture
        self.panel.show_problems(judgement.problems)
        in_list = self.panel.unmet.hasFocus()
        self.panel.show_unmet(judgement.unmet, planned=picture.is_planned)
        if in_list and self.panel.unmet.isHidden():
            self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        broken = frozenset(id_ for problem in judgement.problems for id_ in problem.meetings)
        self.board.model().mark_conflicts(broken)
        if figures:
            self.strip.show_figures(figures_of(judgement.standing), judgement.standing.proofs)
        self._show_card(self.board.current_card())

    def show_growth(self, run: PlanningRun) -> None:
        """Show how a running plan grows."""
        if not run.story.steps:
            self.strip.tell(run.story, self.tr("the planner is getting ready"))
        elif run.story.is_quiet and not run.breaks.is_quiet:
            self.strip.tell(run.breaks, self.tr("breaks, by second"), self.tr("breaks: {value}"))
        elif run.story.in_percent:
            note = self.tr("of the best possible, by second")
            self.strip.tell(run.story, note, self.tr("{value} of the best possible"))
        else:
            self.strip.tell(run.story, self.tr("wishes met, by second"), self.tr("{value} wishes met"))
        if run.standing is not None:
            self.strip.show_figures(figures_of(run.standing))

    def _show_card(self, card: Card | None) -> None:
        described = describe(self._picture, card.meeting) if card and self._picture else None
        self.panel.show_meeting(described)

    def session_of(self, meeting: int) -> int | None:
        """Give the session in which a meeting (id) stands, None if it is not on the board."""
        sheet = self.board.model().sheet
        place = sheet.place_of.get(meeting) if sheet else None
        return sheet.slots[place[1]].session if sheet and place else None

    def with_card(self, action: Callable[[Card], None]) -> None:
        """Do something with the current meeting."""
        card = self.board.current_card()
        if card is not None:
            action(card)

    def why_not(self) -> None:
        """Open the first unmet wish of the row that the keyboard is in, or say that there is none."""
        model = self.board.model()
        row = model.row_at(self.board.currentIndex().row())
        if row and row.organisation and self.panel.unmet.open_about(row.organisation):
            self.panel.show()
            self.panel.unmet.setFocus(Qt.FocusReason.OtherFocusReason)
        elif row and row.organisation:
            words = self.tr("{whom}: every wish has a meeting.")
            self.board.carrying.speak(words.format(whom=model.row_name(row)))

    def _open_details(self) -> None:
        if self.board.current_card():
            self.panel.show()
            self.panel.details.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold_panel(self) -> None:
        """Fold the side panel away, or bring it back."""
        self.panel.setVisible(self.panel.isHidden())

    def _lift_by_keyboard(self) -> None:
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        self.board.carrying.lift_current()
