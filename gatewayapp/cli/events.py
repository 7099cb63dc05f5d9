"""The command ``event``: what was set up, and what it leaves behind of a plan."""

from argparse import Namespace
from typing import TYPE_CHECKING

from gatewayapp.cli.answers import Answer, listed
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import counted

if TYPE_CHECKING:
    from gatewayapp.domain.events import Event
    from gatewayapp.services.event_changes import Repaired
    from gatewayapp.services.left_behind import LeftBehind
    from gatewayapp.storage.database import Database

UNREPAIRED = "The plan was left as it is. gatewayapp plan DB --repair gives these meetings a place."


def event_answer(asked: Namespace, progress: Progress) -> Answer:
    """Create or change an event; with ``asked.repair`` its plan is repaired in the same step."""
    from gatewayapp.services.databases import open_or_create
    from gatewayapp.services.described_events import event_for
    from gatewayapp.services.event_changes import what_is_left_behind
    from gatewayapp.services.events import find_event, read_event_file

    file = read_event_file(asked.file)
    with open_or_create(asked.database) as db:
        wanted = event_for(db, file)
        left = what_is_left_behind(db, wanted)
        changed, repaired = _saved(db, wanted, left if asked.repair else None, progress)
        stored = find_event(db, wanted.name)
    data = {
        "event": stored.name,
        "sessions": len(stored.sessions),
        "tables": len(stored.tables),
        "changed": changed,
        "left_behind": left.as_json(),
        "repaired": None if repaired is None else repaired.as_json(),
    }
    grid = f"{counted(len(stored.sessions), 'session')}, {counted(len(stored.tables), 'table')}"
    return Answer("\n".join([f"{stored.name}: {grid}.", *_told(left, repaired)]), data)


def _saved(
    db: "Database", event: "Event", left: "LeftBehind | None", progress: Progress
) -> tuple[int, "Repaired | None"]:
    """Save; ``left`` is what a repair has to mend, None if none is asked for."""
    from gatewayapp.services.event_changes import save_and_repair
    from gatewayapp.services.events import save_event

    if left is None or left.is_nothing:
        return len(save_event(db, event).touched), None
    repaired = save_and_repair(db, event, progress=progress)
    return len(repaired.change.touched), repaired


def _told(left: "LeftBehind", repaired: "Repaired | None") -> list[str]:
    if left.is_nothing:
        return []
    lines = listed("What the new set-up means for what there was:", left.sentences())
    if repaired is not None:
        moved = counted(repaired.moved, "meeting moves", "meetings move")
        waiting = counted(repaired.waiting, "wish waits", "wishes wait")
        lines.append(f"The plan was repaired: {moved}, {waiting} again. Undo takes back both.")
    elif left.needs_plan:
        lines.append(UNREPAIRED)
    return lines
