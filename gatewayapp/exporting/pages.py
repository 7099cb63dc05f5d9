"""A paper that is laid out, so that all of its pages can be drawn, or one to be looked at."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.content import Document, Remark
from gatewayapp.exporting.pdf import blank_pdf
from gatewayapp.exporting.stocks import Pair

Leaf = Callable[[Canvas], Iterable[Remark]]


@dataclass(frozen=True, slots=True)
class Pages:
    """What draws each page on a canvas and gives what to look at there; ``remarks`` are on the whole."""

    size: Pair
    title: str
    leaves: Sequence[Leaf]
    remarks: tuple[Remark, ...] = ()

    def pdf(self, progress: Progress) -> Document:
        """Draw all pages."""
        return self._drawn(range(len(self.leaves)), progress)

    def page(self, page: int) -> Document:
        """Draw one page, counted from 1, with the remarks on the whole."""
        return self._drawn((page - 1,), Progress())

    def _drawn(self, wanted: Sequence[int], progress: Progress) -> Document:
        canvas, file = blank_pdf(self.size, self.title)
        remarks: dict[Remark, None] = {}
        for done, number in enumerate(wanted):
            progress.check()
            line = sentence("Drawing pages: {done} of {count}", done=done, count=len(wanted))
            progress.report(line, done / len(wanted))
            remarks |= dict.fromkeys(self.leaves[number](canvas))
        canvas.save()
        return Document(file.getvalue(), len(self.leaves), (*remarks | dict.fromkeys(self.remarks),))
