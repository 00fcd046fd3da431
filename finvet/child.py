"""A child process under limits: it does one piece of work, and nothing but bytes comes back.

On Linux the child is forked from this process, which costs a few milliseconds and keeps what is already loaded. Where
that cannot be (another system, or threads that may hold a lock), a fresh interpreter is started.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import struct
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO, NoReturn, Protocol, cast

from msgspec import Struct
from msgspec.structs import asdict

from finvet.confinement import MIB, Limits, confine, leave_streams, settle

ANSWER_BYTES = 32 * MIB
LENGTH = struct.Struct(">Q")
SECONDS_TO_END = 5.0


class Ending(Struct, frozen=True):
    """How a child ended: with its answer, or without one, late or with a status (negative: the signal it died of)."""

    answer: bytes | None
    is_late: bool
    status: int


class Task(Protocol):
    """What a child is there for."""

    @property
    def module(self) -> str:
        """The module whose `main()` a started interpreter calls; that calls `serve` with the same work."""

    def packed(self) -> bytes:
        """All that the work needs, for an interpreter that knows nothing of it."""

    def work(self, is_limited: bool) -> bytes:
        """The answer. It is told whether every limit holds."""


def run(task: Task, limits: Limits) -> Ending:
    """Has a child do the task and waits for its answer, at most `wall_seconds`; afterwards the child is gone.

    Raises OSError where no child can be made.
    """
    child: _Forked | _Started = _Forked(task, limits) if may_fork() else _Started(task, limits)
    heard: list[bytes | None] = []
    listener = threading.Thread(target=lambda: heard.append(child.converse()), daemon=True)
    try:
        listener.start()
        listener.join(limits.wall_seconds)
        is_late = listener.is_alive()
    finally:
        status = child.end()
        listener.join(SECONDS_TO_END)
    return Ending(heard[0] if heard and not is_late else None, is_late, status)


def serve(work: Callable[[bytes, bool], bytes]) -> None:
    """What a started interpreter does: reads its request, works under its limits, answers and ends."""
    answering = os.dup(1)
    request = sys.stdin.buffer.read()
    leave_streams()
    gc.disable()  # this process ends soon, and looking for rings among a million cells takes long and finds none
    _send(answering, work(request, confine(Limits(**json.loads(sys.argv[2])))))


# ---------------------------------------------------------------- two ways to a child


def may_fork() -> bool:
    """Whether a fork is sound: on Linux, with no thread that could hold a lock which the child then waits for."""
    return sys.platform == "linux" and hasattr(os, "fork") and threading.active_count() == 1


class _Forked:
    """A copy of this process."""

    def __init__(self, task: Task, limits: Limits) -> None:
        self._reading, writing = os.pipe()
        try:
            self._pid = os.fork()
        except OSError:
            os.close(self._reading)
            raise
        else:
            if self._pid == 0:
                _work_and_exit(task, limits, writing)
        finally:
            os.close(writing)
        with suppress(OSError):  # the child does the same; whoever comes second may be refused
            os.setpgid(self._pid, self._pid)

    def converse(self) -> bytes | None:
        """The answer; None where it is none, cut off or too long."""
        with os.fdopen(self._reading, "rb", buffering=0) as reading:
            return _received(reading.read)

    def end(self) -> int:
        """Kills what still runs and says how the child ended."""
        _kill_group(self._pid)
        try:
            _, status = os.waitpid(self._pid, 0)
        except ChildProcessError:  # this process ignores its children's ends, so the system forgot it
            return 0
        return os.waitstatus_to_exitcode(status)


class _Started:
    """A fresh interpreter, which finds modules where this process finds them and asks no current folder."""

    BOOT = (
        "import json, sys; sys.path[:] = json.loads(sys.argv[1]);"
        "from importlib import import_module; import_module(sys.argv[3]).main()"
    )

    def __init__(self, task: Task, limits: Limits) -> None:
        import subprocess

        path = json.dumps([os.path.abspath(folder) for folder in sys.path])
        command = [sys.executable, "-P", "-c", self.BOOT, path, json.dumps(asdict(limits)), task.module]
        self._request = task.packed()
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter with our own line
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, process_group=0
        )

    def converse(self) -> bytes | None:
        """Hands over the request; the answer, None where it is none, cut off or too long."""
        stdin, stdout = cast(BinaryIO, self._process.stdin), cast(BinaryIO, self._process.stdout)
        with suppress(OSError), stdin:  # a child that died before it heard us; its status says why
            stdin.write(self._request)
        with stdout:
            return _received(stdout.read)

    def end(self) -> int:
        """Kills what still runs and says how the child ended."""
        _kill_group(self._process.pid)
        self._process.kill()
        return self._process.wait()


# ---------------------------------------------------------------- in this process


def _kill_group(pid: int) -> None:
    """Ends the child and all that it started; it is not yet waited for, so that the number is still its own."""
    if hasattr(os, "killpg"):
        for kill in (os.killpg, os.kill):
            with suppress(ProcessLookupError, PermissionError):
                kill(pid, signal.SIGKILL)


def _received(read: Callable[[int], bytes | None]) -> bytes | None:
    head = _exactly(read, LENGTH.size)
    if head is None:
        return None
    (length,) = LENGTH.unpack(head)
    return _exactly(read, length) if length <= ANSWER_BYTES else None


def _exactly(read: Callable[[int], bytes | None], count: int) -> bytes | None:
    received = bytearray()
    while len(received) < count:
        part = read(min(count - len(received), MIB))
        if not part:
            return None
        received += part
    return bytes(received)


# ---------------------------------------------------------------- in the child


def _work_and_exit(task: Task, limits: Limits, answering: int) -> NoReturn:
    """The forked child's whole life: it never returns into the code that it is a copy of."""
    status = 1
    try:
        from fcntl import F_DUPFD, fcntl

        os.setpgid(0, 0)
        answering = fcntl(answering, F_DUPFD, 3)  # whoever starts us without streams gets a pipe in their place
        os.closerange(3, answering)
        os.closerange(answering + 1, os.sysconf("SC_OPEN_MAX"))
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        settle()
        leave_streams()
        gc.disable()
        _send(answering, task.work(confine(limits)))
        status = 0
    finally:
        os._exit(status)


def _send(answering: int, answer: bytes) -> None:
    rest = memoryview(LENGTH.pack(len(answer)) + answer)
    while rest:
        rest = rest[os.write(answering, rest) :]
