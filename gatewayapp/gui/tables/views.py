"""Views of a table kept under a name: columns and their order, filter, a choice of rows, sorting."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from gatewayapp.gui.settings import settings

OLDER_NAMES = {"role": "choice"}


@dataclass(frozen=True, slots=True)
class View:
    """One view; ``columns`` are keys from left to right, ``choice`` is what the page shows."""

    columns: tuple[str, ...]
    query: str = ""
    choice: str = ""
    sorted_by: str = ""
    descending: bool = False


class KeptViews:
    """The views of one table, in the settings under ``key``."""

    def __init__(self, key: str) -> None:
        self.key = key

    def all(self) -> dict[str, View]:
        """Give the views that were kept, by name; what cannot be read is left out."""
        try:
            kept = json.loads(str(settings().value(self.key) or "{}"))
            return {name: _view(it) for name, it in kept.items()}
        except (ValueError, TypeError, KeyError, AttributeError):
            return {}

    def keep(self, name: str, view: View) -> None:
        """Keep a view; one of the same name gives way."""
        self._store(self.all() | {name: view})

    def forget(self, name: str) -> None:
        """Forget a view."""
        self._store({other: view for other, view in self.all().items() if other != name})

    def _store(self, views: Mapping[str, View]) -> None:
        text = json.dumps({name: asdict(view) for name, view in views.items()}, ensure_ascii=False)
        settings().setValue(self.key, text)


def _view(kept: Mapping[str, Any]) -> View:
    named = {OLDER_NAMES.get(name, name): value for name, value in kept.items()}
    return View(**{**named, "columns": tuple(named["columns"])})
