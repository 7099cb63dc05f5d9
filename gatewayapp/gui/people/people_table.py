"""The table of everybody, with its columns, its filter and what stands there while it is empty."""

from collections.abc import Iterable, Sequence
from operator import attrgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.registrations import Role
from gatewayapp.gui.people.fields import SHOWN_AT_FIRST, Field, Words, organisation_name
from gatewayapp.gui.people.rows import POSITIONS, PersonRow
from gatewayapp.gui.people.table import Edit, NameCell, people_columns
from gatewayapp.gui.people.words import heading
from gatewayapp.gui.tables.choice_cells import ChoiceCell, NameFromListCell, StatusChoiceCell
from gatewayapp.gui.tables.chosen_columns import ChosenColumns
from gatewayapp.gui.tables.folded import FoldedIndex
from gatewayapp.gui.tables.model import RowsModel
from gatewayapp.gui.tables.sheet_table import SheetTable

FLEXIBLE = (Field.NAME, Field.NATIVE, Field.ORGANISATION)
SPARE = (Field.SME, Field.COUNTRY)
COLUMNS_KEY = "people/columns"


class PeopleTable(SheetTable):
    """Everybody; ``selected`` carries the people whose cells are chosen."""

    def __init__(self, edit: Edit, words: Words, parent: QWidget | None = None) -> None:
        self.people = RowsModel(people_columns(edit), attrgetter("id"))
        super().__init__(self.people, parent)
        self.setAccessibleName(self.tr("People"))
        self.organisations: Sequence[Organisation] = ()
        self._words = words
        self._delegate()
        self.set_columns(tuple(column.width for column in self.people.columns), POSITIONS[Field.NAME])
        self.set_flexible({POSITIONS[field]: self._usual_width_of(field) for field in FLEXIBLE})
        names, usual = {it.name: heading(it) for it in Field}, [it.name for it in SHOWN_AT_FIRST]
        spare = [it.name for it in SPARE]
        self.columns = ChosenColumns(self, names, COLUMNS_KEY, usual, Field.NAME.name, spare)
        self.people.counted.connect(self._hint)

    def _usual_width_of(self, field: Field) -> int:
        return self.people.columns[POSITIONS[field]].width

    def show_people(self, rows: Sequence[PersonRow], index: FoldedIndex | None = None) -> None:
        """Show other people; filter, order and what is chosen stay."""
        self.people.set_rows(rows, index)

    @property
    def is_by_name(self) -> bool:
        """Whether the people stand in the order of their names, as at first."""
        header = self.horizontalHeader()
        downwards = header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        return header.sortIndicatorSection() == POSITIONS[Field.NAME] and downwards

    def set_editable(self, editable: bool) -> None:
        """Let cells be edited, or only be looked at."""
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed if editable else triggers.NoEditTriggers)

    def choose(self, registration: int) -> bool:
        """Put a person in hand; False if they are not shown."""
        return self.put_in_hand(registration, POSITIONS[Field.NAME])

    def next_doubtful(self, step: int) -> None:
        """Go to the next or the previous person with a doubt."""
        self.put_next_in_hand(step, attrgetter("doubtful"), POSITIONS[Field.NAME])

    def show_role(self, role: Role | None) -> None:
        """Show the people of one role only."""
        wanted = None if role is None else (lambda row: row.line.registration.role is role)
        self.people.filter_by(wanted)

    def show_column(self, field: Field, shown: bool) -> None:
        """Show or hide a column, and remember it."""
        self.columns.show(field.name, shown)

    def fields_in_order(self) -> tuple[Field, ...]:
        """Give the shown columns from left to right."""
        return tuple(Field[key] for key in self.columns.shown)

    def lay_fields(self, wanted: Sequence[Field]) -> None:
        """Show these columns from left to right, and remember which they are."""
        self.columns.lay([field.name for field in wanted])

    def _delegate(self) -> None:
        role = ChoiceCell(self._words.roles.values, self)
        status = StatusChoiceCell(self._words.statuses.values, self)
        organisation = NameFromListCell(self._names, self)
        for field, delegate in (
            (Field.NAME, NameCell(self)),
            (Field.ROLE, role),
            (Field.STATUS, status),
            (Field.TOGETHER, ChoiceCell(self._words.together.values, self)),
            (Field.ORGANISATION, organisation),
        ):
            self.setItemDelegateForColumn(POSITIONS[field], delegate)

    def _names(self) -> Iterable[str]:
        return sorted({organisation_name(it, self._words) for it in self.organisations})

    def _hint(self, shown: int, total: int) -> None:
        query = self.people.query
        if not query:
            self.set_hint("")
        elif shown:
            words = self.tr("Matches family and given name, reading, number, company and e-mail.")
            self.set_hint(words)
        else:
            words = self.tr('Nobody matches "{query}". Press Esc to see all {total}.')
            self.set_hint(words.format(query=query, total=total))
