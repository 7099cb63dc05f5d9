"""The one way in: a command of the terminal, or else the window."""

import os
import sys
from collections.abc import Sequence

STOPPED = NO_SCREEN = 1
DATABASE = ".gateway"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window on the database that is named; give the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _command(given)
    except KeyboardInterrupt:  # long work stops softly; this comes at a start or a second time
        sys.stderr.write("Stopped; what was stored before stands.\n")
        return STOPPED


def _command(given: Sequence[str]) -> int:
    if given and not given[0].endswith(DATABASE):
        from gatewayapp.cli.main import COMMANDS, run

        if given[0] in COMMANDS or given[0].startswith("-"):
            return run(given)
    if not _has_screen():
        sys.stderr.write(
            "There is no screen to open the window on. The commands of the terminal work without one: "
            "gatewayapp --help\n"
        )
        return NO_SCREEN
    from gatewayapp.gui.opening import run as open_window

    return open_window(given)


def _has_screen() -> bool:
    """Tell whether a window can be shown; without a screen Qt would end the program hard."""
    if not sys.platform.startswith("linux"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


if __name__ == "__main__":
    sys.exit(main())
