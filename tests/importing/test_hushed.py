import os
from contextlib import suppress

import pytest

from gatewayapp.importing.hushed import hushed


def test_nothing_reaches_the_terminal_meanwhile_and_everything_afterwards(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with suppress(KeyError), hushed():
        os.write(2, b"thread panicked")
        raise KeyError
    os.write(2, b"afterwards")
    assert capfd.readouterr().err == "afterwards"
