from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gatewayapp.gui.tables.beside import Beside


def test_the_panel_lies_beside_the_table_or_over_it(qtbot: QtBot) -> None:
    table, panel = QTextEdit(), QWidget()
    work = Beside(table, panel)
    qtbot.addWidget(work)
    work.resize(1214, 600)
    work.show()
    assert not work.is_over
    assert table.width() + panel.width() < 1216
    work.resize(900, 600)
    assert work.is_over
    assert (table.width(), panel.geometry().right()) == (900, 899)
    work.resize(1214, 600)
    assert not work.is_over
    assert panel.isVisible()


def test_a_hidden_panel_stays_hidden(qtbot: QtBot) -> None:
    panel = QWidget()
    work = Beside(QTextEdit(), panel)
    qtbot.addWidget(work)
    panel.hide()
    work.resize(1214, 600)
    work.show()
    work.resize(900, 600)
    assert panel.isHidden()
