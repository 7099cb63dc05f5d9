"""What stands on paper: plain data, put together before anything is drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise

from gatewayapp.domain.events import Session, Slot
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.reasons import Why
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wording import Sentence


class PageSize(StrEnum):
    """The size of paper in the printer."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Issue:
    """Which copy of the plan is printed; ``number`` None for a draft that was never published.

    ``published`` is local to the event; ``replaces`` is the edition that its marks compare with.
    """

    number: int | None = None
    title: str = ""
    published: datetime | None = None
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class EventOnPaper:
    """The event's facts; sessions and slots in order of time."""

    name: str
    timezone: str
    sessions: tuple[Session, ...]
    slots: tuple[Slot, ...]
    place: str = ""
    issue: Issue = Issue()

    @property
    def days(self) -> tuple[date, ...]:
        """The dates on which something is held."""
        return tuple(sorted({session.date for session in self.sessions}))

    @property
    def pauses(self) -> tuple[Stretch, ...]:
        """The stretches between the sessions of a day."""
        return tuple(
            Stretch(datetime.combine(first.date, first.end), datetime.combine(next_.date, next_.start))
            for first, next_ in pairwise(self.sessions)
            if first.date == next_.date and first.end < next_.start
        )


@dataclass(frozen=True, slots=True)
class TableOnPaper:
    """A table with the name of its zone, and of its owner if it is a booth.

    ``variants`` are the kanji of the owner that are written in another form than the one drawn;
    ``closed`` are the stretches of the event's days in which nothing is held at it;
    ``native_owner`` is the owner's name in its own script, ``foreign`` the same if no font has it.
    """

    number: int
    zone: str
    owner: str = ""
    variants: str = ""
    closed: tuple[Stretch, ...] = ()
    native_owner: str = ""
    foreign: str = ""


@dataclass(frozen=True, slots=True)
class CheckInDesk:
    """A desk for an alphabetical stretch, from names in ``first`` to those in ``last``."""

    number: int
    first: str
    last: str

    @property
    def letters(self) -> str:
        """The letters that stand on the desk."""
        return self.first if self.first == self.last else f"{self.first} – {self.last}"


@dataclass(frozen=True, slots=True)
class Attendee:
    """A confirmed registration; ``country`` is ISO 3166-1 alpha-2, ``languages`` ISO 639-1.

    ``variants`` are the kanji that are written in another form than the one drawn, ``foreign`` the names
    that are left out since no font has their script; ``desk`` is where the papers are handed out, None
    where they are not divided among desks.
    """

    registration: int
    number: str
    name: PersonName
    role: Role
    organisation: str = ""
    native_organisation: str = ""
    board_name: str = ""
    country: str = ""
    job_title: str = ""
    languages: tuple[str, ...] = ()
    booth: TableOnPaper | None = None
    email: str = ""
    phone: str = ""
    variants: str = ""
    foreign: str = ""
    desk: CheckInDesk | None = None


@dataclass(frozen=True, slots=True)
class Pictures:
    """The photo of somebody and the logo of their organisation, as PNG or JPEG; empty without one."""

    photo: bytes = b""
    logo: bytes = b""


PicturesOf = Callable[[Attendee], Pictures]


@dataclass(frozen=True, slots=True)
class Side:
    """One organisation at a table and the people who sit there for it.

    ``variants`` are the kanji of its name that are written in another form than the one drawn.
    """

    name: str
    native_name: str = ""
    board_name: str = ""
    country: str = ""
    people: tuple[PersonName, ...] = ()
    variants: str = ""


@dataclass(frozen=True, slots=True)
class MeetingOnPaper:
    """A meeting as everybody at it sees it; ``key`` stays the same in all editions."""

    key: str
    start: datetime
    end: datetime
    table: TableOnPaper
    sides: tuple[Side, Side]
    interpreter: PersonName | None = None


class Mark(StrEnum):
    """What is new about a line of an agenda since the edition before."""

    NEW = "new"
    MOVED = "moved"
    TABLE = "table"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A meeting in somebody's day: ``partner`` is the other side, or None for an interpreter.

    ``was`` is the meeting as it stood in the edition before, if it is marked and not new;
    ``walk`` the minutes from the table before.
    """

    meeting: MeetingOnPaper
    partner: Side | None
    mark: Mark | None = None
    was: MeetingOnPaper | None = None
    walk: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """A wish without a meeting: whom it names, and what stands in the way."""

    name: str
    why: Why


@dataclass(frozen=True, slots=True)
class Agenda:
    """One attendee's days; ``dropped`` are the lines of the edition before that are gone.

    ``free`` are the stretches of sessions, from slot to slot, in which they are there and meet nobody;
    ``waiting`` are the wishes of their organisation that have no meeting, the most important first.
    """

    attendee: Attendee
    lines: tuple[AgendaLine, ...] = ()
    dropped: tuple[AgendaLine, ...] = ()
    free: tuple[Stretch, ...] = ()
    waiting: tuple[Waiting, ...] = ()

    @property
    def changes(self) -> int:
        """The number of marked and dropped lines."""
        return sum(line.mark is not None for line in self.lines) + len(self.dropped)


@dataclass(frozen=True, slots=True)
class TableLine:
    """A table and its meetings in order of time."""

    table: TableOnPaper
    meetings: tuple[MeetingOnPaper, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanOnPaper:
    """A whole plan: agendas in the order of printing, tables by number."""

    event: EventOnPaper
    agendas: tuple[Agenda, ...]
    tables: tuple[TableLine, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to look at before printing, with the number of the registration it belongs to."""

    number: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Document:
    """A finished file's bytes, its pages (or sheets), and what to look at before printing."""

    content: bytes
    pages: int
    remarks: tuple[Remark, ...] = ()
