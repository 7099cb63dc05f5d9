"""How a paper is made: language, size, order, which plan, one file or many."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from gatewayapp.gui.printing.papers import Choice, Paper
from gatewayapp.gui.theme.fonts import px

DRAFT = 0
DESK, MOST_DESKS = "desk", 99


class PaperForm(QWidget):
    """Shows only what can be chosen about the paper; ``changed`` after each choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._newest = -1
        self._endings: dict[Paper, int] = {}
        self._paper = Paper.BADGES
        self.languages = self._offer(self.tr("Language on paper"), self._language_words())
        self.sizes = self._offer(self.tr("Paper size"), {"a4": "A4", "letter": "Letter"})
        self.orders = self._offer(self.tr("Order"), self._order_words())
        self.desks = self._offer_desks()
        self.editions = self._offer(self.tr("Which plan"), {})
        self.endings = self._offer(self.tr("Kind of file"), {})
        self.tables = QLineEdit(self)
        self.tables.setPlaceholderText(self.tr("All tables, or numbers such as 3, 5-9"))
        self.tables.setAccessibleName(self.tr("Tables"))
        self.tables.editingFinished.connect(self.changed)
        self.pairs = QCheckBox(self.tr("Two to a sheet, to be cut apart"), self)
        self.pairs.toggled.connect(self.changed)
        self._lay_out()
        self.show_paper(Paper.BADGES, 0)

    @property
    def edition(self) -> int | None:
        """The edition that is printed, ``DRAFT`` for the plan as it stands, None for the newest."""
        chosen = self.editions.currentData()
        return None if chosen is None or chosen == self._newest else chosen

    @property
    def printed(self) -> int:
        """The number of the edition that is printed, 0 for the plan as it stands."""
        chosen = self.editions.currentData()
        return self._newest if chosen is None or not self._paper.offers(Choice.EDITION) else chosen

    @property
    def ending(self) -> str:
        """The ending of the file that is wanted."""
        return self.endings.currentData() or self._paper.value.endings[0]

    def numbers_of_tables(self) -> tuple[str, ...]:
        """Give the tables that are wanted, ranges written out; empty for all."""
        return spread(self.tables.text())

    def choose_edition(self, edition: int) -> None:
        """Choose which plan is printed."""
        self.editions.setCurrentIndex(self.editions.findData(edition))

    def show_paper(self, paper: Paper, newest: int) -> None:
        """Offer what a paper allows."""
        self._paper = paper
        self._offer_editions(newest)
        self._offer_endings(paper)
        for widget, choice in (
            (self.sizes, Choice.SIZE),
            (self.orders, Choice.ORDER),
            (self.pairs, Choice.PAIRS),
            (self.tables, Choice.TABLES),
        ):
            widget.setVisible(paper.offers(choice))
        self.desks.setVisible(paper.offers(Choice.ORDER) and self.orders.currentData() == DESK)
        self.editions.setVisible(paper.offers(Choice.EDITION) and newest > 0)
        self.endings.setVisible(len(paper.value.endings) > 1)
        self.languages.setVisible(paper.is_spoken)
        self._first.setVisible(paper.is_spoken or paper.offers(Choice.SIZE))

    def _offer_editions(self, newest: int) -> None:
        if newest == self._newest:
            return
        chose_draft = self.editions.currentData() == DRAFT and self._newest > 0
        self._newest = newest
        self.editions.clear()
        words, latest = self.tr("Edition {number}"), self.tr("Edition {number}, the newest")
        for number in range(newest, 0, -1):
            self.editions.addItem((latest if number == newest else words).format(number=number), number)
        self.editions.addItem(self.tr("The plan as it stands, a draft"), DRAFT)
        self.choose_edition(DRAFT if chose_draft else newest)

    def _offer_endings(self, paper: Paper) -> None:
        words = self._ending_words().get(paper, {})
        self.endings.clear()
        for ending, name in words.items():
            self.endings.addItem(name, ending)
        self.endings.setCurrentIndex(self._endings.get(paper, 0) if words else -1)

    def _take_ending(self) -> None:
        self._endings[self._paper] = self.endings.currentIndex()

    def _offer(self, name: str, choices: dict[str, str]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for code, words in choices.items():
            box.addItem(words, code)
        box.activated.connect(self.changed)
        return box

    def _offer_desks(self) -> QSpinBox:
        """Offer how many desks there are; 0 is the usual number."""
        desks = QSpinBox(self)
        name = self.tr("Check-in desks")
        desks.setAccessibleName(name)
        desks.setToolTip(name)
        desks.setRange(0, MOST_DESKS)
        desks.setPrefix(self.tr("Desks: "))
        desks.setSpecialValueText(self.tr("One desk for 150 people"))
        desks.setKeyboardTracking(False)
        desks.valueChanged.connect(self.changed)
        return desks

    def _lay_out(self) -> None:
        self.endings.activated.connect(self._take_ending)
        self.sizes.setFixedWidth(px(96))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(4))
        self._first = QWidget(self)
        first = QHBoxLayout(self._first)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(px(4))
        first.addWidget(self.languages, 1)
        first.addWidget(self.sizes)
        grid.addWidget(self._first, 0, 0)
        grid.setColumnStretch(0, 1)
        below = (self.orders, self.desks, self.editions, self.endings, self.tables, self.pairs)
        for row, widget in enumerate(below, 1):
            grid.addWidget(widget, row, 0)

    def _language_words(self) -> dict[str, str]:
        return {
            "both": self.tr("English and Japanese"),
            "en": self.tr("English"),
            "ja": self.tr("Japanese"),
        }

    def _order_words(self) -> dict[str, str]:
        return {
            "name": self.tr("In order of names"),
            "company": self.tr("In order of organisations"),
            "number": self.tr("In order of numbers"),
            DESK: self.tr("By check-in desk"),
        }

    def _ending_words(self) -> dict[Paper, dict[str, str]]:
        return {
            Paper.WORKBOOK: {
                ".xlsx": self.tr("One workbook for everybody"),
                ".zip": self.tr("A workbook for each person, in a zip"),
            },
            Paper.CALENDAR: {
                ".ics": self.tr("One calendar for everybody"),
                ".zip": self.tr("A calendar for each person, in a zip"),
            },
            Paper.REPORT: {
                ".pdf": self.tr("PDF with bars"),
                ".xlsx": self.tr("Workbook with charts"),
            },
            Paper.DATA: {
                ".xlsx": self.tr("Workbook for Excel"),
                ".csv": self.tr("CSV text"),
            },
        }


def spread(text: str) -> tuple[str, ...]:
    """Write ranges such as ``5-9`` out; what is no number stays as it was typed."""
    found: dict[str, None] = {}
    for part in text.replace("、", ",").replace("，", ",").replace(",", " ").split():
        low, dash, high = part.replace("–", "-").partition("-")
        if dash and low.isdecimal() and high.isdecimal() and int(high) - int(low) < MOST_TABLES:
            found |= dict.fromkeys(str(number) for number in range(int(low), int(high) + 1))
        else:
            found[str(int(part)) if part.isdecimal() else part] = None
    return tuple(found)


MOST_TABLES = 10_000
