"""The hall board where there are two screens: in a process of its own, as Qt learns of screens once."""

import json
import os
import subprocess
import sys
from pathlib import Path

SCREENS = [
    {"name": name, "x": x, "y": 0, "width": width, "height": height}
    | {"dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}
    for name, x, width, height in (("desk", 0, 1366, 768), ("hall", 1366, 1920, 1080))
]
SCRIPT = """
from PySide6.QtWidgets import QApplication
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.theme.dressing import dress
from gatewayapp.gui.today.board_keeper import keeper_of
from gatewayapp.gui.window import Window

app = QApplication([])
dress(app, "light")
desk = Desk()
window = Window(desk)
window.show()
keeper = keeper_of(desk)
keeper.toggle(window)
app.processEvents()
print(keeper.screen.name(), keeper.board.geometry().getRect(), window.isActiveWindow())
keeper._move_from(keeper.screen)
app.processEvents()
print(keeper.is_open, keeper.screen, app.screens()[0].geometry().contains(keeper.board.geometry()))
window.close()
print(keeper.is_open)
desk.shut()
"""


def test_board_fills_the_second_screen_and_comes_back_when_that_goes(tmp_path: Path):
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": SCREENS}), encoding="utf-8")
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout.splitlines() == [
        "hall (1366, 0, 1920, 1080) True",
        "True None True",
        "False",
    ], done.stderr
