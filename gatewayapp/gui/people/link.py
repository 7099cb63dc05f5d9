"""Words and icons that do something without being edged as buttons."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.tokens import tokens_of


class LinkButton(QAbstractButton):
    """Words without a frame; underlined while pointed at, framed while focused."""

    def sizeHint(self) -> QSize:
        """Give room for the words."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + px(4), px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        letters = font(Text.SMALL)
        letters.setUnderline(self.underMouse())
        painter.setFont(letters)
        painter.setPen(tokens.acc)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def tool_button(name: str, words: str, tip: str, parent: QWidget) -> QToolButton:
    """Make an icon that does something; ``words`` say what, to screen readers too."""
    button = QToolButton(parent)
    button.setIcon(icon(name))
    button.setIconSize(QSize(px(16), px(16)))
    button.setAccessibleName(words)
    button.setToolTip(tip or words)
    button.setAutoRaise(True)
    return button


def closing_button(parent: QWidget) -> QToolButton:
    """Make the icon that puts a side panel away."""
    words = QCoreApplication.translate("Who", "Close the panel")
    tip = QCoreApplication.translate("Who", "Close the panel (Ctrl+.)")
    return tool_button("panel-right", words, tip, parent)


def link_button(words: str, parent: QWidget) -> LinkButton:
    """Make a word that leads somewhere."""
    button = LinkButton(parent)
    button.setText(words)
    button.setFont(font(Text.SMALL))
    button.setAccessibleName(words)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    return button
