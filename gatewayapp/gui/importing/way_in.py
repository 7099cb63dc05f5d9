"""How a page lets spreadsheets in: by a dialog, by dropping a file, and through the preview."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gatewayapp.gui.folders import ask_for_file
from gatewayapp.gui.page import Page
from gatewayapp.importing.choices import ImportKind

if TYPE_CHECKING:
    from gatewayapp.gui.importing.preview import ImportPreview

FILES = " (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt)"
ENDINGS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv", ".txt"})


class WayIn(QObject):
    """Stands between a page and its content: shows the preview in place of both bar and content."""

    def __init__(self, page: Page, content: QWidget, kind: ImportKind) -> None:
        super().__init__(page)
        self._page = page
        self._content = content
        self._filter = page.filter_edit
        self._kind = kind
        self.preview: ImportPreview | None = None
        self.stack = QStackedWidget(page)
        self.stack.addWidget(content)
        page.body.addWidget(self.stack, 1)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether a preview is shown."""
        return self.preview is not None and self.stack.currentWidget() is self.preview

    def ask(self, kind: ImportKind | None = None) -> None:
        """Ask for a file, then show what it would change."""
        words = self.tr("Spreadsheets") + FILES
        file = ask_for_file(self._page, self.tr("Import a spreadsheet"), words)
        if file is not None:
            self.begin(file, kind)

    def begin(self, file: Path, kind: ImportKind | None = None) -> None:
        """Show what a file would change."""
        if self._page.desk.event is None:
            return
        if self.preview is None:
            # The readers of spreadsheets are heavy: they come with the first file.
            from gatewayapp.gui.importing.preview import ImportPreview

            self.preview = ImportPreview(self._page.desk, self._page)
            self.preview.closed.connect(self.close)
            self.stack.addWidget(self.preview)
        self._page.bar.hide()
        self._page.filter_edit = self.preview.filter_edit
        self.stack.setCurrentWidget(self.preview)
        self.preview.begin(file, kind or self._kind)

    def open_part(self, part: str) -> None:
        """Follow "import", "import wishes" or "import FILE"."""
        wanted = part.removeprefix("import").strip()
        kinds = {kind.value: kind for kind in ImportKind}
        if wanted and wanted not in kinds:
            self.begin(Path(wanted))
        else:
            self.ask(kinds.get(wanted))

    def close(self) -> None:
        """Go back to the page's own content."""
        self._page.bar.show()
        self._page.filter_edit = self._filter
        self.stack.setCurrentWidget(self._content)
        self._page.focus_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a spreadsheet that is dropped on the page."""
        if isinstance(event, (QDragEnterEvent, QDropEvent)):
            file = spreadsheet_in(event)
            if file is None:
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() is QEvent.Type.Drop:
                self.begin(file)
            return True
        return super().eventFilter(watched, event)


def spreadsheet_in(event: QDropEvent) -> Path | None:
    """Give the first spreadsheet among dropped files."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((file for file in files if file.suffix.lower() in ENDINGS), None)
