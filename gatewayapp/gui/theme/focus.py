"""Whether focus is to be shown: where the keyboard is, once the keyboard was used to get there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keyboard_in(widget: QWidget) -> bool:
    """Tell whether a widget has the keyboard and came by it with a key, not with the mouse."""
    by_key = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return widget.hasFocus() and by_key
