"""Wishes without a meeting as an agenda tells them: with whom, and why not, without blame."""

from collections.abc import Iterator, Mapping

from gatewayapp.domain.reasons import Why
from gatewayapp.exporting.content import Agenda
from gatewayapp.exporting.words import Words

MOST_NAMED = 6
_NO_SLOT = "no slot was left that suits you both"
# A veto and the rules of an event are nobody's business on paper: they are told as any other lack.
PHRASES: Mapping[Why, str] = {
    Why.NOT_TAKING_PART: "not taking part in this event",
    Why.MET_BEFORE: "you met at an earlier event",
    Why.NO_SUCH_TIME: "there is no slot at the time asked for",
    Why.NEVER_BOTH_PRESENT: "you are never there at the same time",
    Why.MOST_REACHED: "one of you has no room for more meetings",
    Why.BUSY: "all slots that both of you have are full",
    Why.NEVER_BOTH_FREE: "all slots that both of you have are full",
    Why.NO_INTERPRETER: "no interpreter is free when you both are",
    Why.INTERPRETERS_BUSY: "no interpreter is free when you both are",
    Why.TABLES_TAKEN: "no table is free when you both are",
}


def waiting_title(words: Words, count: int) -> str:
    """Say how many wishes have no meeting."""
    if count == 1:
        return words.say("One wish has no meeting")
    return words.say("{count} wishes have no meeting", count=count)


def said_why(words: Words, why: Why) -> str:
    """Say what stands in a wish's way."""
    return words.say(PHRASES.get(why, _NO_SLOT))


def waiting_said(words: Words, agenda: Agenda) -> Iterator[str]:
    """Say of each wish why it has no meeting, and of many that there are more."""
    for wish in agenda.waiting[:MOST_NAMED]:
        yield words.one("{name}: {why}", name=wish.name, why=said_why(words, wish.why))
    more = len(agenda.waiting) - MOST_NAMED
    if more > 0:
        yield words.say("and {count} more", count=more)
    yield words.say("If a slot comes free, the desk tells you.")
