"""1,500 badges against bare reportlab that draws the same strings and QR codes at fixed places.

Times are those of the processor, so that other work on the machine does not count. Both draw their QR
codes alike, so the ratio is what layout costs: texts chosen, divided into runs by
font, measured, shrunk or broken to fit.
"""

from collections.abc import Sequence
from io import BytesIO
from itertools import product
from time import process_time

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Role
from gatewayapp.exporting.badge_texts import bearer_texts, event_texts
from gatewayapp.exporting.badges import BadgeJob, badges_pdf
from gatewayapp.exporting.content import Attendee, EventOnPaper
from gatewayapp.exporting.designs import Shows, design_for
from gatewayapp.exporting.qr import draw_qr
from gatewayapp.exporting.stocks import read_stock
from gatewayapp.exporting.words import Language, words
from gatewayapp.places import resource

BADGES = 1500
ROUNDS = 3
EUROPEAN = list(
    product(["Dvořáková", "Ștefănescu", "Þórðarson", "Öberg-Lindqvist"], ["Zofia", "Søren", "Linnéa"])
)
JAPANESE = [
    ("Kobayashi Haruka", "小林 遥", "こばやし はるか"),
    ("Takasaki Ken", "髙﨑 健", "たかさき けん"),
]


def people() -> tuple[Attendee, ...]:
    """Make up bearers, a quarter of them Japanese."""
    return tuple(bearer(number) for number in range(1, BADGES + 1))


def bearer(number: int) -> Attendee:
    family, given = EUROPEAN[number % len(EUROPEAN)]
    role, country = Role.VISITOR, "SE"
    name = PersonName(f"{family} {number}", given)
    if number % 4 == 0:
        latin, native, reading = JAPANESE[number // 4 % 2]
        name = PersonName(*latin.split(), native, reading)
        role, country = Role.HOST, "JP"
    firm = f"Hydrogen and Heat Pump Engineering {number} Ltd."
    return Attendee(number, f"{number:04}", name, role, firm, country=country)


def gateway(job: BadgeJob) -> float:
    start = process_time()
    badges_pdf(job, Progress())
    return process_time() - start


def bare(sheets: list[list[tuple[str, list[tuple[str, str]]]]]) -> float:
    """Draw strings with fonts known beforehand."""
    start = process_time()
    for name in ("NotoSans-Regular", "NotoSansJP-Regular"):
        pdfmetrics.registerFont(TTFont(f"Bare{name}", resource("fonts", f"{name}.ttf")))
    canvas = Canvas(BytesIO(), pageCompression=1)
    for sheet in sheets:
        for label, (number, texts) in enumerate(sheet):
            bare_badge(canvas, 50 + 270 * (label % 2), 700 - 150 * (label // 2), number, texts)
        canvas.showPage()
    canvas.save()
    return process_time() - start


def bare_badge(canvas: Canvas, x: float, y: float, number: str, texts: list[tuple[str, str]]) -> None:
    canvas.rect(x, y, 220, 17, stroke=0, fill=1)
    for line, (font, text) in enumerate(texts):
        canvas.setFont(font, 9)
        canvas.drawString(x, y + 20 + 12 * line, text)
    draw_qr(canvas, number, x + 150, y + 20, 36)


def bare_sheets(job: BadgeJob) -> list[list[tuple[str, list[tuple[str, str]]]]]:
    drawn_fields = {field.shows for field in design_for(resource("badges"), job.stock.label).fields}
    common = event_texts(job.event, job.words)

    def texts_of(bearer: Attendee) -> dict[Shows, str]:
        return {**common, **bearer_texts(bearer, job.words)}

    drawn = [
        (
            it.number,
            [strings(text) for shows, text in texts_of(it).items() if text and shows in drawn_fields],
        )
        for it in job.bearers
        if isinstance(it, Attendee)
    ]
    return [drawn[i : i + 10] for i in range(0, len(drawn), 10)]


def strings(text: str) -> tuple[str, str]:
    european = all(ord(letter) < 0x2E80 for letter in text)
    return ("BareNotoSans-Regular" if european else "BareNotoSansJP-Regular"), text


def measure(_arguments: Sequence[str] = ()) -> float:
    """Print and return how many times longer Gateway takes."""
    event = EventOnPaper("Tokyo Green Mission 2026", "Asia/Tokyo", (), ())
    stock = read_stock(resource("stocks", "a4-2x5-80x50.toml"))
    job = BadgeJob(event, people(), stock, words(Language.BOTH))
    sheets = bare_sheets(job)
    bare(sheets[:1]), gateway(BadgeJob(event, job.bearers[:10], stock, job.words))
    ours = min(gateway(job) for _ in range(ROUNDS))
    theirs = min(bare(sheets) for _ in range(ROUNDS))
    ratio = ours / theirs
    print(f"badges: {BADGES} in {ours:.2f} s, bare reportlab {theirs:.2f} s, ratio {ratio:.2f} (<= 1.5)")
    return ratio


if __name__ == "__main__":
    measure()
