"""Who can get a paper, and why somebody needs a new one; read in a worker."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gatewayapp.domain.folding import search_key
from gatewayapp.gui.printing.papers import Choice, Paper

if TYPE_CHECKING:
    from gatewayapp.domain.meetings import Meeting
    from gatewayapp.domain.wording import Sentence
    from gatewayapp.services.new_paper import NewPaper
    from gatewayapp.services.people import PersonLine
    from gatewayapp.storage.database import Database

DRAFT = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """For which paper; ``printed`` is the edition, 0 the plan as it stands; ``since`` None for none."""

    paper: Paper
    printed: int
    since: int | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who can get the paper; ``why`` they need a new one, None if they need none."""

    number: str
    name: str
    company: str
    why: "Sentence | None" = None


def candidates(database: "Database", event: int, wanted: Wanted) -> tuple[Candidate, ...]:
    """Give everybody who can get the paper, by name."""
    from gatewayapp.services.people import list_people

    news = _news(database, event, wanted)
    lines = [line for line in list_people(database, event) if _may_have(line, wanted.paper)]
    if wanted.paper.offers(Choice.EDITION):
        met = _met(_meetings(database, event, wanted.printed))
        lines = [
            line for line in lines
            if line.registration.role.meets or line.registration.id in met
        ]  # fmt: skip
    found = (_candidate(line, news) for line in lines)
    return tuple(sorted(found, key=lambda it: (search_key(it.name), it.number)))


def _may_have(line: "PersonLine", paper: Paper) -> bool:
    from gatewayapp.domain.registrations import Status

    return paper is Paper.DATA or line.registration.status is Status.CONFIRMED


def _candidate(line: "PersonLine", news: "Mapping[str, NewPaper]") -> Candidate:
    number, firm = line.registration.number, line.organisation
    new = news.get(number)
    company = (firm.name or firm.native_name) if firm else ""
    return Candidate(number, line.person.name.listed, company, new.why if new else None)


def _news(database: "Database", event: int, wanted: Wanted) -> "Mapping[str, NewPaper]":
    from gatewayapp.services.new_paper import who_gets_new_paper

    if wanted.since is None:
        return {}
    badges = wanted.paper is Paper.BADGES
    until = None if badges or wanted.printed == DRAFT else wanted.printed
    found = who_gets_new_paper(database, event, wanted.since, until)
    return {it.number: it for it in found if (it.badge if badges else _has_new_day(it))}


def _has_new_day(new: "NewPaper") -> bool:
    return bool(new.agenda.added or new.agenda.moved or new.agenda.dropped)


def _meetings(database: "Database", event: int, edition: int) -> "tuple[Meeting, ...]":
    from gatewayapp.services.plan_book import edition_meetings, list_meetings

    if edition == DRAFT:
        return list_meetings(database, event)
    return edition_meetings(database, event, edition)


def _met(meetings: "Iterable[Meeting]") -> set[int]:
    met: set[int] = set()
    for meeting in meetings:
        if meeting.state.takes_place:
            met.update(meeting.delegates)
            met.update([meeting.interpreter] if meeting.interpreter is not None else [])
    return met
