"""The buttons over the people table: which role, which columns, how many doubts."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QWidget

from gatewayapp.domain.registrations import Role
from gatewayapp.gui.people.fields import Field, Words
from gatewayapp.gui.people.words import heading
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import icon, paint_icon
from gatewayapp.gui.theme.tokens import tokens_of

SLACK = 8


class RoleButton(QPushButton):
    """Shows one role only, or all; ``chosen`` carries the Role or None."""

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role: Role | None = None
        self.setIcon(icon("list-filter"))
        menu, group = QMenu(self), QActionGroup(self)
        choices: list[tuple[Role | None, str]] = [(None, self.tr("Any role")), *words.roles.items()]
        self._actions: dict[Role | None, QAction] = {}
        self._words: tuple[str, str] = ("", "")
        for role, word in choices:
            action = self._actions[role] = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(role is None)
            action.triggered.connect(lambda _=False, r=role, w=word: self._choose(r, w))
            group.addAction(action)
        self.setMenu(menu)
        self._choose(None, "")

    def choose(self, role: Role | None) -> None:
        """Show one role only, or all."""
        self._actions[role].trigger()

    def read(self) -> str:
        """Give the role's name, empty for all."""
        return self.role.value if self.role else ""

    def choose_named(self, name: str) -> None:
        """Show the role of a name; all for a name that is none."""
        self.choose(Role(name) if name in set(Role) else None)

    def sizeHint(self) -> QSize:
        """Give room for all words."""
        return self._size_for(self._words[0])

    def minimumSizeHint(self) -> QSize:
        """Give room for the short word."""
        return self._size_for(self._words[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._say()

    def _choose(self, role: Role | None, word: str) -> None:
        self.role = role
        long = self.tr("Role: {role}").format(role=word or self.tr("any"))
        self._words = (long, word if role else heading(Field.ROLE))
        self.setAccessibleName(long)
        self.updateGeometry()
        self._say()
        self.chosen.emit(role)

    def _say(self) -> None:
        long, short = self._words
        words = long if self.width() >= self.sizeHint().width() - px(SLACK) else short
        if words != self.text():
            self.setText(words)

    def _size_for(self, words: str) -> QSize:
        size, advance = super().sizeHint(), self.fontMetrics().horizontalAdvance
        return QSize(size.width() + advance(words) - advance(self.text()), size.height())


class DoubtsButton(QAbstractButton):
    """How many rows of spreadsheets wait, in amber; not there if none does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.hide()

    def set_count(self, count: int) -> None:
        """Say how many wait."""
        self._figure = f"{count:,}"
        self.setText(self.tr("{count} doubtful").format(count=self._figure))
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Rows of spreadsheets that may be somebody who is here already"))
        self.setVisible(count > 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Give room for icon and words."""
        return self._room_for(self.text())

    def minimumSizeHint(self) -> QSize:
        """Give room for icon and figure."""
        return self._room_for(self._figure)

    def _room_for(self, words: str) -> QSize:
        return QSize(QFontMetrics(font(Text.MEDIUM)).horizontalAdvance(words) + px(42), px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and words."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setBrush(tokens.warn1)
            painter.setPen(tokens.acc if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), px(6), px(6))
        paint_icon(painter, QRect(px(8), 0, px(16), self.height()), "copy", tokens.warn, px(16))
        painter.setFont(font(Text.MEDIUM))
        painter.setPen(tokens.warn)
        room = self.rect().adjusted(px(30), 0, 0, 0)
        words = self.text() if self.width() >= self.sizeHint().width() else self._figure
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
