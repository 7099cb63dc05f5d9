"""The words that the terminal understands."""

from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Callable
from pathlib import Path

from gatewayapp import __version__

IMPORT_KINDS = ("registrations", "wishes", "availability", "pictures")
EXPORT_KINDS = (
    "agendas",
    "agendas-pdf",
    "badges",
    "table-signs",
    "rosters",
    "room-plan",
    "catalogue",
    "calendar",
    "report",
    "calibration",
    "data",
)
COMMANDS = (
    "demo",
    "event",
    "import",
    "plan",
    "check",
    "publish",
    "changes",
    "export",
    "checkin",
    "doctor",
    "solve",
)


def parser() -> ArgumentParser:
    """Make the parser of all commands."""
    top = ArgumentParser(
        prog="gatewayapp",
        description="Plan, print and run business-matchmaking events from one offline laptop.",
        epilog="gatewayapp [DB] opens the window.\n"
        "Exit codes: 0 done, 1 the input is at fault, 2 wrong usage.",
        formatter_class=RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"Gateway {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (summary, add_words) in _VOCABULARY.items():
        command = commands.add_parser(name, help=summary, description=summary)
        add_words(command)
    return top


def _demo(words: ArgumentParser) -> None:
    words.add_argument(
        "--out", type=Path, default=Path("out"), metavar="DIR", help="folder for the results"
    )
    words.add_argument("--seconds", type=_positive, default=8.0, help="time for planning (8)")
    _json(words)


def _event(words: ArgumentParser) -> None:
    words.add_argument("database", type=Path, metavar="DB", help="made if it does not exist")
    words.add_argument("file", type=Path, metavar="EVENT.toml")
    words.add_argument(
        "--repair",
        action="store_true",
        help="give meetings that lose their time or table another place, in the same step",
    )
    _json(words)


def _import(words: ArgumentParser) -> None:
    words.add_argument("kind", choices=IMPORT_KINDS)
    words.add_argument("database", type=Path, metavar="DB")
    words.add_argument("file", type=Path, metavar="FILE", help="for pictures their folder")
    _event_name(words)
    words.add_argument("--sheet", metavar="NAME", help="the sheet to read")
    words.add_argument("--mapping", type=Path, metavar="M.toml", help="which column is which field")
    words.add_argument("--role", help="role of people whose file names none (visitor)")
    words.add_argument("--dry-run", action="store_true", help="say what would change, change nothing")
    words.add_argument("--rejects", type=Path, metavar="OUT.xlsx", help="save rows that stay out")
    _json(words)


def _plan(words: ArgumentParser) -> None:
    _database(words)
    _event_name(words)
    words.add_argument("--seconds", type=_positive, default=20.0, help="time to plan (20)")
    words.add_argument(
        "--seed", type=int, default=1, help="the same seed on one thread gives the same plan"
    )
    words.add_argument("--threads", type=_count, default=2, help="cores to use (2)")
    words.add_argument(
        "--repair", action="store_true", help="keep the plan, change as little as possible"
    )
    words.add_argument(
        "--missing",
        nargs="+",
        default=[],
        metavar="NUMBER",
        help="these people do not come today: note it and repair the plan without them",
    )
    _json(words)


def _checked(words: ArgumentParser) -> None:
    _database(words)
    _event_name(words)
    _json(words)


def _publish(words: ArgumentParser) -> None:
    _checked(words)
    words.add_argument("--title", default="", metavar="T", help="a title for the edition")


def _changes(words: ArgumentParser) -> None:
    _checked(words)
    words.add_argument("--from", dest="old", type=int, metavar="N", help="earlier edition")
    words.add_argument("--to", dest="new", type=int, metavar="N", help="later edition")


def _export(words: ArgumentParser) -> None:
    words.add_argument("kind", choices=EXPORT_KINDS)
    _database(words)
    words.add_argument("out", type=Path, metavar="OUT", help="the file to write")
    _event_name(words)
    words.add_argument("--edition", type=int, metavar="N", help="an edition instead of the working plan")
    words.add_argument(
        "--only", nargs="+", default=[], metavar="NUMBER", help="CHANGED or registration numbers"
    )
    words.add_argument("--language", choices=["en", "ja", "both"], default="en")
    words.add_argument(
        "--since", type=int, metavar="N", help="the edition that CHANGED and the marks compare with"
    )
    words.add_argument(
        "--order",
        choices=["name", "company", "number", "desk"],
        default="name",
        help="desk: divided alphabetically among check-in desks",
    )
    words.add_argument(
        "--desks", type=_count, default=0, metavar="N", help="check-in desks (one for 150 people)"
    )
    words.add_argument("--page-size", choices=["a4", "letter"], default="a4")
    words.add_argument("--two-up", action="store_true", help="two agendas to a sheet of agendas-pdf")
    words.add_argument("--code", choices=["number", "card"], default="number", help="in QR codes")
    words.add_argument("--design", metavar="NAME", default="", help="a badge design of your own")
    words.add_argument("--stock", metavar="NAME", help="label stock for badges (a4-2x5-80x50)")
    words.add_argument(
        "--back",
        choices=["nothing", "agenda"],
        default="nothing",
        help="what stands on the backs of badges",
    )
    words.add_argument(
        "--start", type=_count, default=1, metavar="N", help="first label to use on the sheet"
    )
    _json(words)


def _checkin(words: ArgumentParser) -> None:
    _database(words)
    words.add_argument("number", metavar="NUMBER", help="what the badge and its QR code carry")
    _event_name(words)
    words.add_argument("--undo", action="store_true", help="take the check-in back")
    _json(words)


def _doctor(words: ArgumentParser) -> None:
    _database(words)
    _json(words)


def _solve(words: ArgumentParser) -> None:
    words.add_argument("instance", type=Path, metavar="INSTANCE.dzn")
    words.add_argument("--fairness", type=_whole, default=2, help="greatest difference of breaks (2)")
    words.add_argument("--seconds", type=_positive, default=60.0)
    words.add_argument("--threads", type=_count, default=2)
    words.add_argument("--seed", type=int, default=1)
    _json(words)


def _database(words: ArgumentParser) -> None:
    words.add_argument("database", type=Path, metavar="DB")


def _event_name(words: ArgumentParser) -> None:
    words.add_argument("--event", metavar="NAME", help="which event, if the database holds several")


def _json(words: ArgumentParser) -> None:
    words.add_argument("--json", action="store_true", help="print one JSON object and nothing else")


def _positive(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise ArgumentTypeError(f"'{text}' is not a number above 0")
    return number


def _whole(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError(f"'{text}' is not a whole number from 0")
    return int(text)


def _count(text: str) -> int:
    number = _whole(text)
    if number == 0:
        raise ArgumentTypeError("0 is too few; 1 is the least")
    return number


_VOCABULARY: dict[str, tuple[str, Callable[[ArgumentParser], None]]] = {
    "demo": ("do the whole main job on the demo event", _demo),
    "event": ("create or change an event from a TOML file", _event),
    "import": ("take in a spreadsheet or a folder of pictures", _import),
    "plan": ("plan the meetings of an event", _plan),
    "check": ("check the plan against every rule, without the planner", _checked),
    "publish": ("freeze the plan as the next edition", _publish),
    "changes": ("say who needs new paper between two editions", _changes),
    "export": ("write paper: workbooks, PDFs, calendars", _export),
    "checkin": ("note that somebody has arrived", _checkin),
    "doctor": ("examine a database", _doctor),
    "solve": ("solve a published instance of the meeting-scheduling problem", _solve),
}
