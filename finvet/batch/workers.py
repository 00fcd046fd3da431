"""A process that vets entries for a batch until it is told to end, confined like any that reads strangers' files.

What it is told comes from this program and travels as Python's own objects; what it answers may have been shaped by a
stranger's file and is bytes alone, which are read as plain data.
"""

from __future__ import annotations

import gc
import itertools
import multiprocessing
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from finvet import child
from finvet.batch.answering import dossier_of
from finvet.batch.entries import Entry
from finvet.batch.settings import Settings
from finvet.confinement import confine_memory, leave_streams, settle
from finvet.guard import Opening
from finvet.worker import prepare

ANSWER_BYTES = 64 * 1024 * 1024
WITH_THREADS = {"typst"}
"""Libraries whose native threads a copy of the process would wait for in vain."""
ENTRIES_BETWEEN_COLLECTIONS = 64


class Worker:
    """A worker as the batch sees it: it has one entry at a time."""

    def __init__(self, settings: Settings) -> None:
        self.connection, theirs = multiprocessing.Pipe()
        self._process = _process()(target=_serve, args=(theirs, settings), daemon=True)
        self._process.start()
        theirs.close()

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
    return multiprocessing.get_context("spawn").Process


def _serve(connection: Connection, settings: Settings) -> None:
    """A worker's whole life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever runs the batch is asked to stop, and ends us
    settle()
    leave_streams()
    prepare()
    opening = _here(settings.opening)
    gc.collect()
    gc.freeze()  # what is loaded by now stays for good, and nobody need look through it again
    gc.disable()
    for count in itertools.count(1):
        try:
            entry, is_apart = connection.recv()
        except EOFError:  # the batch is over, or gone
            return
        how = replace(opening, place="child") if is_apart else opening
        connection.send_bytes(dossier_of(entry, settings, how).packed())
        if count % ENTRIES_BETWEEN_COLLECTIONS == 0:
            gc.collect()


def _here(opening: Opening) -> Opening:
    """Files are read in this process, once its memory is limited as far as the system can."""
    return replace(opening, place="here" if confine_memory(opening.limits) else "here-without-limits")
