"""The plain look of the first moment: letters' size and grounds; the rest is put on after it."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from gatewayapp.gui.theme.fonts import application_font
from gatewayapp.gui.theme.palette import palette_of
from gatewayapp.gui.theme.tokens import dark, light, tokens_of

SIZED = "letters are sized"


def dress_plainly(app: QApplication, scheme: str = "") -> None:
    """Give the application the size of letters and the colours that it keeps from here on.

    ``scheme`` overrides the system's, which its palette tells: to ask Qt for it takes longer.
    """
    size_letters(app)
    named = {"light": light, "dark": dark}.get(scheme)
    app.setPalette(palette_of(named() if named else tokens_of(QPalette())))


def size_letters(app: QApplication) -> None:
    """Set the application's font once; it is derived from the system's, so never from itself."""
    if not app.property(SIZED):
        app.setFont(application_font(app.font()))
        app.setProperty(SIZED, True)
