"""Editions and their copies of meetings, which no later change of the plan reaches."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from gatewayapp.domain.editions import Edition
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.storage import schema
from gatewayapp.storage.mapping.shape import Mapping, RowValues
from gatewayapp.storage.texts import numbers_of


def _edition_row(it: Edition) -> RowValues:
    return {
        "event_id": it.event,
        "number": it.number,
        "title": it.title,
        "published": it.published.isoformat(),
    }


def _edition(row: Row[Any]) -> Edition:
    return Edition(row.id, row.event_id, row.number, row.title, datetime.fromisoformat(row.published))


def copied_row(it: Meeting, edition: int) -> RowValues:
    """Write a meeting as a part of an edition."""
    return {
        "edition_id": edition,
        "meeting_id": it.id,
        "first_id": it.first,
        "second_id": it.second,
        "start": it.start.isoformat(),
        "table_id": it.table,
        "interpreter_id": it.interpreter,
        "state": it.state.value,
        "delegates": json.dumps(it.delegates),
    }


def copied_meeting(row: Row[Any]) -> Meeting:
    """Read what ``copied_row`` wrote."""
    return Meeting(
        id=row.meeting_id,
        first=row.first_id,
        second=row.second_id,
        start=datetime.fromisoformat(row.start),
        table=row.table_id,
        delegates=numbers_of(row.delegates),
        interpreter=row.interpreter_id,
        state=MeetingState(row.state),
    )


EDITION = Mapping(Edition, schema.edition, _edition_row, _edition)
