"""How large the board is painted: steps, and the small control that shows and changes them."""

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gatewayapp.gui.settings import settings
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import QUIET, set_look

STEPS = (50, 75, 100, 125, 150, 200)
USUAL = 100
KEY = "plan/zoom"
HEIGHT = 22


class Zoom(QObject):
    """The board's size in percent; remembered from one day to the next."""

    changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.percent = _known(settings().value(KEY))

    @property
    def can_grow(self) -> bool:
        """Whether there is a larger step."""
        return self.percent < STEPS[-1]

    @property
    def can_shrink(self) -> bool:
        """Whether there is a smaller step."""
        return self.percent > STEPS[0]

    def step(self, step: int) -> None:
        """Go some steps up or down, no farther than there are any."""
        at = STEPS.index(self.percent) + step
        self.set(STEPS[max(0, min(at, len(STEPS) - 1))])

    def reset(self) -> None:
        """Go back to the usual size."""
        self.set(USUAL)

    def set(self, percent: int) -> None:
        """Take one of the steps."""
        if percent != self.percent:
            self.percent = percent
            settings().setValue(KEY, percent)
            self.changed.emit(percent)


def _known(value: object) -> int:
    text = str(value)
    return int(text) if text.isdigit() and int(text) in STEPS else USUAL


class ZoomControl(QWidget):
    """Smaller, the percent (a click: the usual size), larger; Ctrl and -, 0, + in the part around it."""

    def __init__(self, zoom: Zoom, part: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._zoom = zoom
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.smaller = self._button("minus", self.tr("Smaller"), "Ctrl+-")
        self.percent = self._button("", self.tr("Usual size"), "Ctrl+0")
        self.larger = self._button("plus", self.tr("Larger"), "Ctrl++")
        for button in (self.smaller, self.percent, self.larger):
            row.addWidget(button)
        self.smaller.clicked.connect(lambda: zoom.step(-1))
        self.percent.clicked.connect(zoom.reset)
        self.larger.clicked.connect(lambda: zoom.step(1))
        self._keys(part)
        zoom.changed.connect(self._show)
        self._show()

    def _button(self, icon_name: str, words: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFixedHeight(px(HEIGHT))
        button.setAccessibleName(words)
        button.setToolTip(
            f"{words} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})"
        )
        set_look(button, QUIET)
        if icon_name:
            button.setIcon(icon(icon_name))
            button.setIconSize(QSize(px(14), px(14)))
        else:
            button.setFont(font(Text.SMALL))
        return button

    def _keys(self, part: QWidget) -> None:
        steps = {"Ctrl++": 1, "Ctrl+=": 1, "Ctrl+-": -1}
        for keys, step in steps.items():
            self._key(part, keys).activated.connect(lambda it=step: self._zoom.step(it))
        self._key(part, "Ctrl+0").activated.connect(self._zoom.reset)

    @staticmethod
    def _key(part: QWidget, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), part)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def _show(self) -> None:
        self.percent.setText(self.tr("{percent} %").format(percent=self._zoom.percent))
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("000 %") + px(12))
        self.smaller.setEnabled(self._zoom.can_shrink)
        self.larger.setEnabled(self._zoom.can_grow)
