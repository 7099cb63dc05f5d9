"""What every page has: a bar with title, filter, quiet actions and one primary button, and a body."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.tables.filter_field import FilterField
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look
from gatewayapp.gui.theme.tokens import tokens_of

if TYPE_CHECKING:
    from gatewayapp.services.changes import Change

BAR_HEIGHT = 48
FILTER_WIDTH = 320
ICON_WIDTH = 32


class PageBar(QWidget):
    """The 48 pixel bar of a page, painted on the window's ground with a line below.

    Where there is no room for all words, those of ``foldable`` buttons give way to their icons.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.foldable: list[ActionButton] = []
        self._folded = False
        self.setFixedHeight(px(BAR_HEIGHT))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(16), 0, px(16), 0)
        self.row.setSpacing(px(8))

    def event(self, event: QEvent) -> bool:
        """Fold or unfold when the room or the words change."""
        done = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fold()
        return done

    def full_width(self) -> int:
        """Give what all controls need with all their words."""
        return self.row.sizeHint().width() + (self._words_width() if self._folded else 0)

    def folded_width(self) -> int:
        """Give what all controls need where foldable buttons show their icons only."""
        return self.row.sizeHint().width() - (0 if self._folded else self._words_width())

    def _words_width(self) -> int:
        return sum(button.words_width() for button in self.foldable)

    def _fold(self) -> None:
        folded = self.full_width() > self.width()
        if folded != self._folded:
            self._folded = folded
            for button in self.foldable:
                button.set_folded(folded)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.surf)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)


class Page(QWidget):
    """A page of the window.

    A page sets ``key`` (a constant), ``icon_name`` and ``title()``; lays its content into ``body``;
    calls ``add_filter``, ``add_quiet`` and ``set_primary`` for its bar; overrides ``refresh``.
    A change of language makes new pages, so words may be set once in the constructor.
    """

    key = ""
    icon_name = ""
    starts_folded = False
    folds_buttons = True
    has_bar = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.filter_edit: FilterField | None = None
        self.primary: QAction | None = None
        self.quiet: list[QAction] = []
        self.bar = PageBar(self)
        self.bar.setVisible(self.has_bar)
        self.heading = QLabel(self.title(), self.bar)
        self.heading.setFont(font(Text.TITLE))
        self.bar.row.addWidget(self.heading)
        self.bar.row.addSpacing(px(8))
        self._bar_left = QHBoxLayout()
        self._bar_right = QHBoxLayout()
        for side in (self._bar_left, self._bar_right):
            side.setSpacing(px(8))
        self.bar.row.addLayout(self._bar_left)
        self.bar.row.addStretch(1)
        self.bar.row.addLayout(self._bar_right)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addLayout(self.body, 1)

    def title(self) -> str:
        """Give the page's name in the window's language."""
        raise NotImplementedError

    def refresh(self, change: "Change | None") -> None:
        """Bring the page up to date after a change; None: with everything. Only called while shown."""

    def status_text(self) -> str:
        """Give what the status strip shall say while the page is shown; empty for nothing."""
        return ""

    def help_text(self) -> str:
        """Give a few sentences of help for F1."""
        return ""

    def show_part(self, part: str) -> None:
        """Bring a part of the page into view, such as "unmet" or "import registrations"."""

    def focus_first(self) -> None:
        """Put the keyboard where work on this page begins."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> None:
        """Take the keyboard when the page comes into sight, and change nothing by that."""
        self.focus_first()

    def actions_offered(self) -> list[QAction]:
        """Give what the palette offers of this page: the primary action, then the quiet ones."""
        return [*([self.primary] if self.primary else []), *self.quiet]

    def add_filter(self, placeholder: str) -> FilterField:
        """Put the filter field behind the title."""
        self.filter_edit = FilterField(placeholder, self.bar)
        self.filter_edit.setFixedWidth(px(FILTER_WIDTH))
        self._bar_left.insertWidget(0, self.filter_edit)
        return self.filter_edit

    def add_left(self, widget: QWidget) -> None:
        """Put a control (segments, a choice) behind the filter."""
        self._bar_left.addWidget(widget)

    def add_quiet(self, action: QAction, edged: bool = False) -> QPushButton:
        """Put a quiet action at the right; at most three on a page."""
        self.quiet.append(action)
        button = ActionButton(action, self.bar)
        if not edged:
            set_look(button, QUIET)
        self._bar_right.addWidget(button)
        if self.folds_buttons:
            self.bar.foldable.append(button)
        return button

    def set_primary(self, action: QAction) -> QPushButton:
        """Put the page's one filled button at the far right; Ctrl+Enter presses it."""
        self.primary = action
        button = ActionButton(action, self.bar)
        set_look(button, PRIMARY)
        self._bar_right.addWidget(button)
        for keys in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.press_primary)
        return button

    def press_primary(self) -> None:
        """Follow Ctrl+Enter."""
        if self.primary is not None:
            self.primary.trigger()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that the keyboard is on with Enter too; Qt alone takes Space."""
        button = self.focusWidget()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)


class ActionButton(QPushButton):
    """A push button that follows an action: its words, icon, tip and whether it can be used."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action = action
        self._folded = False
        self.setIconSize(QSize(px(16), px(16)))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        action.changed.connect(self.follow)
        self.clicked.connect(action.trigger)
        self.follow()

    def set_folded(self, folded: bool) -> None:
        """Show the icon alone, or the words too; a button without an icon keeps its words."""
        self._folded = folded and not self.action.icon().isNull()
        self.follow()

    def words_width(self) -> int:
        """Give how much wider the words make it, 0 if they are not to be seen anyway."""
        if self.isHidden() or self.action.icon().isNull():
            return 0
        words = self.fontMetrics().horizontalAdvance(self.action.text()) + px(8)
        return super().sizeHint().width() + (words if self._folded else 0) - px(ICON_WIDTH)

    def sizeHint(self) -> QSize:
        """Be narrow while there is an icon only."""
        size = super().sizeHint()
        return QSize(px(ICON_WIDTH), size.height()) if self._folded else size

    def minimumSizeHint(self) -> QSize:
        """Need all of it."""
        return self.sizeHint()

    def follow(self) -> None:
        """Take over what the action says now."""
        self.setText("" if self._folded else self.action.text())
        self.setIcon(self.action.icon())
        self.setToolTip(tip_of(self.action))
        self.setEnabled(self.action.isEnabled())
        self.setHidden(not self.action.isVisible())
        self.setCheckable(self.action.isCheckable())
        self.setChecked(self.action.isChecked())
        words = self.action.text() or self.action.toolTip()
        self.setAccessibleName(words.replace("&", ""))


def tip_of(action: QAction) -> str:
    """Give an action's tip with its shortcut, which teaches it."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = action.toolTip() or action.text()
    return f"{words} ({keys})" if keys else words
