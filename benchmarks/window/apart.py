"""Programs of their own processes: the bare window that the figures are compared to, and others."""

import subprocess
import sys

BARE = """
from PySide6.QtWidgets import QApplication, QTableView
app = QApplication([])
table = QTableView()
table.resize(1366, 768)
table.show()
app.processEvents()
"""


def apart(program: str) -> str:
    """Run a program in a process of its own, so that it leaves nothing behind in this one."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout
