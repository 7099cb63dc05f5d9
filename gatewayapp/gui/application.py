"""The window's program: looks, language, the desk, and what happens if something breaks."""

import sys
import traceback
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.garbage import GarbageRound
from gatewayapp.gui.pages import get_all_ready
from gatewayapp.gui.settings import (
    choose_language,
    is_tour_due,
    language,
    remember_database,
    settings,
)
from gatewayapp.gui.theme.dressing import dress
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.window import Window
from gatewayapp.gui.work import unforeseen
from gatewayapp.places import resource

SOON = 200
QUIET = 500


class Session(QObject):
    """One run of the window: the desk, the window on it, and the language in which it speaks."""

    def __init__(self, app: QApplication, window: Window | None = None) -> None:
        super().__init__()
        self._app = app
        self._translators: list[QTranslator] = []
        self.desk = Desk(self)
        self.desk.opened.connect(self._remember)
        self._quiet = QTimer(self, interval=QUIET)
        self._quiet.timeout.connect(self._get_ready)
        self.desk.survey.changed.connect(self._get_ready)
        self.speak(language())
        self.window = self._furnished(window or Window())
        self.garbage = GarbageRound(self)
        self.desk.closed.connect(self.garbage.search_all)

    def speak(self, code: str) -> None:
        """Use the words of a language from here on."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        QLocale.setDefault(QLocale("ja_JP" if code == "ja" else "en_GB"))
        folders = {"gateway": str(resource("translations")), "qtbase": _qt_translations()}
        loaded = (_translator(f"{name}_{code}", folder) for name, folder in folders.items())
        self._translators = [translator for translator in loaded if translator is not None]
        for translator in reversed(self._translators):
            self._app.installTranslator(translator)

    def change_language(self, code: str) -> None:
        """Speak another language at once: the same desk under a new window."""
        choose_language(code)
        old = self.window
        self.speak(code)
        self.window = self._furnished(Window())
        self.window.take_place_of(old)
        self._give_up(old)

    def open(self, path: Path) -> None:
        """Open a database in the window."""
        self.desk.open(path, self.window.tell_fault)
        self.prepare()

    def prepare(self) -> None:
        """Read the code of all pages as soon as nothing that somebody waits for is under way."""
        self._quiet.start()

    def _get_ready(self) -> None:
        if self._quiet.isActive() and not self.desk.crew.busy:
            self._quiet.stop()
            self.desk.crew.start(lambda _progress: get_all_ready())

    def offer_tour(self) -> None:
        """Show somebody around who sees the window for the first time."""
        if is_tour_due():
            self.window.take_tour()

    def end(self) -> None:
        """Stop all work and close the database."""
        self._quiet.stop()
        self.window.remember()
        self.garbage.end()
        self.desk.shut()

    def _give_up(self, old: Window) -> None:
        """Take a window down once no answer to its questions is under way."""
        if self.desk.crew.busy:
            QTimer.singleShot(SOON, self, lambda: self._give_up(old))
        else:
            old.deleteLater()

    def _furnished(self, window: Window) -> Window:
        window.furnish(self.desk)
        window.language_chosen.connect(self.change_language)
        return window

    def _remember(self) -> None:
        if self.desk.database is not None:
            remember_database(self.desk.database.path)


def begin(app: QApplication, window: Window) -> Session:
    """Furnish a bare window and make the program in it work; whatever breaks is told in it."""
    dress(app, settings().value("scheme") or "")
    app.setWindowIcon(icon("heart-handshake", "acc"))
    session = Session(app, window)
    sys.excepthook = partial(_tell, session)
    QTimer.singleShot(SOON, session, session.offer_tour)
    session.prepare()
    return session


def _translator(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, folder) else None


def _qt_translations() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def _tell(
    session: Session, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Say calmly that something broke; a developer's terminal gets the whole story."""
    if sys.stderr is not None and sys.stderr.isatty():
        traceback.print_exception(kind, error, trace)
    if isinstance(error, Exception):
        session.window.tell_fault(unforeseen(error))
