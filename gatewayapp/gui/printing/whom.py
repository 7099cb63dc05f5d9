"""For whom: everybody, those whose paper changed, or people who are picked from a list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from gatewayapp.gui.labels import WrappedLabel
from gatewayapp.gui.people.link import link_button
from gatewayapp.gui.printing.papers import Choice, Paper
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import set_height


class WhomChoice(QWidget):
    """``changed`` after each choice; ``asked`` when somebody wants the list of people."""

    changed = Signal()
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper, self._newest, self._printed = Paper.BADGES, 0, 0
        self._picked: tuple[str, ...] = ()
        self.only_changed = QCheckBox(self.tr("Only what changed since"), self)
        self.since = QComboBox(self)
        self.since.setAccessibleName(self.tr("Edition to compare with"))
        self.since.setToolTip(self.tr("Marks beside changed meetings compare with this edition too."))
        set_height(self.since, 28)
        self.words = WrappedLabel("", Text.SMALL, "t2", self)
        self.pick = link_button(self.tr("Choose people…"), self)
        self.everybody = link_button(self.tr("Everybody again"), self)
        self._lay_out()
        self.only_changed.toggled.connect(self._take_changed)
        self.since.activated.connect(self.changed)
        self.pick.clicked.connect(self.asked)
        self.everybody.clicked.connect(self._take_everybody)
        self._show()

    @property
    def picked(self) -> tuple[str, ...]:
        """The numbers of the people who were picked; empty for no choice."""
        return self._picked if self._paper.offers(Choice.PEOPLE) else ()

    @property
    def compared_with(self) -> int | None:
        """The edition to compare with; None for the usual one."""
        return self.since.currentData() if self._paper.offers(Choice.CHANGED) else None

    @property
    def wants_changed(self) -> bool:
        """Whether only those whose paper changed are wanted."""
        return self.only_changed.isChecked() and not self.picked and self.only_changed.isEnabled()

    def show_paper(self, paper: Paper, newest: int, printed: int) -> None:
        """Offer what a paper allows; ``newest`` edition, 0 for none; ``printed`` 0 for the draft."""
        if paper is not self._paper:
            self._picked = ()
        self._paper, self._newest, self._printed = paper, newest, printed
        self._offer_editions()
        self._show()

    def take(self, numbers: tuple[str, ...], changed: bool = False) -> None:
        """Take the people who were picked, or all whose paper changed; without both everybody."""
        self._picked = numbers
        self.only_changed.blockSignals(True)
        self.only_changed.setChecked(changed)
        self.only_changed.blockSignals(False)
        self._show()
        self._take_changed()

    def count(self, some: int, everybody: int) -> None:
        """Say in figures for how many it is, where it is not for everybody."""
        told = some > 0 and (self.wants_changed or bool(self.picked))
        words = self.tr("{some} of {all} people").format(some=f"{some:,}", all=f"{everybody:,}")
        self.words.setText(words if told else "")
        self.words.setVisible(told)

    def _offer_editions(self) -> None:
        badges = self._paper is Paper.BADGES
        last = self._newest if badges or not self._printed else self._printed - 1
        offered = list(range(last, 0, -1))
        usual = max(1, self._newest - 1) if badges else last
        before = self.since.currentData()
        if offered == [self.since.itemData(place) for place in range(self.since.count())]:
            return
        self.since.clear()
        for number in offered:
            self.since.addItem(self.tr("edition {number}").format(number=number), number)
        self.since.setCurrentIndex(self.since.findData(before if before in offered else usual))

    def _show(self) -> None:
        compares, picked = self._paper.offers(Choice.CHANGED), bool(self.picked)
        possible = self.since.count() > 0
        self.only_changed.setVisible(compares)
        self.only_changed.setEnabled(possible and not picked)
        words = self.tr("Only what changed since") if possible else self.tr("Only what changed")
        self.only_changed.setText(words)
        self.only_changed.setToolTip("" if possible else self.tr("From the second edition on"))
        self.since.setVisible(compares and possible)
        self.pick.setVisible(self._paper.offers(Choice.PEOPLE))
        self.everybody.setVisible(picked)
        self.setVisible(compares or self._paper.offers(Choice.PEOPLE))
        self.count(0, 0)

    def _take_changed(self) -> None:
        self.pick.setText(
            self.tr("See who and why…") if self.only_changed.isChecked() else self.tr("Choose people…")
        )
        self.pick.setAccessibleName(self.pick.text())
        self.pick.updateGeometry()
        self.changed.emit()

    def _take_everybody(self) -> None:
        self.take(())

    def _lay_out(self) -> None:
        first, links = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(px(8))
        first.addWidget(self.only_changed)
        first.addWidget(self.since)
        first.addStretch(1)
        links.setSpacing(px(16))
        links.addWidget(self.pick)
        links.addWidget(self.everybody)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(first)
        column.addWidget(self.words)
        column.addLayout(links)
