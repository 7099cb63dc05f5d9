"""Whether focus is to be shown: where the keyboard is, once the keyboard was used to get there."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

BY_KEY = Qt.WidgetAttribute.WA_KeyboardFocusChange


class KeysInUse(QObject):
    """Follows whether a window is worked by keys or by the mouse.

    Qt itself shows focus only where Tab or a shortcut of a field put it, and not where a page put it
    in answer to a key.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._keys = window, False
        QApplication.instance().focusChanged.connect(self._follow)

    def watch(self) -> None:
        """Look at what the window gets from the screen, once it is shown."""
        self._window.windowHandle().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of keys and of clicks."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress or kind is QEvent.Type.MouseButtonPress:
            self._keys = kind is QEvent.Type.KeyPress
            if self._keys:
                self._window.setAttribute(BY_KEY)
        return False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._keys and now is not None and now.window() is self._window:
            self._window.setAttribute(BY_KEY)


def keyboard_in(widget: QWidget) -> bool:
    """Tell whether a widget has the keyboard and came by it with a key, not with the mouse."""
    by_key = widget.window().testAttribute(BY_KEY)
    return widget.hasFocus() and by_key
