"""Which of the partners of an input a run is for."""

from __future__ import annotations

import hashlib
import os
from fnmatch import fnmatchcase
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from finvet.batch.entries import Entries


class Choice(Struct, frozen=True):
    """Patterns of the names that are wanted, all where there is none, and of those that are not; a share; a limit.

    `shard`: the number of a share, from 1, and how many there are. Which share an entry falls into goes by its name
    alone, so that several machines share one input without a word between them.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    shard: tuple[int, int] = (1, 1)
    limit: int | None = None

    def of(self, found: Entries) -> Entries:
        """The chosen entries; of more than the limit the first by name."""
        names = tuple(islice(filter(self._takes, found.names), self.limit))
        chosen = set(names)
        return replace(found, names=names, others=tuple(name for name in found.names if name not in chosen))

    def _takes(self, name: str) -> bool:
        if self.include and not _matches(name, self.include):
            return False
        number, count = self.shard
        return not _matches(name, self.exclude) and share(name, count) == number


def share(name: str, count: int) -> int:
    """Which of so many shares an entry falls into, from 1; the same on every machine."""
    digest = hashlib.sha256(os.fsencode(name)).digest()
    return int.from_bytes(digest[:8], "big") % count + 1


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)
