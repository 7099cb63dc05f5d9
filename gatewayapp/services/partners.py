"""What the organisations at an event offer and look for, as their people's spreadsheets said it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.registrations import Role, Status
from gatewayapp.services.people import PersonLine
from gatewayapp.services.topics import asks_for, parts_of

HOSTING = frozenset({Role.HOST, Role.EXHIBITOR})
MOST_PARTS = 12


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation with confirmed delegates who hold meetings; texts as they were written.

    ``languages`` are those that at least one delegate speaks.
    """

    organisation: Organisation
    is_host: bool
    offers: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    clusters: tuple[str, ...] = ()
    languages: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The short name by which a reason speaks of it."""
        return self.organisation.board_name


def partners_among(lines: Iterable[PersonLine]) -> dict[int, Partner]:
    """Give the organisations of an event that can hold meetings, by id in the order of their ids."""
    teams: defaultdict[int, list[PersonLine]] = defaultdict(list)
    for line in lines:
        registration = line.registration
        if line.organisation and registration.role.meets and registration.status is Status.CONFIRMED:
            teams[line.organisation.id].append(line)
    return {id_: _partner(teams[id_]) for id_ in sorted(teams)}


def _partner(team: Sequence[PersonLine]) -> Partner:
    organisation = team[0].organisation
    assert organisation is not None
    said: defaultdict[str, list[str]] = defaultdict(list)
    for extra in (organisation.extra, *(line.person.extra for line in team)):
        for heading, text in extra.items():
            said[asks_for(heading)] += parts_of(text)
    return Partner(
        organisation,
        any(line.registration.role in HOSTING for line in team),
        _distinct((*said["offers"], *parts_of(organisation.description))),
        _distinct(said["requests"]),
        _distinct(organisation.sectors),
        _distinct(said["clusters"]),
        frozenset(code for line in team for code in line.person.languages),
    )


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    known: dict[str, str] = {}
    for text in texts:
        known.setdefault(text.casefold(), text)
    return tuple(known.values())[:MOST_PARTS]
