"""The command ``checkin``: who came, when, and where the first meeting is."""

from typing import TYPE_CHECKING

from gatewayapp.cli.answers import Answer

if TYPE_CHECKING:
    from gatewayapp.domain.events import Event
    from gatewayapp.services.checking_in import Arrival


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
