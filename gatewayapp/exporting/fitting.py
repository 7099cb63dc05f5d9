"""Fitting a text into a box: shrunk or broken, never cut."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gatewayapp.exporting.lettering import ASCENT, DESCENT, Line, cleaned, set_line, width

LEADING = 1.2
# A text set smaller than this share of its size is worth a look before printing.
SMALLEST_SHARE = 0.6
_STEPS = 12
# A further line is taken only if the letters grow by this much.
WORTH_A_LINE = 1.12
_EAST = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
# Closing signs, small kana, marks of length and repetition: no line starts with them (JIS X 4051).
NEVER_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々〻ー～〜‐‥…％‰℃°′″)]},.;:!?%"
    "）〕］｝〉》」』】〙〗〟’”｠»ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
    "ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡､｣･ｰﾞﾟｧｨｩｪｫｬｭｮｯ"
)
# Opening signs and those before an amount: no line ends with them.
NEVER_LAST = frozenset("（〔［｛〈《「『【〘〖〝‘“｟«([{￥＄￡¥$£€№＃#")
# A piece is a word with the space after it, or one Japanese letter; a number stays with what it counts.
_PIECES = re.compile(rf"[0-9]*[{_EAST}]\s*|[^\s{_EAST}-]*-+|[^\s{_EAST}-]+\s*|\s+")


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of text and the size at which they fit; ``shrunk`` is the share of the wanted size."""

    lines: tuple[Line, ...]
    size: float
    shrunk: float

    @property
    def height(self) -> float:
        """The height of the block from the top of the first line to the foot of the last."""
        return block_height(len(self.lines), self.size)


def block_height(lines: int, size: float) -> float:
    """Give the height of some lines of one size."""
    return size * (ASCENT + DESCENT + LEADING * (lines - 1)) if lines else 0.0


@lru_cache(maxsize=4096)
def fit(
    text: str, box: tuple[float, float], size: float, bold: bool = False, most_lines: int = 1
) -> Fitted:
    """Fit a text into a box (width, height) at the wanted size or the largest that works.

    It takes another line, up to ``most_lines``, where that makes the letters clearly larger.
    """
    best = fit_line(set_line(text, bold), box, size)
    for count in range(2, most_lines + 1):
        if best.shrunk == 1:
            break
        broken = _on_lines(text, box, size, bold, count)
        best = broken if broken.size > best.size * WORTH_A_LINE else best
    return best


def fit_line(line: Line, box: tuple[float, float], size: float) -> Fitted:
    """Fit one line that is set already; it is shrunk where it must be."""
    if not line.runs:
        return Fitted((), size, 1)
    largest = min(size, box[0] / line.width if line.width else size, box[1] / (ASCENT + DESCENT))
    return Fitted((line,), largest, largest / size)


def _on_lines(text: str, box: tuple[float, float], size: float, bold: bool, count: int) -> Fitted:
    """Find the largest size at which the text takes no more than ``count`` lines."""
    high = min(size, box[1] / block_height(count, 1))
    low = 0.0
    lines: tuple[str, ...] = (text,)
    trial = high
    for _ in range(_STEPS):
        broken = broken_lines(text, box[0] / trial, bold)
        if len(broken) <= count and all(width(line, bold) * trial <= box[0] for line in broken):
            low, lines = trial, broken
        else:
            high = trial
        if low == high:
            break
        trial = (low + high) / 2
    return Fitted(tuple(set_line(line, bold) for line in lines), low, low / size)


def broken_lines(text: str, room: float, bold: bool = False) -> tuple[str, ...]:
    """Break a text into lines no wider than ``room`` (at size 1) where that is possible.

    European text breaks at spaces, Japanese anywhere except before 、。」 and the like or after 「.
    """
    text = cleaned(text)
    if width(text, bold) <= room:
        return (text.strip(),)
    lines, current = [], ""
    for piece in _pieces(text):
        if current and width(current + piece, bold) > room:
            lines.append(current.strip())
            current = ""
        current += piece
    return (*lines, current.strip()) if current.strip() or not lines else tuple(lines)


def _pieces(text: str) -> Iterator[str]:
    """Divide a text into what a line end may not divide."""
    held = ""
    for piece in _PIECES.findall(text):
        if held and piece[0] not in NEVER_FIRST and held.rstrip()[-1:] not in NEVER_LAST:
            yield held
            held = ""
        held += piece
    if held:
        yield held
