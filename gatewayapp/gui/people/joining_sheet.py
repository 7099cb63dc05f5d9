"""Two records side by side: choose field by field, then make them one with one button."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPushButton, QRadioButton, QWidget

from gatewayapp.domain.merging import LikelyKind
from gatewayapp.gui.labels import ElidedLabel, Label, WrappedLabel
from gatewayapp.gui.people.joining import Joining, Line, Part, title_of
from gatewayapp.gui.people.words import country_word, language_words
from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look
from gatewayapp.gui.wording import say

ROW = 32
MOST_ROWS = 12


def part_word(part: Part) -> str:
    """Give the word beside a part."""
    translate = QCoreApplication.translate
    return {
        Part.FAMILY: translate("People", "Family name"),
        Part.GIVEN: translate("People", "Given name"),
        Part.NATIVE: translate("People", "Native name"),
        Part.READING: translate("People", "Reading"),
        Part.ORGANISATION: translate("People", "Organisation"),
        Part.SALUTATION: translate("People", "Salutation"),
        Part.JOB_TITLE: translate("People", "Position"),
        Part.DEPARTMENT: translate("People", "Department"),
        Part.EMAIL: translate("People", "E-mail"),
        Part.PHONE: translate("People", "Telephone"),
        Part.LANGUAGES: translate("People", "Languages"),
        Part.NOTES: translate("People", "Notes"),
        Part.NAME: translate("People", "Name"),
        Part.NATIVE_NAME: translate("People", "Native name"),
        Part.SHORT_NAME: translate("People", "Short name"),
        Part.COUNTRY: translate("People", "Country"),
        Part.REGION: translate("People", "Region"),
        Part.CITY: translate("People", "City"),
        Part.ADDRESS: translate("People", "Address"),
        Part.WEBSITE: translate("People", "Website"),
        Part.SECTORS: translate("People", "Sectors"),
        Part.SIZE: translate("People", "Size"),
        Part.DESCRIPTION: translate("People", "Description"),
    }[part]


def in_words(part: Part, text: str) -> str:
    """Say what stands in a part: languages and a country by their names."""
    if part is Part.LANGUAGES and text:
        return QCoreApplication.translate("People", ", ").join(map(language_words(), text.split(", ")))
    return country_word(text) if part is Part.COUNTRY and text else text


class JoiningSheet(Sheet):
    """Shows both records; ``join`` gets the one record that is chosen, ``apart`` says they are two."""

    def __init__(
        self,
        window: QWidget,
        joining: Joining,
        join: Callable[[object], None],
        apart: Callable[[], None],
    ) -> None:
        super().__init__(window, width=760, top=72)
        self.joining = joining
        self._join, self._apart = join, apart
        self.choices: dict[Part, tuple[QRadioButton, QRadioButton]] = {}
        person = joining.likely.kind is LikelyKind.PERSON
        words = self.tr("Are these one person?") if person else self.tr("Are these one organisation?")
        self.column.addWidget(Label(words, Text.HEADING, "t1", self.panel))
        self.column.addWidget(WrappedLabel(say(joining.likely.why), Text.SMALL, "t2", self.panel))
        self.column.addWidget(self._lay_lines())
        note = self.tr("Wishes, meetings and registrations of both follow. The step can be undone.")
        self.column.addWidget(Label(note, Text.SMALL, "t2", self.panel))
        self.column.addLayout(self._lay_buttons())

    def take_focus(self) -> None:
        """Begin at the first thing that can be chosen."""
        first = next((left for left, _ in self.choices.values()), self.one)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_lines(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, px(4), px(8), px(4))
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, thing in enumerate((self.joining.first, self.joining.second), 1):
            grid.addWidget(ElidedLabel(title_of(thing), Text.MEDIUM, "t1", inside), 0, column)
        for row, line in enumerate(self.joining.lines, 1):
            grid.addWidget(Label(part_word(line.part), Text.SMALL, "t2", inside), row, 0)
            grid.setRowMinimumHeight(row, px(ROW))
            self._lay_line(grid, row, line, inside)
        grid.setRowStretch(len(self.joining.lines) + 1, 1)
        area = scrolled(inside, self.panel)
        self.let_yield(area, px((min(len(self.joining.lines), MOST_ROWS) + 1) * (ROW + 2) + 12))
        return area

    def _lay_line(self, grid: QGridLayout, row: int, line: Line, parent: QWidget) -> None:
        first, second = (in_words(line.part, text) for text in (line.first, line.second))
        if not line.differs:
            grid.addWidget(ElidedLabel(first, Text.BODY, "t3", parent), row, 1, 1, 2)
            return
        group = QButtonGroup(parent)
        buttons = (QRadioButton(parent), QRadioButton(parent))
        for column, (button, text) in enumerate(zip(buttons, (first, second), strict=True), 1):
            button.setText(text or "–")
            button.setToolTip(text)
            button.setMinimumWidth(px(80))
            button.setAccessibleName(f"{part_word(line.part)}: {text or '–'}")
            group.addButton(button)
            grid.addWidget(button, row, column)
        buttons[line.takes_second].setChecked(True)
        self.choices[line.part] = buttons

    def _lay_buttons(self) -> QHBoxLayout:
        self.one = QPushButton(self.tr("Make them one"), self.panel)
        self.two = QPushButton(self.tr("They are two"), self.panel)
        later = QPushButton(self.tr("Not yet"), self.panel)
        set_look(self.one, PRIMARY)
        set_look(later, QUIET)
        self.one.clicked.connect(lambda: self._end(partial(self._join, self._chosen())))
        self.two.clicked.connect(lambda: self._end(self._apart))
        later.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (later, self.two, self.one):
            button.setAutoDefault(True)
            row.addWidget(button)
        return row

    def _chosen(self) -> object:
        chosen = {part: second.isChecked() for part, (_, second) in self.choices.items()}
        return self.joining.joined(chosen)

    def _end(self, then: Callable[[], None]) -> None:
        self.close_sheet()
        then()
