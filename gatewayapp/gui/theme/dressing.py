"""Puts the whole look on the application, and changes it when the system's scheme changes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication

from gatewayapp.gui.theme.fonts import load_shipped_fonts
from gatewayapp.gui.theme.palette import palette_of
from gatewayapp.gui.theme.plain import size_letters
from gatewayapp.gui.theme.style import GatewayStyle
from gatewayapp.gui.theme.tokens import tokens_for

SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def dress(app: QApplication, scheme: str = "") -> None:
    """Give the application fonts, style and colours; ``scheme`` overrides the system's."""
    if not isinstance(app.style(), GatewayStyle):
        load_shipped_fonts()
        size_letters(app)
        app.setStyle(GatewayStyle())
        app.styleHints().colorSchemeChanged.connect(lambda: colour(app))
    choose_scheme(app, scheme)


def choose_scheme(app: QApplication, scheme: str) -> None:
    """Take the light or the dark scheme, or follow the system again (empty)."""
    app.setProperty("scheme", scheme)
    colour(app)


def colour(app: QApplication) -> None:
    """Give the application the palette of the scheme; the system's own in high contrast."""
    hints = app.styleHints()
    wanted = SCHEMES.get(str(app.property("scheme") or ""), hints.colorScheme())
    if in_high_contrast(app):
        app.setPalette(QPalette())
        return
    QPixmapCache.clear()
    app.setPalette(palette_of(tokens_for(wanted)))


def in_high_contrast(app: QApplication) -> bool:
    """Tell whether the system asks for high contrast."""
    accessibility = getattr(app.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    return accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
