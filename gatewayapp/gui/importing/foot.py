"""The foot of the preview: the row in hand, what will change, and the one primary button."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gatewayapp.gui.importing.told import Effect, PreviewRow, Sums
from gatewayapp.gui.importing.words import row_words, sentences
from gatewayapp.gui.labels import ElidedLabel, Line, Plate, WrappedLabel
from gatewayapp.gui.people.link import link_button
from gatewayapp.gui.theme.fonts import Text, line_height, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import MAIN_HEIGHT, PRIMARY, QUIET, set_height, set_look
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.toast import SPARED, Toast
from gatewayapp.gui.wording import say
from gatewayapp.importing.changes import CORRECTED, KEPT
from gatewayapp.importing.plan import Tone, Verdict

SMALL = 28
HEIGHT, LOW_HEIGHT = 112, 64
REASON_WIDTH = 344
REASON_SHARE = 0.36
NARROW = 880


def spot_of(row: PreviewRow | None, column: int) -> int:
    """Give the column of a correction by hand in a row: the one in hand or the first; -1 for none."""
    if row is None or not row.corrections:
        return -1
    return column if column in row.corrections else min(row.corrections)


class Foot(QWidget):
    """Says what will happen; ``imported``, ``cancelled`` and ``rejects_wanted`` are its buttons.

    ``decided`` carries row, column, and whether the file's cell replaces what was corrected by hand.
    """

    imported = Signal()
    cancelled = Signal()
    rejects_wanted = Signal()
    left_out = Signal(int)
    decided = Signal(int, int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: PreviewRow | None = None
        self._spot = -1
        self._count = 0
        self._low = False
        self.setObjectName(SPARED)
        self.setMinimumHeight(px(HEIGHT))
        self.reason_title = ElidedLabel("", Text.SMALL_STRONG, "t1", self)
        self.reason = WrappedLabel("", Text.BODY, "t1", self)
        self.leave_out = link_button(self.tr("Leave out"), self)
        self.keep = link_button(self.tr("Keep yours"), self)
        self.take = link_button(self.tr("Take the file's"), self)
        self.effect_title = ElidedLabel("", Text.SMALL_STRONG, "t1", self)
        self.effect = WrappedLabel("", Text.BODY, "t1", self)
        promise = self.tr("Nothing is written before you press Import. A backup is made first.")
        self.promise = WrappedLabel(promise, Text.SMALL, "t2", self)
        self.shield = Plate("shield-check", "good", self, size=18, bare=True)
        self.go = QPushButton(icon("file-input", "on_accf"), self.tr("Import"), self)
        set_look(self.go, PRIMARY)
        set_height(self.go, MAIN_HEIGHT)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        set_look(self.cancel, QUIET)
        self.rejects = QPushButton("", self)
        for button in (self.cancel, self.rejects):
            set_height(button, SMALL)
        for words, lines in ((self.reason, 3), (self.effect, 2)):
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
            words.setMinimumHeight(lines * line_height())
        self._lay()
        self.go.clicked.connect(self.imported)
        self.cancel.clicked.connect(self.cancelled)
        self.rejects.clicked.connect(self.rejects_wanted)
        self.leave_out.clicked.connect(self._leave_out)
        self.keep.clicked.connect(lambda: self._decide(taken=False))
        self.take.clicked.connect(lambda: self._decide(taken=True))

    def show_sums(self, sums: Sums, database: str) -> None:
        """Say what a plan would do to a database."""
        effect, self._count = sums.effect, sums.to_import
        self.effect_title.setText(self.tr("What will change in {file}").format(file=database))
        self.effect.setText(self._effect_words(effect))
        self.go.setToolTip(self.effect.text())
        words = self.tr("Import %Ln rows", "", self._count)
        self.go.setText(words if self._count else self.tr("Nothing to import"))
        self.go.setEnabled(self._count > 0)
        self.rejects.setText(self.tr("Save %Ln rows left out…", "", effect.stays_out))
        self.rejects.setVisible(effect.stays_out > 0)

    def show_row(self, row: PreviewRow | None, column: int = -1) -> None:
        """Say why a row is judged as it is; a correction by hand in the column in hand comes first."""
        self._row = row
        self._spot = spot_of(row, column)
        self.leave_out.setVisible(row is not None and row.row.verdict.is_accepted and not row.row.cell)
        mark = row.marks.get(self._spot) if row else None
        self.keep.setVisible(mark is not None and mark.sentence.template != KEPT)
        self.take.setVisible(mark is not None and mark.sentence.template in {CORRECTED, KEPT})
        if row is None:
            self.reason_title.setText(self.tr("Look before you import"))
            words = self.tr("F8 goes to the next row that needs you. Double click mends a cell.")
            self.reason.setText(words)
            return
        verdict = row_words()[row.kind]
        words = self.tr("Cell {row}: {verdict}") if row.row.cell else self.tr("Row {row}: {verdict}")
        words = self.tr("No. {row}: {verdict}") if row.is_missing else words
        self.reason_title.setText(words.format(row=row.row.place, verdict=verdict))
        self.reason.setText(self._reason_words(row))

    def set_busy(self, busy: bool) -> None:
        """Keep hands off while the plan is being made anew."""
        for button in (self.rejects, self.leave_out, self.keep, self.take):
            button.setEnabled(not busy)
        self.go.setEnabled(not busy and self._count > 0)

    def set_low(self, low: bool) -> None:
        """Leave the rows more room: the buttons stand in one line, the import's says what it does."""
        if low == self._low:
            return
        self._low = low
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.RightToLeft if low else directions.TopToBottom)
        self.setMinimumHeight(px(LOW_HEIGHT if low else HEIGHT))
        self.reason.setMinimumHeight((2 if low else 3) * line_height())
        side, end = px(16), px(8 if low else 12)
        self.layout().setContentsMargins(side, end, side, end)
        for part in (self.effect_part, self.line):
            part.setHidden(low)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what is said elsewhere too where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        share = min(px(REASON_WIDTH), int(self.width() * REASON_SHARE))
        self.reason_part.setMinimumWidth(0 if self._low else share)
        self.reason_part.setMaximumWidth(self.maximumWidth() if self._low else share)
        narrow = self._low or self.width() < px(NARROW)
        for part in (self.effect_title, self.cancel, self.promise, self.shield):
            part.setHidden(narrow)

    def event(self, event: QEvent) -> bool:
        """Let no toast lie over what will be imported."""
        done = super().event(event)
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize}:
            toast = self.window().findChild(Toast)
            if toast is not None and toast.isVisible():
                toast.place()
        return done

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line above."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(0, 0, self.width(), 1, tokens.line2)

    def _reason_words(self, row: PreviewRow) -> str:
        if self._spot in row.marks:
            return say(row.marks[self._spot].sentence)
        refused = any(mark.tone is Tone.REFUSED for mark in row.marks.values())
        said = [say(row.row.reason)] if row.row.reason and not refused else []
        said += [say(mark.sentence) for mark in row.marks.values() if say(mark.sentence) not in said]
        usual = {
            Verdict.NEW: self.tr("It is taken as it stands."),
            Verdict.CHANGED: self.tr("It changes what is stored."),
            Verdict.SAME: self.tr("It is stored like this already."),
        }
        return sentences(said) or usual.get(row.row.verdict, "")

    def _effect_words(self, effect: Effect) -> str:
        parts = (
            (effect.people_new, self.tr("%Ln people are added.", "", effect.people_new)),
            (
                effect.organisations_new,
                self.tr("%Ln organisations are added.", "", effect.organisations_new),
            ),
            (effect.people_changed, self.tr("%Ln people get new details.", "", effect.people_changed)),
            (
                effect.organisations_changed,
                self.tr("%Ln organisations get new details.", "", effect.organisations_changed),
            ),
            (effect.wishes_new, self.tr("%Ln wishes are added.", "", effect.wishes_new)),
            (effect.wishes_changed, self.tr("%Ln wishes change.", "", effect.wishes_changed)),
            (effect.vetoes, self.tr("%Ln vetoes are added.", "", effect.vetoes)),
            (effect.fixed, self.tr("%Ln wishes have a fixed time.", "", effect.fixed)),
            (effect.absences, self.tr("%Ln people get other hours.", "", effect.absences)),
            (effect.doubtful, self.tr("%Ln doubtful rows wait for you.", "", effect.doubtful)),
            (effect.refused, self.tr("%Ln refused rows stay out.", "", effect.refused)),
            (
                effect.missing,
                self.tr("%Ln people are missing from the file; they stay.", "", effect.missing),
            ),
        )
        said = [words for count, words in parts if count]
        return sentences(said) or self.tr("Nothing: all of it is stored already.")

    def _leave_out(self) -> None:
        if self._row is not None:
            self.left_out.emit(self._row.row.row)

    def _decide(self, *, taken: bool) -> None:
        if self._row is not None and self._spot >= 0:
            self.decided.emit(self._row.row.row, self._spot, taken)

    def _lay(self) -> None:
        self.reason_part = self._reason_part()
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(12), px(16), px(12))
        row.setSpacing(px(24))
        row.addWidget(self.reason_part)
        self.line, self.effect_part = Line(self, upright=True), self._effect_part()
        row.addWidget(self.line)
        row.addWidget(self.effect_part, 1)
        row.addWidget(self._buttons_part())

    def _reason_part(self) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        above = QHBoxLayout()
        above.addWidget(self.reason_title, 1)
        for link in (self.keep, self.take, self.leave_out):
            above.addWidget(link)
        column.addLayout(above)
        column.addWidget(self.reason)
        column.addStretch(1)
        return part

    def _effect_part(self) -> QWidget:
        part = QWidget(self)
        part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.effect_title)
        column.addWidget(self.effect)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.addWidget(self.shield)
        row.addWidget(self.promise, 1)
        column.addLayout(row)
        return part

    def _buttons_part(self) -> QWidget:
        part = QWidget(self)
        part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._buttons = column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.go)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.rejects)
        column.addLayout(row)
        column.addStretch(1)
        return part
