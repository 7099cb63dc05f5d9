"""The list of papers: icon, name, how many; one of them is chosen."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from gatewayapp.domain.standing import Standing
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import tokens_of

HEIGHT = 28


class PaperButton(QAbstractButton):
    """One line of the list of papers: icon, name, how many."""

    def __init__(self, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._count = icon, ""
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(px(HEIGHT))

    def set_count(self, count: str) -> None:
        """Say how many there are."""
        self._count = count
        self.setAccessibleDescription(count)
        self.update()

    def sizeHint(self) -> QSize:
        """Give its size."""
        return QSize(px(240), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.acc2 if chosen else tokens.line)
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        ink = tokens.acc if chosen else tokens.t1
        paint_icon(painter, QRect(px(10), 0, px(16), self.height()), self._icon, ink, px(16))
        painter.setPen(ink)
        painter.setFont(font(Text.STRONG if chosen else Text.BODY))
        room = self.rect().adjusted(px(36), 0, -px(10), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(font(Text.SMALL))
        painter.setPen(ink if chosen else tokens.t2)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self._count)
        if keyboard_in(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.acc, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(5), px(5))


class PaperList(QWidget):
    """All papers below each other; the arrows walk, ``chosen`` carries the paper."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What is printed"))
        self.buttons: dict[Paper, PaperButton] = {}
        self._paper = Paper.BADGES
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for paper, text in self._names().items():
            button = PaperButton(paper.value.icon, text, self)
            button.toggled.connect(lambda on, paper=paper: self._take(paper) if on else None)
            button.clicked.connect(lambda _on, paper=paper: self._take(paper))
            group.addButton(button)
            self.buttons[paper] = button
            column.addWidget(button)
        self.buttons[Paper.BADGES].setChecked(True)
        self._group = group

    @property
    def paper(self) -> Paper:
        """What is chosen."""
        return self._paper

    def choose(self, paper: Paper) -> None:
        """Choose a paper; the calibration sheet has no line of its own and belongs to the badges."""
        button = self.buttons.get(paper, self.buttons[Paper.BADGES])
        button.blockSignals(True)
        button.setChecked(True)
        button.blockSignals(False)
        if any(other.hasFocus() for other in self.buttons.values()):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._take(paper)

    def show_counts(self, standing: Standing) -> None:
        """Say beside each paper for how many people or tables it is; nothing beside the others."""
        people = self.tr("%Ln person(s)", "", standing.confirmed)
        tables = self.tr("%Ln table(s)", "", standing.tables)
        everybody = self.tr("%Ln person(s)", "", standing.people)
        agendas = self.tr("%Ln person(s)", "", standing.agendas)
        counts = {
            Paper.BADGES: people,
            **dict.fromkeys((Paper.AGENDAS, Paper.WORKBOOK, Paper.CALENDAR), agendas),
            **dict.fromkeys((Paper.SIGNS, Paper.ROOM_PLAN), tables),
            Paper.DATA: everybody,
        }
        for paper, button in self.buttons.items():
            button.set_count(counts.get(paper, ""))

    def _take(self, paper: Paper) -> None:
        if paper is not self._paper:
            self._paper = paper
            self.chosen.emit(paper)

    def _names(self) -> dict[Paper, str]:
        return {
            Paper.BADGES: self.tr("Badges"),
            Paper.AGENDAS: self.tr("Agendas"),
            Paper.WORKBOOK: self.tr("Agendas as a workbook"),
            Paper.CALENDAR: self.tr("Calendar files"),
            Paper.SIGNS: self.tr("Table signs"),
            Paper.ROSTERS: self.tr("Rosters and desk list"),
            Paper.ROOM_PLAN: self.tr("Room plan"),
            Paper.CATALOGUE: self.tr("Catalogue"),
            Paper.REPORT: self.tr("Report"),
            Paper.DATA: self.tr("Registration data"),
        }
