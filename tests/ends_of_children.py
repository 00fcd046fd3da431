"""A plugin of coverage.py: a child that would be killed with its work done may first write down what it ran.

finvet ends a reading child as soon as it has answered, and a worker as soon as it is not needed; both then lose what
was measured in them. Under coverage, and there alone, a child that is to be killed has a second to end by itself.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from typing import Any

PATIENCE = 1.0


def coverage_init(_registry: object, _options: object) -> None:
    """What coverage.py calls as it starts, in every process that it measures."""
    for name in ("kill", "killpg"):
        setattr(os, name, _patient(getattr(os, name)))


def _patient(kill: Callable[[int, int], Any]) -> Callable[[int, int], Any]:
    def patient(pid: int, number: int) -> Any:
        if number == signal.SIGKILL:
            _wait_for(pid)
        return kill(pid, number)

    return patient


def _wait_for(pid: int) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
                return
        except ChildProcessError:  # no child of ours: nothing is measured there
            return
        time.sleep(0.002)
