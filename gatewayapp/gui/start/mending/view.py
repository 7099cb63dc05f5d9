"""The list of things of one kind that need a person, each with buttons that mend it in its place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.labels import Card, Label, Line, Plate, WrappedLabel
from gatewayapp.gui.start.mending.mend import Mend, Mender, Way
from gatewayapp.gui.start.mending.people import Doubles, Silences, Unconfirmed
from gatewayapp.gui.start.mending.planning import Broken, Rows, Tables, Unmet
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_height, set_look

KINDS: dict[str, type[Mender]] = {
    "broken": Broken,
    "rows": Rows,
    "doubles": Doubles,
    "unconfirmed": Unconfirmed,
    "silences": Silences,
    "unmet": Unmet,
    "tables": Tables,
}
MOST, PORTION = 24, 8
NARROW = 760


class MendingView(QWidget):
    """Shows one kind; after each change it looks again, and the keyboard stays where it was."""

    left = Signal()

    def __init__(self, desk: Desk, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._asked = desk, 0
        self._room = PORTION
        self.mender = KINDS[kind](desk, self)
        self.rows: list[MendRow] = []
        self.back = QPushButton(icon("arrow-left"), self.tr("Back"), self)
        set_look(self.back, QUIET)
        self.back.clicked.connect(self.left)
        self.heading = WrappedLabel("", Text.TITLE, parent=self)
        self.all = QPushButton("", self)
        self.all.clicked.connect(self._do_all)
        self.all.hide()
        self._way_for_all: Way | None = None
        self.card = Card(self)
        self.nothing = WrappedLabel(self.mender.nothing(), Text.BODY, "t2", self)
        self.nothing.setContentsMargins(px(16), px(16), px(16), px(16))
        self.card.column.addWidget(self.nothing)
        self.more = Label("", Text.SMALL, "t2", self)
        self._lay_out()
        self.renew()

    def renew(self) -> None:
        """Look for what is left."""
        event = self._desk.event
        self._asked += 1
        asked, mender = self._asked, self.mender

        def take(found: Sequence[Any]) -> None:
            if asked == self._asked:
                self._show(found)

        if event is None:
            self._show(())
        else:
            self._desk.ask(lambda database: mender.find(database, event), take)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing's first button."""
        goal = self.rows[0].buttons[0] if self.rows else self.back
        goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc, walk the rows with the arrows."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in steps and self.rows:
            self._walk(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _walk(self, by: int) -> None:
        row, button = self._where() or (0, 0)
        self._focus((row + by) % len(self.rows), button)

    def _where(self) -> tuple[int, int] | None:
        """Tell on which row and button the keyboard is."""
        now = self.window().focusWidget()
        places = ((at, row.buttons.index(now)) for at, row in enumerate(self.rows) if now in row.buttons)
        return next(places, None)

    def _focus(self, row: int, button: int) -> None:
        buttons = self.rows[row].buttons
        buttons[min(button, len(buttons) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, found: Sequence[Any]) -> None:
        where = self._where()
        before, known = self.rows, {row.mend.words: row for row in self.rows}
        self.rows = [self._row_for(mend, known) for mend in self.mender.mends(found[: self._room])]
        for gone in (row for row in before if row not in self.rows):
            self.card.column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, row in enumerate(self.rows):
            row.line.setVisible(place > 0)
            if self.card.column.indexOf(row) != place + 1:
                self.card.column.insertWidget(place + 1, row)
        self._say(found)
        if len(found) > self._room < MOST:
            QTimer.singleShot(0, self, lambda: self._show_more(found, self._asked))
        if where is not None and self.rows:
            self._focus(min(where[0], len(self.rows) - 1), where[1])
        elif where is not None:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self, found: Sequence[Any], asked: int) -> None:
        """Show the next rows, so many at once as the window can make between two keys."""
        self._room = min(self._room + PORTION, MOST)
        if asked == self._asked:
            self._show(found)

    def _row_for(self, mend: Mend, known: "dict[tuple[str, ...], MendRow]") -> "MendRow":
        """Give the row that says the same already, or a new one."""
        row = known.pop(mend.words, None)
        if row is None:
            return MendRow(mend, self.mender.icon, self.card)
        row.mend = mend
        return row

    def _say(self, found: Sequence[Any]) -> None:
        self.heading.setText(self.mender.title(len(found)) if found else self.tr("All done"))
        self.nothing.setHidden(bool(found))
        self.more.setText(self.tr("and %n more, shown when these are done", "", len(found) - MOST))
        self.more.setVisible(len(found) > MOST)
        self._way_for_all = self.mender.at_once(found) if found else None
        self.all.setVisible(self._way_for_all is not None)
        if self._way_for_all is not None:
            self.all.setText(self._way_for_all.words)

    def _do_all(self) -> None:
        if self._way_for_all is not None:
            self._way_for_all.call()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.back)
        head.addWidget(self.heading, 1)
        head.addWidget(self.all)
        set_look(self.all, PRIMARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(32), px(24), px(32), px(24))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self.card)
        column.addWidget(self.more)
        column.addStretch(1)


class MendRow(QWidget):
    """One thing: its mark, what it is and why, and the buttons that mend it."""

    def __init__(self, mend: Mend, icon_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.mend = mend
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.line = Line(self)
        column.addWidget(self.line)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setContentsMargins(px(16), px(10), px(16), px(10))
        row.setSpacing(px(12))
        row.addWidget(Plate(icon_name, "warn", self), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrappedLabel(mend.title, Text.MEDIUM, parent=self))
        if mend.why:
            words.addWidget(WrappedLabel(mend.why, Text.SMALL, "t2", self))
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(px(8))
        row.addLayout(self._beside, 1)
        self._beside.addLayout(words, 1)
        ways = QHBoxLayout()
        ways.setSpacing(px(8))
        ways.addStretch(1)
        self._beside.addLayout(ways)
        self.buttons: list[QPushButton] = []
        for place, way in enumerate(mend.ways):
            button = WayButton(way.words, self)
            set_height(button, 28)
            button.setAccessibleName(f"{way.words}: {mend.title}")
            button.clicked.connect(lambda _=False, place=place: self.mend.ways[place].call())
            ways.addWidget(button)
            self.buttons.append(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where there is no room beside them."""
        super().resizeEvent(event)
        directions, narrow = QBoxLayout.Direction, self.width() < px(NARROW)
        self._beside.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)


class WayButton(QPushButton):
    """A button that leaves up and down to the list; Qt would go to the button beside it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the list walk its rows."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)
