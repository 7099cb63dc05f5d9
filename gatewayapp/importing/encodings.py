"""Which encoding a text file is written in: by its mark, by strict UTF-8, else by evidence."""

import codecs
import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

import charset_normalizer

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.folding import folded
from gatewayapp.domain.wording import Sentence, sentence

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CANDIDATES = (
    "cp932", "cp1252", "iso8859_15", "iso8859_2", "cp1250", "cp1253", "cp1251", "mac_roman", "euc_jp",
)  # fmt: skip
ALPHABETS = tuple(
    map(
        frozenset,
        (
            "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíñóúüª", "àèéìíîòóùú", "àáâãçéêíóôõúü", "åäöéü", "æøåéö",
            "áðéíóúýþæö", "áéíóöőúüű", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "čšžćđ",
            "ăâîșțşţ", "ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž", "çğıöşüâ", "áâàçèéêëïíîóòôúùûœ·",
        ),
    )
)  # fmt: skip
USUAL_MARKS = frozenset("€£§°·«»„“”‚‘’–—…¿¡&№\u00a0")
SAMPLE = 20_000
WINDOWS_ONLY = re.compile(rb"[\x80-\x9f]")
FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u04ff]")
FOREIGN_VOWELS = frozenset("αεηιουωάέήίόύώΑΕΗΙΟΥΩΆΈΉΊΌΎΏаеёиоуыэюяіАЕЁИОУЭЮЯІ")
FEWEST_VOWELS = 0.3
LONG_WORD = 4
MOST_ACCENTS = 0.7
FULL_WORD = 5
MOST_ZEROS = 0.2
WORD = re.compile(r"[^\W\d_]+[^\w\s]?[^\W\d_]*")
LETTERS = re.compile(r"[^\W\d_]+")
EAST_ASIAN = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
GLUED = re.compile(r"[A-Za-z][\u3400-\u9fff\uff61-\uff9f]|[\u3400-\u9fff\uff61-\uff9f][a-z]")
HALF_KANA = re.compile("[\uff61-\uff9f]")
KANA_WORD = re.compile("[\uff66-\uff9f]{2,}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with the encoding it was read in and why."""

    text: str
    encoding: str
    why: Sentence


def decode(data: bytes, name: str, wanted: str | None = None) -> Decoded:
    """Decode a file's bytes; ``wanted`` is the user's own choice.

    Raises Fault if the bytes are no text or do not fit the wanted encoding.
    """
    if wanted:
        return Decoded(_decoded_as(data, name, wanted), wanted, sentence("You chose it."))
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return Decoded(
                _decoded_as(data, name, encoding), encoding, sentence("The file says so itself.")
            )
    if b"\0" in data:
        return _decode_utf16(data, name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", sentence("Every byte fits UTF-8."))
    except UnicodeDecodeError:
        return _decode_by_evidence(data, name)


def _decoded_as(data: bytes, name: str, encoding: str) -> str:
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except LookupError:
        raise Fault('"{encoding}" is no encoding that Gateway knows.', encoding=encoding) from None
    except UnicodeError:
        raise Fault(
            '"{file}" is not written in {encoding}. Choose another encoding.',
            file=name,
            encoding=encoding,
        ) from None


def _decode_utf16(data: bytes, name: str) -> Decoded:
    even, odd = data[0::2].count(0), data[1::2].count(0)
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    if max(even, odd) < MOST_ZEROS * len(data) / 2 or len(data) % 2:
        raise Fault(
            '"{file}" holds zero bytes: it is no text and no workbook. '
            "Open it in the program it comes from and save it as .xlsx or .csv.",
            file=name,
        )
    return Decoded(_decoded_as(data, name, encoding), encoding, sentence("Every second byte is zero."))


def _decode_by_evidence(data: bytes, name: str) -> Decoded:
    fitting = {encoding: text for encoding in CANDIDATES if (text := _try(data, encoding)) is not None}
    if not fitting:
        raise Fault(
            '"{file}" is written in an encoding that Gateway does not know. '
            "Save it as UTF-8 or .xlsx and import that.",
            file=name,
        )
    sample = _telling_lines(data)
    oddness = {encoding: odd_share(sample.decode(encoding, "replace")) for encoding in fitting}
    least = min(oddness.values())
    close = [encoding for encoding in fitting if oddness[encoding] <= least + 0.02]
    best = close[0] if len(close) == 1 else _likeliest(sample, close)
    why = sentence(
        "It reads without odd letters; {count} other encodings would not.",
        count=len(CANDIDATES) - len(close),
    )
    return Decoded(fitting[best], best, why)


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _telling_lines(data: bytes) -> bytes:
    """Give the lines that hold more than ASCII, as many as evidence needs."""
    lines, size = [], 0
    for line in data.splitlines():
        if not line.isascii():
            lines.append(line)
            size += len(line)
            if size > SAMPLE:
                break
    return b"\n".join(lines)


def odd_share(text: str) -> float:
    """Give the share of letters beyond ASCII that no person would have written there."""
    beyond = sum(1 for letter in text if letter > "\x7f")
    if not beyond:
        return 0.0
    if EAST_ASIAN.search(text):
        lone = len(HALF_KANA.findall(text)) - sum(map(len, KANA_WORD.findall(text)))
        return (2 * len(GLUED.findall(text)) + lone) / beyond
    odd = sum(1 for letter in text if letter > "\x7f" and _is_strange(letter))
    odd += sum(_odd_in_word(word) for word in WORD.findall(text) if not word.isascii())
    return odd / beyond


def _is_strange(letter: str) -> bool:
    return (
        letter == "\ufffd"
        or unicodedata.category(letter) in {"Cc", "Cn", "Co"}
        or letter in "¤¦¬¯¨¸¹²³¼½¾¿×÷ªº"
    )


def _odd_in_word(word: str) -> int:
    """Count capitals amid small letters, marks between letters, mixed scripts and too many accents."""
    beyond = sum(1 for letter in word if letter > "\x7f")
    if FOREIGN.search(word):
        return beyond if any(letter.isascii() and letter.isalpha() for letter in word) else 0
    if len(word) >= FULL_WORD and beyond > MOST_ACCENTS * len(word) and not EAST_ASIAN.search(word):
        return beyond
    marks = sum(
        1 for letter in word[1:-1] if letter > "\x7f" and not letter.isalpha() and letter not in "’‘–‐·"
    )
    return marks + sum(
        1
        for before, letter in pairwise(word)
        if before.islower() and letter.isupper() and letter > "\x7f"
    )


def _likeliest(sample: bytes, close: list[str]) -> str:
    """Choose among encodings that are equally free of odd letters."""
    if "cp1250" in close and "iso8859_2" in close:
        unfit = "iso8859_2" if WINDOWS_ONLY.search(sample) else "cp1250"
        close = [encoding for encoding in close if encoding != unfit]
    texts = {encoding: sample.decode(encoding, "replace") for encoding in close}
    evidence = {
        encoding: (_echoes(text), _has_vowels(text), _is_of_one_language(text))
        for encoding, text in texts.items()
    }
    most = max(evidence.values())
    return _most_coherent(sample, [encoding for encoding in close if evidence[encoding] == most])


def _is_of_one_language(text: str) -> bool:
    """Tell whether all letters beyond ASCII belong to one language; read wrongly they seldom do."""
    letters = {letter for letter in text.lower() if letter > "\x7f" and letter.isalpha()}
    marks = {letter for letter in text if letter > "\x7f" and not letter.isalpha()}
    return any(letters <= alphabet for alphabet in ALPHABETS) and marks <= USUAL_MARKS


def _has_vowels(text: str) -> bool:
    """Tell whether Greek or Cyrillic words have vowels enough; read wrongly they are all consonants."""
    letters = FOREIGN.findall(text)
    return sum(letter in FOREIGN_VOWELS for letter in letters) >= FEWEST_VOWELS * len(letters)


def _echoes(text: str) -> int:
    """Count words with accents that stand without them in the same line, as names do in addresses."""
    count = 0
    for line in text.split("\n"):
        plain = line.lower()
        words = {folded(word) for word in LETTERS.findall(line) if not word.isascii()}
        count += sum(1 for word in words if word.isascii() and len(word) >= LONG_WORD and word in plain)
    return count


def _most_coherent(sample: bytes, close: list[str]) -> str:
    """Let charset-normalizer weigh encodings equally free of odd letters; the first wins a tie."""
    matches = charset_normalizer.from_bytes(sample[:SAMPLE], cp_isolation=close, threshold=0.9)
    coherence = {
        codecs.lookup(match.encoding).name: (match.coherence, -match.chaos) for match in matches
    }
    ranks = {encoding: coherence.get(codecs.lookup(encoding).name, (0.0, -1.0)) for encoding in close}
    best = max(ranks.values())
    return next(encoding for encoding in close if ranks[encoding] >= (best[0] - 0.02, -9.0))
