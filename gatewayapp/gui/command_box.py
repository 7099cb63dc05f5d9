"""The palette (Ctrl+K): every action of the window, and everybody in the event, by a few letters."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from gatewayapp.gui.acts import Acts
from gatewayapp.gui.labels import Label
from gatewayapp.gui.pages import ENTRIES, entry_of
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.tables.cells import paint_marked
from gatewayapp.gui.tables.folded import FoldedIndex, hit_ranges
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.top_bar import paint_keys

if TYPE_CHECKING:
    from gatewayapp.gui.window import Window
    from gatewayapp.storage.database import Database

ROW, ROWS, MOST = 36, 10, 200
LINE = Qt.ItemDataRole.UserRole + 1
# A person's name, what tells them from others of that name, and their number.
Named = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that can be done or opened."""

    icon: str
    text: str
    note: str
    keys: str
    call: Callable[[], Any]


class CommandBox(Sheet):
    """A field and at most ten rows; the shortcut at the right teaches it."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window, width=640, top=96)
        self._window = window
        self.column.setContentsMargins(px(8), px(8), px(8), px(8))
        self.field = BoxField(self)
        self.field.setPlaceholderText(self.tr("Do anything, find anyone"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.list = QListView(self.panel)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(LineDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.let_yield(self.list, px(ROW * ROWS))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What was found"))
        self.nothing = Label(
            self.tr("Nothing is called that. Press Esc to close."), role="t2", parent=self
        )
        self.nothing.setContentsMargins(px(8), px(8), px(8), px(8))
        self.nothing.hide()
        self.model = LineModel(self)
        self.list.setModel(self.model)
        self.list.clicked.connect(lambda index: self._do(index.row()))
        for widget in (self.field, self.list, self.nothing):
            self.column.addWidget(widget)
        self._lines = self._actions()
        self._people: list[Named] = []
        self._index = FoldedIndex([line.text, line.note] for line in self._lines)
        self.field.textChanged.connect(self._filter)
        window.stack.currentChanged.connect(self._make_way)
        self._filter("")
        self._ask_people()

    def take_focus(self) -> None:
        """Begin typing at once."""
        self.field.setFocus()

    def _make_way(self) -> None:
        """Go when another page is shown by its key."""
        if self.isVisible():
            self.close_sheet()

    def walk(self, step: int) -> None:
        """Go up or down."""
        count = self.model.rowCount()
        if count:
            row = (self.list.currentIndex().row() + step) % count
            self.list.setCurrentIndex(self.model.index(row))

    def do_current(self) -> None:
        """Do what is marked."""
        self._do(self.list.currentIndex().row())

    def _do(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            line = self.model.lines[row]
            self.close_sheet()
            line.call()

    def _filter(self, text: str) -> None:
        found = self._index.matches(text)
        self.model.show(tuple(map(self._line_at, found[:MOST])), text)
        if self.nothing.isHidden() != bool(found):
            self.nothing.setVisible(not found)
            self.list.setVisible(bool(found))
            self.fit()
        self.list.setCurrentIndex(self.model.index(0))

    def _actions(self) -> list[Line]:
        window, page = self._window, self._window.page
        lines = [
            Line(entry.icon, entry.title(), self.tr("page"), f"Ctrl {number}", _page(window, entry.key))
            for number, entry in enumerate(ENTRIES, 1)
        ]
        lines += [
            _line(action)
            for action in page.actions_offered()
            if action.isEnabled() and action.isVisible() and action.text()
        ]
        steps = ((window.undo, "undo-2"), (window.redo, "redo-2"))
        lines += [_line(action, icon_name) for action, icon_name in steps if action.isEnabled()]
        start = self.tr("start")
        for icon_name, text, part in (
            ("calendar-plus", self.tr("New event…"), "new event"),
            ("folder-open", self.tr("Open a database…"), "open"),
            ("play", self.tr("Build and open the demo event"), "demo"),
        ):
            lines.append(Line(icon_name, text, start, "", _page(window, "start", part)))
        if window.desk.event is not None:
            set_up = _page(window, "start", "set up")
            for act in Acts().elsewhere(window.key):
                note, call = entry_of(act.page).title(), _page(window, act.page, act.part)
                lines.append(Line(act.icon, act.words, note, "", call))
            lines.append(Line("calendar-cog", self.tr("Set up this event…"), start, "", set_up))
        if window.desk.database is not None:
            lines.append(Line("history", self.tr("History"), "", "", window.open_history))
        lines.append(Line("settings", self.tr("Settings"), "", "", window.open_settings))
        lines.append(Line("life-buoy", self.tr("Help and keys"), "", "F1", window.commands.help.trigger))
        lines.append(Line("signpost", self.tr("Take the tour"), "", "", window.take_tour))
        return lines

    def _ask_people(self) -> None:
        event = self._window.desk.event
        if event is None:
            return
        known = [(line.text, line.note, line.keys) for line in self._lines]

        def read(database: "Database") -> tuple[list[Named], FoldedIndex]:
            people = _people(database, event.id)
            return people, FoldedIndex((*known, *people))

        self._window.desk.ask(read, self._take_people)

    def _take_people(self, found: tuple[list[Named], FoldedIndex]) -> None:
        self._people, self._index = found
        self._filter(self.field.text())

    def _line_at(self, position: int) -> Line:
        """Give a line that was found: what can be done first, then people."""
        if position < len(self._lines):
            return self._lines[position]
        name, note, number = self._people[position - len(self._lines)]
        return Line("user", name, note, number, _page(self._window, "people", number))


class BoxField(QLineEdit):
    """The field of the palette; arrows and Enter belong to the list below."""

    def __init__(self, box: CommandBox) -> None:
        super().__init__(box.panel)
        self._box = box

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, do with Enter, leave with Esc."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self._box.walk(steps[event.key()])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._box.do_current()
        elif event.key() == Qt.Key.Key_Escape:
            self._box.close_sheet()
        else:
            super().keyPressEvent(event)


class LineModel(QAbstractListModel):
    """The rows that were found."""

    def __init__(self, parent: CommandBox) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.query = ""

    def show(self, lines: tuple[Line, ...], query: str) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.lines, self.query = lines, query
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a row's text or the row itself."""
        if role == LINE:
            return self.lines[index.row()]
        return self.lines[index.row()].text if role == Qt.ItemDataRole.DisplayRole else None


