"""Where the shipped resources and the user's own files lie."""

import sys
from functools import cache
from pathlib import Path

import platformdirs


def resource(*parts: str) -> Path:
    """Give the path of a shipped file or folder, in a checkout as in the frozen program."""
    return _shipped().joinpath(*parts)


@cache
def _shipped() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    top = Path(frozen) if frozen else Path(__file__).resolve().parents[1]
    return top / "resources"


def user_data() -> Path:
    """Give the folder in which a user's databases lie unless they choose another."""
    return Path(platformdirs.user_data_dir("Gateway", appauthor=False))


def user_cache() -> Path:
    """Give the folder for files that can be made again, such as compiled kernels."""
    return Path(platformdirs.user_cache_dir("Gateway", appauthor=False))
