"""What each command of the terminal does: call one service, put its outcome into an answer."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from gatewayapp.cli.answers import Answer
from gatewayapp.cli.progress import shown_progress
from gatewayapp.domain.wording import counted

if TYPE_CHECKING:
    from gatewayapp.domain.events import Event
    from gatewayapp.storage.database import Database


def demo(asked: Namespace) -> Answer:
    """Do the whole main job on the shipped spreadsheets."""
    from gatewayapp.services.demo import build_demo

    with shown_progress() as progress:
        result = build_demo(asked.out, progress, seconds=asked.seconds)
    return Answer(result.as_text(), result.as_json())


def event(asked: Namespace) -> Answer:
    """Create or change an event, and say what that leaves behind of its plan."""
    from gatewayapp.cli.events import event_answer

    with shown_progress() as progress:
        return event_answer(asked, progress)


@contextmanager
def _opened(asked: Namespace) -> Iterator[tuple["Database", "Event"]]:
    """Open an existing database and find the event that is meant."""
    from gatewayapp.services.databases import open_database
    from gatewayapp.services.events import find_event

    with open_database(asked.database) as db:
        yield db, find_event(db, getattr(asked, "event", None))


def import_spreadsheet(asked: Namespace) -> Answer:
    """Take in a spreadsheet or a folder of pictures, or say what that would change."""
    from gatewayapp.cli.importing import import_file
    from gatewayapp.cli.pictures import import_folder

    import_ = import_folder if asked.kind == "pictures" else import_file
    with _opened(asked) as (db, event):
        return import_(db, event, asked)


def plan(asked: Namespace) -> Answer:
    """Plan the meetings of an event."""
    from gatewayapp.cli.planning import plan_answer
    from gatewayapp.services.plans import PlanOptions, plan_meetings

    options = PlanOptions(
        seconds=asked.seconds, seed=asked.seed, threads=asked.threads, repair=asked.repair
    )
    with _opened(asked) as (db, event), shown_progress() as progress:
        if asked.missing:
            from gatewayapp.cli.arrivals import no_show_answer

            return no_show_answer(db, event, asked.missing, progress)
        return plan_answer(db, event, plan_meetings(db, event.id, options, progress))


def check(asked: Namespace) -> Answer:
    """Check the plan against every rule; exit code 1 if one is broken."""
    from gatewayapp.cli.planning import plan_answer
    from gatewayapp.services.plans import check_plan

    with _opened(asked) as (db, event):
        return plan_answer(db, event, check_plan(db, event.id))


def publish(asked: Namespace) -> Answer:
    """Freeze the plan as the next edition."""
    from gatewayapp.services.plan_book import edition_meetings, publish

    with _opened(asked) as (db, event):
        edition = publish(db, event.id, asked.title)
        count = len(edition_meetings(db, event.id, edition.number))
    data = {"edition": edition.number, "title": edition.title, "meetings": count}
    held = counted(count, "meeting")
    return Answer(f"Edition {edition.number} is published with {held}.", data)


def changes(asked: Namespace) -> Answer:
    """Say who needs new paper between two editions."""
    from gatewayapp.cli.planning import changes_answer

    with _opened(asked) as (db, event):
        return changes_answer(db, event, asked.old, asked.new)


def export(asked: Namespace) -> Answer:
    """Write paper."""
    from gatewayapp.cli.printing import export_paper

    with _opened(asked) as (db, event), shown_progress() as progress:
        return export_paper(db, event, asked, progress)


def checkin(asked: Namespace) -> Answer:
    """Note that somebody has arrived, or that it was a mistake."""
    from gatewayapp.cli.arrivals import arrival_answer
    from gatewayapp.services.checking_in import check_in, take_back_check_in

    note = take_back_check_in if asked.undo else check_in
    with _opened(asked) as (db, event):
        return arrival_answer(event, note(db, event.id, asked.number), is_taken_back=asked.undo)


def doctor(asked: Namespace) -> Answer:
    """Examine a database."""
    from gatewayapp.services.databases import examine, open_database

    with open_database(asked.database) as db:
        found = examine(db)
    return Answer(found.as_text(), found.as_json(), 0 if found.healthy else 1)


def solve(asked: Namespace) -> Answer:
    """Solve a published instance."""
    from gatewayapp.services.published import solve_published

    with shown_progress() as progress:
        data = solve_published(
            asked.instance, asked.fairness, asked.seconds, asked.threads, asked.seed, progress
        )
    if data["breaks"] is None:
        found = str(data.get("reason", "no plan was found")).rstrip(".")
    else:
        found = f"{counted(data['breaks'], 'break')} (bound {data['bound']})"
    return Answer(f"{data['status']}: {found}, in {data['seconds']} s", data)


ACTIONS: dict[str, Callable[[Namespace], Answer]] = {
    "demo": demo,
    "event": event,
    "import": import_spreadsheet,
    "plan": plan,
    "check": check,
    "publish": publish,
    "changes": changes,
    "export": export,
    "checkin": checkin,
    "doctor": doctor,
    "solve": solve,
}
