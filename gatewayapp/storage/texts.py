"""Values that SQLite does not know, as texts and back."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import lru_cache
from json.encoder import encode_basestring as _quoted

from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wording import Sentence

# json.loads and json.dumps take twice as long for short texts, and an import has tens of thousands.
_decode = json.JSONDecoder().raw_decode
_CLOCKS: tuple[type[datetime | date | time], ...] = (datetime, date, time)


@lru_cache(maxsize=4096)  # languages and sectors are the same few over and over
def words_text(words: tuple[str, ...]) -> str:
    """Write texts as a JSON array."""
    return list_text(words)


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Read what ``words_text`` wrote."""
    return () if text == "[]" else tuple(json.loads(text))


def numbers_of(text: str) -> tuple[int, ...]:
    """Read a JSON array of whole numbers."""
    return tuple(json.loads(text))


def list_text(texts: Sequence[str]) -> str:
    """Write the cells of a row as a JSON array."""
    return f"[{', '.join(map(_quoted, texts))}]"


def list_of(text: str) -> tuple[str, ...]:
    """Read what ``list_text`` wrote."""
    return tuple(_decode(text)[0])


def cells_text(cells: Mapping[str, str]) -> str:
    """Write headings and their cells as a JSON object."""
    if not cells:
        return "{}"
    pairs = [f"{_quoted(heading)}: {_quoted(cell)}" for heading, cell in cells.items()]
    return f"{{{', '.join(pairs)}}}"


def cells_of(text: str) -> dict[str, str]:
    """Read what ``cells_text`` wrote."""
    return {} if text == "{}" else dict(_decode(text)[0])


def moment_text(moment: datetime | date | time | None) -> str | None:
    """Write a moment in ISO 8601, as it stands on the clock that it is told by."""
    return None if moment is None else moment.isoformat()


def moment_of(text: str | None) -> datetime | None:
    """Read a date and time."""
    return None if text is None else datetime.fromisoformat(text)


def date_of(text: str | None) -> date | None:
    """Read a date."""
    return None if text is None else date.fromisoformat(text)


def stretch_row(stretch: Stretch) -> dict[str, object]:
    """Write both ends of a stretch."""
    return {"start": stretch.start.isoformat(), "end": stretch.end.isoformat()}


def stretch_of(start: str, end: str) -> Stretch:
    """Read both ends of a stretch."""
    return Stretch(datetime.fromisoformat(start), datetime.fromisoformat(end))


def sentence_text(sentence: Sentence) -> str:
    """Write a sentence with its values, so that it can still be translated later."""
    return json.dumps(_parts_of(sentence), ensure_ascii=False)


def _parts_of(sentence: Sentence) -> dict[str, object]:
    return {"template": sentence.template, "values": [[k, _plain(v)] for k, v in sentence.values]}


def _plain(value: object) -> object:
    if isinstance(value, Sentence):
        return _parts_of(value)
    if isinstance(value, (datetime, date, time)):
        return {type(value).__name__: value.isoformat()}
    return value if isinstance(value, (int, float, str)) else str(value)


def sentence_of(text: str) -> Sentence:
    """Read what ``sentence_text`` wrote."""
    return _joined(json.loads(text))


def _joined(parts: dict[str, object]) -> Sentence:
    pairs = parts["values"]
    assert isinstance(pairs, list)
    return Sentence(str(parts["template"]), tuple((name, _value(value)) for name, value in pairs))


def _value(plain: object) -> object:
    if not isinstance(plain, dict):
        return plain
    for clock in _CLOCKS:
        if clock.__name__ in plain:
            return clock.fromisoformat(plain[clock.__name__])
    return _joined(plain)


def now_text() -> str:
    """Give the present moment in UTC."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
