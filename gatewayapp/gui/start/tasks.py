"""What to do next, worked out from how things stand; the most urgent first."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gatewayapp.domain.events import Event
from gatewayapp.gui.survey import Standing
from gatewayapp.gui.wording import say

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


def tasks_of(standing: Standing, event: Event | None) -> tuple[Task, ...]:
    """List what to do next."""
    if event is None:
        return (_new_event(),)
    if not standing.people:
        return (_import_people(),)
    found = [
        _waiting(standing) if standing.waiting else None,
        _import_wishes() if not standing.wishes else None,
        _plan(standing) if standing.wishes and not standing.meetings else None,
        _unmet(standing) if standing.meetings and standing.unmet else None,
        _new_papers(standing) if standing.new_papers else None,
        _publish(standing) if standing.meetings and not standing.edition else None,
        _print(standing) if standing.people else None,
    ]
    return tuple(task for task in found if task is not None)


def tr(text: str, count: int = -1) -> str:
    """Say a text of the list in the window's language."""
    return QCoreApplication.translate("Tasks", text, None, count)


def _new_event() -> Task:
    return Task(
        "calendar-plus",
        "acc",
        tr("Make the first event of this database"),
        tr("A name, a time zone, the sessions and how many tables there are"),
        tr("New event"),
        ("start", "new event"),
    )


def _import_people() -> Task:
    return Task(
        "users",
        "acc",
        tr("Nobody here yet"),
        tr("Import a registration spreadsheet or add the first person"),
        tr("Import people"),
        ("people", "import"),
    )


def _import_wishes() -> Task:
    return Task(
        "heart-handshake",
        "acc",
        tr("No wishes yet"),
        tr("Import who wants to meet whom, as a list or as a matrix"),
        tr("Import wishes"),
        ("wishes", "import"),
    )


def _plan(standing: Standing) -> Task:
    return Task(
        "calendar-range",
        "acc",
        tr("%n wish(es) can be planned", standing.wishes),
        tr("Gateway finds times and tables and says why a wish cannot be met"),
        tr("Plan now"),
        PLANNING,
    )


def _waiting(standing: Standing) -> Task:
    item = standing.waiting[0]
    line = f"{item.source}: {say(item.why)}"
    kind = item.kind if item.kind in {"people", "wishes"} else "people"
    return Task(
        "copy",
        "warn",
        tr("%n row(s) of an import wait for you", len(standing.waiting)),
        line,
        tr("Look at them"),
        ("wishes" if kind == "wishes" else "people", "attention"),
    )


def _unmet(standing: Standing) -> Task:
    return Task(
        "circle-question-mark",
        "warn",
        tr("%n wish(es) have no meeting", standing.unmet),
        tr("{met} of {wishes} wishes are met").format(
            met=f"{standing.met:,}", wishes=f"{standing.wishes:,}"
        ),
        tr("See why"),
        ("plan", "unmet"),
    )


def _new_papers(standing: Standing) -> Task:
    title = tr("%n person(s) need new paper since edition {number}", standing.new_papers)
    return Task(
        "printer",
        "acc",
        title.format(number=standing.edition),
        tr("Only their agendas and badges are printed"),
        tr("Print these"),
        ("print", "changed"),
    )


def _publish(standing: Standing) -> Task:
    return Task(
        "badge-check",
        "good",
        tr("%n meeting(s) are planned", standing.meetings),
        tr("Publish the plan as edition 1 before you hand out paper"),
        tr("Publish…"),
        ("plan", "publish"),
    )


def _print(standing: Standing) -> Task:
    return Task(
        "id-card",
        "acc",
        tr("%n person(s) get a badge", standing.confirmed),
        tr("On label sheets; start at any label of a used sheet"),
        tr("Print badges"),
        ("print", "badges"),
    )
