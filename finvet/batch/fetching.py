"""Partners of a store are vetted as copies on this machine, fetched a lot at a time, which are gone afterwards."""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path, PurePath

from msgspec.structs import replace

from finvet.batch.answering import CHANGED
from finvet.batch.dossiers import Dossier
from finvet.batch.entries import Entry, Stored, entry_of
from finvet.batch.executor import Check
from finvet.batch.pool import Pool
from finvet.batch.rows import refused_row
from finvet.batch.settings import Settings
from finvet.batch.stores import contents, reason_of
from finvet.errors import FileRefused, FinvetError
from finvet.results import as_line

FILES_OF_A_LOT = 64
BYTES_OF_A_LOT = 32 * 1024 * 1024
FULL = (errno.ENOSPC, errno.EDQUOT)
NO_NAMES = ("", ".", "..")

Lot = list[tuple[Entry, Stored]]
Content = bytes | Exception


class Fetching:
    """Has entries of a store vetted by `jobs` workers of this machine."""

    def __init__(self, settings: Settings, check: Check, jobs: int = 1) -> None:
        self._settings, self._pool = settings, Pool(settings, check, jobs)
        self._copied: dict[str, tuple[Stored, Path]] = {}
        self._not_fetched: list[Dossier] = []

    def dossiers(self, entries: Iterable[Entry]) -> Generator[Dossier, None, None]:
        """The dossier of each entry, in the order in which they are done."""
        with tempfile.TemporaryDirectory(prefix="finvet-") as folder:
            with closing(self._pool.dossiers(self._copies(entries, Path(folder)))) as dossiers:
                for dossier in dossiers:
                    stored, copy = self._copied.pop(dossier.entry)
                    shutil.rmtree(copy)
                    # What was listed may be older than what was fetched: then the next run looks again.
                    yield replace(dossier, signature=stored.signature if dossier.signature else CHANGED)
            yield from self._not_fetched

    def _copies(self, entries: Iterable[Entry], folder: Path) -> Iterator[Entry]:
        """The entries as they are once they are on this machine, each in a folder of its own."""
        for number, (entry, stored, found) in enumerate(_fetched(entries)):
            copy = folder / str(number)
            try:
                _write(copy, found)
            except (OSError, ValueError) as error:
                self._not_fetched.append(self._not_copied(entry, error))
                if self._not_fetched[-1].trouble:
                    return
            else:
                self._copied[entry.name] = stored, copy
                yield entry_of(copy, entry.name)

    def _not_copied(self, entry: Entry, error: Exception) -> Dossier:
        """The dossier of an entry that was not fetched, or could not be kept here."""
        row = refused_row(entry, FileRefused("file-not-fetched", reason=reason_of(error)), self._settings.as_of)
        is_full = isinstance(error, OSError) and error.errno in FULL
        trouble = str(FinvetError("no-room-for-copies", where=tempfile.gettempdir())) if is_full else ""
        rows, settings = (as_line(row),), self._settings.sha256
        return Dossier(entry.name, CHANGED, "", settings, rows, is_lasting=False, trouble=trouble)


def _fetched(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Stored, Mapping[str, Content]]]:
    """Every entry with what its files hold, by their paths."""
    for lot in _lots(entries):
        files = [file for _, stored in lot for file in stored.files]
        found = dict(zip(files, contents(lot[0][1].url, files), strict=True))
        for entry, stored in lot:
            yield entry, stored, {file[0]: found[file] for file in stored.files}


def _lots(entries: Iterable[Entry]) -> Iterator[Lot]:
    """The entries in lots of not too many files or bytes."""
    lot: Lot = []
    files = size = 0
    for entry in entries:
        if entry.stored:
            lot.append((entry, entry.stored))
            files, size = files + len(entry.stored.files), size + entry.stored.size
        if files >= FILES_OF_A_LOT or size >= BYTES_OF_A_LOT:
            yield lot
            lot, files, size = [], 0, 0
    if lot:
        yield lot


def _write(folder: Path, files: Mapping[str, Content]) -> None:
    """Writes the files into a folder; of a folder in a partner's folder only that there is one."""
    folder.mkdir()
    for path, content in files.items():
        parts = path.split("/")
        if any(part in NO_NAMES or PurePath(part).name != part for part in parts):
            raise ValueError(f"{path!r} is no name of a file here")
        if isinstance(content, Exception):
            raise OSError(reason_of(content)) from content
        folder.joinpath(*parts).parent.mkdir(parents=True, exist_ok=True)
        folder.joinpath(*parts).write_bytes(content)
