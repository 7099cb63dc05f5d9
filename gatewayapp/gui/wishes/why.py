"""Why a wish has no meeting, asked in a worker, where what it needs is loaded; no Qt."""

from typing import TYPE_CHECKING

from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import Sentence

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database


def find_reason(db: "Database", event_id: int, wish: Wish) -> Sentence:
    """Say why a wish has no meeting."""
    from gatewayapp.domain.reasons import why_unmet
    from gatewayapp.services.facts import gather_facts
    from gatewayapp.services.plan_book import list_meetings

    return why_unmet(gather_facts(db, event_id), list_meetings(db, event_id), wish)
