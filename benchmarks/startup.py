"""Program start to first painted window, against a bare PySide6 window started in turn with it.

Both are new processes without a screen; the clock runs from before the process is made until the
window has painted itself once.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from statistics import median
from time import perf_counter

ROUNDS = 9
BARE = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1366, 768)
window.show()
app.processEvents()
print("painted", flush=True)
"""
GATEWAY = """
from PySide6.QtWidgets import QApplication
from gatewayapp.gui.application import Session, dress
app = QApplication([])
dress(app)
session = Session(app)
session.window.show()
app.processEvents()
print("painted", flush=True)
session.end()
"""


def measure(arguments: Sequence[str] = ()) -> None:
    """Print both times and their ratio."""
    rounds = int(arguments[0]) if arguments else ROUNDS
    with tempfile.TemporaryDirectory() as home:
        for program in (BARE, GATEWAY):
            seconds(program, home)  # the first start writes the compiled modules
        pairs = [(seconds(BARE, home), seconds(GATEWAY, home)) for _ in range(rounds)]
    bare, gateway = (median(times) for times in zip(*pairs, strict=True))
    print(f"bare window {bare:.3f} s, Gateway {gateway:.3f} s, ratio {gateway / bare:.2f}")


def seconds(program: str, home: str) -> float:
    """Start a program and wait until it says that it has painted."""
    folders = dict.fromkeys(("XDG_DATA_HOME", "LOCALAPPDATA", "HOME", "PYTHONPYCACHEPREFIX"), home)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **folders}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    began = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        taken = perf_counter() - began
    assert said.strip() == "painted", said
    return taken


if __name__ == "__main__":
    measure(sys.argv[1:])
