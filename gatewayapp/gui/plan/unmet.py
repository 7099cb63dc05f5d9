"""The wishes that have no meeting, each with its reason, the most wanted first. Knows no Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import Sentence
from gatewayapp.gui.plan.rows import row_name


@dataclass(frozen=True, slots=True)
class UnmetLine:
    """One wish without a meeting; the names are short where there is a short one."""

    wish: Wish
    asker: str
    asked: str
    mutual: bool
    reason: Sentence

    @property
    def arrow(self) -> str:
        """The sign between the two."""
        return "⇄" if self.mutual else "→"

    @property
    def title(self) -> str:
        """Who wants to meet whom."""
        return f"{self.asker} {self.arrow} {self.asked}"


def unmet_lines(
    wishes: Iterable[Wish], reasons: Mapping[int, Sentence], organisations: Mapping[int, Organisation]
) -> tuple[UnmetLine, ...]:
    """Give the lines of the wishes that have a reason (by wish id), one line for a mutual pair."""
    wishes = tuple(wishes)
    asked = {(wish.asker, wish.asked) for wish in wishes}
    unmet = sorted((wish for wish in wishes if wish.id in reasons), key=lambda w: (w.rank, w.id))
    lines: dict[frozenset[int], UnmetLine] = {}
    for wish in unmet:
        mutual = (wish.asked, wish.asker) in asked
        names = (row_name(organisations, wish.asker), row_name(organisations, wish.asked))
        lines.setdefault(wish.pair, UnmetLine(wish, *names, mutual, reasons[wish.id]))
    return tuple(lines.values())
