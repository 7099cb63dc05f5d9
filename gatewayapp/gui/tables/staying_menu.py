"""A menu that stays while one ticks several of its lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

TICKING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class StayingMenu(QMenu):
    """Closes with Esc, a press beside it, or a line without a tick."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick with the mouse."""
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space or Enter."""
        if event.key() not in TICKING or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        ticked = action is not None and action.isCheckable() and action.isEnabled()
        if ticked:
            action.trigger()
        return ticked
