"""What support needs to know of a fault, without anybody's names, files or cells."""

import platform

from PySide6.QtCore import qVersion

from gatewayapp import __version__
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import Sentence


def details_of(fault: Fault, page: str, language: str) -> str:
    """Give the sentence as it was written, its gaps left open, and what runs where.

    What stands in the gaps may be a name or a cell, so only counts and kinds of errors are told.
    """
    system = f"{platform.system()} {platform.release()}"
    runs = f"Gateway {__version__}, {system}, Python {platform.python_version()}, Qt {qVersion()}"
    where = f"Page {page}, language {language}"
    cause = [f"Cause: {type(fault.__cause__).__name__}"] if fault.__cause__ else []
    return "\n".join((runs, where, *_told(fault.sentence, ""), *cause))


def _told(sentence: Sentence, indent: str) -> list[str]:
    lines = [f"{indent}{sentence.template}"]
    for name, value in sentence.values:
        parts = value if isinstance(value, tuple) else (value,)
        for part in parts:
            if isinstance(part, Sentence):
                lines += _told(part, f"{indent}  ")
            elif isinstance(part, int) or name == "kind":
                lines.append(f"{indent}  {name}: {part}")
    return lines
