"""The Wishes page: who wants to meet whom, what has come of it, and who must not meet."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.importing.way_in import WayIn
from gatewayapp.gui.people.choices import DoubtsButton
from gatewayapp.gui.people.doubts import DoubtsPanel
from gatewayapp.gui.people.first_step import first_step, without_event
from gatewayapp.gui.tables.beside import Beside
from gatewayapp.gui.tables.folded import FoldedIndex
from gatewayapp.gui.tables.table_page import TablePage
from gatewayapp.gui.tables.view_choice import Choice, Views
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.wishes.adding import AddPanel
from gatewayapp.gui.wishes.book import VetoRow, WishBook, WishRow, read_book, sides_in
from gatewayapp.gui.wishes.deeds import WishDeeds
from gatewayapp.gui.wishes.grid import Grid, grid_of
from gatewayapp.gui.wishes.panel import WishPanel
from gatewayapp.gui.wishes.panes import ALL, UNMET, VETOES, KindButtons, Panes
from gatewayapp.gui.wishes.showing import Showing
from gatewayapp.gui.wishes.side import WishSide
from gatewayapp.gui.wishes.suggesting import Suggester
from gatewayapp.gui.wishes.veto_panel import VetoPanel
from gatewayapp.gui.wishes.words import wish_words
from gatewayapp.importing.choices import ImportKind

if TYPE_CHECKING:
    from gatewayapp.services.changes import Change
    from gatewayapp.storage.database import Database

VIEWS_KEY = "wishes/views"


class WishesPage(TablePage):
    """Reads the wishes in a worker, shows them, and hands every change to a service."""

    key = "wishes"
    icon_name = "heart-handshake"
    wide = 240

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.book = WishBook()
        self.deeds = WishDeeds(desk)
        self._asked = 0
        self._wanted: int | None = None
        self._taking: AttentionItem | None = None
        self._lay_bar()
        self._lay_body()
        self._connect()
        self.show_state()

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Wishes")

    def help_text(self) -> str:
        """Say how the page is used."""
        return self.tr(
            "Type to filter; 1 to 5 set the rank of the chosen wishes; F2 edits the comment; Delete "
            "removes; S suggests partners. Ctrl+N adds a wish, Ctrl+I imports a spreadsheet, F8 goes to "
            "the next wish without a meeting and says why."
        )

    def focus_first(self) -> None:
        """Put the keyboard into the table."""
        self.panes.enter()

    def show_part(self, part: str) -> None:
        """Show the unmet, the vetoes, the import, an empty form, or those of an organisation."""
        if part in {UNMET, VETOES}:
            self.showing.choose(part)
        elif part == "doubtful":
            self.show_doubts()
        elif part.startswith("import"):
            self.way_in.open_part(part)
        elif part == "add wish":
            self.add_new()
        elif part:
            self.showing.choose(ALL)
            self.filter_field.setText(part)

    def refresh(self, _change: "Change | None") -> None:
        """Read the wishes again in a worker; only the newest answer is taken."""
        event = self.desk.event
        self._asked += 1
        asked, index_of, words = self._asked, self.table.wishes.index_of, wish_words(event)
        if event is None:
            self._take(WishBook(), index_of(()), Grid())
            return

        def read(database: "Database") -> tuple[WishBook, FoldedIndex, Grid]:
            book = read_book(database, event.id, words)
            return book, index_of(book.rows), grid_of(book)

        def take(answer: tuple[WishBook, FoldedIndex, Grid]) -> None:
            if asked == self._asked:
                self._take(*answer)

        self.desk.ask(read, take)

    def add_wish(self, item: AttentionItem | None = None) -> None:
        """Open a form in the panel, empty or with a doubtful row: a veto's while vetoes are shown."""
        if self.desk.event is not None:
            self.stack.setCurrentWidget(self.work)
            self.side.setCurrentWidget(self.side.add)
            self.side.show()
            self._taking = item
            sides = sides_in(item) if item else ("", "")
            self.side.add.begin(self.book, veto=self.showing.is_of_vetoes, sides=sides)
            self.show_state()

    def suggest_partners(self) -> None:
        """Suggest partners for whoever wishes in the chosen row, to be added with Enter."""
        row = next(iter(self.panes.rows_in_hand()), None)
        self.add_wish()
        if row is not None and self.desk.event is not None:
            self.side.add.suggest_for(row.asker)

    def show_doubts(self) -> None:
        """Show every row that waits for a decision."""
        self.stack.setCurrentWidget(self.work)
        self.side.show_doubts(self.book)

    def _lay_bar(self) -> None:
        self.filter_field = self.add_filter(self.tr("Filter wishes"))
        self.kinds = KindButtons(self.bar)
        self.doubts_button = DoubtsButton(self.bar)
        self.add_left(self.kinds)
        self.add_left(self.doubts_button)
        self.add_columns_button()
        self.matrix_action = QAction(icon("table-2"), self.tr("Matrix"), self)
        self.matrix_action.setToolTip(self.tr("Show the wishes as a matrix"))
        self.matrix_action.setCheckable(True)
        self.matrix_button = self.add_quiet(self.matrix_action)
        self.suggest_action = QAction(self.tr("Suggest partners"), self)
        self.suggest_action.triggered.connect(self.suggest_partners)
        self.quiet.append(self.suggest_action)
        self.lay_actions(self.tr("Add wish"), self.tr("Add a wish (Ctrl+N)"))

    def _lay_body(self) -> None:
        self.panes = Panes(self.deeds.edit, self)
        self.table, self.veto_table = self.panes.table, self.panes.veto_table
        self.matrix = self.panes.matrix
        self.side = WishSide(self.deeds.edit, Suggester(self.desk, self), self)
        self.side.hide()
        self.work = Beside(self.panes, self.side, self)
        nothing = self.tr("No wishes yet. Import a spreadsheet of wishes or add the first one.")
        self.empty = first_step("heart-handshake", nothing, self.import_action, self.add_action, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.work)
        self.stack.addWidget(self.empty)
        self.no_event = without_event(self)
        self.stack.addWidget(self.no_event)
        self.way_in = WayIn(self, self.stack, ImportKind.WISHES)

    def _connect(self) -> None:
        self.table.lettered.connect(self.filter_field.begin)
        self.filter_field.left.connect(self.focus_first)
        field = self.filter_field
        self.showing = Showing(self.kinds, self.matrix_action, field, self.panes, self)
        self.showing.changed.connect(self._follow)
        choice = Choice(self.showing.read, self.showing.choose)
        self.views = Views(self.table.columns, field, choice, VIEWS_KEY)
        self.panes.left.connect(self.leave_table)
        self.doubts_button.clicked.connect(self.show_doubts)
        self._connect_tables()
        self.side.closed.connect(self.close_panel)
        self.side.made.connect(self._connect_panel)
        self.bind_keys()

    def _connect_tables(self) -> None:
        table, matrix = self.table, self.matrix
        table.wishes.counted.connect(self.filter_field.set_count)
        table.rank_typed.connect(self.deeds.give_rank)
        table.blocks.edited.connect(partial(self.deeds.type_many, self))
        for failing in (table.blocks.failed, table.wishes.refused):
            failing.connect(self.desk.failed)
        matrix.rank_typed.connect(self.deeds.type_rank)
        matrix.veto_typed.connect(
            lambda pair: self.deeds.type_veto(pair, self.panes.grid.vetoes.get(frozenset(pair)))
        )
        for wishes in (table, matrix):
            wishes.selected.connect(self._show_chosen)
            wishes.removed.connect(self._remove)
        table.partners_asked.connect(self.suggest_partners)
        self.veto_table.selected.connect(self._show_vetoes)
        self.veto_table.removed.connect(self._remove_vetoes)

    def _connect_panel(self, panel: QWidget) -> None:
        if isinstance(panel, WishPanel):
            panel.rank_chosen.connect(self.deeds.give_rank)
            panel.removed.connect(self._remove)
            panel.seated.connect(self.deeds.seat)
            panel.plan_asked.connect(lambda: self.desk.wanted.emit("plan", UNMET))
            panel.partners_asked.connect(self.suggest_partners)
        elif isinstance(panel, AddPanel):
            ready = self._be_ready
            panel.wish_added.connect(lambda it: self.deeds.add(it, ready, panel.tell))
            panel.veto_added.connect(lambda it: self.deeds.add_veto(it, ready, panel.tell))
        elif isinstance(panel, VetoPanel):
            panel.removed.connect(self._remove_vetoes)
        elif isinstance(panel, DoubtsPanel):
            panel.settled.connect(self.deeds.settle)
            panel.taken.connect(self.add_wish)

    def add_new(self) -> None:
        """Open an empty form."""
        self.add_wish()

    def next_problem(self, step: int) -> None:
        """Go to the next wish without a meeting."""
        self.table.next_unmet(step)

    def show_chosen(self) -> None:
        """Show the chosen wishes in the panel."""
        self._show_chosen(self.panes.chosen_rows())

    def _take(self, book: WishBook, index: FoldedIndex, grid: Grid) -> None:
        self.book = book
        self.deeds.known = book.known
        self.table.show_wishes(book.rows, index, book.known)
        self.veto_table.vetoes.set_rows(book.vetoes)
        self.panes.show_grid(grid)
        self.kinds.show_book(book)
        if self.side.is_open_at(AddPanel):
            self.side.add.show_book(book)
        self.doubts_button.set_count(len(book.doubts))
        self.show_state()
        if self._wanted is not None and self.table.choose(self._wanted):
            self._wanted = None
        self._renew_panel()
        self.side.get_ready()

    def show_state(self) -> None:
        """Show the tables, or what stands there while there is no wish."""
        adding = self.side.is_open_at(AddPanel)
        nothing = not self.book.rows and not self.book.vetoes and not adding
        empty = self.empty if self.desk.event is not None else self.no_event
        self.stack.setCurrentWidget(empty if nothing else self.work)
        for action in (self.add_action, self.import_action):
            action.setEnabled(self.desk.event is not None)
        bar = (self.filter_field, self.kinds, self.columns_button, self.matrix_button)
        for widget in (*bar, self.import_button, self.add_button):
            widget.setVisible(not nothing)

    def _follow(self, turned: bool) -> None:
        """Let bar and panel go with what is shown; ``turned`` if list and matrix changed places."""
        vetoes = self.showing.is_of_vetoes
        self.add_action.setText(self.tr("Add veto") if vetoes else self.tr("Add wish"))
        self.columns_action.setEnabled(self.showing.is_list)
        if vetoes or turned:
            self.side.hide()
        if turned:
            self.matrix_button.setChecked(self.matrix_action.isChecked())
            self.focus_first()

    def _show_chosen(self, rows: Sequence[WishRow]) -> None:
        if not rows:
            return
        self.side.show_wishes(rows, self.book)
        if len(rows) == 1 and not rows[0].met and self.book.planned:
            self.deeds.ask_why(rows[0], self.side.wish.say_reason)

    def _show_vetoes(self, rows: Sequence[VetoRow]) -> None:
        if rows:
            self.side.show_vetoes(rows)

    def _remove_vetoes(self, rows: Sequence[VetoRow]) -> None:
        self.side.hide()
        self.deeds.remove_vetoes(rows)

    def _renew_panel(self) -> None:
        if self.side.is_open_at(DoubtsPanel):
            self.side.show_doubts(self.book)
        elif self.side.is_open_at(WishPanel):
            rows = self.panes.chosen_rows()
            self._show_chosen(rows)
            self.side.setVisible(bool(rows))

    def _remove(self, rows: Sequence[WishRow]) -> None:
        self.side.hide()
        self.deeds.remove(rows)

    def _be_ready(self, _change: "Change") -> None:
        self.side.add.be_ready()
        if self._taking is not None:
            self.deeds.settle(self._taking, Settlement.TAKEN)
            self._taking = None
