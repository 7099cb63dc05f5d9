"""Somebody does not come: propose a repaired plan, then note the no-show and store it as one step."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from gatewayapp.domain.changes import Change
from gatewayapp.domain.conflicts import Conflict, find_conflicts
from gatewayapp.domain.editions import compare_plans
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.no_shows import Alteration, Case, Kind, NoShow, alterations, no_show_at
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Registration
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.planning.options import PlanOptions
from gatewayapp.services.events import event_of_id
from gatewayapp.services.facts import facts_of
from gatewayapp.services.today import local_now
from gatewayapp.storage import reading
from gatewayapp.storage.database import Connection, Database
from gatewayapp.storage.unit_of_work import UnitOfWork

REPAIR = "Repair the plan without {names}"
NOTE = "Note that {names} did not come"
SECONDS = 5.0
SILENT = Progress()
_ARRIVED = "{name} has arrived meanwhile, so nothing was changed."
_MEANWHILE = "The plan was changed meanwhile, so nothing was stored. Look at the new proposal."
_TOO_LATE = "The first of the meetings that would change has begun. Look at the new proposal."


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a no-show makes of a plan: ``before`` as it is stored, ``after`` as it would be.

    ``names`` are those of the missing, ``left`` the meetings that they would still have had that day.
    ``conflicts`` are those of the plan afterwards, each by its rule and words.
    """

    event: int
    no_show: NoShow
    names: tuple[str, ...]
    left: tuple[Meeting, ...]
    before: tuple[Meeting, ...]
    after: tuple[Meeting, ...]
    conflicts: frozenset[tuple[str, str]]

    @property
    def step(self) -> Sentence:
        """The name of the step."""
        return sentence(REPAIR if self.repairs else NOTE, names=", ".join(self.names))

    @property
    def changes(self) -> tuple[Alteration, ...]:
        """What comes in, moves and falls out."""
        return alterations(self.before, self.after)

    @property
    def told(self) -> frozenset[int]:
        """The registrations whose day changes; the missing are not told."""
        changed = {it.registration for it in compare_plans(self.before, self.after)}
        return frozenset(changed - self.no_show.missing)

    @property
    def repairs(self) -> bool:
        """Whether anything gets better: a wish comes in or a meeting is saved by moving."""
        return any(it.kind is not Kind.OUT for it in self.changes)

    @property
    def held(self) -> int:
        """How many meetings take place."""
        return _held(self.after)

    @property
    def waits(self) -> int:
        """How many meetings that nobody is missing from fall out."""
        left = {it.id for it in self.left}
        out = [it.before for it in self.changes if it.kind is Kind.OUT and it.before is not None]
        return sum(it.id not in left for it in out)

    def count(self, kind: Kind) -> int:
        """Count the meetings that come in, move or fall out."""
        return sum(it.kind is kind for it in self.changes)


def propose_repair(
    db: Database,
    event_id: int,
    missing: Collection[int],
    now: datetime | None = None,
    progress: Progress = SILENT,
    *,
    seconds: float = SECONDS,
) -> Proposal:
    """Look for the repair of a plan without some people (registrations); nothing is stored.

    ``now`` is by the event's clock. Nothing that begins within a quarter of an hour is changed, nor
    what is pinned, held or on another day, and nobody else's meeting falls out; colleagues take over
    if they are here. Where no more meetings come of it, the no-show alone is proposed. Raises ``Fault``
    after the event; stopping ``progress`` gives the best repair so far or raises ``Cancelled``.
    """
    case, names = _case_of(db, event_id, missing, now)
    plain = case.after_without_repair()
    if not case.no_show.left_of(case.meetings):
        return _proposal(event_id, case, names, plain)

    def repaired(case: Case) -> Proposal:
        from gatewayapp.planning.engine import plan_event

        options = PlanOptions(seconds=seconds, repair=True)
        planned = plan_event(case.facts_to_plan(), case.opened, options, progress)
        return _proposal(event_id, case, names, case.after(planned.meetings))

    found = repaired(case)
    if found.waits and not progress.stopped:
        found = repaired(replace(case, moves=False))
    helps = not found.waits and found.held > _held(plain)
    return found if helps else _proposal(event_id, case, names, plain)


