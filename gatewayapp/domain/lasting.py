"""Changes that lift what keeps two organisations from meeting at any time."""

from collections.abc import Callable
from dataclasses import replace

from gatewayapp.domain.board import Board
from gatewayapp.domain.facts import Delegate, Participant
from gatewayapp.domain.lifting import Kind, new_delegate, with_side
from gatewayapp.domain.moving import Change
from gatewayapp.domain.placing import with_facts
from gatewayapp.domain.reasons import Why, most_meetings
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import sentence


def _confirm(board: Board, wish: Wish) -> Change:
    """Let a delegate take part."""
    facts = board.facts
    o = next(o for o in (wish.asker, wish.asked) if o not in facts.participant_by_id)
    guest = Participant(o, board.name(o), (Delegate(new_delegate(o), o, board.name(o)),))
    wishes = facts.wishes if wish in facts.wishes else (*facts.wishes, wish)
    text = sentence("Confirm a delegate of {name} who holds meetings", name=board.name(o))
    return Change(text, with_facts(board, participants=(*facts.participants, guest), wishes=wishes))


def _lift_veto(board: Board, wish: Wish) -> Change:
    vetoes = tuple(veto for veto in board.facts.vetoes if veto.pair != wish.pair)
    return Change(sentence("Lift the veto"), with_facts(board, vetoes=vetoes))


def _meet_again(board: Board, _wish: Wish) -> Change:
    rules = replace(board.facts.rules, avoid_met_before=False)
    text = sentence("Let those who met at an earlier event meet again")
    return Change(text, with_facts(board, rules=rules))


def _one_more(board: Board, wish: Wish) -> Change:
    """Let an organisation have one meeting more than it may have."""
    for o in (wish.asker, wish.asked):
        count, most = len(board.by_organisation.get(o, ())), most_meetings(board.facts, o)
        if most is not None and count >= most:
            side = replace(board.facts.participant_by_id[o], max_meetings=count + 1)
            text = sentence("Let {name} have {most} meetings", name=side.name, most=count + 1)
            return Change(text, with_side(board, side))
    raise ValueError(wish)


LASTING: dict[Why, tuple[Kind, Callable[[Board, Wish], Change]]] = {
    Why.NOT_TAKING_PART: (Kind.PRESENCE, _confirm),
    Why.VETO: (Kind.WISH, _lift_veto),
    Why.MET_BEFORE: (Kind.RULE, _meet_again),
    Why.MOST_REACHED: (Kind.RULE, _one_more),
}
"""How each of these obstacles is lifted."""
