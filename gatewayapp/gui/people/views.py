"""Views of the people table kept under a name: columns and their order, filter, role, sorting."""

import json
from dataclasses import asdict, dataclass

from gatewayapp.gui.settings import settings

VIEWS_KEY = "people/views"


@dataclass(frozen=True, slots=True)
class View:
    """One view; ``columns`` are names of fields from left to right, ``role`` is empty for any."""

    columns: tuple[str, ...]
    query: str = ""
    role: str = ""
    sorted_by: str = ""
    descending: bool = False


def kept_views() -> dict[str, View]:
    """Give the views that were kept, by name; what cannot be read is left out."""
    try:
        kept = json.loads(str(settings().value(VIEWS_KEY) or "{}"))
        return {name: View(**{**it, "columns": tuple(it["columns"])}) for name, it in kept.items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}


def keep_view(name: str, view: View) -> None:
    """Keep a view; one of the same name gives way."""
    _store(kept_views() | {name: view})


def forget_view(name: str) -> None:
    """Forget a view."""
    _store({other: view for other, view in kept_views().items() if other != name})


def _store(views: dict[str, View]) -> None:
    text = json.dumps({name: asdict(view) for name, view in views.items()}, ensure_ascii=False)
    settings().setValue(VIEWS_KEY, text)
