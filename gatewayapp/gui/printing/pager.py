"""Which sheet of how many is shown, a way to any other, and how large it is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpinBox, QWidget

from gatewayapp.gui.printing.rendering import Sheet
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import QUIET, set_height, set_look

ROOMY, ZOOM, NARROW_ZOOM = 340, 80, 60


class Pager(QWidget):
    """``turned`` carries the sheet that is wanted, ``zoomed`` -1, 0 (whole sheet) or 1.

    What has no sheets is not ``zooming``.
    """

    turned = Signal(int)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None, zooming: bool = True) -> None:
        super().__init__(parent)
        self._words, self._page, self._pages = "", 1, 0
        self.before = self._button("chevron-left", self.tr("Sheet before"))
        self.after = self._button("chevron-right", self.tr("Next sheet"))
        self.sheet = QSpinBox(self)
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.sheet.setKeyboardTracking(False)
        self.sheet.setGroupSeparatorShown(True)
        self.sheet.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)  # the buttons beside it step
        self.sheet.setFrame(False)
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_height(self.sheet, 28)
        self.smaller = self._button("minus", self.tr("Smaller"))
        self.larger = self._button("plus", self.tr("Larger"))
        self.whole = QPushButton(self.tr("Fit"), self)
        self.whole.setCheckable(True)
        self.whole.setToolTip(self.tr("As large as there is room"))
        set_look(self.whole, QUIET)
        set_height(self.whole, 28)
        self._lay_out()
        self.before.clicked.connect(lambda: self.turned.emit(self.sheet.value() - 1))
        self.after.clicked.connect(lambda: self.turned.emit(self.sheet.value() + 1))
        self.sheet.valueChanged.connect(self.turned)
        for button, step in ((self.smaller, -1), (self.whole, 0), (self.larger, 1)):
            button.clicked.connect(lambda _on, step=step: self.zoomed.emit(step))
        self.zooms = (self.smaller, self.whole, self.larger)
        for widget in self.zooms:
            widget.setVisible(zooming)
        self.show_sheet(1, None)
        self.show_zoom(None)

    def show_sheet(self, page: int, sheet: Sheet | None) -> None:
        """Say which sheet, side or agenda is shown; nothing is said without any."""
        self.show_page(page, sheet.pages if sheet else 0, self._words_for(sheet))

    def show_page(self, page: int, pages: int, words: str) -> None:
        """Say which page of how many is shown, in words with gaps for both."""
        self._words, self._page, self._pages = words, page, pages
        self.setVisible(pages > 0)
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < pages)
        self._say()

    def _say(self) -> None:
        """Leave words away where there is little room, and how many there are where there is none."""
        self.sheet.blockSignals(True)
        self.sheet.setRange(1, max(self._pages, 1))
        self.sheet.setValue(self._page)
        self.sheet.setEnabled(self._pages > 1)
        for words in (self._words, self.tr("{page} of {pages}"), "{page}"):
            before, after = words.format(page="{page}", pages=f"{self._pages:,}").split("{page}")
            self.sheet.setPrefix(before)
            self.sheet.setSuffix(after)
            self.layout().invalidate()
            if self.layout().sizeHint().width() <= self.width():
                break
        self.sheet.blockSignals(False)

    def _words_for(self, sheet: Sheet | None) -> str:
        if sheet is not None and sheet.by_person:
            return self.tr("Agenda {page} of {pages}")
        if sheet is not None and sheet.sides > 1:
            return self.tr("Side {page} of {pages}")
        return self.tr("Sheet {page} of {pages}")

    def show_zoom(self, zoom: float | None) -> None:
        """Say how large the sheet is shown, 1.0 for its true size; None for the whole sheet."""
        self.whole.setChecked(zoom is None)
        percent = "" if zoom is None else self.tr("{percent} %").format(percent=round(zoom * 100))
        self.whole.setText(percent or self.tr("Fit"))
        self.whole.setAccessibleName(
            self.tr("Fit the sheet to the window") if zoom is None else self.whole.text()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it with fewer words where there is little room."""
        super().resizeEvent(event)
        self.whole.setFixedWidth(px(ZOOM if self._is_roomy else NARROW_ZOOM))
        self._say()

    @property
    def _is_roomy(self) -> bool:
        return self.width() >= px(ROOMY)

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # words follow the room
        row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(px(4), px(4), px(4), px(4))
        row.setSpacing(px(2))
        row.addStretch(1)
        for widget in (self.before, self.sheet, self.after):
            row.addWidget(widget)
        row.addSpacing(px(8))
        for widget in (self.smaller, self.whole, self.larger):
            row.addWidget(widget)
        row.addStretch(1)

    def _button(self, icon_name: str, words: str) -> QPushButton:
        button = QPushButton(icon(icon_name), "", self)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFixedWidth(px(28))
        set_look(button, QUIET)
        set_height(button, 28)
        return button
