"""F6: from one area of the window to the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from gatewayapp.gui.window import Window


def walk(window: "Window", step: int) -> None:
    """Put the keyboard into the next area (1) or the one before (-1): rail, top bar, page."""
    areas = (window.rail, window.top, window.page)
    within = [area.isAncestorOf(window.focusWidget() or window) for area in areas]
    at = within.index(True) if True in within else 0
    goal = areas[(at + step) % len(areas)]
    if goal is window.page:
        window.page.focus_first()
    else:
        entry = window.rail.buttons[window.key]
        target = entry if goal is window.rail else window.top.event_button
        target.setFocus(Qt.FocusReason.TabFocusReason)
