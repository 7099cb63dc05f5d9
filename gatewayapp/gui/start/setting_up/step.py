"""What the four steps of the set-up share: they show an event and hand on the changed one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gatewayapp.domain.events import Event
from gatewayapp.gui.start.setting_up.checks import FieldFault
from gatewayapp.gui.start.setting_up.form import FaultLine, Form, Restoring, begin_in
from gatewayapp.gui.theme.fonts import px


class SetUpStep(QWidget):
    """One step. ``edited`` carries the event as it is after what was typed.

    A step keeps no event of its own but the one shown last: whoever hears ``edited`` shows the new
    one to all steps, and only fields that say something else are touched.
    """

    edited = Signal(object)
    has_long_rows = False

    def __init__(self, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.restoring = restoring
        self.event_shown: Event | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(16), px(16), px(16), px(16))
        self.column.setSpacing(px(16))
        self.form = Form()
        self.column.addLayout(self.form)

    def show_event(self, event: Event) -> None:
        """Show how the event stands."""
        self.event_shown = event
        self.fill(event)

    def fill(self, event: Event) -> None:
        """Put the event into the fields."""
        raise NotImplementedError

    def tell(self, faults: Sequence[FieldFault]) -> None:
        """Say the faults of this step at their fields."""
        told = {(it.field, it.row): it.fault for it in reversed(faults)}
        for place, line in self.fault_lines().items():
            line.tell(told.get(place))

    def fault_lines(self) -> dict[tuple[str, int], FaultLine]:
        """Give the lines for faults by field and row."""
        return {}

    def unfit(self) -> tuple[FieldFault, ...]:
        """Give the faults of what was typed and could not be taken over; it stands in its field."""
        return ()

    def focus_fault(self, fault: FieldFault) -> None:
        """Put the keyboard into the field at which a fault stands."""
        line = self.fault_lines().get((fault.field, fault.row))
        if line is None or not line.fields:
            self.focus_first()
        else:
            begin_in(line.fields[0])

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        raise NotImplementedError
