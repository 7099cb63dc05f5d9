"""What the hall board says, always in English and Japanese: it is read by everybody in the hall."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

MINUTE = timedelta(minutes=1)
HOUR = 60
LONG = 100
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
KANJI_WEEKDAYS = "月火水木金土日"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Said:
    """The same in English and in Japanese."""

    english: str
    japanese: str


NEXT = Said("Next meetings", "次の商談")
NOW = Said("Now", "商談中")
GO = Said("Please go to your table.", "席にお着きください。")
ENDING = Said("This meeting ends soon.", "まもなく終了です。")
NO_PLAN = Said("No meetings are planned yet.", "商談の予定はまだありません。")
OVER = Said(
    "All meetings are over.\nThank you.", "すべての商談が終了しました。\nありがとうございました。"
)
NEW = "NEW 変更"


def clock(moment: datetime) -> str:
    """Say a time of day, whatever the window's language: 09:40."""
    return f"{moment:%H:%M}"


def minutes_to(moment: datetime, now: datetime) -> int:
    """Count the minutes to a moment, one that has begun as a whole one."""
    return max(-((now - moment) // MINUTE), 0)


def time_left(minutes: int) -> Said:
    """Say how many minutes are left; hours too when they are many."""
    if minutes < LONG:
        return Said(f"{minutes} min", f"あと {minutes} 分")
    hours, rest = divmod(minutes, HOUR)
    return Said(f"{hours} h {rest:02} min", f"あと {hours} 時間 {rest} 分")


def break_until(start: datetime) -> Said:
    """Say how long a break lasts."""
    return Said(f"Break until {clock(start)}", f"{clock(start)} まで休憩です。")


def begins(start: datetime) -> Said:
    """Say on what day the meetings begin."""
    return Said(
        f"The meetings begin on {_day(start)}, {clock(start)}.",
        f"商談は{_japanese_day(start)}{clock(start)} に始まります。",
    )


def goes_on(start: datetime) -> Said:
    """Say that this day is done, and when the meetings go on."""
    return Said(
        f"Today's meetings are over.\nThe next begin on {_day(start)}, {clock(start)}.",
        f"本日の商談は終了しました。\n次は{_japanese_day(start)}{clock(start)} からです。",
    )


def _day(value: date) -> str:
    return f"{WEEKDAYS[value.weekday()]} {value.day} {MONTHS[value.month - 1]}"


def _japanese_day(value: date) -> str:
    return f"{value.month}月{value.day}日（{KANJI_WEEKDAYS[value.weekday()]}）"
