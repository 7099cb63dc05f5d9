"""Why wishes have no meeting, counted by kind, in one line."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QObject

from gatewayapp.domain.reasons import Why

MOST_KINDS = 3
SAME = {
    Why.NEVER_BOTH_FREE: Why.BUSY,
    Why.INTERPRETERS_BUSY: Why.NO_INTERPRETER,
    Why.MIXED: Why.RULE,
    Why.NO_SUCH_TIME: Why.NEVER_BOTH_PRESENT,
}


class ReasonWords(QObject):
    """Puts the counts into words."""

    def of(self, reasons: Iterable[tuple[Why, int]]) -> str:
        """Say the most frequent kinds; nothing if there is none."""
        counts: Counter[Why] = Counter()
        for why, count in reasons:
            counts[SAME.get(why, why)] += count
        found = [self._said(why, count) for why, count in counts.most_common(MOST_KINDS)]
        return self.tr(", ").join(found)

    def _said(self, why: Why, n: int) -> str:
        said = {
            Why.BUSY: self.tr("%n with all common times taken", "", n),
            Why.NEVER_BOTH_PRESENT: self.tr("%n never there together", "", n),
            Why.NO_INTERPRETER: self.tr("%n without an interpreter", "", n),
            Why.TABLES_TAKEN: self.tr("%n without a table", "", n),
            Why.VETO: self.tr("%n by a veto", "", n),
            Why.MET_BEFORE: self.tr("%n met before", "", n),
            Why.NOT_TAKING_PART: self.tr("%n with nobody confirmed", "", n),
            Why.MOST_REACHED: self.tr("%n with as many meetings as allowed", "", n),
            Why.ROOM: self.tr("%n with room now", "", n),
        }
        return said.get(why) or self.tr("%n by rules and times together", "", n)
