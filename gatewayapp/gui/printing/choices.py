"""The panel at the left of the print page: what, for whom, how, on which labels."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.labels import Label, Line
from gatewayapp.gui.printing.badge_choice import BadgeChoice
from gatewayapp.gui.printing.candidates import Wanted
from gatewayapp.gui.printing.paper_form import PaperForm
from gatewayapp.gui.printing.paper_list import PaperList
from gatewayapp.gui.printing.papers import Choice, Paper
from gatewayapp.gui.printing.stock_choice import StockChoice
from gatewayapp.gui.printing.wheel import keep_wheel_out
from gatewayapp.gui.printing.whom import WhomChoice
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.tokens import tokens_of

if TYPE_CHECKING:
    from gatewayapp.services.printing import PrintOptions

WIDTH = 336


class ChoicePanel(QWidget):
    """All choices; ``changed`` after each."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(px(WIDTH))
        self._newest = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(16), px(8), px(16), px(16))
        self._column.setSpacing(px(4))
        self.papers, self.whom, self.form = PaperList(self), WhomChoice(self), PaperForm(self)
        self.stock, self.badge = StockChoice(self), BadgeChoice(self)
        self._column.addWidget(self._head(self.tr("What"), self))
        self._column.addWidget(self.papers)
        self.whom_part = self._part(self.tr("For whom"), self.whom)
        self._part(self.tr("How"), self.form)
        self.stock_part = self._part(self.tr("Labels"), self.stock)
        self.badge_part = self._part(self.tr("On the badge"), self.badge)
        self._column.addStretch(1)
        keep_wheel_out(self)
        self._listen()
        self._follow()

    @property
    def paper(self) -> Paper:
        """What is chosen to be printed."""
        return self.papers.paper

    @property
    def is_ready(self) -> bool:
        """Whether the stocks are known."""
        return self.stock.stocks.count() > 0

    def offer(self, failed: Callable[[Fault], None]) -> None:
        """Offer stocks and designs; of the stocks only those shipped if one of the own is faulty."""
        from gatewayapp.services.print_options import STANDARD_STOCK, list_stocks, shipped_stocks

        try:
            stocks = list_stocks()
        except Fault as fault:
            stocks = shipped_stocks()
            failed(fault)
        self.stock.set_stocks(stocks, STANDARD_STOCK)
        try:
            self.badge.offer_designs()
        except Fault as fault:
            failed(fault)

    @property
    def prints_both_sides(self) -> bool:
        """Whether sheets are turned over in the printer."""
        stock = self.stock.stocks.currentData()
        backs = self.paper.is_labels and self.badge.backs.isChecked()
        return bool(backs and stock is not None and len(stock.faces) == 1)

    def choose_paper(self, paper: Paper) -> None:
        """Choose what is printed."""
        self.papers.choose(paper)

    def set_edition(self, edition: int) -> None:
        """Offer the editions up to the newest; 0 for none."""
        if edition != self._newest:
            self._newest = edition
            self._follow()

    def choose_changed(self, draft: bool) -> None:
        """Choose only what changed: since the newest edition in the plan as it stands, or before it."""
        if draft:
            self.form.choose_edition(0)
            self._follow()
        if self.whom.since.count():
            self.whom.since.setCurrentIndex(0)
            self.whom.take((), changed=True)

    def wanted_people(self) -> Wanted:
        """Say for which paper people are chosen."""
        return Wanted(self.paper, self.form.printed, self.whom.compared_with)

    def take_people(self, numbers: tuple[str, ...], changed: bool) -> None:
        """Take people who were chosen, or all whose paper changed."""
        self.whom.take(numbers, changed)

    def take_design(self, name: str) -> None:
        """Print badges with a design that was just kept; empty for the shipped one."""
        self.badge.offer_designs(name)
        self.changed.emit()

    def options(self) -> "PrintOptions":
        """Give what is chosen."""
        from gatewayapp.services import printing

        form, stock, badge = self.form, self.stock, self.badge
        paper = self.paper
        return printing.PrintOptions(
            edition=form.edition if paper.offers(Choice.EDITION) else None,
            only=self._only(printing.CHANGED),
            language=printing.Language(form.languages.currentData()),
            stock=stock.stocks.currentData().name,
            start_label=stock.first.value(),
            offset_right_mm=stock.right.value(),
            offset_down_mm=stock.down.value(),
            page_size=printing.PageSize(form.sizes.currentData()),
            since=self.whom.compared_with,
            order=printing.Order(form.orders.currentData()),
            desks=form.desks.value(),
            two_to_a_sheet=form.pairs.isChecked(),
            code=printing.Code.CARD if badge.card.isChecked() else printing.Code.NUMBER,
            design=badge.design,
            back=printing.Back.AGENDA if badge.backs.isChecked() else printing.Back.NOTHING,
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line at the right."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), tokens.line)

    def _only(self, changed: str) -> tuple[str, ...]:
        if self.paper.offers(Choice.TABLES):
            return self.form.numbers_of_tables()
        return (changed,) if self.whom.wants_changed else self.whom.picked

    def _follow(self) -> None:
        """Show what can be chosen about the paper."""
        paper = self.paper
        self.form.show_paper(paper, self._newest)
        self.whom.show_paper(paper, self._newest, self.form.printed)
        self.whom_part.setVisible(paper.offers(Choice.PEOPLE))
        self.stock_part.setVisible(paper.offers(Choice.STOCK))
        self.stock.show_calibration(paper is Paper.CALIBRATION)
        self.badge_part.setVisible(paper.is_labels)

    def _take(self) -> None:
        self._follow()
        self.changed.emit()

    def _take_stock(self) -> None:
        stock = self.stock.stocks.currentData()
        self.badge.show_folded(stock is not None and len(stock.faces) > 1)

    def _calibrate(self, wanted: bool) -> None:
        self.choose_paper(Paper.CALIBRATION if wanted else Paper.BADGES)

    def _listen(self) -> None:
        for signal in (self.papers.chosen, self.form.changed):
            signal.connect(self._take)
        self.stock.changed.connect(self._take_stock)
        for part in (self.whom, self.stock, self.badge):
            part.changed.connect(self.changed)
        self.stock.calibrating.connect(self._calibrate)

    def _part(self, words: str, inside: QWidget) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Line(part))
        column.addSpacing(px(4))
        column.addWidget(self._head(words, part))
        column.addWidget(inside)
        self._column.addWidget(part)
        return part

    def _head(self, words: str, parent: QWidget) -> Label:
        return Label(words, Text.SMALL_STRONG, "t2", parent)
