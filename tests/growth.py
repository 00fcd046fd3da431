"""How the cost of a piece of work grows with its size: a ratio, whatever the machine is and does beside it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

Work = TypeVar("Work")

ROUNDS = 7
SLACK = 4
"""How many times a ratio of costs may be what is expected: the square of a size that is eight times another is more."""


def growth(work: Callable[[Work], object], small: Work, large: Work) -> float:
    """How many times the CPU time of the small one the large one takes; of each its fastest run, made in turns."""
    taken = [(_seconds(work, small), _seconds(work, large)) for _ in range(ROUNDS)]
    return min(after for _, after in taken) / min(before for before, _ in taken)


def _seconds(work: Callable[[Work], object], size: Work) -> float:
    start = time.process_time()
    work(size)
    return time.process_time() - start
