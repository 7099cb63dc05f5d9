"""What the window remembers between days; a small file on this computer and nowhere else."""

import os
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings, QTimeZone

from gatewayapp.places import user_data

LANGUAGES = ("en", "ja")
RECENT, TOUR_SEEN = "recent/databases", "tour/seen"
MOST_RECENT = 8


def settings() -> QSettings:
    """Open the settings file."""
    return QSettings(str(user_data() / "window.ini"), QSettings.Format.IniFormat)


def language() -> str:
    """Give the window's language: asked for by GATEWAY_LANGUAGE, chosen before, or the system's."""
    wanted = os.environ.get("GATEWAY_LANGUAGE") or settings().value("language")
    if wanted in LANGUAGES:
        return str(wanted)
    return "ja" if QLocale.system().language() is QLocale.Language.Japanese else "en"


def choose_language(code: str) -> None:
    """Remember a language."""
    settings().setValue("language", code)


def recent_databases() -> tuple[Path, ...]:
    """Give the databases that were opened last, the newest first."""
    kept = settings().value(RECENT) or []
    return tuple(Path(path) for path in ([kept] if isinstance(kept, str) else kept))


def remember_database(path: Path) -> None:
    """Put a database first in the list of recent ones."""
    path = path.resolve()
    others = [str(other) for other in recent_databases() if other != path]
    settings().setValue(RECENT, [str(path), *others][:MOST_RECENT])


def forget_database(path: Path) -> None:
    """Take a database off the list of recent ones."""
    settings().setValue(RECENT, [str(other) for other in recent_databases() if other != path])


def is_tour_due() -> bool:
    """Tell whether nobody has taken or skipped the tour on this computer."""
    return settings().value(TOUR_SEEN) not in {True, "true"}


def tour_was_seen() -> None:
    """Remember that the tour was taken or skipped."""
    settings().setValue(TOUR_SEEN, True)


def own_timezone() -> str:
    """Give this computer's time zone by its IANA name; UTC if it has none."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if "/" in name and not name.startswith("Etc/") else "UTC"
