"""The colours laid out as a Qt palette, so that every widget and delegate agrees."""

from PySide6.QtGui import QPalette

from gatewayapp.gui.theme.tokens import Tokens

ROLES = {
    QPalette.ColorRole.Window: "win",
    QPalette.ColorRole.Base: "surf",
    QPalette.ColorRole.AlternateBase: "surf",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.WindowText: "t1",
    QPalette.ColorRole.Text: "t1",
    QPalette.ColorRole.ButtonText: "t1",
    QPalette.ColorRole.ToolTipText: "t1",
    QPalette.ColorRole.PlaceholderText: "t3",
    QPalette.ColorRole.Highlight: "acc2",
    QPalette.ColorRole.HighlightedText: "t1",
    QPalette.ColorRole.Link: "acc",
    QPalette.ColorRole.LinkVisited: "acc",
    QPalette.ColorRole.Accent: "acc",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Dark: "ctl",
    QPalette.ColorRole.Shadow: "ctl",
}
TEXTS = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette_of(tokens: Tokens) -> QPalette:
    """Lay the tokens out as a palette."""
    palette = QPalette()
    for role, name in ROLES.items():
        palette.setColor(role, tokens.role(name))
    for role in TEXTS:
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.t3)
    return palette
