"""Who needs a new badge: those whose badge says something else than when an edition was published."""

from collections.abc import Mapping

from gatewayapp.domain.registrations import Status
from gatewayapp.exporting.material import Material
from gatewayapp.storage import looking_back
from gatewayapp.storage.database import Database

# What of each row stands on a badge; a check-in, an absence or a telephone number does not.
_ON_BADGE: Mapping[str, tuple[str, ...]] = {
    "registration": ("person_id", "number", "role"),
    "person": ("organisation_id", "family", "given", "native", "reading", "job_title", "languages"),
    "organisation": ("name", "native_name", "country"),
    "venue_table": ("number", "owner_id", "zone_id"),
}


def changed_badges(db: Database, material: Material, edition: int) -> frozenset[int]:
    """Give the registrations whose badges say something else, or are new, since an edition (its id)."""
    with db.read() as rows:
        since = looking_back.change_of_edition(rows, edition)
        written = looking_back.changed_rows(rows, since, _ON_BADGE)
    different = {key for key, images in written.items() if _differ(key[0], *images)}
    owners = {
        ("organisation", image["owner_id"])
        for key in different if key[0] == "venue_table"
        for image in written[key] if image and image.get("owner_id") is not None
    }  # fmt: skip
    return frozenset(
        it.registration.id
        for it in material.people
        if (different | owners)
        & {
            ("registration", it.registration.id),
            ("person", it.person.id),
            ("organisation", it.organisation.id if it.organisation else 0),
        }
    )


def _differ(table: str, then: looking_back.Image, now: looking_back.Image) -> bool:
    """Tell whether a badge says something else; columns that were not there yet do not count."""
    if then is None or now is None:
        return True
    confirmed = Status.CONFIRMED.value
    if table == "registration" and now["status"] == confirmed != then["status"]:
        return True
    return any(then.get(column, now[column]) != now[column] for column in _ON_BADGE[table])
