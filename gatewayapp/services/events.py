"""Events: stored by name, changed without orphaning what belongs to them."""

from dataclasses import replace

from gatewayapp.domain.changes import Change
from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import sentence
from gatewayapp.services.event_altering import alter, create, keeping_shut, take_away
from gatewayapp.services.event_files import read_event_file
from gatewayapp.services.sound_events import refuse_unsound
from gatewayapp.storage import reading
from gatewayapp.storage.database import Connection, Database
from gatewayapp.storage.unit_of_work import GONE

_NONE = "There is no event in this database yet. Make one first."
_UNKNOWN = "There is no event named {name}. The events are: {names}."
_NAME_TAKEN = "Another event is named {name}. Choose another name."


def list_events(db: Database) -> tuple[Event, ...]:
    """List all events, the one made last at the end."""
    with db.read() as rows:
        return tuple(_whole(rows, event) for event in reading.everything(rows, Event))


def find_event(db: Database, name: str | None = None) -> Event:
    """Find an event by name; None means the one made last. Raises ``Fault`` that lists the names."""
    events = list_events(db)
    if not events:
        raise Fault(_NONE)
    found = events if name is None else [event for event in events if event.name == name]
    if not found:
        raise Fault(_UNKNOWN, name=name, names=", ".join(event.name for event in events))
    return found[-1]


def event_of_id(rows: Connection, event_id: int) -> Event:
    """Read an event with its days and its venue."""
    found = reading.of_ids(rows, Event, [event_id])
    if not found:
        raise Fault(GONE)
    return _whole(rows, found[0])


def _whole(rows: Connection, event: Event) -> Event:
    sessions = reading.of_event(rows, Session, event.id)
    return replace(
        event,
        sessions=tuple(sorted(sessions, key=lambda it: (it.date, it.start))),
        zones=reading.of_event(rows, Zone, event.id),
        tables=tuple(sorted(reading.of_event(rows, Table, event.id), key=lambda it: it.number)),
    )


def save_event(db: Database, event: Event) -> Change:
    """Create an event or change the one of its id, or else of its name.

    An event with an id was read from the database: its sessions, zones and tables are found by
    theirs. One without an id comes from a file: they are found by name or number and keep the
    stored ids, and booths keep their owners and tables the times at which they are closed.
    In both, zones may bear any ids by which walks and tables name them.

    Raises ``Fault`` if a table that has meetings, or a session that wishes ask for, would vanish;
    tables that are closed for good stay, whether ``event`` has them or not.
    """
    refuse_unsound(event)
    with db.change(sentence("Set up {event}", event=event.name)) as unit:
        stored = stored_event(unit.connection, event)
        if stored is None:
            create(unit, event)
        else:
            take_away(unit, alter(unit, stored, keeping_shut(unit, stored, event)))
    return unit.change


def stored_event(rows: Connection, event: Event) -> Event | None:
    """Find the stored event that saving ``event`` would change, if any; refuses another one's name."""
    events = reading.everything(rows, Event)
    same = [it for it in events if event.id and it.id == event.id]
    named = [it for it in events if it.name == event.name]
    if same and named and named != same:
        raise Fault(_NAME_TAKEN, name=event.name)
    found = same or named
    return _whole(rows, found[0]) if found else None


__all__ = ["event_of_id", "find_event", "list_events", "read_event_file", "save_event"]
