"""What to do with an error that nobody foresaw: note where it happened, without anybody's data."""

import traceback
from datetime import UTC, datetime

from gatewayapp import __version__
from gatewayapp.domain.faults import Fault
from gatewayapp.places import user_data

LOG = "gateway.log"
UNKNOWN = "Gateway did not expect this ({kind}). Nothing was changed."


def note_down(error: BaseException) -> Fault:
    """Write the places of an error into the log and give the sentence that leads there.

    Messages of errors can hold names and cells, so only types, files and lines are kept.
    """
    steps = traceback.extract_tb(error.__traceback__)
    lines = [f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} Gateway {__version__} {type(error).__name__}"]
    lines += [
        f"  {step.filename.rsplit('gatewayapp', 1)[-1]}:{step.lineno} {step.name}" for step in steps
    ]
    log = user_data() / LOG
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    except OSError:
        return Fault(f"{UNKNOWN} Try again.", kind=type(error).__name__)
    return Fault(
        f"{UNKNOWN} Try again; if it comes back, send {{log}} to those who look after Gateway.",
        kind=type(error).__name__,
        log=log,
    )
