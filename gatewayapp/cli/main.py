"""Commands of the terminal: read the words, call the service, say what came of it."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from io import TextIOWrapper

from gatewayapp.cli.commands import ACTIONS
from gatewayapp.cli.words import COMMANDS, parser
from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.services.unexpected import note_down

__all__ = ["COMMANDS", "run"]

INPUT_AT_FAULT = 1

_UNHEARD = "The work is done, but the answer can't be written: {why}. Send it somewhere else."


def run(arguments: Sequence[str]) -> int:
    """Run one command; 0 done, 1 the input is at fault, 2 wrong usage."""
    _speak_unicode()
    try:
        return _done(arguments)
    except Fault as fault:
        told: object = fault
    except Cancelled:
        told = "Stopped; nothing was changed."
    except Exception as error:  # noqa: BLE001 - a traceback shown to a user is a bug
        told = note_down(error)
    print(told, file=sys.stderr)
    return INPUT_AT_FAULT


def _done(arguments: Sequence[str]) -> int:
    try:
        asked = parser().parse_args(arguments)
    except SystemExit as leaving:  # help was asked for, or the usage is wrong; it is printed already
        _say("")
        return int(leaving.code or 0)
    return _answer(asked)


def _answer(asked: Namespace) -> int:
    answer = ACTIONS[asked.command](asked)
    text = json.dumps(answer.data, ensure_ascii=False, default=str) if asked.json else answer.text
    _say(text + "\n" if text else "")
    return answer.code


def _say(text: str) -> None:
    """Print a text and see to it that it arrives, as long as somebody reads."""
    try:
        print(text, end="", flush=True)
    except OSError as error:
        # Keep the interpreter from trying again, and complaining, at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise Fault(_UNHEARD, why=error.strerror) from error


def _speak_unicode() -> None:
    """Let names in every script reach the terminal, a pipe or a file."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
