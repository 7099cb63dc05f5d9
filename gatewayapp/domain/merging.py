"""Two records of one person or organisation become one: what becomes of all that refers to them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.registrations import Registration
from gatewayapp.domain.time import joined
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.domain.wording import Sentence

Thing = TypeVar("Thing", Wish, Veto, Meeting)
Ids = Mapping[int, int]


class LikelyKind(StrEnum):
    """What two records are."""

    PERSON = "person"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Likely:
    """Two records that are likely one, by their ids, the older first; ``sure`` from 0 to 1."""

    kind: LikelyKind
    first: int
    second: int
    why: Sentence
    sure: float


@dataclass(frozen=True, slots=True)
class Moved(Generic[Thing]):
    """What to store anew, and the ids of what is needed no more."""

    changed: tuple[Thing, ...] = ()
    removed: tuple[int, ...] = field(default=())


def moved_wishes(wishes: Sequence[Wish], organisations: Ids, registrations: Ids) -> Moved[Wish]:
    """Let an event's wishes refer to what stays; two for one pair become one, none asks itself."""
    kept: dict[tuple[int, int], Wish] = {}
    became: dict[int, int] = {}
    for wish in wishes:
        asker, asked = _of(organisations, wish.asker), _of(organisations, wish.asked)
        delegates = _once(wish.delegates, registrations)
        moved = replace(wish, asker=asker, asked=asked, delegates=delegates)
        first = kept.get((asker, asked))
        if asker != asked:
            kept[asker, asked] = moved if first is None else _joined_wish(first, moved)
            became[wish.id] = kept[asker, asked].id
    after = {wish.id: tuple(became[i] for i in wish.after if i in became) for wish in kept.values()}
    new = [
        replace(wish, after=tuple(dict.fromkeys(i for i in after[wish.id] if i != wish.id)))
        for wish in kept.values()
    ]
    return _difference(wishes, new)


def _joined_wish(one: Wish, other: Wish) -> Wish:
    return replace(
        one,
        rank=min(one.rank, other.rank),
        session=one.session if one.session is not None else other.session,
        fixed=one.fixed or other.fixed,
        delegates=tuple(dict.fromkeys((*one.delegates, *other.delegates))),
        after=tuple(dict.fromkeys((*one.after, *other.after))),
        comment=joined_text(one.comment, other.comment),
    )


def moved_vetoes(vetoes: Sequence[Veto], organisations: Ids) -> Moved[Veto]:
    """Let an event's vetoes refer to what stays, each pair once."""
    kept: dict[frozenset[int], Veto] = {}
    for veto in vetoes:
        moved = replace(
            veto,
            first=_of(organisations, veto.first),
            second=_of(organisations, veto.second),
            by=None if veto.by is None else _of(organisations, veto.by),
        )
        if moved.first != moved.second:
            kept.setdefault(moved.pair, moved)
    return _difference(vetoes, list(kept.values()))


def moved_meetings(
    meetings: Sequence[Meeting], organisations: Ids, registrations: Ids
) -> Moved[Meeting]:
    """Let an event's meetings refer to what stays; none of an organisation with itself is left.

    Two meetings of one pair both stay: which of them goes is for the organiser to say.
    """
    moved = [
        replace(
            meeting,
            first=_of(organisations, meeting.first),
            second=_of(organisations, meeting.second),
            delegates=_once(meeting.delegates, registrations),
            interpreter=None if meeting.interpreter is None else _of(registrations, meeting.interpreter),
        )
        for meeting in meetings
    ]
    return _difference(meetings, [meeting for meeting in moved if meeting.first != meeting.second])


def joined_registration(stays: Registration, goes: Registration) -> Registration:
    """Join two registrations of one person for one event; the number of the first stays."""
    return replace(
        stays,
        arrives=stays.arrives or goes.arrives,
        absences=joined((*stays.absences, *goes.absences)),
        shifts=joined((*stays.shifts, *goes.shifts)),
        remarks=joined_text(stays.remarks, goes.remarks),
        checked_in=_earlier(stays.checked_in, goes.checked_in),
        extra={**goes.extra, **stays.extra},
    )


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min(one, other) if one and other else one or other


def joined_text(one: str, other: str) -> str:
    """Put two texts below one another, unless one says all that the other says."""
    if other in one:
        return one
    return other if one in other else f"{one}\n{other}"


def _of(ids: Ids, id_: int) -> int:
    return ids.get(id_, id_)


def _once(registrations: Iterable[int], ids: Ids) -> tuple[int, ...]:
    return tuple(dict.fromkeys(_of(ids, id_) for id_ in registrations))


def _difference(old: Sequence[Thing], new: Sequence[Thing]) -> Moved[Thing]:
    was = {thing.id: thing for thing in old}
    stay = {thing.id for thing in new}
    return Moved(
        tuple(thing for thing in new if was[thing.id] != thing),
        tuple(id_ for id_ in was if id_ not in stay),
    )
