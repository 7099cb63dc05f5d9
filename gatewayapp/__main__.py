"""The one way in: a command of the terminal, or else the window."""

import sys
from collections.abc import Sequence

STOPPED = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window on the database that is named; give the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _command(given)
    except KeyboardInterrupt:  # long work stops softly; this comes at a start or a second time
        sys.stderr.write("Stopped; what was stored before stands.\n")
        return STOPPED


def _command(given: Sequence[str]) -> int:
    from gatewayapp.cli.main import COMMANDS, run

    if given and (given[0] in COMMANDS or given[0].startswith("-")):
        return run(given)
    from gatewayapp.gui.application import run as open_window

    return open_window(given)


if __name__ == "__main__":
    sys.exit(main())
