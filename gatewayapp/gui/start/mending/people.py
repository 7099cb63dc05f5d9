"""People who need somebody: not confirmed yet, stored twice, or without a common language."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from gatewayapp.domain.events import Event
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Status
from gatewayapp.gui.start.mending.mend import Mend, Mender, Way
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.services.doubles import Double
    from gatewayapp.services.needs import Silence
    from gatewayapp.services.people import PersonLine
    from gatewayapp.storage.database import Database


class Unconfirmed(Mender):
    """Registrations that are applied for or on the waiting list."""

    icon = "hourglass"

    def find(self, database: "Database", event: Event) -> "Sequence[PersonLine]":
        """Find the registrations."""
        from gatewayapp.services.needs import unconfirmed

        return unconfirmed(database, event.id)

    def title(self, count: int) -> str:
        """Say how many they are."""
        return self.tr("%n registration(s) are not confirmed", "", count)

    def mends(self, found: "Sequence[PersonLine]") -> list[Mend]:
        """Offer to confirm each, or not."""
        return [self._mend(line) for line in found]

    def at_once(self, found: "Sequence[PersonLine]") -> Way | None:
        """Offer to confirm all."""
        if len(found) <= 1:
            return None
        return Way(self.tr("Confirm all"), partial(self._give, tuple(found), Status.CONFIRMED))

    def _mend(self, line: "PersonLine") -> Mend:
        registration, waiting = line.registration, line.registration.status is Status.WAITING
        state = self.tr("on the waiting list") if waiting else self.tr("applied")
        why = self.tr("No. {number}, {state}").format(number=registration.number, state=state)
        organisation = line.organisation
        firm = (organisation.name or organisation.native_name) if organisation else ""
        name = line.person.name.listed or line.person.name.native
        ways = [Way(self.tr("Confirm"), partial(self._give, (line,), Status.CONFIRMED))]
        if not waiting:
            ways.append(Way(self.tr("Waiting list"), partial(self._give, (line,), Status.WAITING)))
        ways.append(Way(self.tr("Cancel it"), partial(self._give, (line,), Status.CANCELLED)))
        return Mend(", ".join(filter(None, (name, firm))), why, tuple(ways))

    def _give(self, lines: "Sequence[PersonLine]", status: Status) -> None:
        from gatewayapp.services.needs import set_status

        self.desk.change(set_status, lines, status)


class Doubles(Mender):
    """Records that are likely one."""

    icon = "copy"

    def find(self, database: "Database", event: Event) -> "Sequence[Double]":
        """Find the pairs."""
        from gatewayapp.services.doubles import doubles

        return doubles(database, event.id)

    def title(self, count: int) -> str:
        """Say how many they are."""
        return self.tr("%n pair(s) may be stored twice", "", count)

    def mends(self, found: "Sequence[Double]") -> list[Mend]:
        """Offer to compare each pair, or to tell them apart."""
        return [self._mend(double) for double in found]

    def _mend(self, double: "Double") -> Mend:
        names = [_name(double.first), _name(double.second)]
        title = self.tr("{first} and {second}").format(first=names[0], second=names[1])
        if isinstance(double.first, Person):
            firms = {it.id: it.name or it.native_name for it in double.organisations}
            theirs = {firms.get(it.organisation or 0, "") for it in (double.first, double.second)}
            title += "".join(f", {firm}" for firm in sorted(theirs) if firm)
        return Mend(
            title,
            say(double.likely.why),
            (
                Way(self.tr("Compare…"), partial(self._compare, double)),
                Way(self.tr("They are two"), partial(self._part, double)),
            ),
        )

    def _compare(self, double: "Double") -> None:
        from gatewayapp.gui.people.joining import joining_of
        from gatewayapp.gui.people.joining_sheet import JoiningSheet

        both = (double.first, double.second)
        people = [it for it in both if isinstance(it, Person)]
        firms = [it for it in both if isinstance(it, Organisation)]
        joining = joining_of(double.likely, people, (*firms, *double.organisations))
        if joining is not None:
            join, part = partial(self._join, double), partial(self._part, double)
            JoiningSheet(self.page.window(), joining, join, part).open()

    def _join(self, double: "Double", made: object) -> None:
        from gatewayapp.services.merging import merge_organisations, merge_people

        service = merge_people if isinstance(made, Person) else merge_organisations
        self.desk.change(service, made, double.second.id)

    def _part(self, double: "Double") -> None:
        from gatewayapp.services.merging import tell_apart

        if self.desk.event is not None:
            self.desk.change(tell_apart, self.desk.event.id, double.likely)


class Silences(Mender):
    """Wished pairs that could not talk."""

    icon = "languages"

    def find(self, database: "Database", event: Event) -> "Sequence[Silence]":
        """Find the pairs."""
        from gatewayapp.services.needs import silences

        return silences(database, event.id)

    def title(self, count: int) -> str:
        """Say how many they are."""
        return self.tr("%n pair(s) have no language in common", "", count)

    def mends(self, found: "Sequence[Silence]") -> list[Mend]:
        """Offer to mend the languages, or to bring an interpreter."""
        return [self._mend(silence) for silence in found]

    def _mend(self, silence: "Silence") -> Mend:
        first, second = _name(silence.first), _name(silence.second)
        why = self.tr("{one} against {other}, and no interpreter joins them").format(
            one=_codes(silence.pair.spoken_by_first), other=_codes(silence.pair.spoken_by_second)
        )
        return Mend(
            self.tr("{first} and {second}").format(first=first, second=second),
            why,
            (
                Way(self.tr("Languages…"), partial(self._mend_languages, silence)),
                Way(self.tr("See the wish"), self.lead("wishes", first)),
            ),
        )

    def _mend_languages(self, silence: "Silence") -> None:
        from gatewayapp.gui.start.mending.languages_sheet import LanguagesSheet

        sheet = LanguagesSheet(self.page.window(), silence.delegates)
        sheet.saved.connect(self._store)
        sheet.open()

    def _store(self, people: "list[Person]") -> None:
        from gatewayapp.services.people import update_people

        self.desk.change(update_people, people)


def _name(thing: Person | Organisation) -> str:
    if isinstance(thing, Person):
        return thing.name.listed or thing.name.native
    return thing.name or thing.native_name


def _codes(languages: frozenset[str]) -> str:
    return ", ".join(sorted(languages))
