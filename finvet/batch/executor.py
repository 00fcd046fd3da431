"""Who has the entries of a batch vetted: the processes of this machine (pool), or those of a cluster."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import Protocol

from finvet.batch.dossiers import Dossier
from finvet.batch.entries import Entry
from finvet.batch.settings import Settings

Check = Callable[[], None]
"""Called every moment while there is something to wait for; what it raises ends the work."""


class Executor(Protocol):
    """Has entries vetted, wherever that may be."""

    def dossiers(self, entries: Iterable[Entry]) -> Generator[Dossier, None, None]:
        """The dossier of each entry, in the order in which they are done; every entry has exactly one.

        Whoever wants no more closes it, which ends the work.
        """


Start = Callable[[Settings, Check], Executor]
"""Makes the executor of a batch once it is known what holds for its entries."""
