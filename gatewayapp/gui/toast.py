"""The note that says what was just done, with a way to take it back."""

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    QRectF,
    QTimer,
    Signal,
)
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QStyle,
    QWidget,
)

from gatewayapp.gui.labels import Label, Plate
from gatewayapp.gui.rail import Rail
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import QUIET, set_height, set_look
from gatewayapp.gui.theme.tokens import tokens_of

STAYS = 8000
# What stays in sight below: the status strip, and the foot of the plan board that says what keys do.
STRIP, FOOT = 24, 24
SLIDES = 120
GAP = 8
PAGE_FOLLOWS = 300
PRESSABLE = (QAbstractButton, QAbstractSpinBox, QComboBox, QHeaderView, QLineEdit, QScrollBar)
SPARED = "foot"
"""The name of a page's own foot, over which no toast shall lie."""


class Toast(QWidget):
    """One note at a time, bottom left of the page; stays while pointed at or focused.

    It covers nothing that can be pressed: where there is something, it lies above that.
    """

    undo_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.words = Label("", Text.MEDIUM, "t1", self)
        self.undo = QPushButton(self.tr("Undo"), self)
        set_height(self.undo, 28)
        self.undo.setToolTip(self.tr("Take this back (Ctrl+Z)"))
        self.undo.clicked.connect(self._undo)
        close = QPushButton(self.tr("Close"), self)
        set_look(close, QUIET)
        set_height(close, 28)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(8), px(8))
        row.setSpacing(px(8))
        for widget in (Plate("check", "good", self, size=24), self.words, self.undo, close):
            row.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self._go)
        self._again = QTimer(self, singleShot=True, interval=PAGE_FOLLOWS)
        self._again.timeout.connect(self._make_way)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(SLIDES)
        self._slide.setEasingCurve(QEasingCurve.Type.OutQuad)

    def say(self, words: str, undoable: bool = True) -> None:
        """Show a note for eight seconds."""
        self.words.setText(words)
        self.undo.setVisible(undoable)
        self.setAccessibleName(words)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        self._again.start()

    def place(self) -> None:
        """Come to the page's corner, above its foot; slide in if the system likes motion."""
        goal = self._goal()
        duration = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        self._slide.stop()  # or it would end where it was bound for before
        if self.isVisible() or not duration:
            self.move(goal)
            return
        self._slide.setStartValue(goal + QPoint(0, px(16)))
        self._slide.setEndValue(goal)
        self._slide.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the rail's width."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def enterEvent(self, _event: QEnterEvent) -> None:
        """Stay while pointed at."""
        self._timer.stop()

    def leaveEvent(self, _event: QEvent) -> None:
        """Go after a while."""
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the raised plate."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(tokens.raised)
        painter.setPen(QPen(tokens.line2, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))

    def _goal(self) -> QPoint:
        """Give the lowest place at the left of the page where nothing is pressed."""
        window = self.parentWidget()
        rail = window.findChild(Rail)
        if rail is not None:
            rail.installEventFilter(self)
        feet = window.findChildren(QWidget, SPARED)
        spared = max((foot.height() for foot in feet if foot.isVisible()), default=px(FOOT))
        left = (rail.width() if rail is not None else 0) + px(16)
        goal = QPoint(left, window.height() - self.height() - spared - px(STRIP + GAP))
        taken, place = self._taken(), QRect(goal, self.size())
        while covered := [rect for rect in taken if rect.intersects(place)]:
            place.moveBottom(min(rect.top() for rect in covered) - px(GAP))
            if place.top() < window.height() // 4:
                return goal
        return place.topLeft()

    def _taken(self) -> list[QRect]:
        """Give where in the window something can be pressed."""
        window = self.parentWidget()
        pressed = (
            widget
            for widget in window.findChildren(QWidget)
            if isinstance(widget, PRESSABLE) and widget.isVisible() and not self.isAncestorOf(widget)
        )
        return [
            it.visibleRegion().boundingRect().translated(it.mapTo(window, QPoint())) for it in pressed
        ]

    def _make_way(self) -> None:
        """Move once the page has followed what was done."""
        if self.isVisible() and any(rect.intersects(self.geometry()) for rect in self._taken()):
            self.place()

    def _go(self) -> None:
        """Go after a while, but not while the keyboard is here."""
        if self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._timer.start()
        else:
            self.hide()

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()
