"""Where new databases lie, and how one begins with an event."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.gui.start.setting_up.days import AFTERNOON, MORNING
from gatewayapp.places import user_data

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database

ENDING = ".gateway"
WEEKS_AHEAD, TABLES = 8, 20


def usual_event(timezone: str, today: date, morning: str, afternoon: str, hall: str) -> Event:
    """Give the event that a new one begins with: one day in two sessions, one hall."""
    day = today + timedelta(weeks=WEEKS_AHEAD)
    sessions = (Session(0, morning, day, *MORNING), Session(0, afternoon, day, *AFTERNOON))
    tables = tuple(Table(0, number, -1) for number in range(1, TABLES + 1))
    return Event(0, "", timezone, 20, 5, sessions, (Zone(-1, hall),), tables)


def free_path(name: str) -> Path:
    """Choose where a new database lies: the user's folder, named after its first event."""
    plain = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    stem = "-".join(plain.lower().split()) or "events"
    user_data().mkdir(parents=True, exist_ok=True)
    path, number = user_data() / f"{stem}{ENDING}", 2
    while path.exists():
        path, number = user_data() / f"{stem}-{number}{ENDING}", number + 1
    return path


def create_with(path: Path, event: Event) -> "Database":
    """Make a database that begins with an event; leaves no file behind if that cannot be."""
    from gatewayapp.services.databases import create_database
    from gatewayapp.services.events import save_event

    database = create_database(path)
    try:
        save_event(database, event)
    except BaseException:
        database.close()
        path.unlink(missing_ok=True)
        raise
    return database


def build_demo(folder: Path, progress: Any) -> Any:
    """Build the demo event in a folder; runs in a worker."""
    from gatewayapp.services.demo import build_demo as build

    return build(folder, progress)
