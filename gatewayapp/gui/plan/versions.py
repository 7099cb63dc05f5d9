"""The plans that can be laid side by side: the editions and the plan as it is. Knows no Qt."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from gatewayapp.domain.meetings import Meeting

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class Version:
    """An edition by its number, or the plan as it is; ``at`` is when it was published, in UTC."""

    edition: int | None = None
    at: datetime | None = None
    title: str = ""


NOW = Version()


def list_versions(db: "Database", event: int) -> tuple[Version, ...]:
    """List what can be compared, the plan as it is first, then the newest edition."""
    from gatewayapp.services.plan_book import list_editions

    editions = (Version(it.number, it.published, it.title) for it in list_editions(db, event))
    return (NOW, *reversed(tuple(editions)))


def meetings_of(db: "Database", event: int, version: Version) -> tuple[Meeting, ...]:
    """Read the meetings of a version."""
    from gatewayapp.services.plan_book import edition_meetings, list_meetings

    if version.edition is not None:
        return edition_meetings(db, event, version.edition)
    return list_meetings(db, event)
