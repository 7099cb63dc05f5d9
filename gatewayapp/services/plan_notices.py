"""What is wrong with a plan itself, told beside the paper that is made from it."""

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.plan_book import list_meetings
from gatewayapp.storage.database import Database


def draft_notice(db: Database, event_id: int) -> Sentence | None:
    """Say that the plan as it stands breaks rules, if it does."""
    conflicts = find_conflicts(gather_facts(db, event_id), list_meetings(db, event_id))
    if not conflicts:
        return None
    told = "The plan has conflicts: {count}. Check it before this is handed out."
    return sentence(told, count=len(conflicts))
