"""The filter field of a page: acts at every key, says "14 of 312", Esc clears."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import icon, paint_icon
from gatewayapp.gui.theme.style import QUIET, set_look
from gatewayapp.gui.theme.tokens import tokens_of

GAP = 8
ICON = 16
LETTERS = 64


class FilterField(QLineEdit):
    """A line edit with a looking glass before and the count of what matches behind."""

    counting = ""
    """What else than "{shown} of {total}" is said, where people are counted in another way."""
    left = Signal()
    """Enter or arrow down: the reader goes on to the table."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placeholder = placeholder
        self.setAccessibleName(placeholder)
        self._count = ""
        self._clicked_into = False
        self._clear = QToolButton(self)
        self._clear.setIcon(icon("x"))
        self._clear.setIconSize(QSize(px(14), px(14)))
        self._clear.setToolTip(self.tr("Clear the filter (Esc)"))
        self._clear.setAccessibleName(self.tr("Clear the filter"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear)
        set_look(self._clear, QUIET)
        self.textChanged.connect(self._arrange)
        self._arrange()

    def take_keyboard(self) -> None:
        """Let the next letters go into the filter, as its shortcut asks."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin(self, letter: str) -> None:
        """Begin to filter with a letter that was typed into the table."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(letter)

    def set_count(self, shown: int, total: int) -> None:
        """Say how many of all are shown."""
        words = (self.counting or self.tr("{shown} of {total}")).format(
            shown=f"{shown:,}", total=f"{total:,}"
        )
        self._count = words if self.text() else ""
        self.setAccessibleDescription(words)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Esc; go on to the table with Enter or arrow down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the whole text when the keyboard comes here, so that typing replaces it."""
        super().focusInEvent(event)
        self._clicked_into = event.reason() is Qt.FocusReason.MouseFocusReason
        if not self._clicked_into:
            self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the whole text with the first click too; the next one goes between letters."""
        super().mouseReleaseEvent(event)
        if self._clicked_into and not self.hasSelectedText():
            self.selectAll()
        self._clicked_into = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the looking glass and the count."""
        super().paintEvent(event)
        painter, tokens = QPainter(self), tokens_of(self.palette())
        glass = self.rect().adjusted(px(GAP + 2), 0, 0, 0)
        glass.setWidth(px(ICON))
        paint_icon(painter, glass, "search", tokens.t2, px(ICON))
        if self._count:
            painter.setFont(font(Text.SMALL))
            painter.setPen(tokens.t2)
            space = self.rect().adjusted(0, 0, -self._button_space(), 0)
            painter.drawText(
                space, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count
            )

    def _button_space(self) -> int:
        return px(32)

    def _arrange(self) -> None:
        side = px(22)
        self._clear.setVisible(bool(self.text()))
        self._clear.setGeometry(self.width() - side - px(6), (self.height() - side) // 2, side, side)
        if not self.text():
            self._count = ""
        words = self.fontMetrics().horizontalAdvance(self._count)
        if self.width() - words < px(ICON + LETTERS) + self._button_space():
            self._count, words = "", 0
        behind = self._button_space() + words if self.text() else 0
        self.setTextMargins(px(GAP + ICON), 0, behind, 0)
        room = self.width() - px(ICON + 4 * GAP)
        fits = self.fontMetrics().horizontalAdvance(self._placeholder) <= room
        self.setPlaceholderText(self._placeholder if fits else self.tr("Filter"))
        self.update()
