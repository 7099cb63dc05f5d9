"""The photos and logos that badges show, each read when its badge is drawn."""

from gatewayapp.exporting.content import Attendee, Pictures, PicturesOf
from gatewayapp.exporting.material import Material
from gatewayapp.storage import picture_rows
from gatewayapp.storage.database import Database


def badge_pictures(db: Database, material: Material) -> PicturesOf:
    """Give what finds the pictures of a bearer."""
    with db.read() as rows:
        people, organisations = picture_rows.owners(rows)

    def pictures_of(bearer: Attendee) -> Pictures:
        person = material.by_registration[bearer.registration].person
        photo = person.id if person.id in people else None
        logo = person.organisation if person.organisation in organisations else None
        return _read(db, photo, logo) if photo or logo else Pictures()

    return pictures_of


def _read(db: Database, person: int | None, organisation: int | None) -> Pictures:
    with db.read() as rows:
        photo = person and picture_rows.of_person(rows, person)
        logo = organisation and picture_rows.of_organisation(rows, organisation)
    return Pictures(photo.content if photo else b"", logo.content if logo else b"")
