"""Workers under supervision: one that dies, hangs or runs out of memory costs one entry, and the others go on."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from multiprocessing.connection import wait

from msgspec import Struct

from finvet.batch.answering import broken_down
from finvet.batch.dossiers import Dossier, understood
from finvet.batch.entries import Entry
from finvet.batch.executor import Check
from finvet.batch.settings import Settings
from finvet.batch.workers import Worker

ENTRIES_OF_A_WORKER = 2000
"""After so many a worker makes room for a new one, so that what a reader leaks is given back."""
SECONDS_TO_WRITE = 120.0
"""How long ratios, memo and charts of one entry may take beside reading it."""
SECONDS_BETWEEN_CHECKS = 0.25


class _Seat(Struct):
    """A worker and what it is doing: an entry, how its files are read, and by when it has to be done."""

    worker: Worker
    entry: Entry | None = None
    is_apart: bool = False
    deadline: float = 0.0
    given: int = 0


class Pool:
    """Has entries vetted by `jobs` workers; `check` is called every moment and may raise to stop it all."""

    def __init__(self, settings: Settings, check: Check, jobs: int = 1) -> None:
        self._settings, self._jobs, self._check = settings, jobs, check
        self._seats: list[_Seat] = []
        self._again: deque[Entry] = deque()

    def dossiers(self, entries: Iterable[Entry]) -> Generator[Dossier, None, None]:
        """The dossier of each entry, in the order in which they are done."""
        waiting = iter(entries)
        try:
            while self._are_busy(waiting):
                self._check()
                done = tuple(self._done())
                self._are_busy(waiting)  # nobody waits for whoever keeps what is done
                yield from done
        finally:
            for seat in self._seats:
                seat.worker.end()
            self._seats.clear()

    def _are_busy(self, waiting: Iterator[Entry]) -> bool:
        """Gives every idle worker an entry, and says whether any has one."""
        while any(seat.entry is None for seat in self._seats) or len(self._seats) < self._jobs:
            is_apart = bool(self._again)
            entry = self._again.popleft() if is_apart else next(waiting, None)
            if entry is None:
                break
            self._give(entry, is_apart)
        return any(seat.entry for seat in self._seats)

    def _give(self, entry: Entry, is_apart: bool) -> None:
        seat = next((seat for seat in self._seats if seat.entry is None), None)
        if seat is None:
            seat = _Seat(Worker(self._settings))
            self._seats.append(seat)
        elif seat.given >= ENTRIES_OF_A_WORKER:
            self._renew(seat)
        reading = self._settings.opening.limits.wall_seconds * (len(entry.files) + 2 if is_apart else 1)
        seat.entry, seat.is_apart, seat.given = entry, is_apart, seat.given + 1
        seat.deadline = time.monotonic() + reading + SECONDS_TO_WRITE
        seat.worker.give(entry, is_apart)

    def _renew(self, seat: _Seat) -> None:
        seat.worker.end()
        seat.worker, seat.given = Worker(self._settings), 0

    def _done(self) -> Iterator[Dossier]:
        """What is answered by now, and what of entries whose worker broke for the second time is left to say."""
        busy = [seat for seat in self._seats if seat.entry]
        ready = wait([seat.worker.connection for seat in busy], SECONDS_BETWEEN_CHECKS)
        for seat in busy:
            is_answered = seat.worker.connection in ready
            if is_answered or time.monotonic() > seat.deadline:
                yield from self._ended(seat, seat.worker.answer() if is_answered else None)

    def _ended(self, seat: _Seat, answer: bytes | None) -> Iterator[Dossier]:
        """The dossier of a seat's entry. One that broke its worker is tried once more, its files in their own child."""
        entry, seat.entry = seat.entry, None
        answered = None if answer is None else understood(answer)
        dossier = answered if answered and entry and answered.entry == entry.name else None
        if dossier is None or not dossier.is_lasting:
            self._renew(seat)
        if dossier is not None:
            yield dossier
        elif entry and not seat.is_apart:
            self._again.append(entry)
        elif entry:
            yield broken_down(entry, self._settings)
