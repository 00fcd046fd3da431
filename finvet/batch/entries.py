"""Which partners a folder holds, and whether one has changed since it was looked at."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from finvet.errors import FileRefused
from finvet.reading.intake import content_of

CASE_SUFFIX = ".case.toml"
FOLDER_CASE = "case.toml"


@dataclass(frozen=True, slots=True)
class Entry:
    """One partner of the folder: its name there, its files, and its case file if it has one."""

    name: str
    files: tuple[Path, ...]
    case: Path | None = None

    @property
    def paths(self) -> tuple[Path, ...]:
        """All that its row depends on."""
        return self.files if self.case is None else (*self.files, self.case)


@dataclass(frozen=True, slots=True)
class Entries:
    """The partners of a folder in the order of their names; case files belong to their partner."""

    folder: Path
    names: tuple[str, ...]

    def __iter__(self) -> Iterator[Entry]:
        return map(self.entry, self.names)

    def __len__(self) -> int:
        return len(self.names)

    def entry(self, name: str) -> Entry:
        """The partner of that name."""
        return entry_of(self.folder / name)


def entries(folder: Path) -> Entries:
    """The partners that a folder holds."""
    names = (name for name in os.listdir(folder) if not name.endswith(CASE_SUFFIX) and not name.startswith("."))
    return Entries(folder, tuple(sorted(names)))


def entry_of(path: Path) -> Entry:
    """The partner that a file is, or a folder of files, with the case that is kept with it."""
    if path.is_dir():
        inside = sorted(p for p in path.iterdir() if not p.name.startswith(".") and p.name != FOLDER_CASE)
        return Entry(path.name, tuple(inside), _existing(path / FOLDER_CASE))
    return Entry(path.name, (path,), _existing(path.with_name(path.stem + CASE_SUFFIX)))


def _existing(path: Path) -> Path | None:
    return path if path.exists() else None


def signature(entry: Entry) -> str:
    """What the system says of the entry's files without opening them: as long as it says the same, so do they."""
    return _hash(f"{_as_text(path)}\n{_state(path)}" for path in entry.paths)


def content_hash(entry: Entry, within: Path) -> str:
    """The hash of what the entry's files are called and hold; a file that cannot be read counts as its refusal."""
    return _hash(f"{_as_text(path)}\n{_content(path, within)}" for path in entry.paths)


def _state(path: Path) -> str:
    try:
        state = os.stat(path)
    except OSError as error:
        return error.strerror or type(error).__name__
    return f"{state.st_size} {state.st_mtime_ns} {state.st_ctime_ns} {state.st_ino} {state.st_mode}"


def _content(path: Path, within: Path) -> str:
    try:
        return hashlib.sha256(content_of(path, within)).hexdigest()
    except FileRefused as refusal:
        return refusal.message.code


def _as_text(path: Path) -> str:
    """A name whose bytes are no text keeps them as escapes."""
    return path.name.encode("utf-8", "backslashreplace").decode()


def _hash(lines: Iterator[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
