"""The pages in the order of the work; each is made when it is first shown."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from gatewayapp.gui.desk import Desk
    from gatewayapp.gui.page import Page


@dataclass(frozen=True, slots=True)
class Entry:
    """A page as the rail knows it; ``place`` is its module and class."""

    key: str
    icon: str
    name: str
    place: tuple[str, str]
    folded: bool = False

    def title(self) -> str:
        """Give the page's name in the window's language."""
        return QCoreApplication.translate("Rail", self.name)

    def make(self, desk: "Desk") -> "Page":
        """Make the page."""
        module, kind = self.place
        page: Page = getattr(import_module(f"gatewayapp.gui.{module}"), kind)(desk)
        return page

    def get_ready(self) -> None:
        """Read the page's code; may run in a worker, so that the first look does not wait for it."""
        import_module(f"gatewayapp.gui.{self.place[0]}")


ENTRIES = (
    Entry("start", "house", QT_TRANSLATE_NOOP("Rail", "Start"), ("start.page", "StartPage")),
    Entry("people", "users", QT_TRANSLATE_NOOP("Rail", "People"), ("people.page", "PeoplePage")),
    Entry(
        "wishes", "heart-handshake", QT_TRANSLATE_NOOP("Rail", "Wishes"), ("wishes.page", "WishesPage")
    ),
    Entry(
        "plan",
        "calendar-range",
        QT_TRANSLATE_NOOP("Rail", "Plan"),
        ("plan.page", "PlanPage"),
        folded=True,
    ),
    Entry("print", "printer", QT_TRANSLATE_NOOP("Rail", "Print"), ("printing.page", "PrintPage")),
    Entry("today", "sun", QT_TRANSLATE_NOOP("Rail", "Today"), ("today.page", "TodayPage"), folded=True),
)

OPENED = (
    "start.setting_up.set_up",
    "start.setting_up.saving",
    "start.setting_up.left_behind_sheet",
    "start.mending.view",
    "people.joining_sheet",
    "command_box",
    "help_sheet",
    "settings_sheet",
)


def entry_of(key: str) -> Entry:
    """Give a page's entry by its key."""
    return next(entry for entry in ENTRIES if entry.key == key)


def get_all_ready() -> None:
    """Read the code of all pages and of what they open, and what the disk says of time zones."""
    for entry in ENTRIES:
        entry.get_ready()
    for place in OPENED:
        import_module(f"gatewayapp.gui.{place}")
    from gatewayapp.gui.start.setting_up.checks import known_timezones

    known_timezones()
    import_module("gatewayapp.services.printing")
