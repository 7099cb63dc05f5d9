"""People and organisations that are likely stored twice, both records as they are."""

from dataclasses import dataclass

from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.services.merging import Likely, LikelyKind, list_likely_duplicates
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class Double:
    """Two records that are likely one; ``organisations`` are those that the two people work for."""

    likely: Likely
    first: Person | Organisation
    second: Person | Organisation
    organisations: tuple[Organisation, ...] = ()


def doubles(db: Database, event_id: int) -> tuple[Double, ...]:
    """List people and organisations that are likely stored twice, the surest first."""
    likely = list_likely_duplicates(db, event_id)
    people = {id_ for it in likely if it.kind is LikelyKind.PERSON for id_ in (it.first, it.second)}
    firms = {id_ for it in likely if it.kind is not LikelyKind.PERSON for id_ in (it.first, it.second)}
    with db.read() as rows:
        persons = {it.id: it for it in reading.of_ids(rows, Person, people)}
        firms |= {it.organisation for it in persons.values() if it.organisation is not None}
        organisations = {it.id: it for it in reading.of_ids(rows, Organisation, firms)}
    found = []
    for it in likely:
        known = persons if it.kind is LikelyKind.PERSON else organisations
        first, second = known.get(it.first), known.get(it.second)
        if first is not None and second is not None:
            found.append(Double(it, first, second, _employers(first, second, organisations)))
    return tuple(found)


def _employers(
    first: Person | Organisation, second: Person | Organisation, known: dict[int, Organisation]
) -> tuple[Organisation, ...]:
    ids = {it.organisation for it in (first, second) if isinstance(it, Person)}
    return tuple(known[id_] for id_ in sorted(id_ for id_ in ids if id_ in known))
