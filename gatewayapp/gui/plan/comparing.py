"""Leads from the button Compare to two plans side by side, and back to the board."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.plan.comparison import ComparisonView
from gatewayapp.gui.plan.picture import Picture
from gatewayapp.gui.plan.versions import Version, go_back_to, list_versions


class Comparing(QObject):
    """Reads plans beside the window; makes its view when it is first wanted."""

    left = Signal()
    meeting_wanted = Signal(int)
    counted = Signal(int, int)
    refused = Signal(object)

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._picture: Picture | None = None
        self._view: ComparisonView | None = None
        self._asked = 0
        self.query = ""
        self.under_way = False

    @property
    def view(self) -> ComparisonView:
        """The view, made when it is first wanted."""
        if self._view is None:
            self._view = ComparisonView(self._stack)
            self._view.chosen.connect(self._compare)
            self._view.left.connect(self.left)
            self._view.go_back.connect(self._go_back)
            self._view.meeting_wanted.connect(self.meeting_wanted)
            self._stack.addWidget(self._view)
        return self._view

    def show_picture(self, picture: Picture) -> None:
        """Compare the plans of a picture's event; a plan that changed is read anew."""
        if picture is not self._picture:
            self._picture = picture
            event = picture.event.id
            self._desk.ask(lambda db: list_versions(db, event), self._offer, self.refused.emit)

    def forget(self) -> None:
        """Read all anew when it is next wanted."""
        self._picture = None

    def _offer(self, versions: tuple[Version, ...]) -> None:
        if self.under_way and len(versions) > 1:
            self.view.offer(versions)
            self._compare()
        elif self.under_way:
            self.view.show_none()

    def _compare(self) -> None:
        picture, versions = self._picture, self.view.versions
        if picture is None:
            return
        from gatewayapp.gui.plan.compared import Comparison, compare

        self._asked += 1
        asked = self._asked

        def take(comparison: Comparison) -> None:
            if asked == self._asked:
                self.view.show_comparison(comparison)
                self.filter(self.query)

        event, facts, organisations = picture.event.id, picture.facts, picture.organisations
        self._desk.ask(lambda db: compare(db, event, versions, facts, organisations), take, self._refuse)

    def _go_back(self, version: Version) -> None:
        """Make an older plan the plan again, as one change that can be undone."""
        if self._picture is not None:
            self._desk.change(go_back_to, self._picture.event.id, version, failed=self._refuse)

    def allow_going_back(self, allowed: bool) -> None:
        """Let no plan be replaced while the planner works on it."""
        if self._view is not None:
            self._view.may_go_back = allowed
            self._view.back.setEnabled(allowed and self._view.model.rowCount() > 0)

    def _refuse(self, fault: Fault) -> None:
        self.refused.emit(fault)

    def filter(self, query: str) -> None:
        """Leave the lines that match."""
        self.query = query
        self.counted.emit(*self.view.filter(query))
