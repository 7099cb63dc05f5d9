"""Photos and logos."""

from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import Any

from gatewayapp.domain.pictures import Picture
from gatewayapp.storage import schema
from gatewayapp.storage.mapping.shape import Mapping, RowValues


def _row(it: Picture) -> RowValues:
    return {
        "person_id": it.person,
        "organisation_id": it.organisation,
        "mime": it.mime,
        "content": b64encode(it.content).decode("ascii"),
    }


def _picture(row: Sequence[Any]) -> Picture:
    id_, person, organisation, mime, content = row
    return Picture(id_, b64decode(content), mime, person, organisation)


PICTURE = Mapping(Picture, schema.picture, _row, _picture)
