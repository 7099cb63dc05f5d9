"""What to do next, worked out from how things stand; the most urgent first."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gatewayapp.domain.events import Event
from gatewayapp.domain.standing import Standing
from gatewayapp.gui.dates import is_on
from gatewayapp.gui.wording import grouped, say

if TYPE_CHECKING:
    from gatewayapp.domain.reasons import Why

PLANNING = ("plan", "plan now")


@dataclass(frozen=True, slots=True)
class Task:
    """One line of the list; ``leads`` is a page's key and a part of it."""

    icon: str
    tone: str
    title: str
    line: str
    button: str
    leads: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Found:
    """What takes a while to be found out: counts, and why wishes have no meeting, by kind."""

    doubles: int = 0
    broken: int = 0
    reasons: tuple[tuple["Why", int], ...] = ()


class Tasks(QObject):
    """The list for one event and how it stands."""

    def __init__(self, standing: Standing, event: Event | None, found: Found = Found()) -> None:
        super().__init__()
        self._standing, self._event, self._found = standing, event, found

    def listed(self) -> tuple[Task, ...]:
        """List what to do next."""
        return tuple(replace(task, title=grouped(task.title)) for task in self._tasks())

    def _tasks(self) -> tuple[Task, ...]:
        standing = self._standing
        if self._event is None:
            return (self._new_event(),)
        if not standing.people:
            return (self._import_people(),)
        found = [
            self._check_in() if is_on(self._event) else None,
            self._conflicts() if self._found.broken else None,
            self._waiting() if standing.waiting else None,
            self._twice() if self._found.doubles else None,
            self._unconfirmed() if standing.unconfirmed else None,
            self._import_wishes() if not standing.wishes else None,
            self._tables() if standing.lacking else None,
            self._silences() if standing.speechless else None,
            self._plan() if standing.wishes and not standing.meetings else None,
            self._unmet() if standing.meetings and standing.unmet else None,
            self._new_papers() if standing.new_papers else None,
            self._publish() if standing.meetings and not standing.edition else None,
            self._print(),
        ]
        return tuple(task for task in found if task is not None)

    def _check_in(self) -> Task:
        standing = self._standing
        title = self.tr("{here} of {people} people are checked in")
        return Task(
            "sun",
            "acc",
            title.format(here=f"{standing.here:,}", people=f"{standing.confirmed:,}"),
            self.tr("By three letters or the badge; whoever comes is told where to go"),
            self.tr("Check in"),
            ("today", ""),
        )

    def _new_event(self) -> Task:
        return Task(
            "calendar-plus",
            "acc",
            self.tr("Make the first event of this database"),
            self.tr("A name, a time zone, the sessions and how many tables there are"),
            self.tr("New event"),
            ("start", "new event"),
        )

    def _import_people(self) -> Task:
        return Task(
            "users",
            "acc",
            self.tr("Nobody here yet"),
            self.tr("Import a registration spreadsheet or add the first person"),
            self.tr("Import people"),
            ("people", "import"),
        )

    def _import_wishes(self) -> Task:
        return Task(
            "heart-handshake",
            "acc",
            self.tr("No wishes yet"),
            self.tr("Import who wants to meet whom, as a list or as a matrix"),
            self.tr("Import wishes"),
            ("wishes", "import"),
        )

    def _plan(self) -> Task:
        standing = self._standing
        return Task(
            "calendar-range",
            "acc",
            self.tr("%n wish(es) can be planned", "", standing.wishes),
            self.tr("Gateway finds times and tables and says why a wish cannot be met"),
            self.tr("Plan now"),
            PLANNING,
        )

    def _conflicts(self) -> Task:
        return Task(
            "triangle-alert",
            "warn",
            self.tr("The plan breaks rules in %n place(s)", "", self._found.broken),
            self.tr("It cannot be published like this; a repair moves as little as it can"),
            self.tr("Mend…"),
            ("start", "mend broken"),
        )

    def _waiting(self) -> Task:
        standing = self._standing
        item = standing.waiting[0]
        line = self.tr("{file}: {why}").format(file=item.source, why=say(item.why))
        return Task(
            "copy",
            "warn",
            self.tr("%n row(s) of an import wait for you", "", len(standing.waiting)),
            line,
            self.tr("Decide…"),
            ("start", "mend rows"),
        )

    def _twice(self) -> Task:
        return Task(
            "copy",
            "warn",
            self.tr("%n pair(s) may be stored twice", "", self._found.doubles),
            self.tr("Compare the records side by side; merging keeps both registrations"),
            self.tr("Compare…"),
            ("start", "mend doubles"),
        )

    def _unconfirmed(self) -> Task:
        return Task(
            "hourglass",
            "warn",
            self.tr("%n registration(s) are not confirmed", "", self._standing.unconfirmed),
            self.tr("Only the confirmed are planned and get paper"),
            self.tr("Confirm…"),
            ("start", "mend unconfirmed"),
        )

    def _tables(self) -> Task:
        return Task(
            "table-2",
            "warn",
            self.tr("%n table(s) are lacking", "", self._standing.lacking),
            self.tr("By the wishes so far: meetings / slots and 15 % more"),
            self.tr("Add tables…"),
            ("start", "mend tables"),
        )

    def _silences(self) -> Task:
        return Task(
            "languages",
            "warn",
            self.tr("%n pair(s) have no language in common", "", self._standing.speechless),
            self.tr("And no interpreter joins their languages"),
            self.tr("Mend…"),
            ("start", "mend silences"),
        )

    def _unmet(self) -> Task:
        from gatewayapp.gui.start.reason_words import ReasonWords

        standing = self._standing
        met = self.tr("{met} of {wishes} wishes are met")
        met = met.format(met=f"{standing.met:,}", wishes=f"{standing.wishes:,}")
        return Task(
            "circle-question-mark",
            "warn",
            self.tr("%n wish(es) have no meeting", "", standing.unmet),
            ReasonWords(self).of(self._found.reasons) or met,
            self.tr("See why…"),
            ("start", "mend unmet"),
        )

    def _new_papers(self) -> Task:
        standing = self._standing
        title = self.tr("%n person(s) need new paper since edition {number}", "", standing.new_papers)
        return Task(
            "printer",
            "acc",
            title.format(number=standing.edition),
            self.tr("Only their agendas and badges are printed"),
            self.tr("Print these"),
            ("print", "changed"),
        )

    def _publish(self) -> Task:
        standing = self._standing
        return Task(
            "badge-check",
            "good",
            self.tr("%n meeting(s) are planned", "", standing.meetings),
            self.tr("Publish the plan as edition 1 before you hand out paper"),
            self.tr("Publish…"),
            ("plan", "publish"),
        )

    def _print(self) -> Task:
        standing = self._standing
        return Task(
            "id-card",
            "acc",
            self.tr("%n person(s) get a badge", "", standing.confirmed),
            self.tr("On label sheets; start at any label of a used sheet"),
            self.tr("Print badges"),
            ("print", "badges"),
        )
