"""What a person sees of a batch while it runs, and how they stop it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

from finvet.commands.refusals import complain
from finvet.errors import FinvetError

if TYPE_CHECKING:
    from finvet.batch.dossiers import Dossier

SIGNALS = (signal.SIGINT, signal.SIGTERM)
STATUS_OF_A_SIGNAL = 128


class Stopped(FinvetError):
    """A batch that a person or the system stopped, by a signal."""


class Progress:
    """Counts what is done, and stops the batch where a signal asks for it."""

    def __init__(self) -> None:
        self.asked: int | None = None
        self._count = self._done = 0

    def begin(self, count: int, known: int) -> None:
        """So many entries there are, and of so many the journal knows all."""
        self._count, self._done = count, known

    def done(self, _: Dossier) -> None:
        """An entry has its dossier."""
        self._done += 1

    def check(self) -> None:
        """Raises Stopped where a signal came."""
        if self.asked is not None:
            raise Stopped("batch-interrupted", done=self._done, count=self._count)


@contextmanager
def progress() -> Iterator[Progress]:
    """Who watches a batch; while it runs, a signal stops it at the next moment at which nothing is lost."""
    watcher = Progress()

    def ask(number: int, _: FrameType | None) -> None:
        watcher.asked = number

    before = {number: signal.signal(number, ask) for number in SIGNALS}
    try:
        yield watcher
    except Stopped as stopped:
        complain(str(stopped))
        sys.exit(STATUS_OF_A_SIGNAL + (watcher.asked or 0))
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
