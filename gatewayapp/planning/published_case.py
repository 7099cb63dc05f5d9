"""What is known of a published instance while it is searched and proved."""

import threading
import time
from dataclasses import dataclass, field

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.planning.dzn import Instance
from gatewayapp.planning.published_check import count_breaks, faults_of


@dataclass
class Case:
    """What is known so far; one thread searches, another proves."""

    instance: Instance
    fairness: int | None
    seconds: float
    progress: Progress
    began: float = field(default_factory=time.perf_counter)
    breaks: int | None = None
    slots: tuple[int, ...] = ()
    bound: int = 0
    impossible: bool = False
    reason: Sentence | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def settled(self) -> bool:
        """Whether there is nothing more to find out."""
        return self.impossible or (self.breaks is not None and self.breaks <= self.bound)

    @property
    def over(self) -> bool:
        """Whether to end: all is settled, the time is up, or somebody said stop."""
        late = time.perf_counter() - self.began > self.seconds
        return self.settled or late or self.progress.stopped

    @property
    def question(self) -> int | None:
        """How many breaks the next plan to ask for may have at most (None: any number)."""
        return None if self.breaks is None else self.bound

    def offer(self, slots: list[int]) -> None:
        """Take a plan if it is legal and better than the best so far."""
        if next(faults_of(self.instance, slots, self.fairness), None) is not None:
            return
        breaks = sum(count_breaks(self.instance, slots))
        with self.lock:
            if self.breaks is None or breaks < self.breaks:
                self.breaks, self.slots = breaks, tuple(slots)

    def refute(self, most: int | None) -> None:
        """Learn that there is no plan with at most so many breaks (None: none at all)."""
        with self.lock:
            if most is None:
                self.impossible = True
            else:
                self.bound = max(self.bound, most + 1)

    def report(self) -> None:
        """Tell what is known."""
        line = sentence("{breaks} breaks, at least {bound}", breaks=self.breaks, bound=self.bound)
        if self.breaks is None:
            line = sentence("Looking for a first plan")
        self.progress.report(line, None, {"breaks": self.breaks, "bound": self.bound})
