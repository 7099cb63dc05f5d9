"""A card across the page that asks or refuses something in words, and never blocks the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import icon_pixmap
from gatewayapp.gui.theme.style import PRIMARY, set_look
from gatewayapp.gui.theme.tokens import tokens_of

SIGN = 18


class Notice(QWidget):
    """One sentence with a sign; ``agreed`` is sent by its button, if it has one."""

    agreed = Signal()
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._sign = "acc", "info"
        row = QHBoxLayout(self)
        row.setContentsMargins(px(48), px(8), px(16), px(8))
        row.setSpacing(px(8))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setFont(font(Text.BODY))
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.agree, self.decline = QPushButton(self), QPushButton(self)
        set_look(self.agree, PRIMARY)
        self.agree.clicked.connect(self._agree)
        self.decline.clicked.connect(self.dismiss)
        row.addWidget(self.words, 1)
        row.addWidget(self.agree)
        row.addWidget(self.decline)
        self.hide()

    def ask(self, words: str, agree: str, decline: str) -> None:
        """Ask something; the harmless answer has the keyboard, Esc gives it."""
        self._show("acc", "info", words, decline)
        self.agree.setText(agree)
        self.agree.show()

    def refuse(self, words: str, tone: str = "bad") -> None:
        """Say why something does not happen."""
        self._show(tone, "ban" if tone == "bad" else "triangle-alert", words, self.tr("Understood"))
        self.agree.hide()

    def _show(self, tone: str, sign: str, words: str, decline: str) -> None:
        self._tone, self._sign = tone, sign
        self.words.setText(words)
        self.setAccessibleName(words)
        self.decline.setText(decline)
        self.show()
        self.decline.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()

    def dismiss(self) -> None:
        """Put the card away."""
        self.hide()
        self.put_away.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the card away with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tinted ground, its edge at the left and the sign."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.role(f"{self._tone}1"))
        painter.fillRect(0, 0, px(3), self.height(), tokens.role(self._tone))
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)
        sign = icon_pixmap(self._sign, tokens.role(self._tone), px(SIGN), self.devicePixelRatioF())
        painter.drawPixmap(px(18), (self.height() - px(SIGN)) // 2, sign)
