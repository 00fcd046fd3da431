"""The limits of a process that reads what strangers sent: memory, processor time, time, streams that lead nowhere.

A child that reads one partner's files and ends, and a worker of a batch that reads many, are confined alike.
"""

from __future__ import annotations

import ctypes
import math
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from msgspec import Struct

MIB = 1024 * 1024
PR_SET_PDEATHSIG = 1
"""Of prctl(2): the signal that a process gets when the one that made it is gone."""


class Limits(Struct, frozen=True):
    """How much the files of one partner may take, all together, while they are read and spread.

    `address_space`: bytes above what the child starts with; `cpu_seconds`: processor time; `wall_seconds`: time.
    """

    address_space: int = 1024 * MIB
    cpu_seconds: float = 30.0
    wall_seconds: float = 30.0


LIMITS = Limits()


def settle() -> None:
    """Takes a forked process out of the hands of the one that it is a copy of: signals end it, and so does being left.

    Where the system can, it dies with whoever made it.
    """
    for number in (signal.SIGTERM, signal.SIGXCPU, signal.SIGALRM):
        signal.signal(number, signal.SIG_DFL)
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library: the limits of time end it too
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def leave_streams() -> None:
    """Reads from nothing and prints to nowhere: what a library prints is no part of the answer."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)
    sys.stdin = sys.stdout = sys.stderr = None


def confine(limits: Limits) -> bool:
    """Sets the limits for the rest of this process; False where the system has none for memory, or none at all."""
    try:
        import resource
    except ImportError:
        return False
    _limit(resource.RLIMIT_CPU, math.ceil(limits.cpu_seconds))
    signal.alarm(math.ceil(limits.wall_seconds) + 1)  # should nobody be left to end us
    return confine_memory(limits)


def confine_memory(limits: Limits) -> bool:
    """Sets the limit of memory above what is in use, and leaves no image of it behind; False where there is none."""
    try:
        import resource
    except ImportError:
        return False
    _limit(resource.RLIMIT_CORE, 0)
    in_use = address_space_in_use()
    if in_use is None:
        return False
    _limit(resource.RLIMIT_AS, in_use + limits.address_space)
    return True


@contextmanager
def confined_in_time(limits: Limits) -> Iterator[None]:
    """Ends this process, by signal, where what is done inside takes longer; afterwards it may go on for ever."""
    try:
        import resource
    except ImportError:
        yield
        return
    unlimited = resource.getrlimit(resource.RLIMIT_CPU)
    _limit(resource.RLIMIT_CPU, math.ceil(time.process_time() + limits.cpu_seconds))
    signal.setitimer(signal.ITIMER_REAL, limits.wall_seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        resource.setrlimit(resource.RLIMIT_CPU, unlimited)


def address_space_in_use() -> int | None:
    """Bytes of address space, None where the system does not tell (and, as macOS, limits none)."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except FileNotFoundError:
        return None


def _limit(what: int, most: int) -> None:
    import resource

    _, ceiling = resource.getrlimit(what)
    lowest = most if ceiling == resource.RLIM_INFINITY else min(most, ceiling)
    resource.setrlimit(what, (lowest, ceiling))
