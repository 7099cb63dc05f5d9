"""The plans that can be laid side by side: editions, what the planner made, the plan as it is.

Knows no Qt.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from gatewayapp.domain.meetings import Meeting

if TYPE_CHECKING:
    from gatewayapp.domain.changes import Change
    from gatewayapp.services.plan_runs import PlanRun
    from gatewayapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class Version:
    """An edition (its number), a run of the planner (its change), or the plan as it is.

    ``at`` is in UTC. ``met``, ``breaks`` and the ``seconds`` that were allowed are known of runs.
    """

    edition: int | None = None
    run: int | None = None
    at: datetime | None = None
    repair: bool = False
    met: int = 0
    breaks: int = 0
    seconds: float | None = None


NOW = Version()


def list_versions(db: "Database", event: int) -> tuple[Version, ...]:
    """List what can be compared, the plan as it is first, then the newest."""
    from gatewayapp.services.plan_book import list_editions
    from gatewayapp.services.plan_runs import list_runs

    editions = (Version(edition=it.number, at=it.published) for it in list_editions(db, event))
    earlier = (*editions, *(_run(run) for run in list_runs(db, event)))
    return (
        NOW,
        *sorted(earlier, key=lambda it: it.at or datetime.min.replace(tzinfo=UTC), reverse=True),
    )


def _run(run: "PlanRun") -> Version:
    line, settings = run.line, dict(run.line.name.values)
    seconds = settings.get("seconds")
    return Version(
        run=line.change,
        at=line.at,
        repair=line.name.template.startswith("Repair"),
        met=run.met,
        breaks=run.breaks,
        seconds=seconds if isinstance(seconds, int | float) else None,
    )


def meetings_of(db: "Database", event: int, version: Version) -> tuple[Meeting, ...]:
    """Read the meetings of a version."""
    from gatewayapp.services.plan_book import edition_meetings, list_meetings
    from gatewayapp.services.plan_runs import run_meetings

    if version.edition is not None:
        return edition_meetings(db, event, version.edition)
    if version.run is not None:
        return run_meetings(db, event, version.run)
    return list_meetings(db, event)


def go_back_to(db: "Database", event: int, version: Version) -> "Change":
    """Store a version as the plan again."""
    from gatewayapp.services.plan_runs import go_back_to_edition, go_back_to_run

    if version.edition is not None:
        return go_back_to_edition(db, event, version.edition)
    assert version.run is not None
    return go_back_to_run(db, event, version.run)
