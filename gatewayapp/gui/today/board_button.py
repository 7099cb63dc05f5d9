"""The button of the hall board: says where it is, and offers the screens."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication, QScreen
from PySide6.QtWidgets import QMenu

from gatewayapp.gui.page import Page
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.today.board_keeper import keeper_of


class BoardButton(QObject):
    """Puts the button into a page's bar; its action opens the board or closes it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._keeper = page, keeper_of(page.desk)
        self.action = QAction(icon("monitor"), self.tr("Hall board"), self)
        self.action.setShortcut("F11")
        self.action.triggered.connect(self.toggle)
        self.button = page.add_quiet(self.action, edged=True)
        self.button.clicked.disconnect(self.action.trigger)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._offer)
        self.button.setMenu(self.menu)
        self._keeper.changed.connect(self._say)
        self._say()

    def toggle(self) -> None:
        """Open the board, or close it."""
        self._keeper.toggle(self._page.window())

    def _offer(self) -> None:
        """Offer each screen, a window, and to close the board."""
        self.menu.clear()
        words = self.tr("On screen {number} ({width} × {height})")
        for number, screen in enumerate(QGuiApplication.screens(), 1):
            size = screen.size() * screen.devicePixelRatio()
            text = words.format(number=number, width=size.width(), height=size.height())
            self._choice(text, screen, self._keeper.screen is screen)
        in_window = self._keeper.is_open and self._keeper.screen is None
        self._choice(self.tr("In a window"), None, in_window)
        if self._keeper.is_open:
            self.menu.addSeparator()
            close = self.menu.addAction(icon("x"), self.tr("Close the hall board"))
            close.triggered.connect(self._keeper.close)

    def _choice(self, text: str, screen: QScreen | None, is_current: bool) -> None:
        action = self.menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(is_current)
        action.triggered.connect(lambda _checked: self._keeper.open(screen, self._page.window()))

    def _say(self) -> None:
        """Say where the board is."""
        words = self.tr("Hall board")
        if self._keeper.screen is not None:
            number = QGuiApplication.screens().index(self._keeper.screen) + 1
            words = self.tr("Hall board: on screen {number}").format(number=number)
        elif self._keeper.is_open:
            words = self.tr("Hall board: in a window")
        self.action.setText(words)
