"""A batch on the machines of a Dask cluster: it gets entries in chunks, and what it answers is read as plain data.

Where a machine is lost, Dask has its chunks vetted by others, and gives up one that was on lost machines over again and
again, be it for another chunk that was there too. So what is left without an answer waits until all else is done; then
its halves are vetted each with nothing beside it, until the entry is found that costs machines.
"""

from __future__ import annotations

import logging
import stat
import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from finvet.batch.answering import broken_down
from finvet.batch.crew import vetted
from finvet.batch.dossiers import Dossier, understood
from finvet.batch.entries import Entry
from finvet.batch.executor import Check
from finvet.batch.settings import Settings
from finvet.errors import FinvetError

if TYPE_CHECKING:
    from distributed import Client, Future

ENTRIES_OF_A_CHUNK = (32, 64, 128, 256)
"""In the first chunk of a thread, in its second, and so on: all are soon at work, and later lose no time by starting
crews, which takes each a second."""
BYTES_OF_A_CHUNK = 32 * 1024 * 1024
CHUNKS_WAITING = 2
"""So many chunks a thread of the cluster has at once: one to vet, and one to go on with."""
SECONDS_FOR_A_CLUSTER = 10
SECONDS_BETWEEN_CHECKS = 0.1

Chunk = tuple[Entry, ...]


class Cluster:
    """Has entries vetted by the cluster whose scheduler has this address; `check` may raise to stop it all."""

    def __init__(self, address: str, settings: Settings, check: Check) -> None:
        self._address, self._check = address, check
        self._settings = replace(settings, output=settings.output.absolute())
        self._suspects: deque[Chunk] = deque()
        self._is_suspect_alone = False

    def dossiers(self, entries: Iterable[Entry]) -> Generator[Dossier, None, None]:
        """The dossier of each entry, in the order in which they are done."""
        with _connected(self._address) as client:
            waiting = chunks(entries, _threads(client))
            running: dict[Future, Chunk] = {}
            while self._are_busy(client, running, waiting):
                self._check()
                for future in [future for future in running if future.done()]:
                    yield from self._told(running.pop(future), future)
                time.sleep(SECONDS_BETWEEN_CHECKS)

    def _are_busy(self, client: Client, running: dict[Future, Chunk], waiting: Iterator[Chunk]) -> bool:
        """Hands out chunks until there are enough, and says whether there are any; suspects only one by one."""
        most = _threads(client) * CHUNKS_WAITING
        while len(running) < most and (chunk := next(waiting, None)):
            running[self._submitted(client, chunk)] = chunk
        if not running and self._suspects:
            self._is_suspect_alone, chunk = True, self._suspects.popleft()
            running[self._submitted(client, chunk)] = chunk
        return bool(running)

    def _submitted(self, client: Client, chunk: Chunk) -> Future:
        return client.submit(vetted, chunk, self._settings, self._settings.sha256, pure=False)

    def _told(self, chunk: Chunk, future: Future) -> Iterator[Dossier]:
        """The dossiers of a chunk; entries without one are suspects, and one that was vetted alone is the culprit."""
        found = {dossier.entry: dossier for dossier in map(understood, _answers(future)) if dossier is not None}
        yield from (found[entry.name] for entry in chunk if entry.name in found)
        missing = tuple(entry for entry in chunk if entry.name not in found)
        if self._is_suspect_alone and len(chunk) == 1:
            yield from (broken_down(entry, self._settings) for entry in missing)
        else:
            half = len(missing) // 2
            self._suspects.extend(filter(None, (missing[:half], missing[half:])))


def chunks(entries: Iterable[Entry], threads: int) -> Iterator[Chunk]:
    """The entries in chunks for so many threads: small ones first, and never many bytes."""
    chunk: list[Entry] = []
    size = count = 0
    for entry in entries:
        chunk.append(_absolute(entry))
        size += _size(entry)
        most = ENTRIES_OF_A_CHUNK[min(count // threads, len(ENTRIES_OF_A_CHUNK) - 1)]
        if len(chunk) >= most or size >= BYTES_OF_A_CHUNK:
            yield tuple(chunk)
            chunk, size, count = [], 0, count + 1
    if chunk:
        yield tuple(chunk)


def _absolute(entry: Entry) -> Entry:
    """The entry as a process in another folder finds it."""
    files, case = tuple(path.absolute() for path in entry.files), entry.case
    return replace(entry, files=files, within=entry.within.absolute(), case=case and case.absolute())


def _size(entry: Entry) -> int:
    if entry.stored:
        return entry.stored.size
    return sum(map(_size_of, entry.paths))


def _size_of(path: Path) -> int:
    """The bytes of a file; none of what is no file, or is gone, of which its row will tell."""
    try:
        state = path.stat()
    except (OSError, ValueError):
        return 0
    return state.st_size if stat.S_ISREG(state.st_mode) else 0


@contextmanager
def _connected(address: str) -> Iterator[Client]:
    """The cluster, once it has a machine."""
    try:
        from distributed import Client
    except ImportError as error:
        raise FinvetError("cluster-not-installed") from error
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)  # where it fails, that is told in one line
    try:
        client = Client(address, timeout=SECONDS_FOR_A_CLUSTER, set_as_default=False)
    except (OSError, ValueError) as error:
        raise FinvetError("cluster-not-there", where=address, seconds=SECONDS_FOR_A_CLUSTER) from error
    with client:
        try:
            client.wait_for_workers(1, timeout=SECONDS_FOR_A_CLUSTER)
        except TimeoutError as error:
            raise FinvetError("cluster-without-workers", where=address) from error
        yield client


def _threads(client: Client) -> int:
    """How many chunks the cluster can vet at once; one that has no worker for a while is waited for."""
    try:
        threads: int = sum(client.nthreads().values())
    except OSError:  # that the scheduler is gone the chunks tell, unless it comes back
        return 1
    return max(1, threads)


def _answers(future: Future) -> Sequence[bytes]:
    """The packed dossiers that came of a chunk. Raises FinvetError where the cluster fails as a whole."""
    from distributed import KilledWorker

    try:
        answers: Sequence[bytes] = future.result()
    except KilledWorker:
        return ()
    except CancelledError as lost:  # it may have been done, and gone with the machine that was to hand it over
        if future.client.status != "running":
            raise FinvetError("cluster-failed", reason="the scheduler is gone") from lost
        return ()
    except Exception as error:  # whatever a worker raised, at once or when it did again what was lost
        raise FinvetError("cluster-failed", reason=f"{type(error).__name__}: {error}") from error
    return answers
