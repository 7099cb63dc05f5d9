"""The agendas PDF for 557 participants against bare reportlab that draws the same strings and QR codes.

Times are those of the processor, so that other work on the machine does not count.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from time import process_time

from reportlab.pdfgen.canvas import Canvas

from benchmarks.agendas import plan
from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.agendas_pdf import agendas_pdf
from gatewayapp.exporting.content import PageSize, PlanOnPaper
from gatewayapp.exporting.lettering import Line
from gatewayapp.exporting.pdf import Pen
from gatewayapp.exporting.qr import draw_qr
from gatewayapp.exporting.words import Language, words

ROUNDS = 3
Text = tuple[str, float, float, float, str]
Page = tuple[str, list[Text]]


def gateway(event_plan: PlanOnPaper) -> float:
    start = process_time()
    agendas_pdf(event_plan, words(Language.BOTH), PageSize.A4, Progress())
    return process_time() - start


@contextmanager
def recorded() -> Iterator[list[Text]]:
    """Note each string that is drawn, with its font, size and place."""
    texts: list[Text] = []
    original = Pen.put

    def put(pen: Pen, line: Line, x: float, y: float, size: float) -> None:
        texts.extend((run.font, size, x, y, run.text) for run in line.runs)
        original(pen, line, x, y, size)

    Pen.put = put
    yield texts
    Pen.put = original


def pages_of(event_plan: PlanOnPaper) -> list[Page]:
    """Record what stands on each person's page."""
    pages = []
    for agenda in event_plan.agendas:
        with recorded() as texts:
            gateway(PlanOnPaper(event_plan.event, (agenda,), event_plan.tables))
        pages.append((agenda.attendee.number, texts))
    return pages


def bare(pages: list[Page]) -> float:
    start = process_time()
    canvas = Canvas(BytesIO(), pageCompression=1)
    for number, texts in pages:
        for font, size, x, y, text in texts:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        draw_qr(canvas, number, 500, 750, 48)
        canvas.showPage()
    canvas.save()
    return process_time() - start


def measure(_arguments: Sequence[str] = ()) -> float:
    """Print and return how many times longer Gateway takes."""
    event_plan = plan()
    pages = pages_of(event_plan)
    ours = min(gateway(event_plan) for _ in range(ROUNDS))
    theirs = min(bare(pages) for _ in range(ROUNDS))
    ratio = ours / theirs
    count = sum(len(texts) for _, texts in pages)
    print(
        f"agendas PDF: {len(pages)} people, {count} strings in {ours:.2f} s,"
        f" bare reportlab {theirs:.2f} s, ratio {ratio:.2f} (<= 1.5)"
    )
    return ratio


if __name__ == "__main__":
    measure()
