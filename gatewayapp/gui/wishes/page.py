"""The Wishes page: who wants to meet whom, what has come of it, and who must not meet."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.importing.way_in import WayIn
from gatewayapp.gui.people.choices import DoubtsButton
from gatewayapp.gui.people.first_step import first_step, without_event
from gatewayapp.gui.tables.beside import Beside
from gatewayapp.gui.tables.blocks import CellEdit
from gatewayapp.gui.tables.count_buttons import CountButtons, Kind
from gatewayapp.gui.tables.folded import FoldedIndex
from gatewayapp.gui.tables.refusals import Refusal, RefusalSheet
from gatewayapp.gui.tables.table_page import TablePage
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.wishes.book import VetoRow, WishBook, WishRow, read_book, sides_in, starts_of
from gatewayapp.gui.wishes.changes import batch_of
from gatewayapp.gui.wishes.deeds import WishDeeds
from gatewayapp.gui.wishes.fields import Field
from gatewayapp.gui.wishes.grid import Grid, grid_of
from gatewayapp.gui.wishes.matrix import WishMatrix
from gatewayapp.gui.wishes.side import WishSide
from gatewayapp.gui.wishes.suggesting import Suggester
from gatewayapp.gui.wishes.tables import VetoTable, WishTable
from gatewayapp.gui.wishes.words import heading, wish_words
from gatewayapp.importing.choices import ImportKind

if TYPE_CHECKING:
    from gatewayapp.services.changes import Change
    from gatewayapp.storage.database import Database

ALL, UNMET, VETOES = "all", "unmet", "vetoes"


class WishesPage(TablePage):
    """Reads the wishes in a worker, shows them, and hands every change to a service."""

    key = "wishes"
    icon_name = "heart-handshake"
    wide = 240

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.book, self.grid = WishBook(), Grid()
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
        if self.matrix_action.isChecked():
            self.matrix.enter()
        else:
            (self.veto_table if self._shows_vetoes else self.table).enter()

    def show_part(self, part: str) -> None:
        """Show the wishes without a meeting, the vetoes, the import, or those of an organisation."""
        if part in {UNMET, VETOES}:
            self.kinds.choose(part)
        elif part == "doubtful":
            self.show_doubts()
        elif part.startswith("import"):
            self.way_in.open_part(part)
        elif part:
            self.kinds.choose(ALL)
            self.filter_field.setText(part)

    def refresh(self, _change: "Change | None") -> None:
        """Read the wishes again in a worker; only the newest answer is taken."""
        event = self.desk.event
        self._asked += 1
        asked, index_of, words = self._asked, self.table.wishes.index_of, wish_words(event)
        if event is None:
            self._take(WishBook(), index_of(()))
            return

        def read(database: "Database") -> tuple[WishBook, FoldedIndex]:
            book = read_book(database, event.id, words)
            return book, index_of(book.rows)

        def take(answer: tuple[WishBook, FoldedIndex]) -> None:
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
            self.side.add.begin(self.book, veto=self._shows_vetoes, sides=sides)

    def suggest_partners(self) -> None:
        """Suggest partners for whoever wishes in the chosen row, to be added with Enter."""
        row = self._row_in_hand()
        self.add_wish()
        if row is not None and self.desk.event is not None:
            self.side.add.suggest_for(row.asker)

    def show_doubts(self) -> None:
        """Show every row that waits for a decision."""
        self.stack.setCurrentWidget(self.work)
        self.side.doubts.show_doubts(self.book.doubts)
        self.side.setCurrentWidget(self.side.doubts)
        self.side.show()

    @property
    def _shows_vetoes(self) -> bool:
        return self.kinds.current == VETOES

    def _lay_bar(self) -> None:
        self.filter_field = self.add_filter(self.tr("Filter wishes"))
        self.kinds = CountButtons(
            self.tr("Which wishes"),
            (
                Kind(ALL, "list-checks", "", self.tr("wishes"), always=True),
                Kind(UNMET, "circle-question-mark", "warn", self.tr("without a meeting")),
                Kind(VETOES, "ban", "bad", self.tr("vetoes"), always=True),
            ),
            self.bar,
        )
        self.doubts_button = DoubtsButton(self.bar)
        self.add_left(self.kinds)
        self.add_left(self.doubts_button)
        self.matrix_action = QAction(icon("table-2"), self.tr("Matrix"), self)
        self.matrix_action.setToolTip(self.tr("Show the wishes as a matrix"))
        self.matrix_action.setCheckable(True)
        self.matrix_button = self.add_quiet(self.matrix_action)
        self.suggest_action = QAction(self.tr("Suggest partners"), self)
        self.suggest_action.triggered.connect(self.suggest_partners)
        self.quiet.append(self.suggest_action)
        self.lay_actions(self.tr("Add wish"), self.tr("Add a wish (Ctrl+N)"))

    def _lay_body(self) -> None:
        self.table = WishTable(self.deeds.edit, self)
        self.veto_table = VetoTable(self)
        self.veto_table.hide()
        self.matrix = WishMatrix(self)
        self.matrix.hide()
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addWidget(self.veto_table)
        column.addWidget(self.matrix)
        self.side = WishSide(self.deeds.edit, Suggester(self.desk, self), self)
        self.side.hide()
        self.work = Beside(left, self.side, self)
        nothing = self.tr("No wishes yet. Import a spreadsheet of wishes or add the first one.")
        self.empty = first_step("heart-handshake", nothing, self.import_action, self.add_action, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.work)
        self.stack.addWidget(self.empty)
        self.no_event = without_event(self)
        self.stack.addWidget(self.no_event)
        self.way_in = WayIn(self, self.stack, ImportKind.WISHES)

    def _connect(self) -> None:
        self.filter_field.textChanged.connect(self._filter)
        self.filter_field.left.connect(self.focus_first)
        self.kinds.chosen.connect(self._show_kind)
        self.matrix_action.toggled.connect(self._show_matrix)
        self.matrix.rank_typed.connect(self.deeds.type_rank)
        self.matrix.veto_typed.connect(
            lambda pair: self.deeds.type_veto(pair, self.grid.vetoes.get(frozenset(pair)))
        )
        self.matrix.removed.connect(self._remove)
        self.matrix.selected.connect(self._show_chosen)
        for table in (self.table, self.veto_table, self.matrix):
            table.left.connect(self.leave_table)
        self.table.wishes.counted.connect(self.filter_field.set_count)
        self.table.selected.connect(self._show_chosen)
        self.table.rank_typed.connect(self.deeds.give_rank)
        self.table.removed.connect(self._remove)
        self.table.blocks.edited.connect(self._edit_many)
        self.table.blocks.failed.connect(self.desk.failed)
        self.veto_table.selected.connect(self._show_vetoes)
        self.veto_table.removed.connect(self._remove_vetoes)
        self.side.veto.removed.connect(self._remove_vetoes)
        self.side.closed.connect(self.close_panel)
        self.doubts_button.clicked.connect(self.show_doubts)
        self.side.doubts.settled.connect(self.deeds.settle)
        self.side.doubts.taken.connect(self.add_wish)
        self.side.wish.rank_chosen.connect(self.deeds.give_rank)
        self.side.wish.removed.connect(self._remove)
        self.side.wish.fixed_chosen.connect(self.deeds.fix)
        for asking in (self.table, self.side.wish):
            asking.partners_asked.connect(self.suggest_partners)
        self.side.wish.plan_asked.connect(lambda: self.desk.wanted.emit("plan", UNMET))
        form, ready = self.side.add, self._be_ready
        form.wish_added.connect(lambda wish: self.deeds.add(wish, ready, form.tell))
        form.veto_added.connect(lambda veto: self.deeds.add_veto(veto, ready, form.tell))
        self.bind_keys()

    def add_new(self) -> None:
        """Open an empty form."""
        self.add_wish()

    def next_problem(self, step: int) -> None:
        """Go to the next wish without a meeting."""
        self.table.next_unmet(step)

    def show_chosen(self) -> None:
        """Show the chosen wishes in the panel."""
        self._show_chosen(self._chosen_rows())

    def _chosen_rows(self) -> list[WishRow]:
        if self.matrix_action.isChecked():
            row = self.matrix.grid_model.row_at(self.matrix.currentIndex())
            return [row] if row else []
        return self.table.chosen_rows()

    def _row_in_hand(self) -> WishRow | None:
        listed = not self.matrix_action.isChecked()
        return next(iter(self.table.rows_in_hand() if listed else self._chosen_rows()), None)

    def _take(self, book: WishBook, index: FoldedIndex) -> None:
        self.book = book
        self.table.show_wishes(book.rows, index)
        self.veto_table.vetoes.set_rows(book.vetoes)
        self.grid = grid_of(book)
        if self.matrix_action.isChecked():
            self.matrix.show_grid(self.grid, self.filter_field.text())
        self.kinds.show_counts(
            {
                ALL: len(book.rows),
                UNMET: book.unmet if book.planned else 0,
                VETOES: len(book.vetoes),
            }
        )
        self.side.add.show_book(book)
        self.doubts_button.set_count(len(book.doubts))
        self.show_state()
        if self._wanted is not None and self.table.choose(self._wanted):
            self._wanted = None
        self._renew_panel()

    def show_state(self) -> None:
        """Show the tables, or what stands there while there is no wish."""
        adding = not self.side.isHidden() and self.side.currentWidget() is self.side.add
        nothing = not self.book.rows and not self.book.vetoes and not adding
        empty = self.empty if self.desk.event is not None else self.no_event
        self.stack.setCurrentWidget(empty if nothing else self.work)
        for action in (self.add_action, self.import_action):
            action.setEnabled(self.desk.event is not None)
        bar = (self.filter_field, self.kinds, self.matrix_button, self.import_button, self.add_button)
        for widget in bar:
            widget.setVisible(not nothing)

    def _show_matrix(self, shown: bool) -> None:
        """Show the matrix in place of the list, or the list again."""
        self.matrix_button.setChecked(shown)
        self.side.hide()
        if shown:
            self.table.hide()
            self.veto_table.hide()
            self.matrix.show_grid(self.grid, self.filter_field.text())
        self.matrix.setVisible(shown)
        self.table.setVisible(not shown)
        self.focus_first()

    def _show_kind(self, kind: str) -> None:
        if self.matrix_action.isChecked():
            self.matrix_action.setChecked(False)
        vetoes = kind == VETOES
        self.table.setVisible(not vetoes)
        self.veto_table.setVisible(vetoes)
        self.add_action.setText(self.tr("Add veto") if vetoes else self.tr("Add wish"))
        self.table.wishes.filter_by((lambda row: not row.met) if kind == UNMET else None)
        self._filter(self.filter_field.text())
        if vetoes:
            self.side.hide()

    def _filter(self, text: str) -> None:
        if self.matrix_action.isChecked():
            self.matrix.show_grid(self.grid, text)
        self.table.wishes.filter(text)
        self.veto_table.vetoes.filter(text)
        if self._shows_vetoes:
            shown = self.veto_table.vetoes
            self.filter_field.set_count(shown.rowCount(), len(shown.all_rows()))

    def _show_chosen(self, rows: Sequence[WishRow]) -> None:
        if not rows:
            return
        self.side.wish.show_slots(starts_of(self.desk.event))
        self.side.wish.show_wishes(rows)
        self.side.setCurrentWidget(self.side.wish)
        self.side.show()
        if len(rows) == 1 and not rows[0].met and self.book.planned:
            self.deeds.ask_why(rows[0], self.side.wish.say_reason)

    def _show_vetoes(self, rows: Sequence[VetoRow]) -> None:
        if rows:
            self.side.veto.show_vetoes(rows)
            self.side.setCurrentWidget(self.side.veto)
            self.side.show()

    def _remove_vetoes(self, rows: Sequence[VetoRow]) -> None:
        self.side.hide()
        self.deeds.remove_vetoes(rows)

    def _renew_panel(self) -> None:
        if not self.side.isHidden() and self.side.currentWidget() is self.side.doubts:
            self.side.doubts.show_doubts(self.book.doubts)
        elif not self.side.isHidden() and self.side.currentWidget() is self.side.wish:
            rows = self._chosen_rows()
            self._show_chosen(rows)
            self.side.setVisible(bool(rows))

    def _remove(self, rows: Sequence[WishRow]) -> None:
        self.side.hide()
        self.deeds.remove(rows)

    def _edit_many(self, edits: Sequence[CellEdit], left: int) -> None:
        """Store what was pasted or filled down as one step; what is refused is said first."""
        batch = batch_of((edit.row, Field[edit.column.upper()], edit.text) for edit in edits)
        if batch.refused or left:
            refused = [
                Refusal(f"{row.asker} → {row.asked}", heading(field), reason)
                for row, field, reason in batch.refused
            ]
            go = partial(self.deeds.change_many, batch)
            RefusalSheet(self.window(), batch.cells, refused, left, go).open()
        else:
            self.deeds.change_many(batch)

    def _be_ready(self, _change: "Change") -> None:
        self.side.add.be_ready()
        if self._taking is not None:
            self.deeds.settle(self._taking, Settlement.TAKEN)
            self._taking = None
