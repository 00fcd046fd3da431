"""What a machine of a cluster does with a chunk of entries: an interpreter of its own runs the local pool over it.

A process of Dask has threads, so that nothing may be forked from it, and may start no processes of multiprocessing. The
interpreter that it starts here has neither trouble: strangers' files are read by confined workers as in any batch.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import platform
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection

from finvet.batch.answering import CHANGED
from finvet.batch.dossiers import Dossier
from finvet.batch.entries import Entry
from finvet.batch.local import local
from finvet.batch.settings import Settings
from finvet.batch.workers import ANSWER_BYTES
from finvet.errors import FinvetError
from finvet.vetting import prepare

SECONDS_OF_SILENCE = 3600.0
"""A crew that says nothing for so long is taken for one that hangs: its pool gives no entry nearly as much."""
BOOT = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]);from finvet.batch.crew import main; main(int(sys.argv[2]))"
)


def vetted(entries: Sequence[Entry], settings: Settings, sha256: str) -> list[bytes]:
    """The packed dossiers of the entries; an entry that ended the crew has none, nor has any that would follow it.

    `sha256`: of the settings, as the finvet has it that hands out the entries.
    """
    if trouble := _trouble(entries, settings, sha256):
        return [_stopping(entries[0], settings, trouble).packed()]
    ours, theirs = multiprocessing.Pipe()
    path = json.dumps([os.path.abspath(folder) for folder in sys.path])
    command = [sys.executable, "-P", "-c", BOOT, path, str(theirs.fileno())]
    with (
        ours,
        subprocess.Popen(  # noqa: S603 - our own interpreter with our own line
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, pass_fds=(theirs.fileno(),)
        ) as crew,
    ):
        theirs.close()
        try:
            with suppress(OSError):  # one that is gone has no answers either
                ours.send((entries, settings))
            return list(_answers(ours))
        finally:
            crew.kill()


def _answers(connection: Connection) -> Iterator[bytes]:
    with suppress(EOFError, OSError):  # done, or gone
        while connection.poll(SECONDS_OF_SILENCE):
            yield connection.recv_bytes(ANSWER_BYTES)


def main(descriptor: int) -> None:
    """The crew's whole life: it ends with its chunk, or when nobody waits for it any more."""
    with Connection(descriptor) as connection:
        entries, settings = connection.recv()
        prepare(settings.policy, settings.as_of)
        is_stored = any(entry.stored for entry in entries)
        for dossier in local(is_stored, settings, lambda: _end_if_left(connection)).dossiers(entries):
            connection.send_bytes(dossier.packed())


def _end_if_left(connection: Connection) -> None:
    if connection.poll():  # nothing more is sent to a crew, so that is the end of whoever started it
        sys.exit()


def _trouble(entries: Sequence[Entry], settings: Settings, sha256: str) -> FinvetError | None:
    """Why no entry would fare well on this machine."""
    host = platform.node()
    if sha256 != settings.sha256:  # which is made here, by the finvet that is installed
        return FinvetError("cluster-other-version", where=host)
    output = [] if settings.memos_to or settings.memos == "none" else [settings.output]
    for folders in (output, [entry.within for entry in entries if not entry.stored]):
        if folders and not any(folder.is_dir() for folder in folders):
            return FinvetError("cluster-no-folder", where=host, folder=str(folders[0]))
    return None


def _stopping(entry: Entry, settings: Settings, trouble: FinvetError) -> Dossier:
    return Dossier(entry.name, CHANGED, "", settings.sha256, (), is_lasting=False, trouble=str(trouble))
