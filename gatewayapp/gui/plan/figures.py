"""The score in at most five figures, each with the words that stand under it. Knows no Qt."""

import math
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
    """What is known of a plan. ``value`` is that of the wishes met.

    ``most_value`` and ``fewest_breaks`` cannot be beaten, ``most_met`` neither where all wishes
    are worth the same; None: not known. ``conflicts`` is None while the plan is not checked.
    ``proofs`` say it of every part of the score.
    ``moved`` counts meetings that are elsewhere than in ``edition``, the one published last.
    """

    wishes: int
    met: int
    breaks: int = 0
    worst_breaks: int = 0
    conflicts: int | None = 0
    moved: int = 0
    edition: int | None = None
    value: int = 0
    most_value: int | None = None
    most_met: int | None = None
    fewest_breaks: int | None = None
    proofs: tuple[Sentence, ...] = ()


def figures_of(standing: Standing) -> tuple[Figure, ...]:
    """Give the figures of a plan, the most important first."""
    return tuple(_figures(standing))


def _figures(standing: Standing) -> Iterator[Figure]:
    yield _wishes(standing)
    yield Figure(f"{standing.breaks:,}", "", _break_words(standing), _tone(fewest_proven(standing)))
    if standing.conflicts is not None:
        one, tone = standing.conflicts == 1, Tone.BAD if standing.conflicts else Tone.GOOD
        words = sentence("hard rule broken") if one else sentence("hard rules broken")
        yield Figure(f"{standing.conflicts:,}", "", words, tone)
    if standing.edition is not None:
        words = sentence("moved since edition {edition}", edition=standing.edition)
        yield Figure(f"{standing.moved:,}", "", words)
    bound = bound_of(standing)
    if bound:
        yield bound


def _tone(proven: bool) -> Tone:
    return Tone.GOOD if proven else Tone.PLAIN


def _wishes(standing: Standing) -> Figure:
    proven = value_proven(standing)
    words = sentence("wishes met, proven best") if proven else sentence("wishes met")
    return Figure(f"{standing.met:,}", f"/{standing.wishes:,}", words, _tone(proven))


def value_proven(standing: Standing) -> bool:
    """Tell whether no plan meets better wishes."""
    return standing.most_value is not None and standing.value >= standing.most_value


def fewest_proven(standing: Standing) -> bool:
    """Tell whether no plan that meets as good wishes has fewer breaks."""
    return value_proven(standing) and standing.breaks <= (standing.fewest_breaks or 0)


def _break_words(standing: Standing) -> Sentence:
    if not value_proven(standing):
        return _plain_break_words(standing)
    if fewest_proven(standing):
        return (
            sentence("breaks, proven fewest")
            if standing.breaks != 1
            else sentence("break, proven fewest")
        )
    if standing.fewest_breaks is None:
        return _plain_break_words(standing)
    if standing.breaks == 1:
        return sentence("break, at most 1 fewer")
    spare = standing.breaks - standing.fewest_breaks
    return sentence("breaks, at most {count} fewer", count=spare)


def _plain_break_words(standing: Standing) -> Sentence:
    if standing.worst_breaks == 0:
        return sentence("break") if standing.breaks == 1 else sentence("breaks")
    if standing.breaks == 1:
        return sentence("break, for one person")
    return sentence("breaks, {worst} at most for one", worst=standing.worst_breaks)


def bound_of(standing: Standing) -> Figure | None:
    """Say how far the whole plan is from what nobody can beat; None while that is not known.

    Where only its wishes are proven best, the figures themselves say so.
    """
    if standing.most_value is None:
        return None
    if standing.most_value > standing.value:
        return _gap(standing, standing.most_value)
    if not fewest_proven(standing):
        return None
    return _good(sentence("Proven best"), sentence("neither more wishes nor fewer breaks"))


def _gap(standing: Standing, most_value: int) -> Figure:
    if standing.most_met is not None:
        words = sentence("proven: {most} cannot be beaten", most=standing.most_met)
        return _good(sentence("At most {count} better", count=standing.most_met - standing.met), words)
    percent = math.ceil(1000 * (most_value - standing.value) / most_value) / 10
    words = sentence("proven, by number and rank of wishes")
    return _good(sentence("At most {percent} % better", percent=percent), words)


def _good(headline: Sentence, words: Sentence) -> Figure:
    return Figure("", "", words, Tone.GOOD, headline)
