"""Which wishes of the people on paper have no meeting, and why."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from gatewayapp.domain.board import Board
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.reasons import Why, reason_for
from gatewayapp.domain.wishes import Wish
from gatewayapp.exporting.content import Agenda, PlanOnPaper, Waiting
from gatewayapp.exporting.material import Material
from gatewayapp.exporting.statistics import WishCount
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.wishes import list_wishes
from gatewayapp.storage.database import Database


def waiting_adder(db: Database, material: Material) -> Callable[[PlanOnPaper, Progress], PlanOnPaper]:
    """Give what adds to agendas the wishes without a meeting; all that takes long is done once."""
    board = Board(gather_facts(db, material.event.id), material.meetings)
    wishes: defaultdict[int, list[Wish]] = defaultdict(list)
    for line in list_wishes(db, material.event.id):
        if line.wish.pair not in board.by_pair:
            wishes[line.wish.asker].append(line.wish)

    def added(plan: PlanOnPaper, progress: Progress) -> PlanOnPaper:
        agendas = []
        for agenda in plan.agendas:
            progress.check()
            own = _own(material, agenda, wishes)
            agendas.append(replace(agenda, waiting=tuple(_waiting(material, board, it) for it in own)))
        return replace(plan, agendas=tuple(agendas))

    return added


def _own(material: Material, agenda: Agenda, wishes: defaultdict[int, list[Wish]]) -> Sequence[Wish]:
    """Give the wishes that are somebody's business, the most important first."""
    who = agenda.attendee
    organisation = material.by_registration[who.registration].person.organisation
    if organisation is None or not who.role.meets:
        return ()
    own = (it for it in wishes[organisation] if not it.delegates or who.registration in it.delegates)
    return sorted(own, key=lambda wish: (wish.rank, wish.id))


def _waiting(material: Material, board: Board, wish: Wish) -> Waiting:
    return Waiting(material.name_of(wish.asked), reason_for(board, wish).why)


def count_wishes(db: Database, material: Material, progress: Progress) -> WishCount:
    """Count an event's wishes by rank, those met, and what stands in the way of the others."""
    board = Board(gather_facts(db, material.event.id), material.meetings)
    wishes = [line.wish for line in list_wishes(db, material.event.id)]
    unmet: Counter[Why] = Counter()
    for wish in wishes:
        progress.check()
        if wish.pair not in board.by_pair:
            unmet[reason_for(board, wish).why] += 1
    met = Counter(wish.rank for wish in wishes if wish.pair in board.by_pair)
    return WishCount(Counter(wish.rank for wish in wishes), met, unmet)
