"""A person's part in one event."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from gatewayapp.domain.time import Stretch


class Role(StrEnum):
    """What somebody does at an event."""

    HOST = "host"
    VISITOR = "visitor"
    EXHIBITOR = "exhibitor"
    INTERPRETER = "interpreter"
    SPEAKER = "speaker"
    STAFF = "staff"
    PRESS = "press"
    GUEST = "guest"

    @property
    def meets(self) -> bool:
        """Whether people in this role hold one-to-one meetings."""
        return self in {Role.HOST, Role.VISITOR, Role.EXHIBITOR}


class Status(StrEnum):
    """How far a registration has come; only the confirmed are planned and get paper."""

    APPLIED = "applied"
    WAITING = "waiting"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Registration:
    """A person's part in one event. ``number`` is what the badge and its QR code carry.

    ``absences`` are stretches in which the person is away; ``shifts`` those in which an
    interpreter works (without any, an interpreter works whenever they are not away).
    """

    id: int
    event: int
    person: int
    number: str
    role: Role
    status: Status = Status.CONFIRMED
    arrives: date | None = None
    absences: tuple[Stretch, ...] = ()
    shifts: tuple[Stretch, ...] = ()
    remarks: str = ""
    checked_in: datetime | None = None
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Attendance:
    """What of a registration is counted: for which organisation, in what role, in which languages."""

    organisation: int | None
    role: Role
    status: Status
    languages: frozenset[str] = frozenset()
    is_here: bool = False


@dataclass(frozen=True, slots=True)
class Participation:
    """How an organisation takes part in one event, where that differs from the event's rules.

    ``together``: its delegates sit in all its meetings. None leaves a number to the rules.
    """

    id: int
    event: int
    organisation: int
    together: bool = False
    min_meetings: int | None = None
    max_meetings: int | None = None
