"""The form for somebody who comes without a registration; Enter in its last field does it all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QSpinBox, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.registrations import Role
from gatewayapp.gui.labels import Card, ElidedLabel, Label, WrappedLabel
from gatewayapp.gui.names_field import NamesField
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.words import country_word, heading, role_words
from gatewayapp.gui.printing.badge_printer import BadgePrinter
from gatewayapp.gui.tables.view import ENTER
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look
from gatewayapp.gui.today.entry import Entry
from gatewayapp.gui.today.known_strip import KnownStrip
from gatewayapp.gui.today.words import firm_of
from gatewayapp.gui.wording import say
from gatewayapp.services.walk_ins import Guest, Reception, guest_name

NO_NAME = "A person needs a name. Type at least one part of it."


class WalkInForm(Card):
    """``filled`` carries a Guest, ``known`` the PersonLine of who is registered already.

    ``left`` follows Esc and Cancel; what was typed stays for the next time.
    """

    filled = Signal(object)
    known = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Walk-in"))
        self.reception = Reception()
        self.printer: BadgePrinter | None = None
        self._passed: set[int] = set()
        self._begun = ("", "")
        self._busy = self._compact = False
        self.family, self.given = (NamesField(heading(it), self) for it in (Field.FAMILY, Field.GIVEN))
        self.firm, self.country = (
            NamesField(heading(it), self) for it in (Field.ORGANISATION, Field.COUNTRY)
        )
        self.role = QComboBox(self)
        self.role.setAccessibleName(heading(Field.ROLE))
        for role, words in role_words().items():
            self.role.addItem(words, role)
        self.role.setCurrentIndex(self.role.findData(Role.VISITOR))
        self.strip = KnownStrip(self)
        self.trouble = WrappedLabel("", Text.SMALL, "bad", self)
        self.place = ElidedLabel("", Text.SMALL, "t2", self)
        self.label = QSpinBox(self)
        self.label.setAccessibleName(self.tr("Label on the sheet"))
        self.label.setPrefix(self.tr("Label "))
        self.title = Label(self.tr("Walk-in"), Text.HEADING, "t1", self)
        self.add, self.cancel = QPushButton(self), QPushButton(self)
        self.cancel.setAccessibleName(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Cancel"))
        self._lay()
        self._listen()
        self.show_printer(None)

    def begin(self, family: str, given: str) -> None:
        """Begin with the name that was looked for, or with what was put aside."""
        if (family, given) != self._begun and (family or given):
            self.clear()
            self._begun = (family, given)
            self.family.setText(family)
            self.given.setText(given)
        self._busy = False
        self._follow()
        empty = next((it for it in (self.family, self.given) if not it.text().strip()), self.firm)
        empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def know(self, reception: Reception) -> None:
        """Complete from the organisations that are known, and find who is registered."""
        self.reception = reception
        names = {name for it in reception.organisations for name in (it.name, it.native_name) if name}
        self.firm.offer(sorted(names))
        self.country.offer(reception.countries, Qt.MatchFlag.MatchStartsWith)
        self._follow()

    def set_compact(self, compact: bool) -> None:
        """Take less room where the window is low: no title, and no more than the buttons say."""
        self._compact = compact
        self.title.setHidden(compact)
        self.strip.set_compact(compact)
        self.label.setPrefix("" if compact else self.tr("Label "))
        self._follow()

    def show_printer(self, printer: BadgePrinter | None) -> None:
        """Say where the badge goes: to a printer, or to the page Print."""
        self.printer = printer
        if printer is not None:
            self.label.setRange(1, printer.labels)
            self.label.setSuffix(self.tr(" of {count}").format(count=printer.labels))
            self.label.setValue(printer.next_label)
        self._follow()

    def clear(self) -> None:
        """Forget what was typed; the role stays."""
        self._passed.clear()
        self._begun = ("", "")
        for field in (self.family, self.given, self.firm, self.country):
            field.clear()
        for entry in self.entries.values():
            entry.hint("")
        self._say("")

    def tell(self, fault: Fault) -> None:
        """Say why the guest could not be added; everything typed stays."""
        self._busy = False
        self._say(say(fault))

    def submit(self) -> None:
        """Hand on the guest or who is registered already, or say at each field what is wrong."""
        if self._busy:
            return
        if self.strip.line is not None:
            self.known.emit(self.strip.line)
            return
        self._say("")
        guest = self._read()
        if guest is not None:
            self._busy = True
            self.filled.emit(guest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add with Enter, go back with Esc."""
        on_button = isinstance(self.focusWidget(), QPushButton)
        if event.key() in ENTER and not on_button and self.focusWidget() is not self.strip.other:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _read(self) -> Guest | None:
        name = guest_name(self.family.text(), self.given.text())
        if name.is_empty:
            self._blame(self.family, say(Fault(NO_NAME)))
            return None
        try:
            country = self.reception.country(self.country.text()) if self.country.isEnabled() else ""
        except Fault as fault:
            self._blame(self.country, say(fault))
            return None
        return Guest(name, self.firm.text(), country, Role(self.role.currentData()))

    def _blame(self, field: NamesField, words: str) -> None:
        self.entries[field].blame(words)
        if self._compact:  # below a narrow field the words would take many lines
            self._say(words)
            for entry in self.entries.values():
                entry.note.hide()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """Follow what is typed: who has this name, and which organisation is meant."""
        name = guest_name(self.family.text(), self.given.text())
        found = () if name.is_empty else self.reception.namesakes(name)
        left = [it for it in found if it.registration.id not in self._passed]
        self.strip.show_line(next(iter(left), None))
        for field in (self.firm, self.country, self.role):
            self.entries[field].setHidden(self._compact and bool(left))
        self._follow_firm()
        self._say_badge(wanted=not left)

    def _follow_firm(self) -> None:
        typed = self.firm.text().strip()
        meant = self.reception.organisation(typed)
        is_new = bool(typed) and meant is None
        self.country.setEnabled(is_new)
        if not is_new:
            code = meant.country if meant else ""
            self.country.setText(country_word(code) if code else "")
            self.entries[self.country].hint("")
        words = ""
        if is_new:
            similar = self.reception.similar(typed)
            words = self.tr("A new organisation.")
            if similar is not None:
                words = self.tr("A new organisation. Is {name} meant?").format(name=firm_of(similar))
        elif meant is not None and typed not in {meant.name, meant.native_name}:
            words = self.tr("Known as {name}").format(name=firm_of(meant))
        self.entries[self.firm].hint(words)

    def _say_badge(self, *, wanted: bool) -> None:
        """Say what Enter does: who is registered already has a badge."""
        add, place = self.tr("Add and open the badge"), self.tr("The badge opens on the page Print.")
        if self.printer is not None:
            add = self.tr("Add and print the badge")
            place = self.tr("The badge goes to {printer}.").format(printer=self.printer.name)
        self.add.setText(add if wanted else self.tr("Check in"))
        self.place.setText(place if wanted else "")
        self.place.setHidden(self._compact)
        several = self.printer is not None and self.printer.labels > 1
        self.label.setVisible(wanted and several)
        short = self._compact and several
        self.cancel.setText("" if short else self.tr("Cancel"))
        self.cancel.setIcon(icon("x") if short else QIcon())

    def _pass_over(self) -> None:
        if self.strip.line is not None:
            self._passed.add(self.strip.line.registration.id)
        self._follow()
        self.firm.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retype(self, field: NamesField) -> None:
        """Begin to type anew where something was wrong."""
        if self.entries[field].trouble:
            self.entries[field].hint("")
            self._say("")
        if field is not self.country:
            self._follow()

    def _go_on(self, following: QWidget) -> None:
        """Follow Enter in a part of the name: to the next field, or to who is registered already."""
        if self.strip.line is not None:
            self.submit()
        else:
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _listen(self) -> None:
        self.family.entered.connect(lambda: self._go_on(self.given))
        self.given.entered.connect(lambda: self._go_on(self.firm))
        for field in (self.firm, self.country):
            field.entered.connect(self.submit)
        for field in (self.family, self.given, self.firm, self.country):
            field.textChanged.connect(lambda _text, field=field: self._retype(field))
        self.strip.passed_over.connect(self._pass_over)
        self.add.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.left)

    def _lay(self) -> None:
        set_look(self.add, PRIMARY)
        set_look(self.cancel, QUIET)
        fields = (self.family, self.given, self.firm, self.country, self.role)
        self.entries = {field: Entry(field.accessibleName(), field, self) for field in fields}
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.addWidget(self.entries[self.family], 0, 0)
        grid.addWidget(self.entries[self.given], 0, 1, 1, 2)
        grid.addWidget(self.entries[self.firm], 1, 0)
        grid.addWidget(self.entries[self.country], 1, 1)
        grid.addWidget(self.entries[self.role], 1, 2)
        for column, share in enumerate((2, 1, 1)):
            grid.setColumnStretch(column, share)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(self.place, 1)
        below.addStretch(0)
        for widget in (self.label, self.cancel, self.add):
            below.addWidget(widget)
        self.column.setContentsMargins(px(16), px(12), px(16), px(16))
        self.column.setSpacing(px(8))
        self.column.addWidget(self.title)
        self.column.addLayout(grid)
        for widget in (self.strip, self.trouble):
            self.column.addWidget(widget)
        self.column.addLayout(below)
        self.trouble.hide()
