"""Undo, redo and the list of what was done."""

from gatewayapp.domain.changes import Change, HistoryLine
from gatewayapp.domain.wording import Sentence
from gatewayapp.storage import steps
from gatewayapp.storage.database import Database
from gatewayapp.storage.texts import sentence_of


def undo(db: Database) -> Change | None:
    """Take back the newest change; None if there is none. Raises ``Fault`` if it no longer applies."""
    return db.undo()


def redo(db: Database) -> Change | None:
    """Do the change again that was undone last; None if there is none."""
    return db.redo()


def undoable(db: Database) -> Sentence | None:
    """Name the change that ``undo`` would take back."""
    with db.read() as rows:
        step = steps.next_to_undo(rows)
    return None if step is None else sentence_of(step.name)


def redoable(db: Database) -> Sentence | None:
    """Name the change that ``redo`` would do again."""
    with db.read() as rows:
        step = steps.next_to_redo(rows)
    return None if step is None else sentence_of(step.name)


def history(db: Database, limit: int = 100) -> tuple[HistoryLine, ...]:
    """List the changes, the newest first."""
    with db.read() as rows:
        return steps.history(rows, limit)
