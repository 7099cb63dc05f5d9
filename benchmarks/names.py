"""5,000 made-up names on badges: is every letter inside its label, and is small type told of?

Measured from the finished PDF by another library than the one that set it.
"""

import random
from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Role
from gatewayapp.exporting.badges import BadgeJob, badges_pdf
from gatewayapp.exporting.content import Attendee, EventOnPaper
from gatewayapp.exporting.designs import Shows, design_for
from gatewayapp.exporting.stocks import Stock, read_stock
from gatewayapp.exporting.words import Language, words
from gatewayapp.places import resource

Rectangle = tuple[float, float, float, float]
PEOPLE = 5000
SEED = 1
SMALLEST_SHARE = 0.6
# Letters of the 24 official languages of the EU's 27 countries, by script.
LATIN = "aàáâãäåāăąæbcçćčċdďđeèéêëēėęěfgğģġhħiíîïīįjkķlłľļmnñńňņoóôõöøőœpqrřŗsśšşștťțuúûüūůűųvwxyýzźžż"
GREEK, CYRILLIC = "αάβγδεέζηήθιίκλμνξοόπρσςτυύφχψωώ", "абвгдежзийклмнопрстуфхцчшщъьюя"
KANJI, KANA = (
    "小林山田髙﨑中村佐藤鈴木渡邊齋𠮷野家池本遥健彩拓",
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ",
)


def _word(dice: random.Random, letters: str, least: int, most: int) -> str:
    return "".join(dice.choices(letters, k=dice.randint(least, most))).capitalize()


def _name(dice: random.Random) -> PersonName:
    letters = dice.choices((LATIN, GREEK, CYRILLIC), (20, 2, 2))[0]
    family, given = (dice.choice((" ", "-")).join(_word(dice, letters, 2, 14) for _ in range(dice.choice((1, 1, 1, 2, 3)))) for _ in range(2))  # fmt: skip  # noqa: E501
    if dice.random() < 0.4:
        native, reading = (
            " ".join(_word(dice, signs, 1, 5) for _ in range(2)) for signs in (KANJI, KANA)
        )
        return PersonName(family, given, native, reading)
    return PersonName(family, given)


def _bearers() -> tuple[Attendee, ...]:
    dice = random.Random(SEED)
    return tuple(
        Attendee(n, f"{n:04}", _name(dice), Role.VISITOR, _word(dice, LATIN, 5, 60), country="SE")
        for n in range(1, PEOPLE + 1)
    )


def _boxes(stock: Stock) -> list[tuple[float, float, float, float]]:
    """Give the left, lower, right and upper edges of the labels of a sheet."""
    corners = map(stock.corner, range(stock.labels))
    high, label = stock.page[1], stock.label
    return [(x, high - y - label[1], x + label[0], high - y) for x, y in corners]


def _letters(page: pypdfium2.PdfPage) -> Iterator[tuple[tuple[float, float, float, float], float]]:
    text = page.get_textpage()
    for index in range(text.count_chars()):
        if chr(pdfium.FPDFText_GetUnicode(text.raw, index)).strip():
            yield text.get_charbox(index), pdfium.FPDFText_GetFontSize(text.raw, index)


def _label(boxes: list[tuple[float, float, float, float]], letter: Rectangle) -> int | None:
    """Give on which label of its sheet a letter stands, counted from 0; None outside of all."""
    left, low, right, high = letter
    inside = (a <= left and b <= low and right <= c and high <= d for a, b, c, d in boxes)
    return next((label for label, is_in in enumerate(inside) if is_in), None)


def measure(_arguments: Sequence[str] = ()) -> int:
    """Print and return how many letters stand outside their label, or smaller without a word."""
    stock = read_stock(resource("stocks", "a4-2x5-80x50.toml"))
    design = design_for(resource("badges"), stock.label)
    least = SMALLEST_SHARE * min(
        field.size for field in design.fields if field.shows is not Shows.READING
    )
    event = EventOnPaper("Tokyo Green Mission 2026", "Asia/Tokyo", (), ())
    bearers = _bearers()
    document = badges_pdf(BadgeJob(event, bearers, stock, words(Language.BOTH)), Progress())
    told = {remark.number for remark in document.remarks}
    boxes, outside, small, untold, count = _boxes(stock), 0, 0, 0, 0
    with pypdfium2.PdfDocument(document.content) as pages:
        for number, page in enumerate(pages):
            for letter, size in _letters(page):
                count += 1
                label = _label(boxes, letter)
                outside += label is None
                if size < least - 0.01 and label is not None:
                    small += 1
                    untold += bearers[number * stock.labels + label].number not in told
    print(
        f"names: {PEOPLE} people, {count} letters, {outside} outside their label (0), {small} of them"
        f" under {least:.1f} points, {untold} of these untold (0);"
        f" {len(document.remarks)} texts told as set much smaller"
    )
    return outside + untold


if __name__ == "__main__":
    measure()
