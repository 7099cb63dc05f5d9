"""The cards at the right of the start page: databases, the events in the open one, the backup."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QWidget

from gatewayapp.domain.events import Event
from gatewayapp.gui.dates import days_to, event_days, moment, place_of
from gatewayapp.gui.labels import Card, Chip, Label, Line
from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.places import user_data

ROW = 48


class ChoiceCard(Card):
    """A titled list of things that can be pressed."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(title, Text.STRONG, parent=self)
        self.add_row(40).addWidget(self._title)
        self._rows: list[QWidget] = []
        self._content: object = None

    def set_title(self, title: str) -> None:
        """Say something else above the list."""
        self._title.setText(title)

    def stays(self, content: object) -> bool:
        """Tell whether the same is shown already; its rows then stay, with the keyboard in them."""
        same, self._content = content == self._content, content
        return same

    def clear(self) -> None:
        """Take all rows away; a keyboard in them stays on the card."""
        keyboard = QApplication.focusWidget()
        if keyboard is not None and self.isAncestorOf(keyboard):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for row in self._rows:
            self.column.removeWidget(row)
            row.deleteLater()
        self._rows = []

    def first(self) -> "Choice | None":
        """Give the first row that can be pressed."""
        rows = (row for row in self._rows if isinstance(row, Choice) and row.isEnabled())
        return next(rows, None)

    def add(self, row: "Choice") -> None:
        """Add a row."""
        line = Line(self)
        self.column.addWidget(line)
        self.column.addWidget(row)
        self._rows += [line, row]


class Choice(QAbstractButton):
    """A pressable row with two lines and room for a chip at its right."""

    def __init__(self, icon: str, title: str, line: str, parent: QWidget, dim: bool = False) -> None:
        super().__init__(parent)
        self._icon, self._line, self._dim = icon, line, dim
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setFixedHeight(px(ROW))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._side = QHBoxLayout(self)
        self._side.setContentsMargins(px(16), 0, px(16), 0)
        self._side.addStretch(1)

    def add_side(self, widget: QWidget) -> None:
        """Put a chip or a date at the right."""
        self._side.addWidget(widget)

    def sizeHint(self) -> QSize:
        """Give the least room."""
        return QSize(px(200), px(ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and both lines."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), tokens.sunk)
        colour = tokens.t2 if self._dim else tokens.acc
        paint_icon(painter, QRect(px(16), 0, px(18), self.height()), self._icon, colour, px(18))
        last = self._side.itemAt(self._side.count() - 1).widget()
        right = last.sizeHint().width() + px(24) if last else px(16)
        for text, kind, ink, top in (
            (self.text(), Text.MEDIUM, tokens.t1, px(6 if self._line else 15)),
            (self._line, Text.SMALL, tokens.t2, px(25)),
        ):
            painter.setFont(font(kind))
            painter.setPen(ink)
            room = QRect(px(46), top, self.width() - px(46) - right, px(18))
            words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if keyboard_in(self):
            painter.setPen(QPen(tokens.acc, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), px(5), px(5))

    def event(self, event: QEvent) -> bool:
        """Show the whole title as a tip where it is cut."""
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(f"{self.text()}\n{self._line}")
        return super().event(event)


class DatabasesCard(ChoiceCard):
    """The databases opened last."""

    def __init__(self, open_path: Callable[[Path], None], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Databases"))
        self._open = open_path

    def show_databases(self, paths: tuple[Path, ...], opened: Path | None) -> None:
        """Show the list; the open one bears a mark, a missing one says so."""
        if self.stays((opened, *((path, _used(path)) for path in paths[:4]))):
            return
        self.clear()
        self.setVisible(bool(paths))
        for path in paths[:4]:
            there, current = _used(path) > 0, path == opened
            line = (
                folder_words(path.parent)
                if there
                else self.tr("not there now: {folder}").format(folder=folder_words(path.parent))
            )
            row = Choice("database" if there else "usb", path.name, line, self, dim=not current)
            row.setEnabled(there)
            if current:
                row.add_side(Chip(self.tr("open"), "good", "check", row))
            elif there:
                used = QDateTime.fromSecsSinceEpoch(_used(path)).toPython()
                row.add_side(Label(moment(used), Text.SMALL, "t2", row))
            row.clicked.connect(lambda _=False, path=path: self._open(path))
            self.add(row)


class EventsCard(ChoiceCard):
    """The events in the open database."""

    def __init__(self, choose: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._choose = choose

    def show_events(self, events: tuple[Event, ...], current: Event | None, database: str) -> None:
        """Show the list, the latest event first."""
        if self.stays((events, current, database)):
            return
        self.clear()
        self.set_title(self.tr("Events in {database}").format(database=database))
        self.setVisible(bool(events))
        for event in tuple(reversed(events))[:5]:
            chosen = current is not None and event.id == current.id
            line = self.tr(", ").join(part for part in (event_days(event), place_of(event)) if part)
            row = Choice("calendar-days", event.name, line, self, dim=not chosen)
            row.add_side(Chip(*self._state(event), parent=row))
            row.clicked.connect(lambda _=False, name=event.name: self._choose(name))
            self.add(row)

    def _state(self, event: Event) -> tuple[str, str]:
        left = days_to(event)
        if left is None:
            return self.tr("no sessions"), "warn"
        if left > 0:
            return self.tr("in %n day(s)", "", left), "acc"
        last = max(session.date for session in event.sessions)
        over = (last - min(session.date for session in event.sessions)).days + left < 0
        return (self.tr("finished"), "") if over else (self.tr("now"), "good")


def _used(path: Path) -> int:
    """Say when a file was changed last, in seconds since 1970; 0 if it is not there."""
    try:
        return int(path.stat().st_mtime)
    except OSError:
        return 0


def folder_words(folder: Path) -> str:
    """Say where a folder is, without the way to the home folder."""
    for base in (user_data().parent, Path.home()):
        if folder.is_relative_to(base):
            folder = folder.relative_to(base)
            break
    return " › ".join(part for part in folder.parts if part not in {"/", "\\"})
