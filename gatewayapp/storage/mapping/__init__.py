"""How each domain class is written to rows and read from them, one file for each part of the model."""

from gatewayapp.storage.mapping.attention import ATTENTION
from gatewayapp.storage.mapping.directory import ORGANISATION, PERSON
from gatewayapp.storage.mapping.editions import EDITION
from gatewayapp.storage.mapping.events import EVENT, SESSION, TABLE, ZONE
from gatewayapp.storage.mapping.imports import IMPORTED_FILE
from gatewayapp.storage.mapping.pictures import PICTURE
from gatewayapp.storage.mapping.plans import MEETING, VETO, WISH
from gatewayapp.storage.mapping.registrations import PARTICIPATION, REGISTRATION
from gatewayapp.storage.mapping.shape import Mapping, Parts

MAPPINGS: tuple[Mapping, ...] = (
    ORGANISATION,
    PERSON,
    EVENT,
    SESSION,
    ZONE,
    TABLE,
    REGISTRATION,
    PARTICIPATION,
    WISH,
    VETO,
    MEETING,
    EDITION,
    ATTENTION,
    IMPORTED_FILE,
    PICTURE,
)


def mapping_of(thing: type) -> Mapping:
    """Give the mapping of a domain class."""
    return next(mapping for mapping in MAPPINGS if mapping.thing is thing)


__all__ = ["MAPPINGS", "Mapping", "Parts", "mapping_of"]
