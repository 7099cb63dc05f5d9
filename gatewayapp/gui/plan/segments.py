"""A row of exclusive choices in one frame."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import SEGMENT, set_look
from gatewayapp.gui.theme.tokens import tokens_of

HEIGHT = 32
RADIUS = 6
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Segments(QWidget):
    """Shows one button for each choice; the chosen one is filled."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedHeight(px(HEIGHT))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(1)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._words: tuple[str, ...] = ()
        self._icons: tuple[str, ...] = ()

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons from left to right."""
        return self._group.buttons()

    @property
    def current(self) -> int:
        """The position of the choice, -1 if there is none."""
        return self._group.checkedId()

    def offer(self, words: Sequence[str], icons: Sequence[str] = ()) -> None:
        """Offer other choices; the first is chosen. Nothing changes if they are the same."""
        if tuple(words) == self._words:
            return
        self._words, self._icons = tuple(words), tuple(icons)
        for button in self.buttons:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        for position, word in enumerate(words):
            button = self._button(position, word, icons[position] if icons else "")
            self._row.addWidget(button)
            button.show()  # it counts for the width at once, not a turn later
        self.choose(0)

    def _button(self, position: int, word: str, icon_name: str) -> QPushButton:
        button = QPushButton(word, self)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setFont(font(Text.MEDIUM))
        button.setFixedHeight(px(HEIGHT) - 2)
        button.setAccessibleName(word)
        set_look(button, SEGMENT)
        if icon_name:
            button.setIcon(icon(icon_name))
            button.setIconSize(QSize(px(16), px(16)))
        self._group.addButton(button, position)
        return button

    def show_parts(self, *, words: bool, icons: bool) -> None:
        """Show words and icons, or only one of them; what has no icon keeps its word."""
        for position, (button, word) in enumerate(zip(self.buttons, self._words, strict=True)):
            name = self._icons[position] if self._icons else ""
            button.setIcon(icon(name) if name and icons else QIcon())
            button.setText(word if words or not name else "")
            button.setToolTip("" if words else word)

    def choose(self, position: int) -> None:
        """Choose without telling anybody."""
        button = self._group.button(position)
        if button:
            button.setChecked(True)
            self._only_chosen_takes_tab()

    def _only_chosen_takes_tab(self) -> None:
        for button in self.buttons:
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the neighbour with an arrow key."""
        step = STEPS.get(Qt.Key(event.key()))
        button = self._group.button(self.current + step) if step else None
        if button is None:
            super().keyPressEvent(event)
            return
        self.choose(self.current + (step or 0))
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(self.current)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame and the lines between the choices."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QPainterPath()
        box.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(RADIUS), px(RADIUS))
        painter.fillPath(box, tokens.raised)
        painter.setPen(QPen(tokens.line2, 1))
        for button in self.buttons[1:]:
            left = button.geometry().left() - 0.5
            painter.drawLine(int(left), 1, int(left), self.height() - 2)
        painter.drawPath(box)
