"""The People page: everybody at the event in one table, one of them in the side panel."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.importing.way_in import WayIn
from gatewayapp.gui.people.adding import AddPanel
from gatewayapp.gui.people.badge_way import BadgeWay
from gatewayapp.gui.people.choices import DoubtsButton, RoleButton
from gatewayapp.gui.people.deeds import PeopleDeeds
from gatewayapp.gui.people.doubts import REGISTRATIONS, DoubtsPanel
from gatewayapp.gui.people.edits import PeopleEdits
from gatewayapp.gui.people.first_step import first_step, without_event
from gatewayapp.gui.people.from_sheet import fields_of
from gatewayapp.gui.people.likely_pairs import LikelyPairs
from gatewayapp.gui.people.panel_deeds import PanelDeeds
from gatewayapp.gui.people.people_table import PeopleTable
from gatewayapp.gui.people.picture_folder import PicturesIn
from gatewayapp.gui.people.roll import Roll, call_roll, first_of_roll, take_apart
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.people.side import Side
from gatewayapp.gui.people.words import people_words
from gatewayapp.gui.tables.beside import Beside
from gatewayapp.gui.tables.folded import FoldedIndex
from gatewayapp.gui.tables.table_page import TablePage
from gatewayapp.gui.tables.view_choice import Choice, Views
from gatewayapp.gui.wishes.suggesting import Suggester
from gatewayapp.importing.choices import ImportKind

if TYPE_CHECKING:
    from gatewayapp.services.changes import Change
    from gatewayapp.storage.database import Database

VIEWS_KEY = "people/views"
MANY = 2000


class PeoplePage(TablePage):
    """Reads the roll in a worker, shows it, and hands every change to a service."""

    key = "people"
    icon_name = "users"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.roll = Roll()
        self.words = people_words()
        self.deeds = PeopleDeeds(desk)
        self.edits = PeopleEdits(desk, self.deeds, self.words, self)
        self.pairs = LikelyPairs(desk, self)
        self.pictures_in = PicturesIn(desk, self)
        self._asked = 0
        self._wanted: int | None = None
        self._taking: AttentionItem | None = None
        self._sought = False
        self._shown: object = None
        self._lay_bar()
        self._lay_body()
        self.badges = BadgeWay(desk, self, self.table.rows_in_hand)
        self._connect()
        self.show_state()

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("People")

    def help_text(self) -> str:
        """Say how the page is used."""
        return self.tr(
            "Type to filter; F2 edits a cell; Enter opens the panel. Choose several rows to change "
            "their role or status at once. Ctrl+N adds a person, Ctrl+I imports a spreadsheet, "
            "F8 goes to the next doubtful row."
        )

    def actions_offered(self) -> list[QAction]:
        """Offer badges and a folder of pictures to the palette too."""
        return [*super().actions_offered(), self.badges.action, self.pictures_in.action]

    def focus_first(self) -> None:
        """Put the keyboard into the table."""
        self.table.enter()

    def show_part(self, part: str) -> None:
        """Show the doubts, the import, an empty form, or a person by number."""
        if part == "doubtful":
            self.show_doubts()
        elif part.startswith("import"):
            self.way_in.open_part(part)
        elif part == "add person":
            self.add_new()
        elif part:
            self.filter_field.setText(part)
            self._sought = not self.roll.rows
            self.table.take_up()
            self.show_chosen()

    def refresh(self, _change: "Change | None") -> None:
        """Read the roll again in a worker; only the newest answer is taken."""
        event = self.desk.event
        self._leave_behind()
        self._asked += 1
        asked, words, index_of = self._asked, self.words, self.table.people.index_of
        in_sight = not self.roll.rows and self.table.is_by_name
        if event is None:
            self._take(Roll(), index_of(()))
            return

        def read_first(database: "Database") -> tuple[PersonRow, ...]:
            return first_of_roll(database, event.id, words) if in_sight else ()

        def read(database: "Database") -> tuple[Roll, FoldedIndex]:
            roll = call_roll(database, event.id, words)
            return roll, index_of(roll.rows)

        def take_first(rows: tuple[PersonRow, ...]) -> None:
            if asked == self._asked:
                self._take_first(rows)
                self.desk.ask(read, take)

        def take(answer: tuple[Roll, FoldedIndex]) -> None:
            if asked == self._asked:
                self._take(*answer)

        self.desk.ask(read_first, take_first)

    def _leave_behind(self) -> None:
        """Clear what was for the event before: a filter, such as a number sought there, and a form."""
        now = self.desk.event and (self.desk.database.path, self.desk.event.id)
        if self._shown is not None and now != self._shown:
            self.filter_field.clear()
            self.side.forget_new()
        self._shown = now

    def add_person(self, item: AttentionItem | None = None) -> None:
        """Open a form in the panel, empty or with what a doubtful row says."""
        if self.desk.event is not None:
            self._show_work()
            self.side.setCurrentWidget(self.side.add)
            self.side.show()
            self._taking = item
            self.side.add.begin(self.roll.organisations, fields_of(item) if item else None)
            self.show_state()

    def show_doubts(self) -> None:
        """Show every row that waits for a decision."""
        self._show_work()
        self._show_all_doubts()
        self.pairs.look(self.roll, anew=True)
        self.side.setCurrentWidget(self.side.doubts)
        self.side.show()

    def _lay_bar(self) -> None:
        self.filter_field = self.add_filter(self.tr("Filter people"))
        self.filter_field.counting = self.tr("{shown} of {total}")
        self.role_button = RoleButton(self.words, self.bar)
        self.doubts_button = DoubtsButton(self.bar)
        self.add_left(self.role_button)
        self.add_left(self.doubts_button)
        self.add_columns_button()
        self.lay_actions(self.tr("Add person"), self.tr("Add a person (Ctrl+N)"))

    def _lay_body(self) -> None:
        self.table = PeopleTable(self.edits.type, self.words, self)
        self.side = Side(self.edits.type, self.words, Suggester(self.desk, self), self)
        self.side.hide()
        self.work = Beside(self.table, self.side, self)
        nothing = self.tr("Nobody here yet. Import a registration spreadsheet or add the first person.")
        self.empty = first_step("users", nothing, self.import_action, self.add_action, self)
        self.stack = QStackedWidget(self)
        self.no_event = without_event(self)
        for body in (self.work, self.empty, self.no_event):
            self.stack.addWidget(body)
        self.way_in = WayIn(self, self.stack, ImportKind.REGISTRATIONS)

    def _connect(self) -> None:
        self.table.people.counted.connect(self.filter_field.set_count)
        self.table.selected.connect(self._show_chosen)
        self.table.opened.connect(lambda _index: self._open_panel())
        self.table.left.connect(self.leave_table)
        self.filter_field.textChanged.connect(self.table.people.filter)
        self.table.lettered.connect(self.filter_field.begin)
        self.filter_field.left.connect(self.table.take_up)
        self.role_button.chosen.connect(self.table.show_role)
        role = Choice(self.role_button.read, self.role_button.choose_named)
        self.views = Views(self.table.columns, self.filter_field, role, VIEWS_KEY)
        self.table.blocks.edited.connect(self.edits.paste)
        for failing in (self.table.blocks.failed, self.table.people.refused):
            failing.connect(self.desk.failed)
        self.doubts_button.clicked.connect(self.show_doubts)
        self.side.closed.connect(self.close_panel)
        self.side.settled.connect(self.deeds.settle)
        self.side.taken.connect(self._take_up)
        self.side.badge_asked.connect(lambda row: self.badges.go([row]))
        self.served = PanelDeeds(self.desk, self.deeds, self.edits, self.pairs, self._show_added)
        self.side.made.connect(self.served.serve)
        self.pairs.found.connect(self._show_pairs)
        self.bind_keys()

    def add_new(self) -> None:
        """Open an empty form."""
        self.add_person()

    def next_problem(self, step: int) -> None:
        """Go to the next doubtful person."""
        self.table.next_doubtful(step)

    def show_chosen(self) -> None:
        """Show the chosen people in the panel."""
        self._show_chosen(self.table.chosen_rows())

    def _take_first(self, rows: Sequence[PersonRow]) -> None:
        """Show those at the top while all others are read; they can be looked at, not changed yet."""
        if rows:
            self.table.show_people(rows)
            self.table.set_editable(False)
            self._show_work()

    def _take(self, roll: Roll, index: FoldedIndex) -> None:
        self.table.set_editable(True)
        before, self.roll = list(self.roll.rows), roll
        self.table.organisations, self.edits.roll = roll.organisations, roll
        self.table.show_people(roll.rows, index)
        if roll.rows and len(before) > MANY:
            self.desk.crew.start(partial(take_apart, before))
        self.pairs.look(roll, anew=self.side.is_open_at(DoubtsPanel))
        self._count_doubts()
        self.show_state()
        if self.side.is_open_at(AddPanel):
            self.side.add.know(roll.organisations)
        if self._sought:
            self._sought = False
            self.table.take_up()
        if self._wanted is not None and self.table.choose(self._wanted):
            self._wanted = None
        self._renew_panel()
        self.side.get_ready()

    def show_state(self) -> None:
        """Show the table, or what stands there while there is nobody."""
        nobody = not self.roll.rows and not self.side.is_open_at(AddPanel)
        empty = self.empty if self.desk.event is not None else self.no_event
        self.stack.setCurrentWidget(empty if nobody else self.work)
        for action in (self.add_action, self.import_action):
            action.setEnabled(self.desk.event is not None)
        controls = (self.filter_field, self.role_button, self.columns_button)
        for widget in (*controls, self.import_button, self.add_button):
            widget.setVisible(not nobody)

    def _show_work(self) -> None:
        self.stack.setCurrentWidget(self.work)

    def _show_chosen(self, rows: Sequence[PersonRow]) -> None:
        if rows and self.desk.event is not None:
            self.side.show_chosen(rows, self.roll, self.desk.event)
            self.side.show()

    def _count_doubts(self) -> None:
        self.doubts_button.set_count(len(self.roll.doubts) + self.pairs.count)

    def _show_pairs(self) -> None:
        self._count_doubts()
        if self.side.is_open_at(DoubtsPanel):
            self._show_all_doubts()

    def _show_all_doubts(self) -> None:
        pairs = self.pairs.joinings(self.roll)
        self.side.doubts.show_doubts(self.roll.doubts, pairs, self.pairs.count)

    def _renew_panel(self) -> None:
        if self.side.is_open_at(DoubtsPanel):
            self._show_all_doubts()
        elif not (self.side.isHidden() or self.side.is_open_at(AddPanel)):
            rows = self.table.chosen_rows()
            self._show_chosen(rows)
            self.side.setVisible(bool(rows))

    def _open_panel(self) -> None:
        self.show_chosen()
        self.side.person.focus_first()

    def _show_added(self, change: "Change") -> None:
        ids = [id_ for kind, id_ in change.touched if kind == "registration"]
        self._wanted = ids[0] if ids else None
        self.filter_field.clear()
        self.side.setCurrentWidget(self.side.person)
        if self._taking is not None:
            self.deeds.settle(self._taking, Settlement.TAKEN)
            self._taking = None

    def _take_up(self, item: AttentionItem) -> None:
        if item.kind == REGISTRATIONS:
            self.add_person(item)
        else:
            self.deeds.settle(item, Settlement.TAKEN)
