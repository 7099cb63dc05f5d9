"""Registrations with the times at which people are away or on duty, and how organisations take part."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from gatewayapp.domain.registrations import Participation, Registration, Role, Status
from gatewayapp.domain.time import Stretch
from gatewayapp.storage import schema
from gatewayapp.storage.mapping.shape import Mapping, PartRows, Parts, RowValues, in_order
from gatewayapp.storage.texts import (
    cells_of,
    cells_text,
    date_of,
    moment_of,
    moment_text,
    stretch_of,
    stretch_row,
)

_ROLES = {role.value: role for role in Role}
_STATUSES = {status.value: status for status in Status}


def _registration_row(it: Registration) -> RowValues:
    return {
        "event_id": it.event,
        "person_id": it.person,
        "number": it.number,
        "role": str(it.role),
        "status": str(it.status),
        "arrives": moment_text(it.arrives),
        "remarks": it.remarks,
        "checked_in": moment_text(it.checked_in),
        "extra": cells_text(it.extra),
    }


def _availability_rows(it: Registration) -> list[RowValues]:
    sorts = (("absence", it.absences), ("shift", it.shifts))
    return [
        {"sort": sort, **row}
        for sort, stretches in sorts
        if stretches
        for row in in_order(stretch_row(stretch) for stretch in stretches)
    ]


def _registration(row: Sequence[Any], availability: PartRows) -> Registration:
    id_, event, person, number, role, status, arrives, remarks, checked_in, extra = row
    return Registration(
        id=id_,
        event=event,
        person=person,
        number=number,
        role=_ROLES[role],
        status=_STATUSES[status],
        arrives=date_of(arrives),
        absences=_stretches(availability, "absence") if availability else (),
        shifts=_stretches(availability, "shift") if availability else (),
        remarks=remarks,
        checked_in=moment_of(checked_in),
        extra=cells_of(extra),
    )


def _stretches(rows: PartRows, sort: str) -> tuple[Stretch, ...]:
    return tuple(stretch_of(row.start, row.end) for row in rows if row.sort == sort)


def _participation_row(it: Participation) -> RowValues:
    return {
        "event_id": it.event,
        "organisation_id": it.organisation,
        "together": int(it.together),
        "min_meetings": it.min_meetings,
        "max_meetings": it.max_meetings,
    }


def _participation(row: Row[Any]) -> Participation:
    together = bool(row.together)
    return Participation(
        row.id, row.event_id, row.organisation_id, together, row.min_meetings, row.max_meetings
    )


REGISTRATION = Mapping(
    Registration,
    schema.registration,
    _registration_row,
    _registration,
    (Parts(schema.availability, "registration_id", _availability_rows),),
)
PARTICIPATION = Mapping(Participation, schema.participation, _participation_row, _participation)
