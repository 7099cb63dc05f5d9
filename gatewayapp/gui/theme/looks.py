"""The looks that a control can have, and how high it stands."""

from PySide6.QtWidgets import QWidget

CONTROL_HEIGHT = 32
SMALL_HEIGHT = 28
MAIN_HEIGHT = 40
LOOK, TALL = "look", "tall"
PRIMARY, QUIET, SEGMENT = "primary", "quiet", "segment"


def set_look(widget: QWidget, look: str) -> None:
    """Give a button its look: ``PRIMARY`` (filled), ``QUIET`` (no edge) or ``SEGMENT``."""
    widget.setProperty(LOOK, look)


def set_height(widget: QWidget, height: int) -> None:
    """Give a control another height than 32, in pixels at 100 %."""
    widget.setProperty(TALL, height)


def look_of(widget: QWidget | None) -> str:
    """Give a control's look; empty for the plain one."""
    return str(widget.property(LOOK) or "") if widget else ""


def height_of(widget: QWidget | None) -> int:
    """Give a control's height in pixels at 100 %."""
    return int(widget.property(TALL) or CONTROL_HEIGHT) if widget else CONTROL_HEIGHT
