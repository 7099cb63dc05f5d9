"""Instances of the published scheduling problem, read from their ``.dzn`` files."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gatewayapp.domain.faults import Fault

MOST_DIGITS, MOST_SLOTS = 9, 1000
ANY_SESSION, MORNING, AFTERNOON = 3, 1, 2
NEEDED = (
    "nBusiness", "nMeetings", "nTables", "nTotalSlots", "nMorningSlots",
    "requested", "forbidden", "fixed", "precedences",
)  # fmt: skip
TOKEN = re.compile(
    r"\s+|%[^\n]*|(?P<name>[A-Za-z_]\w*)|(?P<number>-?\d+)|(?P<sign>\[\||\|\]|[\[\]{}|,;=])"
)

Value = int | list["Value"] | frozenset[int]


@dataclass(frozen=True, slots=True)
class Instance:
    """A published instance; participants, meetings and slots count from 0.

    ``pairs`` are the two participants of each meeting; ``allowed`` its slots by session and
    fixed time; ``forbidden`` each participant's; ``order`` pairs of meetings of which the first
    comes strictly earlier.
    """

    participants: int
    slots: int
    tables: int
    pairs: tuple[tuple[int, int], ...]
    allowed: tuple[frozenset[int], ...]
    forbidden: tuple[frozenset[int], ...]
    order: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class _Reading:
    """The file's tokens with their lines, and how far we are."""

    tokens: list[tuple[str, int]]
    position: int = 0

    def look(self) -> str:
        return self.tokens[self.position][0] if self.position < len(self.tokens) else ""

    @property
    def line(self) -> int:
        return self.tokens[min(self.position, len(self.tokens) - 1)][1] if self.tokens else 1

    def take(self, wanted: str = "") -> str:
        token = self.look()
        if not token:
            raise Fault("Line {line}: the file ends too early; it seems cut off.", line=self.line)
        if wanted and token != wanted:
            raise Fault(
                'Line {line}: "{token}" stands where "{wanted}" should.', line=self.line, token=token,
                wanted=wanted,
            )  # fmt: skip
        self.position += 1
        return token


