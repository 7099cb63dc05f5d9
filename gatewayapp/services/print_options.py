"""What is printed, for whom and on which paper; and what came of it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.exporting.contact_cards import Code
from gatewayapp.exporting.content import Document, PageSize, Remark
from gatewayapp.exporting.files import toml_files, write_whole
from gatewayapp.exporting.material import Order
from gatewayapp.exporting.stocks import MM, Pair, Stock, read_stock, read_stocks
from gatewayapp.exporting.words import Language
from gatewayapp.places import resource, user_data

STANDARD_STOCK = "a4-2x5-80x50"
NO_PAGE = "There is no page {page}; the last one is {pages}."
_NO_STOCK = "There is no stock named {name}. The stocks are: {names}."


class Back(StrEnum):
    """What stands on the backs of badges."""

    NOTHING = "nothing"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What is printed, for whom and on which paper.

    ``edition`` None means the newest edition, or a draft of the plan as it stands if there is none;
    ``DRAFT`` always means the plan as it stands. ``only`` holds registration numbers, or ``CHANGED``
    for those who need new paper since the edition ``since`` (None: the one before).
    ``two_to_a_sheet`` lays two agendas side by side; ``code`` is what the QR codes of badges carry,
    ``design`` the name of one of the user's own designs; empty means the shipped one.
    In the order of desks papers are divided among so many ``desks``, 0 for one to each 150 people.
    Badges begin at label ``start_label``, counted from 1, and are moved by the offsets in millimetres;
    their ``back`` stands on a further page, mirrored for paper turned over along its long edge,
    or on the other half of paper that is folded.
    """

    edition: int | None = None
    only: tuple[str, ...] = ()
    language: Language = Language.BOTH
    stock: str = STANDARD_STOCK
    start_label: int = 1
    offset_right_mm: float = 0
    offset_down_mm: float = 0
    page_size: PageSize = PageSize.A4
    since: int | None = None
    order: Order = Order.NAME
    desks: int = 0
    two_to_a_sheet: bool = False
    code: Code = Code.NUMBER
    design: str = ""
    back: Back = Back.NOTHING

    @property
    def offset(self) -> Pair:
        """How far everything is moved (right, down) in points."""
        return self.offset_right_mm * MM, self.offset_down_mm * MM


STANDARD = PrintOptions()


@dataclass(frozen=True, slots=True)
class Printed:
    """A file that was written: how many pages or sheets for how many people, and what to look at.

    ``notice`` says what is wrong with the plan itself, if anything is.
    """

    path: Path
    pages: int
    people: int
    warnings: tuple[Remark, ...] = ()
    notice: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """One page of a paper as a PDF; ``page`` counts from 1, ``pages`` and ``people`` of the whole."""

    content: bytes
    page: int
    pages: int
    people: int
    warnings: tuple[Remark, ...] = ()


def list_stocks() -> tuple[Stock, ...]:
    """List the label stocks: those that are shipped and those in the user's own folder."""
    own = {stock.name: stock for stock in read_stocks(_own_stocks())}
    shipped = {stock.name: stock for stock in shipped_stocks()}
    return tuple(sorted({**shipped, **own}.values(), key=lambda stock: stock.name))


def shipped_stocks() -> tuple[Stock, ...]:
    """List the label stocks that are shipped, whatever the user's own folder holds."""
    return read_stocks(resource("stocks"))


def find_stock(name: str) -> Stock:
    """Find a stock by name, one's own before a shipped one; raises ``Fault`` that lists the names."""
    files = {file.stem: file for file in (*toml_files(resource("stocks")), *toml_files(_own_stocks()))}
    if name not in files:
        raise Fault(_NO_STOCK, name=name, names=", ".join(sorted(files)))
    return read_stock(files[name])


def _own_stocks() -> Path:
    return user_data() / "stocks"


def saved(document: Document, out: Path, people: int, progress: Progress) -> Printed:
    """Write a finished document under its name; raises ``Fault`` if that cannot be done."""
    progress.check()
    write_whole(out, document.content)
    progress.report(sentence("Saved {file}", file=out.name), 1)
    return Printed(out, document.pages, people, document.remarks)
