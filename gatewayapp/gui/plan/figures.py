"""The score in at most five figures, each with the words that stand under it. Knows no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from gatewayapp.domain.wording import Sentence, sentence


class Tone(Enum):
    """How a figure is meant; the words under it say the same."""

    PLAIN = "plain"
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, what it is of (``/500``), and its words; a sentence has no number."""

    number: str
    of: str
    words: Sentence
    tone: Tone = Tone.PLAIN
    headline: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a plan. ``most_met`` and ``fewest_breaks`` cannot be beaten; None: not known.

    ``moved`` counts meetings that are elsewhere than in ``edition``, the one published last.
    """

    wishes: int
    met: int
    breaks: int = 0
    worst_breaks: int = 0
    conflicts: int = 0
    moved: int = 0
    edition: int | None = None
    most_met: int | None = None
    fewest_breaks: int | None = None


def figures_of(standing: Standing) -> tuple[Figure, ...]:
    """Give the figures of a plan, the most important first."""
    return tuple(_figures(standing))


def _figures(standing: Standing) -> Iterator[Figure]:
    yield Figure(str(standing.met), f"/{standing.wishes}", sentence("wishes met"))
    yield Figure(str(standing.breaks), "", _break_words(standing))
    kept = standing.conflicts == 0
    words = sentence("hard rule broken") if standing.conflicts == 1 else sentence("hard rules broken")
    yield Figure(str(standing.conflicts), "", words, Tone.GOOD if kept else Tone.BAD)
    if standing.edition is not None:
        words = sentence("moved since edition {edition}", edition=standing.edition)
        yield Figure(str(standing.moved), "", words)
    bound = bound_of(standing)
    if bound:
        yield bound


def _break_words(standing: Standing) -> Sentence:
    if standing.breaks == 0:
        return sentence("breaks")
    if standing.breaks == 1:
        return sentence("break, for one person")
    return sentence("breaks, {worst} at most for one", worst=standing.worst_breaks)


def bound_of(standing: Standing) -> Figure | None:
    """Say how far the plan is from what nobody can beat; None while nothing is proven."""
    if standing.most_met is None:
        return None
    missing = standing.most_met - standing.met
    if missing > 0:
        words = sentence("proven: {most} cannot be beaten", most=standing.most_met)
        return Figure("", "", words, Tone.GOOD, sentence("At most {count} better", count=missing))
    if standing.fewest_breaks is None:
        return Figure("", "", sentence("no plan meets more wishes"), Tone.GOOD, sentence("Proven best"))
    spare = standing.breaks - standing.fewest_breaks
    if spare > 0:
        words = sentence("wishes proven best, at most {count} breaks fewer", count=spare)
        return Figure("", "", words, Tone.GOOD, sentence("Nearly proven best"))
    words = sentence("neither more wishes nor fewer breaks")
    return Figure("", "", words, Tone.GOOD, sentence("Proven best"))
