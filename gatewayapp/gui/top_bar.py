"""The bar above the pages: the event in hand, undo and redo with their names, the search box."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from gatewayapp.gui.dates import event_days, place_of
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.frame import BAR_HEIGHT
from gatewayapp.gui.page import ActionButton
from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import icon, paint_icon
from gatewayapp.gui.theme.style import QUIET, set_look
from gatewayapp.gui.theme.tokens import Tokens, tokens_of

SEARCH_WIDTH, SMALL_SEARCH = 264, 104
BESIDE_WORDS = 33 + 64
UNDO_WIDTH, LEAST_UNDO = 320, 160


class TopBar(QWidget):
    """Event, undo, redo, search."""

    def __init__(self, desk: Desk, undo: QAction, redo: QAction, search: QAction) -> None:
        super().__init__()
        self.setFixedHeight(px(BAR_HEIGHT))
        self.event_button = EventButton(desk, self)
        self.undo = ActionButton(undo, self)
        self.redo = ActionButton(redo, self)
        for button in (self.undo, self.redo):
            set_look(button, QUIET)
        self.search = SearchButton(search, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(8))
        row.addWidget(self.event_button)
        row.addStretch(1)
        for button in (self.undo, self.redo, self.search):
            row.addWidget(button)

    def event(self, event: QEvent) -> bool:
        """Let the search give up its words first where there is no room for all."""
        done = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            room = self._room_for_search()
            widths = px(SEARCH_WIDTH), self.search.words_width()
            width = next((width for width in widths if width <= room), px(SMALL_SEARCH))
            self.search.setMaximumWidth(width)
            self.undo.setMaximumWidth(px(UNDO_WIDTH if width == px(SEARCH_WIDTH) else LEAST_UNDO))
        return done

    def _room_for_search(self) -> int:
        """Give what event, undo and redo leave, where undo says its name in few words."""
        others = self.event_button.sizeHint().width() + px(2 * 16 + 3 * 8)
        if self.undo.isVisible():
            undo = min(self.undo.sizeHint().width(), px(LEAST_UNDO))
            others += undo + self.redo.sizeHint().width()
        return self.width() - others

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)


class EventButton(QAbstractButton):
    """The event's name and days; pressing it offers the others."""

    new_asked = Signal()
    set_up_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts: tuple[str, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(32))
        self.clicked.connect(self._offer)
        desk.event_changed.connect(self.follow)
        desk.closed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Take over the event in hand."""
        event = self._desk.event
        self.setText(event.name if event else self.tr("No event yet"))
        parts = (event_days(event), place_of(event)) if event else ()
        self._parts = tuple(part for part in parts if part)
        self.setAccessibleName(self.tr("Event: {name}").format(name=f"{self.text()} {self._days()}"))
        self.setToolTip("\n".join((self.text(), *self._parts, self.tr("Choose another event"))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room for name and days."""
        name = QFontMetrics(font(Text.STRONG)).horizontalAdvance(self.text())
        days = QFontMetrics(font(Text.SMALL)).horizontalAdvance(self._days())
        return QSize(name + days + px(8 + 24 + 8 + 36), px(32))

    def minimumSizeHint(self) -> QSize:
        """Let it shrink."""
        return QSize(px(160), px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon, name, days and the arrows."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.line)
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        if keyboard_in(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.acc, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(6), px(6))
        paint_icon(painter, QRect(px(8), 0, px(16), self.height()), "calendar-days", tokens.acc, px(16))
        left = px(32)
        for text, kind, colour in (
            (self.text(), Text.STRONG, tokens.t1),
            (self._days_in(self.width()), Text.SMALL, tokens.t2),
        ):
            left = self._paint_words(painter, left, text, kind, colour)
        arrows = QRect(left, 0, px(16), self.height())
        paint_icon(painter, arrows, "chevrons-up-down", tokens.t2, px(14))

    def _days(self, parts: int = 2) -> str:
        return " · ".join(self._parts[:parts])

    def _days_in(self, width: int) -> str:
        """Give as many whole parts as stand beside the name in a width."""
        used = QFontMetrics(font(Text.STRONG)).horizontalAdvance(self.text()) + px(32 + 8 + 28)
        metrics = QFontMetrics(font(Text.SMALL))
        fitting = (self._days(parts) for parts in (2, 1))
        return next((it for it in fitting if used + metrics.horizontalAdvance(it) <= width), "")

    def _paint_words(self, painter: QPainter, left: int, text: str, kind: Text, colour) -> int:  # noqa: ANN001 - QColor
        letters = font(kind)
        metrics = QFontMetrics(letters)
        words = metrics.elidedText(
            text, Qt.TextElideMode.ElideRight, max(self.width() - left - px(28), 0)
        )
        painter.setFont(letters)
        painter.setPen(colour)
        room = QRect(left, 0, metrics.horizontalAdvance(words) + 1, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        return room.right() + px(8)

    def _offer(self) -> None:
        menu = QMenu(self)
        for event in self._desk.survey.standing.events:
            action = menu.addAction(f"{event.name}   {event_days(event)}")
            action.setCheckable(True)
            action.setChecked(self._desk.event is not None and event.id == self._desk.event.id)
            action.triggered.connect(lambda _=False, name=event.name: self._desk.choose_event(name))
        menu.addSeparator()
        if self._desk.event is not None:
            words = self.tr("Set up this event…")
            menu.addAction(icon("calendar-cog"), words).triggered.connect(self.set_up_asked)
        menu.addAction(icon("calendar-plus"), self.tr("New event…")).triggered.connect(self.new_asked)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class SearchButton(QAbstractButton):
    """Looks like a field and opens the palette."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = action.shortcut().toString().replace("+", " ")
        self.setText(self.tr("Do anything, find anyone"))
        self.setAccessibleName(self.text())
        self.setToolTip(action.toolTip())
        self.setFixedHeight(px(32))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)

    def sizeHint(self) -> QSize:
        """Give its size."""
        return QSize(px(SEARCH_WIDTH), px(32))

    def words_width(self) -> int:
        """Give the width in which its words just stand."""
        return self.fontMetrics().horizontalAdvance(self.text()) + px(BESIDE_WORDS) + 1

    def minimumSizeHint(self) -> QSize:
        """Let it shrink to the shortcut."""
        return QSize(px(SMALL_SEARCH), px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field and the shortcut on its key."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(tokens.raised)
        painter.setPen(QPen(tokens.acc, 2) if keyboard_in(self) else QPen(tokens.line2, 1))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(6), px(6))
        paint_icon(painter, QRect(px(10), 0, px(16), self.height()), "command", tokens.t2, px(16))
        painter.setPen(tokens.t3)
        room = self.rect().adjusted(px(33), 0, px(33) - px(BESIDE_WORDS), 0)
        if painter.fontMetrics().horizontalAdvance(self.text()) <= room.width():
            left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, left, self.text())
        paint_keys(painter, self.rect().adjusted(0, 0, -px(9), 0), self._keys, tokens)


def paint_keys(painter: QPainter, room: QRect, keys: str, tokens: Tokens) -> None:
    """Paint a shortcut on a small key at the right of a room."""
    if not keys:
        return
    letters = font(Text.NOTE)
    width, height = QFontMetrics(letters).horizontalAdvance(keys) + px(10), px(18)
    key = QRect(room.right() - width, room.center().y() - height // 2, width, height)
    painter.setBrush(tokens.win)
    painter.setPen(QPen(tokens.line2, 1))
    painter.drawRoundedRect(key, px(4), px(4))
    painter.setFont(letters)
    painter.setPen(tokens.t2)
    painter.drawText(key, Qt.AlignmentFlag.AlignCenter, keys)
