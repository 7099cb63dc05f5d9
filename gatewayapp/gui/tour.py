"""The tour of the window for somebody who sees it for the first time: four stops, each at its place."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.settings import tour_was_seen
from gatewayapp.gui.sheet import SheetPanel
from gatewayapp.gui.tables.view import ENTER
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look
from gatewayapp.gui.theme.tokens import tokens_of

if TYPE_CHECKING:
    from gatewayapp.gui.window import Window

WIDTH, GAP, SHADE = 360, 12, 0.45


@dataclass(frozen=True, slots=True)
class Stop:
    """A place in the window, and what is said of it."""

    place: Callable[[], QWidget]
    title: str
    words: str


class Tour(QWidget):
    """Shades the window but for one place, with a card beside it; Esc skips, and it comes no more."""

    covers_window = True

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._before = window, window.focusWidget()
        self.stops = self._stops()
        self.at = 0
        self.panel = SheetPanel(self)
        self.panel.setFixedWidth(px(WIDTH))
        self.title = Label("", Text.HEADING, parent=self.panel)
        self.words = WrappedLabel("", Text.BODY, "t2", self.panel)
        self.count = Label("", Text.SMALL, "t2", self.panel)
        self.skip = QPushButton(self.tr("Skip"), self.panel)
        self.next = QPushButton("", self.panel)
        set_look(self.skip, QUIET)
        set_look(self.next, PRIMARY)
        self.skip.clicked.connect(self.end)
        self.next.clicked.connect(lambda _checked: self.go(1))
        self._lay_out()
        window.installEventFilter(self)

    def open(self) -> None:
        """Lie over the window, at the first stop."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.go(0)

    def go(self, by: int) -> None:
        """Go on or back; behind the last stop the tour ends."""
        self.at = max(self.at + by, 0)
        if self.at >= len(self.stops):
            self.end()
            return
        stop, last = self.stops[self.at], self.at == len(self.stops) - 1
        self.title.setText(stop.title)
        self.words.setText(stop.words)
        place = self.tr("{number} of {count}").format(number=self.at + 1, count=len(self.stops))
        self.count.setText(place)
        self.next.setText(self.tr("Begin") if last else self.tr("Next"))
        self.panel.setAccessibleName(f"{stop.title}. {stop.words} {place}")
        self._place()
        self.update()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Go away for good and give the keyboard back."""
        tour_was_seen()
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter and the right arrow, back with the left one, away with Esc."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in {*ENTER, Qt.Key.Key_Right}:
            self.go(1)
        elif key == Qt.Key.Key_Left:
            self.go(-1)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Keep the keyboard between the two buttons."""
        goal = self.skip if self.next.hasFocus() else self.next
        goal.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shade everything but the place that is told of."""
        painter, tokens, hole = QPainter(self), tokens_of(self.palette()), QRectF(self._hole())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        opening = QPainterPath()
        opening.addRoundedRect(hole, px(8), px(8))
        painter.setOpacity(SHADE)
        painter.fillPath(shade.subtracted(opening), Qt.GlobalColor.black)
        painter.setOpacity(1)
        painter.setPen(QPen(tokens.acc, 2))
        painter.drawRoundedRect(hole, px(8), px(8))

    def _hole(self) -> QRect:
        place = self.stops[min(self.at, len(self.stops) - 1)].place()
        corner = place.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, place.size()).adjusted(2, 2, -2, -2).intersected(self.rect())

    def _place(self) -> None:
        """Put the card beside the place, on whichever side there is room."""
        self.panel.setFixedHeight(self.panel.layout().totalHeightForWidth(self.panel.width()))
        hole, size, gap = self._hole(), self.panel.size(), px(GAP)
        if hole.height() > self.height() / 2:
            corner = QPoint(hole.right() + gap, hole.top() + px(64))
        elif hole.center().y() < self.height() / 2:
            corner = QPoint(hole.left(), hole.bottom() + gap)
        else:
            corner = QPoint(hole.left() + gap, hole.top() - gap - size.height())
        widest, lowest = self.width() - size.width() - gap, self.height() - size.height() - gap
        self.panel.move(max(min(corner.x(), widest), gap), max(min(corner.y(), lowest), gap))

    def _stops(self) -> tuple[Stop, ...]:
        window = self._window
        return (
            Stop(
                lambda: window.rail,
                self.tr("From top to bottom"),
                self.tr(
                    "The pages follow the work: bring in people and their wishes, plan, print. "
                    "Start says at any time what to do next."
                ),
            ),
            Stop(
                lambda: window.top.event_button,
                self.tr("The event in hand"),
                self.tr(
                    "Here it says which event you work on; press it for another one or a new one. "
                    "Everything lies in one file on this computer."
                ),
            ),
            Stop(
                lambda: window.top.search,
                self.tr("Do anything, find anyone"),
                self.tr(
                    "Ctrl+K finds every action and every person by a few letters. "
                    "F1 shows the keys of the page. Drop a spreadsheet on the window to import it."
                ),
            ),
            Stop(
                lambda: window.strip,
                self.tr("Nothing is lost"),
                self.tr(
                    "What needs a person is counted down here; press it to mend it. "
                    "Every step can be undone with Ctrl+Z, also tomorrow."
                ),
            ),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(px(16), px(16), px(16), px(12))
        column.setSpacing(px(8))
        column.addWidget(self.title)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        column.addLayout(row)
