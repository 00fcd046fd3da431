"""Memos and charts that a store is to hold are written on this machine, put there whole, and gone here afterwards."""

from __future__ import annotations

import tempfile
from collections.abc import Generator, Iterable
from contextlib import closing
from pathlib import Path

from msgspec.structs import replace

from finvet.batch.dossiers import Dossier
from finvet.batch.entries import Entry
from finvet.batch.executor import Check, Start
from finvet.batch.settings import Settings
from finvet.batch.stores import put
from finvet.errors import FinvetError


class Putting:
    """Has entries vetted by an executor of this machine, and puts what is written of them into the store."""

    def __init__(self, start: Start, settings: Settings, check: Check) -> None:
        self._start, self._settings, self._check = start, settings, check

    def dossiers(self, entries: Iterable[Entry]) -> Generator[Dossier, None, None]:
        """The dossier of each entry, in the order in which they are done."""
        with tempfile.TemporaryDirectory(prefix="finvet-") as folder:
            executor = self._start(replace(self._settings, output=Path(folder)), self._check)
            with closing(executor.dossiers(entries)) as dossiers:
                for dossier in dossiers:
                    yield self._put(dossier, Path(folder))

    def _put(self, dossier: Dossier, folder: Path) -> Dossier:
        paths = [output.path for output in dossier.outputs]
        try:
            put(self._settings.memos_to, folder, paths)
        except FinvetError as error:
            return replace(dossier, is_lasting=False, trouble=str(error))
        for path in paths:
            (folder / path).unlink()
        return dossier
