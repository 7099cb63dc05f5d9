"""When people are away or on duty: headings that name a half day, and what stands in the cells below."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from gatewayapp.domain.folding import folded
from gatewayapp.domain.time import Stretch
from gatewayapp.importing.values.dates import DASHES, read_date, read_span, read_time
from gatewayapp.importing.values.texts import narrow, tidy
from gatewayapp.importing.vocabulary import word_list

# Cells are folded before they are compared: hiragana stand as katakana here.
MORNING = re.compile(r"\bam\b|\ba\.m\.|morning|forenoon|vormittag|matin|mattin|manana|午前")
AFTERNOON = re.compile(r"\bpm\b|\bp\.m\.|afternoon|nachmittag|apres-midi|pomeriggio|tarde|午後")
BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
THERE = r"(?:(?:available|present|free|here|only)\s+)?"
FROM = re.compile(
    rf"^{THERE}(?:from|after|as of|ab|a partir de|dalle|desde|des|since)\s+(.+)$"
    r"|^(.+?)\s*(?:カラ|以降|ヨリ)(?:参加|出席|可)?$"
)
UNTIL = re.compile(
    rf"^{THERE}(?:until|till|to|up to|bis|jusqu'a|fino alle|hasta|before|leaves(?: at)?)\s+(.+)$"
    r"|^(.+?)\s*(?:マデ)(?:参加|出席|可)?$"
)
NOT = re.compile(
    r"^(?:not|absent|away|no|busy|nicht|abwesend|out|unavailable|except)\s*:?\s+(.+)$|^(.+?)\s*(?:不可|不在|欠席|ハ不可)$"
)
ONLY = re.compile(
    r"^(?:only|just|nur|present|available|free|in)\s*:?\s+(.+)$|^(.+?)\s*(?:ノミ|ダケ|可)$"
)
# What stands beside a part of the day: there in that part only, or in all but that part.
ONE_PART = frozenset(
    (
        "only", "just", "nur", "seulement", "solo", "available", "present", "anwesend", "ノミ", "ダケ",
        "可", "ノミ可", "ノミ参加", "参加", "出席", "○", "◯",
    )
)  # fmt: skip
OTHER_PART = frozenset(
    (
        "not", "no", "away", "absent", "unavailable", "nicht", "abwesend", "pas", "不可", "不在", "欠席",
        "ハ不可", "ハ不在", "ハ欠席", "×",
    )
)  # fmt: skip
FILLERS = re.compile(r"\b(?:in|the|im|le|la|il|l|s)\b|[.,]")
CLOCK_AT_END = re.compile(r"^(.*?)\s*\b(\d{1,2}[:h時]\d{2}分?(?:\s*-\s*\d{1,2}[:h時]\d{2}分?)?)\s*$")
NOON = time(13)
PARTS = re.compile(r"[,;、，；/\n]|\band\b|\bund\b|\bet\b")


@dataclass(frozen=True, slots=True)
class HalfDay:
    """The stretches of an event that a column speaks about."""

    stretches: tuple[Stretch, ...]


def read_half_day(heading: str, sessions: Sequence[Stretch], minutes: int = 0) -> HalfDay | None:
    """Read ``Mon 30 Nov AM (9:00-12:30)``, ``12月1日（火）午後``, ``1 Dec 9:25``; None if it is no day.

    ``minutes`` is how long a slot is that is named by its start; at an event of one day the day may be
    left out before a time.
    """
    key = DASHES.sub("-", folded(narrow(heading)))
    span = next((found for inner in BRACKETS.findall(key) if (found := read_span(inner))), None)
    if span is None and (match := CLOCK_AT_END.match(key)):
        key, span = match[1], _slot(match[2], minutes)
        if span is None:
            return None
        key = key.strip(" .,-:") or _only_day(sessions)
    morning, afternoon = bool(MORNING.search(key)), bool(AFTERNOON.search(key))
    plain = " ".join(AFTERNOON.sub(" ", MORNING.sub(" ", BRACKETS.sub(" ", key))).split()).strip(" .,-:")
    day = _day(plain, sessions)
    if day is None:
        return None
    if span:
        return HalfDay((_stretch(day, *span),))
    there = [stretch for stretch in sessions if stretch.start.date() == day]
    if morning != afternoon:
        there = [stretch for stretch in there if (stretch.start.time() < NOON) == morning]
    return HalfDay(tuple(there)) if there else None


def _slot(text: str, minutes: int) -> tuple[time, time] | None:
    span, start = read_span(text), read_time(text)
    if span is not None or start is None or not minutes:
        return span
    end = datetime.combine(date.min, start) + timedelta(minutes=minutes)
    return (start, end.time()) if end.time() > start else None


def _only_day(sessions: Sequence[Stretch]) -> str:
    days = {stretch.start.date() for stretch in sessions}
    return days.pop().isoformat() if len(days) == 1 else ""


def _day(text: str, sessions: Sequence[Stretch]) -> date | None:
    days = {stretch.start.date() for stretch in sessions}
    year = min(days).year if days else None
    readings = [read_date(text, year, month_first=first) for first in (True, False)]
    dates = [reading.date for reading in readings if reading is not None]
    return next((day for day in dates if day in days), dates[0] if dates and not days else None)


def _stretch(day: date, start: time, end: time) -> Stretch:
    return Stretch(datetime.combine(day, start), datetime.combine(day, end))


def read_absence(  # noqa: PLR0911 - one return for each way to say it
    text: str, half_day: HalfDay
) -> tuple[Stretch, ...] | None:
    """Read an absence: ``x``, ``from 10:30``, ``until 14:15``, ``not 14:00-15:20``; None if unclear."""
    key = DASHES.sub("-", folded(narrow(tidy(text)))).strip(" .!")
    if key in word_list("hours", "here") or not half_day.stretches:
        return ()
    if key in word_list("hours", "away"):
        return half_day.stretches
    start, end = half_day.stretches[0].start, half_day.stretches[-1].end
    day = start.date()
    part = _part_of_day(key, half_day)
    if part is not None:
        return part
    if match := NOT.match(key):
        return _spans(match[1] or match[2], day)
    if match := ONLY.match(key):
        spans = _spans(match[1] or match[2], day)
        if spans is not None:
            return _outside(half_day.stretches, spans)
    if match := FROM.match(key):
        clock = read_time(match[1] or match[2])
        return None if clock is None else _checked(start, datetime.combine(day, clock), half_day)
    if match := UNTIL.match(key):
        clock = read_time(match[1] or match[2])
        return None if clock is None else _checked(datetime.combine(day, clock), end, half_day)
    return None


def _part_of_day(key: str, half_day: HalfDay) -> tuple[Stretch, ...] | None:
    """Read ``AM only``, ``nur nachmittags``, ``not in the morning``, ``午前のみ``; None if unclear."""
    early, late = bool(MORNING.search(key)), bool(AFTERNOON.search(key))
    if early == late:
        return None
    rest = " ".join(FILLERS.sub(" ", AFTERNOON.sub(" ", MORNING.sub(" ", key))).split())
    if rest not in ONE_PART and rest not in OTHER_PART:
        return None
    morning_away = late if rest in ONE_PART else early
    return tuple(part for part in half_day.stretches if (part.start.time() < NOON) == morning_away)


def _checked(start: datetime, end: datetime, half_day: HalfDay) -> tuple[Stretch, ...]:
    """Keep what lies inside the half day."""
    if start >= end:
        return ()
    return tuple(
        Stretch(max(start, part.start), min(end, part.end))
        for part in half_day.stretches
        if part.overlaps(Stretch(start, end))
    )


def _spans(text: str, day: date) -> tuple[Stretch, ...] | None:
    spans = [read_span(part) for part in PARTS.split(text) if part.strip()]
    if not spans or None in spans:
        return None
    return tuple(_stretch(day, *span) for span in spans if span)


def _outside(whole: tuple[Stretch, ...], parts: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Give what of some stretches lies outside others."""
    left = list(whole)
    for part in sorted(parts):
        left = [piece for stretch in left for piece in cut(stretch, part)]
    return tuple(left)


def cut(stretch: Stretch, part: Stretch) -> tuple[Stretch, ...]:
    """Give what is left of a stretch without a part."""
    if not stretch.overlaps(part):
        return (stretch,)
    pieces = (Stretch(stretch.start, part.start), Stretch(part.end, stretch.end))
    return tuple(piece for piece in pieces if piece.start < piece.end)


def read_shift(text: str, day: HalfDay) -> tuple[Stretch, ...] | None:
    """Read an interpreter's hours: ``9:00-12:30, 13:30-17:00``, ``all day``, ``—``; None if unclear."""
    key = DASHES.sub("-", folded(narrow(tidy(text)))).strip(" .!")
    if not key or key in word_list("hours", "off") or not day.stretches:
        return ()
    if key in word_list("hours", "all_day"):
        return day.stretches
    return _spans(key, day.stretches[0].start.date())
