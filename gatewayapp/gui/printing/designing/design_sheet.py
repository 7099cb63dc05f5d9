"""The badge design editor: parts at the left, the badge in the middle, sizes at the right."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.labels import Label
from gatewayapp.gui.printing.designing.alterations import (
    Part,
    exchanged,
    with_box,
    with_field,
    without,
)
from gatewayapp.gui.printing.designing.badge_view import BadgeView
from gatewayapp.gui.printing.designing.colours import RoleColours
from gatewayapp.gui.printing.designing.design_foot import DesignFoot
from gatewayapp.gui.printing.designing.design_state import DesignState
from gatewayapp.gui.printing.designing.part_form import PartForm
from gatewayapp.gui.printing.designing.part_list import PartList
from gatewayapp.gui.printing.designing.sample import Sample
from gatewayapp.gui.printing.designing.trying import Trying
from gatewayapp.gui.printing.designing.words import part_words
from gatewayapp.gui.printing.wheel import keep_wheel_out
from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import QUIET, set_look
from gatewayapp.gui.wording import say
from gatewayapp.services import badge_designs
from gatewayapp.services.badge_designs import Box, Design

if TYPE_CHECKING:
    from gatewayapp.services.printing import PrintOptions, Remark, Stock

WIDTH, EDGE, TOP = 1120, 16, 32
LIST_WIDTH, NARROW_LIST, FORM_WIDTH = 216, 144, 264
ROOMY = 840


class DesignSheet(Sheet):
    """``take`` gets the name of the design that was kept, empty for the shipped one."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        stock: "Stock",
        options: "PrintOptions",
        take: Callable[[str], None],
    ) -> None:
        super().__init__(window, width=WIDTH, top=TOP)
        self._desk, self._stock, self._take = desk, stock, take
        self._warned = False
        self.state = DesignState(badge_designs.shipped_design(stock), self)
        self.trying = Trying(desk, options, self)
        self._make()
        self._lay_out()
        self._listen()
        self._offer(options.design)

    def take_focus(self) -> None:
        """Begin at the parts."""
        self.parts.list.setFocus(Qt.FocusReason.TabFocusReason)

    def close_sheet(self) -> None:
        """Go away; say first that something would be lost."""
        if self.state.is_altered and not self._warned:
            self._warned = True
            self.foot.say(
                self.tr("Not kept yet. Esc or Cancel again leaves the design as it was."), "warn"
            )
            return
        super().close_sheet()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a step back with the usual keys."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.state.go_back()
        else:
            super().keyPressEvent(event)

    def open_design(self, name: str) -> None:
        """Take a design in hand; empty for the shipped one."""
        job = self._desk.crew.start(lambda _progress: self._read(name))
        job.done.connect(lambda design: self._opened(name, design))
        job.failed.connect(self._fail)

    def _read(self, name: str) -> Design:
        size = self.state.shipped.size
        return badge_designs.find_design(name).stretched(size) if name else self.state.shipped

    def _opened(self, name: str, design: Design) -> None:
        if not isValid(self):
            return
        self.designs.setCurrentIndex(max(self.designs.findData(name), 0))
        self.foot.show_names(_own_designs(), name)
        self.state.open(design)

    def _offer(self, name: str) -> None:
        self.designs.clear()
        self.designs.addItem(self.tr("Standard design"), "")
        for own in _own_designs():
            self.designs.addItem(own, own)
        self.open_design(name)

    def _show(self) -> None:
        design, part = self.state.design, self.state.part
        self._warned = False
        self.parts.show_design(design, part)
        self.view.show_design(design, part)
        self.chosen.setText(part_words()[part])
        self.form.show_part(design, part)
        self.colours.show_design(design)
        self.back.setEnabled(self.state.can_go_back)
        self.reset.setEnabled(design != self.state.shipped)
        self.trying.try_on(design, self.sample.place)

    def _show_picture(self, picture: QImage, remarks: "tuple[Remark, ...]") -> None:
        self.view.show_picture(picture)
        self.sample.remark.setText(say(remarks[0].sentence) if remarks else "")

    def _tick(self, part: Part, on: bool) -> None:
        design = self.state.design
        self.state.choose(part)
        self.state.alter(with_field(design, part, self.state.shipped) if on else without(design, part))

    def _move(self, part: Part, box: Box) -> None:
        self.state.alter(with_box(self.state.design, part, box))

    def _save(self, name: str) -> None:
        design = self.state.design
        job = self._desk.crew.start(lambda _progress: badge_designs.save_design(name, design))
        job.done.connect(lambda _path: self._end(name))
        job.failed.connect(self._fail)

    def _delete(self, name: str) -> None:
        job = self._desk.crew.start(lambda _progress: badge_designs.delete_design(name))
        job.done.connect(lambda _none: self._end(""))
        job.failed.connect(self._fail)

    def _end(self, name: str) -> None:
        self._warned = True
        super().close_sheet()
        self._take(name)

    def _fail(self, fault: Fault) -> None:
        if isValid(self):
            self.foot.say(say(fault), "bad")

    def _make(self) -> None:
        panel = self.panel
        self.designs = QComboBox(panel)
        self.designs.setAccessibleName(self.tr("Design to begin with"))
        self.designs.setMinimumWidth(px(LIST_WIDTH))
        self.back = QPushButton(self.tr("Step back"), panel)
        self.reset = QPushButton(self.tr("As shipped"), panel)
        for button in (self.back, self.reset):
            set_look(button, QUIET)
        self.parts, self.form, self.colours = PartList(panel), PartForm(panel), RoleColours(panel)
        self.view, self.sample, self.foot = BadgeView(panel), Sample(panel), DesignFoot(panel)

    def _lay_out(self) -> None:
        head, across, middle = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Label(self.tr("Badge design"), Text.HEADING, "t1", self.panel))
        head.addWidget(Label(self._stock.title, Text.SMALL, "t2", self.panel))
        head.addStretch(1)
        for widget in (self.back, self.reset, self.designs):
            head.addWidget(widget)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.sample)
        across.setSpacing(px(16))
        across.addWidget(self.parts)
        across.addLayout(middle, 1)
        across.addWidget(self._lay_right())
        self.column.addLayout(head)
        self.column.addLayout(across, 1)
        self.column.addWidget(self.foot)

    def _lay_right(self) -> QWidget:
        inside = QWidget(self.panel)
        inside.setFixedWidth(px(FORM_WIDTH))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(12), 0)
        column.setSpacing(px(8))
        self.chosen = Label("", Text.SMALL_STRONG, "t2", inside)
        column.addWidget(self.chosen)
        column.addWidget(self.form)
        column.addSpacing(px(8))
        column.addWidget(Label(self.tr("Colours of roles"), Text.SMALL_STRONG, "t2", inside))
        column.addWidget(self.colours)
        column.addStretch(1)
        keep_wheel_out(inside)
        return scrolled(inside, self.panel, fixed=True)

    def _listen(self) -> None:
        self.state.changed.connect(self._show)
        self.parts.chosen.connect(self.state.choose)
        self.parts.ticked.connect(self._tick)
        self.parts.exchanged.connect(
            lambda part, step: self.state.alter(exchanged(self.state.design, part, step))
        )
        self.view.chosen.connect(self.state.choose)
        self.view.placed.connect(self._move)
        for form in (self.form, self.colours):
            form.changed.connect(self.state.alter)
        self.sample.changed.connect(lambda place: self.trying.try_on(self.state.design, place))
        self.trying.ready.connect(self.sample.show_count)
        self.trying.drawn.connect(self._show_picture)
        self.trying.failed.connect(self._fail)
        self.designs.activated.connect(lambda: self.open_design(self.designs.currentData()))
        self.back.clicked.connect(self.state.go_back)
        self.reset.clicked.connect(self.state.reset)
        self.foot.saved.connect(self._save)
        self.foot.deleted.connect(self._delete)
        self.foot.left.connect(self.close_sheet)

    def _place(self) -> None:
        """Take as much of the window as is useful."""
        room = self.rect().size()
        width = min(px(WIDTH), room.width() - 2 * px(EDGE))
        height = room.height() - px(TOP) - px(24)
        self.panel.setFixedWidth(width)
        self.parts.setFixedWidth(px(LIST_WIDTH if width >= px(ROOMY) else NARROW_LIST))
        self.panel.setGeometry((room.width() - width) // 2, px(TOP), width, height)


def _own_designs() -> tuple[str, ...]:
    """List the user's own designs; a folder that cannot be read was told of on the page already."""
    try:
        return badge_designs.list_designs()
    except Fault:
        return ()
