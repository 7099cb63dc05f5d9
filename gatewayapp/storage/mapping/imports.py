"""What spreadsheets said when they were last imported."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from gatewayapp.domain.imported import ImportedFile
from gatewayapp.storage import schema
from gatewayapp.storage.mapping.shape import Mapping, PartRows, Parts, RowValues
from gatewayapp.storage.texts import cells_of, cells_text, list_of, list_text


def _file_row(it: ImportedFile) -> RowValues:
    return {
        "event_id": it.event,
        "import_kind": it.kind,
        "name": it.name,
        "columns": list_text([text for pair in it.columns for text in pair]),
        "chosen": cells_text(dict(it.chosen)),
    }


def _rows(it: ImportedFile) -> list[RowValues]:
    return [{"registration_id": id_, "cells": list_text(cells)} for id_, cells in it.rows.items()]


def _file(row: Row[Any], rows: PartRows) -> ImportedFile:
    return ImportedFile(
        id=row.id,
        event=row.event_id,
        kind=row.import_kind,
        name=row.name,
        columns=_pairs(list_of(row.columns)),
        rows={row.registration_id: list_of(row.cells) for row in rows},
        chosen=cells_of(row.chosen),
    )


def _pairs(texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple(zip(texts[::2], texts[1::2], strict=True))


IMPORTED_FILE = Mapping(
    ImportedFile,
    schema.imported_file,
    _file_row,
    _file,
    (Parts(schema.imported_row, "file_id", _rows),),
)
