"""How many there are of what is shown, beside the page's title."""

from PySide6.QtWidgets import QWidget

from gatewayapp.gui.labels import Label
from gatewayapp.gui.printing.rendering import Sheet
from gatewayapp.gui.theme.fonts import Text


class Summary(Label):
    """For how many people, on how many sheets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Text.BODY, "t2", parent)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Say it of the paper that a sheet belongs to; nothing without one."""
        self.setText(self._words(sheet) if sheet else "")

    def show_people(self, people: int) -> None:
        """Say it of a file that has no sheets."""
        self.setText(self.tr("%Ln person(s)", "", people))

    def _words(self, sheet: Sheet) -> str:
        if sheet.paper.is_by_person:
            return self.tr("%Ln person(s)", "", sheet.people)
        sheets = self.tr("on %Ln sheet(s)", "", sheet.sheets)
        if sheet.stock is not None:
            badges = self.tr("%Ln badge(s)", "", sheet.people)
            return f"{badges} {sheets}"
        if not sheet.people:
            return self.tr("%Ln sheet(s)", "", sheet.sheets)
        people = self.tr("%Ln person(s)", "", sheet.people)
        return f"{people} {sheets}"
