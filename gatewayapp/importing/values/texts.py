"""Text as it is stored: needless space and width gone, every letter kept."""

import re
import unicodedata

WIDE_TO_PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
HALF_KANA = re.compile("[\uff61-\uff9f]+")
KANA = re.compile("^[ァ-ヺぁ-ゖー・･\uff66-\uff9f\\s]+$")
NATIVE = re.compile("[^\u0000-\u036f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf\u2100-\u214f]")
EAST_ASIAN = re.compile("[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f\U00020000-\U0003ffff]")
# Gateway's own heading of registration numbers: the cells of such a CSV file are guarded.
GUARDED_HEADING = "Gateway no."
EXECUTED = re.compile(r"'*(?:[=@\t\r]|[+-](?![\d\s()./-]*$))")
LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029")
UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\x00"))


def tidy(text: str) -> str:
    """Give one line without needless space; every letter stays as it is written."""
    if not text.isascii():
        text = text.translate(UNSEEN)
    return " ".join(text.split())


def tidy_lines(text: str) -> str:
    """Give text of several lines, each without needless space at its ends."""
    lines = [line.strip() for line in LINE_ENDS.sub("\n", text.translate(UNSEEN)).split("\n")]
    return "\n".join(lines).strip()


def narrow(text: str) -> str:
    """Write full-width letters and digits in plain width and half-width kana in full width."""
    if text.isascii():
        return text
    return widen_kana(text.translate(WIDE_TO_PLAIN))


def widen_kana(text: str) -> str:
    """Write half-width kana in full width, sound marks joined."""
    return HALF_KANA.sub(lambda run: unicodedata.normalize("NFKC", run[0]), text)


def guarded(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet program would execute; numbers may stay."""
    return f"'{text}" if EXECUTED.match(text) else text


def unguarded(text: str) -> str:
    """Take off the apostrophe that ``guarded`` put there."""
    return text[1:] if text[:1] == "'" and EXECUTED.match(text[1:]) else text


def is_native(text: str) -> bool:
    """Tell whether text holds letters of another script than Latin."""
    return not text.isascii() and NATIVE.search(text) is not None


def is_east_asian(text: str) -> bool:
    """Tell whether text holds kanji, kana or hangul."""
    return not text.isascii() and EAST_ASIAN.search(text) is not None


def is_kana(text: str) -> bool:
    """Tell whether text is kana only."""
    return KANA.match(text) is not None
