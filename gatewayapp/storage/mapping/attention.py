"""Doubtful rows of spreadsheets."""

from typing import Any

from sqlalchemy import Row

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.storage import schema
from gatewayapp.storage.mapping.shape import Mapping, RowValues
from gatewayapp.storage.texts import cells_of, cells_text, sentence_of, sentence_text


def _attention_row(it: AttentionItem) -> RowValues:
    return {
        "event_id": it.event,
        "import_kind": it.kind,
        "source": it.source,
        "row": it.row,
        "cell": it.cell,
        "cells": cells_text(it.cells),
        "why": sentence_text(it.why),
        "resembles": it.like,
        "resembles_id": it.like_id,
        "settlement": it.settlement.value,
    }


def _attention(row: Row[Any]) -> AttentionItem:
    return AttentionItem(
        id=row.id,
        event=row.event_id,
        kind=row.import_kind,
        source=row.source,
        row=row.row,
        why=sentence_of(row.why),
        cell=row.cell,
        cells=cells_of(row.cells),
        like=row.resembles,
        like_id=row.resembles_id,
        settlement=Settlement(row.settlement),
    )


ATTENTION = Mapping(AttentionItem, schema.attention, _attention_row, _attention)
