"""Who wants to meet whom, and who must not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from graphlib import CycleError, TopologicalSorter

from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.wishes import HIGHEST_RANK, LOWEST_RANK, Veto, Wish
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database

_ITSELF = "An organisation can't meet itself. Choose another one."
_RANK = "The rank {rank} is not between {best} (must) and {least} (would be nice). Choose one of these."
_WAITS = "A wish can't come after itself, also not by way of other wishes. Take one of them out."


@dataclass(frozen=True, slots=True)
class WishLine:
    """A wish with its two sides; ``mutual`` if the other side wishes it too.

    ``meeting`` is the one of this pair that takes place, or else any other of the pair.
    """

    wish: Wish
    asker: Organisation
    asked: Organisation
    mutual: bool
    meeting: Meeting | None


def list_wishes(db: Database, event_id: int) -> tuple[WishLine, ...]:
    """List an event's wishes in the order in which they came."""
    with db.read() as rows:
        wishes = reading.of_event(rows, Wish, event_id)
        organisations = {it.id: it for it in reading.organisations_at(rows, event_id)}
        meetings = reading.of_event(rows, Meeting, event_id)
    directed = {(wish.asker, wish.asked) for wish in wishes}
    by_pair = _by_pair(meetings)
    return tuple(
        WishLine(
            wish,
            organisations[wish.asker],
            organisations[wish.asked],
            (wish.asked, wish.asker) in directed,
            by_pair.get(wish.pair),
        )
        for wish in wishes
    )


def _by_pair(meetings: Sequence[Meeting]) -> dict[frozenset[int], Meeting]:
    in_order = sorted(meetings, key=lambda meeting: meeting.state.takes_place)
    return {meeting.pair: meeting for meeting in in_order}


def list_vetoes(db: Database, event_id: int) -> tuple[Veto, ...]:
    """List an event's vetoes."""
    with db.read() as rows:
        return reading.of_event(rows, Veto, event_id)


def add_wish(db: Database, event_id: int, wish: Wish) -> Change:
    """Store a new wish."""
    _refuse_odd(wish)
    with db.change(sentence("Add a wish")) as unit:
        unit.add([replace(wish, id=0)], event_id)
    return unit.change


def update_wish(db: Database, wish: Wish) -> Change:
    """Store a wish's new state."""
    return _store(db, [wish], sentence("Change a wish"))


def update_wishes(db: Database, wishes: Sequence[Wish]) -> Change:
    """Store the new state of several wishes as one step."""
    if len(wishes) == 1:
        return update_wish(db, wishes[0])
    return _store(db, wishes, sentence("Change {count} wishes", count=len(wishes)))


def _store(db: Database, wishes: Sequence[Wish], name: Sentence) -> Change:
    for wish in wishes:
        _refuse_odd(wish)
    with db.change(name) as unit:
        unit.update(wishes)
        if any(wish.after for wish in wishes):
            _refuse_circle(reading.everything(unit.connection, Wish))
    return unit.change


def _refuse_odd(wish: Wish) -> None:
    if wish.asker == wish.asked:
        raise Fault(_ITSELF)
    if not HIGHEST_RANK <= wish.rank <= LOWEST_RANK:
        raise Fault(_RANK, rank=wish.rank, best=HIGHEST_RANK, least=LOWEST_RANK)


def _refuse_circle(wishes: Sequence[Wish]) -> None:
    try:
        TopologicalSorter({wish.id: wish.after for wish in wishes}).prepare()
    except CycleError as error:
        raise Fault(_WAITS) from error


def remove_wish(db: Database, wish_id: int) -> Change:
    """Delete a wish; others that should come after it no longer wait for it."""
    with db.change(sentence("Remove a wish")) as unit:
        unit.forget_precedence(wish_id)
        unit.remove(Wish, [wish_id])
    return unit.change


def remove_wishes(db: Database, wish_ids: Sequence[int]) -> Change:
    """Delete several wishes as one step."""
    if len(wish_ids) == 1:
        return remove_wish(db, wish_ids[0])
    with db.change(sentence("Remove {count} wishes", count=len(wish_ids))) as unit:
        for wish_id in wish_ids:
            unit.forget_precedence(wish_id)
        unit.remove(Wish, wish_ids)
    return unit.change


def add_veto(db: Database, event_id: int, veto: Veto) -> Change:
    """Store that two organisations never meet."""
    if veto.first == veto.second:
        raise Fault(_ITSELF)
    with db.change(sentence("Add a veto")) as unit:
        unit.add([replace(veto, id=0)], event_id)
    return unit.change


def remove_vetoes(db: Database, veto_ids: Sequence[int]) -> Change:
    """Let the pairs of several vetoes meet again, as one step."""
    if len(veto_ids) == 1:
        return remove_veto(db, veto_ids[0])
    with db.change(sentence("Remove {count} vetoes", count=len(veto_ids))) as unit:
        unit.remove(Veto, veto_ids)
    return unit.change


def remove_veto(db: Database, veto_id: int) -> Change:
    """Let two organisations meet again."""
    with db.change(sentence("Remove a veto")) as unit:
        unit.remove(Veto, [veto_id])
    return unit.change
