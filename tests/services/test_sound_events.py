"""Events that a window makes are held to the same rules as those from files."""

from dataclasses import replace

import pytest

from gatewayapp.domain.events import Table, Zone
from gatewayapp.domain.faults import Fault
from gatewayapp.services.sound_events import refuse_unsound
from tests.storage.making import morning

EVENT = morning()


def test_sound_event_passes() -> None:
    refuse_unsound(EVENT)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": ""}, "name is empty"),
        ({"timezone": "Mars"}, "Write an IANA name"),
        ({"slot_minutes": 0}, "at least 1 minute"),
        ({"timezone": "Europe/Berln"}, 'Did you mean "Europe/Berlin"'),
        ({"gap_minutes": -5}, "can't be shorter than 0"),
        ({"slot_minutes": 10**11}, "slot_minutes is 100000000000, more than a day has"),
        ({"gap_minutes": 10**15}, "gap_minutes is 1000000000000000, more than a day has"),
        ({"sessions": ()}, "no session"),
        ({"tables": ()}, "no table"),
        ({"tables": (Table(0, 1, 1), Table(0, 1, 2))}, "Two tables have the number 1"),
        ({"zones": (Zone(1, "Hall"), Zone(2, "Hall"))}, 'Two zones are named "Hall"'),
        ({"zones": (Zone(1, " "), Zone(2, "Hall"))}, "A zone has no name"),
        ({"zones": (Zone(1, "A", ((2, -1),)), Zone(2, "B"))}, "Set it to 0 or more"),
    ],
)
def test_unsound_event_is_refused(changes: dict[str, object], said: str) -> None:
    with pytest.raises(Fault, match=said):
        refuse_unsound(replace(EVENT, **changes))  # type: ignore[arg-type]
