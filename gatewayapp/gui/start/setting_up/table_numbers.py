"""Numbers of tables as somebody types them: 12, 14–16; no Qt."""

import re
import unicodedata
from collections.abc import Collection

from gatewayapp.domain.faults import Fault

BETWEEN = re.compile(r"[\s,;、，]+")
RUN = re.compile(r"(\d{1,6})(?:[-–—−~〜](\d{1,6}))?")
DASH = re.compile(r"\s*([-–—−~〜])\s*")


def numbers_in(text: str, there: Collection[int]) -> tuple[int, ...]:
    """Read numbers and runs of numbers; raises ``Fault`` for what is none or no table ``there``.

    A run takes those of its numbers that are there, at least its first and its last one.
    """
    plain = DASH.sub(r"\1", unicodedata.normalize("NFKC", text).strip())
    found: set[int] = set()
    for word in filter(None, BETWEEN.split(plain)):
        run = RUN.fullmatch(word)
        if run is None:
            raise Fault("{word} is no number of a table. Type numbers such as 12, 14–16.", word=word)
        first, last = int(run[1]), int(run[2] or run[1])
        for number in (first, last):
            if number not in there:
                raise Fault("There is no table {number}. Choose one of the zones above.", number=number)
        found.update(number for number in there if first <= number <= last)
    if not found:
        raise Fault("Type which tables are closed, such as 12, 14–16, or take this row out.")
    return tuple(sorted(found))
