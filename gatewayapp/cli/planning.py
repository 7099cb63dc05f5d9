"""Plans and editions, in lines and as one object."""

from gatewayapp.cli.answers import Answer, listed
from gatewayapp.domain.editions import AgendaChange
from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.wording import counted
from gatewayapp.services.databases import Database
from gatewayapp.services.new_paper import who_gets_new_paper
from gatewayapp.services.plan_book import list_editions
from gatewayapp.services.plans import PlanCheck
from gatewayapp.services.wishes import list_wishes


def plan_answer(db: Database, event: Event, checked: PlanCheck) -> Answer:
    """Say what a plan is worth and which wishes wait; exit code 1 if it breaks a rule."""
    pairs = {line.wish.id: (line.asker.name, line.asked.name) for line in list_wishes(db, event.id)}
    data = checked.as_json()
    for row in data["unplanned"]:
        row["from"], row["to"] = pairs[row["wish"]]
    score = checked.score
    met = f"{checked.planned} of {counted(checked.wishes, 'wish', 'wishes')}"
    moved = f", {counted(score.moved, 'meeting')} moved" if score.moved else ""
    unmet = [f"{' → '.join(pairs[it.wish])}: {it.reason}" for it in checked.unplanned]
    lines = [
        *(["Nothing better was found; the plan stays as it was."] if data.get("kept") else []),
        f"{counted(checked.meetings, 'meeting')} for {met}.",
        f"{counted(score.breaks, 'break')}, at most {score.worst_breaks} a person{moved}.",
        f"{counted(len(checked.conflicts), 'conflict')}{':' if checked.conflicts else '.'}",
        *listed("", [conflict.sentence for conflict in checked.conflicts])[1:],
        *listed(f"{counted(len(unmet), 'wish', 'wishes')} without a meeting:", unmet),
    ]
    return Answer("\n".join(lines), data, 1 if checked.conflicts else 0)


def changes_answer(db: Database, event: Event, old: int | None, new: int | None) -> Answer:
    """Say who needs new paper; without numbers, between the last edition and the plan as it is."""
    last = max((edition.number for edition in list_editions(db, event.id)), default=0)
    if old is None and last == 0:
        raise Fault("No edition is published yet, so nobody holds old paper. Publish the plan first.")
    start = last if old is None else old
    rows = [
        {
            "number": it.number,
            "name": it.name,
            **_what(it.agenda),
            "badge": bool(it.badge),
            "why": str(it.why),
        }
        for it in who_gets_new_paper(db, event.id, start, new)
    ]
    goal = "the plan as it is" if new is None else f"edition {new}"
    needing = f"{counted(len(rows), 'person needs', 'people need')} new paper"
    lines = [f"{needing} between edition {start} and {goal}."]
    lines += [f"  {row['number']:>6} {row['name']}: {row['why']}" for row in rows]
    return Answer("\n".join(lines), {"from": start, "to": new, "people": rows})


def _what(change: AgendaChange) -> dict[str, object]:
    return {
        "new": [_told(meeting) for meeting in change.added],
        "moved": [{"from": _told(old), "to": _told(new)} for old, new in change.moved],
        "dropped": [_told(meeting) for meeting in change.dropped],
    }


def _told(meeting: Meeting) -> dict[str, object]:
    return {"start": meeting.start.isoformat(timespec="minutes"), "table": meeting.table}
