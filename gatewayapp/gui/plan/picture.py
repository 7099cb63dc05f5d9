"""All that the Plan page shows of one event, read and laid out beside the window. Knows no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts import conflicts_on
from gatewayapp.domain.events import Event
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.reasons import reason_for
from gatewayapp.domain.scoring import Score, moved_meetings, score_plan
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import Sentence
from gatewayapp.gui.plan.figures import Standing
from gatewayapp.gui.plan.rows import Side, sides_of
from gatewayapp.gui.plan.sheet import Sheet, lay_sheet
from gatewayapp.gui.plan.unmet import UnmetLine, unmet_lines
from gatewayapp.gui.tables.folded import FoldedIndex

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database


@dataclass(frozen=True)
class Picture:
    """The meetings of an event on sheets, one for each side, with an index of words for the filter.

    ``edition`` is the number of the one published last, None before the first; ``published`` its
    meetings.
    """

    event: Event
    facts: EventFacts
    wishes: tuple[Wish, ...]
    organisations: Mapping[int, Organisation]
    meetings: tuple[Meeting, ...]
    sheets: Mapping[Side, Sheet]
    indexes: Mapping[Side, FoldedIndex]
    edition: int | None = None
    published: tuple[Meeting, ...] = ()

    @property
    def is_planned(self) -> bool:
        """Whether any meeting takes place."""
        return any(meeting.state.takes_place for meeting in self.meetings)

    @cached_property
    def placed(self) -> tuple[Meeting, ...]:
        """The meetings that take place."""
        return tuple(meeting for meeting in self.meetings if meeting.state.takes_place)

    @cached_property
    def settled(self) -> frozenset[Meeting]:
        """The meetings that take place and that the planner may not move."""
        return frozenset(meeting for meeting in self.placed if not meeting.state.may_move)

    @cached_property
    def board(self) -> Board:
        """The meetings laid out by who and what they need."""
        return Board(self.facts, self.meetings)

    @cached_property
    def met(self) -> int:
        """How many wishes have a meeting."""
        pairs = {meeting.pair for meeting in self.placed}
        return sum(wish.pair in pairs for wish in self.wishes)


@dataclass(frozen=True, slots=True)
class Problem:
    """A broken hard rule in words, and the meetings (ids) that break it."""

    sentence: Sentence
    meetings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the checker says of a plan."""

    standing: Standing
    unmet: tuple[UnmetLine, ...] = ()
    problems: tuple[Problem, ...] = ()
    score: Score | None = None


def read_picture(db: "Database", event: Event) -> Picture:
    """Read an event with its stored plan and lay it out."""
    from gatewayapp.services.facts import gather_facts
    from gatewayapp.services.people import list_people
    from gatewayapp.services.plan_book import edition_meetings, list_editions, list_meetings
    from gatewayapp.services.wishes import list_wishes

    facts, meetings = gather_facts(db, event.id), list_meetings(db, event.id)
    wishes, editions = list_wishes(db, event.id), list_editions(db, event.id)
    organisations = {
        line.organisation.id: line.organisation
        for line in list_people(db, event.id)
        if line.organisation
    }
    for wish in wishes:
        organisations |= {wish.asker.id: wish.asker, wish.asked.id: wish.asked}
    edition = editions[-1].number if editions else None
    sheets, indexes = _lay(facts, meetings, organisations)
    for looked_up_later in ("worths", "wishes_by_pair", "table_by_id", "delegate_by_id"):
        getattr(facts, looked_up_later)
    return Picture(
        event=event,
        facts=facts,
        wishes=tuple(line.wish for line in wishes),
        organisations=organisations,
        meetings=meetings,
        sheets=sheets,
        indexes=indexes,
        edition=edition,
        published=edition_meetings(db, event.id, edition) if edition is not None else (),
    )


def _lay(
    facts: EventFacts, meetings: Sequence[Meeting], organisations: Mapping[int, Organisation]
) -> tuple[dict[Side, Sheet], dict[Side, FoldedIndex]]:
    sheets = {side: lay_sheet(facts, meetings, organisations, side) for side in sides_of(facts)}
    for sheet in sheets.values():
        sheet.prepare()
    indexes = {
        side: FoldedIndex(sheet.words_of(row) for row in range(len(sheet.rows)))
        for side, sheet in sheets.items()
    }
    return sheets, indexes


def judge(picture: Picture) -> Judgement:
    """Check, score and explain a plan; takes as long as the checker does."""
    board = picture.board
    score = score_plan(picture.facts, picture.meetings)
    conflicts = conflicts_on(board)
    reasons = {
        wish.id: reason_for(board, wish).sentence
        for wish in picture.wishes
        if wish.pair not in board.by_pair
    }
    standing = Standing(
        wishes=len(picture.wishes),
        met=picture.met,
        value=score.wish_value,
        breaks=score.breaks,
        worst_breaks=score.worst_breaks,
        conflicts=len(conflicts),
        moved=moved_meetings(board, picture.published),
        edition=picture.edition,
    )
    return Judgement(
        standing=standing,
        unmet=unmet_lines(picture.wishes, reasons, picture.organisations),
        problems=tuple(
            Problem(c.sentence, tuple(picture.meetings[i].id for i in c.meetings)) for c in conflicts
        ),
        score=score,
    )
