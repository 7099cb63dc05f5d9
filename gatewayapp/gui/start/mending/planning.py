"""What keeps the plan from being whole: doubtful rows, wishes without a meeting, too few tables."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.domain.events import Event
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.people.doubts import REGISTRATIONS, WISHES, row_words, title_of
from gatewayapp.gui.start.mending.mend import Mend, Mender, Way
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.domain.organisations import Organisation
    from gatewayapp.gui.people.adding import NewPerson
    from gatewayapp.gui.plan.helpful import HelpLine
    from gatewayapp.gui.start.mending.new_person_sheet import NewPersonSheet
    from gatewayapp.services.needs import Breach, UnmetWish
    from gatewayapp.services.venue_need import VenueNeed
    from gatewayapp.storage.database import Database


class Rows(Mender):
    """Doubtful rows of imports."""

    icon = "file-spreadsheet"

    def find(self, database: "Database", event: Event) -> Sequence[AttentionItem]:
        """Find the rows."""
        from gatewayapp.services.attention import list_attention

        return list_attention(database, event.id)

    def title(self, count: int) -> str:
        """Say how many they are."""
        return self.tr("%n row(s) of an import wait for you", "", count)

    def mends(self, found: Sequence[AttentionItem]) -> list[Mend]:
        """Offer to decide each row."""
        return [self._mend(item) for item in found]

    def _mend(self, item: AttentionItem) -> Mend:
        ways = []
        if item.kind == REGISTRATIONS:
            ways.append(Way(self.tr("Same person"), partial(self._settle, item, Settlement.SAME)))
            ways.append(Way(self.tr("New person…"), partial(self._ask_for_person, item)))
        elif item.kind == WISHES:
            ways.append(Way(self.tr("Add wish…"), self.lead("wishes", "doubtful")))
        else:
            ways.append(Way(self.tr("See the person"), self.lead("people", sought_in(item))))
            ways.append(Way(self.tr("Done"), partial(self._settle, item, Settlement.TAKEN)))
        ways.append(Way(self.tr("Leave out"), partial(self._settle, item, Settlement.DISMISSED)))
        why = " · ".join(part for part in (say(item.why), row_words(item), item.source) if part)
        return Mend(title_of(item), why, tuple(ways))

    def _ask_for_person(self, item: AttentionItem) -> None:
        from gatewayapp.services.people import list_organisations

        self.desk.ask(list_organisations, lambda known: self._offer_form(item, known))

    def _offer_form(self, item: AttentionItem, known: "Sequence[Organisation]") -> None:
        from gatewayapp.gui.start.mending.new_person_sheet import NewPersonSheet

        sheet = NewPersonSheet(self.page.window(), item, known)
        sheet.added.connect(lambda new: self._add(item, new, sheet))
        sheet.open()

    def _add(self, item: AttentionItem, new: "NewPerson", sheet: "NewPersonSheet") -> None:
        from gatewayapp.services.attention import take_as_new

        filled = (item.event, item.id, new.person, new.role, new.organisation)
        done, failed = sheet.close_sheet, sheet.form.tell
        self.desk.change(take_as_new, *filled, then=lambda _change: done(), failed=failed)

    def _settle(self, item: AttentionItem, settlement: Settlement) -> None:
        from gatewayapp.services.attention import settle

        self.desk.change(settle, item.id, settlement)


class Broken(Mender):
    """Where the plan breaks a rule."""

    icon = "triangle-alert"

    def find(self, database: "Database", event: Event) -> "Sequence[Breach]":
        """Find the breaches."""
        from gatewayapp.services.needs import broken_rules

        return broken_rules(database, event.id)

    def title(self, count: int) -> str:
        """Say how many they are."""
        return self.tr("The plan breaks rules in %n place(s)", "", count)

    def mends(self, found: "Sequence[Breach]") -> list[Mend]:
        """Offer to look at each on the board."""
        return [self._mend(breach) for breach in found]

    def at_once(self, _found: "Sequence[Breach]") -> Way | None:
        """Offer to mend the plan."""
        return Way(self.tr("Repair the plan"), partial(repair_plan, self.desk))

    def _mend(self, breach: "Breach") -> Mend:
        part = f"meeting {breach.meetings[0]}" if breach.meetings else ""
        look = Way(self.tr("See it on the board"), self.lead("plan", part))
        return Mend(say(breach.sentence), "", (look,))


class Unmet(Mender):
    """Wishes without a meeting."""

    icon = "circle-question-mark"

    def find(self, database: "Database", event: Event) -> "Sequence[UnmetWish]":
        """Find the wishes with their reasons."""
        from gatewayapp.services.needs import unmet_wishes

        return unmet_wishes(database, event.id)

    def title(self, count: int) -> str:
        """Say how many they are."""
        return self.tr("%n wish(es) have no meeting", "", count)

    def mends(self, found: "Sequence[UnmetWish]") -> list[Mend]:
        """Say why, offer to look at each or to take it back."""
        return [self._mend(unmet) for unmet in found]

    def at_once(self, _found: "Sequence[UnmetWish]") -> Way | None:
        """Offer to plan those for which there is room, and to move nothing."""
        return Way(self.tr("Plan what fits, move nothing"), partial(repair_plan, self.desk))

    def _mend(self, unmet: "UnmetWish") -> Mend:
        line = unmet.line
        asker, asked = (it.name or it.native_name for it in (line.asker, line.asked))
        sought = f"unmet {line.wish.asker} {line.wish.asked}"
        title = self.tr("{asker} wishes to meet {asked}, rank {rank}")
        return Mend(
            title.format(asker=asker, asked=asked, rank=line.wish.rank),
            say(unmet.reason.sentence),
            (
                Way(self.tr("What would help…"), partial(self._look_for_help, unmet)),
                Way(
                    self.tr("See the wish"),
                    self.lead("plan", sought),
                ),
                Way(self.tr("Remove the wish"), partial(self._remove, line.wish.id)),
            ),
        )

    def _look_for_help(self, unmet: "UnmetWish") -> None:
        from gatewayapp.gui.plan.helpful import help_for
        from gatewayapp.gui.plan.picture import read_picture
        from gatewayapp.gui.start.mending.help_sheet import WishHelpSheet

        event, wish, mend = self.desk.event, unmet.line.wish, self._mend(unmet)
        if event is None:
            return
        sheet = WishHelpSheet(self.page.window(), mend.title, mend.why)
        sheet.wanted.connect(lambda line: self._place(unmet, line))
        sheet.open()

        def show(lines: "Sequence[HelpLine]") -> None:
            if isValid(sheet):
                sheet.show_help(lines)

        self.desk.ask(lambda database: help_for(read_picture(database, event), wish), show)

    def _place(self, unmet: "UnmetWish", line: "HelpLine") -> None:
        from gatewayapp.services.rearranging import rearrange

        if self.desk.event is not None and line.act is not None:
            first, second = (it.name or it.native_name for it in (unmet.line.asker, unmet.line.asked))
            step = sentence("Place {first} – {second}", first=first, second=second)
            stored = (line.act.meetings, line.act.left_out, step)
            self.desk.change(rearrange, self.desk.event.id, *stored)

    def _remove(self, wish: int) -> None:
        from gatewayapp.services.wishes import remove_wish

        self.desk.change(remove_wish, wish)


class Tables(Mender):
    """Too few tables."""

    icon = "table-2"

    def find(self, database: "Database", event: Event) -> "Sequence[VenueNeed]":
        """Find out whether tables are lacking."""
        from gatewayapp.services.venue_need import venue_need

        need = venue_need(database, event.id)
        return (need,) if need.lacking else ()

    def title(self, _count: int) -> str:
        """Say what is amiss."""
        return self.tr("There are too few tables")

    def mends(self, found: "Sequence[VenueNeed]") -> list[Mend]:
        """Offer to add tables, or to change the set-up."""
        return [self._mend(need) for need in found]

    def _mend(self, need: "VenueNeed") -> Mend:
        title = self.tr("%Ln table(s), {needed} needed", "", need.tables)
        why = self.tr("{meetings} meetings are wished so far; tables = meetings / slots and 15 % more")
        return Mend(
            title.format(needed=f"{need.needed:,}"),
            why.format(meetings=f"{need.meetings:,}"),
            (
                Way(
                    self.tr("Add %n table(s)", "", need.lacking),
                    partial(self._add, need.lacking),
                ),
                Way(self.tr("Set up…"), self.lead("start", "set up tables")),
            ),
        )

    def _add(self, count: int) -> None:
        from gatewayapp.services.needs import add_tables

        if self.desk.event is not None:
            self.desk.change(add_tables, self.desk.event.id, count)


def repair_plan(desk: Desk) -> None:
    """Give what has no place one, and move as little as possible."""
    from gatewayapp.services.plans import PlanOptions

    if desk.event is not None:
        desk.work(desk.planner.plan, desk.event.id, PlanOptions(repair=True))


def sought_in(item: AttentionItem) -> str:
    """Give the words by which the person of a row is found: the e-mail address, else the first cell."""
    filled = [value for value in item.cells.values() if value]
    return next((value for value in filled if "@" in value), filled[0] if filled else "")