def _held(meetings: Iterable[Meeting]) -> int:
    return sum(it.state.takes_place for it in meetings)


def note_only(
    db: Database, event_id: int, missing: Collection[int], now: datetime | None = None
) -> Change:
    """Note a no-show and leave everything else as it is; raises ``Fault`` as ``note_no_show`` does."""
    case, names = _case_of(db, event_id, missing, now)
    return note_no_show(db, _proposal(event_id, case, names, case.after_without_repair()), now)


def _case_of(
    db: Database, event_id: int, missing: Collection[int], now: datetime | None
) -> tuple[Case, tuple[str, ...]]:
    with db.read() as rows:
        event = event_of_id(rows, event_id)
        facts = facts_of(rows, event_id)
        meetings = reading.of_event(rows, Meeting, event_id)
        registrations = reading.of_event(rows, Registration, event_id)
        names = _names(rows, [it for it in registrations if it.id in missing])
    no_show = no_show_at(facts.slots, missing, now or local_now(event))
    here = frozenset(it.id for it in registrations if it.checked_in is not None)
    return Case(no_show, facts, meetings, here), names


def _names(rows: Connection, registrations: Collection[Registration]) -> tuple[str, ...]:
    people = reading.of_ids(rows, Person, [it.person for it in registrations])
    return tuple(person.name.listed for person in people)


def _proposal(event_id: int, case: Case, names: tuple[str, ...], after: tuple[Meeting, ...]) -> Proposal:
    left = case.no_show.left_of(case.meetings)
    conflicts = _said(find_conflicts(case.facts_without(), after))
    return Proposal(event_id, case.no_show, names, left, case.meetings, after, conflicts)


def _said(conflicts: Collection[Conflict]) -> frozenset[tuple[str, str]]:
    return frozenset((it.rule.value, str(it.sentence)) for it in conflicts)


def note_no_show(db: Database, proposal: Proposal, now: datetime | None = None) -> Change:
    """Note that the missing do not come that day, and store the proposed plan, as one change.

    Raises ``Fault``, and stores nothing, if one of them has arrived, if the plan was changed since it
    was proposed, or if a meeting that would change has begun.
    """
    with db.change(proposal.step) as unit:
        registrations = reading.of_ids(unit.connection, Registration, proposal.no_show.missing)
        _refuse_arrived(unit.connection, registrations)
        _refuse_outdated(unit.connection, proposal, now)
        unit.update([_away(it, proposal.no_show) for it in registrations])
        _store(unit, proposal)
        facts = facts_of(unit.connection, proposal.event)
        if _said(find_conflicts(facts, proposal.after)) - proposal.conflicts:
            raise Fault(_MEANWHILE)
    return unit.change


def _away(registration: Registration, no_show: NoShow) -> Registration:
    return replace(registration, absences=no_show.absences(registration.absences))


def _store(unit: UnitOfWork, proposal: Proposal) -> None:
    """Store what differs."""
    stays, before = {it.id for it in proposal.after}, set(proposal.before)
    unit.remove(Meeting, [it.id for it in proposal.before if it.id not in stays])
    unit.update([it for it in proposal.after if it.id and it not in before])
    unit.add([it for it in proposal.after if not it.id], proposal.event)


def _refuse_arrived(rows: Connection, registrations: Collection[Registration]) -> None:
    for registration in registrations:
        if registration.checked_in is not None:
            raise Fault(_ARRIVED, name=_names(rows, [registration])[0])


def _refuse_outdated(rows: Connection, proposal: Proposal, now: datetime | None) -> None:
    if reading.of_event(rows, Meeting, proposal.event) != proposal.before:
        raise Fault(_MEANWHILE)
    now, left = now or local_now(event_of_id(rows, proposal.event)), {it.id for it in proposal.left}
    others = [it for it in proposal.changes if it.before is None or it.before.id not in left]
    if any(it.first_start <= now for it in others):
        raise Fault(_TOO_LATE)
