"""Who needs a new badge: those whose badge says something else than when an edition was published."""

from collections.abc import Mapping

from gatewayapp.domain.registrations import Status
from gatewayapp.exporting.material import Material, Registered
from gatewayapp.storage import looking_back
from gatewayapp.storage.database import Database

NEW = "new"
# What of each row stands on a badge; a check-in, an absence or a telephone number does not.
_ON_BADGE: Mapping[str, Mapping[str, str]] = {
    "registration": {"person_id": "name", "number": "number", "role": "role"},
    "person": {
        **dict.fromkeys(("family", "given", "native", "reading"), "name"),
        "organisation_id": "organisation",
        "job_title": "job title",
        "languages": "languages",
    },
    "organisation": {"name": "organisation", "native_name": "organisation", "country": "country"},
    "venue_table": dict.fromkeys(("number", "owner_id", "zone_id"), "table"),
    "picture": dict.fromkeys(("person_id", "organisation_id"), "picture"),
}
# Rows that say something on the badges of others: their table, the column that says whose, its table.
_BELONGS = (
    ("venue_table", "owner_id", "organisation"),
    ("picture", "person_id", "person"),
    ("picture", "organisation_id", "organisation"),
)
Parts = tuple[str, ...]
Key = tuple[str, int]


def changed_badges(db: Database, material: Material, edition: int) -> Mapping[int, Parts]:
    """Give what badges say otherwise since an edition (its id), by registration; ``NEW`` if all."""
    with db.read() as rows:
        since = looking_back.change_of_edition(rows, edition)
        written = looking_back.changed_rows(rows, since, _ON_BADGE)
    parts = {key: _parts(key[0], *images) for key, images in written.items()}
    owners = {
        (owner, image[column]): parts[key]
        for table, column, owner in _BELONGS
        for key in parts if key[0] == table
        for image in written[key] if parts[key] and image and image.get(column) is not None
    }  # fmt: skip
    found = {it.registration.id: _parts_of(it, parts, owners) for it in material.people}
    return {registration: parts for registration, parts in found.items() if parts}


def _parts_of(it: Registered, *changed: Mapping[Key, Parts]) -> Parts:
    keys = (
        ("registration", it.registration.id),
        ("person", it.person.id),
        ("organisation", it.organisation.id if it.organisation else 0),
    )
    parts = tuple(
        dict.fromkeys(part for key in keys for among in changed for part in among.get(key, ()))
    )
    return (NEW,) if NEW in parts else parts


def _parts(table: str, then: looking_back.Image, now: looking_back.Image) -> Parts:
    """Name what a badge says otherwise; columns that were not there yet do not count."""
    words = _ON_BADGE[table]
    confirmed = Status.CONFIRMED.value
    if table == "registration" and (
        then is None or now is None or now["status"] == confirmed != then["status"]
    ):
        return (NEW,)
    if then is None or now is None:
        return tuple(dict.fromkeys(words.values()))
    return tuple(
        dict.fromkeys(word for name, word in words.items() if then.get(name, now[name]) != now[name])
    )
