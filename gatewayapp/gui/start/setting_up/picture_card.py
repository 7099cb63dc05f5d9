"""The card beside the steps: the days as a picture, and what they hold in figures."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gatewayapp.domain.events import Event, room_of, slots_of, tables_needed, usable_tables
from gatewayapp.gui.labels import Card, Label, Plate, WrappedLabel
from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.start.setting_up.day_picture import DayPicture
from gatewayapp.gui.theme.fonts import Text, px

PICTURE_HEIGHT = 112


class PictureCard(Card):
    """Follows the event as it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_row(48).addWidget(Label(self.tr("The days"), Text.HEADING, parent=self))
        self.picture = DayPicture(self)
        inside = QVBoxLayout()
        inside.setContentsMargins(px(16), 0, px(16), px(16))
        inside.setSpacing(px(12))
        self._scroll = scrolled(self.picture, self)
        self._scroll.setMinimumHeight(px(PICTURE_HEIGHT))
        inside.addWidget(self._scroll, 100)
        self._figures = {key: _Figure(self) for key in ("slots", "room", "meetings", "needed")}
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(12))
        for place, figure in enumerate(self._figures.values()):
            grid.addWidget(figure, place // 2, place % 2)
        inside.addLayout(grid)
        self.verdict = WrappedLabel("", Text.BODY, parent=self)
        self._mark = Plate("check", "good", self, size=20, bare=True)
        line = QGridLayout()
        line.setColumnStretch(1, 1)
        line.setHorizontalSpacing(px(8))
        line.addWidget(self._mark, 0, 0)
        line.addWidget(self.verdict, 0, 1)
        inside.addLayout(line)
        inside.addStretch(1)
        self.column.addLayout(inside)

    def show_event(self, event: Event, meetings: int) -> None:
        """Show an event at which so many meetings are expected, 0 for not known."""
        self.picture.show_event(event)
        self._scroll.setMaximumHeight(max(self.picture.sizeHint().height(), px(PICTURE_HEIGHT)))
        slots = len(slots_of(event.sessions, event.slot_minutes, event.gap_minutes))
        tables, needed = usable_tables(event), tables_needed(meetings, slots)
        self._figures["slots"].say(slots, self.tr("slots"))
        self._figures["room"].say(room_of(event), self.tr("meetings have room"))
        self._figures["meetings"].say(meetings or None, self.tr("meetings expected"))
        self._figures["needed"].say(needed or None, self.tr("tables needed"))
        self._judge(slots, tables, needed, meetings)

    def _judge(self, slots: int, tables: int, needed: int, meetings: int) -> None:
        if not slots:
            tone, mark, words = "warn", "triangle-alert", self.tr("There is no slot yet.")
        elif not meetings:
            tone, mark = "", "info"
            words = self.tr("Say in step 3 how many meetings you expect; wishes count by themselves.")
        elif tables < needed:
            tone, mark = "warn", "triangle-alert"
            words = self.tr("%Ln table(s) are too few: {needed} are needed.", "", tables)
            words = words.format(needed=f"{needed:,}")
        else:
            tone, mark = "good", "check"
            words = self.tr("%Ln table(s) are enough.", "", tables)
        self.verdict.setText(words)
        self.verdict.set_role(tone or "t2")
        self._mark.icon, self._mark.tone = mark, tone
        self._mark.update()


class _Figure(QWidget):
    """A figure with its words below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = Label("", Text.FIGURE, parent=self)
        self._words = Label("", Text.SMALL, "t2", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._words)

    def say(self, value: int | None, words: str) -> None:
        """Say a figure; a dash where it is not known."""
        self._number.setText("–" if value is None else f"{value:,}")
        self._words.setText(words)
        self.setAccessibleName(f"{self._number.text()} {words}")
