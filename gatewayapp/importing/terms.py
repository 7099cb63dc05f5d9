"""How an organisation takes part in the event, as columns say it: its own table, and its meetings."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from gatewayapp.domain.events import Event
from gatewayapp.domain.registrations import Participation
from gatewayapp.importing.fields import Field


class Terms(NamedTuple):
    """How an organisation takes part; ``booth`` is the number of its own table."""

    booth: int | None = None
    together: bool = False
    min_meetings: int | None = None
    max_meetings: int | None = None


OF_TERMS: dict[Field, Callable[[Terms], Any]] = {
    Field.BOOTH: lambda terms: terms.booth,
    Field.TOGETHER: lambda terms: terms.together,
    Field.MIN_MEETINGS: lambda terms: terms.min_meetings,
    Field.MAX_MEETINGS: lambda terms: terms.max_meetings,
}
USUAL = Terms()


def terms_of(organisation: int, event: Event, participation: Participation | None) -> Terms:
    """Gather how an organisation takes part in an event."""
    booth = next((table.number for table in event.tables if table.owner == organisation), None)
    if participation is None:
        return Terms(booth)
    return Terms(booth, participation.together, participation.min_meetings, participation.max_meetings)


def with_terms(base: Terms, said: Mapping[Field, Any]) -> Terms:
    """Lay what cells say over how an organisation takes part; None empties."""
    values = {field.value: value for field, value in said.items() if field in OF_TERMS}
    if values.get("together", False) is None:
        values["together"] = False
    return base._replace(**values)
