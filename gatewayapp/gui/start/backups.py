"""The card that says when the last backup was made, and brings one back."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.dates import clock, day, moment
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.labels import Card, ElidedLabel, Plate
from gatewayapp.gui.theme.fonts import Text
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import set_height

if TYPE_CHECKING:
    from gatewayapp.services.databases import Backup

MOST = 12


class BackupCard(Card):
    """Two lines and a button that offers the backups."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        row = self.add_row(64)
        row.addWidget(Plate("shield", "good", self, size=24, bare=True))
        self.title = ElidedLabel("", Text.MEDIUM, parent=self)
        self.line = ElidedLabel("", Text.SMALL, "t2", self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self.title, self.line):
            words.addWidget(label)
        words.addStretch(1)
        row.addLayout(words, 1)
        button = QPushButton(self.tr("Backups"), self)
        set_height(button, 28)
        self.menu = QMenu(button)
        self.menu.aboutToShow.connect(self._fill)
        button.setMenu(self.menu)
        row.addWidget(button)

    def show_standing(self) -> None:
        """Say when the last backup was made."""
        standing = self._desk.survey.standing
        self.setVisible(self._desk.database is not None)
        if standing.backup is None:
            self.title.setText(self.tr("No backup yet"))
            self.line.setText(self.tr("Made hourly and before imports"))
            return
        made = moment(standing.backup.astimezone())
        self.title.setText(self.tr("Last backup {time}").format(time=made))
        self.line.setText(self.tr("%n copies kept", "", standing.backups))

    def back_up(self) -> None:
        """Make a backup now."""
        from gatewayapp.services.databases import back_up

        self._desk.change(back_up, then=lambda _backup: self._desk.survey.renew())

    def restore(self, backup: "Backup") -> None:
        """Ask, then make the database what it was."""
        at = backup.at.astimezone()
        asking = QMessageBox(self)
        asking.setText(
            self.tr("Bring back the database as it was on {day} at {time}?").format(
                day=day(at.date()), time=clock(at)
            )
        )
        asking.setInformativeText(self.tr("What you have now is kept as a backup too."))
        bring = asking.addButton(self.tr("Bring it back"), QMessageBox.ButtonRole.AcceptRole)
        keep = asking.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        asking.setEscapeButton(keep)
        asking.setDefaultButton(keep)
        bring.clicked.connect(lambda: self.bring_back(backup))
        asking.open()

    def bring_back(self, backup: "Backup") -> None:
        """Make the database what it was when the backup was made."""
        from gatewayapp.services.databases import restore

        self._desk.change(lambda database: restore(database.path, backup))

    def _fill(self) -> None:
        from gatewayapp.services.databases import list_backups

        self.menu.clear()
        self.menu.addAction(icon("save"), self.tr("Back up now")).triggered.connect(self.back_up)
        backups = sorted(list_backups(self._desk.database.path), key=lambda backup: backup.at)
        if backups:
            self.menu.addSection(self.tr("Bring back the database as it was"))
        for backup in reversed(backups[-MOST:]):
            at = backup.at.astimezone()
            words = f"{day(at.date())}, {clock(at)}   {self._why(backup)}"
            action = self.menu.addAction(icon("history"), words)
            action.triggered.connect(lambda _checked, backup=backup: self.restore(backup))

    def _why(self, backup: "Backup") -> str:
        reasons = {
            "asked": self.tr("asked for"),
            "hourly": self.tr("hourly"),
            "import": self.tr("before an import"),
            "migration": self.tr("before an update"),
            "restore": self.tr("before bringing one back"),
            "damaged": self.tr("damaged"),
        }
        return reasons.get(backup.reason.value, "")
