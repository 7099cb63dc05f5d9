"""What every change returns, and the feed of changes for windows."""

from gatewayapp.domain.changes import Change, ChangeState, HistoryLine
from gatewayapp.storage import steps
from gatewayapp.storage.database import Database


def changes_since(db: Database, change: int) -> tuple[Change, ...]:
    """Give what was changed, undone or redone after a change, by whichever window, oldest first."""
    with db.read() as rows:
        return steps.changes_after(rows, change)


__all__ = ["Change", "ChangeState", "HistoryLine", "changes_since"]
