"""How a spotlight is called in the window."""

from PySide6.QtCore import QCoreApplication

from gatewayapp.gui.plan.spotlight import Spotlight, Subject


def spotlight_words(spotlight: Spotlight) -> str:
    """Name a person, a table or an interpreter."""
    translate = QCoreApplication.translate
    words = {
        Subject.PERSON: "{name}",
        Subject.TABLE: translate("Spotlight", "Table {name}"),
        Subject.INTERPRETER: translate("Spotlight", "Interpreter {name}"),
    }
    return words[spotlight.subject].format(name=spotlight.name)