def read_instance(path: Path) -> Instance:
    """Read an instance; a ``Fault`` names the line or the participant that is wrong."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise Fault("There is no file {name}.", name=path.name) from None
    except (OSError, UnicodeDecodeError):
        raise Fault("{name} cannot be read as a text file.", name=path.name) from None
    return _instance(*_values(text))


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    position, line = 0, 1
    while position < len(text):
        match = TOKEN.match(text, position)
        if match is None:
            raise Fault('Line {line}: "{sign}" means nothing here.', line=line, sign=text[position])
        if match.lastgroup:
            yield match.group(), line
        line += match.group().count("\n")
        position = match.end()


def _values(text: str) -> tuple[dict[str, Value], dict[str, int]]:
    reading = _Reading(list(_tokens(text)))
    values: dict[str, Value] = {}
    lines: dict[str, int] = {}
    while reading.look():
        line, name = reading.line, reading.take()
        if not name.isidentifier():
            raise Fault('Line {line}: "{token}" stands where a name should.', line=line, token=name)
        if name in values:
            raise Fault("Line {line}: {name} is given a second time.", line=line, name=name)
        lines[name] = line
        reading.take("=")
        values[name] = _value(reading)
        reading.take(";")
    return values, lines


def _value(reading: _Reading) -> Value:
    ahead = reading.look()
    if ahead == "[|":
        return _matrix(reading)
    if ahead == "[":
        return _list(reading)
    if ahead == "{":
        return _set(reading)
    return _number(reading)


def _number(reading: _Reading) -> int:
    line, token = reading.line, reading.take()
    if not token.lstrip("-").isdigit():
        raise Fault('Line {line}: "{token}" is not a number.', line=line, token=token)
    if len(token) > MOST_DIGITS:
        raise Fault("Line {line}: a number has more than {most} digits.", line=line, most=MOST_DIGITS)
    return int(token)


def _list(reading: _Reading) -> list[Value]:
    reading.take("[")
    items: list[Value] = []
    while reading.look() != "]":
        items.append(_set(reading) if reading.look() == "{" else _number(reading))
        if reading.look() != "]":
            reading.take(",")
    reading.take("]")
    return items


def _set(reading: _Reading) -> frozenset[int]:
    reading.take("{")
    items: list[int] = []
    while reading.look() != "}":
        items.append(_number(reading))
        if reading.look() != "}":
            reading.take(",")
    reading.take("}")
    return frozenset(items)


def _matrix(reading: _Reading) -> list[Value]:
    reading.take("[|")
    rows: list[Value] = [[]]
    while reading.look() != "|]":
        row = rows[-1]
        assert isinstance(row, list)
        if reading.look() == "|":
            reading.take()
            rows.append([])
            continue
        row.append(_number(reading))
        if reading.look() == ",":
            reading.take()
    reading.take("|]")
    return [row for row in rows if row]


def _instance(values: dict[str, Value], lines: dict[str, int]) -> Instance:
    for name in NEEDED:
        if name not in values:
            raise Fault("The file does not say what {name} is; it may be cut off.", name=name)
    people, count, tables, slots, morning = (_count(values, lines, name) for name in NEEDED[:5])
    if slots > MOST_SLOTS:
        raise Fault("Line {line}: there are more than {most} slots.", line=lines["nTotalSlots"],
                    most=MOST_SLOTS)  # fmt: skip
    if morning > slots:
        raise Fault("Line {line}: the morning has more slots than the day.", line=lines["nMorningSlots"])
    requested = _rows(values, lines, "requested", count)
    fixed = _rows(values, lines, "fixed", count)
    forbidden = _rows(values, lines, "forbidden", people)
    precedences = _rows(values, lines, "precedences", count)
    _compare(values, requested, people)
    return Instance(
        people,
        slots,
        tables,
        tuple(_pair(row, m, people, lines["requested"]) for m, row in enumerate(requested)),
        tuple(
            _slots(row, time, m, slots, morning)
            for m, (row, time) in enumerate(zip(requested, fixed, strict=True))
        ),
        tuple(_times(times, p, slots) for p, times in enumerate(forbidden)),
        tuple(sorted({(b, m) for m, row in enumerate(precedences) for b in _earlier(row, m, count)})),
    )


def _compare(values: dict[str, Value], requested: list[Value], people: int) -> None:
    """Refuse a file that counts a participant's meetings otherwise than it lists them.

    What ``meetingsxBusiness`` says is not looked at: the published files number it differently.
    """
    told = values.get("nMeetingsBusiness")
    if told is None:
        return
    if not isinstance(told, list) or len(told) != people:
        raise Fault("{name} should have {count} entries.", name="nMeetingsBusiness", count=people)
    listed = Counter(p for row in requested if isinstance(row, list) for p in row[:2])
    for p, count in enumerate(told, 1):
        if count != listed[p]:
            raise Fault(
                "Participant {p}: nMeetingsBusiness says {told} meetings, but requested has {listed}.",
                p=p,
                told=count,
                listed=listed[p],
            )


def _count(values: dict[str, Value], lines: dict[str, int], name: str) -> int:
    value = values[name]
    if not isinstance(value, int) or value < 0:
        raise Fault("Line {line}: {name} should be a number, 0 or more.", line=lines[name], name=name)
    return value


def _rows(values: dict[str, Value], lines: dict[str, int], name: str, count: int) -> list[Value]:
    rows = values[name]
    if not isinstance(rows, list) or len(rows) != count:
        raise Fault(
            "Line {line}: {name} should have {count} entries, but has {found}.",
            line=lines[name],
            name=name,
            count=count,
            found=len(rows) if isinstance(rows, list) else 1,
        )
    return rows


def _pair(row: Value, m: int, people: int, line: int) -> tuple[int, int]:
    if not isinstance(row, list) or len(row) != 3:  # noqa: PLR2004 - two participants and a session
        raise Fault("Line {line}: meeting {meeting} should have two participants and a session.",
                    line=line + m, meeting=m + 1)  # fmt: skip
    first, second, session = row
    for p in (first, second):
        if not isinstance(p, int) or not 1 <= p <= people:
            raise Fault("Meeting {meeting}: there is no participant {p}.", meeting=m + 1, p=p)
    if first == second:
        raise Fault("Meeting {meeting}: participant {p} would meet itself.", meeting=m + 1, p=first)
    if session not in (MORNING, AFTERNOON, ANY_SESSION):
        raise Fault("Meeting {meeting}: there is no session {session}.", meeting=m + 1, session=session)
    assert isinstance(first, int)
    assert isinstance(second, int)
    return first - 1, second - 1


def _slots(row: Value, time: Value, m: int, slots: int, morning: int) -> frozenset[int]:
    assert isinstance(row, list)
    if not isinstance(time, int) or not 0 <= time <= slots:
        raise Fault("Meeting {meeting}: there is no slot {slot}.", meeting=m + 1, slot=time)
    first = morning if row[2] == AFTERNOON else 0
    last = morning if row[2] == MORNING else slots
    if time and not first < time <= last:
        raise Fault("Meeting {meeting} is fixed at slot {slot}, outside its session.", meeting=m + 1,
                    slot=time)  # fmt: skip
    return frozenset([time - 1]) if time else frozenset(range(first, last))


def _times(times: Value, p: int, slots: int) -> frozenset[int]:
    if not isinstance(times, frozenset) or any(not 0 <= s <= slots for s in times):
        raise Fault(
            "Participant {p}: a forbidden slot is not between 1 and {slots}.", p=p + 1, slots=slots
        )
    return frozenset(s - 1 for s in times if s)


def _earlier(row: Value, m: int, count: int) -> tuple[int, ...]:
    if not isinstance(row, frozenset) or any(not 1 <= b <= count for b in row - {0}):
        raise Fault("Meeting {meeting}: it shall follow a meeting that is not there.", meeting=m + 1)
    return tuple(b - 1 for b in row if b)
