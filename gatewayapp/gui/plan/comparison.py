"""Two plans side by side: which two, what differs in short, and every person's day, old against new."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.domain.meetings import Meeting
from gatewayapp.gui.dates import moment
from gatewayapp.gui.labels import ElidedLabel, EmptyState, WrappedLabel, in_lines
from gatewayapp.gui.plan.arrow_sign import ArrowSign
from gatewayapp.gui.plan.board_model import day_and_time
from gatewayapp.gui.plan.compared import ComparedLine, Comparison, Difference
from gatewayapp.gui.plan.versions import NOW, Version
from gatewayapp.gui.tables.cells import StatusCell
from gatewayapp.gui.tables.model import Column, RowsModel
from gatewayapp.gui.tables.view import Table
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.tokens import tokens_of

NARROW = 860
LEAST_CHOICE = 168
WIDEST_CHOICE = 336
WIDTHS = (192, 192, 208, 216, 216, 0)
SIGNS = {
    Difference.ADDED: ("plus", "good"),
    Difference.CANCELLED: ("circle-x", "bad"),
    Difference.JOINED: ("plus", "acc"),
    Difference.LEFT: ("users", "acc"),
    Difference.TIME: ("move", "acc"),
    Difference.TABLE: ("table-2", "acc"),
    Difference.PEOPLE: ("users", "acc"),
    Difference.INTERPRETER: ("languages", "acc"),
}


class ComparisonView(QWidget):
    """Shows a comparison; ``chosen`` when two other plans are wanted, ``left`` to go back."""

    chosen = Signal()
    left = Signal()
    go_back = Signal(object)
    meeting_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[Version, ...] = ()
        self.may_go_back = True
        self.before, self.arrow, self.after = QComboBox(self), ArrowSign(self), QComboBox(self)
        self.before.setAccessibleName(self.tr("The older plan"))
        self.after.setAccessibleName(self.tr("The newer plan"))
        for choice in (self.before, self.after):
            choice.setMinimumWidth(px(LEAST_CHOICE))
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.setMaximumWidth(px(WIDEST_CHOICE))
        self.summary = ElidedLabel("", Text.BODY, "t2", self)
        self.summary_below = WrappedLabel("", Text.BODY, "t2", self)
        self.summary_below.setContentsMargins(px(16), 0, px(16), px(8))
        self.back = QPushButton(icon("undo-2"), self.tr("Go back to this plan"), self)
        self.back.setToolTip(
            self.tr(
                "Make the older plan the plan again; it can be undone. "
                "What was held, missed or called off since stays so."
            )
        )
        self.back.clicked.connect(lambda: self.go_back.emit(self.before.currentData()))
        self.table = self._make_table()
        self.nothing = EmptyState("equal", "", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_strip())
        column.addWidget(self.summary_below)
        column.addWidget(self.stack, 1)
        self.before.activated.connect(self._choose_before)
        self.after.activated.connect(lambda _row: self.chosen.emit())

    def _make_strip(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.before)
        row.addWidget(self.arrow)
        row.addWidget(self.after)
        row.addSpacing(px(8))
        row.addWidget(self.summary, 1)
        row.addWidget(self.back)
        return row

    def _make_table(self) -> Table:
        table = Table(self)
        table.setAccessibleName(self.tr("Whose day changed"))
        self.model = RowsModel(self._columns(), lambda line: line.key, self)
        table.setModel(self.model)
        table.setItemDelegateForColumn(2, StatusCell(table))
        table.set_columns(WIDTHS)
        table.opened.connect(self._open)
        table.left.connect(self.left)
        return table

    def _columns(self) -> tuple[Column, ...]:
        def faded(line: ComparedLine) -> str:
            return "" if line.leads else "t3"

        return (
            Column("name", self.tr("Person"), lambda it: it.name, strong=True, tone=faded),
            Column(
                "organisation",
                self.tr("Organisation"),
                lambda it: it.organisation or self.tr("interpreter"),
                tone=faded,
            ),
            Column(
                "what",
                self.tr("What changed"),
                lambda it: self.tr(", ").join(self._word(part) for part in it.differences),
                icon=lambda it: SIGNS[it.differences[0]][0],
                tone=lambda it: SIGNS[it.differences[0]][1],
            ),
            Column(
                "before",
                self.tr("Before"),
                self._said_before,
                order=lambda it: it.before.start,
                tone=_gone,
            ),
            Column(
                "after", self.tr("After"), self._said_after, order=lambda it: it.after.start, strong=True
            ),
            Column("partner", self.tr("Meets"), lambda it: it.partner),
        )

    def _word(self, difference: Difference) -> str:
        return {
            Difference.ADDED: self.tr("new meeting"),
            Difference.CANCELLED: self.tr("called off"),
            Difference.JOINED: self.tr("takes part now"),
            Difference.LEFT: self.tr("no longer takes part"),
            Difference.TIME: self.tr("moved"),
            Difference.TABLE: self.tr("other table"),
            Difference.PEOPLE: self.tr("other people"),
            Difference.INTERPRETER: self.tr("other interpreter"),
        }[difference]

    def _said_before(self, line: ComparedLine) -> str:
        return self._said(line, line.before, 0)

    def _said_after(self, line: ComparedLine) -> str:
        return self._said(line, line.after, 1)

    def _said(self, line: ComparedLine, meeting: Meeting | None, side: int) -> str:
        if meeting is None:
            return ""
        table = self.tr("table {number}").format(number=line.tables[side] or "–")
        other = Difference.INTERPRETER in line.differences
        interpreter = line.interpreters[side] or self.tr("no interpreter") if other else ""
        return " · ".join(filter(None, (day_and_time(meeting.start), table, interpreter)))

    @property
    def versions(self) -> tuple[Version, Version]:
        """The two plans that are wanted, the older first."""
        return self.before.currentData(), self.after.currentData()

    def offer(self, versions: Sequence[Version]) -> None:
        """Offer plans, the newest first; what was chosen stays chosen as long as it is there."""
        newest = next((it for it in versions if it.edition is not None), versions[1])
        kept = self.versions if self._versions else (newest, NOW)
        self._versions = tuple(versions)
        self._show_choices(True)
        self._fill(self.before, self._versions[1:], kept[0])
        self._offer_newer(kept[1])

    def _choose_before(self, _row: int) -> None:
        self._offer_newer(self.after.currentData())
        self.chosen.emit()

    def _offer_newer(self, kept: Version | None) -> None:
        """Offer as the second what is newer than the first."""
        at = self._versions.index(self.before.currentData())
        self._fill(self.after, self._versions[:at], kept)

    def _fill(self, choice: QComboBox, versions: Sequence[Version], kept: Version | None) -> None:
        choice.clear()
        for version in versions:
            choice.addItem(self._name(version), version)
            tip = self._tip(version)
            choice.setItemData(choice.count() - 1, tip or None, Qt.ItemDataRole.ToolTipRole)
        choice.setCurrentIndex(versions.index(kept) if kept in versions else 0)

    def _name(self, version: Version) -> str:
        if version.at is None:
            return self.tr("The plan as it is")
        when = moment(version.at.astimezone())
        if version.edition is not None:
            return self.tr("Edition {number}, {when}").format(number=version.edition, when=when)
        words = self.tr("Planned {when}: {met} wishes met, breaks: {breaks}")
        if version.repair:
            words = self.tr("Repaired {when}: {met} wishes met, breaks: {breaks}")
        return words.format(when=when, met=version.met, breaks=version.breaks)

    def _tip(self, version: Version) -> str:
        """Tell with what settings a plan was made."""
        if version.seconds is None:
            return ""
        return self.tr("The planner was allowed {seconds} seconds.").format(
            seconds=f"{version.seconds:g}"
        )

    def _show_choices(self, shown: bool) -> None:
        for widget in (self.before, self.arrow, self.after):
            widget.setVisible(shown)

    def show_none(self) -> None:
        """Say that there is no other plan yet."""
        self._show_choices(False)
        self.back.hide()
        self._sum_up("")
        self.nothing.sentence.setText(
            in_lines(
                self.tr("There is no other plan yet. Publish an edition or plan again, then compare.")
            )
        )
        self.stack.setCurrentWidget(self.nothing)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what differs."""
        self.model.set_rows(comparison.lines)
        self._sum_up(self._summary(comparison))
        self.nothing.sentence.setText(self.tr("Nobody's day differs between these two."))
        self.stack.setCurrentWidget(self.table if comparison.lines else self.nothing)
        self.back.setEnabled(self.may_go_back and bool(comparison.lines))
        self.back.setVisible(self.after.currentData() == NOW)
        if self.table.hasFocus():
            self.table.enter()

    def _sum_up(self, words: str) -> None:
        """Say it beside the choices, or below them where there is no room."""
        narrow = self.width() < px(NARROW)
        self.summary.setText("" if narrow else words)
        self.summary_below.setText(words)
        self.summary_below.setVisible(narrow and bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the summary to where there is room for it."""
        super().resizeEvent(event)
        self._sum_up(self.summary_below.text())

    def _summary(self, comparison: Comparison) -> str:
        if not comparison.lines:
            return ""
        one = comparison.people == 1
        people = self.tr("1 person's day differs") if one else self.tr("{count} people's days differ")
        parts = (
            (self.tr("changed: {count}"), comparison.moved),
            (self.tr("new: {count}"), comparison.added),
            (self.tr("called off: {count}"), comparison.cancelled),
        )
        said = self.tr(", ").join(words.format(count=count) for words, count in parts if count)
        return self.tr("{people}. Meetings {meetings}.").format(
            people=people.format(count=comparison.people), meetings=said
        )

    def filter(self, query: str) -> tuple[int, int]:
        """Leave the lines that match; give how many there are, and of how many."""
        self.model.filter(query)
        return self.model.rowCount(), len(self.model.all_rows())

    def enter(self) -> None:
        """Put the keyboard into the table, or on the choice if there is none."""
        if self.stack.currentWidget() is self.table:
            self.table.enter()
        else:
            self.before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, index: QModelIndex) -> None:
        meeting = self.model.row_at(index).meeting if index.isValid() else None
        if meeting is not None:
            self.meeting_wanted.emit(meeting.id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below the strip."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(0, self.stack.y() - 1, self.width(), 1, tokens.line)


def _gone(line: ComparedLine) -> str:
    return "t2" if line.before else ""
