"""What the cells of the wishes table may name: starts, sessions and delegates; no Qt."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.registrations import Status
from gatewayapp.domain.wishes import Wish
from gatewayapp.services.people import PersonLine

BETWEEN = re.compile(r"[;,、；，\n]")


@dataclass(frozen=True)
class Known:
    """``starts`` and ``sessions`` by the words that name them; a session is its position.

    ``delegates`` are the names of an organisation's delegates by their registrations.
    """

    starts: Mapping[str, datetime] = field(default_factory=dict)
    sessions: Mapping[str, int] = field(default_factory=dict)
    delegates: Mapping[int, Mapping[int, str]] = field(default_factory=dict)

    def delegates_of(self, wish: Wish) -> dict[int, str]:
        """Give the delegates of both sides of a wish, those of who wishes first."""
        return {**self.delegates.get(wish.asker, {}), **self.delegates.get(wish.asked, {})}

    def start_named(self, text: str) -> datetime | None:
        """Find the start that a text names, also by its time alone if one slot starts then."""
        wanted = _plain(text)
        named = {start for words, start in self.starts.items() if _plain(words) == wanted}
        named = named or {it for it in self.starts.values() if f"{it:%H:%M}" == wanted.zfill(5)}
        if wanted and len(named) != 1:
            raise Fault('No slot starts at "{typed}". Choose one from the list.', typed=text)
        return next(iter(named)) if wanted else None

    def session_named(self, text: str) -> int | None:
        """Find the session that a text names."""
        wanted = _plain(text)
        found = {_plain(words): at for words, at in self.sessions.items()}
        if wanted and wanted not in found:
            raise Fault('No session is called "{typed}". Choose one from the list.', typed=text)
        return found[wanted] if wanted else None

    def delegates_named(self, wish: Wish, text: str) -> tuple[int, ...]:
        """Find the delegates whose names stand in a text, with commas or semicolons between them."""
        found = {_plain(name): id_ for id_, name in self.delegates_of(wish).items()}
        named = [part for part in BETWEEN.split(text) if part.strip()]
        for part in named:
            if _plain(part) not in found:
                raise Fault(
                    '"{name}" is no delegate of the two. Choose from the list.', name=part.strip()
                )
        return tuple(dict.fromkeys(found[_plain(part)] for part in named))

    def session_text(self, wish: Wish) -> str:
        """Name the session of a wish; empty for any."""
        return next((words for words, at in self.sessions.items() if at == wish.session), "")

    def delegates_text(self, wish: Wish) -> str:
        """Name the delegates of a wish; empty for whoever is free."""
        names = self.delegates_of(wish)
        return ", ".join(names[id_] for id_ in wish.delegates if id_ in names)


def delegates_among(lines: Iterable[PersonLine]) -> dict[int, dict[int, str]]:
    """Give the names of those who can sit in meetings, by organisation and registration."""
    delegates: defaultdict[int, dict[int, str]] = defaultdict(dict)
    for line in lines:
        registration = line.registration
        if line.organisation and registration.role.meets and registration.status is Status.CONFIRMED:
            delegates[line.organisation.id][registration.id] = line.person.name.listed
    return dict(delegates)


def _plain(text: str) -> str:
    return " ".join(text.replace("–", " ").split()).casefold()
