"""The whole main job on the shipped spreadsheets: from registrations to paper."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import counted, sentence
from gatewayapp.places import resource
from gatewayapp.services.databases import Database, create_database, restore
from gatewayapp.services.events import find_event, read_event_file, save_event
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.imports import ImportKind, Verdict, apply_import, prepare_import
from gatewayapp.services.people import list_people
from gatewayapp.services.plan_book import publish
from gatewayapp.services.plans import PlanOptions, check_plan, plan_meetings
from gatewayapp.services.printing import PrintOptions, export_agendas, export_badges

DATABASE, AGENDAS, BADGES = "demo.gateway", "agendas.xlsx", "badges.pdf"
SPREADSHEETS = (
    ("registrations_europe.xlsx", ImportKind.REGISTRATIONS),
    ("registrations_japan.csv", ImportKind.REGISTRATIONS),
    ("wishes.xlsx", ImportKind.WISHES),
    ("availability.xlsx", ImportKind.AVAILABILITY),
)
PLANNING_SECONDS = 8.0
# How far the work has come after the imports and after planning, and what each paper adds.
IMPORTED, PLANNED, LISTED = 0.15, 0.75, 0.9
_NO_FOLDER = 'The folder "{folder}" can\'t be made or written to: {why}. Choose another one.'
_IN_USE = '"{file}" is open in another program. Close it there, then run the demo again.'


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of one spreadsheet, in rows."""

    file: str
    rows: int
    accepted: int
    repeated: int
    doubtful: int
    rejected: int


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What the demo made; ``planned`` counts the wishes that have a meeting."""

    event: str
    imports: tuple[TakenIn, ...]
    organisations: int
    people: int
    wishes: int
    planned: int
    meetings: int
    conflicts: int
    breaks: int
    edition: int
    database: Path
    agendas: Path
    badges: Path
    seconds: float

    def as_text(self) -> str:
        """Give the summary for the terminal."""
        met = f"{counted(self.meetings, 'meeting')} for {self.planned} of {self.wishes} wishes"
        found = f"breaks {self.breaks}, conflicts {self.conflicts}"
        lines = [
            self.event,
            *map(_taken_in_line, self.imports),
            f"  {self.organisations} organisations and {self.people} people take part",
            f"  {met}; {found}; published as edition {self.edition}",
            *(f"  {file}" for file in (self.database, self.agendas, self.badges)),
            f"  done in {self.seconds:.1f} s",
        ]
        return "\n".join(lines)

    def as_json(self) -> dict[str, Any]:
        """Give the summary as plain data."""
        return asdict(self)


def _taken_in_line(taken: TakenIn) -> str:
    left = {"repeated": taken.repeated, "doubtful": taken.doubtful, "rejected": taken.rejected}
    rest = "".join(f", {count} {word}" for word, count in left.items() if count)
    return f"  {taken.file}: {counted(taken.rows, 'row')}, {taken.accepted} taken{rest}"


def build_demo(
    out: Path, progress: Progress | None = None, seconds: float = PLANNING_SECONDS
) -> DemoResult:
    """Import, plan, publish and print the demo event into the folder ``out``.

    The files of an earlier demo there are replaced, the database as restoring does it: a window
    that has it open follows. Nothing there changes before everything is made.
    """
    progress = progress or Progress()
    began = perf_counter()
    with _drafts(out) as drafts:
        result = _main_job(drafts, out, progress, seconds, began)
        progress.check()
        for name in (AGENDAS, BADGES):
            _deliver(drafts / name, out / name)
        _deliver_database(drafts / DATABASE, out / DATABASE)
    progress.report(sentence("The demo is ready"), 1)
    return result


@contextmanager
def _drafts(out: Path) -> Iterator[Path]:
    """Make a folder for what is not finished, inside ``out`` so that files can be moved from there."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        drafts = TemporaryDirectory(prefix=".demo-", dir=out, ignore_cleanup_errors=True)
    except OSError as error:
        raise Fault(_NO_FOLDER, folder=out, why=error.strerror) from error
    with drafts as name:
        yield Path(name)


def _main_job(drafts: Path, out: Path, progress: Progress, seconds: float, began: float) -> DemoResult:
    with create_database(drafts / DATABASE) as db:
        save_event(db, read_event_file(resource("demo", "event.toml")).event)
        event = find_event(db)
        imports = _take_in(db, event.id, progress.part(0, IMPORTED))
        plan_meetings(db, event.id, PlanOptions(seconds=seconds), progress.part(IMPORTED, PLANNED))
        progress.check()  # a plan that was stopped is kept, but this demo is given up
        check = check_plan(db, event.id)
        edition = publish(db, event.id)
        export_agendas(db, event.id, drafts / AGENDAS, PrintOptions(), progress.part(PLANNED, LISTED))
        export_badges(db, event.id, drafts / BADGES, PrintOptions(), progress.part(LISTED, 1))
        facts, people = gather_facts(db, event.id), list_people(db, event.id)
    return DemoResult(
        event=event.name,
        imports=imports,
        organisations=len(facts.participants),
        people=len(people),
        wishes=check.wishes,
        planned=check.planned,
        meetings=check.meetings,
        conflicts=len(check.conflicts),
        breaks=check.score.breaks,
        edition=edition.number,
        database=out / DATABASE,
        agendas=out / AGENDAS,
        badges=out / BADGES,
        seconds=perf_counter() - began,
    )


def _take_in(db: Database, event_id: int, progress: Progress) -> tuple[TakenIn, ...]:
    taken = []
    for position, (name, kind) in enumerate(SPREADSHEETS):
        part = progress.part(position / len(SPREADSHEETS), (position + 1) / len(SPREADSHEETS))
        plan = prepare_import(db, event_id, kind, resource("demo", name), progress=part)
        apply_import(db, plan, part)
        counts = plan.counts
        taken.append(
            TakenIn(
                name,
                len(plan.rows),
                plan.accepted,
                counts[Verdict.REPEATED],
                counts[Verdict.DOUBTFUL],
                counts[Verdict.REJECTED],
            )
        )
    return tuple(taken)


def _deliver(draft: Path, target: Path) -> None:
    try:
        draft.replace(target)
    except PermissionError as error:
        raise Fault(_IN_USE, file=target.name) from error
    except OSError as error:
        raise Fault(_NO_FOLDER, folder=target.parent, why=error.strerror) from error


def _deliver_database(draft: Path, target: Path) -> None:
    if target.exists():
        restore(target, draft)
    else:
        _deliver(draft, target)
