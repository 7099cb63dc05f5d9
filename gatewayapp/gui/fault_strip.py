"""Where the window says what went wrong, for faults that belong to no field or page."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.labels import Plate, WrappedLabel
from gatewayapp.gui.settings import language
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import QUIET, set_height, set_look
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.wording import say


class FaultStrip(QWidget):
    """A strip across the page that stays until it is closed or the thing is mended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()
        self.words = WrappedLabel("", Text.BODY, "bad", self)
        self.copy = copy = QPushButton(self.tr("Copy for support"), self)
        copy.setToolTip(self.tr("Copies what support needs to know, without names, files or cells"))
        copy.clicked.connect(self._copy)
        self._told: tuple[Fault, str] | None = None
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(8))
        row.addWidget(Plate("circle-alert", "bad", self, size=24, bare=True))
        row.addWidget(self.words, 1)
        for button in (copy, close):
            set_look(button, QUIET)
            set_height(button, 28)
            row.addWidget(button)

    def tell(self, fault: Fault, page: str = "") -> None:
        """Say a fault that came up while a page was shown."""
        self._told = (fault, page)
        self.words.setText(say(fault))
        self.setAccessibleName(self.words.text())
        self.show()

    def _copy(self) -> None:
        from gatewayapp.gui.support import details_of

        if self._told is not None:
            QApplication.clipboard().setText(details_of(*self._told, language()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tinted ground."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.bad1)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.badl)
