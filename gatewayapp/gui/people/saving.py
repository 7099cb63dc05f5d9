"""How a field of the side panel hands on what was typed."""

from collections.abc import Callable
from typing import Protocol

from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.rows import PersonRow

Save = Callable[[PersonRow, Field, str], None]


class ShowsRow(Protocol):
    """A part of the panel that shows one person."""

    row: PersonRow | None


def field_saver(shows: ShowsRow, save: Save, field: Field) -> Callable[[str], None]:
    """Give what an in-place field calls: it saves to the person shown when typing began."""

    def saver(text: str) -> None:
        if shows.row is not None:
            save(shows.row, field, text)

    return saver
