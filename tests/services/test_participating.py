import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.services.events import event_of_id
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.history import undo
from gatewayapp.services.participating import Part, list_parts, save_parts
from gatewayapp.storage.database import Database
from tests.storage.making import with_people


def owners(db: Database, event: int) -> list[int | None]:
    with db.read() as rows:
        return [table.owner for table in event_of_id(rows, event).tables]


def test_parts_are_stored_as_one_step_and_come_back(db: Database) -> None:
    event = with_people(db, "AB").id
    parts = [Part(1, together=True, max_meetings=4, booth=2), Part(2, min_meetings=0)]
    save_parts(db, event, parts)
    assert list_parts(db, event) == {part.organisation: part for part in parts}
    undo(db)
    assert list_parts(db, event) == {}


def test_the_planner_hears_of_them(db: Database) -> None:
    event = with_people(db, "AB")
    save_parts(db, event.id, [Part(2, together=True, min_meetings=2, max_meetings=3, booth=3)])
    participant = gather_facts(db, event.id).participant_by_id[2]
    assert (participant.together, participant.min_meetings, participant.max_meetings) == (True, 2, 3)
    assert participant.booth == event.tables[2].id


def test_a_booth_moves_is_given_back_and_two_change_places(db: Database) -> None:
    event = with_people(db, "AB").id
    save_parts(db, event, [Part(1, booth=1), Part(2, booth=2)])
    save_parts(db, event, [Part(1, booth=2), Part(2, booth=1)])
    assert owners(db, event) == [2, 1, None]
    save_parts(db, event, [Part(1, booth=3)])
    assert owners(db, event) == [2, None, 1]
    save_parts(db, event, [Part(1)])
    assert owners(db, event) == [2, None, None]


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (Part(1, booth=2), "Table 2 belongs to B. Choose another one, or take it from them first."),
        (Part(1, booth=9), "There is no table 9 at this event. Its tables are 1 to 3."),
        (Part(1, min_meetings=5, max_meetings=4), "At least 5 meetings and at most 4 can't both be."),
        (Part(1, max_meetings=-1), "An organisation can't have -1 meetings."),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_stored(db: Database, part: Part, words: str) -> None:
    event = with_people(db, "AB").id
    save_parts(db, event, [Part(2, booth=2)])
    with pytest.raises(Fault) as refused:
        save_parts(db, event, [Part(2, together=True, booth=2), part])
    assert str(refused.value).startswith(words)
    assert list_parts(db, event) == {2: Part(2, booth=2)}


def test_what_is_as_before_leaves_no_step(db: Database) -> None:
    event = with_people(db, "AB").id
    before = save_parts(db, event, [Part(1, together=True, booth=1)])
    assert save_parts(db, event, [Part(1, together=True, booth=1)]).id == before.id
    assert save_parts(db, event, [Part(2)]).touched == frozenset()
