import threading

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.work import Crew
from gatewayapp.places import user_data


@pytest.fixture
def crew(qapp):
    crew = Crew()
    yield crew
    crew.dismiss()


def test_result_arrives_in_the_thread_of_the_window(crew, qtbot):
    got = []
    job = crew.start(lambda _progress: threading.current_thread().name)
    job.done.connect(lambda name: got.append((name, threading.current_thread())))
    with qtbot.waitSignal(job.ended):
        pass
    assert got[0][0].startswith("gateway-work")
    assert got[0][1] is threading.main_thread()


def test_steps_arrive_before_the_result(crew, qtbot):
    seen = []

    def work(progress):
        progress.report(sentence("Half"), 0.5)
        return "done"

    job = crew.start(work)
    job.step.connect(lambda step: seen.append(step.fraction))
    job.done.connect(seen.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert seen == [0.5, "done"]


def test_fault_is_delivered_as_it_was_raised(crew, qtbot):
    def work(_progress):
        raise Fault("Row {row} has no name", row=4)

    job = crew.start(work)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert str(failed.args[0]) == "Row 4 has no name"


def test_unexpected_error_is_said_calmly_and_noted_without_names(crew, qtbot):
    def work(_progress):
        raise KeyError("KOBAYASHI Haruka")

    job = crew.start(work)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    noted = (user_data() / "gateway.log").read_text("utf-8")
    assert "KeyError" in str(failed.args[0])
    assert "KeyError" in noted
    assert "KOBAYASHI" not in str(failed.args[0]) + noted


def test_stopped_work_says_so(crew, qtbot):
    begun = threading.Event()

    def work(progress):
        begun.set()
        while True:
            progress.check()

    job = crew.start(work)
    assert begun.wait(5)
    with qtbot.waitSignal(job.stopped):
        job.stop()


def test_dismissing_stops_what_runs_and_delivers_nothing(crew, qtbot):
    heard, begun = [], threading.Event()

    def work(progress):
        begun.set()
        while True:
            progress.check()

    job = crew.start(work)
    job.ended.connect(lambda: heard.append("ended"))
    assert begun.wait(5)
    crew.dismiss()
    assert not heard
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("gateway-work")]
