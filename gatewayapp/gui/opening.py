"""How the program's window opens: its frame is on the screen before most of it is read."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from gatewayapp.gui.settings import settings
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.plain import dress_plainly
from gatewayapp.gui.window import Window

if TYPE_CHECKING:
    from gatewayapp.gui.application import Session

PATIENCE = 200
# What a system's title bar and edges take at most.
FRAME = 40


class Opening(QObject):
    """Shows the bare window, and furnishes it as soon as it is painted.

    A window that is never painted, such as one that starts as an icon, is furnished all the same.
    """

    def __init__(self, app: QApplication, named: Sequence[str] = ()) -> None:
        super().__init__()
        self._app, self._named = app, named
        self.session: Session | None = None
        self.broken: BaseException | None = None
        app.setApplicationName("Gateway")
        app.setApplicationDisplayName("Gateway")
        app.setDesktopFileName("gateway")
        dress_plainly(app, settings().value("scheme") or "")
        self.window = Window()
        self.window.painted.connect(self.furnish)
        show_fitting(self.window)
        QTimer.singleShot(PATIENCE, self, self.furnish)

    def furnish(self) -> None:
        """Make the window's program, and open the database that is named if one is."""
        if self.session is not None or self.broken is not None:
            return
        try:
            self.session = self._begin()
        except BaseException as error:  # noqa: BLE001 - an empty window must not stay; it is raised again
            self.broken = error
            self._app.exit(1)

    def _begin(self) -> "Session":
        from gatewayapp.gui.application import begin

        session = begin(self._app, self.window)
        if self._named:
            session.open(Path(self._named[0]))
        return session


def show_fitting(window: Window) -> None:
    """Show a window where it stood; at first, fill a screen on which it has no room with its frame."""
    room = window.screen().availableSize()
    tight = room.width() < window.width() + px(FRAME) or room.height() < window.height() + px(FRAME)
    if tight and settings().value("window/geometry") is None:
        window.showMaximized()
    else:
        window.show()


def run(argv: Sequence[str] = ()) -> int:
    """Open the window, on the database that is named if one is; give the exit code."""
    app = QApplication.instance() or QApplication(["gateway"])
    hook_before = sys.excepthook
    opening = Opening(app, argv)
    try:
        code = app.exec()
        if opening.broken is not None:
            raise opening.broken
        return code
    finally:
        if opening.session is not None:
            opening.session.end()
        sys.excepthook = hook_before
