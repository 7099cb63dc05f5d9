"""Everything that the Wishes page shows, read at once in a worker; no Qt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gatewayapp.domain.attention import AttentionItem
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.folding import company_key, search_key
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.gui.wishes.fields import Words, is_met, name_of, state_text
from gatewayapp.gui.wishes.known import Known, delegates_among
from gatewayapp.services.attention import list_attention
from gatewayapp.services.people import PersonLine, list_organisations, list_people
from gatewayapp.services.plan_book import list_meetings
from gatewayapp.services.wishes import WishLine, list_vetoes, list_wishes

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database

WISHES = "wishes"


@dataclass(frozen=True, slots=True)
class WishRow:
    """A wish with all that the table shows of it."""

    line: WishLine
    asker: str
    asked: str
    state: str
    fixed: str
    session: str
    delegates: str
    asker_key: str
    asked_key: str

    @property
    def id(self) -> int:
        """The wish's id, by which a row is known across refreshes."""
        return self.line.wish.id

    @property
    def met(self) -> bool:
        """Whether a meeting takes place."""
        return is_met(self.line)


@dataclass(frozen=True, slots=True)
class VetoRow:
    """A veto with the names of its sides; ``by`` is empty for the organiser."""

    veto: Veto
    first: str
    second: str
    by: str

    @property
    def id(self) -> int:
        """The veto's id."""
        return self.veto.id


@dataclass(frozen=True)
class WishBook:
    """The wishes and vetoes of an event; ``choices`` are organisations by the name they are shown by.

    Those that take part, ``here``, come first in ``choices``. ``planned`` tells whether there is any
    meeting, ``unmet`` counts the wishes without one that takes place; ``known`` is what cells may name.
    """

    rows: tuple[WishRow, ...] = ()
    vetoes: tuple[VetoRow, ...] = ()
    choices: Mapping[str, Organisation] = field(default_factory=dict)
    planned: bool = False
    unmet: int = 0
    doubts: tuple[AttentionItem, ...] = ()
    here: frozenset[int] = frozenset()
    known: Known = field(default_factory=Known)


def read_book(db: "Database", event_id: int, words: Words) -> WishBook:
    """Read an event's wishes and vetoes."""
    organisations = list_organisations(db)
    names = {organisation.id: name_of(organisation, words) for organisation in organisations}
    people = list_people(db, event_id)
    here = {line.organisation.id for line in people if line.organisation}
    known = known_of(people, words)
    rows = tuple(_row(line, words, known) for line in list_wishes(db, event_id))
    return WishBook(
        rows,
        tuple(_veto(veto, names) for veto in list_vetoes(db, event_id)),
        _choices(organisations, names, here),
        any(meeting.state.takes_place for meeting in list_meetings(db, event_id)),
        sum(not row.met for row in rows),
        tuple(item for item in list_attention(db, event_id) if item.kind == WISHES),
        frozenset(here),
        known,
    )


def known_of(people: Iterable[PersonLine], words: Words) -> Known:
    """Give what cells may name at an event."""
    return Known(
        {words.when(start): start for start in words.starts},
        {name: at for at, name in enumerate(words.sessions)},
        delegates_among(people),
    )


def _row(line: WishLine, words: Words, known: Known) -> WishRow:
    asker, asked = name_of(line.asker, words), name_of(line.asked, words)
    fixed = words.when(line.wish.fixed) if line.wish.fixed else ""
    state = state_text(line, words, brief=True)
    return WishRow(
        line,
        asker,
        asked,
        state,
        fixed,
        known.session_text(line.wish),
        known.delegates_text(line.wish),
        search_key(asker),
        search_key(asked),
    )


def _veto(veto: Veto, names: Mapping[int, str]) -> VetoRow:
    by = "" if veto.by is None else names[veto.by]
    return VetoRow(veto, names[veto.first], names[veto.second], by)


def _choices(
    organisations: Sequence[Organisation], names: Mapping[int, str], here: set[int]
) -> dict[str, Organisation]:
    in_order = sorted(organisations, key=lambda it: (it.id not in here, search_key(names[it.id])))
    choices: dict[str, Organisation] = {}
    for organisation in in_order:
        choices.setdefault(names[organisation.id], organisation)
    return choices


def organisation_named(text: str, choices: Mapping[str, Organisation]) -> Organisation:
    """Find the organisation that a typed name means; raises Fault if it names none, or several."""
    if text in choices:
        return choices[text]
    wanted = company_key(text)
    found = {
        organisation.id: organisation
        for organisation in choices.values()
        if wanted and wanted in {company_key(organisation.name), company_key(organisation.native_name)}
    }
    if len(found) != 1:
        raise Fault('No organisation is called "{name}". Choose one from the list.', name=text)
    return next(iter(found.values()))


def sides_in(item: AttentionItem) -> tuple[str, str]:
    """Give the names of who wishes and of the partner, as a doubtful row says them."""
    from gatewayapp.importing.fields import Field as FileField
    from gatewayapp.importing.fields import wish_headings
    from gatewayapp.importing.headings import meaning_of

    found = {
        meaning.field: text
        for heading, text in item.cells.items()
        if (meaning := meaning_of(heading, wish_headings())) is not None
    }
    return found.get(FileField.FROM, ""), found.get(FileField.TO, "")


def refuse_known(wish: Wish, rows: Sequence[WishRow]) -> None:
    """Raise Fault if the same wish stands in the list already."""
    if any((row.line.wish.asker, row.line.wish.asked) == (wish.asker, wish.asked) for row in rows):
        raise Fault("This wish stands in the list already. Change its rank there.")
