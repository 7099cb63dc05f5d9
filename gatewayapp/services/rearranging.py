"""Several meetings of a plan moved, added and left out as one change."""

from collections.abc import Collection, Sequence

from gatewayapp.domain.changes import Change
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.wording import Sentence
from gatewayapp.storage.database import Database


def rearrange(
    db: Database, event_id: int, meetings: Sequence[Meeting], left_out: Collection[int], name: Sentence
) -> Change:
    """Store meetings, those with id 0 as new ones, and remove those that are left out (ids).

    Raises ``Fault`` if one that is stored anew is gone.
    """
    with db.change(name) as unit:
        unit.remove(Meeting, left_out)
        unit.update([meeting for meeting in meetings if meeting.id])
        unit.add([meeting for meeting in meetings if not meeting.id], event_id)
    return unit.change
