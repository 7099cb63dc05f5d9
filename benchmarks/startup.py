"""Program start to the window, against a bare PySide6 window started in turn with it.

Both are new processes without a screen; the clock runs from before the process is made until the
window has painted itself once, and until it is painted with all that stands in it.
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
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gatewayapp.gui.opening import Opening
app = QApplication([])
opening = Opening(app)
opening.window.painted.disconnect(opening.furnish)
opening.window.painted.connect(lambda: print("painted", flush=True))
opening.window.painted.connect(opening.furnish)
def look():
    if opening.session is not None:
        opening.window.repaint()
        print("furnished", flush=True)
        app.quit()
timer = QTimer(interval=1)
timer.timeout.connect(look)
timer.start()
app.exec()
opening.session.end()
"""


def measure(arguments: Sequence[str] = ()) -> None:
    """Print both times and their ratio."""
    rounds = int(arguments[0]) if arguments else ROUNDS
    with tempfile.TemporaryDirectory() as home:
        for program in (BARE, GATEWAY):
            seconds(program, home)  # the first start writes the compiled modules
        pairs = [(seconds(BARE, home), seconds(GATEWAY, home)) for _ in range(rounds)]
    bare = median(bare["painted"] for bare, _ in pairs)
    for said in ("painted", "furnished"):
        taken = median(gateway[said] for _, gateway in pairs)
        print(f"bare window {bare:.3f} s, Gateway {said} {taken:.3f} s, ratio {taken / bare:.2f}")


def seconds(program: str, home: str) -> dict[str, float]:
    """Start a program and give when it said each of its words."""
    folders = dict.fromkeys(("XDG_DATA_HOME", "LOCALAPPDATA", "HOME", "PYTHONPYCACHEPREFIX"), home)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **folders}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    began = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        said = {line.strip(): perf_counter() - began for line in process.stdout}
    assert "painted" in said, said
    return said


if __name__ == "__main__":
    measure(sys.argv[1:])
