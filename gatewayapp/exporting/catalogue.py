"""The catalogue: who is here, their profiles, what they offer and ask for, and two indexes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from gatewayapp.domain.folding import search_key
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.columns import Piece, Placed, column_leaves, lay
from gatewayapp.exporting.content import Attendee, Document, EventOnPaper, PageSize, Remark
from gatewayapp.exporting.lettering import cleaned
from gatewayapp.exporting.material import Material, beside
from gatewayapp.exporting.pages import Pages
from gatewayapp.exporting.pdf import PAGE_SIZES
from gatewayapp.exporting.remarks import person_remarks, text_remarks
from gatewayapp.exporting.words import Words

# Headings of a registration list that are meant for everybody's eyes; all others stay private.
PUBLIC_HEADINGS = frozenset(
    {"offer", "offers", "request", "requests", "looking for", "products", "提供", "要望", "製品"}
)


@dataclass(frozen=True, slots=True)
class Exhibit:
    """An organisation in the catalogue with the people who meet for it."""

    organisation: Organisation
    people: tuple[Attendee, ...]

    @property
    def name(self) -> str:
        """The name it is found under."""
        return cleaned(self.organisation.name or self.organisation.native_name)

    @property
    def native_name(self) -> str:
        """The name in its own script beside the Latin one, if there are both and it can be drawn."""
        firm = self.organisation
        return beside(firm.name, firm.native_name) if firm.name else ""

    def name_in(self, words: Words) -> str:
        """Give the name that readers of a language look for."""
        return words.firm(self.name, self.native_name)


def exhibits_of(material: Material) -> tuple[Exhibit, ...]:
    """Give the organisations with somebody confirmed who meets, in the order of their names."""
    teams: defaultdict[int, list[Attendee]] = defaultdict(list)
    for who in material.attendees:
        employer = material.by_registration[who.registration].person.organisation
        if employer is not None and who.role.meets:
            teams[employer].append(who)
    exhibits = (Exhibit(material.organisations[id_], tuple(team)) for id_, team in teams.items())
    return tuple(sorted(exhibits, key=lambda it: (search_key(it.name), it.organisation.id)))


def catalogue_pdf(
    event: EventOnPaper,
    exhibits: Sequence[Exhibit],
    words: Words,
    size: PageSize,
    progress: Progress,
) -> Document:
    """Draw the catalogue in two columns, with an index by country and one by sector at its end."""
    return catalogue_pages(event, exhibits, words, size, catalogue_remarks(exhibits)).pdf(progress)


def catalogue_pages(
    event: EventOnPaper,
    exhibits: Sequence[Exhibit],
    words: Words,
    size: PageSize,
    remarks: tuple[Remark, ...],
) -> Pages:
    """Lay out the catalogue and its indexes."""
    page = PAGE_SIZES[size]
    entries = lay((piece for it in exhibits for piece in _entry(it, words)), page)
    pages = {it.piece.key: it.page + 1 for it in entries if it.piece.key}
    index = lay(_indexes(exhibits, pages, words), page, first=1 + _last_page(entries))
    leaves = column_leaves(page, event, words.say("Catalogue"), (*entries, *index), words)
    return Pages(page, event.name, leaves, remarks)


def _last_page(placed: Sequence[Placed]) -> int:
    return placed[-1].page if placed else -1


def _entry(it: Exhibit, words: Words) -> Iterator[Piece]:
    firm = it.organisation
    name = it.name_in(words)
    yield Piece(name, 10.5, bold=True, space=11, leads=True, key=str(firm.id))
    if it.native_name:
        yield Piece(it.name if name == it.native_name else it.native_name, leads=True)
    country = words.country(firm.country) if firm.country else ""
    where = ", ".join(filter(None, (cleaned(firm.city), country, cleaned(firm.website))))
    lines = (where, cleaned(" · ".join(firm.sectors)))
    yield from (Piece(line, grey=True, leads=True) for line in lines if line)
    if firm.description:
        yield Piece(cleaned(firm.description), space=2)
    for heading, text in firm.extra.items():
        if _is_public(heading) and text.strip():
            yield Piece(cleaned(f"{heading.strip()}: {text}"), space=2)
    yield from (Piece(_person(who, words), space=2 * (not n)) for n, who in enumerate(it.people))


def _person(who: Attendee, words: Words) -> str:
    native = "" if who.name.native == who.name.listed else who.name.native
    booth = f"{words.one('Table')} {who.booth.number}" if who.booth else ""
    return ", ".join(filter(None, (f"{who.name.listed} {native}".strip(), who.job_title, booth)))


def _indexes(exhibits: Sequence[Exhibit], pages: Mapping[str, int], words: Words) -> Iterator[Piece]:
    countries = (
        (words.country(it.organisation.country), it) for it in exhibits if it.organisation.country
    )
    yield from _index(words.say("By country"), countries, pages, words)
    sectors = ((cleaned(sector), it) for it in exhibits for sector in it.organisation.sectors)
    yield from _index(words.say("By sector"), sectors, pages, words)


def _index(
    title: str, found: Iterable[tuple[str, Exhibit]], pages: Mapping[str, int], words: Words
) -> Iterator[Piece]:
    groups: defaultdict[str, list[Exhibit]] = defaultdict(list)
    for heading, it in found:
        groups[heading].append(it)
    if groups:
        yield Piece(title, 13, bold=True, space=16, leads=True)
    for heading in sorted(groups, key=search_key):
        yield Piece(heading, bold=True, space=6, leads=True)
        again = Piece(words.one("{what}, continued", what=heading), bold=True)
        for it in groups[heading]:
            yield Piece(it.name_in(words), right=str(pages[str(it.organisation.id)]), under=(again,))


def catalogue_remarks(exhibits: Sequence[Exhibit]) -> tuple[Remark, ...]:
    """Name what is not drawn as it is written, with the person or the organisation it belongs to."""
    return tuple(dict.fromkeys(_remarks(exhibits)))


def _remarks(exhibits: Sequence[Exhibit]) -> Iterator[Remark]:
    for it in exhibits:
        yield from text_remarks(it.people[0].number, it.name, _texts(it))
        for who in it.people:
            yield from person_remarks(who, (who.name.listed, who.name.native, who.job_title))


def _texts(it: Exhibit) -> Iterator[str]:
    firm = it.organisation
    shown = (it.native_name, firm.city, firm.website, firm.description, *firm.sectors)
    public = (text for heading, text in firm.extra.items() if _is_public(heading))
    return map(cleaned, (it.name, *shown, *public))


def _is_public(heading: str) -> bool:
    return heading.strip().casefold() in PUBLIC_HEADINGS
