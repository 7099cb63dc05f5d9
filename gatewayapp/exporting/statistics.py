"""The figures of an event's report, counted from what stands on paper."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from gatewayapp.domain.reasons import Why
from gatewayapp.exporting.content import Attendee, PlanOnPaper
from gatewayapp.exporting.waiting import said_why
from gatewayapp.exporting.words import Words


@dataclass(frozen=True, slots=True)
class WishCount:
    """How many wishes there are by rank, how many of them are met, and why the others are not."""

    asked: Mapping[int, int]
    met: Mapping[int, int]
    unmet: Mapping[Why, int]


@dataclass(frozen=True, slots=True)
class Figures:
    """A table of the report: labels with their numbers, in the order in which they are shown.

    One that is not ``alike`` counts unlike things, so no bars set them side by side.
    """

    title: str
    rows: tuple[tuple[str, int], ...]
    alike: bool = True


def report_figures(
    plan: PlanOnPaper, everybody: Iterable[Attendee], wishes: WishCount, words: Words
) -> tuple[Figures, ...]:
    """Count everything that the report shows; tables without a row are left out."""
    people = tuple(everybody)
    tables = (
        Figures(words.say("Overview"), tuple(_overview(plan, len(people), wishes, words)), alike=False),
        Figures(
            words.say("People by role"), _commonest(words.say(it.role.value.upper()) for it in people)
        ),
        Figures(
            words.say("People by country"),
            _commonest(words.country(it.country) for it in people if it.country),
        ),
        Figures(words.say("Meetings by time"), tuple(_by_time(plan, words))),
        Figures(words.say("Participants by number of meetings"), tuple(_by_count(plan))),
        Figures(words.say("Wishes by rank, with a meeting"), tuple(_by_rank(wishes, words))),
        Figures(words.say("Why wishes have no meeting"), _reasons(wishes, words)),
    )
    return tuple(table for table in tables if table.rows)


def _overview(
    plan: PlanOnPaper, people: int, wishes: WishCount, words: Words
) -> Iterator[tuple[str, int]]:
    counts = _counts(plan)
    yield words.say("People confirmed"), people
    yield words.say("Number of participants"), len(counts)
    yield words.say("Number of meetings"), sum(len(line.meetings) for line in plan.tables)
    yield words.say("Number of tables"), len(plan.tables)
    yield words.say("Wishes"), sum(wishes.asked.values())
    yield words.say("Wishes with a meeting"), sum(wishes.met.values())
    yield words.say("Most meetings of one participant"), max(counts, default=0)
    yield words.say("Participants without a meeting"), counts.count(0)


def _counts(plan: PlanOnPaper) -> list[int]:
    return [len(agenda.lines) for agenda in plan.agendas if agenda.attendee.role.meets]


def _commonest(labels: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(labels).items(), key=lambda row: (-row[1], row[0])))


def _by_time(plan: PlanOnPaper, words: Words) -> Iterator[tuple[str, int]]:
    held = Counter(meeting.start for line in plan.tables for meeting in line.meetings)
    for slot in plan.event.slots:
        yield f"{words.short_day(slot.start.date())} {slot.start:%H:%M}", held[slot.start]


def _by_count(plan: PlanOnPaper) -> Iterator[tuple[str, int]]:
    counts = Counter(_counts(plan))
    yield from ((str(count), counts[count]) for count in range(max(counts, default=-1) + 1))


def _by_rank(wishes: WishCount, words: Words) -> Iterator[tuple[str, int]]:
    for rank in sorted(wishes.asked):
        label = words.say("Rank {rank}, of {count}", rank=rank, count=wishes.asked[rank])
        yield label, wishes.met.get(rank, 0)


def _reasons(wishes: WishCount, words: Words) -> tuple[tuple[str, int], ...]:
    return _commonest(said_why(words, why) for why, count in wishes.unmet.items() for _ in range(count))
