"""Wishes judged, whether they come as rows of a list or as cells of a matrix."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.wishes import UNSAID_RANK, Veto, Wish
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.importing.choices import Edits
from gatewayapp.importing.companies import Found
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import Mark, PlanRow, Tone, Verdict, WishEntry
from gatewayapp.importing.tables import SheetTable, TableRow
from gatewayapp.importing.values.dates import read_moment
from gatewayapp.importing.values.texts import tidy
from gatewayapp.importing.values.words import forbids, is_veto, read_rank

LIMIT = 5
NOT_AMONG_THEM, NO_NAME = '"{name}" is not among the organisations.', "A company is missing."


@dataclass(frozen=True, slots=True)
class Said:
    """What a row or cell says beside the two names; ``fault`` where a part of it cannot be read."""

    rank: int | None = None
    fixed: datetime | None = None
    veto: bool = False
    comment: str = ""
    fault: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a wish stands: row, cell in a matrix, cells as read and the columns of the names."""

    row: int
    cells: tuple[str, ...]
    asker: int
    asked: int
    cell: str = ""

    @property
    def place(self) -> str:
        """The row or the cell, as a later one refers to it."""
        return self.cell or str(self.row)


class Companies(dict[str, Found]):
    """What spelled names mean; each is looked up only once."""

    def __init__(self, find: Callable[[str], Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, name: str) -> Found:
        found = self[name] = self._find(tidy(name)) if name.strip() else Found()
        return found


def _decided(find: Callable[[str], Found]) -> Callable[[str], Found]:
    """Take what a name is like, because a person has agreed."""

    def agreed(name: str) -> Found:
        found = find(name)
        return found if found.one or not found.like else Found(found.like[0])

    return agreed


class WishJudge:
    """Judges wishes in the order of the file; the first of a pair counts."""

    def __init__(self, known: KnownData, *, decided: bool = False) -> None:
        self.known = known
        self.companies = Companies(_decided(known.companies.find) if decided else known.companies.find)
        self.stored = {(wish.asker, wish.asked): wish for wish in known.wishes}
        self.forbidden = {veto.pair: veto for veto in known.vetoes}
        self.seen: dict[tuple[int, int], tuple[Spot, WishEntry]] = {}

    def judge(self, spot: Spot, asker: str, asked: str, said: Said) -> PlanRow:
        """Judge one wish by the two names as they are spelled and by what is said."""
        sides = (self.companies[asker], self.companies[asked])
        unknown = self._unknown(spot, (asker, asked), sides)
        if unknown:
            return unknown
        first, second = (side.one or side.like[0] for side in sides)
        if first.id == second.id:
            return self._refused(
                spot, sentence("{name} cannot meet itself.", name=shown(first)), spot.asked
            )
        if said.fault:
            return self._refused(spot, said.fault, len(spot.cells) - 1 if spot.cell else None)
        entry = self._entry(first, second, said)
        if sides[0].one is None or sides[1].one is None:
            return self._doubtful(spot, (asker, asked), sides, entry)
        return self._accepted(spot, (first, second), entry)

    def _unknown(self, spot: Spot, names: tuple[str, str], sides: tuple[Found, Found]) -> PlanRow | None:
        for name, side, at in zip(names, sides, (spot.asker, spot.asked), strict=True):
            if side.one is None and not side.like:
                words = NOT_AMONG_THEM if name.strip() else NO_NAME
                return self._refused(spot, sentence(words, name=tidy(name)), at)
        return None

    def _refused(self, spot: Spot, reason: Sentence, at: int | None) -> PlanRow:
        marks = () if at is None else (Mark(at, Tone.REFUSED, reason),)
        return PlanRow(spot.row, Verdict.REJECTED, spot.cells, marks, reason, cell=spot.cell)

    def _doubtful(
        self, spot: Spot, names: tuple[str, str], sides: tuple[Found, Found], entry: WishEntry
    ) -> PlanRow:
        marks, like = [], []
        for side, at in zip(sides, (spot.asker, spot.asked), strict=True):
            if side.one is None:
                like += [shown(one) for one in side.like]
                marks.append(
                    Mark(
                        at,
                        Tone.DOUBTFUL,
                        sentence("Perhaps {name}?", name=" / ".join(map(shown, side.like))),
                    )
                )
        unsure = next(at for at, side in enumerate(sides) if side.one is None)
        reason = sentence(
            '"{text}" is like {name}, but not equal.', text=tidy(names[unsure]), name=" / ".join(like)
        )
        like_id = sides[unsure].like[0].id
        return PlanRow(
            spot.row,
            Verdict.DOUBTFUL,
            spot.cells,
            tuple(marks),
            reason,
            " / ".join(like),
            like_id,
            entry,
            spot.cell,
            asks=True,
        )

    def _entry(self, first: Organisation, second: Organisation, said: Said) -> WishEntry:
        if said.veto:
            stored = self.forbidden.get(frozenset((first.id, second.id)))
            return WishEntry(veto=stored or Veto(0, first.id, second.id, first.id, said.comment))
        known = self.stored.get((first.id, second.id))
        base = known or Wish(0, first.id, second.id, UNSAID_RANK)
        return WishEntry(
            wish=replace(
                base,
                rank=said.rank or base.rank,
                fixed=said.fixed or base.fixed,
                comment=said.comment or base.comment,
            )
        )

    def _accepted(
        self, spot: Spot, sides: tuple[Organisation, Organisation], entry: WishEntry
    ) -> PlanRow:
        cells = list(spot.cells)
        for at, side in zip((spot.asker, spot.asked), sides, strict=True):
            if at >= 0:
                cells[at] = shown(side)
        pair = (sides[0].id, sides[1].id)
        if pair in self.seen:
            return self._repeated(spot, tuple(cells), entry, *self.seen[pair])
        self.seen[pair] = (spot, entry)
        verdict, marks = self._verdict(entry, pair, len(cells) - 1)
        return PlanRow(spot.row, verdict, tuple(cells), marks, entry=entry, cell=spot.cell)

    def _repeated(
        self, spot: Spot, cells: tuple[str, ...], entry: WishEntry, first: Spot, before: WishEntry
    ) -> PlanRow:
        differs = _essence(entry) != _essence(before)
        words = (
            "This pair is said otherwise in {place} already; that stays."
            if differs
            else "This pair stands in {place} already."
        )
        reason = sentence(words, place=first.place)
        marks = (Mark(max(spot.asked, 0), Tone.DOUBTFUL, reason),) if differs else ()
        return PlanRow(
            spot.row, Verdict.REPEATED, cells, marks, reason, first.place, cell=spot.cell, asks=differs
        )

    def _verdict(
        self, entry: WishEntry, pair: tuple[int, int], last: int
    ) -> tuple[Verdict, tuple[Mark, ...]]:
        if entry.veto is not None:
            return (Verdict.SAME if entry.veto.id else Verdict.NEW), ()
        stored = self.stored.get(pair)
        if stored is None:
            return Verdict.NEW, ()
        if stored == entry.wish:
            return Verdict.SAME, ()
        old = stored.fixed.strftime("%H:%M") if stored.fixed else stored.rank
        return Verdict.CHANGED, (Mark(last, Tone.CHANGED, sentence("was: {old}", old=old)),)


def _essence(entry: WishEntry) -> tuple[object, ...]:
    wish = entry.wish
    return (None,) if wish is None else (wish.rank, wish.fixed)


def shown(organisation: Organisation) -> str:
    """Name an organisation on screen."""
    return organisation.name or organisation.native_name


def judge_list(
    table: SheetTable, known: KnownData, edits: Edits, *, decided: bool = False
) -> tuple[PlanRow, ...]:
    """Judge a list with one wish a row."""
    judge = WishJudge(known, decided=decided)
    asker, asked = table.place[Field.FROM], table.place[Field.TO]
    rows = []
    for row in table.rows(edits):
        spot = Spot(row.number, row.shown, asker, asked)
        rows.append(
            judge.judge(spot, row.texts[asker], row.texts[asked], _said_in_row(table, row, known))
        )
    return tuple(rows)


def _said_in_row(table: SheetTable, row: TableRow, known: KnownData) -> Said:
    rank_text = table.value(row, Field.PRIORITY).value or ""
    comment = table.value(row, Field.COMMENT).value or ""
    barred = table.value(row, Field.VETO).value or ""
    time_text = table.value(row, Field.FIXED).value or ""
    if is_veto(rank_text) or (not rank_text and forbids(comment)) or (barred and not is_no(barred)):
        return Said(veto=True, comment=comment)
    rank = read_rank(rank_text, LIMIT) if rank_text else None
    fixed = read_moment(time_text, _day(known), known.year) if time_text else None
    if rank_text and rank is None and not time_text:
        fixed = read_moment(rank_text, _day(known), known.year) if ":" in rank_text else None
        rank = None if fixed is None else 1
    if rank_text and rank is None:
        return Said(
            fault=sentence('"{text}" is no rank from 1 to {limit}.', text=rank_text, limit=LIMIT)
        )
    if time_text and fixed is None:
        return Said(fault=sentence('"{text}" is no time of day.', text=time_text))
    return Said(rank, fixed, comment=comment)


def is_no(text: str) -> bool:
    """Tell whether a cell for a veto says that there is none."""
    return text.strip().lower() in {"no", "n", "0", "false", "nein", "non", "-", "–", "いいえ"}


def _day(known: KnownData) -> date | None:
    return known.first_day.date() if known.first_day else None
