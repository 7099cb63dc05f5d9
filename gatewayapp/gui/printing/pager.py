"""Which sheet of how many is shown, with a way to the one before and the next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gatewayapp.gui.labels import Label
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import QUIET, set_look


class Pager(QWidget):
    """Two arrows and words between them; ``turned`` carries -1 or 1."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = self._arrow("chevron-left", self.tr("Sheet before"), -1)
        self.after = self._arrow("chevron-right", self.tr("Next sheet"), 1)
        self.words = Label("", Text.BODY, "t2", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, px(4))
        row.addStretch(1)
        for widget in (self.before, self.words, self.after):
            row.addWidget(widget)
        row.addStretch(1)
        self.show_page(1, 0)

    def show_page(self, page: int, pages: int) -> None:
        """Say which page is shown; nothing is said of no pages."""
        self.setVisible(pages > 0)
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < pages)
        self.words.setText(self.tr("Sheet {page} of {pages}").format(page=page, pages=pages))

    def _arrow(self, icon_name: str, words: str, step: int) -> QPushButton:
        button = QPushButton(icon(icon_name), "", self)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFixedWidth(px(32))
        set_look(button, QUIET)
        button.clicked.connect(lambda _checked: self.turned.emit(step))
        return button
