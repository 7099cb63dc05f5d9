"""Take pictures of the pages with the demo event, so that those in the docs are never out of date.

Run from the project's root: ``python tools/screenshots.py [FOLDER]`` (without one, into docs/pictures).
No screen is needed. The demo is built first, which takes a while.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from gatewayapp.gui.application import Session
from gatewayapp.gui.theme.dressing import choose_scheme, dress
from gatewayapp.gui.today.board_keeper import keeper_of
from gatewayapp.services.demo import build_demo

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
SIZE = (1366, 768)
OUTSIDE = (SIZE[0] // 2, SIZE[1] - 8)
MOMENT = 50
BOARD_AT = timedelta(minutes=23)
SHOTS = (
    ("start", "en", "light", "start"),
    ("people", "en", "light", "people"),
    ("wishes", "en", "light", "wishes"),
    ("plan", "en", "light", "plan"),
    ("print", "en", "light", "print"),
    ("today", "en", "light", "today"),
    ("plan-dark", "en", "dark", "plan"),
    ("people-ja", "ja", "light", "people"),
)


def main(folder: Path) -> None:
    """Take every picture of the list."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_DATA_HOME"] = os.environ["LOCALAPPDATA"] = home
        app = QApplication.instance() or QApplication([])
        dress(app, "light")
        demo = build_demo(Path(home) / "missions").database
        session = Session(app)
        session.window.resize(*SIZE)
        session.window.show()
        session.open(demo)
        wait(lambda: session.desk.survey.standing.people > 0)
        for name, language, scheme, page in SHOTS:
            take(app, session, folder / f"{name}.png", (language, scheme, page))
        take_board(session, folder / "hall-board.png")
        session.end()


def take(app: QApplication, session: Session, file: Path, shown: tuple[str, str, str]) -> None:
    """Show a page in a language and a scheme, wait until it rests, and save the picture."""
    language, scheme, page = shown
    session.change_language(language)
    choose_scheme(app, scheme)
    session.window.show_page(page)
    wait(lambda: False, tries=8)
    wait(lambda: not session.desk.crew.busy)
    session.window.setFocus()
    QCursor.setPos(*OUTSIDE)
    wait(lambda: False, tries=4)
    save(session.window, file)


def take_board(session: Session, file: Path) -> None:
    """Show the hall board a little before the second round of meetings, and save the picture."""
    keeper = keeper_of(session.desk)
    keeper.clock = lambda event: min(it.stretch.start for it in event.sessions) + BOARD_AT
    keeper.open(None, session.window)
    wait(lambda: bool(keeper.board.page.lines))
    keeper.board.resize(*SIZE)
    save(keeper.board, file)


def save(shown: QWidget, file: Path) -> None:
    """Save what a window shows."""
    shown.grab().save(str(file))
    print(file.relative_to(ROOT) if file.is_relative_to(ROOT) else file)


def wait(until: Callable[[], bool], tries: int = 400) -> None:
    """Let the window work until something is so, or for a while."""
    for _ in range(tries):
        loop = QEventLoop()
        QTimer.singleShot(MOMENT, loop.quit)
        loop.exec()
        if until():
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
