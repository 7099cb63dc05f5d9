"""The desk for those who come without a registration: its keyboard, and who was added last."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.today.page import TodayPage
from gatewayapp.services.people import PersonLine, list_people
from tests.gui.people.desk import database, idle


class Keyboard:
    """Presses keys where the keyboard is, counts them, and letters apart."""

    def __init__(self, page: TodayPage, qtbot: QtBot) -> None:
        self.page, self.qtbot, self.keys = page, qtbot, 0

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.place(), key)
            self.keys += 1
            idle(self.page.desk, self.qtbot)

    def write(self, letters: str) -> None:
        self.qtbot.keyClicks(self.place(), letters)

    def place(self) -> QWidget:
        return self.page.window().focusWidget()


def last(desk: Desk) -> PersonLine:
    """Give who is registered last."""
    return list_people(database(desk), desk.event.id)[-1]
