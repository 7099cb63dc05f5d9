"""What an organiser does on the People page, each handed to its service as one step."""

from collections.abc import Callable, Sequence

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.registrations import Role, Status
from gatewayapp.domain.wishes import Wish
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.people.adding import NewPerson
from gatewayapp.gui.people.batch import Batch
from gatewayapp.gui.people.changes import Call, call_for_batch, call_for_role, call_for_status
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.wishes.why import find_reason
from gatewayapp.gui.wording import say
from gatewayapp.services.attention import settle
from gatewayapp.services.people import add_person, remove_registration
from gatewayapp.services.wishes import WishLine, add_wish


class PeopleDeeds:
    """The ways in which the page changes something, through the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def run(self, call: Call) -> None:
        """Make a service call."""
        self._desk.change(call.made)

    def change_many(self, batch: Batch) -> None:
        """Store many cells as one step."""
        if batch.cells:
            self.run(call_for_batch(batch.people, batch.registrations, batch.event, batch.parts))

    def give_role(self, rows: Sequence[PersonRow], role: Role) -> None:
        """Give several people one role."""
        self._desk.change(lambda db: call_for_role(rows, role).made(db))

    def give_status(self, rows: Sequence[PersonRow], status: Status) -> None:
        """Give several people one status."""
        self._desk.change(lambda db: call_for_status(rows, status).made(db))

    def add(
        self, new: NewPerson, then: Callable[[Change], None], failed: Callable[[Fault], None]
    ) -> None:
        """Add a person."""
        event = self._desk.event
        if event is not None:
            filled = (new.person, new.role, new.organisation)
            self._desk.change(add_person, event.id, *filled, then=then, failed=failed)

    def remove(self, row: PersonRow) -> None:
        """Take a person out of the event."""
        self._desk.change(remove_registration, row.id)

    def wish(self, wish: Wish) -> None:
        """Add a wish."""
        event = self._desk.event
        if event is not None:
            self._desk.change(add_wish, event.id, wish)

    def settle(self, item: AttentionItem, settlement: Settlement) -> None:
        """Store what was decided about a doubtful row."""
        self._desk.change(settle, item.id, settlement)

    def ask_why(self, line: WishLine, then: Callable[[int, str], None]) -> None:
        """Find out why a wish has no meeting, and say it."""
        event, wish = self._desk.event, line.wish
        if event is not None:
            self._desk.ask(
                lambda db: find_reason(db, event.id, wish), lambda why: then(wish.id, say(why))
            )
