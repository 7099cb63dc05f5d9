"""The bar of the Plan page: whose rows, which session, the filter, Publish and Plan now."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from gatewayapp.gui.page import Page
from gatewayapp.gui.plan.board_model import day_name
from gatewayapp.gui.plan.choice import Choice
from gatewayapp.gui.plan.emptiness import Lack
from gatewayapp.gui.plan.picture import Picture
from gatewayapp.gui.plan.rows import Side
from gatewayapp.gui.plan.running import PlanningRun
from gatewayapp.gui.plan.session_names import session_names
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.icons import icon

FILTER_WIDTH, LEAST_FILTER, SMALL_FILTER, GAPS = 168, 96, 84, 112
SMALL_PAGE = 600
ICON_WIDTH = 36
NO_LIMIT = 16_777_215  # what Qt takes for no greatest width
FOLDS = 5


class PlanBar(QObject):
    """Lays its controls into a page's bar; ``changed`` when other rows, slots or letters are wanted."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._count = 1
        self.sides = Choice(self.tr("Rows of the board"), page)
        self.sessions = Choice(self.tr("Session"), page)
        self.filter = page.add_filter(self.tr("Filter"))
        self.filter.setMinimumWidth(px(LEAST_FILTER))
        self.filter.setMaximumWidth(px(FILTER_WIDTH))
        for widget in (self.sides, self.sessions, self.filter):
            page.add_left(widget)
        self.sides.chosen.connect(lambda _position: self.changed.emit())
        self.sessions.chosen.connect(lambda _position: self.changed.emit())
        self.filter.textChanged.connect(lambda _text: self.changed.emit())
        self._lay_actions(page)

    def _lay_actions(self, page: Page) -> None:
        self.compare = QAction(icon("arrow-right-left"), self.tr("Compare"), page)
        self.compare.setToolTip(
            self.tr("Whose day differs from an edition or an earlier plan; go back to one")
        )
        self.compare.setCheckable(True)
        self.only = QAction(
            icon("list-filter"), self.tr("Show one person, table or interpreter only"), page
        )
        self.publish = QAction(icon("badge-check"), self.tr("Publish…"), page)
        self.plan = QAction(icon("play", "on_accf"), self.tr("Plan now"), page)
        self.plan.setShortcut(QKeySequence(Qt.Key.Key_F5))
        self.plan.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        page.addAction(self.plan)
        self._compare_button = page.add_quiet(self.compare, edged=True)
        self._publish_button = page.add_quiet(self.publish, edged=True)
        self._plan_button = page.set_primary(self.plan)

    def side(self, picture: Picture) -> Side:
        """Give the side that is chosen."""
        return list(picture.sheets)[max(self.sides.current, 0)]

    @property
    def session(self) -> int | None:
        """The position in time of the session that is chosen, None for all."""
        chosen = max(self.sessions.current, 0)
        return chosen if chosen < self._count else None

    def go_to_session(self, session: int) -> None:
        """Choose a session, unless all are in sight."""
        if self.session is not None:
            self.sessions.choose(session)

    def begin_anew(self) -> None:
        """Choose the first side and the first session."""
        self.sides.choose(0)
        self.sessions.choose(0)

    def offer(self, picture: Picture) -> None:
        """Offer the sides and sessions of an event."""
        words = {
            Side.HOSTS: (self.tr("Hosts"), "users"),
            Side.VISITORS: (self.tr("Visitors"), "user"),
            Side.TABLES: (self.tr("Tables"), "table-2"),
            Side.INTERPRETERS: (self.tr("Interpreters"), "languages"),
        }
        if Side.HOSTS not in picture.sheets:
            words[Side.VISITORS] = (self.tr("Participants"), "users")
        offered = [words[side] for side in picture.sheets]
        self.sides.offer([word for word, _ in offered], [sign for _, sign in offered])
        names = session_names(picture.event, day_name)
        self._count = len(names)
        self.sessions.offer([*names, *([self.tr("All")] if len(names) > 1 else [])])

    def show_state(self, lack: Lack | None, run: PlanningRun) -> None:
        """Show what can be done now."""
        comparing = self.compare.isChecked()
        for widget in (self.sides, self.sessions):
            widget.setVisible(lack is None and not comparing)
        self.filter.setVisible(lack is None)
        self.compare.setVisible(lack is None)
        self.publish.setVisible(lack is None)
        self.publish.setEnabled(not run.under_way)
        self.show_plan(lack, run)
        self.fit()

    def show_plan(self, lack: Lack | None, run: PlanningRun) -> None:
        """Say on the button what it does now."""
        words, sign, tip = self.tr("Plan now"), "play", self.tr("Find a time and a table for every wish")
        if run.under_way:
            met, sign = run.met, "square"
            words = self.tr("Stop, keep {count:,}").format(count=met) if met else self.tr("Stop")
            tip = self.tr("Stop planning and keep the best plan so far")
        self.plan.setEnabled(lack in {None, Lack.PLAN})
        self._plan_button.setHidden(lack is not None)
        if words != self.plan.text():
            self.plan.setText(words)
            self.plan.setIcon(icon(sign, "on_accf"))
            self.plan.setToolTip(tip)
            self.fit()

    def fit(self) -> None:
        """Fold what does not fit: first the signs of the sides go, then lists come, then words go."""
        for folded in range(FOLDS + 1):
            self._fold(*(step < folded for step in range(FOLDS)))
            if self._width() <= self._page.width():
                return

    def _fold(self, plain: bool, sessions: bool, icons: bool, buttons: bool, sides: bool) -> None:
        self.sides.segments.show_parts(words=not icons, icons=icons or not plain)
        self.sessions.set_compact(sessions)
        self.sides.set_compact(sides)
        small = self._page.width() < px(SMALL_PAGE)
        self.filter.setMinimumWidth(px(SMALL_FILTER if small else LEAST_FILTER))
        for button in (self._compare_button, self._publish_button):
            button.setText("" if buttons else button.action.text())
            button.setMaximumWidth(px(ICON_WIDTH) if buttons else NO_LIMIT)
            button.setMinimumWidth(px(ICON_WIDTH) if buttons else 0)

    def _width(self) -> int:
        buttons = (self._compare_button, self._publish_button, self._plan_button)
        shown = [button for button in buttons if not button.isHidden()]
        parts = sum(
            min(part.sizeHint().width(), part.maximumWidth()) for part in (self._page.heading, *shown)
        )
        choices = self.sides.full_width() + self.sessions.full_width()
        return parts + choices + px(LEAST_FILTER + GAPS)
