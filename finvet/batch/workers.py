"""A process that vets entries for a batch until it is told to end, confined like any that reads strangers' files.

What it is told comes from this program and travels as Python's own objects; what it answers may have been shaped by a
stranger's file and is bytes alone, which are read as plain data.
"""

from __future__ import annotations

import gc
import itertools
import multiprocessing
import os
import signal
import socket
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from msgspec.structs import replace

from finvet import child
from finvet.batch.answering import dossier_of
from finvet.batch.entries import Entry
from finvet.batch.settings import Settings
from finvet.confinement import confine_memory, leave_streams, settle
from finvet.errors import FinvetError
from finvet.guard import Opening
from finvet.vetting import prepare

ANSWER_BYTES = 64 * 1024 * 1024
WITH_THREADS = {"typst"}
"""Libraries whose native threads a copy of the process would wait for in vain."""
ENTRIES_BETWEEN_COLLECTIONS = 64
SECONDS_IN_A_MESSAGE = 5


class Worker:
    """A worker as the batch sees it: it has one entry at a time."""

    def __init__(self, settings: Settings) -> None:
        try:
            self.connection, theirs = multiprocessing.Pipe()
            with theirs:
                self._process = _process()(target=_serve, args=(theirs, settings), daemon=True)
                with _without_interrupts(), _looked_through():
                    self._process.start()
        except OSError as error:
            raise FinvetError("guard-cannot-start", reason=error.strerror or type(error).__name__) from error
        _limit_waiting(self.connection)

    def give(self, entry: Entry, is_apart: bool) -> None:
        """Has it vet the entry; `is_apart`: its files are read in a child of their own."""
        with suppress(OSError):  # a worker that is gone has no answer either
            self.connection.send((entry, is_apart))

    def answer(self) -> bytes | None:
        """The packed dossier of the entry; None where the worker ended without one."""
        try:
            return self.connection.recv_bytes(ANSWER_BYTES)
        except (EOFError, OSError):
            return None

    def end(self) -> None:
        """Ends it, whatever it is doing."""
        self.connection.close()
        self._process.kill()
        self._process.join()
        self._process.close()


def _process() -> type[BaseProcess]:
    """A copy of this process, which costs little and has all loaded; where that is not sound, a fresh one."""
    if child.may_fork() and not sys.modules.keys() & WITH_THREADS:
        return multiprocessing.get_context("fork").Process
    if os.name == "posix":
        resource_tracker.ensure_running()  # when Python starts this helper of its own, it lets interrupts in again
    return multiprocessing.get_context("spawn").Process


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """A process that is started meanwhile is never interrupted: whoever runs the batch is, and ends it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _looked_through() -> Iterator[None]:
    """What is loaded by now need not be looked through for garbage in a copy of this process, which would copy it."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _limit_waiting(connection: Connection) -> None:
    """Has the system give up on a worker that stops in the middle of a message, where it can be asked to."""
    if os.name == "posix":
        with socket.socket(fileno=os.dup(connection.fileno())) as end:
            for option in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
                end.setsockopt(socket.SOL_SOCKET, option, struct.pack("@ll", SECONDS_IN_A_MESSAGE, 0))


def _serve(connection: Connection, settings: Settings) -> None:
    """A worker's whole life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever runs the batch is asked to stop, and ends us
    settle()
    if _is_left():
        return
    leave_streams()
    prepare(settings.policy, settings.as_of)
    opening = _here(settings.opening)
    gc.disable()
    _collect()
    for count in itertools.count(1):
        try:
            entry, is_apart = connection.recv()
        except EOFError:  # the batch is over, or gone
            return
        how = replace(opening, place="child") if is_apart else opening
        connection.send_bytes(dossier_of(entry, settings, how).packed())
        if count % ENTRIES_BETWEEN_COLLECTIONS == 0:
            _collect()


def _collect() -> None:
    """Frees what nobody holds; what is left is kept for the partners to come, and never looked through again."""
    gc.collect()
    gc.freeze()


def _is_left() -> bool:
    """Whether the batch was gone before this worker could ask the system to go with it."""
    batch = multiprocessing.parent_process()
    return sys.platform == "linux" and batch is not None and os.getppid() != batch.pid


def _here(opening: Opening) -> Opening:
    """Files are read in this process, once its memory is limited as far as the system can."""
    return replace(opening, place="here" if confine_memory(opening.limits) else "here-without-limits")
