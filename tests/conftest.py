"""What every test is held to: no window, thread or warning is left behind."""

import os
import threading
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples on every run of a submission; developers' machines go on looking for new ones.
settings.register_profile(
    "gateway",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("gateway")

# A planner that is stopped answers at once, and its thread ends by itself soon after.
LEFT_BY_A_STOP, ENDS_SOON = "gateway-plan", 60
# Process-wide pools that a library starts once and keeps by design.
KEPT_BY_LIBRARIES = ("pytest_timeout", "execnet", "ThreadPoolExecutor-numba")


@pytest.fixture(autouse=True)
def _user_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the tests away from the user's own databases, settings and caches."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    for thread in threading.enumerate():
        if thread.name.startswith(LEFT_BY_A_STOP):
            thread.join(ENDS_SOON)
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before
        and thread.is_alive()
        and not thread.name.startswith(KEPT_BY_LIBRARIES)
        and not isinstance(thread, threading._DummyThread)
    ]
    assert not left, f"threads left running: {left}"
