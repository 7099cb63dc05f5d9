"""Who came, when, and where the first meeting is; and who does not come, and what that changes."""

from typing import TYPE_CHECKING

from gatewayapp.cli.answers import Answer
from gatewayapp.domain.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gatewayapp.domain.events import Event
    from gatewayapp.domain.progress import Progress
    from gatewayapp.services.checking_in import Arrival
    from gatewayapp.storage.database import Database


def arrival_answer(event: "Event", arrival: "Arrival", *, is_taken_back: bool) -> Answer:
    """Say in one line what the desk needs to know."""
    line, tables = arrival.line, {table.id: table.number for table in event.tables}
    company = line.organisation and (line.organisation.name or line.organisation.native_name)
    who = f"{line.person.name.listed}, {company}" if company else line.person.name.listed
    first = arrival.first
    data = {
        "number": line.registration.number,
        "name": line.person.name.listed,
        "organisation": company or "",
        "role": line.registration.role.value,
        "checked_in": arrival.at.isoformat() if arrival.at else None,
        "changed": arrival.change is not None,
        "first_meeting": first and {"start": first.start.isoformat(), "table": tables[first.table]},
    }
    if is_taken_back:
        said = "is not checked in any more" if arrival.change else "was not checked in"
        return Answer(f"{who}: {said}.", data)
    clock = f"{arrival.at:%H:%M}" if arrival.at else ""
    said = f"is checked in ({clock})" if arrival.change else f"was checked in already ({clock})"
    where = f" First meeting {first.start:%a %H:%M}, table {tables[first.table]}." if first else ""
    return Answer(f"{who}: {said}.{where}", data)


def no_show_answer(
    db: "Database", event: "Event", numbers: "Sequence[str]", progress: "Progress"
) -> Answer:
    """Note that some people do not come, store the repaired plan, and say what that changes."""
    from gatewayapp.cli.planning import plan_answer
    from gatewayapp.domain.no_shows import Kind
    from gatewayapp.services.checking_in import registration_of
    from gatewayapp.services.no_shows import note_no_show, propose_repair
    from gatewayapp.services.plans import check_plan

    missing = {registration_of(db, event.id, number).id for number in numbers}
    proposal = propose_repair(db, event.id, missing, progress=progress)
    note_no_show(db, proposal)
    moved, come = proposal.count(Kind.MOVES), proposal.count(Kind.IN)
    checked = plan_answer(db, event, check_plan(db, event.id))
    told = counted(len(proposal.told), "person is told", "people are told")
    moves = counted(moved, "meeting moves", "meetings move")
    wishes = counted(come, "waiting wish comes in", "waiting wishes come in")
    left = counted(len(proposal.left), "meeting")
    line = f"{', '.join(proposal.names)}: missing from {left}. {told}, {moves}, {wishes}."
    repair = {"left": len(proposal.left), "told": len(proposal.told), "moved": moved, "came_in": come}
    return Answer(f"{line}\n{checked.text}", {**checked.data, "no_show": repair}, checked.code)
