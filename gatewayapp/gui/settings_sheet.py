"""Language and scheme, changed at once."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QComboBox, QFormLayout

from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.settings import language, settings
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.theme.dressing import choose_scheme
from gatewayapp.gui.theme.fonts import Text, px

if TYPE_CHECKING:
    from gatewayapp.gui.window import Window

LANGUAGE_NAMES = {"en": "English", "ja": "日本語"}


class SettingsSheet(Sheet):
    """The few things that can be set."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window, width=480, top=96)
        self._window = window
        self.column.addWidget(Label(self.tr("Settings"), Text.HEADING))
        self.languages = QComboBox(self.panel)
        for code, name in LANGUAGE_NAMES.items():
            self.languages.addItem(name, code)
        self.languages.setCurrentIndex(self.languages.findData(language()))
        self.languages.activated.connect(self._choose_language)
        self.schemes = QComboBox(self.panel)
        for code, name in (
            ("", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self.schemes.addItem(name, code)
        self.schemes.setCurrentIndex(self.schemes.findData(settings().value("scheme") or ""))
        self.schemes.activated.connect(self._choose_scheme)
        self.languages.setAccessibleName(self.tr("Language"))
        self.schemes.setAccessibleName(self.tr("Colours"))
        form = QFormLayout()
        form.setHorizontalSpacing(px(24))
        form.setVerticalSpacing(px(8))
        form.addRow(Label(self.tr("Language"), role="t2"), self.languages)
        form.addRow(Label(self.tr("Colours"), role="t2"), self.schemes)
        self.column.addLayout(form)
        self.column.addWidget(
            WrappedLabel(self.tr("Both change at once. Esc closes this."), Text.SMALL, "t3")
        )

    def take_focus(self) -> None:
        """Begin at the language."""
        self.languages.setFocus()

    def _choose_language(self) -> None:
        code = self.languages.currentData()
        self.close_sheet()
        self._window.language_chosen.emit(code)

    def _choose_scheme(self) -> None:
        settings().setValue("scheme", self.schemes.currentData())
        choose_scheme(QApplication.instance(), self.schemes.currentData())
