"""Compile kernels once per machine, and again only when one of them changes.

Numba keeps compiled code by the content of the file a function stands in, but not of the files
its callees stand in; so the folder of the kept code is named for the content of all of them.
The frozen program has no such files; there numba keeps the code by the content of the program.
"""

import hashlib
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import numba
from numba.core import config

from gatewayapp.places import user_cache

T = TypeVar("T")
Kernel = TypeVar("Kernel", bound=Callable[..., object])
HERE = Path(__file__).resolve().parent


def kernel(function: Kernel) -> Kernel:
    """Compile a function to machine code that runs without Python's lock."""
    config.OPT = type(config.OPT)(1)  # compiles in two thirds of the time, and the code is no slower
    if not config.CACHE_DIR:
        config.CACHE_DIR = str(_folder())
    return cast("Kernel", numba.njit(cache=True, nogil=True)(function))


def with_sound_kernels(work: Callable[[], T]) -> T:
    """Do work that calls kernels; if kept code is damaged, throw all of it away and do the work anew.

    A computer that is switched off while code is written leaves files that cannot be read.
    """
    try:
        return work()
    except (EOFError, pickle.UnpicklingError):
        for file in Path(config.CACHE_DIR).rglob("*"):
            if file.is_file():
                file.unlink(missing_ok=True)
        return work()


def _folder() -> Path:
    beside = HERE / "__pycache__"
    writable = os.access(beside if beside.exists() else HERE, os.W_OK)
    return (beside if writable else user_cache()) / f"kernels-{_fingerprint()}"


def _fingerprint() -> str:
    digest = hashlib.sha256(numba.__version__.encode())
    for file in sorted(HERE.glob("*.py")):
        text = file.read_bytes()
        if b"@kernel" in text:
            digest.update(text)
    return digest.hexdigest()[:16]
