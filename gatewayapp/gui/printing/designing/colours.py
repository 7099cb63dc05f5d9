"""The colour of each role: a press opens the system's own choice, the usual one comes back with it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QGridLayout, QWidget

from gatewayapp.domain.registrations import Role
from gatewayapp.gui.people.words import role_words
from gatewayapp.gui.printing.designing.alterations import colour_of, recoloured
from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.services.badge_designs import Design

COLUMNS = 2


class Swatch(QAbstractButton):
    """A role's word beside its colour."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = QColor()
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_colour(self, colour: str) -> None:
        """Show a colour, ``#rrggbb``."""
        self.colour = QColor(colour)
        self.setAccessibleName(self.tr("{role}: {colour}").format(role=self.text(), colour=colour))
        self.update()

    def sizeHint(self) -> QSize:
        """Give its size."""
        return QSize(px(112), px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint colour and word."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.line)
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        painter.setPen(QPen(tokens.ctl, 1))
        painter.setBrush(self.colour)
        side = px(16)
        painter.drawRoundedRect(QRect(px(4), (self.height() - side) // 2, side, side), px(4), px(4))
        painter.setPen(tokens.t1)
        painter.setFont(font(Text.BODY))
        room = self.rect().adjusted(px(28), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if keyboard_in(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.acc, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(5), px(5))


class RoleColours(QWidget):
    """``changed`` carries the design with a role's colour changed."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._design: Design | None = None
        self.swatches: dict[Role, Swatch] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for place, (role, words) in enumerate(role_words().items()):
            swatch = Swatch(words, self)
            swatch.clicked.connect(lambda _on, role=role: self._ask(role))
            grid.addWidget(swatch, *divmod(place, COLUMNS))
            self.swatches[role] = swatch

    def show_design(self, design: Design) -> None:
        """Show the colours of a design."""
        self._design = design
        for role, swatch in self.swatches.items():
            swatch.show_colour(colour_of(design, role))

    def take(self, role: Role, colour: str) -> None:
        """Take a colour, ``#rrggbb``, for a role; empty for the usual one."""
        if self._design is not None:
            self.changed.emit(recoloured(self._design, role, colour))

    def _ask(self, role: Role) -> None:
        dialog = QColorDialog(self.swatches[role].colour, self.window())
        dialog.setWindowTitle(self.tr("Colour for {role}").format(role=self.swatches[role].text()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.colorSelected.connect(lambda colour: self.take(role, colour.name()))
        dialog.show()
