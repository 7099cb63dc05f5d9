"""Let meetings exchange their times."""

from collections.abc import Sequence

from gatewayapp.domain.changes import Change
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.wording import sentence
from gatewayapp.storage.database import Database


def swap_meetings(db: Database, meetings: Sequence[Meeting]) -> Change:
    """Store the new times and tables of meetings that changed places, as one change.

    Raises ``Fault`` if one of them is gone.
    """
    with db.change(sentence("Swap meetings")) as unit:
        unit.update(meetings)
    return unit.change
