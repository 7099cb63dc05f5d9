"""The wheel scrolls a panel of choices and changes none of them in passing."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class QuietWheel(QObject):
    """Takes the wheel from fields that do not have the keyboard."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the panel around the field."""
        if event.type() is QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return False


def keep_wheel_out(panel: QWidget) -> None:
    """Let the wheel pass over all choices and number fields of a panel."""
    quiet = QuietWheel(panel)
    for kind in (QComboBox, QAbstractSpinBox):
        for field in panel.findChildren(kind):
            field.installEventFilter(quiet)
