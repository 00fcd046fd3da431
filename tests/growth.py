"""How the cost of a piece of work grows with its size: a ratio, whatever the machine is and does beside it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

Work = TypeVar("Work")

ROUNDS = 3
ENOUGH = 0.05
"""Seconds of CPU time that a run must take to be measured: some machines' clock of it moves a hundredth at a time."""
SLACK = 4
"""How many times a ratio of costs may be what is expected: the square of a size that is eight times another is more."""


def growth(work: Callable[[Work], object], small: Work, large: Work) -> float:
    """How many times the CPU time of the small one the large one takes; of each its fastest run, made in turns."""
    taken = [(_seconds(work, small), _seconds(work, large)) for _ in range(ROUNDS)]
    return min(after for _, after in taken) / min(before for before, _ in taken)


def _seconds(work: Callable[[Work], object], size: Work) -> float:
    """What one piece of the work takes, of as many as take long enough together."""
    start, done = time.process_time(), 0
    while (taken := time.process_time() - start) < ENOUGH:
        work(size)
        done += 1
    return taken / done