class LineDelegate(QStyledItemDelegate):
    """Paints icon, text with matched letters, note and shortcut."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:
        """Give a row's size."""
        return QSize(px(200), px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, line, rect = tokens_of(option.palette), index.data(LINE), option.rect
        painter.fillRect(rect, tokens.raised)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.acc2)
            painter.drawRoundedRect(rect, px(6), px(6))
        paint_icon(
            painter,
            QRect(rect.left() + px(10), rect.top(), px(18), rect.height()),
            line.icon,
            tokens.t2,
            px(16),
        )
        room = rect.adjusted(px(40), 0, -px(80), 0)
        hits = hit_ranges(line.text, index.model().query) if index.model().query else ()
        used = paint_marked(painter, room, line.text, hits, font(), tokens.t1, tokens)
        rest = room.adjusted(used + px(8), 0, 0, 0)
        paint_marked(painter, rest, line.note, (), font(Text.SMALL), tokens.t2, tokens)
        paint_keys(painter, rect.adjusted(0, 0, -px(8), 0), line.keys, tokens)
        painter.restore()


def _line(action: Any, icon_name: str = "chevron-right") -> Line:
    keys = action.shortcut().toString().replace("+", " ")
    name = action.text().replace("&", "")
    return Line(action.property("icon_name") or icon_name, name, "", keys, action.trigger)


def _page(window: "Window", key: str, part: str = "") -> Callable[[], None]:
    return lambda: window.show_page(key, part)


def _people(database: "Database", event: int) -> list[Named]:
    from gatewayapp.services.people import list_people

    return [
        (
            line.person.name.listed,
            " · ".join(
                part
                for part in (
                    line.person.name.native,
                    line.person.name.reading,
                    line.organisation.name if line.organisation else "",
                )
                if part
            ),
            line.registration.number,
        )
        for line in list_people(database, event)
    ]
