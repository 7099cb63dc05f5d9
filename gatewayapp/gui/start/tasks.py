"""What to do next, worked out from how things stand; the most urgent first."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gatewayapp.domain.events import Event
from gatewayapp.gui.survey import Standing
from gatewayapp.gui.wording import say

PLANNING = ("plan", "plan now")

translate = QCoreApplication.translate


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


def _new_event() -> Task:
    return Task(
        "calendar-plus",
        "acc",
        translate("Tasks", "Make the first event of this database"),
        translate("Tasks", "A name, a time zone, the sessions and how many tables there are"),
        translate("Tasks", "New event"),
        ("start", "new event"),
    )


def _import_people() -> Task:
    return Task(
        "users",
        "acc",
        translate("Tasks", "Nobody here yet"),
        translate("Tasks", "Import a registration spreadsheet or add the first person"),
        translate("Tasks", "Import people"),
        ("people", "import"),
    )


def _import_wishes() -> Task:
    return Task(
        "heart-handshake",
        "acc",
        translate("Tasks", "No wishes yet"),
        translate("Tasks", "Import who wants to meet whom, as a list or as a matrix"),
        translate("Tasks", "Import wishes"),
        ("wishes", "import"),
    )


def _plan(standing: Standing) -> Task:
    return Task(
        "calendar-range",
        "acc",
        translate("Tasks", "%n wish(es) can be planned", None, standing.wishes),
        translate("Tasks", "Gateway finds times and tables and says why a wish cannot be met"),
        translate("Tasks", "Plan now"),
        PLANNING,
    )


def _waiting(standing: Standing) -> Task:
    item = standing.waiting[0]
    line = f"{item.source}: {say(item.why)}"
    kind = item.kind if item.kind in {"people", "wishes"} else "people"
    return Task(
        "copy",
        "warn",
        translate("Tasks", "%n row(s) of an import wait for you", None, len(standing.waiting)),
        line,
        translate("Tasks", "Look at them"),
        ("wishes" if kind == "wishes" else "people", "attention"),
    )


def _unmet(standing: Standing) -> Task:
    return Task(
        "circle-question-mark",
        "warn",
        translate("Tasks", "%n wish(es) have no meeting", None, standing.unmet),
        translate("Tasks", "{met} of {wishes} wishes are met").format(
            met=f"{standing.met:,}", wishes=f"{standing.wishes:,}"
        ),
        translate("Tasks", "See why"),
        ("plan", "unmet"),
    )


def _new_papers(standing: Standing) -> Task:
    title = translate(
        "Tasks", "%n person(s) need new paper since edition {number}", None, standing.new_papers
    )
    return Task(
        "printer",
        "acc",
        title.format(number=standing.edition),
        translate("Tasks", "Only their agendas and badges are printed"),
        translate("Tasks", "Print these"),
        ("print", "changed"),
    )


def _publish(standing: Standing) -> Task:
    return Task(
        "badge-check",
        "good",
        translate("Tasks", "%n meeting(s) are planned", None, standing.meetings),
        translate("Tasks", "Publish the plan as edition 1 before you hand out paper"),
        translate("Tasks", "Publish…"),
        ("plan", "publish"),
    )


def _print(standing: Standing) -> Task:
    return Task(
        "id-card",
        "acc",
        translate("Tasks", "%n person(s) get a badge", None, standing.confirmed),
        translate("Tasks", "On label sheets; start at any label of a used sheet"),
        translate("Tasks", "Print badges"),
        ("print", "badges"),
    )
