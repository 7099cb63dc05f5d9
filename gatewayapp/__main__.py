"""The one way in: a command of the terminal, or else the window."""

import sys
from collections.abc import Sequence

from gatewayapp.cli.main import COMMANDS
from gatewayapp.cli.main import run as run_command


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window on the database that is named; give the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and (given[0] in COMMANDS or given[0].startswith("-")):
        return run_command(given)
    from gatewayapp.gui.application import run as open_window

    return open_window(given)


if __name__ == "__main__":
    sys.exit(main())
