"""What the window is furnished with: rail, top bar, faults, pages, status strip, toast."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from gatewayapp.gui.actions import Actions
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.fault_strip import FaultStrip
from gatewayapp.gui.pages import ENTRIES
from gatewayapp.gui.rail import Rail
from gatewayapp.gui.status_strip import StatusStrip
from gatewayapp.gui.theme.focus import KeysInUse
from gatewayapp.gui.toast import Toast
from gatewayapp.gui.top_bar import TopBar

if TYPE_CHECKING:
    from gatewayapp.gui.window import Window


def furnish(window: "Window", desk: Desk) -> None:
    """Put everything into a bare window."""
    window.desk = desk
    window.keys = KeysInUse(window)
    window.commands = Actions(window)
    window.rail = _rail(window)
    window.top = _top_bar(window, desk)
    window.faults = FaultStrip(window)
    window.stack = QStackedWidget(window)
    window.strip = StatusStrip(window)
    window.strip.attention_asked.connect(lambda: window.show_page("start", "attention"))
    window.toast = Toast(window)
    window.toast.undo_asked.connect(desk.undo)
    _lay_out(window)


def _rail(window: "Window") -> Rail:
    rail = Rail(window)
    for number, entry in enumerate(ENTRIES, 1):
        rail.add(entry.key, entry.icon, entry.title(), f"Ctrl+{number}")
    rail.chosen.connect(window.show_page)
    window.history = rail.add_foot("history", QCoreApplication.translate("Window", "History"))
    window.history.clicked.connect(window.open_history)
    settings = rail.add_foot("settings", QCoreApplication.translate("Window", "Settings"))
    settings.clicked.connect(window.open_settings)
    return rail


def _top_bar(window: "Window", desk: Desk) -> TopBar:
    commands = window.commands
    top = TopBar(desk, commands.undo, commands.redo, commands.search)
    top.event_button.new_asked.connect(lambda: window.show_page("start", "new event"))
    top.event_button.set_up_asked.connect(lambda: window.show_page("start", "set up"))
    return top


def _lay_out(window: "Window") -> None:
    right = QVBoxLayout()
    for widget in (window.top, window.faults):
        right.addWidget(widget)
    right.addWidget(window.stack, 1)
    across = QHBoxLayout()
    across.addWidget(window.rail)
    across.addLayout(right, 1)
    whole = QVBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    for layout in (right, across, whole):
        layout.setSpacing(0)
    whole.addLayout(across, 1)
    whole.addWidget(window.strip)
