"""A field of the desk's form: what is asked above it, what is wrong with it below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import set_look


class Entry(QWidget):
    """A field or a choice with its label above and its note or its trouble below."""

    def __init__(self, words: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self._troubled = False
        label = Label(words, Text.SMALL, "t2", self)
        label.setBuddy(content)
        self.note = WrappedLabel("", Text.SMALL, "t2", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        for widget in (label, content, self.note):
            column.addWidget(widget)
        column.addStretch(1)
        self.note.hide()

    @property
    def trouble(self) -> str:
        """What is wrong with what stands in the field; empty if nothing is."""
        return self.note.text() if self._troubled else ""

    def blame(self, words: str) -> None:
        """Say what is wrong."""
        self._tell(words, "bad")

    def hint(self, words: str) -> None:
        """Say something about what stands there; empty for nothing."""
        self._tell(words, "t2")

    def _tell(self, words: str, role: str) -> None:
        self._troubled = role == "bad"
        self.note.set_role(role)
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_look(self.content, "bad" if self._troubled else "")
        self.content.setAccessibleDescription(words)
        self.content.update()
