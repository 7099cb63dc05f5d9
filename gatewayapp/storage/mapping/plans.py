"""Wishes, vetoes and meetings; their event's id stands only in the row."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row

from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.storage import schema
from gatewayapp.storage.mapping.shape import Mapping, PartRows, Parts, RowValues, ids_in_order
from gatewayapp.storage.texts import moment_of, moment_text


def _wish_row(it: Wish) -> RowValues:
    return {
        "asker_id": it.asker,
        "asked_id": it.asked,
        "rank": it.rank,
        "session": it.session,
        "fixed": moment_text(it.fixed),
        "comment": it.comment,
    }


def _wish(row: Row[Any], delegates: PartRows, after: PartRows) -> Wish:
    return Wish(
        id=row.id,
        asker=row.asker_id,
        asked=row.asked_id,
        rank=row.rank,
        session=row.session,
        fixed=moment_of(row.fixed),
        delegates=tuple(part.registration_id for part in delegates),
        after=tuple(part.after_id for part in after),
        comment=row.comment,
    )


def _veto_row(it: Veto) -> RowValues:
    return {"first_id": it.first, "second_id": it.second, "by_id": it.by, "comment": it.comment}


def _veto(row: Row[Any]) -> Veto:
    return Veto(row.id, row.first_id, row.second_id, row.by_id, row.comment)


def _meeting_row(it: Meeting) -> RowValues:
    return {
        "first_id": it.first,
        "second_id": it.second,
        "start": it.start.isoformat(),
        "table_id": it.table,
        "interpreter_id": it.interpreter,
        "state": it.state.value,
    }


def _meeting(row: Row[Any], delegates: PartRows) -> Meeting:
    return Meeting(
        id=row.id,
        first=row.first_id,
        second=row.second_id,
        start=datetime.fromisoformat(row.start),
        table=row.table_id,
        delegates=tuple(part.registration_id for part in delegates),
        interpreter=row.interpreter_id,
        state=MeetingState(row.state),
    )


WISH = Mapping(
    Wish,
    schema.wish,
    _wish_row,
    _wish,
    (
        Parts(schema.wish_delegate, "wish_id", lambda it: ids_in_order("registration_id", it.delegates)),
        Parts(schema.wish_after, "wish_id", lambda it: ids_in_order("after_id", it.after)),
    ),
)
VETO = Mapping(Veto, schema.veto, _veto_row, _veto)
MEETING = Mapping(
    Meeting,
    schema.meeting,
    _meeting_row,
    _meeting,
    (
        Parts(
            schema.meeting_delegate,
            "meeting_id",
            lambda it: ids_in_order("registration_id", it.delegates),
        ),
    ),
)
