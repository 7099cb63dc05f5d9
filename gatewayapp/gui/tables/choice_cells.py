"""Cells that are edited by choosing from a list."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QStyleOptionViewItem, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.tables.cells import StatusCell, TextCell


class _ChoiceEditor:
    """What cells share that are edited by choosing one of a few words."""

    words: Callable[[], Iterable[str]]

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex
    ) -> QWidget:
        """Open the list of words."""
        editor = QComboBox(parent)
        editor.addItems(list(self.words()))
        editor.activated.connect(lambda: self._choose(editor))
        return editor

    def setEditorData(self, editor: QComboBox, index: QModelIndex) -> None:
        """Begin with the word that holds."""
        editor.setCurrentText(index.data(Qt.ItemDataRole.EditRole))
        editor.showPopup()

    def setModelData(self, editor: QComboBox, model, index: QModelIndex) -> None:  # noqa: ANN001 - Qt's own
        """Hand the chosen word to the model; where none can stand, the model tells the page."""
        try:
            model.setData(index, editor.currentText())
        except Fault as fault:
            model.refused.emit(fault)

    def _choose(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class ChoiceCell(_ChoiceEditor, TextCell):
    """A word chosen from a list."""

    def __init__(self, words: Callable[[], Iterable[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words


class StatusChoiceCell(_ChoiceEditor, StatusCell):
    """A state chosen from a list."""

    def __init__(self, words: Callable[[], Iterable[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words


class NameFromListCell(TextCell):
    """A name that is typed and completed from a list, such as an organisation's."""

    def __init__(self, names: Callable[[], Iterable[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        """Make the field with its completions."""
        editor = super().createEditor(parent, option, index)
        completer = QCompleter(list(self._names()), editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        editor.setCompleter(completer)
        return editor
